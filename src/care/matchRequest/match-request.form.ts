/** What somebody asks a buddy or a support family for, as it was typed. */

import { type Fields, text } from '#platform/fields.ts'
import type { TypedRequest } from './match-request.ts'

export const fieldsOfMatch = ['kind', 'who', 'goal', 'reach'] as const

export const matchTyped = (fields: Fields): TypedRequest => ({
  kind: text(fields, 'kind'),
  who: text(fields, 'who'),
  goal: text(fields, 'goal'),
  reach: text(fields, 'reach'),
})
