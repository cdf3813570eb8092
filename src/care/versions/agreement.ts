// Akkoord met het plan (planAgreement): each person's stand on one version: yes, partly or no, with own words.
// A no blocks nothing and stays visible; who did not answer reads "nog niet gezegd"; a new version asks everybody again (D-PLN-12).
// It is neither a yes to help nor to sharing (access.md 4.4).
import type { Custody } from '#care/families/custody.ts'
import type { Id } from '#care/pass/facts.ts'
import { addDays, type Day, dayOf } from '#platform/dates.ts'

export const stands = ['yes', 'partly', 'no'] as const
export type Stand = (typeof stands)[number]

export const occasions = ['meeting', 'review', 'request'] as const
export type Occasion = (typeof occasions)[number]

export const agreementDays = 14
export const longestChanged = 500
export const longestWords = 1000

export type Offered = { id: Id; age: number | null; inPlan: boolean }

/** Each person of 12 or older whose plan it is, and each custody holder of a youth under 16. An old check still counts here. */
export function offeredTo(people: readonly Offered[], custody: readonly Custody[]): Id[] {
  const holders = custody
    .filter((one) => isUnder16(people, one.youth) && one.outcome === 'confirmed')
    .flatMap((one) => one.holders)
  return people
    .filter((person) => holders.includes(person.id) || (person.inPlan && (person.age ?? 0) >= 12))
    .map((person) => person.id)
}

const isUnder16 = (people: readonly Offered[], youth: Id) =>
  (people.find((person) => person.id === youth)?.age ?? 0) < 16

export type Said = {
  person: Id
  stand: Stand
  channel: 'screen' | 'spoken' | 'paper'
  typedBy: Id | null
  at: Date
}

export type Version = { no: number; offeredTo: readonly Id[]; offeredAt: Date }
export type VersionState = 'offered' | 'current' | 'superseded'

export type SaidStand = Said & { id: Id; words: string }

/** A version as it is read: what changed, and every stand on it. */
export type PlanVersion = Version & {
  id: Id
  occasion: Occasion
  madeBy: Id
  changed: string
  state: VersionState
  said: readonly SaidStand[]
}

/** What a person said last; own words on the own screen go before what somebody else typed. */
export function standOf<S extends Said>(person: Id, said: readonly S[]): S | undefined {
  const own = said.filter((one) => one.person === person).sort((one, other) => other.at.getTime() - one.at.getTime())
  return own.find((one) => one.typedBy === null) ?? own[0]
}

/** Current from the moment everybody answered or 14 days passed, whatever the answers are. */
export function versionState(version: Version, newest: number, said: readonly Said[], today: Day): VersionState {
  if (version.no < newest) return 'superseded'
  const allSaid = version.offeredTo.every((person) => standOf(person, said) !== undefined)
  return allSaid || addDays(dayOf(version.offeredAt), agreementDays) <= today ? 'current' : 'offered'
}

export type StandProblem = 'standMissing' | 'wordsTooLong' | 'notOffered' | 'superseded' | 'saidSelf' | 'channelMissing'

export type NewStand = { person: Id; stand: string; words: string; channel: string; typedBy: Id | null }

/** Everybody speaks for oneself; the coordinator may type what was said aloud or written on paper, until the person does so. */
export function standProblem(
  stand: NewStand,
  version: Version,
  newest: number,
  said: readonly Said[],
): StandProblem | null {
  if (!version.offeredTo.includes(stand.person)) return 'notOffered'
  if (version.no < newest) return 'superseded'
  if (!(stands as readonly string[]).includes(stand.stand)) return 'standMissing'
  if (stand.words.length > longestWords) return 'wordsTooLong'
  if (stand.typedBy === null) return null
  if (said.some((one) => one.person === stand.person && one.typedBy === null)) return 'saidSelf'
  return stand.channel === 'spoken' || stand.channel === 'paper' ? null : 'channelMissing'
}

export type VersionProblem = 'ownPlanFirst' | 'changedMissing' | 'changedTooLong' | 'occasionMissing' | 'nobody'

export function versionProblem(changed: string, occasion: string, offered: readonly Id[]): VersionProblem | null {
  if (changed === '') return 'changedMissing'
  if (changed.length > longestChanged) return 'changedTooLong'
  if (!(occasions as readonly string[]).includes(occasion)) return 'occasionMissing'
  return offered.length === 0 ? 'nobody' : null
}
