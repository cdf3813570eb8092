// Voorwaarde (condition): what a court or safety asks. It has no owner and no score: it is met or not met, by a fact of a day.
// Who answers for it writes that down; the family reads it, may disagree, and does its own steps (domain 7).
import type { Day } from '#platform/dates.ts'

export const conditionActs = ['set', 'met', 'notMet', 'ended'] as const
export type ConditionActKind = (typeof conditionActs)[number]
/** Its state has the name of the newest act. */
export type ConditionState = ConditionActKind

export const isConditionAct = (kind: string): kind is ConditionActKind =>
  (conditionActs as readonly string[]).includes(kind)

export const conditionAnswers = ['met', 'notMet', 'ended'] as const
export type ConditionAnswer = (typeof conditionAnswers)[number]
export const isConditionAnswer = (word: string): word is ConditionAnswer =>
  (conditionAnswers as readonly string[]).includes(word)

const ways: Record<ConditionState, readonly ConditionAnswer[]> = {
  set: ['met', 'notMet', 'ended'],
  met: ['notMet', 'ended'],
  notMet: ['met', 'ended'],
  ended: [],
}

export const waysFrom = (state: string): readonly ConditionAnswer[] => (isConditionAct(state) ? ways[state] : [])

export const factLength = 300

export type ConditionProblem = 'notNow' | 'noAnswer' | 'noFact' | 'longFact' | 'noDay' | 'futureDay'

export type ConditionWish = { answer: string; fact: string; on: Day | null }

/** How a condition stands is a fact with its day; a fact does not lie ahead. */
export function conditionProblem(
  state: string,
  { answer, fact, on }: ConditionWish,
  today: Day,
): ConditionProblem | null {
  if (!isConditionAnswer(answer)) return 'noAnswer'
  if (!waysFrom(state).includes(answer)) return 'notNow'
  if (fact === '') return 'noFact'
  if (fact.length > factLength) return 'longFact'
  if (on === null) return 'noDay'
  return on > today ? 'futureDay' : null
}
