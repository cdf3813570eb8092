/** Who is asked along, what may be known of it, and what a peer worker says, as it was typed. */

import { type Fields, list, text } from '#platform/fields.ts'
import { type Choice, choices, type TypedAlong } from './peer-at-start.ts'

export const fieldsOfAlong = ['kind', 'wish', 'reach'] as const

export const alongTyped = (fields: Fields): TypedAlong => ({
  kind: text(fields, 'kind'),
  wish: text(fields, 'wish'),
  reach: text(fields, 'reach'),
})

export const fieldsOfChoice = ['known[]'] as const

export const choicesTyped = (fields: Fields): Choice[] =>
  choices.filter((choice) => list(fields, 'known').includes(choice))
