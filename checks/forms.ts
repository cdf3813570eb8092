// Forms as a page shows them, filled in the way a person would: what is offered is picked, what is empty gets a few words.

export type Form = {
  readonly action: string
  readonly fields: Readonly<Record<string, readonly string[]>>
  /** Which of the fields somebody types in. */
  readonly typed?: readonly string[]
}

type Input = { kind: string; name: string; value: string; checked: boolean }

/** Every form of a page that goes to a path of its own, filled; the page's own token and operation are left out. */
export function formsIn(html: string, page: string, today: Date): Form[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].flatMap(([, tag = '', inside = '']) => {
    if (!/method="post"/i.test(tag)) return []
    const action = decoded(attribute(tag, 'action') ?? page)
    const inputs = inputsIn(inside)
    const typed = inputs.filter(({ kind }) => !picked.has(kind)).map(({ name }) => name)
    return [{ action, fields: filledIn(inputs, today), typed: [...new Set(typed)] }]
  })
}

/** Kinds of field in which nobody types. */
const picked = new Set(['radio', 'checkbox', 'hidden', 'button', 'select', 'submit'])

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1]

export const decoded = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

function inputsIn(html: string): Input[] {
  return [...html.matchAll(/<(input|textarea|select|button)\b([^>]*)>(?:([\s\S]*?)<\/\1>)?/g)].flatMap(
    ([, element = '', tag = '', inside = '']) => {
      const name = attribute(tag, 'name')
      const kind = element === 'input' ? (attribute(tag, 'type') ?? 'text') : element
      // A form that is sent by hand sends no file.
      if (name === undefined || name.startsWith('_') || kind === 'file') return []
      const chosen =
        element === 'select'
          ? (attribute(
              inside.match(/<option\b[^>]*selected[^>]*>/)?.[0] ??
                inside.match(/<option\b[^>]*value="[^"]+"[^>]*>/)?.[0] ??
                '',
              'value',
            ) ?? '')
          : undefined
      const value = decoded(chosen ?? (element === 'textarea' ? inside : (attribute(tag, 'value') ?? '')))
      return [{ kind, name, value, checked: /\schecked(?:\s|=|$|\/)/.test(`${tag} `) }]
    },
  )
}

function filledIn(inputs: readonly Input[], today: Date): Record<string, string[]> {
  const fields: Record<string, string[]> = {}
  for (const [name, same] of Map.groupBy(inputs, (input) => input.name)) fields[name] = valuesOf(name, same, today)
  return fields
}

function valuesOf(name: string, same: readonly Input[], today: Date): string[] {
  const [first] = same
  if (first === undefined) return []
  if (first.kind === 'radio' || first.kind === 'checkbox') {
    const checked = same.filter(({ checked }) => checked)
    const picked = checked.length > 0 ? checked : same.slice(0, 1)
    return (first.kind === 'radio' ? picked.slice(0, 1) : picked).map(({ value }) => value)
  }
  if (first.kind === 'hidden' || first.kind === 'button')
    return name.endsWith('[]') ? same.map(({ value }) => value) : [first.value]
  return [first.value === '' ? wordsFor(name, today) : first.value]
}

/** In three weeks, for a field of a date; a plain sentence for all else. */
function wordsFor(name: string, today: Date): string {
  const later = new Date(today.getTime() + 21 * 86_400_000)
  if (name.endsWith('.day')) return String(later.getUTCDate())
  if (name.endsWith('.month')) return String(later.getUTCMonth() + 1)
  if (name.endsWith('.year')) return String(later.getUTCFullYear())
  if (/mail/i.test(name)) return 'iemand@voorbeeld.invalid'
  return 'Dat gaat samen goed'
}
