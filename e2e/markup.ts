// U-03: valid HTML, and what this house asks of every page beside it.

import { HtmlValidate } from 'html-validate'

// Preact writes void elements as XHTML does; every other rule of the recommended set holds.
const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules: { 'void-style': 'off' } })

const own: readonly { rule: string; wrong: RegExp }[] = [
  {
    rule: 'the browser refuses by itself',
    wrong: /<(?:input|select|textarea)[^>]*\s(?:required|maxlength|pattern)[\s=>]/i,
  },
  { rule: 'script or style in the page', wrong: /\son[a-z]+="|\sstyle="|<style|<script(?![^>]*\ssrc=)/i },
  { rule: 'a control that is switched off', wrong: /<[^>]*\sdisabled[\s=>]/i },
  { rule: 'a form that the browser judges', wrong: /<form(?![^>]*\snovalidate)[^>]*method="post"/i },
  {
    rule: 'an address or a phone number without autocomplete',
    wrong: /<input(?![^>]*\sautocomplete=)[^>]*type="(?:email|tel|password)"/i,
  },
  { rule: 'a word of the code among the words', wrong: />[^<]*\b[a-z]+[A-Z][a-z]/ },
]

// The page that the quick exit leads to looks like any page about the weather, in its title too.
const isWeather = (html: string) => titleOf(html) === 'Weer' || titleOf(html) === 'Weather'

const titlePattern = /^(?:(?:Probleem|Problem): )?(?:[^–{}]+ – (?:Ons plan|Our plan))$/

const unescaped = (text: string) =>
  text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>')

export const titleOf = (html: string): string => unescaped(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '')

export async function markupFaults(html: string): Promise<string[]> {
  const report = await validator.validateString(html)
  const said = report.results.flatMap(({ messages }) =>
    messages.map((one) => `${one.ruleId}: ${one.message} (${one.selector})`),
  )
  const titles = titlePattern.test(titleOf(html)) || isWeather(html) ? [] : [`the title reads "${titleOf(html)}"`]
  return [
    ...said,
    ...titles,
    ...own.filter(({ wrong }) => wrong.test(html)).map(({ rule }) => rule),
    ...fieldsWithoutLabel(html),
  ]
}

/** Each field has a name that eyes and ears get: a label, or a legend around it with one of its own. */
function fieldsWithoutLabel(html: string): string[] {
  const labelled = new Set([...html.matchAll(/<label[^>]*\sfor="([^"]+)"/g)].map(([, id]) => id))
  return (
    [...html.matchAll(/<(?:input|textarea|select)\s[^>]*>/g)]
      .map(([field]) => field)
      // What is hidden is there for a script, and for nobody's eyes or ears.
      .filter((field) => !/type="hidden"|\shidden(?=[\s/>])/.test(field))
      .filter((field) => !labelled.has(/\sid="([^"]+)"/.exec(field)?.[1] ?? ''))
      .map((field) => `no label: ${field.slice(0, 80)}`)
  )
}

/** Words that would tell a passer-by what this is about (U-19). */
export const youthCareWords =
  /jeugd|zorg|hulpverlen|voogd|wijkteam|regisseur|pleeg|uithuis|bescherm|mishandel|diagnos|therap|beperking|veilig thuis|youth care|foster|guardian|child/i
