import assert from 'node:assert/strict'
import { test } from 'node:test'
import { corridor } from '../src/corridor.ts'
import {
  compareRegister,
  idsInTitles,
  laterWork,
  reasonOf,
  register,
  rulesOf,
  underConstruction,
  unknownIds,
} from './register.ts'
import { stillOpen, untoldParts } from './register-open.ts'
import { expectNone, filesIn } from './source.ts'

// This file names ids in planted tests; they hold nothing.
const own = 'checks/register.test.ts'
const tests = filesIn(['src', 'checks', 'e2e']).filter(({ path }) => path !== own && /\.test\.|^e2e\//.test(path))
const named = new Set(tests.flatMap(({ source }) => idsInTitles(source)))
const all = register.flatMap(rulesOf)

test('the register and the tests agree on every rule', () => {
  expectNone(compareRegister(register, named, underConstruction))
})

test('every rule that code, tests or decisions name is known', () => {
  const files = filesIn(['src', 'checks', 'db', 'e2e', 'docs'], ['.ts', '.tsx', '.sql', '.md'])
  expectNone(files.filter(({ path }) => path !== own).flatMap((file) => unknownIds(file, register)))
  assert.equal(unknownIds({ path: 'a', source: 'D-GOA-07 D-GOA-08 D-XYZ-01' }, register).length, 2)
})

test('the register holds the 318 rules of the domain, each once, in rooms of the corridor', () => {
  assert.equal(all.length, 318)
  assert.equal(new Set(all.map(({ id }) => id)).size, 318)
  for (const { room } of register) assert.ok(room === 'house' || corridor.includes(room), room)
})

test('every wait names a room or known later work', () => {
  const waits = register.flatMap((series) => [...Object.keys(series.waits ?? {}), ...Object.keys(series.partly ?? {})])
  for (const wait of waits) assert.ok(wait in laterWork || (corridor as readonly string[]).includes(wait), wait)
})

test('of a rule that is held in part it is said which part is open, and of no other', () => {
  expectNone(untoldParts(all, stillOpen))
  const rules = rulesOf({ prefix: 'D-XXX', room: 'goals', count: 3, waits: { help: [3] }, partly: { help: [1] } })
  assert.deepEqual(untoldParts(rules, { 'D-XXX-02': 'nothing', 'D-XXX-03': 'all of it' }), [
    'D-XXX-01 is held in part, and nothing says which part is open',
    'D-XXX-02 says what is open, and nothing is',
  ])
})

test('the register tells what is held and what waits', () => {
  const open = all.filter(({ id }) => !named.has(id))
  const perWait = Map.groupBy(open, ({ waits }) => (waits ? reasonOf(waits) : 'nothing'))
  console.log(`register: ${named.size} of ${all.length} rules held by ${tests.length} test files`)
  for (const [reason, rules] of perWait) console.log(`  ${rules.length} wait for ${reason}`)
  assert.ok(tests.length > 5)
})

const small = [{ prefix: 'D-XXX', room: 'goals', count: 3, waits: { help: [2], now: [3] } }] as const

test('a rule that is neither held nor waiting is refused', () => {
  assert.deepEqual(compareRegister(small, new Set(), true), ['D-XXX-01 has no test and does not wait'])
})

test('a rule that is held and waits is refused, except while it is being built', () => {
  const held = new Set(['D-XXX-01', 'D-XXX-02', 'D-XXX-03'])
  assert.deepEqual(compareRegister(small, held, true), ['D-XXX-02 has a test and waits for help'])
})

test('a rule being built needs its test when building is over', () => {
  const held = new Set(['D-XXX-01'])
  assert.deepEqual(compareRegister(small, held, true), [])
  assert.deepEqual(compareRegister(small, held, false), ['D-XXX-03 was to be built now and has no test'])
})

test('an unknown id and a number beyond its series are refused', () => {
  const held = new Set(['D-XXX-01', 'D-XXX-09'])
  assert.deepEqual(compareRegister(small, held, true), ['D-XXX-09 stands in a test and not in the register'])
  const beyond = [{ prefix: 'D-XXX', room: 'goals', count: 1, waits: { help: [1, 2] } }] as const
  assert.deepEqual(compareRegister(beyond, new Set(), true), ['D-XXX has no rule 2'])
})

test('only titles of tests hold rules, not comments or other texts', () => {
  const source = "// D-XXX-01\ntest('D-XXX-02, D-XXX-03: it is so', () => {\n  say('D-XXX-04')\n})\n"
  assert.deepEqual(idsInTitles(source), ['D-XXX-02', 'D-XXX-03'])
})
