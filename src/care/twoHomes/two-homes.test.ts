import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isAskedTone, isKeptApart } from './two-homes.ts'

test('D-MSG-02: two parents in two homes are in one conversation only when both want it, and who writes to the other is asked to read it again', () => {
  const two = { one: 'mirjam', other: 'olaf' }
  assert.equal(isKeptApart([]), false)
  assert.equal(isKeptApart([{ ...two, bothWant: false }]), true)
  assert.equal(isKeptApart([{ ...two, bothWant: true }]), false)
  assert.equal(isAskedTone([{ ...two, bothWant: true }], 'olaf'), true)
  assert.equal(isAskedTone([{ ...two, bothWant: true }], 'bram'), false)
})
