/** From the fields of a question about help to what is asked. */

import { fieldsOfUntold } from '#care/withheld/withheld.form.ts'
import { type Fields, list, text } from '#platform/fields.ts'
import type { HelpWish } from './new-help.ts'

export const helpWish = (fields: Fields): HelpWish => ({
  youth: text(fields, 'youth'),
  form: text(fields, 'form'),
  what: text(fields, 'what'),
  why: text(fields, 'why'),
  hard: text(fields, 'hard'),
  other: text(fields, 'other'),
  when: text(fields, 'when'),
  childSaid: text(fields, 'childSaid'),
  light: list(fields, 'light').includes('yes'),
  lightWhy: text(fields, 'lightWhy'),
  underMeasure: list(fields, 'underMeasure').includes('yes'),
  urgent: list(fields, 'urgent').includes('yes'),
  urgentWhy: text(fields, 'urgentWhy'),
})

export const fieldsOfHelp = [
  'youth',
  'form',
  'what',
  'why',
  'hard',
  'other',
  'when',
  'childSaid',
  'light[]',
  'lightWhy',
  'underMeasure[]',
  'urgent[]',
  'urgentWhy',
  ...fieldsOfUntold,
]
