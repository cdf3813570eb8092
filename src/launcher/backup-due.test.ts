import assert from 'node:assert/strict'
import { test } from 'node:test'
import { backupName, contentDays, cutOff, isDue, keysDays, momentOf, outlived, wholeOnes } from './backup-due.ts'

const at = (text: string) => new Date(text)

test('a backup bears its moment as its name, and another name is no backup', () => {
  const moment = at('2026-11-23T02:05:09.700Z')
  assert.equal(backupName(moment), '2026-11-23T02-05-09Z')
  assert.equal(momentOf('2026-11-23T02-05-09Z')?.toISOString(), '2026-11-23T02:05:09.000Z')
  assert.deepEqual(wholeOnes(['2026-11-23T02-05-09Z.unfinished', 'notes', '2026-11-23T02-05-09Z']), [
    '2026-11-23T02-05-09Z',
  ])
})

test('a backup is due at once when there is none, once a night, and by day when a day went by', () => {
  const names = ['2026-11-22T02-10-00Z']
  assert.equal(isDue([], at('2026-11-22T12:00:00Z'), 13), true)
  assert.equal(isDue(names, at('2026-11-22T02:20:00Z'), 3), false)
  assert.equal(isDue(names, at('2026-11-22T20:00:00Z'), 21), false)
  assert.equal(isDue(names, at('2026-11-23T01:10:00Z'), 2), true)
  assert.equal(isDue(names, at('2026-11-23T02:10:00Z'), 14), true)
})

test('content is kept 35 days and keys 7, and the newest stays however old', () => {
  const names = ['2026-10-01T02-00-00Z', '2026-10-20T02-00-00Z', '2026-11-14T02-00-00Z', '2026-11-23T02-00-00Z']
  const now = at('2026-11-24T02:00:00Z')
  assert.deepEqual([contentDays, keysDays], [35, 7])
  assert.deepEqual(outlived(names, now, contentDays), ['2026-10-01T02-00-00Z'])
  assert.deepEqual(outlived(names, now, keysDays), names.slice(0, 3))
  assert.deepEqual(outlived(['2025-01-01T02-00-00Z'], now, keysDays), [])
})

test('5.4: what a kill left half-way is found by its name, and nothing else is', () => {
  const names = ['2026-10-01T02-00-00Z', '2026-10-02T02-00-00Z.unfinished', 'notes.unfinished', 'notes']
  assert.deepEqual(cutOff(names), ['2026-10-02T02-00-00Z.unfinished'])
})
