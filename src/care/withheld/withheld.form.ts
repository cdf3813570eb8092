/** From the fields of withholding and of looking again to a wish. */

import { dayIn, dayTyped, type TypedDay } from '#care/custody/custody.form.ts'
import { addMonths, type Day } from '#platform/dates.ts'
import { type Fields, list, text } from '#platform/fields.ts'
import { type Again, type WithheldWish, withheldNorm } from './withheld.ts'

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

/** What was filled in, also beside a question about help; until then the day to look again is proposed. */
export const withheldFilled = (filled: Fields | undefined, today: Day): TypedWithheld =>
  filled === undefined ? { ...withheldTyped({}), review: proposedReview(today) } : withheldTyped(filled)

/** As far away as it may be. */
export function proposedReview(today: Day): TypedDay {
  const [year = '', month = '', date = ''] = addMonths(today, withheldNorm.reviewMonths).split('-')
  return { day: String(Number(date)), month: String(Number(month)), year }
}

const days = ['review.day', 'review.month', 'review.year']
export const fieldsOfAgain = ['reason', 'second', ...days]
export const fieldsOfUntold = ['against[]', 'ground', ...fieldsOfAgain]
export const fieldsOfWithheld = ['item', ...fieldsOfUntold]
