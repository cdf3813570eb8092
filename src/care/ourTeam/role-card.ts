// Rolkaart (role card): what somebody who helps does here and does not do, why, whose own effort it supports and how to reach him or her (D-CIR-05).
// Of each part the newest counts. Elsewhere it begins with the own words about the work, never with words about this family.

import type { Id } from '#care/pass/facts.ts'
import { type Day, workingDaysAfter } from '#platform/dates.ts'

export const norm = { cardWorkingDays: 5, mostDaysToAnswer: 20 } as const

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof weekdays)[number]

/** About the work, and about this family alone. */
export const workTexts = ['does', 'doesNot', 'reach'] as const
export const familyTexts = ['why', 'supports'] as const
export const cardTexts = [...familyTexts, ...workTexts] as const
export type CardText = (typeof cardTexts)[number]

export const lengths: Record<CardText, number> = { why: 200, supports: 200, does: 300, doesNot: 300, reach: 120 }

export type RoleCard = Record<CardText, string> & {
  id: Id
  /** The part that it is about. */
  part: Id
  person: Id
  days: readonly string[]
  answersWithin: number
  knownBefore: boolean
  untilOn: Day | null
  at: Date
}

export type CardWish = Record<CardText, string> & {
  days: readonly string[]
  answersWithin: number | null
  known: string
  /** Undefined: something was typed that is no day. */
  untilOn: Day | null | undefined
}

/** As it was typed. */
export type TypedCard = Record<CardText, string> & {
  days: readonly string[]
  answers: string
  known: string
  until: { day: string; month: string; year: string }
}

export type CardField = CardText | 'days' | 'answers' | 'known' | 'until'
export type CardProblem =
  | { field: CardText; is: 'empty' | 'tooLong' }
  | { field: Exclude<CardField, CardText>; is: 'wrong' }

/** In the order of the form. Until when may stay open: then the part has no end of its own. */
export function cardProblem(wish: CardWish, today: Day): CardProblem | null {
  for (const field of cardTexts) {
    if (wish[field] === '') return { field, is: 'empty' }
    if (wish[field].length > lengths[field]) return { field, is: 'tooLong' }
  }
  if (wish.days.length === 0) return { field: 'days', is: 'wrong' }
  const answers = wish.answersWithin
  if (answers === null || answers < 1 || answers > norm.mostDaysToAnswer) return { field: 'answers', is: 'wrong' }
  if (wish.known !== 'yes' && wish.known !== 'no') return { field: 'known', is: 'wrong' }
  return wish.untilOn === undefined || (wish.untilOn !== null && wish.untilOn < today)
    ? { field: 'until', is: 'wrong' }
    : null
}

/** In the order of the week, each once. */
export const daysIn = (typed: readonly string[]): Weekday[] => weekdays.filter((day) => typed.includes(day))

/** From this day on who coordinates is asked why there is no card yet. */
export const cardDueOn = (since: Day): Day => workingDaysAfter(since, norm.cardWorkingDays)
