// What somebody wrote and may no longer send: it comes back to its writer, and to nobody else.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newId } from '#platform/clock.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { wordsTyped } from './draft.commands.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const words = 'Elif zingt weer onder de douche.'
const strength = () => ({ 'about[]': house.person('esra'), words, noticedBy: '', audience: 'plan' })
const form = (family: string) => `/gezin/${family}/goed-en-lastig/goed/nieuw`
const coordinates = (key: string) =>
  house.ask('update care.coordinator_term set person_id = $1 where family_id = $2 and until_at is null', [
    house.person(key),
    house.family('esra'),
  ])
const withoutNonce = (html: string) => html.replace(/nonce="[^"]*"/g, '')

test('who coordinates no more while writing reads the own words back, and finds them in the form when coordinating again', async () => {
  const dana = await house.visitor('dana')
  const path = form(house.family('esra'))
  assert.equal((await dana.get(path)).status, 200)
  await coordinates('bram')
  const refused = await dana.post(path, strength())
  await coordinates('dana')
  assert.equal(refused.status, 404)
  assert.match(refused.text, /Lees hier wat je schreef\. Het is niet verstuurd\./)
  assert.ok(refused.text.includes(words))
  assert.ok((await dana.get(path)).text.includes(words))
  assert.ok(!(await (await house.visitor('esra')).get(path)).text.includes(words), 'nobody else gets them')
})

test('a family that is there and one that never was answer with the same page', async () => {
  const joyce = await house.visitor('joyce')
  const [there, nowhere] = [
    await joyce.post(form(house.family('esra')), strength()),
    await joyce.post(form(newId()), strength()),
  ]
  assert.deepEqual([there.status, nowhere.status], [404, 404])
  assert.equal(withoutNonce(there.text), withoutNonce(nowhere.text))
})

test('a citizen number that was not taken is not shown again', async () => {
  const path = `/gezin/${house.family('esra')}/gezag/${house.person('deniz')}/register`
  const refused = await (await house.visitor('joyce')).post(path, { citizenNumber: '999990020' })
  assert.equal(refused.status, 404)
  assert.ok(!refused.text.includes('999990020'))
})

test('words come back, and what was only picked does not', () => {
  const picked = {
    audience: 'onlyMe',
    kind: 'strength',
    person: newId(),
    'day.day': '3',
    day: '2026-11-27',
    empty: ' ',
  }
  const typed = { words: 'voetbal', why: 'Omdat het leuk is', label: 'Bij oma', 'said.0': 'Nog één keer' }
  const own = { _token: 'geheim teken', _op: newId(), citizenNumber: '999990020' }
  assert.deepEqual(wordsTyped({ ...picked, ...typed, ...own }), Object.values(typed))
})
