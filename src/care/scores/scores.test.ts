import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import type { Visitor } from '#src/trial/visitor.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

async function goalOf(visitor: Visitor, key: string, title: string): Promise<string> {
  const { text } = await visitor.get(`/gezin/${house.family(key)}/doelen`)
  const path = new RegExp(`href="([^"]*)">${title}`).exec(text)?.[1]
  assert.ok(path, `${title} is on the list`)
  return path
}

const school = 'Deniz gaat weer naar school'
const scoresOf = (path: string) =>
  house.ask<{ value: number; author: string; typed_by: string | null }>(
    'select value, author, typed_by from care.score where goal_id = $1 and undone_at is null order by created_at desc',
    [path.split('/').at(-1)],
  )

test('D-SCO-02: the page asks the number, then why not lower, then one point higher; two taps are enough', async () => {
  const deniz = await house.visitor('deniz')
  const path = await goalOf(deniz, 'deniz', school)
  const { text } = await deniz.get(`${path}/cijfer`)
  const order = [
    'Hoe gaat het nu?',
    '0: heel slecht',
    'Nog niet goed genoeg',
    '6 of hoger is goed genoeg',
    '10: heel goed',
    'Waarom is het niet lager?',
    'Wat is er nodig voor één punt hoger?',
    'Bewaar',
  ]
  const places = order.map((words) => text.indexOf(words))
  assert.deepEqual(
    places,
    [...places].sort((a, b) => a - b),
  )
  assert.ok(places.every((place) => place > 0))
  assert.doesNotMatch(text, /type="radio"[^>]*checked/, 'no number is chosen beforehand')
  const given = await deniz.act(`${path}/cijfer`, { score: '8' })
  assert.match(given.text, /Je cijfer is bewaard: 8\. De vorige keer was het 7\. Wil je erbij zetten waarom\?/)
  assert.match(given.text, /Esra: [\d, ]+<[\s\S]*Deniz: [\d, ]+, 7, 8</)
})

test('a number of 6.5, zes or 11, and none, come back with the words that were typed', async () => {
  const deniz = await house.visitor('deniz')
  const path = await goalOf(deniz, 'deniz', school)
  for (const score of ['6.5', 'zes', '11', '']) {
    const answer = await deniz.post(`${path}/cijfer`, { score, whyNotLower: 'Ik ga gewoon' })
    assert.equal(answer.status, 422, score)
    assert.match(answer.text, /Kies een cijfer van 0 tot en met 10[\s\S]*Ik ga gewoon/)
  }
  const long = await deniz.post(`${path}/cijfer`, { score: '6', oneHigher: 'x'.repeat(301) })
  assert.equal(long.status, 422)
})

test('D-SCO-01: a number for another person is refused, in the page and in the database', async () => {
  const esra = await house.visitor('esra')
  const path = await goalOf(esra, 'esra', school)
  const before = (await scoresOf(path)).length
  assert.equal((await esra.post(`${path}/cijfer`, { score: '9', rater: house.person('deniz') })).status, 403)
  assert.equal((await scoresOf(path)).length, before)
})

test('D-SCO-01: what the coordinator types counts after its rater says yes, and is thrown away by a no', async () => {
  const [dana, deniz] = [await house.visitor('dana'), await house.visitor('deniz')]
  const path = await goalOf(deniz, 'deniz', school)
  const form = await dana.get(`${path}/cijfer`)
  assert.match(form.text, /Van wie is dit cijfer\?[\s\S]*Esra[\s\S]*Deniz/)
  assert.doesNotMatch(form.text, />Elif</, 'a child under 12 has pictures')
  assert.equal((await dana.post(`${path}/cijfer`, { score: '2' })).status, 422)
  await dana.act(`${path}/cijfer`, { score: '2', rater: house.person('deniz') })
  const seen = await deniz.get(path)
  assert.match(seen.text, /Dana heeft dit voor je opgeschreven\. Klopt het\?/)
  assert.doesNotMatch(seen.text, /Deniz: [\d, ]*8, 2/)
  const no = /action="([^"]*\/cijfer\/[^"]*\/terug)"/.exec(seen.text)?.[1] ?? ''
  assert.match((await deniz.act(no)).text, /Het staat weer zoals het was/)
  await dana.act(`${path}/cijfer`, { score: '3', rater: house.person('deniz') })
  const yes = /action="([^"]*\/klopt)"/.exec((await deniz.get(path)).text)?.[1] ?? ''
  const esra = await house.visitor('esra')
  assert.equal((await esra.post(yes)).status, 403, 'nobody confirms for another')
  assert.match((await deniz.act(yes)).text, /Deniz: [\d, ]+, 8, 3</)
})

test('D-SCO-01: read together it counts at once', async () => {
  const dana = await house.visitor('dana')
  const path = await goalOf(dana, 'esra', 'Rust met geld')
  const given = await dana.act(`${path}/cijfer`, { score: '9', rater: house.person('esra'), 'together[]': ['yes'] })
  assert.match(given.text, /Esra: [\d, ]+, 9</)
})

test('D-SCO-03 and D-SCO-04: Sam, Mirjam and Olaf each have an own line, the difference is said, and no average is anywhere', async () => {
  const olaf = await house.visitor('olaf')
  const path = await goalOf(olaf, 'olaf', 'Sam wisselt van huis zonder buikpijn')
  const { text } = await olaf.get(path)
  for (const line of ['Sam: 5', 'Mirjam: 3', 'Olaf: 7']) assert.ok(text.includes(line), line)
  assert.match(text, /U denkt hier anders over\. Praat er samen over\./)
  assert.doesNotMatch(text, /gemiddeld (?:is|een)|Samen: \d/)
})

test('D-SCO-07: no address of a list takes a number to sort or filter by', async () => {
  const { routes } = await import('#src/routes.ts')
  const lists = routes.filter((route) => route.method === 'GET' && !route.path.includes('/cijfer'))
  assert.ok(lists.length > 10)
  assert.deepEqual(
    lists.filter((route) => /score|cijfer|sort/.test(route.path)),
    [],
  )
})

test('words beside a number for a goal that ended meanwhile are given back to take along', async () => {
  const mirjam = await house.visitor('mirjam')
  const path = await goalOf(mirjam, 'mirjam', 'Sam wisselt van huis zonder buikpijn')
  await mirjam.post(`${path}/keuze`, { move: 'stop', reason: 'otherGoal' })
  const late = await mirjam.post(`${path}/cijfer`, { score: '4', whyNotLower: 'Sam lachte vrijdag.', oneHigher: '' })
  assert.equal(late.status, 409)
  assert.match(late.text, /Het is niet verstuurd\.[\s\S]*Sam lachte vrijdag\./)
  assert.equal((await mirjam.post(`${path}/keuze`, { move: 'again' })).status, 303)
})

test('words are put beside an own number afterwards, once', async () => {
  const mirjam = await house.visitor('mirjam')
  const path = await goalOf(mirjam, 'mirjam', 'Sam wisselt van huis zonder buikpijn')
  const given = await mirjam.act(`${path}/cijfer`, { score: '4' })
  const why = /href="([^"]*\/waarom)"/.exec(given.text)?.[1] ?? ''
  assert.match((await mirjam.get(why)).text, /nu: 4[\s\S]*Waarom is het niet lager/)
  assert.match((await mirjam.act(why, { whyNotLower: 'Sam lachte vrijdag.' })).text, /Sam lachte vrijdag\./)
  assert.equal((await mirjam.post(why, { whyNotLower: 'Anders' })).status, 409)
  assert.equal((await (await house.visitor('olaf')).get(why)).status, 403)
})

test('a number from another page lands there again; a foreign address is not followed', async () => {
  const sam = await house.visitor('sam')
  const path = await goalOf(sam, 'sam', 'Sam wisselt van huis zonder buikpijn')
  const own = `/gezin/${house.family('sam')}/doelen`
  assert.match(
    (await sam.post(`${path}/cijfer`, { score: '6', terug: own })).location ?? '',
    new RegExp(`^${own}\\?klaar=`),
  )
  for (const terug of ['https://example.org/', '//example.org/gezin', '/gezin/../inloggen', 'javascript:alert(1)'])
    assert.match(
      (await sam.post(`${path}/cijfer`, { score: '6', terug })).location ?? '',
      new RegExp(`^${path}\\?klaar=`),
      terug,
    )
})

test('an own number is put back for ten minutes', async () => {
  const sam = await house.visitor('sam')
  const path = await goalOf(sam, 'sam', 'Sam wisselt van huis zonder buikpijn')
  const given = await sam.act(`${path}/cijfer`, { score: '1' })
  const undo = /action="([^"]*\/cijfer\/[^"]*\/terug)"/.exec(given.text)?.[1] ?? ''
  assert.equal((await (await house.visitor('olaf')).post(undo)).status, 403)
  const before = (await scoresOf(path)).length
  await sam.act(undo)
  assert.equal((await scoresOf(path)).length, before - 1)
  await sam.post(`${path}/cijfer`, { score: '2' })
  const [newest] = await house.ask<{ id: string }>('select id from care.score where value = 2 and author = $1', [
    house.person('sam'),
  ])
  await house.moveClock(11 * 60_000)
  assert.equal((await sam.post(`${path}/cijfer/${newest?.id}/terug`)).status, 409)
  await house.moveClock(0)
})

test('R10: a number sent twice, ten times at once and a day later is one number with one answer', async () => {
  const deniz = await house.visitor('deniz')
  const path = await goalOf(deniz, 'deniz', 'Samen eten zonder ruzie')
  const operation = crypto.randomUUID()
  const send = (visitor: Visitor, score = '9') => visitor.post(`${path}/cijfer`, { score }, operation)
  const first = await send(deniz)
  const more = await Promise.all(Array.from({ length: 10 }, () => send(deniz)))
  await house.moveClock(24 * 60 * 60_000)
  const nextDay = await send(await house.visitor('deniz'))
  await house.moveClock(0)
  assert.equal(new Set([first, ...more, nextDay].map((one) => `${one.status} ${one.location}`)).size, 1)
  assert.equal((await house.ask('select id from care.score where id = $1', [operation])).length, 1)
  assert.equal((await send(deniz, '1')).status, 422)
})

test('a stranger neither sees the scale nor gives a number', async () => {
  const esra = await house.visitor('esra')
  const path = await goalOf(esra, 'esra', school)
  const olaf = await house.visitor('olaf')
  assert.deepEqual(
    [(await olaf.get(`${path}/cijfer`)).status, (await olaf.post(`${path}/cijfer`, { score: '5' })).status],
    [404, 404],
  )
  const bram = await house.visitor('bram')
  assert.equal((await bram.get(`${path}/cijfer`)).status, 404)
})
