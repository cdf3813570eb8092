/** From the fields of a message to what was meant; a day that is left open asks nothing. */

import { dayIn, dayTyped } from '#care/custody/custody.form.ts'
import { type Fields, list, text } from '#platform/fields.ts'
import type { Typed } from './message.ts'

const dayFields = ['answer.day', 'answer.month', 'answer.year'] as const
export const fieldsOfAnswer = ['text', 'tone', ...dayFields] as const
export const fieldsOfMessage = ['readers[]', ...fieldsOfAnswer] as const

export const typedDay = (fields: Fields) => dayTyped(fields, 'answer')

export function messageForm(fields: Fields): Typed {
  const day = typedDay(fields)
  const isOpen = Object.values(day).every((part) => part === '')
  return {
    ...{ readers: [...new Set(list(fields, 'readers'))], text: text(fields, 'text'), tone: text(fields, 'tone') },
    answerBy: isOpen ? null : (dayIn(day) ?? undefined),
  }
}
