/** From the fields of G-11 to what was asked, and where each problem stands. */

import { type Fields, list, text } from '#platform/fields.ts'
import type { Asking, AskProblem } from './jim.ts'

export const askingIn = (fields: Fields): Asking => ({
  how: text(fields, 'how'),
  age: text(fields, 'age'),
  isNotParent: list(fields, 'fits').includes('notParent'),
})

export const fieldOfAsking: Record<AskProblem, string> = { how: 'how', age: 'age', tooYoung: 'age', parent: 'fits' }
