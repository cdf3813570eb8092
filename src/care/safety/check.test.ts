import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asDay as day } from '#platform/dates.ts'
import { checkDue, checkProblem, settleProblem } from './check.ts'

const members = ['joyce', 'amber']
const wish = {
  outcome: 'danger',
  occasion: 'visit',
  about: ['amber'],
  facts: 'Amber belde om zes uur.',
  done: 'Gebeld.',
}
const problem = (change: Partial<typeof wish>) => checkProblem({ ...wish, ...change }, members)

test('D-SAF-01: a check without signs asks nothing more; one with signs says who, when, what was seen and what was done', () => {
  const empty = { occasion: '', about: [], facts: '', done: '' }
  assert.equal(problem({ ...empty, outcome: 'noSigns' }), null)
  assert.equal(problem({}), null)
  assert.equal(problem({ outcome: 'geen idee' }), 'outcomeMissing')
  assert.equal(problem({ outcome: 'unclear', occasion: 'zomaar' }), 'occasionMissing')
  assert.equal(problem({ about: [] }), 'aboutMissing')
  assert.equal(problem({ about: ['buurman'] }), 'aboutMissing')
  assert.equal(problem({ facts: '' }), 'factsMissing')
  assert.equal(problem({ facts: 'x'.repeat(1_001) }), 'factsLong')
  assert.equal(problem({ facts: 'x'.repeat(1_000) }), null)
  assert.equal(problem({ done: '' }), 'doneMissing')
  assert.equal(problem({ done: 'x'.repeat(301) }), 'doneLong')
})

test('D-SAF-02: danger is for today, unclear is due within five working days, nothing seen is due never', () => {
  assert.equal(checkDue('danger', day('2026-09-07')), '2026-09-07')
  assert.equal(checkDue('unclear', day('2026-09-07')), '2026-09-14', 'a Monday and five working days')
  assert.equal(checkDue('unclear', day('2026-09-04')), '2026-09-11', 'a weekend counts for nothing')
  assert.equal(checkDue('noSigns', day('2026-09-07')), null)
})

test('a check is settled by what was done', () => {
  assert.equal(settleProblem(''), 'doneMissing')
  assert.equal(settleProblem('x'.repeat(301)), 'doneLong')
  assert.equal(settleProblem('Met Joyce gepraat.'), null)
})
