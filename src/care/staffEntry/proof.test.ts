import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fallsShort } from './proof.ts'

const key = { works: true, level: 'substantial', isFresh: false } as const
const code = { works: false, level: 'low', isFresh: true } as const

test('a key shown an hour ago opens the pages of work, and not what asks for a fresh proof', () => {
  assert.equal(fallsShort('substantial', true, key), false)
  assert.equal(fallsShort('fresh', true, key), true)
  assert.equal(fallsShort('fresh', true, { ...key, isFresh: true }), false)
})

test('a code by mail opens what asks for a low level only, however lately it was used', () => {
  assert.equal(fallsShort('low', false, code), false)
  assert.equal(fallsShort('substantial', false, code), true)
  assert.equal(fallsShort('fresh', false, code), true)
})

test('a copy asks for a proof of the last five minutes, by the way in that somebody has', () => {
  assert.equal(fallsShort('recent', false, code), false)
  assert.equal(fallsShort('recent', false, { ...code, isFresh: false }), true)
  assert.equal(fallsShort('recent', false, key), true)
  assert.equal(fallsShort('recent', false, { ...key, isFresh: true }), false)
})

test('whoever does not work here is not sent to sign in for a page of work', () => {
  assert.equal(fallsShort('fresh', true, code), false)
})
