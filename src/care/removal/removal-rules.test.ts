import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mayRemoveAtOnce } from '#care/copy/copy.ts'
import { decisionProblem, isWaitingForAnswer } from './removal.ts'

const own = { kind: 'verhaal', author: 'esra', subjects: ['esra'] } as const

test('own words about oneself go at the own word', () => {
  assert.equal(mayRemoveAtOnce('esra', own), true)
  assert.equal(mayRemoveAtOnce('deniz', own), false)
})

test('what is about somebody else too, or was made together, is asked for', () => {
  assert.equal(mayRemoveAtOnce('esra', { ...own, kind: 'lastig', subjects: ['esra', 'deniz'] }), false)
  assert.equal(mayRemoveAtOnce('esra', { ...own, kind: 'doel' }), false)
  assert.equal(mayRemoveAtOnce('esra', { ...own, kind: 'actie' }), false)
})

test('case 23: what stays has a ground, what goes needs none', () => {
  assert.equal(decisionProblem('kept', ''), 'chooseGround')
  assert.equal(decisionProblem('kept', 'law'), null)
  assert.equal(decisionProblem('destroyed', ''), null)
  assert.equal(decisionProblem('', 'law'), 'choose')
})

test('a wish waits until it is decided or answered otherwise', () => {
  const decided = { outcome: 'kept', ground: 'law', by: 'dana', at: new Date(0) } as const
  assert.equal(isWaitingForAnswer({ decided: undefined, answered: false }), true)
  assert.equal(isWaitingForAnswer({ decided, answered: false }), false)
  assert.equal(isWaitingForAnswer({ decided: undefined, answered: true }), false)
})
