import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { dayIn, daySaid, inDays } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import type { Visitor } from '#src/trial/visitor.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const goals = () => `/gezin/${house.family('olaf')}/doelen`
const idIn = (location: string | null) => /doelen\/([0-9a-f-]{36})/.exec(location ?? '')?.[1] ?? ''

const court = (change: Record<string, string | string[]> = {}) => ({
  vraag: '5',
  asked: 'yes',
  asker: 'court',
  askerName: 'De kinderrechter',
  title: 'Sam slaapt om de week in ieder huis',
  why: 'Dan houdt Sam twee ouders.',
  mayChoose: 'De dag en de tijd van het wisselen.',
  fixed: 'Sam is in beide huizen even lang.',
  'forWhom[]': [house.person('sam'), house.person('olaf'), house.person('mirjam')],
  audience: 'plan',
  ...change,
})
const school = (change: Record<string, string | string[]> = {}) =>
  court({ asker: 'school', askerName: 'De mentor van school', title: 'Sam is op tijd in de les', ...change })

async function setCondition(bram: Visitor, change: Record<string, string> = {}): Promise<string> {
  const made = await bram.post(`${goals()}/nieuw`, court(change))
  assert.equal(made.status, 303)
  return `${goals()}/${idIn(made.location)}`
}

test('D-GOA-02: a condition is set by the coordinator, in two questions and a check, and says who asks and what can be chosen', async () => {
  const bram = await house.visitor('bram')
  const path = `${goals()}/nieuw`
  assert.match((await bram.get(`${path}?van=ander`)).text, /Wat vraagt een ander\?[\s\S]*De rechter/)
  const { 'forWhom[]': forWhom, ...first } = court({ vraag: '1' })
  assert.match((await bram.act(path, first)).text, /Vraag 2 van 2[\s\S]*Voor wie is dit doel\?/)
  const check = await bram.act(path, { ...first, vraag: '2', 'forWhom[]': forWhom })
  assert.match(check.text, /Klopt dit\?[\s\S]*De kinderrechter[\s\S]*Dit staat vast[\s\S]*Zet dit in het plan/)
  assert.doesNotMatch(check.text, /Goed genoeg/, 'a condition has no number')
  const made = await bram.post(path, court())
  assert.match(
    (await bram.get(made.location ?? '')).text,
    /Dit staat nu in het plan\.[\s\S]*De kinderrechter vraagt dit[\s\S]*Dan houdt Sam twee ouders/,
  )
  const olaf = await house.visitor('olaf')
  const seen = await olaf.get(`${goals()}/${idIn(made.location)}`)
  assert.match(
    seen.text,
    /De kinderrechter vraagt dit[\s\S]*Dit kunt u zelf kiezen[\s\S]*De dag en de tijd[\s\S]*Dit staat vast[\s\S]*even lang[\s\S]*Dit moet nog/,
  )
  assert.doesNotMatch(seen.text, /Geef een cijfer|Schrijf op hoe het nu is|Stop met dit doel/)
  assert.match(seen.text, /Actie erbij/, 'the family does its own steps')
  assert.match(seen.text, /Niet eens\?/)
})

test('D-GOA-02: a condition or goal of another without who, why or choice comes back with what was typed', async () => {
  const bram = await house.visitor('bram')
  for (const [field, sentence] of [
    ['asker', 'Kies wie dit vraagt'],
    ['askerName', 'Vul in hoe die persoon of plek heet'],
    ['why', 'Schrijf op waarom diegene dit vraagt'],
    ['mayChoose', 'Schrijf op wat'],
    ['fixed', 'Schrijf op wat vaststaat'],
  ] as const) {
    const answer = await bram.post(`${goals()}/nieuw`, court({ vraag: '1', [field]: '' }))
    assert.equal(answer.status, 422, field)
    assert.ok(answer.text.includes(sentence), field)
    assert.match(answer.text, /Sam slaapt om de week/, 'nothing typed is lost')
    assert.equal((await bram.post(`${goals()}/nieuw`, court({ [field]: '' }))).status, 422, `${field}, past the pages`)
  }
})

test('D-GOA-02: what school asks is a goal that a family starts itself, or that becomes active through the family', async () => {
  const [olaf, bram] = [await house.visitor('olaf'), await house.visitor('bram')]
  const alone = { 'forWhom[]': [house.person('olaf')] }
  const own = await olaf.act(`${goals()}/nieuw`, school({ ...alone, goodEnough: '7', score: '4' }))
  assert.match(own.text, /Uw doel staat in het plan\.[\s\S]*De mentor van school vraagt dit[\s\S]*Olaf: 4/)
  const proposed = await bram.post(`${goals()}/nieuw`, school({ ...alone, title: 'Olaf komt op de ouderavond' }))
  const path = `${goals()}/${idIn(proposed.location)}`
  const seen = await olaf.get(path)
  assert.match(seen.text, /De mentor van school vraagt dit[\s\S]*Bram stelt dit doel voor[\s\S]*Akkoord/)
  const words = { move: 'agreeDifferently', words: 'Ik kom op school als Sam dat wil' }
  const agreed = await olaf.act(`${path}/keuze`, words)
  assert.match(agreed.text, /<h1[^>]*>Ik kom op school als Sam dat wil/)
  assert.match(agreed.text, /De mentor van school vraagt dit[\s\S]*Dit staat vast/, 'who asks stays as it was')
})

test('no member of a family sets a condition, words it again or says that it is met', async () => {
  const [olaf, bram] = [await house.visitor('olaf'), await house.visitor('bram')]
  assert.equal((await olaf.post(`${goals()}/nieuw`, court())).status, 422)
  assert.doesNotMatch((await olaf.get(`${goals()}/nieuw?van=ander`)).text, /De rechter</)
  const path = await setCondition(bram)
  const met = { answer: 'met', fact: 'Het gaat goed.', 'on.quick': 'vandaag' }
  assert.equal((await olaf.get(`${path}/voorwaarde`)).status, 403)
  assert.equal((await olaf.post(`${path}/voorwaarde`, met)).status, 403)
  assert.equal((await olaf.get(`${path}/aanpassen`)).status, 403)
  assert.equal((await olaf.post(`${path}/woorden`, { base: '1', title: 'Anders' })).status, 403)
  assert.equal((await olaf.post(`${path}/grens`, { goodEnough: '5' })).status, 403)
})

test('a condition is met and not met by a fact of a day, can be put back for ten minutes, and ends on the other tab', async () => {
  const [olaf, bram] = [await house.visitor('olaf'), await house.visitor('bram')]
  const path = await setCondition(bram)
  const say = `${path}/voorwaarde`
  assert.match((await bram.get(say)).text, /Hoe is het nu\?[\s\S]*Dit is gelukt[\s\S]*Waar zie je dat aan\?/)
  const met = { answer: 'met', fact: 'Sam sliep drie weken in beide huizen.' }
  const told = await bram.act(say, { ...met, ...inDays('on', -40) })
  const dated = new RegExp(`Dit is gelukt[\\s\\S]*${daySaid(dayIn(-40))}: Sam sliep drie weken`)
  assert.match(told.text, dated)
  assert.match((await olaf.get(path)).text, dated)
  assert.match((await bram.act(`${path}/terug`, {})).text, /Dit moet nog/)
  await bram.act(say, { ...met, 'on.quick': 'vandaag' })
  await bram.act(say, { answer: 'notMet', fact: 'Eén week ging niet door.', 'on.quick': 'vandaag' })
  const ended = await bram.act(say, { answer: 'ended', fact: 'De rechter heeft het gesloten.', 'on.quick': 'vandaag' })
  assert.match(ended.text, /Dit hoeft niet meer/)
  assert.equal((await bram.post(say, { ...met, 'on.quick': 'vandaag' })).status, 409)
  const title = 'Sam slaapt om de week in ieder huis'
  assert.ok((await olaf.get(`${goals()}?tab=klaar`)).text.includes(title))
})

test('a fact without words, without a day or of a day ahead comes back with what was typed', async () => {
  const bram = await house.visitor('bram')
  const say = `${await setCondition(bram)}/voorwaarde`
  const met = { answer: 'met', fact: 'Sam sliep in beide huizen.' }
  for (const [fields, sentence] of [
    [{ ...met, fact: '', 'on.quick': 'vandaag' }, 'Schrijf op waar je dat aan ziet'],
    [met, 'Vul in op welke dag dat was'],
    [{ ...met, 'on.day': '31', 'on.month': '2', 'on.year': '2026' }, 'Vul'],
    [{ ...met, ...inDays('on', 1) }, 'Kies vandaag of een dag van eerder'],
    [{ fact: met.fact, 'on.quick': 'vandaag' }, 'Kies'],
  ] as const) {
    const answer = await bram.post(say, fields)
    assert.equal(answer.status, 422, sentence)
    assert.ok(answer.text.includes(sentence), sentence)
  }
  assert.match((await bram.post(say, { ...met, ...inDays('on', 1) })).text, /Sam sliep in beide huizen/)
})

test('D-GOA-01 and D-GOA-03: a condition stands beside five active goals, and nobody owns or scores it', async () => {
  const [olaf, bram] = [await house.visitor('olaf'), await house.visitor('bram')]
  const own = { asked: '', asker: '', 'forWhom[]': [house.person('olaf')] }
  for (let made = 0; made < 5; made += 1) await olaf.post(`${goals()}/nieuw`, court({ ...own, title: `Doel ${made}` }))
  const [before] = await house.ask<{ active: number }>(
    'select door.active_goals(municipality_id, family_id, id) as active from care.plan where family_id = $1',
    [house.family('olaf')],
  )
  assert.equal(before?.active, 5)
  const path = await setCondition(bram)
  assert.equal((await olaf.post(`${path}/cijfer`, { score: '5' })).status, 409)
  const rows = await house.ask('select id from care.good_enough where goal_id = $1', [idIn(path)])
  assert.equal(rows.length, 0, 'a condition has no number that is good enough')
})

test('the database itself refuses a condition that a member of the family sets or meets, and one without who asks', async () => {
  const path = await setCondition(await house.visitor('bram'))
  const meet = (by: string, kind: string) =>
    house.ask(
      `insert into care.goal_act (municipality_id, family_id, id, goal_id, kind, by_person, at, key_person, fact_on, sealed)
       select municipality_id, family_id, gen_random_uuid(), id, $3, $2, now(), key_person, '2026-03-01', '\\x00' from care.goal where id = $1`,
      [idIn(path), by, kind],
    )
  await assert.rejects(meet(house.person('olaf'), 'met'), /by who answers for it/)
  await assert.rejects(meet(house.person('bram'), 'activated'), /goal_act_fact/)
  await assert.rejects(
    house.ask('update care.goal set asked_by = null where id = $1', [idIn(path)]),
    /goal_asked_by_kind/,
  )
  const [text] = await house.ask<{ sealed: string }>(
    "select encode(sealed, 'escape') as sealed from care.goal where id = $1",
    [idIn(path)],
  )
  assert.doesNotMatch(text?.sealed ?? '', /kinderrechter/, 'who asks is sealed with the words')
})
