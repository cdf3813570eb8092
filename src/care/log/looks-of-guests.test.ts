// Who takes part without working here or being of the family: its looks stand in the log under an own word, for who knows what was shared with it.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { codeIn, comesIn, guestOf, keptInCircle, questionFor } from '#src/trial/circle-guest.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { type Scene, sceneOf } from '#src/trial/relations-scene.ts'
import type { Visitor } from '#src/trial/visitor.ts'

let house: TrialHouse
let scene: Scene
let family: string
before(async () => {
  house = await openTrialHouse()
  family = `/gezin/${house.family('esra')}`
  scene = sceneOf(house, 'esra')
})
after(() => house.close())

const readable = (text: string) => text.replace(/<[^>]+>/g, ' ').replaceAll(/\s+|&nbsp;|\u00a0/g, ' ')
const logOf = async (who: string) =>
  readable((await (await house.visitor(who)).get(`${family}/wie-keek`)).text).replace(/^.*Hier staat wie/, '')

/** Comes in from the circle of this person, as with the own code. */
async function guest(owner: string, name: string, about: readonly string[]): Promise<{ one: Visitor; person: string }> {
  const row = await keptInCircle(house, owner, name)
  const made = await (await house.visitor(owner)).post(`${row}/vraag`, questionFor(house, about))
  const one = await comesIn(house, codeIn(made.text), `${name.toLowerCase().replace(' ', '.')}@huis.invalid`)
  return { one, person: await guestOf(house, row) }
}

const rolesOf = async (person: string) =>
  (
    await house.ask<{ role: string }>(
      "select distinct role from care.access_log where person_id = $1 and outcome = 'done'",
      [person],
    )
  ).map(({ role }) => role)

test('G-19: who shared reads that a guest of the circle looked, and as what', async () => {
  const { one, person } = await guest('esra', 'Zus Nesrin', ['esra'])
  await scene.share('esra', 'dana', { topic: 'goals' }, { reader: person })
  assert.equal((await one.get(`${family}/meedoen`)).status, 200)
  const log = await logOf('esra')
  assert.match(log, /Zus Nesrin is iemand uit de kring\./)
  assert.match(log, /Zus Nesrin keek om \d+\.\d\d uur naar: [^.]*Esra/)
  assert.deepEqual(await rolesOf(person), ['circleMember'])
  for (const who of ['deniz', 'dana']) assert.doesNotMatch(await logOf(who), /Nesrin/, who)
})

test('G-19: a parent who shared for a young child reads the look, and so does a child from twelve whose part it was', async () => {
  const { one, person } = await guest('esra', 'Tante Yildiz', ['elif'])
  await scene.share('elif', 'dana', { topic: 'goals' }, { reader: person, granted_by: house.person('esra') })
  await one.get(`${family}/meedoen`)
  assert.match(await logOf('esra'), /Tante Yildiz keek om \d+\.\d\d uur naar: [^.]*Elif/)
  assert.doesNotMatch(await logOf('deniz'), /Yildiz/)
  const own = await guest('deniz', 'Vriend Daan', ['deniz'])
  await scene.share('deniz', 'dana', { topic: 'goals' }, { reader: own.person })
  await own.one.get(`${family}/meedoen`)
  assert.match(await logOf('deniz'), /Vriend Daan keek/)
})

test('what a youth opened of the own story stays between the youth and the guest, in the log too', async () => {
  const { one, person } = await guest('deniz', 'Coach Wim', ['deniz'])
  await scene.share('deniz', 'dana', { topic: 'story' }, { reader: person })
  await house.ask('update care.share set from_at = from_at where reader = $1', [person])
  const story = await one.get(`${family}/verhaal`)
  assert.equal(story.status, 200)
  assert.match(await logOf('deniz'), /Coach Wim keek/)
  for (const who of ['esra', 'dana']) assert.doesNotMatch(await logOf(who), /Wim/, who)
})

test('a JIM and whoever came in for school stand in the log with their own word', async () => {
  const marco = await house.visitor('marco')
  assert.equal((await marco.get(`${family}/verhaal`)).status, 200)
  assert.ok((await rolesOf(house.person('marco'))).includes('jim'))
  assert.match(await logOf('deniz'), /Marco is JIM\./)
  const esra = await house.visitor('esra')
  const school = { ...questionFor(house, ['deniz']), name: 'Juf Ilse', kind: 'school' }
  const made = await esra.post(`${family}/team/gevraagd/nieuw`, school)
  const ilse = await comesIn(house, codeIn(made.text), 'ilse@huis.invalid')
  const [asked] = await house.ask<{ person: string }>(
    "select person_id as person from care.asked_in where kind = 'school' order by made_at desc limit 1",
  )
  await ilse.get(`${family}/school`)
  assert.deepEqual(await rolesOf(asked?.person ?? ''), ['school'])
})

test('who works here and looks in the own family looks as family: one parent does not read when the other was here', async () => {
  await house.ask(
    `insert into care.worker (municipality_id, person_id, organisation_id, role, from_on, sealed, key_person)
     select w.municipality_id, $1, w.organisation_id, w.role, w.from_on, w.sealed, w.key_person from care.worker w where w.person_id = $2`,
    [house.person('tom'), house.person('dana')],
  )
  const tom = await house.visitor('tom')
  await tom.get(`/gezin/${house.family('lieke')}/plan`)
  assert.deepEqual(await rolesOf(house.person('tom')), ['family'])
  const sanne = await house.visitor('sanne')
  assert.doesNotMatch(readable((await sanne.get(`/gezin/${house.family('lieke')}/wie-keek`)).text), /Tom keek/)
})

/** Gives somebody the work of another, with all that stands on it. */
const worksAs = (who: string, other: string) =>
  house.ask(
    `insert into care.worker (municipality_id, person_id, organisation_id, role, from_on, sealed, key_person)
     select w.municipality_id, $1, w.organisation_id, w.role, w.from_on, w.sealed, w.key_person from care.worker w where w.person_id = $2`,
    [house.person(who), house.person(other)],
  )

test('G-19: a JIM who works elsewhere looks as a JIM: the own work is told to nobody here', async () => {
  const jims = (await rolesOf(house.person('marco'))).toSorted()
  await worksAs('marco', 'bram')
  const marco = await house.visitor('marco')
  assert.equal((await marco.get(`${family}/verhaal`)).status, 200)
  assert.deepEqual((await rolesOf(house.person('marco'))).toSorted(), jims)
  const [told] = await house.ask(
    "select count(*)::integer as works from care.access_log where person_id = $1 and organisation_id is not null and outcome = 'done'",
    [house.person('marco')],
  )
  assert.deepEqual(told, { works: 0 })
  assert.match(await logOf('deniz'), /Marco is JIM\./)
  for (const who of ['esra', 'dana']) assert.doesNotMatch(await logOf(who), /Marco/, who)
})
