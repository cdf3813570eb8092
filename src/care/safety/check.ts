// Veiligheidscheck (safetyCheck): somebody at work looks whether a child is safe, at a question, a talk, a review or a visit.
// D-SAF-01: without signs only the day and the name stay. D-SAF-02: danger asks for something today, unclear within five working days.

import { type Day, workingDaysAfter } from '#platform/dates.ts'

export const occasions = ['question', 'startConversation', 'review', 'reopening', 'signal', 'visit'] as const
export type Occasion = (typeof occasions)[number]

export const checkOutcomes = ['noSigns', 'unclear', 'danger'] as const
export type CheckOutcome = (typeof checkOutcomes)[number]

export const checkNorm = { unclearDays: 5, factsLength: 1_000, doneLength: 300 } as const

export type CheckWish = {
  outcome: string
  occasion: string
  about: readonly string[]
  facts: string
  done: string
}

export type CheckProblem =
  | 'outcomeMissing'
  | 'occasionMissing'
  | 'aboutMissing'
  | 'factsMissing'
  | 'factsLong'
  | 'doneMissing'
  | 'doneLong'

export const outcomeIn = (text: string): CheckOutcome | null => checkOutcomes.find((one) => one === text) ?? null
export const occasionIn = (text: string): Occasion | null => occasions.find((one) => one === text) ?? null

/** Of whom one may say something here: the members of this family. */
export function checkProblem(wish: CheckWish, members: readonly string[]): CheckProblem | null {
  const outcome = outcomeIn(wish.outcome)
  if (outcome === null) return 'outcomeMissing'
  if (outcome === 'noSigns') return null
  if (occasionIn(wish.occasion) === null) return 'occasionMissing'
  if (wish.about.length === 0 || !wish.about.every((id) => members.includes(id))) return 'aboutMissing'
  if (wish.facts === '') return 'factsMissing'
  if (wish.facts.length > checkNorm.factsLength) return 'factsLong'
  if (wish.done === '') return 'doneMissing'
  return wish.done.length > checkNorm.doneLength ? 'doneLong' : null
}

/** The day on which the next thing is done; null when nothing was seen. */
export function checkDue(outcome: CheckOutcome, today: Day): Day | null {
  if (outcome === 'noSigns') return null
  return outcome === 'danger' ? today : workingDaysAfter(today, checkNorm.unclearDays)
}

export type DoneProblem = 'doneMissing' | 'doneLong'

export function settleProblem(done: string): DoneProblem | null {
  if (done === '') return 'doneMissing'
  return done.length > checkNorm.doneLength ? 'doneLong' : null
}
