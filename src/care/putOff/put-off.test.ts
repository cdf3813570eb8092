import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asDay } from '#platform/dates.ts'
import { quiet } from '#src/trial/quiet-family.ts'
import { laterProblem } from './put-off.ts'

const today = asDay('2026-11-16')

test('D-WRK-02: a line that is there is put off at most seven days, for one of three reasons', () => {
  const due = { ...quiet, ownStepDueOn: asDay('2026-11-18') }
  const put = { reason: 'ownStep', because: 'planned' }
  assert.equal(laterProblem(due, { ...put, days: 7 }, today), null)
  assert.equal(laterProblem(due, { ...put, days: 8 }, today), 'tooLong')
  assert.equal(laterProblem(due, { ...put, days: 1.5 }, today), 'tooLong')
  assert.equal(laterProblem(due, { ...put, because: 'druk', days: 3 }, today), 'choose')
  assert.equal(laterProblem(due, { ...put, reason: 'review', days: 3 }, today), 'notOnTheList')
})
