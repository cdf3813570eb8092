import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { sceneOf } from '#src/trial/relations-scene.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const textOf = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')

test('Esra reads that Dana looked, and why', async () => {
  const dana = await house.visitor('dana')
  const path = `/gezin/${house.family('esra')}/wie-keek`
  assert.equal((await dana.get(path)).status, 200)
  const page = await (await house.visitor('esra')).get(path)
  assert.equal(page.status, 200)
  assert.match(
    textOf(page.text),
    /Dana is hulpverlener van het wijkteam bij Wijkteam Noord\. Waarvoor: kijken wie keek\. Dana keek om \d+\.\d\d uur naar: wie erbij hoort\. Stel een vraag/,
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
    'select id from care.access_log where family_id = $1 and person_id = $2 order by at desc limit 1',
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

test('what was asked about one moment stands with everything of that purpose on that day, however often Dana looks again', async () => {
  const [esra, dana] = [await house.visitor('esra'), await house.visitor('dana')]
  const path = `/gezin/${house.family('esra')}/wie-keek`
  await dana.get(path)
  const page = await esra.get(path)
  assert.match(page.text, /Je vroeg: Waarom keek je\?/)
})

test('asking for one person shows that person only, and with nothing to show it says no more than that', async () => {
  const esra = await house.visitor('esra')
  const path = `/gezin/${house.family('esra')}/wie-keek`
  assert.match((await esra.get(`${path}?van=${house.person('dana')}`)).text, /Dana keek om/)
  const nobody = await esra.get(`${path}?van=${house.person('deniz')}`)
  assert.match(nobody.text, /Hier staat niets van Deniz\./)
  assert.match(nobody.text, />Iedereen</)
})

test('a day that nobody could have meant shows the newest days', async () => {
  const esra = await house.visitor('esra')
  const page = await esra.get(`/gezin/${house.family('esra')}/wie-keek?voor=gisteren`)
  assert.equal(page.status, 200)
  assert.match(page.text, /Dana keek om/)
})

test('access.md 7 and case 29: that Dana read the story of Sam, who opened it, is told to Sam and to nobody else', async () => {
  const scene = sceneOf(house, 'sam')
  const { id } = await scene.share('sam', 'dana', { topic: 'story' })
  const at = `/gezin/${house.family('sam')}`
  assert.equal((await (await house.visitor('dana')).get(`${at}/verhaal`)).status, 200)
  const told = async (who: string) => /Dana keek om/.test((await (await house.visitor(who)).get(`${at}/wie-keek`)).text)
  const hearing: string[] = []
  for (const who of ['sam', 'mirjam', 'olaf', 'bram']) if (await told(who)) hearing.push(who)
  assert.deepEqual(hearing, ['sam'])
  await house.ask('delete from care.share where id = $1', [id])
})
