/** From the fields of a member, a home and a custody check to what is wished. */

import type { Custody } from '#care/families/custody.ts'
import { custodyKinds, custodyOutcomes, custodySources } from '#care/families/custody.ts'
import type { TypedMember } from '#care/families/household.ts'
import { isDay } from '#platform/dates.ts'
import { type Fields, list, text } from '#platform/fields.ts'
import type { TypedCustody, TypedHomeForm } from './home.ts'

export const memberOf = (fields: Fields): TypedMember => ({
  callName: text(fields, 'callName'),
  familyName: text(fields, 'familyName'),
  part: text(fields, 'part'),
  birth: {
    day: text(fields, 'born.day'),
    month: text(fields, 'born.month'),
    year: text(fields, 'born.year'),
    dayUnknown: list(fields, 'dayUnknown').length > 0,
  },
})

export const homeOf = (fields: Fields): TypedHomeForm => ({
  label: text(fields, 'label'),
  address: text(fields, 'address'),
  phone: text(fields, 'phone'),
  residents: [...new Set(list(fields, 'residents'))],
  interpreter: list(fields, 'interpreter').length > 0,
  secret: list(fields, 'secret').length > 0,
  readers: [...new Set(list(fields, 'readers'))],
})

export const custodyTyped = (fields: Fields): TypedCustody => ({
  outcome: text(fields, 'outcome'),
  kind: text(fields, 'kind'),
  source: text(fields, 'source'),
  holders: [...new Set(list(fields, 'holders'))],
  checked: {
    day: text(fields, 'checked.day'),
    month: text(fields, 'checked.month'),
    year: text(fields, 'checked.year'),
  },
})

/** The check as it would be recorded, or the first question without an answer. */
export function custodyOf(
  youth: string,
  typed: TypedCustody,
): Custody | { missing: 'outcome' | 'kind' | 'source' | 'checked' } {
  const outcome = custodyOutcomes.find((one) => one === typed.outcome)
  if (outcome === undefined) return { missing: 'outcome' }
  const kind = custodyKinds.find((one) => one === typed.kind)
  if (kind === undefined) return { missing: 'kind' }
  const source = custodySources.find((one) => one === typed.source)
  if (source === undefined) return { missing: 'source' }
  const { day, month, year } = typed.checked
  const checkedOn = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (!isDay(checkedOn)) return { missing: 'checked' }
  return { youth, holders: outcome === 'confirmed' ? typed.holders : [], kind, source, outcome, checkedOn }
}
