/** From the fields of a sign, a concern and a release to a wish. */

import type { SourcedFact } from '#care/safetyFile/safety-file.ts'
import { type Day, isDay } from '#platform/dates.ts'
import { type Fields, list, text } from '#platform/fields.ts'

export type TypedDay = { day: string; month: string; year: string; quick: string }

export const dayTyped = (fields: Fields, name: string): TypedDay => ({
  day: text(fields, `${name}.day`),
  month: text(fields, `${name}.month`),
  year: text(fields, `${name}.year`),
  quick: text(fields, `${name}.quick`),
})

/** Today when that was chosen and nothing was typed; null for nothing, or for a day that does not exist. */
export function dayIn({ day, month, year, quick }: TypedDay, today: Day): Day | null {
  if (`${day}${month}${year}` === '') return quick === 'vandaag' ? today : null
  const typed = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(typed) ? typed : null
}
export const dayFields = (name: string) => ['day', 'month', 'year', 'quick'].map((part) => `${name}.${part}`)
export const fieldsOfSign = ['fact', 'source', 'opinion', 'discussed', ...dayFields('seen')]
export const fieldsOfRelease = ['person', ...dayFields('talk')]

export type TypedSign = SourcedFact & { opinion: string; discussed: string; seen: TypedDay }
export const typedSign = (fields: Fields): TypedSign => ({
  fact: text(fields, 'fact'),
  source: text(fields, 'source'),
  opinion: text(fields, 'opinion'),
  discussed: text(fields, 'discussed'),
  seen: dayTyped(fields, 'seen'),
})

export const concernTyped = (fields: Fields) => ({
  about: [...new Set(list(fields, 'about'))],
  told: list(fields, 'told').includes('yes'),
})
