import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openDossier } from '#care/access/door.commands.ts'
import { lookBefore } from '#care/reviews/prepare.commands.ts'
import { readReviews } from '#care/reviews/read-reviews.commands.ts'
import { newId } from '#platform/clock.ts'
import type { Pool } from '#platform/database/pool.ts'
import type { House } from '#platform/web/page.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const at = (key: string) => `/gezin/${house.family(key)}/terugkijken`

test('three questions, each kept when it is sent; at the end it says who sees them', async () => {
  const esra = await house.visitor('esra')
  const first = await esra.post(`${at('esra')}/vraag/goed`, { text: 'Het koor', audience: 'plan' })
  assert.equal(first.location, `${at('esra')}/vraag/cijfers`)
  const second = await esra.post(first.location ?? '', {})
  assert.equal(second.location, `${at('esra')}/vraag/minder`)
  const done = await esra.act(second.location ?? '', { text: 'Minder bellen', missing: 'Wil', audience: 'plan' })
  assert.match(done.text, /Je antwoorden zijn bewaard/)
  assert.match(done.text, /Het koor/)
  const agenda = await (await house.visitor('dana')).get(`${at('esra')}/voorbereiden`)
  assert.match(agenda.text, /Esra mist hier: Wil/)
})

test('D-ALL-02: the agenda has what goes well before everything else', async () => {
  const { text } = await (await house.visitor('dana')).get(`${at('esra')}/voorbereiden`)
  assert.ok(text.indexOf('Wat goed gaat') < text.indexOf('De doelen'))
  assert.ok(text.indexOf('Wat goed gaat') > 0)
})

test('T-43: from the list one opens the agenda and prints or starts: two screens, two taps', async () => {
  const dana = await house.visitor('dana')
  const agenda = await dana.get(`${at('esra')}/voorbereiden`)
  assert.ok(agenda.text.includes(`href="${at('esra')}/samen/goed"`))
  assert.ok(agenda.text.includes(`href="${at('esra')}/voorbereiden/print"`))
  assert.equal((await dana.get(`${at('esra')}/voorbereiden/print`)).status, 200)
})

test('a number given before is one fact per goal, however often it is sent', async () => {
  const deniz = await house.visitor('deniz')
  const page = await deniz.get(`${at('esra')}/vraag/cijfers`)
  const goal = /name="goal\.0" value="([^"]+)"/.exec(page.text)?.[1] ?? ''
  const operation = crypto.randomUUID()
  for (const _ of [1, 2]) await deniz.post(`${at('esra')}/vraag/cijfers`, { 'goal.0': goal, 'score.0': '8' }, operation)
  await deniz.post(`${at('esra')}/vraag/cijfers`, { 'goal.0': goal, 'score.0': '8' })
  const scores = await house.ask(
    `select c.id from care.score c join care.review r on r.id = c.review_id where r.concluded_at is null and c.author = $1`,
    [house.person('deniz')],
  )
  assert.equal(scores.length, 1)
})

test('what somebody prepares is not for the other parent: Olaf does not read Mirjam, and Bram does', async () => {
  const mirjam = await house.visitor('mirjam')
  await mirjam.post(`${at('sam')}/vraag/goed`, { text: 'Sam lachte weer aan de deur', audience: 'plan' })
  const olaf = await house.visitor('olaf')
  assert.doesNotMatch((await olaf.get(at('sam'))).text, /lachte weer/)
  assert.match((await (await house.visitor('bram')).get(`${at('sam')}/voorbereiden`)).text, /lachte weer/)
})

test('what is for nobody else stays out of the agenda', async () => {
  const sam = await house.visitor('sam')
  await sam.post(`${at('sam')}/vraag/goed`, { text: 'Alleen voor mij', audience: 'onlyMe' })
  assert.match((await sam.get(at('sam'))).text, /Alleen voor mij/)
  for (const key of ['bram', 'mirjam', 'olaf']) {
    const path = key === 'bram' ? `${at('sam')}/voorbereiden` : at('sam')
    assert.doesNotMatch((await (await house.visitor(key)).get(path)).text, /Alleen voor mij/)
  }
})

test('a text that is too long comes back whole, with a sentence on how to repair it', async () => {
  const esra = await house.visitor('esra')
  const answer = await esra.post(`${at('esra')}/vraag/goed`, { text: 'a'.repeat(501), audience: 'plan' })
  assert.equal(answer.status, 422)
  assert.match(answer.text, /Maak je tekst korter/)
})

test('D-REV-01: the coordinator sets the day and nobody else; a second day moves it, and one lies ahead', async () => {
  const bram = await house.visitor('bram')
  const day = { 'day.day': '1', 'day.month': '1', 'day.year': '2020' }
  assert.equal((await bram.post(`${at('sam')}/dag`, day)).status, 422)
  assert.equal((await (await house.visitor('mirjam')).post(`${at('sam')}/dag`, day)).status, 403)
  const page = await bram.get(`${at('sam')}/dag`)
  const part = (name: string) => new RegExp(`name="day\\.${name}"[^>]* value="([^"]+)"`).exec(page.text)?.[1] ?? ''
  const answer = await bram.act(`${at('sam')}/dag`, {
    'day.day': part('day'),
    'day.month': part('month'),
    'day.year': part('year'),
  })
  assert.match(answer.text, /We kijken terug op/)
  const ahead = await house.ask('select id from care.review where family_id = $1 and concluded_at is null', [
    house.family('sam'),
  ])
  assert.equal(ahead.length, 1)
})

test('another family finds nothing', async () => {
  const olaf = await house.visitor('olaf')
  for (const path of ['', '/vraag/goed', '/voorbereiden'])
    assert.equal((await olaf.get(at('esra') + path)).status, 404, path)
})

test('looking back asks the database six questions inside the door, whatever was said', async () => {
  const asked = async (key: string) => {
    const names: string[] = []
    const noted = (name: string) => {
      names.push(name)
      return name
    }
    const pool: Pool = {
      ...house.pool,
      transaction: (work) =>
        house.pool.transaction((tx) =>
          work({
            ...tx,
            rows: (name, text, values) => tx.rows(noted(name), text, values),
            one: (name, text, values) => tx.one(noted(name), text, values),
          }),
        ),
    }
    const { token } = await house.visitor(key)
    const knock = { house: { pool, keys: house.keys } as House, token, requestId: newId() }
    await openDossier(knock, lookBefore(house.family(key === 'dana' ? 'esra' : key), 'read'), readReviews)
    return names.filter((name) => !name.startsWith('door.'))
  }
  assert.deepEqual(await asked('esra'), [
    'plan.open',
    'reviews.ofPlan',
    'goals.ofPlan',
    'lettingGo.ofFamily',
    'reviews.said',
    'jim.all',
  ])
  assert.deepEqual(await asked('sanne'), await asked('esra'))
})

test('words that are too long and for oneself alone come back for oneself alone', async () => {
  const deniz = await house.visitor('deniz')
  const long = await deniz.post(`${at('esra')}/vraag/goed`, { text: 'x'.repeat(501), audience: 'onlyMe' })
  assert.equal(long.status, 422)
  assert.match(long.text, /value="onlyMe" checked/)
})
