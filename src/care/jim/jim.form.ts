/** From the fields of G-11 to what was asked, and where each problem stands. */

import { type Fields, list, text } from '#platform/fields.ts'
import type { Asking, AskProblem, ConditionProblem, LookedAt } from './jim.ts'

export const askingIn = (fields: Fields): Asking => ({
  how: text(fields, 'how'),
  age: text(fields, 'age'),
  isNotParent: list(fields, 'fits').includes('notParent'),
})

export const fieldOfAsking: Record<AskProblem, string> = { how: 'how', age: 'age', tooYoung: 'age', parent: 'fits' }

export const lookedAtIn = (fields: Fields): LookedAt => ({
  reachable: list(fields, 'met').includes('reachable'),
  noDanger: list(fields, 'met').includes('noDanger'),
  why: text(fields, 'why'),
})

export const fieldOfCondition: Record<ConditionProblem, string> = { notMet: 'met', why: 'why', tooLong: 'why' }

export const fieldOfPosition = { says: 'says', tooLong: 'words' } as const
