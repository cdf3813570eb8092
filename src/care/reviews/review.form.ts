/** From the fields of a review to a typed wish. */

import type { Id } from '#care/pass/facts.ts'
import { type Day, isDay } from '#platform/dates.ts'
import { type Question, questions } from './review-voice.ts'

export type TypedFields = Readonly<Record<string, string | readonly string[]>>

export function textIn(fields: TypedFields, name: string): string {
  const value = fields[name]
  return typeof value === 'string' ? value.trim() : ''
}

/** A day typed in three parts; null when it is no day. */
export function dayIn(fields: TypedFields, name: string): Day | null {
  const part = (of: string, length: number) => textIn(fields, `${name}.${of}`).padStart(length, '0')
  const day = `${part('year', 4)}-${part('month', 2)}-${part('day', 2)}`
  return isDay(day) ? day : null
}

const mostGoals = 12

export const fieldsOfPreparation: readonly string[] = [
  'text',
  'missing',
  'audience',
  ...Array.from({ length: mostGoals }, (_, at) => [`goal.${at}`, `score.${at}`]).flat(),
]

export const preparationLength = 500
const audiences = ['plan', 'family', 'onlyMe'] as const

export const preparationForm = (fields: TypedFields) => ({
  text: textIn(fields, 'text'),
  missing: textIn(fields, 'missing'),
  audience: audiences.find((one) => one === textIn(fields, 'audience')) ?? 'plan',
  scores: Array.from({ length: mostGoals }, (_, at) => ({
    goalId: textIn(fields, `goal.${at}`),
    typed: textIn(fields, `score.${at}`),
  })).flatMap(({ goalId, typed }): { goalId: Id; value: number }[] =>
    goalId !== '' && /^(?:\d|10)$/.test(typed) ? [{ goalId, value: Number(typed) }] : [],
  ),
})

/** The question of a page by its number in the address. */
export const questionIn = (no: string): Question | undefined => questions[Number(no) - 1]
