// Goal R10: what one example of an act is made of.
import type { TrialHouse } from '#src/trial/house.ts'

/** What an example may build on: the house, and where each act so far has led. */
export type Play = { house: TrialHouse; family: string; landings: ReadonlyMap<string, string> }
export type Before = (play: Play) => Promise<string>

type Fields = Readonly<Record<string, string | readonly string[]>>
export type Example = {
  /** The path of its route. */
  readonly act: string
  readonly who: string
  /** A page, then the links followed from it; the last page shows the form. Or what has to happen first, and the page after it. */
  readonly from: readonly [string | Before, ...string[]]
  /** What is filled in otherwise than the page proposes; null leaves a field out. */
  readonly fields?: Readonly<Record<string, string | readonly string[] | null>>
  /** What makes it another wish under the same id; without it the first field of words is changed. */
  readonly other?: Fields
  /** What goes along as a file, by the name of its field. */
  readonly files?: Readonly<Record<string, Blob>>
}

export const example = (
  who: string,
  act: string,
  from: Example['from'],
  fields: Example['fields'] = {},
  other?: Fields,
): Example => ({ who, act, from, fields, ...(other === undefined ? {} : { other }) })

/** Where an act that went before has led. */
export const landedOn =
  (act: string): Before =>
  async ({ landings }) =>
    landings.get(act) ?? ''
