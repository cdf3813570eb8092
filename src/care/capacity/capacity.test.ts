import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { inDays } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { sceneOf } from '#src/trial/relations-scene.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
  await sceneOf(house, 'priya').custody('priya', ['sunita', 'ravi'], 'jointParents')
})
after(() => house.close())

const day = 86_400_000
const blocks = {
  ...{ what: 'Elke dag een pil.', why: 'Om beter te slapen.', hard: 'Het kan moe maken.' },
  ...{ other: 'Samen eerder naar bed.', when: 'Vanaf januari.' },
}
const starts = /De hulp mag beginnen\./
const placeOf = (youth: string) => `/gezin/${house.family(youth)}/zelf-beslissen/${house.person(youth)}`
const decided = (form: string, more: Record<string, string> = {}) => ({
  ...{ form, why: 'Zij kan niet navertellen wat de pil doet.', told: 'Met plaatjes. Het antwoord was: oké.' },
  ...inDays('review', 90),
  ...more,
})
async function cannot(youth: string, form: string, more: Record<string, string> = {}): Promise<string> {
  const page = await (await house.visitor('bram')).act(`${placeOf(youth)}/nieuw`, decided(form, more))
  assert.equal(page.status, 200, page.text.slice(0, 1500))
  return page.text
}
async function ask(youth: string, form: string): Promise<string> {
  const path = `/gezin/${house.family(youth)}/ja-tegen-hulp/nieuw`
  const answer = await (await house.visitor('bram')).post(path, { youth: house.person(youth), form, ...blocks })
  assert.equal(answer.status, 303, answer.text.slice(0, 1500))
  return (answer.location ?? '').split('?')[0] ?? ''
}
const say = async (who: string, question: string, says: string) =>
  (await (await house.visitor(who)).act(question, { says })).text
const opens = async (who: string, path: string) => (await (await house.visitor(who)).get(path)).status
const reads = async (who: string, path: string) => (await (await house.visitor(who)).get(path)).text
const newestIn = async (table: string) =>
  (await house.ask<{ id: string }>(`select id from care.${table} order by xmin::text::bigint desc limit 1`))[0]?.id ??
  ''

test('access 4.1: a registered professional records it, and youth, parents and coordinator read what, why, until when and who decides', async () => {
  assert.match(await cannot('sam', 'medicine'), /Vastgelegd\. Sam leest dit ook\./)
  for (const who of ['sam', 'mirjam', 'olaf', 'bram']) {
    const page = await reads(who, placeOf('sam'))
    assert.match(page, /Over andere hulp zegt Sam zelf ja of nee\.[\s\S]*Medicijnen/, who)
    assert.match(page, /Nu beslist: Mirjam en Olaf\./, who)
    assert.match(page, /Bram besloot dit op [\s\S]*Zij kan niet navertellen wat de pil doet\./, who)
  }
  assert.match(await reads('sam', placeOf('sam')), /Zie je dit anders\? Zeg het tegen Bram/)
  assert.equal(await opens('jan', placeOf('sam')), 404, 'a grandfather')
  assert.equal(await opens('esra', placeOf('sam')), 404, 'another family')
  assert.match(await reads('mirjam', `/gezin/${house.family('sam')}/gezin`), /zelf-beslissen/)
  const rows = await house.ask<{ sealed: Buffer }>('select sealed from care.capacity_decision')
  assert.ok(rows.every(({ sealed }) => !sealed.toString('utf8').includes('pil')))
})

test('access 4.1: who of 13 cannot decide about medicine does not sign for it, the holders do, and his no still stops it', async () => {
  const question = await ask('sam', 'medicine')
  assert.doesNotMatch(await say('mirjam', question, 'yes'), starts)
  assert.match(await say('olaf', question, 'yes'), starts)
  assert.match(await reads('sam', question), /Sam kan hier nu niet zelf over beslissen/)
  assert.match(await reads('mirjam', question), /We horen graag wat Sam ervan vindt/)
  await say('sam', question, 'no')
  for (const who of ['sam', 'mirjam', 'bram']) assert.doesNotMatch(await reads(who, question), starts, who)
  const other = await ask('sam', 'treatment')
  for (const who of ['mirjam', 'olaf']) await say(who, other, 'yes')
  assert.doesNotMatch(await reads('sam', other), starts, 'about other help he signs himself')
})

test('access 4.1: from 16 the parents are asked only about the kind of help that Priya cannot decide about, as long as that holds', async () => {
  const talks = await ask('priya', 'talks')
  const question = await ask('priya', 'medicine')
  for (const who of ['sunita', 'ravi']) assert.equal(await opens(who, question), 404, who)
  await cannot('priya', 'medicine')
  const id = await newestIn('capacity_decision')
  for (const who of ['sunita', 'ravi']) {
    assert.equal(await opens(who, question), 200, who)
    assert.equal(await opens(who, talks), 404, who)
    assert.equal(await opens(who, placeOf('priya')), 200, who)
    await say(who, question, 'yes')
  }
  assert.match(await reads('sunita', question), starts)
  const ended = await (await house.visitor('bram')).act(`${placeOf('priya')}/${id}/stop`)
  assert.match(ended.text, /Priya beslist hier weer zelf over\./)
  assert.equal(await opens('sunita', question), 404)
  assert.doesNotMatch(await reads('priya', question), starts, 'she says yes or no herself now')
  assert.match(await say('priya', question, 'yes'), starts)
})

test('access 4.1: an earlier refusal in writing is followed, whatever the parents say', async () => {
  await cannot('priya', 'stay', inDays('refused', -100))
  const question = await ask('priya', 'stay')
  for (const who of ['sunita', 'ravi']) await say(who, question, 'yes')
  assert.doesNotMatch(await reads('sunita', question), starts)
  assert.match(await reads('sunita', question), /Priya schreef eerder dat deze hulp niet mag/)
})

test('only a registered professional records it, for somebody of this plan from 12, with all that belongs to it', async () => {
  const bram = await house.visitor('bram')
  for (const [over, error] of [
    [{ form: '' }, /Kies over welke hulp het gaat/],
    [{ form: 'medicine' }, /Hierover is al besloten/],
    [{ why: '' }, /Schrijf op waarom/],
    [{ told: '' }, /Schrijf op hoe je het vertelde/],
    [inDays('review', 400), /Kies een dag binnen zes maanden/],
  ] as const) {
    const { status, text } = await bram.post(`${placeOf('sam')}/nieuw`, { ...decided('group'), ...over })
    assert.equal(status, 422)
    assert.match(text, error)
  }
  assert.equal(await opens('mirjam', `${placeOf('sam')}/nieuw`), 403)
  assert.equal((await (await house.visitor('dana')).get(placeOf('lieke'))).status, 404, 'a child of nine')
  const [worker] = await house.ask<{ on: string }>(
    'select registered_from::text as on from care.worker where person_id = $1',
    [house.person('bram')],
  )
  await house.ask('update care.worker set registered_from = null where person_id = $1', [house.person('bram')])
  assert.match(await reads('bram', placeOf('sam')), /alleen iemand vast die in het beroepsregister staat/)
  assert.equal((await bram.post(`${placeOf('sam')}/nieuw`, decided('group'))).status, 403)
  await house.ask('update care.worker set registered_from = $2 where person_id = $1', [
    house.person('bram'),
    worker?.on,
  ])
})

test('access 4.1: for an adult the first kind in law decides: a mentor before the family, and nobody where nobody is recorded', async () => {
  const [born] = await house.ask<{ on: string }>('select born_on::text as on from care.birth where person_id = $1', [
    house.person('priya'),
  ])
  await house.ask("update care.birth set born_on = born_on - interval '3 years' where person_id = $1", [
    house.person('priya'),
  ])
  await cannot('priya', 'treatment')
  const question = await ask('priya', 'treatment')
  assert.match(await reads('bram', question), /Er is nog niemand die voor Priya mag beslissen/)
  const bram = await house.visitor('bram')
  const name = (who: string, kind: string) =>
    bram.act(`${placeOf('priya')}/vertegenwoordiger`, {
      ...{ representative: house.person(who), kind, ground: 'Beschikking van 3 maart.' },
    })
  assert.match((await name('ravi', 'family')).text, /Nu beslist: Ravi\./)
  assert.match((await name('sunita', 'mentor')).text, /Nu beslist: Sunita\.[\s\S]*Beschikking van 3 maart\./)
  assert.equal(await opens('ravi', question), 404)
  assert.match(await say('sunita', question, 'yes'), starts)
  const [mentor] = await house.ask<{ id: string }>("select id from care.representative where kind = 'mentor'")
  const ended = await bram.act(`${placeOf('priya')}/vertegenwoordiger/${mentor?.id}/stop`)
  assert.match(ended.text, /Sunita beslist niet meer mee\.[\s\S]*Nu beslist: Ravi\./)
  assert.doesNotMatch(await reads('bram', question), starts, 'an answer of who does not decide any more counts no more')
  await house.ask('update care.birth set born_on = $2 where person_id = $1', [house.person('priya'), born?.on])
})

test('a decision that nobody looked at again lapses by itself', async () => {
  const question = await ask('sam', 'medicine')
  await house.moveClock(91 * day)
  assert.match(await reads('sam', placeOf('sam')), /Sam zegt over alle hulp zelf ja of nee\.[\s\S]*Eerdere besluiten/)
  for (const who of ['mirjam', 'olaf']) await say(who, question, 'yes')
  assert.doesNotMatch(await reads('mirjam', question), starts)
  assert.match(await say('sam', question, 'yes'), starts)
})
