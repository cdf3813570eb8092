import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const home = (key: string) => `/gezin/${house.family(key)}`
const memberPath = (of: string, person = of) => `${home(of)}/gezin/lid/${house.person(person)}`
const today = { 'until.quick': 'today' }
const minute = 60_000

test('D-PEO-05: somebody who left reads nothing from the same minute, in an open session too; own words and signatures stay', async () => {
  const [jan, bram, mirjam] = [await house.visitor('jan'), await house.visitor('bram'), await house.visitor('mirjam')]
  assert.equal((await jan.get(`${home('sam')}/plan`)).status, 200)
  const rows = `select (select count(*)::int from care.story_piece where author = $1) as told,
    (select count(*)::int from care.plan_agreement where person_id = $1) as stands`
  const before = await house.ask(rows, [house.person('jan')])
  const page = await bram.get(`${memberPath('sam', 'jan')}/weg`)
  assert.match(page.text, /Opa Jan ziet dit plan dan niet meer\./)
  assert.match(page.text, /Wat Opa Jan schreef, blijft van Opa Jan\./)
  const left = await bram.act(`${memberPath('sam', 'jan')}/weg`, today)
  assert.match(left.text, /Opa Jan hoort niet meer bij jullie gezin/)
  assert.match(left.text, /nog 10 minuten terugzetten/)
  assert.equal((await jan.get(`${home('sam')}/plan`)).status, 404)
  assert.deepEqual(await house.ask(rows, [house.person('jan')]), before)
  assert.match((await mirjam.get(`${home('sam')}/gezin`)).text, /Wie er eerder bij hoorde/)

  const back = await bram.act(`${memberPath('sam', 'jan')}/weg/terug`)
  assert.match(back.text, /Opa Jan hoort er weer bij/)
  assert.equal((await jan.get(`${home('sam')}/plan`)).status, 200)
  const kept = await house.ask('select undone_at is not null as undone from care.leaving where person_id = $1', [
    house.person('jan'),
  ])
  assert.deepEqual(kept, [{ undone: true }])
})

test('a parent cannot send the other parent away, and neither page nor database lets it happen', async () => {
  const olaf = await house.visitor('olaf')
  assert.doesNotMatch((await olaf.get(`${home('sam')}/gezin`)).text, /Mirjam hoort er niet meer bij/)
  assert.equal((await olaf.get(`${memberPath('sam', 'mirjam')}/weg`)).status, 403)
  assert.equal((await olaf.post(`${memberPath('sam', 'mirjam')}/weg`, today)).status, 403)
  for (const [name, text] of Object.entries({
    leave: 'update care.family_member set until_on = door.today() where person_id = $1 and family_id = $2',
    say: `insert into care.leaving (municipality_id, family_id, id, person_id, until_on, recorded_by, recorded_at)
     select municipality_id, family_id, gen_random_uuid(), $1, door.today(), '${house.person('olaf')}', now() from care.family_member where person_id = $1 and family_id = $2`,
  })) {
    await assert.rejects(
      house.pool.transaction(async (tx) => {
        const opening = [olaf.token, house.family('sam'), 'het gezin bijwerken', 'change', [], 'leaving', null]
        await tx.one('trial.open', 'select door.open($1, $2, $3, $4, $5, $6, $7, $8)', [
          ...opening,
          crypto.randomUUID(),
        ])
        await tx.one(`trial.${name}`, text, [house.person('mirjam'), house.family('sam')])
      }),
      /not yours to say|row-level security/,
    )
  }
  assert.equal((await (await house.visitor('mirjam')).get(`${home('sam')}/plan`)).status, 200)
})

test('who leaves by the own word is told that only the coordinator can put it back, and comes to a page of the own', async () => {
  const tom = await house.visitor('tom')
  const path = `${memberPath('tom')}/weg`
  const page = await tom.get(path)
  assert.match(page.text, /Alleen Dana kan je er weer bij zetten/)
  assert.match(page.text, /Het gezag over Lieke verandert hier niet door/)
  const left = await tom.post(path, today)
  assert.match(left.location ?? '', /^\/\?klaar=/)
  assert.equal((await tom.get(`${home('tom')}/plan`)).status, 404)
  assert.equal((await tom.get('/vandaag')).status, 200)
  assert.equal((await tom.post(`${path}/terug`)).status, 404)
  await house.moveClock(20 * minute)
  const sanne = await house.visitor('sanne')
  assert.equal((await sanne.post(`${path}/terug`)).status, 403)
  assert.equal((await (await house.visitor('dana')).post(`${path}/terug`)).status, 303)
  assert.equal((await (await house.visitor('tom')).get(`${home('tom')}/plan`)).status, 200)
  await house.moveClock(0)
})

test('the last youth does not leave, and the day is one that has been', async () => {
  const bram = await house.visitor('bram')
  const youth = await bram.post(`${memberPath('sam')}/weg`, today)
  assert.equal(youth.status, 422)
  assert.match(youth.text, /Een plan gaat altijd over een kind of jongere/)
  const path = `${memberPath('sam', 'jan')}/weg`
  const coming = await bram.post(path, { 'until.day': '1', 'until.month': '1', 'until.year': '2099' })
  assert.equal(coming.status, 422)
  assert.match(coming.text, /Kies vandaag of een dag die al geweest is/)
  assert.match(coming.text, /value="2099"/)
  const early = await bram.post(path, { 'until.day': '1', 'until.month': '1', 'until.year': '2020' })
  assert.match(early.text, /Opa Jan kwam erbij op/)
  assert.equal((await bram.post(path, {})).status, 422)
})

test('sent twice, somebody leaves once', async () => {
  const bram = await house.visitor('bram')
  const operation = crypto.randomUUID()
  const path = `${memberPath('ravi')}/weg`
  const [first, second] = [await bram.post(path, today, operation), await bram.post(path, today, operation)]
  assert.deepEqual([first.status, second.location], [303, first.location])
  const rows = await house.ask('select 1 from care.leaving where person_id = $1', [house.person('ravi')])
  assert.equal(rows.length, 1)
})
