// Meedenken met ja van het gezin (withFamily), for the one peer worker who took it: reads the text and answers, until the last day (D-PEE-03).
// Who belonged to that family, or talked with one of them, never gets it.

import type { Id } from '#care/pass/facts.ts'
import type { TalkFrame } from '#care/peerTalk/peer-talk.ts'
import type { Day } from '#platform/dates.ts'

export const longestAnswer = 1000

/** Without words until one took it. */
export type WithFamily = TalkFrame & { id: Id; answerBefore: Day; words: { question: string; tried: string } | null }

export type GivenProblem = 'missing' | 'tooLong'
export const givenProblem = (text: string): GivenProblem | null =>
  text === '' ? 'missing' : text.length > longestAnswer ? 'tooLong' : null

export const withFamilyPlace = (id: Id): string => `/gesprekken/met-gezin/${id}`
