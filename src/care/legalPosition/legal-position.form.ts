/** From the fields of a framework and of a dispute to what is recorded. */

import { dayIn, daysOf, dayTyped, isEmpty, type TypedDay } from '#care/custody/custody.form.ts'
import { type FrameworkWish, frameworkKinds, handoverSides, measures } from '#care/families/framework.ts'
import type { Day } from '#platform/dates.ts'
import { type Fields, list, text } from '#platform/fields.ts'

export type TypedFramework = {
  kind: string
  measure: string
  carriedOutBy: string
  court: TypedDay
  from: TypedDay
  until: TypedDay
  handover: TypedDay
  handoverWith: readonly string[]
}

export const frameworkTyped = (fields: Fields): TypedFramework => ({
  kind: text(fields, 'kind'),
  measure: text(fields, 'measure'),
  carriedOutBy: text(fields, 'carriedOutBy'),
  court: dayTyped(fields, 'court'),
  from: dayTyped(fields, 'from'),
  until: dayTyped(fields, 'until'),
  handover: dayTyped(fields, 'handover'),
  handoverWith: [...new Set(list(fields, 'handoverWith'))],
})

/** Without a first day it counts from the day of the court, or from today. */
export function frameworkWish(typed: TypedFramework, today: Day): FrameworkWish {
  const courtOn = dayIn(typed.court)
  const fromOn = dayIn(typed.from) ?? courtOn ?? today
  return {
    kind: frameworkKinds.find((one) => one === typed.kind) ?? null,
    measure: measures.find((one) => one === typed.measure) ?? null,
    courtOn,
    fromOn,
    untilOn: isEmpty(typed.until) ? null : (dayIn(typed.until) ?? fromOn),
    handoverOn: dayIn(typed.handover),
    handoverWith: handoverSides.filter((side) => typed.handoverWith.includes(side)),
  }
}

export type TypedDispute = { saidBy: string; route: string; words: string }

export const disputeTyped = (fields: Fields): TypedDispute => ({
  saidBy: text(fields, 'saidBy'),
  route: text(fields, 'route'),
  words: text(fields, 'words'),
})

export const fieldsOfFramework = [
  'kind',
  'measure',
  'carriedOutBy',
  'handoverWith[]',
  ...daysOf('court', 'from', 'until', 'handover'),
]
