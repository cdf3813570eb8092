/** From the fields of withholding and of looking again to a wish. */

import { dayIn, dayTyped, type TypedDay } from '#care/custody/custody.form.ts'
import { type Fields, list, text } from '#platform/fields.ts'
import type { Again, WithheldWish } from './withheld.ts'

export type TypedAgain = Omit<Again, 'reviewOn'> & { review: TypedDay }
export type TypedWithheld = TypedAgain & Pick<WithheldWish, 'item' | 'against' | 'ground'>

const againTyped = (fields: Fields): TypedAgain => ({
  reason: text(fields, 'reason'),
  second: text(fields, 'second'),
  review: dayTyped(fields, 'review'),
})

export const withheldTyped = (fields: Fields): TypedWithheld => ({
  ...againTyped(fields),
  item: text(fields, 'item'),
  against: [...new Set(list(fields, 'against'))],
  ground: text(fields, 'ground'),
})

export const withheldWish = ({ review, ...typed }: TypedWithheld): WithheldWish => ({
  ...typed,
  reviewOn: dayIn(review),
})

const days = ['review.day', 'review.month', 'review.year']
export const fieldsOfAgain = ['reason', 'second', ...days]
export const fieldsOfWithheld = ['item', 'against[]', 'ground', ...fieldsOfAgain]
