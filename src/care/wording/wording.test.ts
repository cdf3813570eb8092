import assert from 'node:assert/strict'
import { test } from 'node:test'
import { audienceAfter, baseOf, madeFrom } from './wording.ts'

test('what a form was made from comes back as it went', () => {
  assert.deepEqual(madeFrom(baseOf({ wording: 12, audience: 'onlyMe' })), { base: 12, was: 'onlyMe' })
  assert.deepEqual(madeFrom('12'), { base: 12, was: '' })
})

test('who reads it is what was chosen in the form, whatever was chosen meanwhile', () => {
  assert.equal(audienceAfter('plan', 'onlyMe', 'onlyMe'), 'plan')
  assert.equal(audienceAfter('onlyMe', 'plan', 'plan'), 'onlyMe')
})

test('a choice that only came along opens nothing that was closed since', () => {
  assert.equal(audienceAfter('plan', 'plan', 'onlyMe'), 'onlyMe')
  assert.equal(audienceAfter('plan', 'plan', 'chosen'), 'chosen')
  assert.equal(audienceAfter('family', 'family', 'onlyMe'), 'onlyMe')
})

test('words typed under "only me" are for nobody else, also when that was opened since', () => {
  assert.equal(audienceAfter('onlyMe', 'onlyMe', 'plan'), 'onlyMe')
  assert.equal(audienceAfter('family', 'family', 'plan'), 'family')
})

test('a form that does not say what it was made from is followed', () => {
  assert.equal(audienceAfter('plan', '', 'onlyMe'), 'plan')
})
