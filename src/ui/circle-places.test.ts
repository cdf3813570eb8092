import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type CircleRing, type CircleSector, initialsOf, placesOf, pointAt } from './circle-places.ts'

const in_ = (ring: CircleRing, sector: CircleSector, count: number) =>
  Array.from({ length: count }, () => ({ ring, sector }))

const rounded = (angles: readonly { angle: number }[]) => angles.map(({ angle }) => Math.round(angle * 100) / 100)

test('an empty circle has four equal sectors', () => {
  assert.deepEqual(placesOf([]), { people: [], more: [], borders: [0, 90, 180, 270] })
})

test('every sector gets what it needs and a quarter of what is left, and its people stand evenly in it', () => {
  // Family needs 3 × 40.5 = 121.5, the others 36 each: 229.5; of 130.5 left each gets 32.625.
  const { people, borders } = placesOf(in_(0, 0, 3))
  assert.deepEqual(borders, [0, 154.125, 222.75, 291.375])
  assert.deepEqual(rounded(people), [25.69, 77.06, 128.44])
})

test('the ring that needs most decides the width of its sector', () => {
  // Ring 2: 4 × 23.6 = 94.4, ring 1: 2 × 40.5 = 81. Sum 94.4 + 108 = 202.4; left 157.6, a quarter 39.4.
  const { borders } = placesOf([...in_(0, 1, 2), ...in_(1, 1, 4)])
  assert.deepEqual(
    borders.map((border) => Math.round(border * 10) / 10),
    [0, 75.4, 209.2, 284.6],
  )
})

test('who does not fit is counted in the last place of the fullest ring', () => {
  // Eight of family very close need 324°, with three empty sectors 432°: shown less by one until the sum is at most 360°, which is at six.
  const { people, more } = placesOf(in_(0, 0, 8))
  assert.equal(people.length, 5)
  assert.deepEqual(
    more.map(({ ring, count }) => ({ ring, count })),
    [{ ring: 0, count: 3 }],
  )
})

test('no two middles come closer than 54 units, in a circle of any size', () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const list = Array.from({ length: seed % 41 }, (_, nth) => ({
      ring: ((seed * 7 + nth * 5) % 3) as CircleRing,
      sector: ((seed * 3 + nth * nth) % 4) as CircleSector,
    }))
    const { people, more } = placesOf(list)
    assert.equal(people.length + more.reduce((total, { count }) => total + count, 0), list.length)
    const spots = [...people, ...more].map(({ ring, angle }) => pointAt([78, 132, 186][ring] ?? 0, angle))
    for (const [nth, one] of spots.entries())
      for (const other of spots.slice(nth + 1))
        assert.ok(Math.hypot(one.x - other.x, one.y - other.y) >= 53.7, `seed ${seed}`)
  }
})

test('two people with the same first letter are told apart, the same name twice is not', () => {
  assert.deepEqual(initialsOf(['oma', 'Otto', 'Emine']), ['Om', 'Ot', 'E'])
  assert.deepEqual(initialsOf(['Emine', 'Emine']), ['E', 'E'])
  assert.deepEqual(initialsOf(['De mentor', 'de huisarts', 'Het loket', 'De']), ['M', 'H', 'L', 'D'])
  assert.deepEqual(initialsOf(['Ömer', ' kees ']), ['Ö', 'K'])
})
