import assert from 'node:assert/strict'
import { test } from 'node:test'
import { failsWithRoom } from './ballast.ts'

test('a start that fails with room on the disk counts', () => {
  assert.equal(failsWithRoom(3, { before: false, after: false }), 4)
})

test('a start that fails on a full disk does not count, however often it was tried', () => {
  assert.equal(failsWithRoom(4, { before: true, after: true }), 0)
})

test('a start that began on a full disk does not count either when room came while it ran', () => {
  assert.equal(failsWithRoom(4, { before: true, after: false }), 0)
})

test('a disk that filled up while a start ran excuses it', () => {
  assert.equal(failsWithRoom(4, { before: false, after: true }), 0)
})
