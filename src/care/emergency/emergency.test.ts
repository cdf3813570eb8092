import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asDay } from '#platform/dates.ts'
import { findIn, isCalled, isLongEnough, lookProblems, matches, type TypedLook } from './emergency.ts'

const today = asDay('2026-11-27')
const typed = (change: Partial<TypedLook> = {}): TypedLook => ({
  ...{ name: 'Deniz Kaplan', born: asDay('2012-06-03'), reason: 'De school belt.', hears: 'yes', why: '' },
  ...change,
})

test('a name is found by the beginning of its words, with or without accents, capitals and hyphens', () => {
  assert.ok(matches('zoe', ['Zoë']))
  assert.ok(matches('anne sop', ['Anne-Sophie']))
  assert.ok(matches('RIJN', ['Familie van Rijn']))
  assert.ok(!matches('niz', ['Deniz']), 'not from the middle of a word')
  assert.ok(!matches('deniz kaplan', ['Deniz']), 'every word that was typed counts')
  assert.ok(isLongEnough('ab') && !isLongEnough(' a ') && !isLongEnough(''))
})

test('search tells the family with those the name fits, and the whole family by its own name', () => {
  const families = [
    {
      id: 'one',
      name: 'Deniz en wij',
      people: [
        { id: 'a', name: 'Deniz' },
        { id: 'b', name: 'Esra' },
      ],
    },
    { id: 'two', name: 'Thuis', people: [{ id: 'c', name: 'Olaf' }] },
  ]
  assert.deepEqual(
    findIn(families, 'esra').map(({ id, found }) => [id, found]),
    [['one', ['Esra']]],
  )
  assert.deepEqual(
    findIn(families, 'thuis').map(({ id, found }) => [id, found]),
    [['two', []]],
  )
  assert.deepEqual(findIn(families, 'noor'), [])
})

test('an emergency look asks for one whole name: a part, or another order, is nobody', () => {
  const person = { callName: 'Zoë', familyName: 'van den Berg' }
  assert.ok(isCalled('zoe van den berg', person))
  for (const part of ['Zoë', 'Zoë van', 'van den Berg', 'Zoë Berg', '']) assert.ok(!isCalled(part, person), part)
})

test('an emergency look needs a reason; that the family hears it not needs a reason of its own', () => {
  assert.deepEqual(lookProblems(typed(), today), {})
  assert.deepEqual(lookProblems(typed({ reason: '' }), today), { reason: 'reason' })
  assert.deepEqual(lookProblems(typed({ hears: 'no' }), today), { why: 'why' })
  assert.deepEqual(lookProblems(typed({ hears: 'no', why: 'Vader leest mee.' }), today), {})
  assert.deepEqual(lookProblems(typed({ hears: '' }), today), { hears: 'hears' })
  assert.deepEqual(lookProblems(typed({ name: 'Deniz', born: null }), today), { name: 'name', born: 'born' })
  assert.deepEqual(lookProblems(typed({ born: asDay('2026-11-28') }), today), { born: 'born' })
  assert.deepEqual(lookProblems(typed({ reason: 'a'.repeat(501) }), today), { reason: 'tooLong' })
})
