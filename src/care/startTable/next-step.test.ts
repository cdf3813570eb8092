import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asDay } from '#platform/dates.ts'
import { nextProblem } from './next-step.ts'

const tuesday = asDay('2026-09-01')
const next = {
  what: 'Tom leest elke avond voor.',
  who: 'Tom',
  on: asDay('2026-09-02'),
  lookBackOn: asDay('2026-09-29'),
}

test('D-STA-06: the first step starts within seven days of the conversation; a later one is too large', () => {
  assert.equal(nextProblem(next, tuesday), null)
  assert.equal(nextProblem({ ...next, on: asDay('2026-09-08') }, tuesday), null)
  assert.equal(nextProblem({ ...next, on: asDay('2026-09-09') }, tuesday), 'stepTooLate')
  assert.equal(nextProblem({ ...next, on: asDay('2026-08-31') }, tuesday), 'stepIsPast')
  assert.equal(nextProblem({ ...next, on: null }, tuesday), 'stepDay')
  assert.equal(nextProblem({ ...next, what: '' }, tuesday), 'stepMissing')
  assert.equal(nextProblem({ ...next, who: '' }, tuesday), 'whoMissing')
})

test('D-STA-08: the look-back has a day, within twelve weeks, whatever comes of it', () => {
  assert.equal(nextProblem({ ...next, lookBackOn: null }, tuesday), 'lookBackDay')
  assert.equal(nextProblem({ ...next, lookBackOn: tuesday }, tuesday), 'lookBackRange')
  assert.equal(nextProblem({ ...next, lookBackOn: asDay('2026-11-24') }, tuesday), null)
  assert.equal(nextProblem({ ...next, lookBackOn: asDay('2026-11-25') }, tuesday), 'lookBackRange')
})
