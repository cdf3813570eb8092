import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asDay } from '#platform/dates.ts'
import { ageGroupOn } from './age.ts'

function turns(bornOn: string, dayBefore: string, day: string) {
  return [ageGroupOn(asDay(bornOn), asDay(dayBefore)), ageGroupOn(asDay(bornOn), asDay(day))]
}

test('D-PEO-06: the age group turns on the twelfth, sixteenth and eighteenth birthday itself', () => {
  assert.deepEqual(turns('2014-11-21', '2026-11-20', '2026-11-21'), ['under12', 'from12'])
  assert.deepEqual(turns('2010-11-21', '2026-11-20', '2026-11-21'), ['from12', 'from16'])
  assert.deepEqual(turns('2008-11-21', '2026-11-20', '2026-11-21'), ['from16', 'from18'])
})

test('D-PEO-06: who is born on 29 February turns eighteen on 1 March', () => {
  assert.deepEqual(turns('2008-02-29', '2026-02-28', '2026-03-01'), ['from16', 'from18'])
})

test('D-PEO-06: without a birth day, or before birth, a person counts as the youngest', () => {
  assert.equal(ageGroupOn(null, asDay('2026-11-21')), 'under12')
  assert.equal(ageGroupOn(asDay('2027-01-01'), asDay('2026-11-21')), 'under12')
})
