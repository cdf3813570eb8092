import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mobileOf, spelled } from './mobile.ts'

test('a Dutch mobile number is known however somebody writes it, and is shown as people write it down', () => {
  for (const typed of [
    '06 12 34 56 78',
    '0612345678',
    '06-12345678',
    '+31 6 12345678',
    '0031612345678',
    '+31 (0)6 1234 5678',
  ])
    assert.equal(mobileOf(typed), '+31612345678', typed)
  assert.equal(spelled('+31612345678'), '06 12 34 56 78')
})

test('what no Dutch mobile phone has is no number: another country, a phone at home, too long, too short, words', () => {
  for (const typed of [
    '',
    '06',
    '0201234567',
    '+32470123456',
    '061234567',
    '06123456789',
    'zes 12345678',
    '+33612345678',
  ])
    assert.equal(mobileOf(typed), null, typed)
})
