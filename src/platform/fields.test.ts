import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ofThis, rowOf } from './fields.ts'

const kept = {
  'person.0': 'esra',
  'said.0': 'Rust.',
  'person.1': 'deniz',
  'said.1': 'Voetbal.',
  'person.2': 'joyce',
  'said.2': 'Koffie.',
  text: 'Samen.',
}

test('what was typed for somebody follows that person to another row, and nobody finds words of somebody else', () => {
  assert.deepEqual(rowOf(kept, { person: 'joyce' }, 1), { 'person.1': 'joyce', 'said.1': 'Koffie.' })
  assert.deepEqual(rowOf(kept, { person: 'deniz' }, 1), { 'person.1': 'deniz', 'said.1': 'Voetbal.' })
  assert.equal(rowOf(kept, { person: 'sunita' }, 1), undefined)
})

test('a row of two ids is known by both', () => {
  const numbers = {
    ...{ 'person.0': 'esra', 'goal.0': 'sleep', 'score.0': '4' },
    ...{ 'person.1': 'esra', 'goal.1': 'school', 'score.1': '7' },
  }
  assert.equal(rowOf(numbers, { person: 'esra', goal: 'school' }, 0)?.['score.0'], '7')
  assert.equal(rowOf(numbers, { person: 'deniz', goal: 'school' }, 1), undefined)
})

test('row 2 is not row 12, and without rows or without anything typed there is nothing to move', () => {
  assert.deepEqual(rowOf({ 'person.12': 'esra', 'said.12': 'Nee.', 'said.2': 'Ja.' }, { person: 'esra' }, 2), {
    'person.2': 'esra',
    'said.2': 'Nee.',
  })
  assert.deepEqual(rowOf({ text: 'Samen.' }, { person: 'esra' }, 0), { text: 'Samen.' })
  assert.equal(rowOf(undefined, { person: 'esra' }, 0), undefined)
})

test('what was kept at one time does not come up at the next; what does not say when comes up', () => {
  const text = { review: 'spring', text: 'Rust.' }
  assert.equal(ofThis(text, 'review', 'spring'), text)
  assert.equal(ofThis(text, 'review', 'autumn'), undefined)
  assert.deepEqual(ofThis({ text: 'Rust.' }, 'review', 'autumn'), { text: 'Rust.' })
  assert.equal(ofThis(undefined, 'review', 'spring'), undefined)
})
