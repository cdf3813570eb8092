import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changedPast, checksum, present, released } from '../db/release.ts'
import { expectNone } from './source.ts'

const now = present()

test('released migrations are unchanged, and all are numbered without gaps', () => {
  expectNone(changedPast(now, released()))
  assert.ok(Object.keys(now).length > 0, 'no migration found')
  console.log(`migrations: ${Object.keys(now).length}, of which ${Object.keys(released()).length} released`)
})

const first = { '0001_ground.sql': checksum('a') }
const both = { ...first, '0002_people.sql': checksum('b') }

test('a planted change in a released migration is refused, a new one is not', () => {
  assert.deepEqual(changedPast(both, first), [])
  const changed = { ...both, '0001_ground.sql': checksum('A') }
  assert.deepEqual(changedPast(changed, first), ['0001_ground.sql was released and has changed'])
})

test('a planted gap, a double number and a released migration that is gone are refused', () => {
  assert.deepEqual(changedPast({ ...first, '0003_a.sql': '' }, {}), ['0003_a.sql should be number 0002'])
  assert.equal(changedPast({ ...both, '0002_zebra.sql': '' }, {}).length, 1)
  assert.equal(changedPast(first, both).length, 1)
})

test('a planted migration between released ones is refused', () => {
  const now = { '0001_a.sql': '1', '0002_b.sql': '2', '0003_c.sql': '3' }
  assert.equal(changedPast(now, { '0001_a.sql': '1', '0003_c.sql': '3' }).length, 1)
})
