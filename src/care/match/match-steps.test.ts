import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openDossier } from '#care/access/door.commands.ts'
import { matchLook } from '#care/matchRequest/match-request.commands.ts'
import { newId } from '#platform/clock.ts'
import { addDays } from '#platform/dates.ts'
import { inDays } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import type { Visitor } from '#src/trial/visitor.ts'
import { keepFact, matchHere } from './match.commands.ts'

let house: TrialHouse
let sam: Visitor
let mirjam: Visitor
let bram: Visitor
before(async () => {
  house = await openTrialHouse()
  await at(0)
})
after(() => house.close())

const day = 86_400_000
/** So long after the story began; whoever is signed in signs in again. */
async function at(milliseconds: number): Promise<void> {
  await house.moveClock(milliseconds)
  sam = await house.visitor('sam')
  mirjam = await house.visitor('mirjam')
  bram = await house.visitor('bram')
}
const family = () => `/gezin/${house.family('sam')}`
const place = () => `${family()}/maatje`
const ask = async (visitor: Visitor, who: string, kind = 'buddy') => {
  await visitor.act(place(), { kind, who: house.person(who), goal: 'Samen naar buiten', reach: '06 00 00 33 33' })
  const [row] = await house.ask<{ id: string }>(
    'select id from care.match_request where undone_at is null order by asked_at desc limit 1',
  )
  return `${place()}/${row?.id}`
}
const talk = { what: 'Iemand om mee te fietsen.', matters: 'Op tijd thuis.', offers: '', ...inDays('on', 0) }
const els = { via: 'organisation', name: 'Els', reach: '06 00 00 44 44', organisation: 'Buurtmaatjes' }

let match = ''
test('D-MAP-10: who coordinates writes down each step in its order, and the family reads the same steps', async () => {
  match = await ask(sam, 'sam')
  assert.match((await bram.get(`${family()}/team`)).text, new RegExp(`href="${place()}"`))
  const toWork = (await bram.get(match)).text
  assert.match(toWork, /Bel voor \w+dag [\s\S]*Het gesprek[\s\S]*Wat zoeken zij\?/)
  assert.doesNotMatch(toWork, /bellen wij je|wat je zoekt/, 'nobody calls who coordinates')
  assert.match((await sam.get(match)).text, /Voor \w+dag [^<]* bellen wij je\. Dan praten we over wat je zoekt/)
  assert.equal((await bram.post(`${match}/stap/kennis`, inDays('on', 0))).status, 409, 'not before its turn')
  const wrong = await bram.post(`${match}/stap/gesprek`, { ...talk, what: '' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /Vul in wat zij zoeken[\s\S]*Op tijd thuis/)
  await bram.act(`${match}/stap/gesprek`, talk)
  await bram.act(`${match}/stap/gevonden`, els)
  const seen = (await sam.get(match)).text
  assert.match(seen, /Iemand om mee te fietsen[\s\S]*Dit is Els[\s\S]*06 00 00 44 44[\s\S]*Buurtmaatjes/)
})

test('D-PEE-08: without a certificate there is no first visit, and the database refuses it too', async () => {
  assert.match(
    (await bram.get(match)).text,
    /Vraag eerst de verklaring[\s\S]*Zonder verklaring is er geen eerste bezoek/,
  )
  assert.equal((await bram.post(`${match}/stap/kennis`, inDays('on', 0))).status, 409)
  const look = matchLook(house.family('sam'), 'change')
  const meeting = async (days: number) =>
    openDossier(await house.knock('bram'), look, async (dossier) => {
      const one = await matchHere(dossier, match.split('/').at(-1) ?? '')
      await keepFact(dossier, newId(), one, { kind: 'met', on: addDays(dossier.today, days) })
    })
  await assert.rejects(meeting(0), /notFound/)
  assert.equal((await bram.post(`${match}/stap/verklaring`, inDays('on', 1))).status, 422, 'a certificate of tomorrow')
  await bram.act(`${match}/stap/verklaring`, inDays('on', -30))
  const early = await bram.post(`${match}/stap/kennis`, inDays('on', -31))
  assert.equal(early.status, 422)
  assert.match(early.text, /Vul een dag in vanaf de dag van de verklaring/)
  await assert.rejects(meeting(-31), /notFound/, 'the database compares the days too')
  await bram.act(`${match}/stap/kennis`, inDays('on', 0))
  assert.match((await sam.get(match)).text, /De kennismaking is geweest\. Ieder zegt ja of nee/)
})

test('access 4.1: Sam is thirteen, so he and who decides for him both say yes, each on the own page', async () => {
  assert.equal((await bram.post(`${match}/zeg/ja`)).status, 403, 'nobody says yes for them')
  assert.match((await sam.act(`${match}/zeg/ja`)).text, /Je zei ja[\s\S]*Ook iemand die over Sam beslist/)
  assert.equal((await sam.post(`${match}/zeg/ja`)).status, 409)
  await bram.act(`${match}/stap/ja`)
  assert.equal((await bram.post(`${match}/stap/proef`, inDays('on', 0))).status, 409)
  await mirjam.act(`${match}/zeg/ja`)
  await bram.act(`${match}/stap/proef`, inDays('on', 0))
  assert.match((await mirjam.get(match)).text, /De proef loopt tot/)
})

test('D-MAP-10: after six weeks and the words of both there is an arrangement, and after half a year both look back', async () => {
  await sam.act(`${match}/zeg/hoe`, { how: 'We fietsen elke week.' })
  await bram.act(`${match}/stap/hoe`, { how: 'Sam is op tijd.' })
  const arrangement = { days: 'zaterdag', does: 'Fietsen en koken.', ...inDays('until', 300) }
  assert.equal((await bram.post(`${match}/stap/afspraak`, arrangement)).status, 409, 'the trial runs')
  await at(43 * day)
  assert.equal((await bram.post(`${match}/stap/afspraak`, { ...arrangement, days: '' })).status, 422)
  await bram.act(`${match}/stap/afspraak`, arrangement)
  assert.match(
    (await sam.get(match)).text,
    /samen terug[\s\S]*Fietsen en koken[\s\S]*We fietsen elke week[\s\S]*Sam is op tijd|samen terug[\s\S]*Sam is op tijd[\s\S]*We fietsen elke week/,
  )
  assert.equal((await sam.post(`${match}/zeg/hoe`, { how: 'Goed.' })).status, 409)
  await at((43 + 185) * day)
  assert.match((await sam.get(match)).text, /Het is tijd om terug te kijken[\s\S]*Hoe gaat het samen/)
  assert.equal((await sam.post(`${match}/zeg/hoe`, { how: '' })).status, 422)
  await sam.act(`${match}/zeg/hoe`, { how: 'Nog steeds fijn.' })
  await bram.act(`${match}/stap/hoe`, { how: 'Wij gaan door.' })
  assert.doesNotMatch((await sam.get(match)).text, /Het is tijd om terug te kijken/)
  await at(0)
})

test('no reason is asked for a no: one press, what was proposed ends, and one looks again', async () => {
  const to = await ask(mirjam, 'mirjam')
  await bram.act(`${to}/stap/gesprek`, talk)
  assert.doesNotMatch((await mirjam.get(to)).text, /liever iemand anders/)
  await bram.act(`${to}/stap/gevonden`, { ...els, via: 'circle', organisation: '', name: 'Kim' })
  assert.match((await mirjam.get(to)).text, /hoeft niet te zeggen waarom[\s\S]*liever iemand anders/)
  const said = await mirjam.act(`${to}/zeg/nee`)
  assert.match(said.text, /Nu zoeken we iemand in de buurt/)
  assert.doesNotMatch(said.text, /Dit is Kim/)
  await bram.act(`${to}/stap/gevonden`, { ...els, via: 'circle', organisation: '', name: 'Loes' })
  assert.match((await bram.act(`${to}/stap/nee`)).text, /Iemand gevonden/)
})

test('own steps are taken back within ten minutes, and after that they stand', async () => {
  const to = await ask(mirjam, 'mirjam', 'supportFamily')
  const done = await bram.act(`${to}/stap/gesprek`, talk)
  const undo = /action="([^"]*\/terug\/[0-9a-f-]{36})"/.exec(done.text)?.[1] ?? ''
  assert.equal((await mirjam.post(undo)).status, 403)
  assert.match((await bram.act(undo)).text, /Wat zoeken zij/)
  assert.doesNotMatch((await mirjam.get(to)).text, /Iemand om mee te fietsen/)
  await bram.act(`${to}/stap/gesprek`, talk)
  const [last] = await house.ask<{ id: string }>(
    "select id from care.match_fact where kind = 'talk' order by at desc limit 1",
  )
  await at(11 * 60_000)
  assert.equal((await bram.post(`${to}/terug/${last?.id}`)).status, 409)
  await at(0)
})

test('who stopped after somebody was found still reads what stood there, and nothing can be added', async () => {
  await mirjam.act(`${match}/weg`)
  assert.match((await sam.get(match)).text, /Dit stopte op/)
  assert.equal((await bram.post(`${match}/stap/nee`)).status, 409)
  assert.doesNotMatch((await sam.get(match)).text, /liever iemand anders|Ik wil dit niet meer/)
})

test('nobody outside finds a match or its steps, and a step of the worker is no step of the family', async () => {
  const to = await ask(sam, 'sam')
  for (const who of ['jan', 'marco', 'dana', 'fatima', 'esra']) {
    const other = await house.visitor(who)
    assert.equal((await other.get(to)).status, 404, who)
    assert.equal((await other.post(`${to}/stap/gesprek`, talk)).status, 404, who)
    assert.equal((await other.post(`${to}/zeg/nee`)).status, 404, who)
  }
  assert.equal((await sam.post(`${to}/stap/gesprek`, talk)).status, 403)
  assert.equal((await sam.post(`${to}/zeg/gesprek`)).status, 404)
})
