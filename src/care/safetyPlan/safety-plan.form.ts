/** From the fields of agreements about safety to a wish: lists come as lines of one text. */

import { type Fields, linesIn, list, text } from '#platform/fields.ts'
import { dayParts, type PlanWish } from './safety-plan.ts'

export const fieldsOfPlan = [
  ...['kind', 'readers[]', 'worries', 'works', 'signs', 'steps', 'calls', 'word', 'pickUp', 'when', 'place'],
  ...['placeReaders[]', 'covered[]', 'base'],
]

/** Lists of lines stay as they were typed, to be shown again. */
export type TypedPlan = Omit<PlanWish, 'steps' | 'calls'> & { steps: string; calls: string }

export const typedPlan = (fields: Fields): TypedPlan => ({
  kind: text(fields, 'kind'),
  readers: [...new Set(list(fields, 'readers'))],
  worries: text(fields, 'worries'),
  works: text(fields, 'works'),
  signs: text(fields, 'signs'),
  steps: text(fields, 'steps'),
  calls: text(fields, 'calls'),
  word: text(fields, 'word'),
  pickUp: text(fields, 'pickUp'),
  when: text(fields, 'when'),
  place: text(fields, 'place'),
  placeReaders: [...new Set(list(fields, 'placeReaders'))],
  covered: dayParts.filter((part) => list(fields, 'covered').includes(part)),
})

export const wishIn = (typed: TypedPlan): PlanWish => ({
  ...typed,
  steps: linesIn(typed.steps),
  calls: linesIn(typed.calls),
})
