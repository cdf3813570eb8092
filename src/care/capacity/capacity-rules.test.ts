import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asDay } from '#platform/dates.ts'
import { type CapacityWish, capacityProblem, representativeProblem, standingOf } from './capacity.ts'

const today = asDay('2026-11-27')
const wish = (more: Partial<CapacityWish> = {}): CapacityWish => ({
  form: 'medicine',
  why: 'Zij kan niet vertellen wat de pillen doen.',
  told: 'Met plaatjes. Zij zei: oké.',
  reviewOn: asDay('2027-05-27'),
  refusedOn: null,
  ...more,
})

test('access 4.1: it is decided for one kind of help, with why, how it was told, and a day to look again', () => {
  assert.equal(capacityProblem(wish(), [], today), null)
  assert.equal(capacityProblem(wish({ form: 'everything' }), [], today), 'formMissing')
  assert.equal(capacityProblem(wish(), ['medicine'], today), 'alreadyDecided')
  assert.equal(capacityProblem(wish(), ['stay'], today), null)
  assert.equal(capacityProblem(wish({ why: '' }), [], today), 'whyMissing')
  assert.equal(capacityProblem(wish({ told: '' }), [], today), 'toldMissing')
  assert.equal(capacityProblem(wish({ told: 'a'.repeat(1001) }), [], today), 'toldLong')
})

test('access 4.1: one looks again within six months, on a day that is still to come', () => {
  assert.equal(capacityProblem(wish({ reviewOn: asDay('2027-05-28') }), [], today), 'reviewWrong')
  assert.equal(capacityProblem(wish({ reviewOn: today }), [], today), 'reviewWrong')
  assert.equal(capacityProblem(wish({ reviewOn: null }), [], today), 'reviewWrong')
})

test('an earlier refusal has been written on a day that has been', () => {
  assert.equal(capacityProblem(wish({ refusedOn: asDay('2026-02-01') }), [], today), null)
  assert.equal(capacityProblem(wish({ refusedOn: asDay('2026-11-28') }), [], today), 'refusedWrong')
  assert.equal(capacityProblem(wish({ refusedOn: undefined }), [], today), 'refusedWrong')
})

test('a decision runs until the day to look again, and then lapses; who ended it gave the deciding back that day', () => {
  const decided = { from: today, reviewOn: asDay('2027-02-01'), endedOn: null }
  assert.equal(standingOf(decided, today), 'running')
  assert.equal(standingOf(decided, asDay('2027-01-31')), 'running')
  assert.equal(standingOf(decided, asDay('2027-02-01')), 'lapsed')
  assert.equal(standingOf({ ...decided, endedOn: today }, today), 'ended')
})

test('who stands in is somebody of the plan, named once, of a kind the law knows and with a ground', () => {
  const named = { representative: 'sunita', kind: 'mentor', ground: 'Beschikking van 3 maart.' }
  const problem = (more: object) => representativeProblem({ ...named, ...more }, ['sunita', 'ravi'], ['ravi'])
  assert.equal(problem({}), null)
  assert.equal(problem({ representative: 'olaf' }), 'whoMissing')
  assert.equal(problem({ representative: 'ravi' }), 'alreadyStands')
  assert.equal(problem({ kind: 'neighbour' }), 'kindMissing')
  assert.equal(problem({ ground: '' }), 'groundMissing')
})
