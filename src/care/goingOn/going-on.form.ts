/** From the fields of going on to a wish. */

import { dayIn, daysOf, dayTyped, type TypedDay } from '#care/custody/custody.form.ts'
import { type Fields, text } from '#platform/fields.ts'
import type { GoingOnWish } from './going-on.ts'

export type TypedGoingOn = Omit<GoingOnWish, 'secondTalkOn'> & { talk: TypedDay }

export const goingOnTyped = (fields: Fields): TypedGoingOn => ({
  kind: text(fields, 'kind'),
  reasons: text(fields, 'reasons'),
  youthWords: text(fields, 'youthWords'),
  colleague: text(fields, 'colleague'),
  talk: dayTyped(fields, 'talk'),
})

export const goingOnWish = ({ talk, ...typed }: TypedGoingOn): GoingOnWish => ({ ...typed, secondTalkOn: dayIn(talk) })

export const fieldsOfGoingOn = ['kind', 'reasons', 'youthWords', 'colleague', ...daysOf('talk')]
