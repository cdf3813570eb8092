// Gebeurtenis (life event): something that happened, in own words, on a line through time. A year is enough; whom it touched is said by who tells it.
// Like every part of a story it is changed by its speaker only, and for who may read that story.

import type { Audience, Id } from '#care/pass/facts.ts'

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

/** What was typed as a moment in the past; today: the day on which it is told, as year, month and day. */
export function whenOf(typed: WhenTyped, today: When): When | LifeEventProblem {
  const [year, month, day] = [numberIn(typed.year), numberIn(typed.month), numberIn(typed.day)]
  if (year === null || Number.isNaN(year) || year < firstYear) return 'yearMissing'
  if (Number.isNaN(month) || Number.isNaN(day) || (day !== null && month === null)) return 'noSuchDay'
  if (month !== null && (month < 1 || month > 12)) return 'noSuchDay'
  if (month !== null && day !== null && (day < 1 || day > daysIn(year, month))) return 'noSuchDay'
  const when = { year, month, day }
  return isAfter(when, today) ? 'notYet' : when
}

/** Nothing typed is nothing; what is no number is not a number. */
const numberIn = (text: string): number | null =>
  text === '' ? null : /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const daysIn = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

const partsOf = ({ year, month, day }: When) => [year, month ?? 0, day ?? 0]

const isAfter = (one: When, other: When): boolean => {
  if (one.year !== other.year) return one.year > other.year
  if (one.month === null || other.month === null || one.month !== other.month)
    return (one.month ?? 0) > (other.month ?? 12)
  return (one.day ?? 0) > (other.day ?? 31)
}

/** Oldest first; of what is only known by its year or month, before what is known more exactly. */
export const inTime = <T extends When>(events: readonly T[]): T[] =>
  events.toSorted((a, b) => {
    const [first, second] = [partsOf(a), partsOf(b)]
    const nth = first.findIndex((part, at) => part !== second[at])
    return nth < 0 ? 0 : (first[nth] ?? 0) - (second[nth] ?? 0)
  })

export function titleProblem(title: string): LifeEventProblem | null {
  if (title === '') return 'titleEmpty'
  return title.length > titleLength ? 'titleTooLong' : null
}
