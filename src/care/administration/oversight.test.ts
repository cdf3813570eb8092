import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { isSigned } from '#ops/log-chain.ts'
import { printGoal } from '#src/launcher/trial/play.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const page = '/beheer/controle'
const hour = 3_600_000

/** Somebody of a family asks about the newest look of its coordinator. */
async function asked(question: string, who = 'esra', coordinator = 'dana'): Promise<string> {
  const log = `/gezin/${house.family(who)}/wie-keek`
  await (await house.visitor(coordinator)).get(log)
  const [line] = await house.ask<{ id: string }>(
    'select id from care.access_log where family_id = $1 and person_id = $2 order by at desc limit 1',
    [house.family(who), house.person(coordinator)],
  )
  const operation = crypto.randomUUID()
  const sent = await (await house.visitor(who)).post(`${log}/${line?.id}/vraag`, { question }, operation)
  assert.equal(sent.status, 303)
  return operation
}

/** The next Tuesday at noon in Amsterdam, so that what the test does is within hours. */
const atNoon = () => {
  const now = Date.now()
  const noon = new Date(now)
  noon.setUTCHours(11, 0, 0, 0)
  while (noon.getUTCDay() !== 2 || noon.getTime() < now) noon.setTime(noon.getTime() + 24 * hour)
  return noon.getTime() - now
}

test('only the privacy officer has the page; for others, also an officer with a caseload, it is not there', async () => {
  for (const who of ['dana', 'esra', 'deniz']) {
    assert.equal((await (await house.visitor(who)).get(page)).status, 404, who)
  }
  const nadia = await house.visitor('nadia')
  assert.equal((await nadia.get('/vandaag')).location, page)
  assert.equal((await nadia.get(page)).status, 200)
  await house.ask('update care.coordinator_term set standby_id = $1 where family_id = $2 and until_at is null', [
    house.person('nadia'),
    house.family('mirjam'),
  ])
  assert.equal((await nadia.get(page)).status, 404)
  await house.ask(
    'update care.coordinator_term set standby_id = null where family_id = $1 and until_at is null and professional',
    [house.family('mirjam')],
  )
  assert.equal((await nadia.get(page)).status, 200)
})

test('a question stands on the list with its day, five working days on, and its answer is read by who asked', async () => {
  const question = await asked('Waarom keek Dana op zondag?')
  const nadia = await house.visitor('nadia')
  const list = await nadia.get(page)
  assert.match(list.text, /Vraag van Esra/)
  assert.match(list.text, /Antwoord voor/)
  assert.doesNotMatch(list.text, /Waarom keek Dana/)
  const form = await nadia.get(`${page}/${question}`)
  assert.match(form.text, /Waarom keek Dana op zondag\?/)
  assert.match(form.text, /Dana is hulpverlener van het wijkteam bij Wijkteam Noord/)
  const sent = await nadia.act(`${page}/${question}`, { answer: 'Dana bereidde het gesprek van maandag voor.' })
  assert.match(sent.text, /Je antwoord is verstuurd/)
  assert.doesNotMatch(sent.text, /Vraag van Esra/)
  const own = await (await house.visitor('esra')).get(`/gezin/${house.family('esra')}/wie-keek`)
  assert.match(own.text, /Antwoord van Nadia/)
  assert.match(own.text, /Dana bereidde het gesprek van maandag voor\./)
  for (const other of ['deniz', 'dana']) {
    const theirs = await (await house.visitor(other)).get(`/gezin/${house.family('esra')}/wie-keek`)
    assert.doesNotMatch(theirs.text, /bereidde het gesprek|Waarom keek Dana/, other)
  }
})

test('that the officer looked is a line of the log, and the family reads it with the name', async () => {
  const own = await (await house.visitor('esra')).get(`/gezin/${house.family('esra')}/wie-keek`)
  assert.match(own.text, /Nadia is privacyfunctionaris bij Gemeente Meerstede/)
  assert.match(own.text, /een vraag van het gezin beantwoorden/i)
})

test('an answer is given once: sent twice it is one, other words under the same act are refused, a second answer too', async () => {
  const question = await asked('Mag ik weten wie Nadia is?')
  const nadia = await house.visitor('nadia')
  const operation = crypto.randomUUID()
  const path = `${page}/${question}`
  assert.equal((await nadia.post(path, { answer: 'Ik let op wie kijkt.' }, operation)).status, 303)
  assert.equal((await nadia.post(path, { answer: 'Ik let op wie kijkt.' }, operation)).status, 303)
  assert.equal((await nadia.post(path, { answer: 'Iets anders.' }, operation)).status, 422)
  const second = await nadia.post(path, { answer: 'Nog een antwoord.' })
  assert.equal(second.status, 409)
  assert.match(second.text, /Het is niet verstuurd\.[\s\S]*Nog een antwoord\./)
  const answers = await house.ask('select id from care.log_answer where question_id = $1', [question])
  assert.equal(answers.length, 1)
})

test('an empty answer comes back with a sentence on how to repair it', async () => {
  const question = await asked('En dan?')
  const seen = await (await house.visitor('nadia')).post(`${page}/${question}`, { answer: ' ' })
  assert.equal(seen.status, 422)
  assert.match(seen.text, /Schrijf hier iets op/)
})

test('the officer reads no look of a family member about the other, and no line of the safety file', async () => {
  const question = await asked('Wie keek er nog?', 'sam', 'bram')
  await (await house.visitor('olaf')).get(`/gezin/${house.family('sam')}/plan`)
  await house.ask(
    `insert into care.access_log (municipality_id, at, id, action, outcome, person_id, role, organisation_id, purpose, ground, family_id, subjects, topics, object_class, policy_version, request_id)
     select municipality_id, now(), gen_random_uuid(), 'read', 'done', person_id, role, organisation_id, 'printen', ground, family_id, array[$1::uuid], '{}', 'safetyFile', policy_version, gen_random_uuid()
     from care.access_log where person_id = $2 and outcome = 'done' and family_id = $3 limit 1`,
    [house.person('sam'), house.person('bram'), house.family('sam')],
  )
  const form = await (await house.visitor('nadia')).get(`${page}/${question}`)
  assert.match(form.text, /Bram keek op/)
  assert.doesNotMatch(form.text, /Olaf/)
  assert.doesNotMatch(form.text, /Waarvoor: printen/)
})

test('a look at night is on the list, and "Bekeken" is a row with who and when; nobody reviews the own looks', async () => {
  const night = atNoon() + 11 * hour
  await house.moveClock(night)
  await (await house.visitor('bram')).get(`/gezin/${house.family('mirjam')}/plan`)
  await house.moveClock(night + 13 * hour)
  const nadia = await house.visitor('nadia')
  assert.match((await nadia.get(page)).text, /Keek buiten werktijd in 1 gezin/)
  const [row] = await house.ask<{ on: string }>(
    "select to_char((at at time zone 'Europe/Amsterdam')::date, 'YYYY-MM-DD') as on from care.access_log where person_id = $1 order by at desc limit 1",
    [house.person('bram')],
  )
  const look = { reason: 'outsideHours', person: house.person('bram'), day: row?.on ?? '' }
  const operation = crypto.randomUUID()
  const done = await nadia.act(`${page}/bekeken`, look, operation)
  assert.equal((await nadia.post(`${page}/bekeken`, look, operation)).status, 303, 'sent twice it is one')
  assert.match(done.text, /Bekeken op/)
  const reviews = await house.ask('select reviewed_by from care.look_review')
  assert.deepEqual(reviews, [{ reviewed_by: house.person('nadia') }])
  const own = { ...look, person: house.person('nadia') }
  assert.equal((await nadia.post(`${page}/bekeken`, own)).status, 404)
  assert.equal((await nadia.post(`${page}/bekeken`, { ...look, day: '2026-02-30' })).status, 404)
  await house.moveClock(0)
})

test('S11: a professional who opens more than forty families in ten minutes is an alert, once, and above 120 is stopped', async () => {
  const count = async () =>
    (await house.ask<{ families: number }>('select families from care.opening_alert order by families')).map(
      (row) => row.families,
    )
  const open = (families: number) =>
    house.ask(
      `insert into care.access_log (municipality_id, at, id, action, outcome, person_id, role, organisation_id, purpose, ground, family_id, subjects, topics, object_class, policy_version, request_id)
       select municipality_id, now(), gen_random_uuid(), 'read', 'done', person_id, role, organisation_id, 'plan bekijken', ground, gen_random_uuid(), '{}', '{}', 'plan', policy_version, gen_random_uuid()
       from (select * from care.access_log where person_id = $1 and outcome = 'done' and organisation_id is not null limit 1) one cross join generate_series(1, $2)`,
      [house.person('bram'), families],
    )
  await house.ask('delete from care.opening_alert')
  await open(39)
  await house.ask('select door.watch_openings()')
  assert.deepEqual(await count(), [])
  await open(10)
  await house.ask('select door.watch_openings()')
  await house.ask('select door.watch_openings()')
  assert.equal((await count()).length, 1)
  const bram = await house.visitor('bram')
  assert.equal((await bram.get('/zitting')).status, 200)
  await open(80)
  await house.ask('select door.watch_openings()')
  const isStopped = (await bram.get('/zitting')).status !== 200
  await house.ask('select door.watch_openings()')
  const found = await count()
  const passed = isStopped && found.length === 2 && (found[0] ?? 0) > 40 && (found[1] ?? 0) > 120
  printGoal(
    'S11-openings',
    `alerts-at-${found.join('-and-')},${isStopped ? '' : 'not-'}stopped`,
    'above-40,above-120-stopped',
    passed,
  )
  assert.ok(isStopped, 'above 120 it stops')
  assert.equal(found.length, 2)
  assert.ok((found[0] ?? 0) > 40 && (found[1] ?? 0) > 120, found.join())
  assert.match((await (await house.visitor('nadia')).get(page)).text, /\d+ gezinnen geopend binnen 10 minuten/)
})

test('the officer takes the signed head along, and the verifier believes it', async () => {
  const head = await (await house.visitor('nadia')).get(`${page}/kop`)
  assert.equal(head.status, 200)
  const held = JSON.parse(head.text)
  assert.equal(isSigned(held, held.publicKey), true)
})
