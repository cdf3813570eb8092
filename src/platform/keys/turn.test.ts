import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pagesAtOnce } from './turn.ts'

const page = 8192

test('a table of words goes sixty-four pages at a time, a table of recordings a page at a time', () => {
  assert.equal(pagesAtOnce({ pages: 1000, bytes: 1000 * page }), 64)
  // A page holds some fifty rows of which the words lie elsewhere: at 300 kB each, 15 MB.
  assert.equal(pagesAtOnce({ pages: 10, bytes: 10 * 15_000_000 }), 1)
  assert.equal(pagesAtOnce({ pages: 10, bytes: 10 * 2_000_000 }), 8)
})

test('an empty table and a very heavy one go on too', () => {
  assert.equal(pagesAtOnce({ pages: 0, bytes: 0 }), 1)
  assert.equal(pagesAtOnce({ pages: 1, bytes: 900_000_000 }), 1)
})
