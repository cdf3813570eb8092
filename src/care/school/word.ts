// Wat school schrijft (school word): what is seen in class about one goal, or a question to who coordinates. The family reads along (screen N-03, T-38, T-40).
// Before a look-back it says in three answers what goes well, what is hard and what helps (T-39). School always hears what was done with it, within ten working days (D-CIR-11).

import type { Id } from '#care/pass/facts.ts'
import { type Day, dayOf, workingDaysAfter } from '#platform/dates.ts'

export const norm = { answerWorkingDays: 10 } as const

export const wordLength = 500

/** The three questions before a look-back, in their order. */
export const questions = ['good', 'hard', 'helps'] as const
export type LookBack = Record<(typeof questions)[number], string>

export type SchoolAnswer = { by: Id; at: Date; text: string }

export type SchoolWord = {
  id: Id
  youth: Id
  /** Null: a question. */
  goal: Id | null
  author: Id
  at: Date
  text: string
  /** The number that was given with it. */
  value: number | null
  /** The three answers, when this was said before a look-back. */
  lookBack: LookBack | null
  answer: SchoolAnswer | null
}

export type TextProblem = 'empty' | 'tooLong'

export const textProblem = (text: string): TextProblem | null =>
  text === '' ? 'empty' : text.length > wordLength ? 'tooLong' : null

export type LookBackProblem = { field: keyof LookBack; why: TextProblem }

/** One answer is enough, and no one is too long. */
export function lookBackProblem(said: LookBack): LookBackProblem | null {
  const long = questions.find((name) => said[name].length > wordLength)
  if (long !== undefined) return { field: long, why: 'tooLong' }
  return questions.every((name) => said[name] === '') ? { field: 'good', why: 'empty' } : null
}

/** On this day school has heard of it. */
export const hearsBefore = (written: Day): Day => workingDaysAfter(written, norm.answerWorkingDays)

/** What waits, the oldest first; then what was answered, the newest first. */
export function inOrder(words: readonly SchoolWord[]): SchoolWord[] {
  const oldestFirst = words.toSorted((one, other) => +one.at - +other.at)
  const waits = oldestFirst.filter(({ answer }) => answer === null)
  return [...waits, ...oldestFirst.filter(({ answer }) => answer !== null).toReversed()]
}

export const dueOf = ({ at }: Pick<SchoolWord, 'at'>): Day => hearsBefore(dayOf(at))
