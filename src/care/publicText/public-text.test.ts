import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { castDaySaid } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import type { Visitor } from '#src/trial/visitor.ts'
import { partFor } from './public-text.ts'

let house: TrialHouse
let stranger: Visitor
before(async () => {
  house = await openTrialHouse()
  stranger = await house.visitor()
})
after(() => house.close())

const page = async (who: Visitor) => (await who.get('/vertrouwenspersoon')).text
/** The organisations in the order in which somebody reads them. */
const named = (text: string) => [...text.matchAll(/<h3 id="klacht-[^"]*">([^<]*)/g)].map(([, name]) => name)
/** Those that are said to take part in the own plan. */
const helping = (text: string) =>
  text
    .split('<h3 ')
    .slice(1)
    .filter((part) => part.includes('Doet mee in jouw plan'))
    .map((part) => />([^<]*)</.exec(part)?.[1])

test('a text with u stands in for the one with je only where there is one, and English is read in English', () => {
  const words = {
    'how.je': 'Bel je?',
    'how.u': 'Belt u?',
    'how.en': 'Call?',
    'who.je': 'De baas',
    'who.u': '',
    web: 'a.nl',
  }
  const as = (language: 'nl' | 'en', form: 'je' | 'u', part: string) => partFor({ language, form }, words, part)
  assert.deepEqual([as('nl', 'je', 'how'), as('nl', 'u', 'how'), as('en', 'u', 'how')], ['Bel je?', 'Belt u?', 'Call?'])
  assert.deepEqual([as('nl', 'u', 'who'), as('en', 'je', 'web'), as('nl', 'je', 'mail')], ['De baas', 'a.nl', ''])
})

test('A-10: a stranger reads how to complain with the municipality, and of no other organisation', async () => {
  const text = await page(stranger)
  assert.match(text, /Een klacht hoort niet in het plan\. Hier lees je hoe je klaagt\./)
  assert.deepEqual(named(text), ['Gemeente Meerstede'])
  assert.match(text, /href="tel:0880001010"/)
  assert.match(text, /href="mailto:klachten@meerstede\.invalid"/)
  assert.match(text, /meerstede\.invalid\/klacht/)
  assert.match(text, new RegExp(`Geschreven op ${castDaySaid('2026-09-17')}`))
  assert.doesNotMatch(text, /Doet mee in/)
  assert.doesNotMatch(text, /<form[^>]*action="\/vertrouwenspersoon/, 'a complaint is kept nowhere')
})

test('A-10: who has a plan reads first of the organisations that help there, then of the municipality and the others', async () => {
  const text = await page(await house.visitor('esra'))
  assert.deepEqual(named(text), ['Wijkteam Noord', 'Gemeente Meerstede', 'Samen Verder'])
  assert.deepEqual(helping(text), ['Wijkteam Noord'])
  const sam = await page(await house.visitor('mirjam'))
  assert.deepEqual(named(sam), ['Gemeente Meerstede', 'Samen Verder', 'Wijkteam Noord'])
  assert.deepEqual(helping(sam), [], 'Zuid, which helps there, wrote nothing yet')
})

test('who helps one child of a family shows on this page to nobody who may not know of it on the page of the team', async () => {
  const family = house.family('deniz')
  await house.ask(
    `insert into care.participant (municipality_id, family_id, id, person_id, kind, ground, from_at, subjects)
     select municipality_id, $1, gen_random_uuid(), $2, 'specialist', 'test', door.now(), array[$3::uuid] from care.family where id = $1`,
    [family, house.person('fatima'), house.person('deniz')],
  )
  assert.deepEqual(helping(await page(await house.visitor('deniz'))).sort(), ['Samen Verder', 'Wijkteam Noord'])
  assert.ok(helping(await page(await house.visitor('esra'))).includes('Samen Verder'), 'his mother has custody')
  assert.deepEqual(
    helping(await page(await house.visitor('elif'))),
    ['Wijkteam Noord'],
    'his sister reads her own circle',
  )
  await house.ask("update care.participant set kind = 'safetyOfficer' where family_id = $1 and person_id = $2", [
    ...[family, house.person('fatima')],
  ])
  assert.deepEqual(
    helping(await page(await house.visitor('deniz'))),
    ['Wijkteam Noord'],
    'a safety officer shows nowhere',
  )
})

test('A-10: opening the page leaves no row that anybody can see', async () => {
  const rows = async () =>
    (await house.ask<{ count: string }>('select count(*) as count from care.access_log'))[0]?.count
  const before = await rows()
  for (const who of ['esra', 'deniz', 'marco', 'dana']) await page(await house.visitor(who))
  await page(stranger)
  assert.equal(await rows(), before)
})

test('an organisation that stopped tells nobody anything any more, and without any text there is no part about complaints', async () => {
  await house.ask("update care.organisation set until_on = door.today() where name = 'Samen Verder'")
  assert.doesNotMatch(await page(await house.visitor('esra')), /Samen Verder/)
  await house.ask('delete from care.public_text_check; delete from care.public_text')
  const text = await page(stranger)
  assert.doesNotMatch(text, /Hier lees je hoe je klaagt/)
  assert.match(text, /Een vertrouwenspersoon is er voor jou/)
})
