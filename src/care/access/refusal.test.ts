// A refusal leaves a row (access.md 2 and case 27), in the name of whose session it was; who is nobody leaves none.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newSecret } from '#platform/clock.ts'
import { sessionCookie } from '#platform/web/cookies.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import type { Visitor } from '#src/trial/visitor.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const plan = () => `/gezin/${house.family('esra')}/plan`

const refusals = () =>
  house.ask<{ person: string; ground: string }>(
    "select person_id as person, ground from care.access_log where outcome = 'refused' and family_id = $1",
    [house.family('esra')],
  )

/** The rows that one try adds. */
async function added(visitor: Visitor) {
  const before = await refusals()
  const { status, text } = await visitor.get(plan())
  assert.notEqual(status, 200)
  assert.doesNotMatch(text, /Deniz|Elif/)
  return (await refusals()).slice(before.length)
}

test('a session that somebody ended leaves one refusal, in the name of whose it was', async () => {
  const esra = await house.visitor('esra')
  assert.equal((await esra.get(plan())).status, 200)
  await house.ask('update entry.session set ended_at = door.now() where token_hash = sha256($1)', [esra.token])
  assert.deepEqual(await added(esra), [{ person: house.person('esra'), ground: 'none' }])
})

test('a token that belongs to no session leaves no row', async () => {
  const stranger = await house.visitor()
  stranger.cookies.set(sessionCookie, newSecret().toString('base64url'))
  assert.deepEqual(await added(stranger), [])
})

test('a session that only ran out leaves no row', async () => {
  const esra = await house.visitor('esra')
  await house.moveClock(31 * 60_000)
  assert.deepEqual(await added(esra), [])
})
