/** What somebody asks a peer worker, as it was typed. */

import { type Fields, text } from '#platform/fields.ts'
import type { TypedRequest } from './peer-request.ts'

export const fieldsOfRequest = ['what', 'wish', 'reach'] as const

export const requestTyped = (fields: Fields): TypedRequest => ({
  what: text(fields, 'what'),
  wish: text(fields, 'wish'),
  reach: text(fields, 'reach'),
})
