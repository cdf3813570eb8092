/** What a JIM does and does not do, as it was typed: one thing on each line. */

import { type Fields, text } from '#platform/fields.ts'
import { arrangementFields, type TypedArrangement } from './jim-arrangement.ts'

export const arrangementTyped = (fields: Fields): TypedArrangement =>
  Object.fromEntries(arrangementFields.map((name) => [name, text(fields, name)])) as TypedArrangement
