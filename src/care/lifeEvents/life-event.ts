// Gebeurtenis (life event): something that happened, in own words, on a line through time. A year is enough; whom it touched is said by who tells it.
// Like every part of a story it is changed by its speaker only, and for who may read that story.

import type { Audience, Id } from '#care/pass/facts.ts'
import { type Day, isDay } from '#platform/dates.ts'

/** A year, with its month or its day when somebody knows them. */
export type When = { year: number; month: number | null; day: number | null }

export type LifeEvent = When & {
  id: Id
  author: Id
  audience: Audience
  /** Members of the family whom it touched, as its teller says. */
  touches: readonly Id[]
  createdAt: Date
  changedAt: Date
  wording: number
  /** This reader finds earlier words of it. */
  hasEarlier: boolean
  title: string
}

export const titleLength = 120
const firstYear = 1900

export type WhenTyped = { year: string; month: string; day: string }
export type LifeEventProblem = 'titleEmpty' | 'titleTooLong' | 'yearMissing' | 'noSuchDay' | 'notYet'

/** What was typed as a moment in the past, as far as it was known on that day. */
export function whenOf(typed: WhenTyped, today: Day): When | LifeEventProblem {
  const [year, month, day] = [numberIn(typed.year), numberIn(typed.month), numberIn(typed.day)]
  if (year === null || Number.isNaN(year) || year < firstYear) return 'yearMissing'
  if (Number.isNaN(month) || Number.isNaN(day) || (day !== null && month === null)) return 'noSuchDay'
  const when = { year, month, day }
  if (!isDay(textOf({ year, month: month ?? 1, day: day ?? 1 }))) return 'noSuchDay'
  const said = textOf(when)
  return said > today.slice(0, said.length) ? 'notYet' : when
}

/** Nothing typed is nothing; what is no number is not a number. */
const numberIn = (text: string): number | null =>
  text === '' ? null : /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN

/** "2019", "2019-03" or "2019-03-14": such moments sort as text, what is known less exactly first. */
const textOf = ({ year, month, day }: When): string =>
  [year, month, day].flatMap((part) => (part === null ? [] : [String(part).padStart(2, '0')])).join('-')

/** Oldest first. */
export const inTime = <T extends When>(events: readonly T[]): T[] =>
  events.toSorted((a, b) => Number(textOf(a) > textOf(b)) - Number(textOf(a) < textOf(b)))

export function titleProblem(title: string): LifeEventProblem | null {
  if (title === '') return 'titleEmpty'
  return title.length > titleLength ? 'titleTooLong' : null
}
