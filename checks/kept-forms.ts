// What somebody does in a form that is kept while it is filled in, without sending it: types, picks something else, clears everything.
import { decoded } from './forms.ts'

export type Entry = { name: string; kind: 'text' | 'box' | 'round' | 'list' | 'along'; value: string; on: boolean }
export type KeptForm = { key: string; entries: readonly Entry[] }

/** Every form of a page that keeps what is typed, as it stands there. */
export function keptFormsIn(html: string): KeptForm[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].flatMap(([, tag = '', inside = '']) => {
    const key = attribute(tag, 'data-draft')
    return key === undefined ? [] : [{ key, entries: entriesIn(inside) }]
  })
}

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}(?:="([^"]*)")?(?=[\\s/]|$)`).exec(tag)
  return found === null ? undefined : decoded(found[1] ?? '')
}

function entriesIn(html: string): Entry[] {
  return [...html.matchAll(/<(input|textarea|select)\b([^>]*)>(?:([\s\S]*?)<\/\1>)?/g)].flatMap(
    ([, element = '', tag = '', inside = '']): Entry[] => {
      const name = attribute(tag, 'name')
      const type = attribute(tag, 'type') ?? 'text'
      if (name === undefined || name.startsWith('_') || type === 'file' || type === 'password') return []
      if (element === 'textarea') return [{ name, kind: 'text', value: decoded(inside), on: true }]
      if (element === 'select') return optionsIn(name, inside)
      const [value, on] = [attribute(tag, 'value') ?? '', attribute(tag, 'checked') !== undefined]
      if (type === 'hidden')
        return attribute(tag, 'data-before') === undefined ? [] : [{ name, kind: 'along', value, on: true }]
      if (type === 'radio' || type === 'checkbox')
        return [{ name, kind: type === 'radio' ? 'round' : 'box', value, on }]
      return [{ name, kind: 'text', value, on: true }]
    },
  )
}

const optionsIn = (name: string, html: string): Entry[] =>
  [...html.matchAll(/<option\b([^>]*)>/g)].map(([, tag = '']) => ({
    name,
    kind: 'list',
    value: attribute(tag, 'value') ?? '',
    on: attribute(tag, 'selected') !== undefined,
  }))

/** Types in every field and picks otherwise than it stood. */
export const filledOtherwise = ({ entries }: KeptForm): Entry[] =>
  entries.map((entry, at) => {
    if (entry.kind === 'text') return { ...entry, value: typedIn(entry.name, at) }
    if (entry.kind === 'box') return { ...entry, on: !entry.on }
    if (entry.kind === 'along') return entry
    const same = entries.filter(({ name }) => name === entry.name)
    const other = same.findLast(({ on }) => !on) ?? same[0]
    return { ...entry, on: entry === other }
  })

/** Takes away every word and every tick; of what is one or the other something stays picked. */
export const cleared = ({ entries }: KeptForm): Entry[] =>
  entries.map((entry) => {
    if (entry.kind === 'text') return { ...entry, value: '' }
    return entry.kind === 'box' ? { ...entry, on: false } : entry
  })

/** Something a person would type there: a day, a time, a number or words. */
function typedIn(name: string, at: number): string {
  if (/day$/i.test(name)) return '12'
  if (/month$/i.test(name)) return '3'
  if (/year$/i.test(name)) return '2027'
  if (/^(?:at|time|from|until)\b/.test(name)) return '15:30'
  return `Dit typte ik net, nummer ${at}.`
}

/** The fields as a browser sends them. */
export function fieldsOf(entries: readonly Entry[]): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {}
  for (const { name, value, on } of entries) {
    if (!on) continue
    if (name.endsWith('[]')) fields[name] = [...((fields[name] as string[] | undefined) ?? []), value]
    else fields[name] = value
  }
  return fields
}

/** What stands otherwise than it was left, field by field. */
export function differences(left: readonly Entry[], found: readonly Entry[]): string[] {
  const said = (entries: readonly Entry[], name: string) =>
    JSON.stringify(entries.filter((entry) => entry.name === name && entry.on).map(({ value }) => value.trim()))
  const names = [...new Set(left.map(({ name }) => name))]
  return names.flatMap((name) =>
    said(left, name) === said(found, name)
      ? []
      : [`${name} was left as ${said(left, name)} and is ${said(found, name)}`],
  )
}
