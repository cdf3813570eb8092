/** Reading the fields of a form, without judging them. */

export type Fields = Readonly<Record<string, string | readonly string[]>>

export const text = (fields: Fields, name: string): string => {
  const value = fields[name]
  return typeof value === 'string' ? value.trim() : ''
}

/** A draft keeps a list as lines of one text, so both come in here. */
export const list = (fields: Fields, name: string): readonly string[] => {
  const value = fields[`${name}[]`]
  return typeof value === 'string' ? value.split('\n') : (value ?? [])
}

/** One thing on each line. */
export const linesIn = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/**
 * What was typed in the row of these ids. Rows carry their number, `said.1` beside `person.1`, and what was kept may know them in another order: nobody
 * finds the words of somebody else. Undefined when this row was not there yet.
 */
export function rowOf(
  typed: Fields | undefined,
  ids: Readonly<Record<string, string>>,
  at: number,
): Fields | undefined {
  if (typed === undefined) return undefined
  const keys = Object.keys(ids)
  const rows = Object.keys(typed).flatMap((name) =>
    name.startsWith(`${keys[0]}.`) ? [name.slice(name.indexOf('.'))] : [],
  )
  if (rows.length === 0) return typed
  const row = rows.find((each) => keys.every((key) => typed[key + each] === ids[key]))
  if (row === undefined) return undefined
  const own = Object.entries(typed).filter(([name]) => name.endsWith(row))
  return Object.fromEntries(own.map(([name, value]) => [`${name.slice(0, -row.length)}.${at}`, value]))
}

/** What was kept under this id: of an earlier time that has the same page nothing comes up. */
export const ofThis = <F extends Fields>(kept: F | undefined, name: string, id: string): F | undefined =>
  kept !== undefined && (kept[name] ?? id) === id ? kept : undefined

/**
 * The address under which a form was kept, as it says itself: the one of its page, or that with whom it is about in its query. What was begun about one
 * person never comes up under the name of another.
 */
export function keptAt({ path, fields }: { path: string; fields: Fields }): string {
  const own = fields._draft
  return typeof own === 'string' && own.startsWith(`${path}?`) ? own : path
}
