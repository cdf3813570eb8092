import { type Fields, text } from '#platform/fields.ts'
import type { Chosen } from './picture-code.ts'

export const fieldsOfPictures = ['kind', 'animal', 'first', 'second', 'third'] as const

export const chosenIn = (fields: Fields): Chosen => ({
  kind: text(fields, 'kind'),
  animal: text(fields, 'animal'),
  first: text(fields, 'first'),
  second: text(fields, 'second'),
  third: text(fields, 'third'),
})
