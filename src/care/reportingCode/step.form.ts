/** From the fields of a step of the code to a wish. */

import {
  type Answers,
  fileNorm,
  questions,
  type SourcedFact,
  type StepNumber,
  type StepWish,
} from '#care/safetyFile/safety-file.ts'
import { dayFields, dayIn, dayTyped, type TypedDay } from '#care/safetySigns/sign.form.ts'
import type { Day } from '#platform/dates.ts'
import { type Fields, text } from '#platform/fields.ts'

const wasTyped = ({ day, month, year, quick }: TypedDay) => `${day}${month}${year}${quick}` !== ''

const rows = Array.from({ length: fileNorm.factRows }, (_, i) => i)

export const fieldsOfStep = [
  ...rows.flatMap((i) => [`fact${i}`, `source${i}`]),
  ...['opinion', 'words', 'held', 'decision', 'channel'],
  ...questions.flatMap((one) => [one, `${one}Why`]),
  ...dayFields('reported'),
]

export type TypedStep = Omit<StepWish, 'notHeld' | 'reported' | 'nr'> & { held: string; reported: TypedDay }

export const typedStep = (fields: Fields): TypedStep => ({
  facts: rows.map((i): SourcedFact => ({ fact: text(fields, `fact${i}`), source: text(fields, `source${i}`) })),
  opinion: text(fields, 'opinion'),
  words: text(fields, 'words'),
  held: text(fields, 'held'),
  answers: Object.fromEntries(
    questions.map((one) => [one, { yes: text(fields, one), why: text(fields, `${one}Why`) }]),
  ) as Answers,
  decision: text(fields, 'decision'),
  reported: dayTyped(fields, 'reported'),
  channel: text(fields, 'channel'),
})

/** A day of reporting that does not exist counts as one that still has to come. */
export function stepIn(typed: TypedStep, nr: StepNumber, today: Day): StepWish {
  const { held, reported, ...wish } = typed
  const day = wasTyped(reported) ? (dayIn(reported, today) ?? ('9999-12-31' as Day)) : null
  return { ...wish, nr, notHeld: held === 'no', reported: day }
}
