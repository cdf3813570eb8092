/** From the fields of a question to share and of an answer to what is wished. */

import { dayIn, dayTyped, type TypedDay } from '#care/custody/custody.form.ts'
import { type Fields, list, text } from '#platform/fields.ts'
import type { ShareWish } from './asking.ts'

export type TypedShare = {
  subject: string
  reader: string
  topics: readonly string[]
  purpose: string
  professional: string
  until: TypedDay
}

export const shareTyped = (fields: Fields): TypedShare => ({
  subject: text(fields, 'subject'),
  reader: text(fields, 'reader'),
  topics: [...new Set(list(fields, 'topics'))],
  purpose: text(fields, 'purpose'),
  professional: text(fields, 'professional'),
  until: dayTyped(fields, 'until'),
})

export const shareWish = ({ until, ...typed }: TypedShare): ShareWish => ({ ...typed, untilOn: dayIn(until) })

export type TypedAnswer = { says: string; channel: string; checkedHow: string }

export const answerTyped = (fields: Fields): TypedAnswer => ({
  says: text(fields, 'says'),
  channel: text(fields, 'channel'),
  checkedHow: text(fields, 'checkedHow'),
})

export const fieldsOfShare = [
  'subject',
  'reader',
  'topics[]',
  'purpose',
  'professional',
  'until.day',
  'until.month',
  'until.year',
]
export const fieldsOfSaid = ['says', 'channel', 'checkedHow']
