import assert from 'node:assert/strict'
import { test } from 'node:test'
import { givesNumber } from './gives-number.ts'

test('D-SCO-06: at the first conversation a child below twelve is asked for no number', () => {
  assert.equal(givesNumber({ age: 11 }), false)
  assert.equal(givesNumber({ age: 12 }), true)
  assert.equal(givesNumber({ age: null }), true, 'a grown-up')
})
