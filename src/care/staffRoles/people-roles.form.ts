/** From the fields of B-02 to what is wished. */

import { type Fields, text } from '#platform/fields.ts'
import type { TypedWorker } from './people-roles.ts'

export const fieldsOfWorker = [
  ...['name', 'role', 'organisation', 'phone', 'days', 'mail', 'fact'],
  ...['until.day', 'until.month', 'until.year'],
] as const

/** The day as it was typed, in one line; empty when nothing was. */
export function untilTyped(fields: Fields): string {
  const [day, month, year] = ['day', 'month', 'year'].map((part) => text(fields, `until.${part}`))
  if (!day && !month && !year) return ''
  return `${year}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`
}

export const workerTyped = (fields: Fields): TypedWorker => ({
  name: text(fields, 'name'),
  role: text(fields, 'role'),
  organisation: text(fields, 'organisation'),
  phone: text(fields, 'phone'),
  days: text(fields, 'days'),
  mail: text(fields, 'mail'),
  fact: text(fields, 'fact'),
  until: untilTyped(fields),
})
