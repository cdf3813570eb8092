// Ons gezin (household): what a page tells of the members and homes of a family, as far as its reader may know.
// The other home shows its label only (D-PEO-02); a birth day is shown as month and year.
import type { Custody } from '#care/families/custody.ts'
import type { Audience, Id } from '#care/pass/facts.ts'
import type { Day } from '#platform/dates.ts'

export type Home = {
  id: Id
  label: string
  interpreter: boolean
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
}

export type HouseholdOfFamily = {
  members: readonly Member[]
  homes: readonly Home[]
  custody: readonly Custody[]
  /** Who has nobody to write about adds nobody either. */
  mayAdd: boolean
}

/** Two homes and a reader who lives in one of them: then it is said what the other home sees. */
export const livesInOneOfTwo = ({ homes, members }: HouseholdOfFamily, reader: Id): boolean =>
  homes.length > 1 && members.some((member) => member.person === reader && member.households.length === 1)

export const residentsOf = (family: Pick<HouseholdOfFamily, 'members'>, home: Id): Id[] =>
  family.members.filter((member) => member.households.includes(home)).map((member) => member.person)

/** What was typed about a home, and about custody: as it came, to be shown again when something is missing. */
export type TypedHomeForm = {
  label: string
  address: string
  phone: string
  residents: readonly string[]
  interpreter: boolean
  secret: boolean
  readers: readonly string[]
}

export type TypedCustody = {
  outcome: string
  kind: string
  source: string
  holders: readonly string[]
  checked: { day: string; month: string; year: string }
}

type Known = { id: Id; kind: string; parts: readonly string[]; age: number | null }

/** Everybody but the writer who may read a text about these persons: themselves from 12, who decides for them under 16, and the coordinator. */
export function readersOf(
  people: readonly Known[],
  custody: readonly Custody[],
  text: { writer: Id; audience: Audience; subjects: readonly Id[] },
): Id[] {
  if (text.audience === 'onlyMe' || text.audience === 'chosen') return []
  const readsAbout = (reader: Known, subject: Id) => {
    const about = people.find((one) => one.id === subject)
    const age = about?.parts.includes('youth') ? (about.age ?? 0) : 99
    if (reader.id === subject) return age >= 12
    const known = custody.find((one) => one.youth === subject)
    return age < 16 && known?.outcome === 'confirmed' && known.holders.includes(reader.id)
  }
  return people
    .filter((reader) => reader.id !== text.writer)
    .filter((reader) =>
      reader.kind === 'member'
        ? text.subjects.length > 0 && text.subjects.every((subject) => readsAbout(reader, subject))
        : text.audience === 'plan' && (reader.kind === 'coordinator' || reader.kind === 'standby'),
    )
    .map((reader) => reader.id)
}
