// Wat we nu doen (next step): the first step after a first conversation, and the day on which one looks back on it.
// Neither is left out: a step within a week, and a day to look back whatever comes of it.

import { latestLookBack } from '#care/startConversation/start-conversation.ts'
import { addDays, addWeeks, type Day } from '#platform/dates.ts'

const norm = { firstStepDays: 7, lookBackWeeks: 4 } as const

export type NextTyped = { what: string; who: string; on: Day | null; lookBackOn: Day | null }
export type NextProblem =
  | 'stepMissing'
  | 'whoMissing'
  | 'stepDay'
  | 'stepIsPast'
  | 'stepTooLate'
  | 'lookBackDay'
  | 'lookBackRange'

/** The latest day on which the first step may start, counted from the conversation. */
export const latestFirstStep = (heldOn: Day): Day => addDays(heldOn, norm.firstStepDays)
export const usualLookBack = (heldOn: Day): Day => addWeeks(heldOn, norm.lookBackWeeks)

/** A first step that starts later than in a week is too large; the look-back is always there, also when no help is needed (D-STA-06, D-STA-08). */
export function nextProblem({ what, who, on, lookBackOn }: NextTyped, heldOn: Day): NextProblem | null {
  if (what === '') return 'stepMissing'
  if (who === '') return 'whoMissing'
  if (on === null) return 'stepDay'
  if (on < heldOn) return 'stepIsPast'
  if (on > latestFirstStep(heldOn)) return 'stepTooLate'
  if (lookBackOn === null) return 'lookBackDay'
  return lookBackOn <= heldOn || lookBackOn > latestLookBack(heldOn) ? 'lookBackRange' : null
}
