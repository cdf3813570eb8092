/** From the fields of a beginning to what was typed. */

import { birthTyped } from '#care/members/members.form.ts'
import { type Fields, text } from '#platform/fields.ts'
import type { TypedFamily } from './new-family.ts'

export const fieldsOfFamily = [
  'name',
  'callName',
  'familyName',
  'born.day',
  'born.month',
  'born.year',
  'dayUnknown[]',
] as const

export const familyTyped = (fields: Fields): TypedFamily => ({
  name: text(fields, 'name'),
  callName: text(fields, 'callName'),
  familyName: text(fields, 'familyName'),
  birth: birthTyped(fields),
})
