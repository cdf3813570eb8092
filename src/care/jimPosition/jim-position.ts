// Wat anderen van een JIM vinden (jimPosition): what who has custody thinks, asked by the professional, and the conditions that the professional looks at.
// A no of a parent is a talk and never a wall without words (D-JIM-01, D-JIM-03).

import { type JimAge, positions } from '#care/jim/jim.ts'

export type LookedAt = { reachable: boolean; noDanger: boolean; why: string }
export type ConditionProblem = 'notMet' | 'why' | 'tooLong'

export const wordsLength = 500

/** The conditions that the professional looks at: reachable, no danger known, and why somebody of 16 or 17 fits (D-JIM-01). */
export function conditionProblem(age: JimAge, { reachable, noDanger, why }: LookedAt): ConditionProblem | null {
  if (!reachable || !noDanger) return 'notMet'
  if (age === 'almostAdult' && why === '') return 'why'
  return why.length > wordsLength ? 'tooLong' : null
}

export type PositionProblem = 'says' | 'tooLong' | 'channel'

/** How somebody said it who did not say it with the own hand. */
export const channels = ['spoken', 'paper'] as const

export function positionProblem(says: string, words: string): PositionProblem | null {
  if (!(positions as readonly string[]).includes(says)) return 'says'
  return words.length > wordsLength ? 'tooLong' : null
}

/** What a parent said in a talk or on paper, written down by who coordinates. */
export const spokenProblem = (says: string, words: string, channel: string): PositionProblem | null =>
  positionProblem(says, words) ?? ((channels as readonly string[]).includes(channel) ? null : 'channel')
