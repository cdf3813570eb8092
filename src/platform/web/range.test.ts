import assert from 'node:assert/strict'
import { test } from 'node:test'
import { partAsked } from './range.ts'

test('a player gets the bytes it asks for (RFC 9110, 14.1.2)', () => {
  assert.deepEqual(partAsked('bytes=0-1', 100), { from: 0, until: 1 })
  assert.deepEqual(partAsked('bytes=10-', 100), { from: 10, until: 99 })
  assert.deepEqual(partAsked('bytes=-10', 100), { from: 90, until: 99 })
  assert.deepEqual(partAsked('bytes=90-500', 100), { from: 90, until: 99 })
  assert.deepEqual(partAsked('bytes=-500', 100), { from: 0, until: 99 })
})

test('what lies behind the end is not there', () => {
  assert.equal(partAsked('bytes=100-', 100), 'none')
  assert.equal(partAsked('bytes=-0', 100), 'none')
})

test('several ranges, another unit or no sense get everything', () => {
  for (const range of ['bytes=0-1,5-6', 'items=0-1', 'bytes=-', 'bytes=9-3', 'bytes', ''])
    assert.equal(partAsked(range, 100), undefined, range)
})
