// Proberen (experiment): one small thing for a week at most; a longer one is a step of the plan (D-RES-04).
// It is for who tries alone. Dropped is as good as looked back on, and nobody asks why.

import type { Id } from '#care/pass/facts.ts'
import { type WordsProblem, wordsLength, wordsProblem } from '#care/resilience/resilience.ts'
import { addDays, type Day } from '#platform/dates.ts'

const experimentDays = 7

export const howLength = 300

export const agains = ['yes', 'different', 'no'] as const
export type Again = (typeof agains)[number]
export const isAgain = (word: string): word is Again => (agains as readonly string[]).includes(word)

export type Experiment = {
  id: Id
  fromOn: Day
  untilOn: Day
  what: string
  /** Null while it runs; without an answer to "again" it was dropped. */
  end: { id: Id; again: Again | null; how: string; at: Date } | null
}

export type ExperimentState = 'running' | 'lookBack' | 'lookedBack' | 'dropped'

/** From the days and what was said of it; nobody writes a state. */
export function stateOf({ untilOn, end }: Pick<Experiment, 'untilOn' | 'end'>, today: Day): ExperimentState {
  if (end !== null) return end.again === null ? 'dropped' : 'lookedBack'
  return today < untilOn ? 'running' : 'lookBack'
}

/** How long it may take, in days; who wants longer makes a step of it. */
export const lengths = ['3', '7', 'longer'] as const

export type ExperimentProblem = WordsProblem | 'noLength' | 'longer'

export function experimentProblem(what: string, length: string): ExperimentProblem | null {
  const words = wordsProblem(what, wordsLength)
  if (words !== null) return words
  if (length === 'longer') return 'longer'
  return (lengths as readonly string[]).includes(length) ? null : 'noLength'
}

/** The day on which it is looked back on. */
export const lastDayOf = (today: Day, length: string): Day => addDays(today, Math.min(Number(length), experimentDays))
