/** From the fields of G-42 to where one wants to go; whether it may be is the rule's to say. */

import { type Fields, text } from '#platform/fields.ts'
import {
  type PerspectivePart,
  type PerspectiveProblem,
  perspectiveParts,
  type TypedPerspective,
} from './perspective.ts'

export const perspectiveFields = [...perspectiveParts, 'audience', 'saidIn', 'item', 'base'] as const

export const typedOf = (fields: Fields): TypedPerspective => ({
  dream: text(fields, 'dream'),
  goodDay: text(fields, 'goodDay'),
  enough: text(fields, 'enough'),
  audience: text(fields, 'audience') || 'plan',
  saidIn: text(fields, 'saidIn'),
  item: text(fields, 'item'),
  base: text(fields, 'base'),
})

/** Where on the page each problem stands. */
export const fieldOf: Record<PerspectiveProblem, PerspectivePart> = {
  nothing: 'dream',
  dreamTooLong: 'dream',
  goodDayTooLong: 'goodDay',
  enoughTooLong: 'enough',
  audienceClosed: 'enough',
}
