// Vertrek (leaving): somebody no longer belongs to the family, from a day; own words stay with the person (domain §1).
// D-PEO-05: it ends a pass in the same minute. So nobody sends another grown-up away; that is for the coordinator.
import { mayTakeBack } from '#care/people/own-act.ts'
import type { Day } from '#platform/dates.ts'

export type LeavingMember = { person: string; parts: readonly string[]; age: number | null }
export type Leaver = { person: string; isCoordinator: boolean; writes: readonly string[] }

const ownWordFrom = 16
const childUnder = 12

/** By the own word, a youth from 16; a child under 12 by who decides for it; a child not born yet by its family; everybody by the coordinator. */
export function mayEnd(leaver: Leaver, { person, parts, age }: LeavingMember): boolean {
  if (leaver.isCoordinator) return true
  const isYouth = parts.includes('youth')
  if (person === leaver.person) return !isYouth || (age ?? 0) >= ownWordFrom
  if (parts.includes('unborn')) return leaver.writes.length > 0
  return isYouth && (age ?? 0) < childUnder && leaver.writes.includes(person)
}

export type LeavingProblem = 'dayMissing' | 'dayBefore' | 'dayComing' | 'lastYouth' | 'coordinates'

export type LeavingFacts = {
  untilOn: Day | null
  since: Day
  today: Day
  isYouth: boolean
  /** Present youths of the family, this one included. */
  youths: number
  /** This member coordinates the plan now. */
  coordinates: boolean
}

/** A plan is about a youth and has one coordinator: neither goes away by leaving. */
export function leavingProblem(facts: LeavingFacts): LeavingProblem | null {
  if (facts.isYouth && facts.youths <= 1) return 'lastYouth'
  if (facts.coordinates) return 'coordinates'
  if (facts.untilOn === null) return 'dayMissing'
  if (facts.untilOn < facts.since) return 'dayBefore'
  return facts.untilOn > facts.today ? 'dayComing' : null
}

/** At once by who said it; later it is for the coordinator. */
export const mayPutBack = (
  leaver: Pick<Leaver, 'person' | 'isCoordinator'>,
  said: { by: string; at: Date },
  now: Date,
): boolean => leaver.isCoordinator || mayTakeBack(leaver.person, { author: said.by, at: said.at }, now)
