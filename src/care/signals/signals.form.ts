/** From the fields of a signal to a wish. */

import { type Day, isDay } from '#platform/dates.ts'
import { type Fields, list, text } from '#platform/fields.ts'
import type { SignalWish, TypedSignal } from './signal.ts'

const parts = ['day', 'month', 'year', 'quick'] as const

export const fieldsOfSignal = ['about', 'text', ...parts.map((part) => `seen.${part}`), 'discussed', 'unsafe[]']

export const typedSignal = (fields: Fields): TypedSignal => ({
  ...{ about: text(fields, 'about'), text: text(fields, 'text'), discussed: text(fields, 'discussed') },
  seen: {
    ...{ day: text(fields, 'seen.day'), month: text(fields, 'seen.month') },
    ...{ year: text(fields, 'seen.year'), quick: text(fields, 'seen.quick') },
  },
  unsafe: list(fields, 'unsafe').includes('yes'),
})

/** Today when that was chosen and nothing was typed; null for nothing, or for a day that does not exist. */
function dayOfTyped({ day, month, year, quick }: TypedSignal['seen'], today: Day): Day | null {
  if (`${day}${month}${year}` === '') return quick === 'vandaag' ? today : null
  const typed = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(typed) ? typed : null
}

export const signalWish = ({ seen, ...typed }: TypedSignal, today: Day): SignalWish => ({
  ...typed,
  seenOn: dayOfTyped(seen, today),
})
