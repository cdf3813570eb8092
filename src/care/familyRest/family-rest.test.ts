import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addDays, asDay } from '#platform/dates.ts'
import { dayIn } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import type { Visitor } from '#src/trial/visitor.ts'
import { restNow } from './family-rest.ts'

let house: TrialHouse
let dana: Visitor
let esra: Visitor
before(async () => {
  house = await openTrialHouse()
  dana = await house.visitor('dana')
  esra = await house.visitor('esra')
})
after(() => house.close())

const place = () => `/gezin/${house.family('esra')}/rust`
const newest = async () =>
  (
    await house.ask<{ id: string; until: string }>(
      'select id, until_on as until from care.family_rest order by at desc limit 1',
    )
  )[0]

test('D-MSG-08: a rest runs up to and including its last day, and not when it was ended', () => {
  const rest = { id: 'a', person: 'dana', at: new Date(), untilOn: asDay('2026-11-19'), stoppedAt: null }
  assert.equal(restNow([rest], asDay('2026-11-19')), rest)
  assert.equal(restNow([rest], asDay('2026-11-20')), null)
  assert.equal(restNow([{ ...rest, stoppedAt: new Date() }], asDay('2026-11-18')), null)
})

test('D-MSG-08: who coordinates asks for a rest of one to fourteen days for the whole family; the family reads so and ends it', async () => {
  assert.match((await dana.get(`/gezin/${house.family('esra')}/berichten`)).text, new RegExp(`href="${place()}"`))
  for (const days of ['', '0', '15', 'twee', '1.5']) {
    const wrong = await dana.post(place(), { days })
    assert.equal(wrong.status, 422, days)
    assert.match(wrong.text, /Kies 1 tot en met 14 dagen/)
    if (days !== '') assert.match(wrong.text, new RegExp(`value="${days}"`))
  }
  assert.match((await dana.act(place(), { days: '3' })).text, /De rust is ingegaan\./)
  assert.equal((await newest())?.until, addDays(dayIn(0), 3))
  assert.equal((await dana.post(place(), { days: '3' })).status, 409, 'one rest at a time')
  const told = (await esra.get(place())).text
  assert.match(told, /Dana vroeg om rust\. Tot en met [^.]+ krijgt niemand van dit gezin mail\./)
  assert.match(told, /Is bellen beloofd\? Dat gaat gewoon door\./)
  assert.match(
    told,
    /Dit melden we wel meteen: een eerste gesprek binnen twee dagen\. Een andere vaste persoon\. En dat iemand keek zonder ja\./,
    'all that is told at once in a rest',
  )
  const end = `${place()}/${(await newest())?.id}/stop`
  assert.match((await esra.act(end)).text, /Er komt weer mail\./)
  assert.equal((await esra.post(end)).status, 409)
})

test('D-MSG-08: nobody of the family puts the others to rest, and whoever is not of it finds no such page', async () => {
  assert.match((await esra.get(place())).text, /Vraag het aan Dana\./)
  assert.equal((await esra.post(place(), { days: '3' })).status, 403)
  for (const who of ['elif', 'mirjam']) {
    const other = await house.visitor(who)
    assert.equal((await other.get(place())).status, 404, who)
    assert.equal((await other.post(place(), { days: '3' })).status, 404, who)
  }
})

test('D-MSG-08: what comes while the family rests is held until the rest ends; a rest that was ended holds nothing after that', async () => {
  await house.ask('delete from care.family_rest')
  await dana.act(place(), { days: '3' })
  const held = async (at: Date) =>
    (
      await house.ask<{ until: Date | null }>(
        `select (r ->> 'until')::timestamptz as until from care.family f
          cross join jsonb_array_elements(door.rests_since(f.municipality_id, f.id, $2)) r
          where f.id = $1 and (r ->> 'from')::timestamptz <= $2`,
        [house.family('esra'), at],
      )
    )[0]?.until ?? null
  const end = await held(new Date())
  assert.equal(
    end?.toLocaleString('nl', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'short' }).slice(-5),
    '00:00',
  )
  assert.equal(await held(new Date(Date.now() + 5 * 86_400_000)), null)
  await esra.act(`${place()}/${(await newest())?.id}/stop`)
  const [rest] = await house.ask<{ at: Date; stopped: Date }>(
    'select at, stopped_at as stopped from care.family_rest order by at desc limit 1',
  )
  assert.deepEqual(await held(rest?.at ?? new Date()), rest?.stopped)
  assert.equal(await held(new Date(Date.now() - 3_600_000)), null, 'it held nothing of before it')
  assert.equal(await held(new Date(Date.now() + 60_000)), null)
})
