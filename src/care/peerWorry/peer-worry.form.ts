/** A worry, as it was typed, and that it was told first. */

import { type Fields, list, text } from '#platform/fields.ts'
import type { TypedWorry } from './worry.ts'

export const fieldsOfWorry = ['told[]', 'worry'] as const

export const worryTyped = (fields: Fields): TypedWorry => ({
  told: list(fields, 'told').includes('yes'),
  worry: text(fields, 'worry'),
})
