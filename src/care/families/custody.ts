// Gezag (custody): who legally decides for a youth, found on a day in a source; never derived from parenthood, address or login.
// D-PEO-03; a check older than six months or without outcome asks to be done again and closes nothing (access.md 4.3).
import { addMonths, ageOn, type Day, workingDaysAfter } from '#platform/dates.ts'

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
  /** The day on which a holder left or a court spoke, after this check: it has to be done again. */
  unsettledOn?: Day | null
}

/** What of a check says whether it still counts. */
export type CustodyCheck = Pick<Custody, 'outcome' | 'checkedOn' | 'unsettledOn'>

export type CustodyProblem =
  | 'grownUp'
  | 'holderOutside'
  | 'holderTooYoung'
  | 'holderMissing'
  | 'tooManyHolders'
  | 'checkedInFuture'
  | 'kindUnfit'
  | 'holdersUnfit'

const monthsValid = 6
const taskWorkingDays = 5
export const custodyEnds = 18

/** From this age a youth says yes or no to help too. */
export const decidesToo = 12

const holdersOf: Partial<Record<Custody['kind'], number>> = { jointParents: 2, oneParent: 1, parentAndOther: 2 }
const kindsOfNobody: readonly string[] = ['temporarilyNone', 'undeterminable']

const youngestHolder = 16
const children: readonly string[] = ['youth', 'unborn']

/** A grown-up; from sixteen a court may declare a mother to be of age. Of whom no birth day is known: whoever is no child here. */
export const isOldEnoughToHold = (
  { parts, bornOn }: { parts: readonly string[]; bornOn: Day | null },
  today: Day,
): boolean =>
  bornOn === null ? !parts.some((part) => children.includes(part)) : ageOn(bornOn, today) >= youngestHolder

/** A holder is a member of the family or its guardian; on the 18th birthday custody is over. */
export function custodyProblem(
  custody: Custody,
  may: readonly string[],
  today: Day,
  age: number | null = null,
  tooYoung: readonly string[] = [],
): CustodyProblem | null {
  if (age !== null && age >= custodyEnds) return 'grownUp'
  if (custody.checkedOn > today) return 'checkedInFuture'
  if (custody.holders.length > 2) return 'tooManyHolders'
  if (custody.outcome === 'confirmed' && custody.holders.length === 0) return 'holderMissing'
  if (custody.holders.some((holder) => tooYoung.includes(holder))) return 'holderTooYoung'
  if (!custody.holders.every((holder) => may.includes(holder))) return 'holderOutside'
  if (custody.outcome === 'none' && custody.kind !== 'temporarilyNone') return 'kindUnfit'
  if (custody.outcome !== 'confirmed') return null
  if (kindsOfNobody.includes(custody.kind)) return 'kindUnfit'
  const holders = holdersOf[custody.kind]
  return holders === undefined || holders === custody.holders.length ? null : 'holdersUnfit'
}

/** The day on which "check custody" is due, from the day it became a question. */
export const custodyCheckDueOn = (since: Day): Day => workingDaysAfter(since, taskWorkingDays)

export type CustodyStanding = 'unknown' | 'none' | 'confirmed' | 'expired'

/** What can be said today about who decides. An old check says so and still counts for reading (access.md 4.3). */
export function custodyStanding(custody: CustodyCheck | undefined, today: Day): CustodyStanding {
  if (custody === undefined || custody.outcome === 'undetermined') return 'unknown'
  if (addMonths(custody.checkedOn, monthsValid) <= today || isUnsettled(custody)) return 'expired'
  return custody.outcome
}

const isUnsettled = ({ unsettledOn }: CustodyCheck): boolean => unsettledOn !== undefined && unsettledOn !== null

/** By when the coordinator checks it, or null when it is sure: five working days after it became a question. */
export function custodyTaskDueOn(custody: CustodyCheck | undefined, memberSince: Day, today: Day): Day | null {
  const standing = custodyStanding(custody, today)
  if (standing === 'confirmed' || standing === 'none') return null
  const since =
    custody === undefined
      ? memberSince
      : standing === 'expired'
        ? (custody.unsettledOn ?? addMonths(custody.checkedOn, monthsValid))
        : custody.checkedOn
  return custodyCheckDueOn(since)
}
