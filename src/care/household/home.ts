// Ons gezin (household): what a page tells of the members and homes of a family, as far as its reader may know.
// The other home shows its label only (D-PEO-02); a birth day is shown as month and year.
import type { BirthKnown } from '#care/families/birth.ts'
import type { Custody } from '#care/families/custody.ts'
import type { Framework } from '#care/families/framework.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Day } from '#platform/dates.ts'

export type Home = {
  id: Id
  label: string
  interpreter: boolean
  wording: number
  /** Null when this reader may not know where it is. */
  open: { address: string; phone: string; secret: boolean } | null
}

export type Member = {
  person: Id
  parts: readonly string[]
  households: readonly Id[]
  since: Day
  /** This reader has a pass on this person. */
  open: boolean
  bornOn: Day | null
  knownTo: BirthKnown | null
  dueMonth: Day | null
}

export type HouseholdOfFamily = {
  members: readonly Member[]
  left: readonly { person: Id; untilOn: Day }[]
  homes: readonly Home[]
  custody: readonly Custody[]
  frameworks: readonly Framework[]
  /** Whom this reader may write about; who has nobody adds nobody either. */
  writes: readonly Id[]
}

/** Two homes and a reader who lives in one of them: then it is said what the other home sees. */
export const livesInOneOfTwo = ({ homes, members }: HouseholdOfFamily, reader: Id): boolean =>
  homes.length > 1 && members.some((member) => member.person === reader && member.households.length === 1)

export const residentsOf = (family: Pick<HouseholdOfFamily, 'members'>, home: Id): Id[] =>
  family.members.filter((member) => member.households.includes(home)).map((member) => member.person)

/** What was typed about a home: as it came, to be shown again when something is missing. */
export type TypedHomeForm = {
  label: string
  address: string
  phone: string
  residents: readonly string[]
  interpreter: boolean
  secret: boolean
  readers: readonly string[]
  /** Of a home that stands: what these fields were made from. */
  base?: number | undefined
}
