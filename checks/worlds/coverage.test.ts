import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startCoverage } from './coverage.ts'
import { smallest } from './smallest.ts'
import { decisions, makeTrustWorld, makeWorld, type World } from './world.ts'

const worlds = Array.from({ length: 60 }, (_, seed) => makeWorld(seed))

test('every clause of who may read and write is true and false in at least 1 % of the decisions that reach it', () => {
  const coverage = startCoverage()
  for (const world of worlds) for (const decision of decisions(world)) coverage.add(world, decision)
  assert.deepEqual(coverage.untried(), [])
})

test('with the facts of trust every clause of the model is tried like that too', () => {
  const coverage = startCoverage('trust')
  for (let seed = 0; seed < 24; seed += 1) {
    const world = makeTrustWorld(seed)
    for (const decision of decisions(world)) coverage.add(world, decision)
  }
  assert.deepEqual(coverage.untried(), [])
})

test('trust adds to a world and takes nothing of its ground away', () => {
  const [ground, full] = [makeWorld(5), makeTrustWorld(5)]
  assert.deepEqual(full.families, ground.families)
  assert.deepEqual(full.persons.slice(0, ground.persons.length), ground.persons)
  assert.deepEqual(full.items.slice(0, ground.items.length), ground.items)
  assert.equal(ground.shares, undefined)
  assert.ok((full.shares ?? []).length > 0)
  assert.deepEqual(makeTrustWorld(5), full)
})

test('one decision covers next to nothing, and that is noticed', () => {
  const coverage = startCoverage()
  const [world] = worlds
  assert.ok(world)
  for (const decision of [...decisions(world)].slice(0, 1)) coverage.add(world, decision)
  assert.ok(coverage.untried().length > 30)
})

test('the same seed makes the same world and the same decisions', () => {
  assert.deepEqual(makeWorld(7), makeWorld(7))
  assert.deepEqual([...decisions(makeWorld(7))], [...decisions(makeWorld(7))])
  assert.notDeepEqual(makeWorld(7).persons, makeWorld(8).persons)
})

test('a world lies around the moment it is given', () => {
  const at = new Date('2031-05-06T07:08:09Z')
  assert.deepEqual(makeWorld(3, at).at, at)
})

test('ids are random identifiers of version 4 and each is used once', () => {
  for (const world of worlds) {
    const ids = [...world.persons, ...world.families, ...world.items].map(({ id }) => id)
    assert.equal(new Set(ids).size, ids.length)
    for (const id of ids) assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  }
})

test('the database can hold every world: own municipality, no empty period, no two terms at once', () => {
  for (const world of worlds) {
    for (const family of world.families) assertHoldable(world, family)
  }
})

test('a failing world shrinks to the facts that make it fail', () => {
  const [world] = worlds
  assert.ok(world)
  const guilty = world.items[3]?.id
  const small = smallest(world, ({ items }) => items.some(({ id }) => id === guilty))
  assert.equal(small.items.length, 1)
  assert.deepEqual([small.persons, small.families, small.custodySnapshots, small.coordinatorTerms], [[], [], [], []])
})

function assertHoldable(world: World, family: World['families'][number]): void {
  const municipalities = new Map(world.persons.map(({ id, municipality }) => [id, municipality]))
  const terms = world.coordinatorTerms
    .filter((term) => term.family === family.id)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
  const people = [
    ...family.members.map(({ person }) => person),
    ...terms.flatMap((term) => [term.person, term.standby]),
  ]
  for (const person of people) if (person) assert.equal(municipalities.get(person), family.municipality)
  for (const { from, until } of [...family.members, ...terms]) assert.ok(until === null || from < until)
  terms.forEach((term, n) => {
    const next = terms[n + 1]
    assert.ok(!next || (term.until !== null && term.until <= next.from))
    assert.notEqual(term.person, term.standby)
  })
  const members = family.members.map(({ person }) => person)
  assert.equal(new Set(members).size, members.length)
}
