/** From the fields of a custody check to what is recorded. */

import { type Custody, custodyKinds, custodyOutcomes, custodySources } from '#care/families/custody.ts'
import { isDay } from '#platform/dates.ts'
import { type Fields, list, text } from '#platform/fields.ts'

export type TypedCustody = {
  outcome: string
  kind: string
  source: string
  holders: readonly string[]
  checked: { day: string; month: string; year: string }
}

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
