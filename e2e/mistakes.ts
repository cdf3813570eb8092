// The screens with a mistake: every form of every page is sent empty, and then far too full, and what comes back is kept.

import type { Visitor } from '#src/trial/visitor.ts'
import type { Screen } from './screens.ts'
import { pathOf, routeOf } from './walk.ts'

type FormOnPage = {
  action: string
  hidden: Record<string, string>
  fields: string[]
  typed: boolean
  button: [string, string] | undefined
}

const attribute = (tag: string, name: string): string =>
  (new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '').replaceAll('&amp;', '&').replaceAll('&quot;', '"')

/** The forms in the text of a page that somebody fills in. */
export function formsOn(html: string): FormOnPage[] {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
  return [...main.matchAll(/<form[\s\S]*?<\/form>/g)].map(([form]) => {
    const fields = [...form.matchAll(/<(?:input|textarea|select)\s[^>]*>/g)].map(([tag]) => tag)
    const hidden = fields.filter((tag) => attribute(tag, 'type') === 'hidden')
    const shown = fields.filter((tag) => attribute(tag, 'type') !== 'hidden')
    const button = /<button[^>]*>/.exec(form)?.[0] ?? ''
    return {
      action: attribute(/<form[^>]*>/.exec(form)?.[0] ?? '', 'action'),
      hidden: Object.fromEntries(hidden.map((tag) => [attribute(tag, 'name'), attribute(tag, 'value')])),
      fields: [
        ...new Set(shown.filter((tag) => !/type="(?:radio|checkbox)"/.test(tag)).map((tag) => attribute(tag, 'name'))),
      ],
      typed: shown.length > 0,
      button: attribute(button, 'name') === '' ? undefined : [attribute(button, 'name'), attribute(button, 'value')],
    }
  })
}

/** For each page with a form, the mistake that brings it back; forms that take everything have none. */
export async function mistakes(screens: readonly Screen[], visitors: ReadonlyMap<string, Visitor>): Promise<Screen[]> {
  const found: Screen[] = []
  const tried = new Set<string>()
  for (const screen of screens) {
    for (const form of formsOn(screen.text)) {
      const route = routeOf('POST', pathOf(form.action))
      if (route === undefined || !form.typed || tried.has(`${route.path} ${screen.work}`)) continue
      tried.add(`${route.path} ${screen.work}`)
      const how = await mistakeIn(form, visitors.get(screen.who))
      if (how !== undefined) found.push({ ...screen, state: 'error', sends: { action: form.action, how } })
    }
  }
  const standing: Screen[] = []
  // One after the other: whoever asks too fast is told to wait.
  for (const screen of found) if (await stillStands(screen, visitors.get(screen.who))) standing.push(screen)
  return standing
}

/** A form that took everything changed the house: what somebody else was asked on a page of the own may have gone with it. */
async function stillStands({ path, sends }: Screen, visitor: Visitor | undefined): Promise<boolean> {
  const seen = await visitor?.get(path)
  return formsOn(seen?.text ?? '').some(({ action }) => action === sends?.action)
}

async function mistakeIn(form: FormOnPage, visitor: Visitor | undefined): Promise<'empty' | 'long' | undefined> {
  const { _op, _token, ...hidden } = form.hidden
  for (const how of ['empty', 'long'] as const) {
    const typed = Object.fromEntries(form.fields.map((name) => [name, how === 'long' ? 'x'.repeat(6000) : '']))
    const pressed = form.button === undefined ? {} : { [form.button[0]]: form.button[1] }
    const seen = await visitor?.post(form.action, { ...hidden, ...typed, ...pressed })
    if (seen?.status === 422 || seen?.status === 401) return how
  }
  return undefined
}
