import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { asDay as day } from '#platform/dates.ts'
import { dayIn, inDays } from '#src/trial/days.ts'
import type { TrialHouse } from '#src/trial/house.ts'
import { openPeerScene, type PeerScene } from '#src/trial/peer-scene.ts'
import type { Visitor } from '#src/trial/visitor.ts'
import { cardProblem, contactDays, misses } from './peer-talk.ts'

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
const wish = { what: 'hope', wish: 'Hoe ging jij weer naar school?', reach: '06 00 00 12 13' }
const openId = () => scene.openId()
const ask = () => scene.ask()
const take = () => scene.take()

const card = { role: 'Ik luister.', table: 'Naast je.', tells: 'Van mijn schulden.', fee: 'Per gesprek.' }

test('D-PEE-02: a card tells role, place at the table, the own story and pay; D-PEE-08: with a certificate that is there', () => {
  const [today, on] = [day('2026-11-16'), day('2026-02-10')]
  assert.equal(cardProblem({ ...card, certifiedOn: on }, today), null)
  assert.deepEqual(cardProblem({ ...card, fee: '', certifiedOn: on }, today), { field: 'fee', is: 'missing' })
  assert.deepEqual(cardProblem({ ...card, fee: 'x'.repeat(121), certifiedOn: on }, today), {
    field: 'fee',
    is: 'tooLong',
  })
  assert.deepEqual(cardProblem({ ...card, certifiedOn: null }, today), { field: 'certifiedOn', is: 'missing' })
  assert.deepEqual(cardProblem({ ...card, certifiedOn: day('2026-11-17') }, today), {
    field: 'certifiedOn',
    is: 'later',
  })
})

test('D-PEE-05 and D-PEE-08: before a first contact there is a card, a certificate that somebody else saw, and a coach', () => {
  const today = day('2026-11-16')
  const ready = { card: { certifiedOn: today }, certified: true, coach: 'Bram' }
  assert.equal(misses(ready, today), null)
  assert.equal(misses({ ...ready, card: null }, today), 'card')
  assert.equal(misses({ ...ready, card: { certifiedOn: day('2026-11-17') } }, today), 'card')
  assert.equal(misses({ ...ready, certified: false }, today), 'certificate')
  assert.equal(misses({ ...ready, coach: null }, today), 'coach')
})

test('the first contact is today or one of the five working days after it', () => {
  assert.deepEqual(contactDays(day('2026-11-19')), [
    ...['2026-11-19', '2026-11-20', '2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26'],
  ])
  const before = contactDays(day('2026-11-19'), day('2026-11-23'))
  assert.deepEqual(
    before,
    ['2026-11-19', '2026-11-20', '2026-11-23'],
    'not after the conversation to which one goes along',
  )
})

test('D-PEE-01: Deniz asks from the page of the team without plan or goal, and reads before when he hears', async () => {
  assert.match((await deniz.get(`${family()}/team`)).text, new RegExp(`href="${place()}"[^>]*>Praat met iemand`))
  assert.match((await deniz.get(place())).text, /Je hebt geen plan nodig[\s\S]*Je hebt nog niemand gevraagd/)
  const wrong = await deniz.post(place(), { ...wish, reach: '' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /Vul in hoe wij je bereiken[\s\S]*Hoe ging jij weer naar school\?/)
  assert.match((await deniz.act(place(), wish)).text, /Je vraag is er\. Je hoort het voor/)
  assert.equal((await deniz.post(place(), wish)).status, 409, 'one at a time')
})

test('D-PEE-01: mother, sister, coordinator and log know nothing of it as long as it is in time', async () => {
  const id = await ask()
  assert.doesNotMatch((await esra.get(place())).text, /Hoe ging jij weer/)
  assert.match((await esra.get(place())).text, /Je hebt nog niemand gevraagd/)
  assert.match((await dana.get(place())).text, /Niemand wacht nu/)
  assert.doesNotMatch((await dana.get('/werklijst')).text, waiting)
  for (const other of [esra, dana]) {
    assert.equal((await other.post(`${place()}/${id}/weg`)).status, 404)
    assert.doesNotMatch((await other.get(`${family()}/wie-keek`)).text, /iemand die dit kent/)
  }
  for (const other of ['elif', 'marco', 'sam', 'nadia'])
    assert.equal((await (await house.visitor(other)).get(place())).status, 404, other)
})

test('T-56: the talks are the first page of a peer worker, and who waits has no name until it is taken', async () => {
  const id = await ask()
  assert.equal((await fatima.get('/vandaag')).location, '/gesprekken')
  const list = (await fatima.get('/gesprekken')).text
  assert.match(list, /Geen gesprekken deze week[\s\S]*Horen hoe het verder kan gaan[\s\S]*Een jongere/)
  const one = (await fatima.get(`/gesprekken/${id}`)).text
  for (const text of [list, one]) assert.doesNotMatch(text, /Deniz|06 00 00 12 13|weer naar school/)
  for (const other of ['dana', 'petra', 'esra'])
    for (const path of ['/gesprekken', `/gesprekken/${id}`, '/gesprekken/rolkaart'])
      assert.equal((await (await house.visitor(other)).get(path)).status, 404, `${other} ${path}`)
})

test('D-PEE-03: who takes it reads the wish and the way to reach, and who asked reads the name, the day and the card', async () => {
  const id = await ask()
  assert.equal((await fatima.post(`/gesprekken/${id}/neem`, {})).status, 422)
  const taken = await fatima.act(`/gesprekken/${id}/neem`, { on: dayIn(0) })
  assert.match(
    taken.text,
    /Het gesprek is van jou[\s\S]*Gesprek met Deniz|Gesprek met Deniz[\s\S]*Het gesprek is van jou/,
  )
  assert.match(taken.text, /06 00 00 12 13[\s\S]*Hoe ging jij weer naar school\?[\s\S]*Deniz deelde nog niets/)
  assert.match((await fatima.get('/gesprekken')).text, /Deniz[\s\S]*Eerste contact op/)
  assert.match((await deniz.get(place())).text, /Fatima gaat met je praten[\s\S]*Ik zit naast je/)
  assert.equal((await deniz.post(`${place()}/${id}/weg`)).status, 409, 'taken: it ends with an answer')
  assert.equal((await fatima.post(`/gesprekken/${id}/neem`, { on: dayIn(0) })).status, 404, 'taken once')
  assert.doesNotMatch((await esra.get(`${family()}/team`)).text, /Fatima/)
})

test('T-57 and D-PEE-03: the story opens by the word of who asked, and everything closes with the request', async () => {
  const id = await take()
  assert.equal((await fatima.get(`${family()}/verhaal`)).status, 404)
  assert.match((await deniz.act(`${place()}/${id}/verhaal`)).text, /Fatima leest je verhaal tot dit gesprek klaar is/)
  assert.match((await fatima.get(`/gesprekken/${id}`)).text, new RegExp(`href="${family()}/verhaal"`))
  assert.equal((await fatima.get(`${family()}/verhaal`)).status, 200)
  assert.doesNotMatch((await esra.get(`${family()}/wie-keek`)).text, /Fatima/)
  assert.match((await deniz.get(`${family()}/wie-keek`)).text, /Fatima/)
  assert.match((await deniz.act(`${place()}/${id}/klaar`, { was: 'aBit' })).text, /Dank je\. Het is klaar/)
  assert.equal((await fatima.get(`${family()}/verhaal`)).status, 404)
  assert.equal((await fatima.get(`/gesprekken/${id}`)).status, 404)
  assert.equal((await deniz.post(`${place()}/${id}/klaar`, { was: 'yes' })).status, 409)
})

test('T-58 and D-PEE-03: a note in the words of Deniz counts after Deniz says that it is right, and nobody else reads it', async () => {
  const id = await take()
  const empty = await fatima.post(`/gesprekken/${id}/notitie`, { note: ' ' })
  assert.equal(empty.status, 422)
  const long = await fatima.post(`/gesprekken/${id}/notitie`, { note: 'x'.repeat(501) })
  assert.equal(long.status, 422)
  assert.match(long.text, /x{501}/)
  const kept = await fatima.act(`/gesprekken/${id}/notitie`, { note: 'Ik wil weer koken.' })
  assert.match(kept.text, /Ik wil weer koken\.[\s\S]*Deniz zei nog niet of het klopt/)
  const seen = (await deniz.get(place())).text
  assert.match(
    seen,
    /Dit schreef Fatima op in jouw woorden[\s\S]*Ik wil weer koken\.[\s\S]*Het telt pas als je ja zegt/,
  )
  for (const other of [esra, dana]) assert.doesNotMatch((await other.get(place())).text, /weer koken/)
  const [note] = await house.ask<{ id: string }>('select id from care.peer_note')
  const judged = `${place()}/notitie/${note?.id}`
  for (const other of [esra, dana, fatima]) assert.equal((await other.post(judged, { says: 'yes' })).status, 404)
  assert.match((await deniz.act(judged, { says: 'yes' })).text, /Dit telt nu[\s\S]*Je zei op/)
  assert.match((await fatima.get(`/gesprekken/${id}`)).text, /Deniz zei op [^<]*: dat klopt/)
  assert.equal((await deniz.post(judged, { says: 'no' })).status, 409, 'said once')
  assert.equal((await fatima.post(`/gesprekken/${id}/notitie/${note?.id}/terug`)).status, 404, 'what counts stays')
  await deniz.act(`${place()}/${id}/klaar`, { was: 'yes' })
  assert.match((await deniz.get(place())).text, /Opgeschreven in jouw woorden[\s\S]*Ik wil weer koken/)
  assert.equal((await fatima.post(`/gesprekken/${id}/notitie`, { note: 'Nog iets.' })).status, 404)
})

test('a note and the role card are kept while they are typed; the note goes with the talk', async () => {
  const id = await take()
  const at = `/gesprekken/${id}`
  await fatima.post('/concept', { _draft: `${at}/notitie`, note: 'Ik wil weer', 'heavy[]': 'yes' })
  assert.match((await fatima.get(at)).text, /name="note"[^>]*>Ik wil weer<[\s\S]*name="heavy\[\]"[^>]*checked/)
  await fatima.act(`${at}/notitie`, { note: 'Ik wil weer koken.' })
  assert.match((await fatima.get(at)).text, /name="note"[^>]*></)
  await fatima.post('/concept', { _draft: `${at}/notitie`, note: 'En samen' })
  await fatima.act(`${at}/terug`, {})
  const left = 'select from care.draft where form = $1 and sent_at is null'
  assert.deepEqual(await house.ask(left, [`${at}/notitie`]), [])
  const rolkaart = '/gesprekken/rolkaart'
  await fatima.post('/concept', { _draft: rolkaart, ...card, role: 'Ik luister en' })
  assert.match((await fatima.get(rolkaart)).text, /name="role"[^>]*>Ik luister en</)
  const told = (await fatima.get('/gesprekken')).text
  assert.doesNotMatch(told, /Ik luister en/)
  await fatima.post('/concept', { _draft: '/signalen/duidelijker', place: 'talk', sentence: 'Dit is', plainer: '' })
  assert.match((await fatima.get('/signalen/duidelijker')).text, /data-draft="\/signalen\/duidelijker"[\s\S]*>Dit is</)
  await house.ask('delete from care.draft')
})

test('a note goes by a no of whose words it is, or within ten minutes by who wrote it', async () => {
  const id = await take()
  await fatima.act(`/gesprekken/${id}/notitie`, { note: 'Dat zei ik niet.' })
  const newest = async () =>
    (await house.ask<{ id: string }>('select id from care.peer_note where undone_at is null'))[0]?.id ?? ''
  assert.match((await deniz.act(`${place()}/notitie/${await newest()}`, { says: 'no' })).text, /Het is weg/)
  assert.doesNotMatch((await fatima.get(`/gesprekken/${id}`)).text, /Dat zei ik niet/)
  await fatima.act(`/gesprekken/${id}/notitie`, { note: 'Te snel.' })
  await fatima.act(`/gesprekken/${id}/notitie/${await newest()}/terug`)
  assert.doesNotMatch((await deniz.get(place())).text, /Te snel/)
  await fatima.act(`/gesprekken/${id}/notitie`, { note: 'Eerder.' })
  await house.ask("update care.peer_note set at = at - interval '11 minutes'")
  assert.equal((await fatima.post(`/gesprekken/${id}/notitie/${await newest()}/terug`)).status, 404)
})

test('D-PEE-03 and D-REV-11: with an open story a peer worker gives no score, decides nothing and finds no safety file', async () => {
  const id = await take()
  await deniz.act(`${place()}/${id}/verhaal`)
  const [goal] = await house.ask<{ id: string }>('select id from care.goal where family_id = $1 limit 1', [
    house.family('deniz'),
  ])
  for (const path of ['/veiligheid', '/veiligheid/dossier', '/team', '/jouw-deel', `/doelen/${goal?.id}`])
    assert.notEqual((await fatima.get(`${family()}${path}`)).status, 200, path)
  const before = await counted()
  for (const [path, fields] of [
    [`/doelen/${goal?.id}/cijfer`, { value: '7' }],
    ['/akkoord', { answer: 'yes' }],
    ['/veiligheid/kijk', { outcome: 'noSigns' }],
  ] as const)
    assert.notEqual((await fatima.post(`${family()}${path}`, fields)).status, 303, path)
  assert.deepEqual(await counted(), before)
})

const counted = () =>
  house.ask(`select (select count(*) from care.score) as scores, (select count(*) from care.plan_agreement) as agreements,
    (select count(*) from safety.safety_check) as checks`)

test('D-PEE-02 and D-PEE-08: without a card, or with a certificate of later, there is no first contact', async () => {
  const id = await ask()
  await house.ask('update care.peer_card set certified_on = certified_on + 3650')
  assert.equal((await fatima.post(`/gesprekken/${id}/neem`, { on: dayIn(0) })).status, 409)
  await house.ask('delete from care.peer_card')
  assert.match((await fatima.get('/gesprekken')).text, /Vul eerst je rolkaart in/)
  assert.equal((await fatima.post(`/gesprekken/${id}/neem`, { on: dayIn(0) })).status, 409)
  const later = await fatima.post('/gesprekken/rolkaart', { ...card, ...inDays('certifiedOn', 1) })
  assert.equal(later.status, 422)
  assert.match(later.text, /Van mijn schulden\./, 'what was typed is still there')
  await fatima.act('/gesprekken/rolkaart', { ...card, ...inDays('certifiedOn', -30) })
  assert.equal((await fatima.post(`/gesprekken/${id}/neem`, { on: dayIn(0) })).status, 409, 'nobody saw it')
  const petra = await house.visitor('petra')
  const desk = `/beheer/ervaringsdeskundigen/${house.person('fatima')}`
  await petra.act(`${desk}/bewijs`, { day: dayIn(-30) })
  assert.equal((await fatima.post(`/gesprekken/${id}/neem`, { on: dayIn(0) })).status, 303)
})

/** As the reason that stands first on a line, or beside another. */
const waiting = /wacht op (gesprek|een ervaringsdeskundige)/

test('D-PEE-01: nobody came in five working days: the coordinator hears who waits and not what was written, and another way is offered', async () => {
  await ask()
  await house.ask('update care.peer_request set answer_before = door.today()')
  await house.ask('update care.worklist_sign set signs = null')
  assert.match((await dana.get('/werklijst')).text, waiting)
  const seen = (await dana.get(place())).text
  assert.match(seen, /Deniz wacht[\s\S]*Om te horen hoe het verder kan gaan/)
  assert.doesNotMatch(seen, /weer naar school|06 00 00 12 13/)
  assert.match((await deniz.get(`${family()}/wie-keek`)).text, /praten met iemand die dit kent/)
  assert.match(
    (await deniz.get(place())).text,
    /Nu is er niemand vrij\. Dana zoekt verder met je[\s\S]*Kijk wie je zelf kent/,
  )
  assert.doesNotMatch((await esra.get(place())).text, /Deniz wacht|niemand vrij/)
  await fatima.act(`/gesprekken/${await openId()}/neem`, { on: dayIn(0) })
  assert.doesNotMatch((await dana.get('/werklijst')).text, waiting)
  assert.match((await dana.get(place())).text, /Niemand wacht nu/)
})

test('D-PEE-03: a peer worker who ever had a place in the family, or about whom there is a concern, never sees who asks there', async () => {
  const id = await ask()
  const seesNothing = async (why: string) => {
    assert.doesNotMatch((await fatima.get('/gesprekken')).text, /Een jongere/, why)
    assert.equal((await fatima.get(`/gesprekken/${id}`)).status, 404, why)
    assert.equal((await fatima.post(`/gesprekken/${id}/neem`, { on: dayIn(0) })).status, 404, why)
  }
  assert.match((await fatima.get('/gesprekken')).text, /Een jongere/)
  const [was] = await house.ask<{ id: string }>(
    `insert into care.participant (municipality_id, family_id, id, person_id, kind, ground, from_at, until_at, subjects)
    select municipality_id, id, gen_random_uuid(), $2, 'volunteer', 'chosen', door.now() - interval '2 years', door.now() - interval '1 year', array[$3::uuid]
    from care.family where id = $1 returning id`,
    [house.family('deniz'), house.person('fatima'), house.person('deniz')],
  )
  await seesNothing('took part a year ago')
  await house.ask('delete from care.participant where id = $1', [was?.id])
  await house.ask(
    `insert into safety.safety_file (municipality_id, family_id, id, youth_id, concern_about, opened_on, opened_by)
    select municipality_id, id, gen_random_uuid(), $2, array[$3::uuid], door.today(), $4 from care.family where id = $1
    on conflict (municipality_id, family_id, youth_id) do update set concern_about = excluded.concern_about`,
    [house.family('deniz'), ...['deniz', 'fatima', 'dana'].map((key) => house.person(key))],
  )
  await seesNothing('a concern is about her')
  await house.ask("update safety.safety_file set concern_about = '{}' where family_id = $1", [house.family('deniz')])
})

test('who took a request and no longer works here is as nobody: who coordinates hears that somebody waits', async () => {
  await take()
  await house.ask('update care.peer_request set answer_before = door.today()')
  await house.ask('update care.worklist_sign set signs = null')
  assert.doesNotMatch((await dana.get('/werklijst')).text, waiting)
  await house.ask('update care.worker set until_on = door.today() where person_id = $1', [house.person('fatima')])
  await house.ask('update care.worklist_sign set signs = null')
  assert.match((await dana.get('/werklijst')).text, waiting)
  assert.match((await dana.get(place())).text, /Deniz wacht/)
  await house.ask('update care.worker set until_on = null where person_id = $1', [house.person('fatima')])
})

test('who asked takes it back as long as nobody took it, and a question sent twice is asked once', async () => {
  const id = await ask()
  assert.match((await deniz.act(`${place()}/${id}/weg`)).text, /Je vraag is weg/)
  assert.equal((await fatima.get(`/gesprekken/${id}`)).status, 404)
  assert.match((await fatima.get('/gesprekken')).text, /Er wacht nu niemand/)
})
