import assert from 'node:assert/strict'
import { test } from 'node:test'
import { homeNamesOf } from './youth-homes.ts'

test('of a youth the names of its own homes, in the order of the family, and of nobody else', () => {
  const homes = [
    { label: 'Bij mama', youths: ['sam', 'noor'] },
    { label: 'Bij papa', youths: ['sam'] },
  ]
  assert.deepEqual(homeNamesOf(homes, 'sam'), ['Bij mama', 'Bij papa'])
  assert.deepEqual(homeNamesOf(homes, 'noor'), ['Bij mama'])
  assert.deepEqual(homeNamesOf(homes, 'opa'), [])
})
