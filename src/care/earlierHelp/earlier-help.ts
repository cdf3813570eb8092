// Eerdere hulp (earlier help): what somebody had before, when, whether it helped and what to keep of it, in own words. Nobody asks for proof,
// and what did not help is as welcome as what did.

import type { Audience, Id } from '#care/pass/facts.ts'

export const helpedAnswers = ['yes', 'partly', 'no'] as const
export type Helped = (typeof helpedAnswers)[number]

export const lengths = { what: 200, when: 100, why: 500, keep: 300 } as const
export type HelpText = keyof typeof lengths
/** In the order in which they are asked; all but the first may stay open. */
export const helpTexts = ['what', 'when', 'why', 'keep'] as const satisfies readonly HelpText[]
export type HelpWords = Record<HelpText, string>

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
} & HelpWords

export type EarlierHelpProblem = { field: HelpText | 'helped'; is: 'empty' | 'tooLong' | 'unanswered' }

export const isHelped = (word: string): word is Helped => (helpedAnswers as readonly string[]).includes(word)

export function earlierHelpProblem(said: HelpWords & { helped: string }): EarlierHelpProblem | null {
  if (said.what === '') return { field: 'what', is: 'empty' }
  const field = helpTexts.find((text) => said[text].length > lengths[text])
  if (field !== undefined) return { field, is: 'tooLong' }
  return isHelped(said.helped) ? null : { field: 'helped', is: 'unanswered' }
}

/** What is kept: nothing of what stayed open. */
export const saidOf = (words: HelpWords): Partial<HelpWords> =>
  Object.fromEntries(helpTexts.filter((text) => words[text] !== '').map((text) => [text, words[text]]))
