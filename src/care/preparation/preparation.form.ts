/** From the fields of one's own preparation to answers; empty is allowed everywhere. */

import type { Id } from '#care/pass/facts.ts'
import { type TypedFields, textIn } from '#care/reviews/review.form.ts'

const mostGoals = 12

export const fieldsOfPreparation: readonly string[] = [
  'review',
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
