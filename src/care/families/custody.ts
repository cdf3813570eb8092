// Gezag (custody): who legally decides for a youth, found on a day in a source; never derived from parenthood, address or login.
// D-PEO-03; a check older than six months or without outcome asks to be done again and closes nothing (access.md 4.3).
import { addMonths, type Day, workingDaysAfter } from '#platform/dates.ts'

export const custodyKinds = [
  'jointParents',
  'oneParent',
  'parentAndOther',
  'guardianship',
  'temporarilyNone',
  'undeterminable',
] as const
export const custodySources = ['register', 'court', 'manual'] as const
export const custodyOutcomes = ['confirmed', 'none', 'undetermined'] as const

export type Custody = {
  youth: string
  holders: readonly string[]
  kind: (typeof custodyKinds)[number]
  source: (typeof custodySources)[number]
  outcome: (typeof custodyOutcomes)[number]
  checkedOn: Day
}

export type CustodyProblem = 'holderOutside' | 'holderMissing' | 'tooManyHolders' | 'checkedInFuture'

const monthsValid = 6
const taskWorkingDays = 5

/** A holder is a member of the family; a guardian of an institution comes with the trust that gives it a place of its own. */
export function custodyProblem(custody: Custody, members: readonly string[], today: Day): CustodyProblem | null {
  if (custody.checkedOn > today) return 'checkedInFuture'
  if (custody.holders.length > 2) return 'tooManyHolders'
  if (custody.outcome === 'confirmed' && custody.holders.length === 0) return 'holderMissing'
  return custody.holders.every((holder) => members.includes(holder)) ? null : 'holderOutside'
}

/** The day on which "check custody" is due, from the day it became a question. */
export const custodyCheckDueOn = (since: Day): Day => workingDaysAfter(since, taskWorkingDays)

export type CustodyStanding = 'unknown' | 'none' | 'confirmed' | 'expired'

/** What can be said today about who decides. An old check says so and still counts for reading (access.md 4.3). */
export function custodyStanding(custody: Custody | undefined, today: Day): CustodyStanding {
  if (custody === undefined || custody.outcome === 'undetermined') return 'unknown'
  if (addMonths(custody.checkedOn, monthsValid) <= today) return 'expired'
  return custody.outcome
}

/** By when the coordinator checks it, or null when it is sure: five working days after it became a question. */
export function custodyTaskDueOn(custody: Custody | undefined, memberSince: Day, today: Day): Day | null {
  const standing = custodyStanding(custody, today)
  if (standing === 'confirmed' || standing === 'none') return null
  const since =
    custody === undefined
      ? memberSince
      : standing === 'expired'
        ? addMonths(custody.checkedOn, monthsValid)
        : custody.checkedOn
  return custodyCheckDueOn(since)
}
