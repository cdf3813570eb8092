/** To whom a page is opened and until when, as it was typed. */

import { dayIn, daysOf, dayTyped } from '#care/custody/custody.form.ts'
import type { Day } from '#platform/dates.ts'
import { type Fields, text } from '#platform/fields.ts'
import type { TypedOpening } from './loved-one.ts'

export const fieldsOfOpening = ['reader', ...daysOf('until')]

export const openingTyped = (fields: Fields): TypedOpening => ({
  reader: text(fields, 'reader'),
  until: dayTyped(fields, 'until'),
})

export const openingWish = ({ reader, until }: TypedOpening): { reader: string; untilOn: Day | null } => ({
  reader,
  untilOn: dayIn(until),
})
