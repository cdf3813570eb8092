import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openPace } from './pace.ts'

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 27) + seconds * 1_000)

test('fifty at once, then fifteen a second, and somebody else is not held up', () => {
  const pace = openPace(15)
  const asked = (who: string, times: number, seconds: number) =>
    Array.from({ length: times }, () => pace.take(who, at(seconds))).filter(Boolean).length
  assert.equal(asked('one', 60, 0), 50)
  assert.equal(asked('other', 10, 0), 10)
  assert.equal(asked('one', 30, 1), 15)
  assert.equal(asked('one', 100, 60), 50)
})

test('fifty requests a second are told to wait within two seconds', () => {
  const pace = openPace(15)
  const refused = Array.from({ length: 200 }, (_, i) => i / 50).find((seconds) => !pace.take('one', at(seconds)))
  assert.ok(refused !== undefined && refused < 2, String(refused))
})
