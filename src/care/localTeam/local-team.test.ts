import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newId } from '#platform/clock.ts'
import { castDaySaid } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import type { Visitor } from '#src/trial/visitor.ts'
import { faceProblem, longestDoes } from './local-team.ts'

let house: TrialHouse
let stranger: Visitor
let dana: Visitor
let noord: string
let zuid: string
before(async () => {
  house = await openTrialHouse()
  ;[stranger, dana] = [await house.visitor(), await house.visitor('dana')]
  ;[noord, zuid] = [await organisation('Wijkteam Noord'), await organisation('Wijkteam Zuid')]
})
after(() => house.close())

const organisation = async (name: string) =>
  (await house.ask<{ id: string }>('select id from care.organisation where name = $1', [name]))[0]?.id ?? ''
const rowsOfLog = async () =>
  (await house.ask<{ count: string }>('select count(*) as count from care.access_log'))[0]?.count
const page = async (who: Visitor, team: string) => (await who.get(`/team/${team}`)).text

test('what somebody does in the team is said in a sentence, and has an end', () => {
  assert.equal(faceProblem(''), 'missing')
  assert.equal(faceProblem('a'.repeat(longestDoes)), null)
  assert.equal(faceProblem('a'.repeat(longestDoes + 1)), 'tooLong')
})

test('A-14: without logging in somebody chooses a neighbourhood and reads what that team does, does not do, and how to reach it', async () => {
  const list = (await stranger.get('/team')).text
  assert.match(list, /Noord, De Linden en het Havenkwartier/)
  assert.match(list, new RegExp(`href="/team/${zuid}"`))
  const text = await page(stranger, noord)
  for (const heading of ['Dit doen wij', 'Dit doen wij niet', 'Zo bereik je ons', 'Zij denken met ons mee'])
    assert.match(text, new RegExp(`<h2>${heading}</h2>`))
  assert.match(text, /href="tel:0880001200"/)
  assert.match(text, /Lindenplein 4, Meerstede/)
  assert.match(text, /Een jeugdarts/)
  assert.equal((await stranger.get(`/team/${newId()}`)).status, 404)
  assert.equal((await stranger.get(`/team/${await organisation('Samen Verder')}`)).status, 404, 'not a team')
})

test('D-ALL-17: the page says when it was written and looked at, and whom to tell that it is not right', async () => {
  const text = await page(stranger, noord)
  assert.match(text, new RegExp(`Geschreven op ${castDaySaid('2026-09-17')}`))
  assert.match(text, new RegExp(`Nagekeken op ${castDaySaid('2026-11-10')}`))
  assert.match(text, /Klopt hier iets niet\? Zeg het tegen Petra, gemeente Meerstede\./)
  assert.match(text, /href="tel:0880001405"/)
})

test('each reads it in the own form and language', async () => {
  assert.match(await page(stranger, noord), /Wij beslissen niet voor jou\./)
  const polite = await house.visitor()
  await polite.post('/instellingen', {
    language: 'nl',
    form: 'u',
    textSize: 'normal',
    theme: 'paper',
    motion: 'system',
  })
  const text = await page(polite, noord)
  assert.match(text, /Wij beslissen niet voor u\./)
  assert.match(text, /Maandag tot en met vrijdag/, 'without a text with u the other one serves')
  await polite.post('/instellingen/taal', { language: 'en', path: '/team' })
  assert.match(await page(polite, noord), /We do not decide for you\./)
})

test('reading about a team leaves no row, for a stranger and for who is signed in', async () => {
  const esra = await house.visitor('esra')
  const before = await rowsOfLog()
  for (const who of [stranger, esra, dana]) {
    await who.get('/team')
    await who.get(`/team/${noord}`)
  }
  assert.equal(await rowsOfLog(), before)
})

test('a worker stands there by an own yes only, with first name and work, and is gone in one press', async () => {
  const text = await page(stranger, noord)
  assert.match(text, /Wij werken hier[\s\S]*<strong>Dana<\/strong>/)
  assert.doesNotMatch(text, /Renske/, 'Renske works in this team and never said yes')
  const gone = await dana.act('/team/mij/weg')
  assert.match(gone.text, /Je staat er niet meer op\./)
  assert.doesNotMatch(await page(stranger, noord), /Dana|Wij werken hier/)
  assert.deepEqual(
    await house.ask('select from care.team_face where person_id = $1 and octet_length(sealed) > 0', [
      house.person('dana'),
    ]),
    [],
    'the words went with it',
  )
  assert.equal((await dana.post('/team/mij/weg')).status, 404)
  const there = await dana.act('/team/mij', { does: 'Ik ga mee naar school.' })
  assert.match(there.text, /Je staat er nu op\./)
  assert.match(await page(stranger, noord), /Dana<\/strong>[\s\S]*Ik ga mee naar school\./)
})

test('what a worker typed is still there when it was too long, and a second sending does nothing', async () => {
  const long = 'Ik luister. '.repeat(20).trim()
  const refused = await dana.post('/team/mij', { does: long })
  assert.equal(refused.status, 422)
  assert.ok(refused.text.includes(long))
  const operation = newId()
  await dana.post('/team/mij', { does: 'Ik bel je terug.' }, operation)
  await dana.post('/team/mij/weg')
  await dana.post('/team/mij', { does: 'Ik bel je terug.' }, operation)
  assert.doesNotMatch(await page(stranger, noord), /Ik bel je terug/)
  assert.equal((await dana.post('/team/mij', { does: 'Iets anders.' }, operation)).status, 422)
})

test('only who works in a team has an own place on such a page', async () => {
  for (const who of ['esra', 'petra', 'nadia', 'fatima', 'renske'])
    assert.equal((await (await house.visitor(who)).get('/team/mij')).status, 404, who)
})

test('who stops working is not on the page any more', async () => {
  assert.match(await page(stranger, zuid), /Bram<\/strong>/)
  await house.ask('update care.worker set until_on = door.today() where person_id = $1', [house.person('bram')])
  assert.doesNotMatch(await page(stranger, zuid), /Bram/)
  await house.ask('update care.worker set until_on = null where person_id = $1', [house.person('bram')])
})

test('A-13 and A-04 lead to the team, and nowhere when nobody wrote a page yet', async () => {
  for (const path of ['/vraag', '/hulp']) assert.match((await stranger.get(path)).text, /href="\/team"/)
  assert.match((await stranger.get('/vraag')).text, /<h2>Of kijk eerst rond<\/h2>[\s\S]*href="\/weten"/)
  await house.ask('delete from care.public_text_check; delete from care.public_text')
  for (const path of ['/vraag', '/hulp']) assert.doesNotMatch((await stranger.get(path)).text, /href="\/team"/)
  assert.match((await stranger.get('/vraag')).text, /href="\/weten"/)
  assert.match((await stranger.get('/team')).text, /Hier staat nog geen team\./)
  assert.match((await dana.get('/team/mij')).text, /Wijkteam Noord heeft nog geen bladzijde\./)
})
