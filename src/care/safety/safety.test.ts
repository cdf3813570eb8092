import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import type { Visitor } from '#src/trial/visitor.ts'

let house: TrialHouse
let dana: Visitor
let renske: Visitor
before(async () => {
  house = await openTrialHouse()
  dana = await house.visitor('dana')
  renske = await house.visitor('renske')
})
after(() => house.close())

const at = () => `/gezin/${house.family('joyce')}/veiligheid`
const danger = (change: Record<string, string> = {}) => ({
  outcome: 'danger',
  occasion: 'visit',
  'about[]': house.person('amber'),
  facts: 'Joyce huilde en zei dat zij bang is.',
  done: 'Vannacht slapen zij bij oma.',
  ...change,
})
const rows = (what = '*') =>
  house.ask(`select ${what} from safety.safety_check where family_id = $1`, [house.family('joyce')])

test('D-SAF-01: of a check without signs only the day and the name stay, whatever else was filled in', async () => {
  const told = await dana.act(`${at()}/check`, danger({ outcome: 'noSigns' }))
  assert.match(told.text, /De dag en je naam zijn bewaard/)
  assert.match(told.text, /Dana: Niets wat niet veilig is/)
  assert.doesNotMatch(told.text, /Joyce huilde/)
  const [row] = await rows('outcome, occasion, about, due_on, sealed, by_person')
  assert.deepEqual(row, {
    ...{ outcome: 'noSigns', occasion: null, about: [], due_on: null, sealed: null },
    by_person: house.person('dana'),
  })
})

test('before a danger the safety officer finds no family, and no family member ever finds the page', async () => {
  assert.equal((await renske.get(at())).status, 404)
  for (const who of ['joyce', 'ruben', 'esra', 'bram'])
    assert.equal((await (await house.visitor(who)).get(at())).status, 404, who)
})

test('a check that says less than it should comes back with what was typed', async () => {
  const answer = await dana.post(`${at()}/check`, danger({ done: '' }))
  assert.equal(answer.status, 422)
  assert.match(answer.text, /Schrijf op wat je deed/)
  assert.match(answer.text, /Joyce huilde/)
  const [, missing = ''] = answer.text.split('for="done"')
  assert.match(missing, /^>Wat deed je meteen\? <span[^>]*>\(als je iets zag\)/, 'and it is not called left to choose')
})

test('D-SAF-02: a danger is on the list of who coordinates and of the safety officer the same day, and nobody of the family gets a sign', async () => {
  const count = (table: string) => house.ask<{ n: number }>(`select count(*)::integer as n from ${table}`)
  const epoch = () => house.ask('select number from care.epoch where family_id = $1', [house.family('joyce')])
  const [before, mails] = [await epoch(), await count('entry.outbox')]
  const told = await dana.act(`${at()}/check`, danger())
  assert.match(told.text, /De aandachtsfunctionaris ziet dit vandaag/)
  assert.deepEqual(await epoch(), before, 'no page of the family is told to look again')
  assert.deepEqual(await count('entry.outbox'), mails, 'no message goes out')
  for (const visitor of [dana, renske]) {
    const list = (await visitor.get('/werklijst')).text
    assert.match(list, /Omdat er een zorg over veiligheid is[\s\S]*Amber en wij/)
    assert.ok(list.includes(at()), 'the line leads to what is to be done')
    assert.doesNotMatch(list, /later\?reden=safety/, 'it cannot be put off')
  }
  const first = (await dana.get('/werklijst')).text
  assert.match(
    /<tbody>([\s\S]*?)<\/tr>/.exec(first)?.[1] ?? '',
    /zorg over veiligheid/,
    'it comes before all other lines',
  )
})

test('the safety officer reads the checks of that family, and nothing else of it', async () => {
  const page = await renske.get(at())
  assert.equal(page.status, 200)
  assert.match(page.text, /Joyce huilde en zei dat zij bang is\.[\s\S]*Vannacht slapen zij bij oma\./)
  const family = `/gezin/${house.family('joyce')}`
  for (const path of ['', '/plan', '/gezin', '/wie-keek', '/veiligheidsafspraken', '/doelen', '/printen'])
    assert.equal((await renske.get(family + path)).status, 404, path)
  assert.equal((await renske.get(`/gezin/${house.family('esra')}/veiligheid`)).status, 404, 'no danger, no place')
})

test('the log tells of these looks to who looked and to nobody of the family', async () => {
  const [line] = await house.ask<{ n: number }>(
    "select count(*)::integer as n from care.access_log where family_id = $1 and object_class like 'safety%' and outcome = 'done'",
    [house.family('joyce')],
  )
  assert.ok((line?.n ?? 0) > 3, 'they are all there')
  for (const who of ['joyce', 'ruben']) {
    const log = (await (await house.visitor(who)).get(`/gezin/${house.family('joyce')}/wie-keek`)).text
    assert.doesNotMatch(log, /veiligheid bewaken|Renske/, who)
  }
})

test('D-SAF-04: a coordinator from the family reads no check, the professional standby does', async () => {
  await house.ask(
    'update care.coordinator_term set person_id = $1, standby_id = $2, professional = false where family_id = $3 and until_at is null',
    [house.person('joyce'), house.person('dana'), house.family('joyce')],
  )
  assert.equal((await (await house.visitor('joyce')).get(at())).status, 404)
  assert.match((await dana.get(at())).text, /Joyce huilde/)
  assert.match((await dana.get('/werklijst')).text, /zorg over veiligheid/)
})

test('a check is settled once, by what was done', async () => {
  const [check] = await rows('id')
  const danger = (await house.ask<{ id: string }>("select id from safety.safety_check where outcome = 'danger'"))[0]?.id
  assert.ok(check && danger)
  const path = `${at()}/check/${danger}`
  assert.equal((await renske.post(path, { done: '' })).status, 422)
  const told = await renske.act(path, { done: 'Met Joyce en oma gepraat.' })
  assert.match(told.text, /De check is afgerond[\s\S]*Renske: Met Joyce en oma gepraat/)
  assert.equal((await dana.post(path, { done: 'Nog eens.' })).status, 409)
})

test('what is written here lies under keys of its own and is nowhere readable in the database', async () => {
  const [row] = await house.ask<{ sealed: Buffer }>("select sealed from safety.safety_check where outcome = 'danger'")
  assert.ok(row && !row.sealed.toString('utf8').includes('Joyce'))
  const { readdirSync } = await import('node:fs')
  const branches = readdirSync(house.keysDirectory, { recursive: true }).map(String)
  assert.ok(branches.some((name) => /\/safety\/municipality\.key$/.test(name)))
})
