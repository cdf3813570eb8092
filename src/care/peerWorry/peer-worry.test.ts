import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openDossier } from '#care/access/door.commands.ts'
import { peersLook } from '#care/peers/peers.commands.ts'
import type { TrialHouse } from '#src/trial/house.ts'
import { openPeerScene, type PeerScene } from '#src/trial/peer-scene.ts'
import type { Visitor } from '#src/trial/visitor.ts'
import { worryProblem } from './worry.ts'

let house: TrialHouse
let deniz: Visitor
let esra: Visitor
let dana: Visitor
let fatima: Visitor
let scene: PeerScene
before(async () => {
  scene = await openPeerScene()
  ;({ house, deniz, esra, dana, fatima } = scene)
})
after(() => house.close())

const family = () => `/gezin/${house.family('deniz')}`
const place = () => `${family()}/iemand-die-dit-kent`
const worry = { 'told[]': 'yes', worry: 'Hij slaapt bijna niet.' }
const take = async () => `/gesprekken/${await scene.take()}`
const newest = async () =>
  (await house.ask<{ id: string }>('select id from care.peer_worry where undone_at is null'))[0]?.id ?? ''
const kept = async () => (await house.ask<{ n: number }>('select count(*)::int as n from care.peer_worry'))[0]?.n

test('D-PEE-03: a worry is written only after it was told, and has at most 500 signs', () => {
  assert.equal(worryProblem({ told: true, worry: 'x'.repeat(500) }), null)
  assert.deepEqual(worryProblem({ told: false, worry: 'Druk.' }), { field: 'told', is: 'missing' })
  assert.deepEqual(worryProblem({ told: true, worry: '' }), { field: 'worry', is: 'missing' })
  assert.deepEqual(worryProblem({ told: true, worry: 'x'.repeat(501) }), { field: 'worry', is: 'tooLong' })
})

test('D-PEE-03: the page says first whom to call in danger, and then whom to call where telling is not safe', async () => {
  const page = (await fatima.get(`${await take()}/zorg`)).text
  assert.match(page, /Is er nu gevaar\?[\s\S]*tel:112[\s\S]*Veilig Thuis[\s\S]*tel:08002000/)
  assert.match(page, /Zeg het eerst aan Deniz[\s\S]*Alleen Deniz, Dana en jij lezen dit/)
  assert.match(
    page,
    /Kan je het Deniz niet veilig zeggen\?[\s\S]*Schrijf niets op\. Er blijft hier niets staan[\s\S]*Bel Dana[\s\S]*tel:0880001201/,
  )
})

test('D-PEE-03: what was not told first is not kept, and what was typed is still there', async () => {
  const path = await take()
  const refused = await fatima.post(`${path}/zorg`, { worry: worry.worry })
  assert.equal(refused.status, 422)
  assert.match(refused.text, /Zeg het eerst aan Deniz, of bel[\s\S]*Hij slaapt bijna niet/)
  const empty = await fatima.post(`${path}/zorg`, { 'told[]': 'yes', worry: ' ' })
  assert.match(empty.text, /Schrijf op waar je je zorgen over maakt/)
  assert.equal(await kept(), 0)
})

test('D-PEE-03: a worry goes to who coordinates; Deniz reads the same words and when they were read, and nobody else knows', async () => {
  const path = await take()
  await house.ask('update care.worklist_sign set signs = null')
  assert.doesNotMatch(
    (await dana.get('/werklijst')).text,
    /Zorg van een ervaringsdeskundige|ervaringsdeskundige zich zorgen/,
  )
  const sent = await fatima.act(`${path}/zorg`, worry)
  assert.match(sent.text, /Verstuurd[\s\S]*Hij slaapt bijna niet[\s\S]*Nog niet gelezen\. Dana leest dit/)
  assert.match(
    (await deniz.get(place())).text,
    /Fatima maakt zich zorgen[\s\S]*Fatima zei dit eerst tegen jou\. Dana leest het ook[\s\S]*Hij slaapt bijna niet[\s\S]*Dana heeft dit nog niet gelezen/,
  )
  assert.match((await dana.get('/werklijst')).text, /ervaringsdeskundige zich zorgen maakt/)
  assert.match(
    (await dana.get(place())).text,
    /Fatima maakt zich zorgen over Deniz[\s\S]*Hij slaapt bijna niet[\s\S]*Deniz hoorde dit eerst[\s\S]*088/,
  )
  assert.doesNotMatch((await esra.get(place())).text, /zorgen|slaapt/)
  assert.doesNotMatch((await esra.get(`${family()}/wie-keek`)).text, /iemand die dit kent/)
  const heard = `${place()}/zorg/${await newest()}`
  for (const other of [deniz, esra, fatima]) assert.equal((await other.post(heard)).status, 404)
  assert.match((await dana.act(heard)).text, /Deniz ziet dat je dit las[\s\S]*Gelezen op/)
  assert.equal((await dana.post(heard)).status, 409, 'read once')
  assert.doesNotMatch((await dana.get('/werklijst')).text, /ervaringsdeskundige zich zorgen maakt/)
  assert.match((await deniz.get(place())).text, /Hij slaapt bijna niet[\s\S]*Gelezen op/)
  assert.match((await fatima.get(`${path}/zorg`)).text, /Gelezen op/)
})

test('a worry is taken back within ten minutes by who wrote it, and not once it was read', async () => {
  const path = await take()
  await fatima.act(`${path}/zorg`, worry)
  await fatima.act(`${path}/zorg/${await newest()}/terug`)
  for (const other of [deniz, dana]) assert.doesNotMatch((await other.get(place())).text, /slaapt/)
  await fatima.act(`${path}/zorg`, worry)
  await dana.act(`${place()}/zorg/${await newest()}`)
  assert.equal((await fatima.post(`${path}/zorg/${await newest()}/terug`)).status, 404)
  await fatima.act(`${path}/zorg`, worry)
  await house.ask("update care.peer_worry set at = at - interval '11 minutes' where heard_at is null")
  const [late] = await house.ask<{ id: string }>(
    'select id from care.peer_worry where heard_at is null and undone_at is null',
  )
  assert.equal((await fatima.post(`${path}/zorg/${late?.id}/terug`)).status, 404)
})

test('only who took the talk has this page, and it opens no safety file', async () => {
  const path = await take()
  for (const other of [deniz, esra, dana]) {
    assert.equal((await other.get(`${path}/zorg`)).status, 404)
    assert.equal((await other.post(`${path}/zorg`, worry)).status, 404)
  }
  const files = 'select count(*)::int as n from safety.sign'
  const before = await house.ask(files)
  await fatima.post(`${path}/zorg`, worry)
  assert.deepEqual(await house.ask(files), before)
  await fatima.act(`${path}/terug`, {})
  assert.equal((await fatima.get(`${path}/zorg`)).status, 404, 'given back')
})

test('the database shows a worry and a talk that was given back to nobody in the family but who asked', async () => {
  const path = await take()
  await fatima.act(`${path}/zorg`, worry)
  await fatima.act(`${path}/terug`, {})
  const found = async (key: string) =>
    openDossier(await house.knock(key), peersLook(house.family('deniz'), 'read'), (dossier) =>
      dossier.rows<{ worries: number; returns: number }>(
        'test.ofPeers',
        'select (select count(*)::int from care.peer_worry) as worries, (select count(*)::int from care.peer_return) as returns',
        [],
      ),
    )
  assert.deepEqual(await found('deniz'), [{ worries: 1, returns: 1 }])
  assert.deepEqual(await found('esra'), [{ worries: 0, returns: 0 }])
})

test('that who coordinates read a worry stands in the log of who asked that talk, and of nobody else who once asked one', async () => {
  const path = await take()
  await esra.act(place(), { what: 'hope', wish: '', reach: '06 00 00 12 14' })
  const [hers] = await house.ask<{ id: string }>('select id from care.peer_request where person_id = $1', [
    house.person('esra'),
  ])
  await fatima.act(`${path}/zorg`, worry)
  const linesOf = async (key: string) =>
    openDossier(await house.knock(key), peersLook(house.family('deniz'), 'read'), (dossier) =>
      dossier.rows<{ action: string }>(
        'test.linesOfPeers',
        `select distinct action from care.access_log where object_class = 'peerRequest' and person_id = $1 and at >= $2 order by action`,
        [house.person('dana'), from],
      ),
    )
  const from = new Date((await house.ask<{ now: Date }>('select clock_timestamp() as now'))[0]?.now ?? 0)
  await dana.get(place())
  await dana.act(`${place()}/zorg/${await newest()}`)
  assert.deepEqual(await linesOf('deniz'), [{ action: 'change' }, { action: 'read' }])
  assert.deepEqual(await linesOf('esra'), [], 'she waits, and not in vain')
  await esra.act(`${place()}/${hers?.id}/weg`)
  assert.deepEqual(await linesOf('esra'), [], 'she once asked')
})

test('D-PEE-03: without somebody who coordinates there is no field, nothing is kept, and the page says whom to call', async () => {
  const path = await take()
  await house.ask('update care.plan set closed_at = door.now() where family_id = $1', [house.family('deniz')])
  await house.ask('update care.coordinator_term set until_at = door.now() where family_id = $1 and until_at is null', [
    house.family('deniz'),
  ])
  const page = (await fatima.get(`${path}/zorg`)).text
  assert.match(page, /tel:112[\s\S]*Deniz heeft geen vaste persoon\.[\s\S]*Bel/)
  assert.doesNotMatch(page, /<textarea[^>]*name="worry"/)
  const late = await fatima.post(`${path}/zorg`, worry)
  assert.equal(late.status, 409)
  assert.match(
    late.text,
    /Deniz heeft geen vaste persoon\.[\s\S]*Het is niet verstuurd\.[\s\S]*Hij slaapt bijna niet\./,
  )
  assert.equal(await kept(), 0)
  assert.doesNotMatch((await fatima.get(`${path}/zorg`)).text, /Hij slaapt bijna niet/)
  await house.ask(
    `insert into care.participant (municipality_id, family_id, id, person_id, kind, ground, from_at, subjects)
    select municipality_id, id, gen_random_uuid(), $2, 'contactPerson', 'chosen', door.now(), array[$3::uuid] from care.family where id = $1`,
    [house.family('deniz'), ...['dana', 'deniz'].map((key) => house.person(key))],
  )
  assert.match((await fatima.get(`${path}/zorg`)).text, /Bel Dana[\s\S]*tel:0880001201/)
})
