/** From the fields of a question to share to what is wished. */

import { dayIn, dayTyped } from '#care/custody/custody.form.ts'
import { type Fields, list, text } from '#platform/fields.ts'
import type { ShareWish, TypedShare } from './new-share.ts'

export const shareTyped = (fields: Fields): TypedShare => ({
  subject: text(fields, 'subject'),
  reader: text(fields, 'reader'),
  topics: [...new Set(list(fields, 'topics'))],
  goals: [...new Set(list(fields, 'goals'))],
  withScore: list(fields, 'withScore').length > 0,
  purpose: text(fields, 'purpose'),
  professional: text(fields, 'professional'),
  until: dayTyped(fields, 'until'),
})

export const shareWish = ({ until, ...typed }: TypedShare): ShareWish => ({ ...typed, untilOn: dayIn(until) })

export const fieldsOfShare = [
  'subject',
  'reader',
  'topics[]',
  'goals[]',
  'withScore[]',
  'purpose',
  'professional',
  'until.day',
  'until.month',
  'until.year',
]
