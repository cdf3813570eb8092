import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newId } from '#platform/clock.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import type { Visitor } from '#src/trial/visitor.ts'
import { kindNamed, measured, textProblems } from './text-desk.ts'

let house: TrialHouse
let petra: Visitor
let stranger: Visitor
let noord: string
before(async () => {
  house = await openTrialHouse()
  ;[petra, stranger] = [await house.visitor('petra'), await house.visitor()]
  noord = await organisation('Wijkteam Noord')
})
after(() => house.close())

const organisation = async (name: string) =>
  (await house.ask<{ id: string }>('select id from care.organisation where name = $1', [name]))[0]?.id ?? ''
const at = (place: string, kind = 'team') => `/beheer/organisaties/${place}/tekst/${kind}`

const team = {
  ...{ areas: 'Noord', phone: '088 000 1200', mail: '', address: 'Plein 4' },
  ...{ 'does.je': 'Wij praten met je.\nWij komen bij je thuis.', 'does.u': '', 'does.en': 'We talk with you.' },
  ...{ 'doesNot.je': 'Wij beslissen niet voor jou.', 'doesNot.u': '', 'doesNot.en': 'We do not decide for you.' },
  ...{ 'hours.je': 'Van 9 tot 17 uur.', 'hours.u': '', 'hours.en': 'From 9 to 5.' },
  ...{ 'along.je': '', 'along.u': '', 'along.en': '', editor: 'Petra', editorReach: '088 000 1405' },
}
const wrong = (change: Record<string, string>, score: number | null = null, anyway = false) =>
  textProblems('team', { words: { ...team, ...change }, anyway }, score)

test('a text needs its words with je and in English, and a way to reach; with u only where it differs', () => {
  assert.deepEqual(wrong({}), {})
  assert.deepEqual(wrong({ 'does.je': '', 'does.en': '', areas: '', editor: '' }), {
    ...{ 'does.je': 'empty', 'does.en': 'empty', areas: 'empty', editor: 'empty' },
  })
  assert.deepEqual(
    wrong({ 'along.je': 'De huisarts' }),
    { 'along.en': 'empty' },
    'what may stay away is whole or not there',
  )
  assert.deepEqual(wrong({ 'does.je': 'a'.repeat(801) }), { 'does.je': 'tooLong' })
  assert.deepEqual(wrong({ phone: 'bel maar', mail: 'geen', editorReach: 'kom langs' }), {
    ...{ phone: 'phone', mail: 'mail', editorReach: 'reach' },
  })
  assert.deepEqual(wrong({ editorReach: 'petra@meerstede.invalid' }), {})
})

test('a text that scores below 70 is asked about once, and never before the rest is right', () => {
  assert.deepEqual(wrong({}, 69), { anyway: 'hard' })
  assert.deepEqual(wrong({}, 70), {})
  assert.deepEqual(wrong({}, 12, true), {})
  assert.deepEqual(wrong({ areas: '' }, 12), { areas: 'empty' })
})

test('the Dutch text with je is measured, each line as a sentence', () => {
  assert.equal(
    measured('team', { ...team, 'doesNot.je': 'Geen behandeling' }),
    'Wij praten met je. Wij komen bij je thuis. Geen behandeling. Van 9 tot 17 uur.',
  )
  assert.equal(kindNamed('klacht'), 'complaint')
  assert.equal(kindNamed('iets'), undefined)
})

test('only an administrator writes such texts, of the own municipality, and only those that there are', async () => {
  for (const who of ['dana', 'esra', 'nadia', 'fatima']) {
    const visitor = await house.visitor(who)
    assert.equal((await visitor.get(at(noord))).status, 404, who)
    assert.equal((await visitor.post(at(noord), team)).status, 404, who)
  }
  assert.equal((await petra.get(at(newId()))).status, 404)
  assert.equal((await petra.get(at(noord, 'iets'))).status, 404)
  assert.equal((await petra.get(at(await organisation('Samen Verder')))).status, 404, 'it is no team')
  assert.equal((await petra.post(at(await organisation('Samen Verder')), team)).status, 404)
})

test('what an administrator saves is what everybody reads, and what stood there stays, with who wrote it', async () => {
  const saved = await petra.act(at(noord), { ...team, areas: 'De Nieuwe Buurt' })
  assert.match(saved.text, /Bewaard\. Iedereen leest nu deze tekst\./)
  assert.match(saved.text, /Eerdere teksten[\s\S]*Petra schreef dit op [\s\S]*Havenkwartier/)
  assert.match((await stranger.get(`/team/${noord}`)).text, /De Nieuwe Buurt/)
  assert.equal(
    (await house.ask('select from care.public_text where organisation_id = $1 and kind = $2', [noord, 'team'])).length,
    2,
  )
})

test('D-ALL-17: saying that a text is still right gives it a new day, and a version that is not the newest is not looked at', async () => {
  const [newest, older] = await house.ask<{ id: string }>(
    "select id from care.public_text where organisation_id = $1 and kind = 'team' order by at desc",
    [noord],
  )
  await house.ask("update care.public_text set at = at - interval '3 days' where organisation_id = $1", [noord])
  assert.doesNotMatch((await stranger.get(`/team/${noord}`)).text, /Nagekeken op/)
  assert.equal((await petra.post(`${at(noord)}/klopt`, { version: older?.id ?? '' })).status, 409)
  assert.match(
    (await petra.act(`${at(noord)}/klopt`, { version: newest?.id ?? '' })).text,
    /Genoteerd\. Dit klopt nog\./,
  )
  assert.match((await stranger.get(`/team/${noord}`)).text, /Nagekeken op/)
})

const heavy =
  'De ondersteuningsbehoefte wordt multidisciplinair geïnventariseerd, teneinde hulpverleningsplannen te realiseren.'

test('T-69: a text that is too hard is asked about with its score, keeps every word, and may be saved all the same', async () => {
  const refused = await petra.post(at(noord), { ...team, 'does.je': heavy })
  assert.equal(refused.status, 422)
  assert.match(refused.text, /Deze tekst is te moeilijk \(score \d+\)\. Toch bewaren\?/)
  assert.ok(refused.text.includes(heavy))
  assert.match(refused.text, /type="checkbox"[^>]*name="anyway\[\]"/)
  const saved = await petra.post(at(noord), { ...team, 'does.je': heavy, 'anyway[]': 'yes' })
  assert.equal(saved.status, 303)
})

test('sent twice it is one version, and a refused form keeps what was typed', async () => {
  const count = async () => (await house.ask('select from care.public_text')).length
  const before = await count()
  const operation = newId()
  for (let i = 0; i < 2; i++) assert.equal((await petra.post(at(noord), team, operation)).status, 303)
  assert.equal(await count(), before + 1)
  assert.equal((await petra.post(at(noord), { ...team, areas: 'Anders' }, operation)).status, 422)
  const refused = await petra.post(at(noord), { ...team, areas: '', address: 'Een heel nieuw adres' })
  assert.equal(refused.status, 422)
  assert.match(refused.text, /Een heel nieuw adres/)
  assert.equal(await count(), before + 1)
})

test('each look and each act of an administrator leaves its row', async () => {
  const rows = async () =>
    (
      await house.ask<{ action: string }>(
        "select action from care.access_log where object_class = 'publicText' and object_id = $1 order by at, action",
        [noord],
      )
    ).map(({ action }) => action)
  const before = (await rows()).length
  await petra.get(at(noord))
  await petra.post(at(noord), team)
  assert.deepEqual((await rows()).slice(before).sort(), ['create', 'read'])
})
