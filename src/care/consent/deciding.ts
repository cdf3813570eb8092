// Wie beslist (deciding): who decides for a person on a day, from age, custody, and capacity for one topic of help.
// Custody is never guessed: unknown or old custody of a youth under 16 gives no signers for something new (access rule 5).
import { type AgeGroup, ageGroupOn } from '#care/pass/age.ts'
import { custodyOf, type Facts, type Id, type Period, running } from '#care/pass/facts.ts'
import { addMonths, ageOn, type Day, dayOf } from '#platform/dates.ts'

export const measures = [
  'supervisionOrder',
  'provisionalSupervisionOrder',
  'guardianship',
  'provisionalGuardianship',
  'temporaryGuardianship',
  'placementOrder',
  'closedPlacementOrder',
  'youthProbation',
  'preventiveJustice',
] as const
export type Measure = Period & { readonly youth: Id; readonly kind: (typeof measures)[number] }

/** "Not able to decide about this", for one topic of help, by a professional, looked at again within six months. */
export type CapacityDecision = {
  readonly person: Id
  readonly topic: string
  readonly by: Id
  readonly from: Day
  readonly reviewOn: Day
  readonly endedOn: Day | null
}

export type RepresentativeKind = 'curator' | 'mentor' | 'authorised' | 'partner' | 'family'
export type Representative = { readonly person: Id; readonly representative: Id; readonly kind: RepresentativeKind }

/** Written by the person while still able to decide; it is followed (access 4.1). */
export type EarlierRefusal = { readonly person: Id; readonly topic: string; readonly writtenOn: Day }

export type ConsentFacts = Facts & {
  readonly measures: readonly Measure[]
  readonly capacityDecisions: readonly CapacityDecision[]
  readonly representatives: readonly Representative[]
  readonly earlierRefusals: readonly EarlierRefusal[]
  /** Professionals in the register of youth professionals, each with the days of the registration. */
  readonly registered: readonly (Period & { readonly person: Id })[]
}

export function groupOf(facts: Facts, person: Id, at: Date): AgeGroup {
  return ageGroupOn(bornOnOf(facts, person), dayOf(at))
}

/** From 23 youth law is no ground any more. */
export function isUnderYouthLaw(facts: Facts, person: Id, at: Date): boolean {
  const bornOn = bornOnOf(facts, person)
  return bornOn === null || ageOn(bornOn, dayOf(at)) < 23
}

export type CustodyState = {
  readonly state: 'confirmed' | 'old' | 'unknown'
  readonly holders: readonly Id[]
}

const monthsValid = 6

/** No custody at all, or none confirmed, is unknown: nobody can sign. Confirmed longer than six months ago is old. */
export function custodyNow(facts: Facts, youth: Id, at: Date): CustodyState {
  const custody = custodyOf(facts, youth, at)
  if (custody === null || custody.outcome !== 'confirmed' || custody.holders.length === 0)
    return { state: 'unknown', holders: [] }
  const isOld = addMonths(custody.checkedOn, monthsValid) <= dayOf(at)
  return { state: isOld ? 'old' : 'confirmed', holders: custody.holders }
}

export function measureRuns(facts: ConsentFacts, youth: Id, at: Date): boolean {
  return facts.measures.some((each) => each.youth === youth && running(each, dayOf(at)))
}

/** Able until a registered professional decided otherwise for this topic; a decision that nobody looked at again lapses. */
export function isCapable(facts: ConsentFacts, person: Id, topic: string, at: Date): boolean {
  const day = dayOf(at)
  return !facts.capacityDecisions.some(
    (each) =>
      each.person === person &&
      each.topic === topic &&
      isRegistered(facts, each.by, at) &&
      each.from <= day &&
      day < each.reviewOn &&
      each.reviewOn <= addMonths(each.from, monthsValid) &&
      (each.endedOn === null || day < each.endedOn),
  )
}

export function isRegistered(facts: ConsentFacts, person: Id, at: Date): boolean {
  return facts.registered.some((each) => each.person === person && running(each, dayOf(at)))
}

export function refusedEarlier(facts: ConsentFacts, person: Id, topic: string): boolean {
  return facts.earlierRefusals.some((each) => each.person === person && each.topic === topic)
}

const order: readonly RepresentativeKind[] = ['curator', 'mentor', 'authorised', 'partner', 'family']

/** For an adult who cannot decide: those of the first kind that there is. */
export function representativesOf(facts: Pick<ConsentFacts, 'representatives'>, person: Id): readonly Id[] {
  const all = facts.representatives.filter((each) => each.person === person)
  const first = order.find((kind) => all.some((each) => each.kind === kind))
  return all.filter(({ kind }) => kind === first).map(({ representative }) => representative)
}

function bornOnOf({ persons }: Facts, person: Id): Day | null {
  return persons.find(({ id }) => id === person)?.bornOn ?? null
}
