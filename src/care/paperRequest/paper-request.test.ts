import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { asDay } from '#platform/dates.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import type { Visitor } from '#src/trial/visitor.ts'
import { norm, openOf, promisedOn } from './paper-request.ts'

let house: TrialHouse
let sam: Visitor
let mirjam: Visitor
let olaf: Visitor
let bram: Visitor
before(async () => {
  house = await openTrialHouse()
  sam = await house.visitor('sam')
  mirjam = await house.visitor('mirjam')
  olaf = await house.visitor('olaf')
  bram = await house.visitor('bram')
})
after(() => house.close())

const place = () => `/gezin/${house.family('sam')}/printen/op-papier`
const asked = async () =>
  (
    await house.ask<{ id: string }>('select id from care.paper_request where undone_at is null order by asked_at desc')
  )[0]?.id

test('D-PLN-07: a print is promised within a week, and the law gives fourteen days', () => {
  assert.equal(promisedOn(asDay('2026-11-16')), '2026-11-23')
  assert.ok(norm.promisedDays <= norm.paperDays)
  assert.equal(norm.paperDays, 14)
})

test('one waits for one print at a time', () => {
  const request = { id: 'a', person: 'sam', way: 'post', askedAt: new Date(0), givenAt: null, givenBy: null } as const
  assert.equal(openOf([request], 'sam')?.id, 'a')
  assert.equal(openOf([request], 'olaf'), undefined)
  assert.equal(openOf([{ ...request, givenAt: new Date(1) }], 'sam'), undefined)
})

test('D-PLN-07: Mirjam asks from the page to print, reads before when, and who coordinates has it on the list', async () => {
  const family = `/gezin/${house.family('sam')}`
  assert.match((await mirjam.get(`${family}/printen`)).text, new RegExp(`href="${family}/printen/op-papier"`))
  const wrong = await mirjam.post(place(), { way: '' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /Kies hoe (?:je|u) de print (?:wil|wilt) krijgen/)
  const done = await mirjam.act(place(), { way: 'post' })
  assert.match(done.text, /De print gaat op de post\. Hij komt binnen een week\./)
  assert.match(done.text, /De print komt met de post, voor \w+dag \d/)
  const list = (await bram.get('/werklijst')).text
  assert.match(list, /iemand het plan op papier wil|print gevraagd/)
  assert.match((await bram.get(`${family}/printen`)).text, new RegExp(`href="${place()}"[^>]*>Wie vroeg het op papier`))
  assert.match((await bram.get(place())).text, /Mirjam[\s\S]*Met de post[\s\S]*Print wat Mirjam mag lezen/)
  assert.equal((await mirjam.post(place(), { way: 'handed' })).status, 409, 'one at a time')
})

test('only who asked and who coordinates know: not the other parent, not the youth, not in the log', async () => {
  for (const other of [olaf, sam]) {
    const { text } = await other.get(place())
    assert.doesNotMatch(text, /komt met de post|Mirjam wil/)
    assert.doesNotMatch((await other.get(`/gezin/${house.family('sam')}/wie-keek`)).text, /op papier/)
    assert.equal((await other.post(`${place()}/${await asked()}/weg`)).status, 404)
    assert.equal((await other.post(`${place()}/${await asked()}/gegeven`)).status, 404)
  }
  const jim = await house.visitor('marco')
  assert.equal((await jim.get(place())).status, 404)
})

test('what is printed for somebody holds only what that person reads too', async () => {
  const family = `/gezin/${house.family('sam')}`
  const goal = `select g.id from care.goal g where g.family_id = $1 and g.undone_at is null`
  assert.ok((await house.ask(goal, [house.family('sam')])).length > 0)
  const forOlaf = await bram.get(`${family}/printen/voor/${house.person('olaf')}`)
  assert.equal(forOlaf.status, 200)
  const whole = (await bram.get(`${family}/printen/heel-plan`)).text
  const own = (await olaf.get(`${family}/printen/heel-plan`)).text
  const titles = (text: string) => [...text.matchAll(/<h3>([^<]*)<\/h3>/g)].map(([, title]) => title)
  assert.deepEqual(
    titles(forOlaf.text),
    titles(whole).filter((title) => titles(own).includes(title)),
  )
  const words = (text: string) => [...text.matchAll(/class="onsplan-typed"[^>]*>([^<]*)</g)].map(([, said]) => said)
  for (const said of words(forOlaf.text)) assert.ok(words(own).includes(said), said)
  assert.equal((await olaf.get(`${family}/printen/voor/${house.person('mirjam')}`)).status, 404)
  assert.equal((await bram.get(`${family}/printen/voor/${house.person('esra')}`)).status, 404)
})

test('who coordinates says that it was given, takes that back within ten minutes, and then it is off the list', async () => {
  const id = await asked()
  await bram.act(`${place()}/${id}/gegeven`)
  assert.match((await mirjam.get(place())).text, /Bram gaf of stuurde een print op/)
  assert.doesNotMatch((await bram.get('/werklijst')).text, /iemand het plan op papier wil|print gevraagd/)
  await bram.act(`${place()}/${id}/niet-gegeven`)
  assert.match((await mirjam.get(place())).text, /De print komt met de post/)
  await bram.act(`${place()}/${id}/gegeven`)
  assert.equal((await bram.post(`${place()}/${id}/gegeven`)).status, 409)
  assert.equal((await mirjam.post(`${place()}/${id}/weg`)).status, 409)
})

test('who asked takes it back, and nobody waits any more', async () => {
  await sam.act(place(), { way: 'handed' })
  const id = await asked()
  assert.match((await sam.get(place())).text, /Bram geeft je de print voor/)
  assert.match((await sam.act(`${place()}/${id}/weg`)).text, /Je krijgt geen print/)
  assert.match((await bram.get(place())).text, /Niemand wacht nu op een print/)
})
