import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newId } from '#platform/clock.ts'
import { asDay } from '#platform/dates.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { familyProblem } from './new-family.ts'

const birth = { day: '20', month: '5', year: '2017', dayUnknown: false, monthUnknown: false }
const typed = { name: 'De Veldjes', callName: 'Lieke', familyName: '', birth }
const today = asDay('2026-08-26')

test('a family has a name of at most sixty letters, and a child with a first name and a birth day as far as it is known', () => {
  assert.equal(familyProblem(typed, today), null)
  assert.equal(familyProblem({ ...typed, name: '' }, today), 'nameless')
  assert.equal(familyProblem({ ...typed, name: 'a'.repeat(61) }, today), 'nameTooLong')
  assert.equal(familyProblem({ ...typed, callName: '' }, today), 'callNameMissing')
  assert.equal(familyProblem({ ...typed, callName: 'a'.repeat(61) }, today), 'callNameTooLong')
  assert.equal(familyProblem({ ...typed, familyName: 'a'.repeat(61) }, today), 'familyNameTooLong')
  assert.equal(familyProblem({ ...typed, birth: { ...birth, day: '' } }, today), 'dayMissing')
  assert.equal(familyProblem({ ...typed, birth: { ...birth, day: '', dayUnknown: true } }, today), null)
  assert.equal(familyProblem({ ...typed, birth: { ...birth, year: '2027' } }, today), 'birthImpossible')
})

test('who is 23 or older is not the child or youth it is about; one born today is', () => {
  const born = (day: string, month: string, year: string) =>
    familyProblem({ ...typed, birth: { ...birth, day, month, year } }, today)
  assert.equal(born('26', '8', '2026'), null)
  assert.equal(born('27', '8', '2003'), null)
  assert.equal(born('26', '8', '2003'), 'pastYouthHelp')
  assert.equal(born('1', '1', '1950'), 'pastYouthHelp')
})

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const fields = { name: 'De Veldjes', callName: 'Lieke', 'born.day': '20', 'born.month': '5', 'born.year': '2017' }
const families = async () => (await house.ask('select from care.family')).length

test('a worker of a local team begins a family, coordinates it for the time being and comes to who belongs to it', async () => {
  const dana = await house.visitor('dana')
  const family = newId()
  const landed = await dana.act('/vragen/gezin', fields, family)
  assert.equal(landed.status, 200)
  assert.match(landed.text, /Het gezin is begonnen\.[\s\S]*Zet nu de anderen erbij\. Nodig ze daarna uit\./)
  assert.match(landed.text, /Lieke[\s\S]*Geboren in mei 2017/)
  assert.deepEqual(
    await house.ask(
      'select person_id as person, professional, temporary from care.coordinator_term where family_id = $1',
      [family],
    ),
    [{ person: house.person('dana'), professional: true, temporary: true }],
  )
  assert.match((await dana.get('/werklijst')).text, /De Veldjes/)
  const bram = await house.visitor('bram')
  assert.equal((await bram.get(`/gezin/${family}/gezin`)).status, 404)
})

test('beginning leaves its row in the log of the family: who began it, why and about whom', async () => {
  const family = newId()
  await (await house.visitor('dana')).post('/vragen/gezin', fields, family)
  const [row] = await house.ask<Record<string, unknown>>(
    "select l.person_id as person, purpose, ground, cardinality(subjects) as about from care.access_log l where family_id = $1 and action = 'create'",
    [family],
  )
  assert.deepEqual(row, {
    person: house.person('dana'),
    purpose: 'het gezin bijwerken',
    ground: 'coordinator',
    about: 1,
  })
})

test('sent twice it is one family, and other words under the same id are refused', async () => {
  const dana = await house.visitor('dana')
  const [family, before] = [newId(), await families()]
  await dana.post('/vragen/gezin', fields, family)
  assert.equal((await dana.post('/vragen/gezin', fields, family)).status, 303)
  assert.equal((await dana.post('/vragen/gezin', { ...fields, name: 'Anders' }, family)).status, 422)
  assert.equal(await families(), before + 1)
})

test('what was typed comes back with a problem, and no family is begun', async () => {
  const dana = await house.visitor('dana')
  const before = await families()
  for (const [wrong, says] of [
    [{ name: '' }, /Vul in hoe het gezin wil heten/],
    [{ name: 'a'.repeat(61) }, /Maak de naam van het gezin korter/],
    [{ callName: '' }, /href="#(?:f-)?callName"[^>]*>Vul een voornaam in/],
    [{ callName: 'a'.repeat(61) }, /href="#(?:f-)?callName"[^>]*>Maak de voornaam korter/],
    [{ 'born.year': '1950' }, /href="#(?:f-)?born[^>]*>Kijk dit na\. Een kind of jongere is hier jonger dan 23\./],
    [{ 'born.year': '' }, /href="#(?:f-)?born/],
  ] as const) {
    const refused = await dana.post('/vragen/gezin', { ...fields, familyName: 'Veldhuis', ...wrong })
    assert.equal(refused.status, 422)
    assert.match(refused.text, says)
    assert.match(refused.text, /value="Veldhuis"/)
  }
  assert.equal(await families(), before)
})

test('nobody but a worker of a local team begins a family or sees that this can be done', async () => {
  const before = await families()
  for (const who of ['esra', 'fatima', 'petra', 'renske', 'nadia']) {
    const visitor = await house.visitor(who)
    assert.equal((await visitor.get('/vragen/gezin')).status, 404, who)
    assert.equal((await visitor.post('/vragen/gezin', fields)).status, 404, who)
  }
  assert.equal(await families(), before)
})

test('D-PEO-06: a birth day known to the month makes the child as young as it can be', async () => {
  const family = newId()
  const unsure = { ...fields, 'born.day': '', 'dayUnknown[]': 'yes' }
  await (await house.visitor('dana')).post('/vragen/gezin', unsure, family)
  assert.deepEqual(
    await house.ask(
      "select to_char(b.born_on, 'YYYY-MM-DD') as born, b.known_to as known from care.birth b join care.family_member m on m.person_id = b.person_id where m.family_id = $1",
      [family],
    ),
    [{ born: '2017-05-31', known: 'month' }],
  )
})
