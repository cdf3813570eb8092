import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asDay } from '#platform/dates.ts'
import { readersOf } from './readers.ts'

const member = (id: string, part: string, age: number | null = null) => ({ id, kind: 'member', parts: [part], age })
const people = [
  member('sam', 'youth', 13),
  member('mirjam', 'parent'),
  member('olaf', 'parent'),
  member('jan', 'other'),
  { id: 'bram', kind: 'coordinator', parts: [], age: null },
]
const custody = [
  {
    youth: 'sam',
    holders: ['mirjam', 'olaf'],
    kind: 'jointParents',
    source: 'register',
    outcome: 'confirmed',
    checkedOn: asDay('2026-09-03'),
  },
] as const
const readers = (audience: 'onlyMe' | 'family' | 'plan', subjects: string[], who = people) =>
  readersOf(who, custody, { writer: 'mirjam', audience, subjects })

test('a text about a youth is read by the youth, who decides for it and the coordinator, and by no other relative', () => {
  assert.deepEqual(readers('plan', ['sam']), ['sam', 'olaf', 'bram'])
  assert.deepEqual(readers('family', ['sam']), ['sam', 'olaf'])
  assert.deepEqual(readers('onlyMe', ['sam']), [])
})

test('a text about a parent is read by that parent and the coordinator only', () => {
  assert.deepEqual(readers('plan', ['mirjam']), ['bram'])
  assert.deepEqual(readers('plan', ['olaf']), ['olaf', 'bram'])
})

test('from 16 the parents do not read it, and under 12 the child does not', () => {
  const aged = (age: number) => [member('sam', 'youth', age), ...people.slice(1)]
  assert.deepEqual(readers('plan', ['sam'], aged(16)), ['sam', 'bram'])
  assert.deepEqual(readers('plan', ['sam'], aged(11)), ['olaf', 'bram'])
})

test('a text about two is read by who may read about both', () => {
  assert.deepEqual(readers('plan', ['sam', 'mirjam']), ['bram'])
})
