/** A question to a peer worker, as it was typed. */

import { type Fields, text } from '#platform/fields.ts'
import type { TypedQuestion } from './peer-advice.ts'

export const fieldsOfQuestion = ['question', 'tried'] as const

export const questionTyped = (fields: Fields): TypedQuestion => ({
  question: text(fields, 'question'),
  tried: text(fields, 'tried'),
})
