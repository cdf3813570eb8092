/** From the fields of an emergency look to what is wished. */

import { dayIn, dayTyped } from '#care/custody/custody.form.ts'
import { type Fields, text } from '#platform/fields.ts'
import type { TypedLook } from './emergency.ts'

export const fieldsOfLook = ['name', 'born.day', 'born.month', 'born.year', 'reason', 'hears', 'why'] as const

export const lookTyped = (fields: Fields): TypedLook => ({
  name: text(fields, 'name').trim(),
  born: dayIn(dayTyped(fields, 'born')),
  reason: text(fields, 'reason').trim(),
  hears: text(fields, 'hears'),
  why: text(fields, 'why').trim(),
})
