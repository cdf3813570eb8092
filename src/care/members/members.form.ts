/** From the fields of a member, a birth day and a leaving to what is wished. */

import type { TypedBirth } from '#care/families/birth.ts'
import type { TypedMember } from '#care/families/household.ts'
import { type Day, isDay } from '#platform/dates.ts'
import { type Fields, list, text } from '#platform/fields.ts'

export const birthTyped = (fields: Fields): TypedBirth => ({
  day: text(fields, 'born.day'),
  month: text(fields, 'born.month'),
  year: text(fields, 'born.year'),
  dayUnknown: list(fields, 'dayUnknown').includes('yes'),
  monthUnknown: list(fields, 'dayUnknown').includes('month'),
})

export const memberOf = (fields: Fields): TypedMember => ({
  callName: text(fields, 'callName'),
  familyName: text(fields, 'familyName'),
  part: text(fields, 'part'),
  birth: birthTyped(fields),
})

export type TypedLeaving = { day: string; month: string; year: string; quick: string }

export const leavingTyped = (fields: Fields): TypedLeaving => ({
  day: text(fields, 'until.day'),
  month: text(fields, 'until.month'),
  year: text(fields, 'until.year'),
  quick: text(fields, 'until.quick'),
})

/** A day that was typed goes before the quick answer; null when no day was said. */
export function untilOf({ day, month, year, quick }: TypedLeaving, today: Day): Day | null {
  if (`${day}${month}${year}` === '') return quick === 'today' ? today : null
  const typed = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(typed) ? typed : null
}
