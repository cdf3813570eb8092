// Eerdere hulp (earlier help): what somebody had before, and whether it helped, in own words. Nobody asks for proof,
// and what did not help is as welcome as what did.

import type { Audience, Id } from '#care/pass/facts.ts'

export const helpedAnswers = ['yes', 'partly', 'no'] as const
export type Helped = (typeof helpedAnswers)[number]

export type EarlierHelp = {
  id: Id
  author: Id
  audience: Audience
  helped: Helped
  createdAt: Date
  changedAt: Date
  wording: number
  /** This reader finds earlier words of it. */
  hasEarlier: boolean
  what: string
  why: string
}

export const whatLength = 200
export const whyLength = 500

export type EarlierHelpProblem = 'whatEmpty' | 'whatTooLong' | 'unanswered' | 'whyTooLong'

export const isHelped = (word: string): word is Helped => (helpedAnswers as readonly string[]).includes(word)

export function earlierHelpProblem(said: { what: string; helped: string; why: string }): EarlierHelpProblem | null {
  if (said.what === '') return 'whatEmpty'
  if (said.what.length > whatLength) return 'whatTooLong'
  if (!isHelped(said.helped)) return 'unanswered'
  return said.why.length > whyLength ? 'whyTooLong' : null
}
