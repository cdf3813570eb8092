/** What the professional looked at, and where each problem stands. */

import { type Fields, list, text } from '#platform/fields.ts'
import type { ConditionProblem, LookedAt } from './jim-position.ts'

export const lookedAtIn = (fields: Fields): LookedAt => ({
  reachable: list(fields, 'met').includes('reachable'),
  noDanger: list(fields, 'met').includes('noDanger'),
  why: text(fields, 'why'),
})

export const fieldOfCondition: Record<ConditionProblem, string> = { notMet: 'met', why: 'why', tooLong: 'why' }

export const fieldOfPosition = { says: 'says', tooLong: 'words' } as const
