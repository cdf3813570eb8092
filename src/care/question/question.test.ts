import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asDay } from '#platform/dates.ts'
import { answerDueOn, questionProblems, safeOf, waysIn } from './question.ts'

const typed = {
  ...{ place: 'here', words: 'Hij slaapt slecht.', tried: '', name: 'Wilma' },
  ...{ reach: '06 12 34 56 78', safe: 'yes', times: '' },
}
const problems = (change: Partial<typeof typed>) => questionProblems({ ...typed, ...change }, ['here'])

test('D-STO-01: a first name and a way to reach are enough, and what was tried may stay empty', () => {
  assert.deepEqual(problems({}), {})
  assert.deepEqual(problems({ words: '', name: '', reach: '', safe: '' }), {
    ...{ words: 'missing', name: 'missing', reach: 'noWay' },
  })
})

test('a number or a mail counts as a way to reach, both may stand in one line, and other words are none', () => {
  for (const reach of ['0612345678', '+31 6 12345678', '(088) 123 45 67', 'bel 06-12345678', '0031612345678'])
    assert.notEqual(waysIn(reach).phone, null, reach)
  for (const reach of ['12345', 'bij oma', '06', '06 1234', ''])
    assert.deepEqual(waysIn(reach), { phone: null, mail: false }, reach)
  assert.equal(waysIn('wilma@voorbeeld.invalid').mail, true)
  assert.deepEqual(waysIn('06 12 34 56 78 of wilma@voorbeeld.invalid'), { phone: '06 12 34 56 78', mail: true })
})

test('a number asks whether it is safe to call; where it is not safe there has to be a mail', () => {
  assert.deepEqual(problems({ safe: '' }), { safe: 'noChoice' })
  assert.deepEqual(problems({ safe: 'whatever' }), { safe: 'noChoice' })
  assert.deepEqual(problems({ safe: 'no' }), { reach: 'notSafe' })
  assert.deepEqual(problems({ safe: 'no', reach: '06 12 34 56 78, wilma@voorbeeld.invalid' }), {})
  assert.deepEqual(problems({ safe: 'atTimes' }), { times: 'noTimes' })
  assert.deepEqual(problems({ safe: 'atTimes', times: 'na negen uur' }), {})
  assert.deepEqual(problems({ safe: '', reach: 'wilma@voorbeeld.invalid' }), {})
})

test('nobody calls who gave a mail only, or who said that it is not safe', () => {
  assert.equal(safeOf({ reach: 'wilma@voorbeeld.invalid', safe: 'yes' }), 'no')
  assert.equal(safeOf({ reach: '06 12 34 56 78', safe: 'yes' }), 'yes')
  assert.equal(safeOf({ reach: '06 12 34 56 78 a@b.nl', safe: 'no' }), 'no')
})

test('texts have an end, and where there is more than one municipality one of them is chosen', () => {
  assert.deepEqual(problems({ words: 'a'.repeat(2000), tried: 'a'.repeat(2000) }), {})
  assert.deepEqual(problems({ words: 'a'.repeat(2001), tried: 'a'.repeat(2001) }), {
    ...{ words: 'tooLong', tried: 'tooLong' },
  })
  assert.deepEqual(problems({ place: 'elsewhere' }), { place: 'noPlace' })
})

test('D-STO-02: an answer within three working days; a question of Tuesday 25 August is answered by Friday 28 August', () => {
  assert.equal(answerDueOn(asDay('2026-08-25')), '2026-08-28')
  assert.equal(answerDueOn(asDay('2026-08-28')), '2026-09-02')
  assert.equal(answerDueOn(asDay('2026-08-29')), '2026-09-02')
})
