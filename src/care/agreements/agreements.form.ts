/** From the fields of an answer to what is wished. */

import { type Fields, text } from '#platform/fields.ts'

export type TypedAnswer = { says: string; channel: string; checkedHow: string }

export const answerTyped = (fields: Fields): TypedAnswer => ({
  says: text(fields, 'says'),
  channel: text(fields, 'channel'),
  checkedHow: text(fields, 'checkedHow'),
})

export const fieldsOfSaid = ['says', 'channel', 'checkedHow']
