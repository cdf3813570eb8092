import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newId } from '#platform/clock.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import type { Visitor } from '#src/trial/visitor.ts'

let house: TrialHouse
let bram: Visitor
before(async () => {
  house = await openTrialHouse()
  bram = await house.visitor('bram')
})
after(() => house.close())

const hour = 3_600_000
const family = () => `/gezin/${house.family('esra')}`
/** The days of the cast move along with today, so the day of birth is asked. */
async function wish(who = 'deniz', change: Record<string, string> = {}) {
  const [row] = await house.ask<{ on: string }>('select born_on::text as on from care.birth where person_id = $1', [
    house.person(who),
  ])
  const [year = '', month = '', day = ''] = (row?.on ?? '').split('-')
  return {
    ...{ name: names[who] ?? '', 'born.day': String(+day), 'born.month': String(+month), 'born.year': year },
    ...{ reason: 'De school belt. Deniz is weg.', hears: 'yes', why: '' },
    ...change,
  }
}
const names: Record<string, string> = {
  deniz: 'Deniz Kaplan',
  elif: 'Elif Kaplan',
  sam: 'Sam van Rijn',
  amber: 'Amber Jonker',
}
const opened = () => house.ask<{ subject: string }>('select subject from care.emergency_look order by opened_at')
const rowsOf = (action: string, who: string) =>
  house.ask<{ subjects: string[]; purpose: string; emergency: boolean }>(
    "select subjects, purpose, emergency from care.access_log where action = $1 and person_id = $2 and purpose in ('zoeken', 'noodinzage') order by at",
    [action, house.person(who)],
  )
/** A page without what differs with each showing, and without what was typed. */
const bare = ({ text }: { text: string }, ...typed: string[]) =>
  typed.reduce(
    (page, word) => page.replaceAll(word, '…'),
    text.replace(/nonce="[^"]*"|name="_op" value="[^"]*"|name="_token" value="[^"]*"|data-session="[^"]*"/g, ''),
  )

test('a worker finds people and families by name among the own families only, and the log says who was shown', async () => {
  const page = await bram.post('/zoeken', { name: 'sam' })
  assert.equal(page.status, 200)
  assert.match(page.text, /1 gezin gevonden[\s\S]*Twee huizen[\s\S]*Sam/)
  assert.deepEqual((await rowsOf('search', 'bram')).at(-1)?.subjects, [house.person('sam')])
  assert.match((await bram.post('/zoeken', { name: 's' })).text, /Typ twee letters of meer/)
})

test('ab-01 buurvrouw zoekt naam: somebody of another family and somebody who does not exist are answered with the same bytes', async () => {
  const other = await bram.post('/zoeken', { name: 'Deniz' })
  const nobody = await bram.post('/zoeken', { name: 'Vlekje' })
  assert.match(other.text, /Niets gevonden in jouw gezinnen\./)
  assert.equal(bare(other, 'Deniz'), bare(nobody, 'Vlekje'))
  assert.equal((await rowsOf('search', 'bram')).at(-1)?.subjects.length, 0)
  for (const who of ['esra', 'deniz'])
    for (const path of ['/zoeken', '/zoeken/nood'])
      assert.equal((await (await house.visitor(who)).get(path)).status, 404)
})

test('an administrator and a privacy officer have no emergency look', async () => {
  for (const who of ['petra', 'nadia']) {
    const visitor = await house.visitor(who)
    assert.match((await visitor.get('/zoeken/nood')).text, /Noodinzage hoort niet bij jouw rol/)
    assert.equal((await visitor.post('/zoeken/nood', await wish())).status, 404)
  }
  assert.deepEqual(await opened(), [])
})

test('ab-14 noodinzage misbruikt: without a reason, without a fresh proof or with a part of a name nothing opens', async () => {
  const without = await bram.post('/zoeken/nood', await wish('deniz', { reason: '' }))
  assert.equal(without.status, 422)
  assert.match(without.text, /Geef een reden\. Het gezin ziet dat je hebt gekeken\./)
  assert.match(without.text, /value="Deniz Kaplan"/, 'what was typed is still there')
  assert.match(
    (await bram.post('/zoeken/nood', await wish('deniz', { hears: 'no' }))).text,
    /Schrijf op waarom het niet veilig is/,
  )
  const stale = await house.visitor('bram')
  await house.ask("update entry.session set proved_at = now() - interval '6 minutes' where token_hash = sha256($1)", [
    stale.token,
  ])
  for (const answer of [await stale.get('/zoeken/nood'), await stale.post('/zoeken/nood', await wish())])
    assert.match(answer.location ?? '', /^\/inloggen\/werk/)
  assert.deepEqual(await opened(), [])
  assert.equal((await bram.get(`${family()}/plan`)).status, 404)
})

test('ab-14: nobody, another day of birth and somebody of the own home are answered alike; each try is a refusal in the log', async () => {
  await house.ask(
    `insert into care.family_member (municipality_id, family_id, id, person_id, parts, position, from_on, until_on)
     select municipality_id, family_id, gen_random_uuid(), $1, '{other}', 9, from_on, door.today() from care.family_member where person_id = $2`,
    [house.person('bram'), house.person('amber')],
  )
  const close = await bram.post('/zoeken/nood', await wish('amber'))
  const nobody = await bram.post('/zoeken/nood', await wish('amber', { name: 'Ambra Jonker' }))
  assert.equal(close.status, 422)
  assert.match(close.text, /Zo vinden wij niemand/)
  assert.equal(bare(close, 'Amber Jonker'), bare(nobody, 'Ambra Jonker'))
  const own = await bram.post('/zoeken/nood', await wish('sam'))
  assert.match(own.text, /Zoek op naam\. Deze persoon hoort bij jouw gezinnen/)
  assert.equal((await rowsOf('refusal', 'bram')).filter(({ purpose }) => purpose === 'noodinzage').length, 3)
  assert.deepEqual(await opened(), [])
})

test('access.md 10, case 19: it opens one person, for reading alone, and nothing of the story or of anybody else', async () => {
  const operation = newId()
  const page = await bram.act('/zoeken/nood', await wish(), operation)
  assert.match(page.text, /De noodinzage is open[\s\S]*Noodinzage die nu loopt[\s\S]*Deniz[\s\S]*Open tot [\d.:]+ uur/)
  assert.equal((await bram.post('/zoeken/nood', await wish(), operation)).status, 303)
  assert.deepEqual(await opened(), [{ subject: house.person('deniz') }], 'sent twice it is one look')
  const plan = await bram.get(`${family()}/plan`)
  assert.equal(plan.status, 200)
  assert.match(plan.text, /Noodinzage\. Je ziet alleen Deniz\./)
  assert.doesNotMatch(plan.text, /Begin ons plan|Maak een doel|Niet eens/, 'nothing to do')
  const all = await bram.get(`${family()}/goed-en-lastig`)
  assert.match(all.text, /Ik kan goed voetballen/)
  assert.doesNotMatch(all.text, /Elif gaat graag naar school|Ik kook bijna elke dag/)
  assert.doesNotMatch(plan.text, /Elif gaat graag naar school|Ik kook bijna elke dag|Rust met geld/)
  for (const path of [
    '',
    '/plan',
    '/gezin',
    '/verhaal',
    '/doelen',
    '/veiligheid',
    '/wie-keek',
    '/printen',
    '/gegevens',
  ]) {
    const { status, text } = await bram.get(family() + path)
    assert.ok([200, 303, 403, 404].includes(status), `${path}: ${status}`)
    assert.doesNotMatch(text, /Lijsterbes|Uitslapen, trainen|Ik kook bijna elke dag/, path)
  }
  for (const path of ['/wie-keek', '/printen/plan', '/gegevens/kopie/json'])
    assert.equal((await bram.get(family() + path)).status, 404, path)
  assert.equal((await bram.post(`${family()}/doelen/nieuw`, { title: 'Nieuw' })).status, 404)
})

test('the family reads who looked, about whom and why; who coordinates and the privacy officer are told', async () => {
  for (const who of ['esra', 'deniz']) {
    const log = (await (await house.visitor(who)).get(`${family()}/wie-keek`)).text
    assert.match(log, /Waarvoor: noodinzage\.[\s\S]*Bram keek in nood mee bij Deniz, om [\d.:]+ uur/, who)
    assert.match(log, /Reden: De school belt\. Deniz is weg\./, who)
  }
  const list = (await (await house.visitor('dana')).get('/werklijst')).text
  assert.match(list, /Omdat een ander in nood meekeek[\s\S]*Wij van nummer twaalf/)
  assert.match((await (await house.visitor('nadia')).get('/beheer/controle')).text, /noodinzage[\s\S]*Bram/)
  const nadia = await house.visitor('nadia')
  assert.match((await nadia.get('/beheer/controle')).text, /Lees de reden/)
  const review = (await nadia.get('/beheer/controle/nood')).text
  assert.match(review, /Bram keek bij Deniz[\s\S]*Reden: De school belt\. Deniz is weg\.[\s\S]*Bekijk dit voor /)
  for (const who of ['dana', 'petra', 'esra'])
    assert.equal((await (await house.visitor(who)).get('/beheer/controle/nood')).status, 404, who)
  const rows = await house.ask<{ flagged: boolean; purpose: string }>(
    "select emergency as flagged, purpose from care.access_log where person_id = $1 and family_id = $2 and outcome = 'done'",
    [house.person('bram'), house.family('esra')],
  )
  assert.ok(rows.length > 2)
  assert.ok(rows.every(({ flagged, purpose }) => flagged && purpose === 'noodinzage'))
})

test('a second person is a second act; when safety forbids it, the family hears nothing of that one and who coordinates does', async () => {
  assert.doesNotMatch((await bram.get(`${family()}/goed-en-lastig`)).text, /Elif gaat graag naar school/)
  await bram.act(
    '/zoeken/nood',
    await wish('elif', { reason: 'Alarm over Elif.', hears: 'no', why: 'Er leest iemand mee.' }),
  )
  assert.match((await bram.get(`${family()}/goed-en-lastig`)).text, /Elif gaat graag naar school/)
  const esra = (await (await house.visitor('esra')).get(`${family()}/wie-keek`)).text
  assert.doesNotMatch(esra, /Alarm over Elif|in nood mee bij Elif|Er leest iemand mee/)
  assert.match((await (await house.visitor('dana')).get(`${family()}/wie-keek`)).text, /in nood mee bij Elif/)
  const review = (await (await house.visitor('nadia')).get('/beheer/controle/nood')).text
  assert.match(review, /Het gezin hoort dit niet\. Waarom: Er leest iemand mee\./)
  const [row] = await house.ask<{ sealed: Buffer }>('select sealed from care.emergency_look limit 1')
  assert.ok(row && !row.sealed.toString('utf8').includes('school'), 'the reason is sealed')
})

test('a safety file opens by no emergency look, and a safety officer keeps its pages while one runs', async () => {
  const safety = `/gezin/${house.family('joyce')}/veiligheid`
  await (await house.visitor('dana')).act(`${safety}/check`, {
    ...{ outcome: 'danger', occasion: 'visit', 'about[]': house.person('amber') },
    ...{ facts: 'Joyce zei dat zij bang is.', done: 'Zij slapen bij oma.' },
  })
  const renske = await house.visitor('renske')
  assert.equal((await renske.get(safety)).status, 200)
  await renske.act('/zoeken/nood', await wish('amber'))
  assert.equal((await renske.get(`/gezin/${house.family('joyce')}/plan`)).status, 200)
  assert.match((await renske.get(safety)).text, /Joyce zei dat zij bang is/)
  assert.equal((await bram.get(`${family()}/veiligheid`)).status, 404)
})

test('ab-14: after six tries in an hour the seventh waits, whatever is typed', async () => {
  const dana = await house.visitor('dana')
  const typed = await wish('deniz', { name: 'Niemand Hier' })
  for (let n = 0; n < 6; n += 1) assert.equal((await dana.post('/zoeken/nood', typed)).status, 422)
  const last = await dana.post('/zoeken/nood', typed)
  assert.equal(last.status, 429)
  assert.match(last.text, /Wacht een uur/)
})

test('ab-14: after four hours it is over on every page, although nobody does anything', async () => {
  await house.moveClock(3.9 * hour)
  assert.equal((await (await house.visitor('bram')).get(`${family()}/plan`)).status, 200)
  await house.moveClock(4.1 * hour)
  const later = await house.visitor('bram')
  for (const path of ['', '/plan', '/nieuws']) assert.equal((await later.get(family() + path)).status, 404, path)
  assert.doesNotMatch((await later.get('/zoeken')).text, /Noodinzage die nu loopt/)
})
