/** A step of a match, as it was typed. */

import { dayIn, daysOf, dayTyped } from '#care/custody/custody.form.ts'
import { type Fields, text } from '#platform/fields.ts'
import type { FamilyAct, WorkerAct } from './match.ts'
import { type StepWish, type TypedStep, textsOf } from './match-act.ts'

export const fieldsOfStep: readonly string[] = [
  ...['what', 'matters', 'offers', 'via', 'name', 'reach', 'organisation', 'how', 'days', 'does'],
  ...[...daysOf('on'), ...daysOf('until')],
]

export const fieldsOfSaying: readonly string[] = ['how']

export const fieldsOfTalk: readonly string[] = daysOf('talked')

export const stepTyped = (act: WorkerAct | FamilyAct, fields: Fields): TypedStep => ({
  words: Object.fromEntries(textsOf[act].map(({ name }) => [name, text(fields, name)])),
  via: act === 'looked' ? text(fields, 'via') : '',
  on: dayTyped(fields, 'on'),
  until: dayTyped(fields, 'until'),
})

export const stepWish = ({ words, via, on, until }: TypedStep): StepWish => ({
  ...{ words, via, on: dayIn(on), until: dayIn(until) },
})
