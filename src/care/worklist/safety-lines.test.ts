import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import type { Visitor } from '#src/trial/visitor.ts'

let house: TrialHouse
let dana: Visitor
/** Joyce and Amber: Dana coordinates, and they just looked back together. */
before(async () => {
  house = await openTrialHouse()
  dana = await house.visitor('dana')
  await house.ask('update care.review set concluded_at = now() where family_id = $1', [family()])
  await house.ask('update care.worklist_sign set signs = null')
})
after(() => house.close())

const family = () => house.family('joyce')
const check = () => `/gezin/${family()}/veiligheid/check`
/** The way from the list to the check of this family. */
const isAsked = async () => (await dana.get('/werklijst')).text.includes(`href="${check()}"`)
const looked = (by: string) =>
  house.ask(
    `insert into safety.safety_check (municipality_id, family_id, id, on_day, by_person, outcome, key_person)
     select municipality_id, id, gen_random_uuid(), door.today(), $2, 'noSigns', $2 from care.family where id = $1`,
    [family(), house.person(by)],
  )

test('D-SAF-01: after a look-back the list asks who coordinates to look whether it is safe, and no longer once somebody did', async () => {
  assert.equal(await isAsked(), true)
  assert.match((await dana.get('/werklijst')).text, /Omdat na terugkijken nog niet is gekeken of het veilig is/)
  assert.equal((await dana.act(check(), { outcome: 'noSigns' })).status, 200)
  assert.equal(await isAsked(), false)
})

test('a line that goes tells no coordinator that somebody looked, when the file is about that coordinator', async () => {
  await house.ask('delete from safety.safety_check')
  await house.ask(
    `insert into safety.safety_file (municipality_id, family_id, id, youth_id, concern_about, opened_on, opened_by)
     select municipality_id, id, gen_random_uuid(), $2, array[$3::uuid], door.today(), $4 from care.family where id = $1`,
    [family(), house.person('amber'), house.person('dana'), house.person('renske')],
  )
  await looked('renske')
  assert.equal(await isAsked(), true, 'of another look nothing is told')
  await looked('dana')
  assert.equal(await isAsked(), false, 'the own look counts')
})
