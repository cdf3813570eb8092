/** The role card of a peer worker, as it was typed. */

import { dayIn, dayTyped } from '#care/custody/custody.form.ts'
import { type Fields, list, text } from '#platform/fields.ts'
import type { TypedCard, TypedNote } from './peer-talk.ts'

export const fieldsOfCard = [
  ...['role', 'table', 'tells', 'fee'],
  ...['certifiedOn.day', 'certifiedOn.month', 'certifiedOn.year'],
] as const

export const cardDay = (fields: Fields) => dayTyped(fields, 'certifiedOn')

export const cardTyped = (fields: Fields): TypedCard => ({
  role: text(fields, 'role'),
  table: text(fields, 'table'),
  tells: text(fields, 'tells'),
  fee: text(fields, 'fee'),
  certifiedOn: dayIn(cardDay(fields)),
})

export const fieldsOfNote = ['note', 'heavy[]'] as const

export const noteTyped = (fields: Fields): TypedNote => ({
  text: text(fields, 'note'),
  heavy: list(fields, 'heavy').includes('yes'),
})
