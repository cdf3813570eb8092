import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asDay as day } from '#platform/dates.ts'
import { answerBefore, openOf, type PeerRequest, requestProblem, stateOf } from './peer-request.ts'

const asked: PeerRequest = {
  ...{ id: 'a', what: 'hope', wish: '', reach: '06 12 34 56 78', askedAt: new Date('2026-11-16T10:00:00+01:00') },
  ...{ answerBefore: day('2026-11-23'), match: null, ended: null },
}

test('D-PEE-01: an answer is promised within five working days, so a Monday asks for the Monday after', () => {
  assert.equal(answerBefore(day('2026-11-16')), '2026-11-23')
  assert.equal(answerBefore(day('2026-11-20')), '2026-11-27')
})

test('D-PEE-01: asked becomes matched and ended, or nobody came by the promised day', () => {
  const match = { person: 'fatima', firstOn: day('2026-11-18') }
  assert.equal(stateOf(asked, day('2026-11-22')), 'asked')
  assert.equal(stateOf(asked, day('2026-11-23')), 'noMatch')
  assert.equal(stateOf({ ...asked, match }, day('2026-12-23')), 'matched')
  const ended = { ...asked, match, ended: { at: new Date(), was: 'aBit' } } as const
  assert.equal(stateOf(ended, day('2026-11-22')), 'ended')
  assert.equal(openOf([ended]), undefined)
  assert.equal(openOf([asked])?.id, 'a')
})

test('a request needs a way to reach and what it is for, and a wish has at most 300 signs', () => {
  assert.equal(requestProblem({ what: 'hope', wish: 'x'.repeat(300), reach: '06' }), null)
  assert.deepEqual(requestProblem({ what: 'hope', wish: '', reach: '' }), { field: 'reach', is: 'missing' })
  assert.deepEqual(requestProblem({ what: '', wish: '', reach: '06' }), { field: 'what', is: 'choose' })
  assert.deepEqual(requestProblem({ what: 'hope', wish: 'x'.repeat(301), reach: '06' }), {
    field: 'wish',
    is: 'tooLong',
  })
})
