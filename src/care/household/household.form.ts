/** From the fields of a home to what is wished. */

import { type Fields, list, text } from '#platform/fields.ts'
import type { TypedHomeForm } from './home.ts'

export const homeOf = (fields: Fields): TypedHomeForm => ({
  label: text(fields, 'label'),
  address: text(fields, 'address'),
  phone: text(fields, 'phone'),
  residents: [...new Set(list(fields, 'residents'))],
  interpreter: list(fields, 'interpreter').length > 0,
  secret: list(fields, 'secret').length > 0,
  readers: [...new Set(list(fields, 'readers'))],
  base: 'base' in fields ? Number(text(fields, 'base')) : undefined,
})
