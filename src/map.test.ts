import assert from 'node:assert/strict'
import { test } from 'node:test'
import { corridor } from './corridor.ts'
import { addressesOf, doorPlate, drawMap, tablesGuarded } from './map.ts'

test('the map names every room in the order of the corridor', () => {
  const map = drawMap()
  const places = corridor.map((room) => map.search(new RegExp(`^ (?:  | ?■) ?${room}\\b`, 'm')))
  assert.ok(
    places.every((place) => place > 0),
    `${corridor[places.indexOf(-1)]} is missing`,
  )
  assert.deepEqual(
    [...places].sort((a, b) => a - b),
    places,
  )
})

test('a door plate is what a file opens with, and only that', () => {
  assert.deepEqual(doorPlate('// A goal (doel).\n// Promise P6.\n\n// Not the plate.\n'), [
    'A goal (doel).',
    'Promise P6.',
  ])
  assert.deepEqual(doorPlate("import { a } from './a.ts'\n// Not the plate.\n"), [])
})

test('a room owns the tables that its policies guard', () => {
  const policies =
    "select door.guard('care.goal', 'goals', 'shared', '{}');\nselect x from care.plan;\nselect door.clear(1);"
  assert.deepEqual(tablesGuarded(policies), ['care.goal'])
})

test('an address belongs to the room whose page it names', () => {
  const routes = [
    "import { goalPage } from '#care/goals/goals.pages.tsx'",
    "import * as plan from '#care/plan/plan.pages.tsx'",
    "get('/gezin/:familyId/doelen', goalPage)",
    "get('/gezin/:familyId/plan', plan.open)",
  ].join('\n')
  assert.deepEqual(addressesOf(routes, 'goals'), ['/gezin/:familyId/doelen'])
  assert.deepEqual(addressesOf(routes, 'plan'), ['/gezin/:familyId/plan'])
})
