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
