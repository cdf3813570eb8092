/** From the fields of a safety check to a wish. */

import { type Fields, list, text } from '#platform/fields.ts'
import type { CheckWish } from './check.ts'

export const fieldsOfCheck = ['outcome', 'occasion', 'about[]', 'facts', 'done']

export const checkTyped = (fields: Fields): CheckWish => ({
  outcome: text(fields, 'outcome'),
  occasion: text(fields, 'occasion'),
  about: [...new Set(list(fields, 'about'))],
  facts: text(fields, 'facts'),
  done: text(fields, 'done'),
})
