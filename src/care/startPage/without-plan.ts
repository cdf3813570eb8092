// Zonder plan (without plan): what comes of a first conversation may be enough by itself, and then nobody is asked to begin a plan (D-STA-08).
// The look-back stays, whatever came of it.

import type { StartOutcome } from '#care/startConversation/start-conversation.ts'

const withPlan: readonly StartOutcome[] = ['localTeam', 'consultation', 'specialist']

/** Something came of it, and none of it is help that works by a plan. */
export const goesWithoutPlan = (outcomes: readonly StartOutcome[]): boolean =>
  outcomes.length > 0 && !outcomes.some((one) => withPlan.includes(one))
