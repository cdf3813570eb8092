import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'

let house: TrialHouse
let at: string
// A plan that scales down looked back in August; a hundred days later its latest day is long past.
before(async () => {
  house = await openTrialHouse()
  await house.moveClock(100 * 86_400_000)
  at = `/gezin/${house.family('esra')}/terugkijken`
})
after(() => house.close())

test('D-REV-09: the family of a plan whose day went by reads new days and whom to call, and nothing about being late', async () => {
  const { text } = await (await house.visitor('esra')).get(at)
  assert.match(text, /We kiezen samen een nieuwe dag\./)
  assert.match(text, /Het kan op [^.]+ of [^.]+\. Past dat niet\? Bel Dana\./)
  assert.doesNotMatch(text, /te laat|voorbij|verlopen/)
})

test('D-REV-01: the coordinator of such a plan takes one of three days with a tap, and no day after two weeks', async () => {
  const dana = await house.visitor('dana')
  const { text } = await dana.get(`${at}/dag`)
  const offered = [...text.matchAll(/name="day\.quick" value="([^"]*)"/g)].map(([, day = '']) => day)
  assert.equal(offered.length, 3)
  const late = await dana.post(`${at}/dag`, { 'day.quick': '2099-01-04' })
  assert.equal(late.status, 422)
  assert.match(late.text, /Kies een dag tot en met/)
  assert.equal((await dana.post(`${at}/dag`, { 'day.quick': offered[1] ?? '' })).status, 303)
  const [ahead] = await house.ask<{ day: string }>(
    'select due_on::text as day from care.review where family_id = $1 and concluded_at is null',
    [house.family('esra')],
  )
  assert.equal(ahead?.day, offered[1])
})

test('once the conversation began there is no form that can only be refused', async () => {
  const dana = await house.visitor('dana')
  const [esra, everyone] = [house.person('esra'), ['esra', 'deniz', 'elif'].map(house.person)]
  await dana.post(`${at}/samen/goed`, { 'present[]': everyone, 'person.0': esra, 'said.0': 'De ochtenden' })
  const { text } = await dana.get(`${at}/dag`)
  assert.match(text, /Het gesprek loopt al\./)
  assert.doesNotMatch(text, /name="day\.day"/)
})
