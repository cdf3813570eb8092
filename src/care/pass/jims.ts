// JIM (jimBond): what a JIM may read at most, whatever was opened. Nothing during a pause, and nothing of a youth under 16 while somebody with custody says no
// (D-JIM-03). Under 16 only own words, where a holder of custody whom the youth fears was not asked and nobody else with custody said yes, until a court or
// guardian agrees (D-JIM-04).
import { dayOf } from '#platform/dates.ts'
import { ageGroupOn } from './age.ts'
import { isGoingOn, type Moments } from './bonds.ts'
import { custodyHeldBy, type Facts, type Id, isPresentMember, type Topic } from './facts.ts'

export type JimBond = {
  readonly family: Id
  readonly person: Id
  readonly youth: Id
  /** Who has custody and was not asked, with two professionals who wrote down why. */
  readonly unasked: readonly Id[]
  readonly saidYes: readonly Id[]
  /** Whose newest answer is no. */
  readonly saidNo: readonly Id[]
  readonly agreedAt: Date | null
  readonly pause: Moments | null
}

export type JimBonds = { readonly jimBonds: readonly JimBond[] }

const ownWords: readonly Topic[] = ['story', 'resilience']

/** Whether this topic of this youth stays closed to a JIM, also where it was opened. */
export function closesToJim(facts: Facts, reader: Id, family: Id, youth: Id, topic: Topic, at: Date): boolean {
  return (facts.jimBonds ?? [])
    .filter((bond) => bond.family === family && bond.person === reader && bond.youth === youth)
    .some(
      (bond) =>
        isPaused(bond, at) || isRefused(facts, bond, at) || (!ownWords.includes(topic) && tellsOnly(facts, bond, at)),
    )
}

const isPaused = ({ pause }: JimBond, at: Date): boolean => pause !== null && isGoingOn(pause, at)

function isFrom16(facts: Facts, youth: Id, at: Date): boolean {
  const bornOn = facts.persons.find(({ id }) => id === youth)?.bornOn ?? null
  return ['from16', 'from18'].includes(ageGroupOn(bornOn, dayOf(at)))
}

/** Of these the ones who were asked, belong to this plan and have custody now. */
const counting = (facts: Facts, { family, youth, unasked }: JimBond, said: readonly Id[], at: Date): Id[] =>
  said.filter(
    (holder) =>
      !unasked.includes(holder) &&
      custodyHeldBy(facts, holder, youth, at) !== null &&
      isPresentMember(facts, holder, family, dayOf(at)),
  )

const isRefused = (facts: Facts, bond: JimBond, at: Date): boolean =>
  !isFrom16(facts, bond.youth, at) && counting(facts, bond, bond.saidNo, at).length > 0

function tellsOnly(facts: Facts, bond: JimBond, at: Date): boolean {
  const { youth, unasked, saidYes, agreedAt } = bond
  if (unasked.length === 0 || isFrom16(facts, youth, at)) return false
  if (agreedAt !== null && agreedAt <= at) return false
  return counting(facts, bond, saidYes, at).length === 0
}
