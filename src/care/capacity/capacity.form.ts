/** From the fields about deciding and standing in to a wish. */

import { dayIn, daysOf, dayTyped, isEmpty, type TypedDay } from '#care/custody/custody.form.ts'
import { type Fields, text } from '#platform/fields.ts'
import type { CapacityWish, RepresentativeWish } from './capacity.ts'

export type TypedCapacity = Pick<CapacityWish, 'form' | 'why' | 'told'> & { review: TypedDay; refused: TypedDay }

export const capacityTyped = (fields: Fields): TypedCapacity => ({
  form: text(fields, 'form'),
  why: text(fields, 'why'),
  told: text(fields, 'told'),
  review: dayTyped(fields, 'review'),
  refused: dayTyped(fields, 'refused'),
})

export const capacityWish = ({ review, refused, ...typed }: TypedCapacity): CapacityWish => ({
  ...typed,
  reviewOn: dayIn(review),
  refusedOn: isEmpty(refused) ? null : (dayIn(refused) ?? undefined),
})

export const representativeWish = (fields: Fields): RepresentativeWish => ({
  representative: text(fields, 'representative'),
  kind: text(fields, 'kind'),
  ground: text(fields, 'ground'),
})

export const fieldsOfCapacity = ['form', 'why', 'told', ...daysOf('review', 'refused')]
export const fieldsOfRepresentative = ['representative', 'kind', 'ground']
