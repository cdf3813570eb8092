import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'

let house: TrialHouse
let goals: string[] = []
before(async () => {
  house = await openTrialHouse()
  // Opa Jan takes Sam in, and all goals of the plan are about Sam alone.
  await house.ask("update care.family_member set parts = '{fosterParent}' where family_id = $1 and person_id = $2", [
    house.family('sam'),
    house.person('jan'),
  ])
  await house.ask('update care.goal set subjects = array[$2::uuid] where family_id = $1', [
    house.family('sam'),
    house.person('sam'),
  ])
  goals = (
    await house.ask<{ id: string }>(
      'select id from care.goal where family_id = $1 and undone_at is null and subjects = array[$2::uuid] order by created_at, id',
      [house.family('sam'), house.person('sam')],
    )
  ).map(({ id }) => id)
})
after(() => house.close())

const place = () => `/gezin/${house.family('sam')}/gewone-dag/${house.person('sam')}`
const pick = () => `${place()}/ziet/${house.person('jan')}`
const reads = async (who: string, path: string) => (await (await house.visitor(who)).get(path)).text
const opens = async (who: string, path: string) => (await (await house.visitor(who)).get(path)).status
const goalOf = (id = '') => `/gezin/${house.family('sam')}/doelen/${id}`

test('who coordinates says with whom Sam lives, and by that alone a foster parent sees nothing', async () => {
  assert.ok(goals.length >= 2, 'Sam has goals of his own')
  assert.match(await reads('mirjam', place()), /Sam woont nu niet bij een pleegouder\./)
  assert.equal(
    (await (await house.visitor('mirjam')).post(`${place()}/pleegouder`, { person: house.person('jan') })).status,
    403,
  )
  const bram = await house.visitor('bram')
  assert.ok((await bram.get(`/gezin/${house.family('sam')}/gezag`)).text.includes(place()))
  assert.equal((await bram.post(`${place()}/pleegouder`, { person: house.person('olaf') })).status, 422)
  assert.match(
    (await bram.act(`${place()}/pleegouder`, { person: house.person('jan') })).text,
    /Vastgelegd\. Opa Jan ziet nog niets\./,
  )
  assert.equal(await opens('jan', goalOf(goals[0])), 404)
})

test('access 3 and case 26: who decides picks, piece by piece; the foster parent reads that and no more, and everybody who decides knows', async () => {
  const mirjam = await house.visitor('mirjam')
  assert.match(
    (await mirjam.act(pick(), { 'items[]': [goals[0] ?? ''] })).text,
    /Bewaard\. Opa Jan ziet dit vanaf nu\./,
  )
  assert.equal(await opens('jan', goalOf(goals[0])), 200)
  assert.equal(await opens('jan', goalOf(goals[1])), 404)
  for (const who of ['sam', 'mirjam', 'olaf']) assert.match(await reads(who, place()), /Opa Jan ziet nu:/, who)
  const sight = `/gezin/${house.family('sam')}/wie-ziet-wat/${house.person('jan')}`
  assert.match(await reads('olaf', sight), /een doel van de gewone dag[\s\S]*Wat een pleegouder ziet van Sam/)
  assert.match(await reads('jan', `/gezin/${house.family('sam')}/wie-keek`), /./)
  const olaf = await house.visitor('olaf')
  await olaf.act(pick(), { 'items[]': [goals[1] ?? ''] })
  assert.equal(await opens('jan', goalOf(goals[0])), 404, 'closed at once')
  assert.equal(await opens('jan', goalOf(goals[1])), 200)
})

test('only who decides picks: not Sam of 13, not the foster parent, not who coordinates, and nothing but what the picker reads', async () => {
  for (const who of ['sam', 'bram']) assert.equal(await opens(who, pick()), 403, who)
  for (const who of ['jan', 'esra']) assert.equal(await opens(who, place()), 404, who)
  const [worry] = await house.ask<{ id: string }>('select id from care.worry where family_id = $1 limit 1', [
    house.family('sam'),
  ])
  const mirjam = await house.visitor('mirjam')
  assert.equal((await mirjam.post(pick(), { 'items[]': [worry?.id ?? house.person('sam')] })).status, 422)
})

test('when Sam no longer lives there, what was picked closes the same minute, and picking is over', async () => {
  const [part] = await house.ask<{ id: string }>(
    "select id from care.participant where kind = 'fosterParent' and person_id = $1",
    [house.person('jan')],
  )
  const ended = await (await house.visitor('bram')).act(`${place()}/pleegouder/${part?.id}/stop`)
  assert.match(ended.text, /Opa Jan ziet vanaf nu niets meer\./)
  assert.equal(await opens('jan', goalOf(goals[1])), 404)
  assert.equal(await opens('mirjam', pick()), 404)
})
