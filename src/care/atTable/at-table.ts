// Aan tafel (conversation): what lies on the one screen that everybody looks at, step by step.
// Everything of the last time stands beside it; what was sent in before is shown, never asked again (D-ALL-04).

import { isOpen, type StepState } from '#care/goals/step.ts'
import type { LettingGoAnswer } from '#care/lettingGo/letting-go.ts'
import type { ScaleDownChoice, ScaleDownGrounds } from '#care/lettingGo/scale-down.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Leading } from '#care/reviews/leader.ts'
import type { OpenPart, Review } from '#care/reviews/review.ts'
import type { ReviewVoice } from '#care/reviews/review-voice.ts'
import type { Day } from '#platform/dates.ts'

export type TableGoal = { id: Id; title: string; goodEnough: number }
export type TableStep = { id: Id; goalId: Id; what: string; doer: Id | null; outside?: string; state: StepState }
export type TableScore = {
  reviewId: Id
  goalId: Id
  rater: Id
  value: number
  typedBy: Id | null
  at: string
}
export type TableTrial = { id: Id; stepId: Id; untilOn: Day; part: string; takenBy: string }
export type TableProposal = { id: Id; goalId: Id | null; grounds: ScaleDownGrounds }
/** What was chosen in this review about a proposal. */
export type TableChoice = { goalId: Id | null; choice: ScaleDownChoice | null; ownWords: string; whyAbove: string }

export type AtTable = {
  review: Review
  leading: Leading
  goals: readonly TableGoal[]
  steps: readonly TableStep[]
  running: readonly TableStep[]
  /** Youths who are asked for a JIM in this review. */
  toAskJim: readonly { id: Id; name: string }[]
  trials: readonly TableTrial[]
  proposals: readonly TableProposal[]
  choices: readonly TableChoice[]
  /** Goals with only good-enough numbers, of which everybody present may say so (D-REV-05). */
  mayBeEnough: readonly Id[]
  /** Goals whose numbers lie far apart now. */
  differ: readonly Id[]
  answers: readonly LettingGoAnswer[]
  /** Of this review and of the last one. */
  voices: readonly ReviewVoice[]
  lastVoices: readonly ReviewVoice[]
  scores: readonly TableScore[]
  lastScores: readonly TableScore[]
  usualNext: Day
  latestNext: Day
  usualTrialEnd: Day
  missing: readonly OpenPart[]
}

/** Steps that are open, and professional ones that stopped by themselves since the last time (D-STE-06). */
export const stepsToSay = (table: AtTable): { open: TableStep[]; ended: TableStep[] } => ({
  open: table.steps.filter((step) => isOpen(step.state)),
  ended: table.steps.filter((step) => step.state.ended),
})

/** Whether this person answered for every goal: with a number, or by saying rather not. */
export const isRatedBy = (table: Pick<AtTable, 'goals' | 'scores' | 'voices'>, person: Id): boolean =>
  table.goals.every(({ id }) => scoreOf(table.scores, id, person) !== undefined || saidRatherNot(table, id, person))

/** "Liever niet" counts as long as no number was given after all. */
export const saidRatherNot = (table: Pick<AtTable, 'scores' | 'voices'>, goalId: Id, person: Id): boolean =>
  scoreOf(table.scores, goalId, person) === undefined &&
  table.voices.some((voice) => voice.kind === 'noScore' && voice.author === person && voice.goalId === goalId)

export const scoreOf = (
  scores: readonly Pick<TableScore, 'goalId' | 'rater' | 'value'>[],
  goalId: Id,
  rater: Id,
): number | undefined => scores.findLast((score) => score.goalId === goalId && score.rater === rater)?.value
