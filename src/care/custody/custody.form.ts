/** From the fields of a custody check to what is recorded. */

import * as v from 'valibot'
import { type Custody, custodyKinds, custodyOutcomes, custodySources } from '#care/families/custody.ts'
import { type Day, isDay } from '#platform/dates.ts'
import { type Fields, list, text } from '#platform/fields.ts'
import type { TypedParts } from './custody-part.ts'
import { type CustodyFound, custodyAdvices, custodyAlarms } from './source.ts'

export type TypedDay = { day: string; month: string; year: string }
export type TypedCustody = {
  outcome: string
  kind: string
  source: string
  holders: readonly string[]
  checked: TypedDay
  /** The register says that it is looking into this itself. */
  investigation: boolean
  parts: readonly string[]
  partCourt: TypedDay
  partUntil: TypedDay
}

export const dayTyped = (fields: Fields, name: string): TypedDay => ({
  day: text(fields, `${name}.day`),
  month: text(fields, `${name}.month`),
  year: text(fields, `${name}.year`),
})

/** Null when nothing was typed or the day does not exist. */
export function dayIn({ day, month, year }: TypedDay): Day | null {
  const typed = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(typed) ? typed : null
}

export const isEmpty = ({ day, month, year }: TypedDay) => `${day}${month}${year}` === ''

export const custodyTyped = (fields: Fields): TypedCustody => ({
  outcome: text(fields, 'outcome'),
  kind: text(fields, 'kind'),
  source: text(fields, 'source'),
  holders: [...new Set(list(fields, 'holders'))],
  checked: dayTyped(fields, 'checked'),
  investigation: text(fields, 'investigation') === 'yes',
  parts: [...new Set(list(fields, 'parts'))],
  partCourt: dayTyped(fields, 'partCourt'),
  partUntil: dayTyped(fields, 'partUntil'),
})

/** What a court gave to the institution; a last day that was typed and does not exist counts as one that is wrong. */
export const partsTyped = ({ parts, partCourt, partUntil }: TypedCustody): TypedParts => ({
  topics: parts,
  courtOn: dayIn(partCourt),
  untilOn: isEmpty(partUntil) ? null : (dayIn(partUntil) ?? dayIn(partCourt)),
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
  const checkedOn = dayIn(typed.checked)
  if (checkedOn === null) return { missing: 'checked' }
  return { youth, holders: outcome === 'confirmed' ? typed.holders : [], kind, source, outcome, checkedOn }
}

export const daysOf = (...names: string[]) => names.flatMap((name) => [`${name}.day`, `${name}.month`, `${name}.year`])
/** What the route table offers beside the first fields. */
export const fieldsOfParts = ['investigation', 'found', 'parts[]', ...daysOf('partCourt', 'partUntil')]
/** What a source found, as the fields of the check; who the holders are is left to the coordinator. */
export function foundFields(found: CustodyFound, today: Day): Fields {
  const [year = '', month = '', day = ''] = today.split('-').map((part) => String(Number(part)))
  return {
    outcome: found.outcome,
    kind: found.kind,
    source: 'register',
    'checked.day': day,
    'checked.month': month,
    'checked.year': year,
    investigation: found.inInvestigation ? 'yes' : '',
    found: JSON.stringify(found),
  }
}

const found: v.GenericSchema<unknown, CustodyFound> = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    kind: v.picklist(custodyKinds),
    outcome: v.picklist(custodyOutcomes),
    holders: v.array(v.string()),
    inInvestigation: v.boolean(),
    explanation: v.nullable(v.string()),
    advice: v.nullable(v.picklist(custodyAdvices)),
    alarm: v.nullable(v.picklist(custodyAlarms)),
  }),
)

/** What a source found, when the check was filled in from it; it goes along with the form. */
export function foundIn(fields: Fields): CustodyFound | null {
  const read = v.safeParse(found, text(fields, 'found'))
  return read.success ? read.output : null
}
