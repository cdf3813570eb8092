/** From the fields of a role card to a wish. */

import { dayIn, daysOf, dayTyped, isEmpty } from '#care/custody/custody.form.ts'
import { type Fields, list, text } from '#platform/fields.ts'
import { type CardWish, cardTexts, type TypedCard } from './role-card.ts'

export const cardTyped = (fields: Fields): TypedCard => ({
  why: text(fields, 'why'),
  supports: text(fields, 'supports'),
  does: text(fields, 'does'),
  doesNot: text(fields, 'doesNot'),
  reach: text(fields, 'reach'),
  days: list(fields, 'days'),
  answers: text(fields, 'answers'),
  known: text(fields, 'known'),
  until: dayTyped(fields, 'until'),
})

export const cardWish = ({ answers, until, ...typed }: TypedCard): CardWish => ({
  ...typed,
  answersWithin: /^\d{1,2}$/.test(answers) ? Number(answers) : null,
  untilOn: isEmpty(until) ? null : (dayIn(until) ?? undefined),
})

export const fieldsOfCard = [...cardTexts, 'days[]', 'answers', 'known', ...daysOf('until')]
