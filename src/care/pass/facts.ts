// Feiten (facts): everything a reading right is computed from, as plain rows; who may do what is in pass, reading and writing.
// A day `until` is the first day without: a role that ends today is over today, at 00:00 in Amsterdam.
import type { Day } from '#platform/dates.ts'
import type { Bonds } from './bonds.ts'
import type { Hidden } from './hidden.ts'
import type { JimBonds } from './jims.ts'
import type { SafetyFacts } from './safety.ts'
import type { Shares } from './shares.ts'
import type { Work } from './work.ts'

export type Id = string

export const topics = [
  'story',
  'strengthsAndWorries',
  'resilience',
  'goals',
  'circle',
  'meetings',
  'help',
  'school',
  'placement',
  'adulthood',
  'decisions',
  'documents',
  'messages',
  'contact',
] as const
export type Topic = (typeof topics)[number]

export const audiences = ['onlyMe', 'family', 'familyAndJim', 'plan', 'chosen'] as const
export type Audience = (typeof audiences)[number]

export const itemClasses = ['plan', 'safety', 'working'] as const
export type ItemClass = (typeof itemClasses)[number]

// One record per topic at least, so that each topic is tried; `history` and `accessLog` stand under the topic they tell of.
export const recordTopics = {
  storyPiece: 'story',
  strength: 'strengthsAndWorries',
  worry: 'strengthsAndWorries',
  resilienceCard: 'resilience',
  goal: 'goals',
  step: 'goals',
  score: 'goals',
  agreement: 'goals',
  circleMember: 'circle',
  meeting: 'meetings',
  helpLine: 'help',
  signal: 'school',
  placement: 'placement',
  checklistItem: 'adulthood',
  planAgreement: 'decisions',
  linkedDocument: 'documents',
  message: 'messages',
  household: 'contact',
  history: 'goals',
  accessLog: 'goals',
  question: 'story',
  startConversation: 'story',
  weather: 'story',
  threeHouses: 'story',
  quickEntry: 'strengthsAndWorries',
  relapsePlan: 'goals',
  consultation: 'help',
  stuck: 'help',
  decision: 'decisions',
  // A comment or statement has the topic of what it answers; without that it stands with the goals.
  comment: 'goals',
  statement: 'goals',
} as const satisfies Record<string, Topic>
export type RecordKind = keyof typeof recordTopics
export const recordKinds = Object.keys(recordTopics) as RecordKind[]

export type Person = { readonly id: Id; readonly municipality: Id; readonly bornOn: Day | null }

export type Period = { readonly from: Day; readonly until: Day | null }

export type FamilyMember = Period & { readonly person: Id }

export type Family = { readonly id: Id; readonly municipality: Id; readonly members: readonly FamilyMember[] }

export type CustodyKind =
  | 'jointParents'
  | 'oneParent'
  | 'parentAndOther'
  | 'guardianship'
  | 'temporarilyNone'
  | 'undeterminable'

export type CustodySnapshot = {
  readonly youth: Id
  readonly holders: readonly Id[]
  readonly kind: CustodyKind
  readonly outcome: 'confirmed' | 'none' | 'undetermined'
  readonly checkedOn: Day
  readonly recordedAt: Date
}

/** `standby` stands beside a coordinator from family or circle and is always a professional of the local team. */
export type CoordinatorTerm = Period & {
  readonly family: Id
  readonly person: Id
  readonly professional: boolean
  readonly standby: Id | null
}

export type Item = {
  readonly id: Id
  readonly family: Id
  readonly record: RecordKind
  readonly topic: Topic
  /** Whom it is about; never empty. */
  readonly subjects: readonly Id[]
  /** Who said it: for own words the speaker, for a score the rater. */
  readonly author: Id
  /** Who typed it when that was somebody else ("via"); it counts once confirmed. */
  readonly typedBy: Id | null
  readonly confirmed: boolean
  readonly audience: Audience
  /** The persons picked with audience `chosen`; empty otherwise. */
  readonly chosen: readonly Id[]
  readonly class: ItemClass
  /** Goals, steps and the scores on them, agreements, meetings. */
  readonly madeTogether: boolean
  /** Persons it names without being about them: the doer of a step, a guest of a meeting. */
  readonly names: readonly Id[]
  readonly createdAt: Date
  readonly destroyedAt: Date | null
}

/** The ground of every plan, and what trust adds to it. A list that is not there is empty: it opens nothing. */
export type Facts = Ground & Partial<Bonds & Shares & Hidden & SafetyFacts & Work & JimBonds>

type Ground = {
  readonly persons: readonly Person[]
  readonly families: readonly Family[]
  readonly custodySnapshots: readonly CustodySnapshot[]
  readonly coordinatorTerms: readonly CoordinatorTerm[]
}

export function running(period: Period, day: Day): boolean {
  return period.from <= day && (period.until === null || day < period.until)
}

export function isPresentMember(facts: Facts, person: Id, family: Id, day: Day): boolean {
  const home = facts.families.find((each) => each.id === family)
  return home?.members.some((member) => member.person === person && running(member, day)) ?? false
}

/** The newest check that was recorded by then; a later check replaces an earlier one whole. */
export function custodyOf(facts: Facts, youth: Id, at: Date): CustodySnapshot | null {
  const known = facts.custodySnapshots.filter((each) => each.youth === youth && each.recordedAt <= at)
  return known.reduce<CustodySnapshot | null>(
    (newest, each) => (newest && newest.recordedAt > each.recordedAt ? newest : each),
    null,
  )
}

/** The check by which this person holds custody: only a confirmed outcome counts, however long ago it was checked (access 4.3). */
export function custodyHeldBy(facts: Facts, holder: Id, youth: Id, at: Date): CustodySnapshot | null {
  const custody = custodyOf(facts, youth, at)
  return custody?.outcome === 'confirmed' && custody.holders.includes(holder) ? custody : null
}
