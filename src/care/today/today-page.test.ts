import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { inDays } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { type Newcomers, newcomers } from '#src/trial/newcomers.ts'
import { layPlan, type PlanScene } from '#src/trial/plan-scene.ts'

let house: TrialHouse
let scene: PlanScene
let beginning: Newcomers
before(async () => {
  house = await openTrialHouse()
  scene = await layPlan(house, { parent: 'carla', youth: 'ties', worker: 'dana' })
  beginning = await newcomers(house)
})
after(() => house.close())

const order = (text: string, ...words: string[]) => words.map((word) => text.indexOf(word))

test('what is asked before looking back leads to its first question', async () => {
  const carla = await house.visitor('carla')
  const way = /href="([^"]*)"[^>]*>Bereid het gesprek voor/.exec((await carla.get('/vandaag')).text)?.[1] ?? ''
  const asked = await carla.get(way)
  assert.equal(asked.status, 200)
  assert.match(asked.text, /Vraag 1 van 3/)
})

test('Carla sees what is asked, the next appointment and one step, in this order, and the rest under later', async () => {
  const page = await (await house.visitor('carla')).get('/vandaag')
  assert.equal(page.status, 200)
  const places = order(
    page.text,
    'Hallo Carla',
    'Bereid het gesprek voor',
    'Je volgende afspraak',
    'Dit ga jij doen',
    '>Later<',
  )
  assert.ok(
    places.every((place) => place > 0),
    String(places),
  )
  assert.deepEqual(
    places,
    [...places].sort((a, b) => a - b),
  )
  assert.equal([...page.text.matchAll(/class="onsplan-card"/g)].length, 3)
})

test('T-19: one tap on the card marks the step done, says so, and offers to put it back', async () => {
  const carla = await house.visitor('carla')
  const action = /action="([^"]+\/gedaan)"/.exec((await carla.get('/vandaag')).text)?.[1] ?? ''
  const done = await carla.act(action, { terug: '/vandaag' })
  assert.equal(done.status, 200)
  assert.match(done.text, /Mooi, dit is gedaan/)
  assert.match(done.text, /Zet terug/)
})

test('T-10: Ties gives his number on his own page', async () => {
  await house.ask('delete from care.score where family_id = $1 and author = $2', [
    house.family('ties'),
    house.person('ties'),
  ])
  await house.ask(
    "insert into care.plan_agreement (municipality_id, family_id, id, version_id, person_id, stand, channel, said_at, sealed, key_person) select municipality_id, family_id, gen_random_uuid(), version_id, $2, 'yes', 'screen', said_at, sealed, key_person from care.plan_agreement where version_id = $1",
    [scene.version, house.person('ties')],
  )
  await house.ask('update care.review set due_on = due_on + 6 where id = $1', [scene.review])
  const ties = await house.visitor('ties')
  const page = await ties.get('/jouw-deel')
  assert.equal(page.status, 200)
  assert.match(page.text, /Jouw deel van het plan/)
  const action = /action="([^"]+\/cijfer)"/.exec(page.text)?.[1] ?? ''
  assert.notEqual(action, '')
  const given = await ties.post(action, { score: '7', terug: '/vandaag' })
  assert.equal(given.status, 303)
  const [row] = await house.ask<{ value: number }>('select value from care.score where author = $1', [
    house.person('ties'),
  ])
  assert.equal(row?.value, 7)
})

test('T-08: who looked is one tap away on the own page, and the own part is no page for a parent', async () => {
  const page = await (await house.visitor('ties')).get('/jouw-deel')
  assert.match(page.text, new RegExp(`href="/gezin/${house.family('ties')}/wie-keek"`))
  assert.equal((await (await house.visitor('carla')).get('/jouw-deel')).status, 404)
})

test('each is led home: a youth to the own part, a worker to the list, a stranger to signing in', async () => {
  assert.equal((await (await house.visitor('ties')).get('/vandaag')).location, '/jouw-deel')
  assert.equal((await (await house.visitor('dana')).get('/vandaag')).location, '/werklijst')
  assert.match((await (await house.visitor()).get('/vandaag')).location ?? '', /^\/inloggen/)
})

test('on the first day Hetty is welcomed by name and with u, knows who her own worker is, and has one thing to begin with', async () => {
  const { text, status } = await (await house.visitor('hetty')).get('/vandaag')
  assert.equal(status, 200)
  assert.match(text, /Hallo Hetty/)
  assert.match(text, /Fijn dat u er bent\./)
  assert.match(text, /Uw vaste persoon is Bram\./)
  assert.match(text, /Uw eerste stap/)
  assert.equal([...text.matchAll(/class="onsplan-card"/g)].length, 1)
  assert.equal([...text.matchAll(/onsplan-button--main/g)].length, 1)
  assert.doesNotMatch(text, /Bekijk ons plan|Plan op papier|niets te doen/)
})

test('with a plan and nothing to do the page says so and asks nothing', async () => {
  await layPlan(house, { parent: 'anouk', youth: 'jurre', worker: 'dana' }, 0)
  await house.ask('delete from care.review where family_id = $1', [house.family('anouk')])
  const anouk = await house.visitor('anouk')
  assert.match((await anouk.get('/vandaag')).text, /Jullie eerste stap[\s\S]*Begin met wat goed gaat/)
  await house.ask(
    "insert into care.plan_act (municipality_id, family_id, id, plan_id, kind, by_person, at, until_on) select municipality_id, family_id, gen_random_uuid(), plan_id, 'paused', by_person, now(), door.today() + 30 from care.plan_act where family_id = $1 and kind = 'activated' order by at desc limit 1",
    [house.family('anouk')],
  )
  assert.match((await anouk.get('/vandaag')).text, /Vandaag hoef je niets te doen\./)
})

test('a youth with nothing yet reads that it is up to her, once, with one thing to begin with', async () => {
  const { text } = await beginning.youth.get('/jouw-deel')
  assert.match(text, /Hier staat nog niets\. Jij begint, als je wilt\./)
  assert.equal([...text.matchAll(/>Vertel</g)].length, 1)
  assert.doesNotMatch(text, /Er staat nog niets gepland|De doelen en wie wat doet/)
})

test('a family that somebody belongs to from tomorrow on is no home yet', async () => {
  const ask = 'select door.own_families($1) as home'
  const { token } = await house.visitor('joyce')
  const homes = async () =>
    (await house.pool.one<{ home: { families: unknown[] } }>('trial.ownFamilies', ask, [token]))?.home.families.length
  assert.equal(await homes(), 1)
  await house.ask('update care.family_member set from_on = door.today() + 2 where person_id = $1', [
    house.person('joyce'),
  ])
  assert.equal(await homes(), 0)
})

/** Dana plans a first conversation with Esra and Deniz, and proposes one of them to ask the neighbour along. */
async function proposedTo(who: string): Promise<string> {
  const dana = await house.visitor('dana')
  const invited = ['esra', 'deniz'].map((key) => house.person(key))
  const plan = { ...inDays('on', 3), at: '19.30', 'invited[]': invited }
  const planned = await dana.post(`/gezin/${house.family('esra')}/startgesprek/plannen`, plan)
  const talk = (planned.location ?? '').split('?')[0] ?? ''
  await dana.act(`${talk}/voorstel`, { person: house.person(who), who: 'de buurvrouw' })
  return talk
}
const proposal = /Dana stelt iemand voor/

test('D-STA-03: that somebody is proposed to come along stands with the one who is asked, until the answer, and with nobody else', async () => {
  const [esra, deniz] = [await house.visitor('esra'), await house.visitor('deniz')]
  assert.doesNotMatch((await esra.get('/vandaag')).text, proposal)
  const talk = await proposedTo('esra')
  const page = (await esra.get('/vandaag')).text
  assert.match(page, proposal)
  assert.match(page, new RegExp(`href="${talk}"`))
  assert.doesNotMatch(page, /buurvrouw/, 'whom it is about stands behind the line')
  assert.doesNotMatch((await deniz.get('/jouw-deel')).text, proposal)
  const answer = /action="([^"]*\/voorstel\/[0-9a-f-]+)"/.exec((await esra.get(talk)).text)?.[1] ?? ''
  await esra.act(answer, { says: 'no' })
  assert.doesNotMatch((await esra.get('/vandaag')).text, proposal)
})

test('what is asked of a youth beside the first thing stands under later on the own page', async () => {
  const deniz = await house.visitor('deniz')
  const talk = await proposedTo('deniz')
  const { text } = await deniz.get('/jouw-deel')
  const later = text.slice(text.indexOf('>Later<'))
  assert.ok(text.includes('>Later<'), 'there is a later')
  assert.match(later, proposal)
  assert.match(later, new RegExp(`href="${talk}"`))
})
