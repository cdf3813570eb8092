/** What the professional looked at, and where each problem stands. */

import { type Fields, list, text } from '#platform/fields.ts'
import type { ConditionProblem, LookedAt, PositionProblem } from './jim-position.ts'

export const lookedAtIn = (fields: Fields): LookedAt => ({
  reachable: list(fields, 'met').includes('reachable'),
  noDanger: list(fields, 'met').includes('noDanger'),
  why: text(fields, 'why'),
})

export const fieldOfCondition: Record<ConditionProblem, string> = { notMet: 'met', why: 'why', tooLong: 'why' }

export const fieldOfPosition: Record<PositionProblem, string> = { says: 'says', tooLong: 'words', channel: 'channel' }

export type TypedPosition = { says: string; words: string; channel: string }

export const positionTyped = (fields: Fields): TypedPosition => ({
  says: text(fields, 'says'),
  words: text(fields, 'words'),
  channel: text(fields, 'channel'),
})
