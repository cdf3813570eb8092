// Loslaten (letting go): a trial without a professional's part, with an end day, a way back and someone to call.
// The question is asked for every running professional step in every review; who takes the step back does so without blame.

import type { Id } from '#care/pass/facts.ts'
import { addWeeks, type Day } from '#platform/dates.ts'

export const lettingGoAnswers = ['tryWithout', 'takenOver', 'notYet'] as const
export type LettingGoKind = (typeof lettingGoAnswers)[number]

/** What is answered for one step: why it stays, or what is tried, until when, by whom and what the way back is. */
export type LettingGoAnswer = {
  stepId: Id
  answer: LettingGoKind | null
  why: string
  part: string
  takenBy: string
  fallback: string
  untilOn: Day | null
  whomToCall: Id | null
}

export type LettingGoProblem = 'why' | 'part' | 'takenBy' | 'fallback' | 'until' | 'untilTooLate' | 'whomToCall'

const lettingGoWeeks = 6

/** At most until the next review, and by default six weeks (D-REV-04). */
export const usualTrialEnd = (from: Day, nextReview: Day | null): Day => {
  const usual = addWeeks(from, lettingGoWeeks)
  return nextReview !== null && nextReview < usual ? nextReview : usual
}

/** Every problem of one answer, in the order of its fields; an empty list when it can be kept. */
export function answerProblems(given: LettingGoAnswer, today: Day, latest: Day): LettingGoProblem[] {
  if (given.answer === null) return []
  if (given.answer === 'notYet') return given.why.trim() === '' ? ['why'] : []
  return [
    ...(given.part.trim() === '' ? (['part'] as const) : []),
    ...(given.answer === 'takenOver' && given.takenBy.trim() === '' ? (['takenBy'] as const) : []),
    ...(given.untilOn === null || given.untilOn <= today ? (['until'] as const) : []),
    ...(given.untilOn !== null && given.untilOn > latest ? (['untilTooLate'] as const) : []),
    ...(given.fallback.trim() === '' ? (['fallback'] as const) : []),
    ...(given.whomToCall === null ? (['whomToCall'] as const) : []),
  ]
}

/** A trial never runs past the next review: there everybody looks at it together. */
export const trialEnd = (untilOn: Day, nextReview: Day): Day => (untilOn > nextReview ? nextReview : untilOn)

export const trialOutcomes = ['succeeded', 'partly', 'resumed'] as const
export type TrialOutcome = (typeof trialOutcomes)[number]

export type LettingGo = { untilOn: Day; outcome: TrialOutcome | null }

/** Taking the step back is possible on any day of a trial; how it went is asked from its last day on. */
export function mayEnd(trial: LettingGo, outcome: TrialOutcome, today: Day): boolean {
  if (trial.outcome !== null) return false
  return outcome === 'resumed' || today >= trial.untilOn
}

export const asksOutcome = (trial: LettingGo, today: Day): boolean => mayEnd(trial, 'succeeded', today)

/** What becomes of the step: it ends when it went well without; else the old step is there again, with its owner. */
export const stepAfter = (outcome: TrialOutcome): 'stopped' | 'resumed' =>
  outcome === 'succeeded' ? 'stopped' : 'resumed'
