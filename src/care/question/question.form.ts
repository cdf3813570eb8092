/** From the fields of A-13 to what somebody asks; whether that is enough is the rule's to say. */

import { type Fields, text } from '#platform/fields.ts'
import type { TypedQuestion } from './question.ts'

export const fieldsOfQuestion = ['place', 'words', 'tried', 'name', 'reach', 'safe', 'times'] as const

/** Where there is one place to ask, nobody has to choose it. */
export const questionTyped = (fields: Fields, places: readonly string[]): TypedQuestion => ({
  place: text(fields, 'place') || (places.length === 1 ? (places[0] ?? '') : ''),
  words: text(fields, 'words'),
  tried: text(fields, 'tried'),
  name: text(fields, 'name'),
  reach: text(fields, 'reach'),
  safe: text(fields, 'safe'),
  times: text(fields, 'times'),
})
