import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

test('Esra reads that Dana looked, and why', async () => {
  const dana = await house.visitor('dana')
  const path = `/gezin/${house.family('esra')}/wie-keek`
  assert.equal((await dana.get(path)).status, 200)
  const page = await (await house.visitor('esra')).get(path)
  assert.equal(page.status, 200)
  assert.match(
    page.text,
    /Dana is hulpverlener van het wijkteam bij Wijkteam Noord\. Dana keek op [^:]+ om \d+\.\d\d uur naar: wie erbij hoort\. Waarvoor: kijken wie keek\./,
  )
})

test('a stranger gets the page that is not there, and leaves a refusal row', async () => {
  const olaf = await house.visitor('olaf')
  const foreign = await olaf.get(`/gezin/${house.family('esra')}/wie-keek`)
  const absent = await olaf.get('/gezin/00000000-0000-4000-8000-000000000000/wie-keek')
  assert.deepEqual([foreign.status, absent.status], [404, 404])
  const refusals = await house.ask<{ family_id: string }>(
    "select family_id from care.access_log where outcome = 'refused' and person_id = $1 order by at",
    [house.person('olaf')],
  )
  assert.deepEqual(
    refusals.map((row) => row.family_id),
    [house.family('esra'), '00000000-0000-4000-8000-000000000000'],
  )
})

test('a question about a line is asked once, however often it is sent', async () => {
  const esra = await house.visitor('esra')
  const family = house.family('esra')
  const [line] = await house.ask<{ id: string }>(
    'select id from care.access_log where family_id = $1 and person_id = $2 limit 1',
    [family, house.person('dana')],
  )
  const path = `/gezin/${family}/wie-keek/${line?.id}/vraag`
  const operation = crypto.randomUUID()
  const answers = [
    await esra.post(path, { question: 'Waarom keek je?' }, operation),
    await esra.post(path, { question: 'Waarom keek je?' }, operation),
  ]
  assert.deepEqual(
    answers.map((answer) => answer.status),
    [303, 303],
  )
  assert.equal(answers[0]?.location, answers[1]?.location)
  assert.equal((await house.ask('select id from care.log_question')).length, 1)
  assert.match((await esra.get(answers[0]?.location ?? '')).text, /Je vraag is verstuurd/)
})

test('an empty question comes back with a sentence on how to repair it', async () => {
  const esra = await house.visitor('esra')
  const family = house.family('esra')
  const [line] = await house.ask<{ id: string }>(
    'select id from care.access_log where family_id = $1 and person_id = $2 limit 1',
    [family, house.person('dana')],
  )
  const page = await esra.post(`/gezin/${family}/wie-keek/${line?.id}/vraag`, { question: ' ' })
  assert.equal(page.status, 422)
  assert.match(page.text, /Schrijf hier iets op/)
})
