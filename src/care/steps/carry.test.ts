import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { SeenTalk, StartVoice } from '#care/startConversation/start-voice.ts'
import { firstSteps, ownSaid } from '#care/startPage/carry.ts'
import { asDay, dayOf } from '#platform/dates.ts'
import { dayIn } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
  // As if the conversation of January had been last week.
  const days = [`${dayIn(-6)}T10:00:00Z`, dayIn(1)]
  await house.ask('update care.start_talk set sent_at = $1::timestamptz, first_step_on = $2::date', days)
})
after(() => house.close())

const sentAt = new Date('2026-09-01T18:00:00Z')
const voice = (over: Partial<StartVoice>): StartVoice => ({
  ...{ id: 'v', talkId: 't', kind: 'strong', author: 'sanne', typedBy: 'dana', counts: true, audience: 'plan' },
  ...{ named: [], value: 'said', texts: { text: 'Wij lachen veel.' }, at: sentAt },
  ...over,
})
const talkOf = (voices: StartVoice[], sent: Date | null = sentAt): SeenTalk => ({
  ...{ voices, state: 'summarised' },
  talk: {
    ...{ id: 't', invited: ['sanne'], plannedOn: dayOf(sentAt), plannedAt: '19:30', movedAt: null, heldAt: sentAt },
    ...{ present: ['sanne'], outcomes: ['circle'], firstStepOn: asDay('2026-09-03'), lookBackOn: asDay('2026-09-29') },
    ...{ sentAt: sent, readTogether: null },
  },
})
const soon = asDay('2026-09-10')

test('D-STA-09: what somebody said and confirmed may come along, and nothing of anybody else or of what does not count', () => {
  assert.equal(ownSaid([talkOf([voice({})])], 'sanne', 'strong', soon).length, 1)
  assert.deepEqual(ownSaid([talkOf([voice({})])], 'tom', 'strong', soon), [])
  assert.deepEqual(ownSaid([talkOf([voice({})])], 'sanne', 'hard', soon), [])
  assert.deepEqual(ownSaid([talkOf([voice({ counts: false })])], 'sanne', 'strong', soon), [])
  assert.deepEqual(ownSaid([talkOf([voice({ value: 'ratherNot', texts: {} })])], 'sanne', 'strong', soon), [])
  assert.deepEqual(ownSaid([talkOf([voice({})], null)], 'sanne', 'strong', soon), [])
})

test('D-STA-09: it is offered for as long as one may look back on it, and the first step once', () => {
  const talks = [talkOf([voice({}), voice({ id: 's', kind: 'firstStep', texts: { text: 'Voorlezen.', who: 'Tom' } })])]
  assert.equal(ownSaid(talks, 'sanne', 'strong', asDay('2026-11-24')).length, 1)
  assert.deepEqual(ownSaid(talks, 'sanne', 'strong', asDay('2026-11-25')), [])
  assert.deepEqual(firstSteps(talks, [], soon), [{ id: 's', what: 'Voorlezen.', who: 'Tom', on: '2026-09-03' }])
  assert.deepEqual(firstSteps(talks, ['s'], soon), [])
})

const strengths = () => `/gezin/${house.family('esra')}/goed-en-lastig`
const offered = /Dit zei je in het eerste gesprek\. Het staat nog niet in het plan\./
/** The link to the form in which what goes well stands already. */
const wayIn = (html: string) =>
  (/href="([^"]*goed\/nieuw[^"]*uit=[^"]*)"/.exec(html)?.[1] ?? '').replaceAll('&amp;', '&')

test('D-STA-09: Esra puts in the plan what she said at the table without typing it again, and it stands there once', async () => {
  const esra = await house.visitor('esra')
  const before = await esra.get(strengths())
  assert.match(before.text, offered)
  const form = await esra.get(wayIn(before.text))
  assert.match(form.text, />Wij eten elke avond samen\.<\/textarea>/)
  const saidIn = /name="saidIn" value="([^"]*)"/.exec(form.text)?.[1] ?? ''
  const fields = { 'about[]': house.person('esra'), words: 'Wij eten elke avond samen.', audience: 'plan', saidIn }
  const after = await esra.act(`${strengths()}/goed/nieuw`, fields)
  assert.match(after.text, /Wij eten elke avond samen\./)
  assert.equal(wayIn(after.text), '')
  // Somebody else's words are nobody's to bring along.
  const deniz = await house.visitor('deniz')
  assert.doesNotMatch(
    (await deniz.get(strengths())).text,
    /Ik durf de post niet open te maken[\s\S]{0,400}Zet dit in ons plan/,
  )
})

test('D-STA-09: the first step is an action with one press, with who does it and when', async () => {
  const esra = await house.visitor('esra')
  const goals = (await esra.get(`/gezin/${house.family('esra')}/doelen`)).text
  const goal = /href="([^"]*)">(?:<span[^>]*>)?Rust met geld/.exec(goals)?.[1] ?? ''
  const page = await esra.get(`${goal}/acties/nieuw`)
  assert.match(page.text, /De eerste stap uit het gesprek[\s\S]*Naar het geldloket\./)
  const way = /href="([^"]*acties\/nieuw\?uit=[^"]*)"/.exec(page.text)?.[1] ?? ''
  const filled = await esra.get(way)
  assert.match(filled.text, /value="Naar het geldloket\."/)
  assert.match(filled.text, /value="Wil"/)
  const saidIn = /name="saidIn" value="([^"]*)"/.exec(filled.text)?.[1] ?? ''
  const fields = { what: 'Naar het geldloket.', who: 'buiten:circle', outside: 'Wil', 'due.quick': 'dezeweek', saidIn }
  const twoTabs = await Promise.all([1, 2].map(() => esra.post(`${goal}/acties/nieuw`, { ...fields, why: '' })))
  assert.deepEqual(twoTabs.map(({ status }) => status).sort(), [303, 409])
  assert.doesNotMatch((await esra.get(`${goal}/acties/nieuw`)).text, /De eerste stap uit het gesprek/)
})
