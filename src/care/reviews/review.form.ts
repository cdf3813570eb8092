/** From the fields of a review to a typed wish. */

import { type Day, isDay } from '#platform/dates.ts'

export type TypedFields = Readonly<Record<string, string | readonly string[]>>

export function textIn(fields: TypedFields, name: string): string {
  const value = fields[name]
  return typeof value === 'string' ? value.trim() : ''
}

/** One of the days that were proposed, or else the one that was typed. */
export function chosenDay(fields: TypedFields, name: string): Day | null {
  const proposed = textIn(fields, `${name}.quick`)
  return isDay(proposed) ? proposed : dayIn(fields, name)
}

/** A day typed in three parts; null when it is no day. */
export function dayIn(fields: TypedFields, name: string): Day | null {
  const part = (of: string, length: number) => textIn(fields, `${name}.${of}`).padStart(length, '0')
  const day = `${part('year', 4)}-${part('month', 2)}-${part('day', 2)}`
  return isDay(day) ? day : null
}
