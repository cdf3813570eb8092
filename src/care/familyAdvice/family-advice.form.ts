/** A question to a peer worker about named persons, as it was typed. */

import { type Fields, list, text } from '#platform/fields.ts'
import type { TypedAdvice } from './family-advice.ts'

export const fieldsOfAdvice = ['subjects[]', 'question', 'tried'] as const

export const adviceTyped = (fields: Fields): TypedAdvice => ({
  subjects: [...new Set(list(fields, 'subjects'))],
  question: text(fields, 'question'),
  tried: text(fields, 'tried'),
})
