/** From the fields of offering, answering, writing, looking and skipping to a typed wish. */

import { dayIn, dayTyped } from '#care/custody/custody.form.ts'
import { type Fields, list, text } from '#platform/fields.ts'
import {
  type AnswerTyped,
  type GroupTexts,
  type LookTyped,
  type OfferTyped,
  parts,
  type SkipTyped,
} from './group-plan.ts'

export const offerFields = ['asked[]', 'explanation', 'channel', 'until.day', 'until.month', 'until.year', 'conditions']
export const answerFields = ['person', 'answer', 'support', 'channel']
export const writeFields = ['base', ...parts]
export const lookFields = ['base', 'says', 'words']
export const skipFields = ['ground', 'reason', 'second', 'shownTo[]']

export const offerForm = (fields: Fields): OfferTyped => ({
  asked: list(fields, 'asked'),
  explanation: text(fields, 'explanation'),
  channel: text(fields, 'channel'),
  until: dayIn(dayTyped(fields, 'until')),
  conditions: text(fields, 'conditions'),
})

export const answerForm = (fields: Fields): AnswerTyped => ({
  person: text(fields, 'person'),
  answer: text(fields, 'answer'),
  support: text(fields, 'support'),
  channel: text(fields, 'channel'),
})

export const textsForm = (fields: Fields): GroupTexts =>
  Object.fromEntries(parts.map((part) => [part, text(fields, part)])) as GroupTexts

export const lookForm = (fields: Fields): LookTyped => ({
  says: text(fields, 'says'),
  words: text(fields, 'words'),
  base: Number(text(fields, 'base')),
})

export const skipForm = (fields: Fields): SkipTyped => ({
  ground: text(fields, 'ground'),
  reason: text(fields, 'reason'),
  second: text(fields, 'second'),
  shownTo: list(fields, 'shownTo'),
})
