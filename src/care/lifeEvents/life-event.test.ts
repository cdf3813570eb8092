import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asDay } from '#platform/dates.ts'
import { inTime, titleProblem, whenOf } from './life-event.ts'

const today = asDay('2026-11-28')
const typed = (text: string) => {
  const [year = '', month = '', day = ''] = text.split('-')
  return whenOf({ year, month, day }, today)
}

test('a year is enough, a month or a day may come with it', () => {
  assert.deepEqual(typed('2019'), { year: 2019, month: null, day: null })
  assert.deepEqual(typed('2019-3'), { year: 2019, month: 3, day: null })
  assert.deepEqual(typed('2020-2-29'), { year: 2020, month: 2, day: 29 })
  assert.deepEqual(typed('2026-11-28'), { year: 2026, month: 11, day: 28 })
  assert.deepEqual(typed('2026'), { year: 2026, month: null, day: null })
})

test('a day that does not exist is no day', () => {
  for (const text of ['2019-13', '2019-0', '2019-2-29', '2019-4-31', '2019--3', '2019-mei', '2019-5-x', '2019-5-0'])
    assert.equal(typed(text), 'noSuchDay', text)
})

test('without a year there is no place on the line', () => {
  for (const text of ['', 'toen', '1899', '-3', '20196']) assert.equal(typed(text), 'yearMissing', text)
})

test('what has still to come is no part of what happened', () => {
  for (const text of ['2027', '2026-12', '2026-11-29']) assert.equal(typed(text), 'notYet', text)
})

test('the line goes from long ago to now, and what is known less exactly comes first', () => {
  const at = (year: number, month: number | null = null, day: number | null = null) => ({ year, month, day })
  assert.deepEqual(inTime([at(2020, 5, 3), at(2019), at(2020, 5), at(2020), at(2020, 4, 30)]), [
    at(2019),
    at(2020),
    at(2020, 4, 30),
    at(2020, 5),
    at(2020, 5, 3),
  ])
})

test('it has words, at most a hundred and twenty', () => {
  assert.deepEqual(['', 'a'.repeat(120), 'a'.repeat(121)].map(titleProblem), ['titleEmpty', null, 'titleTooLong'])
})
