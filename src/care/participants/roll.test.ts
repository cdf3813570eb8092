import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const plan = (family: string) => `/gezin/${house.family(family)}/plan`
const statusOf = async (who: string, family: string) => (await (await house.visitor(who)).get(plan(family))).status
const dayLength = 86_400_000

type Roll = { turn: number; made_in: number; made: boolean }
const rollOf = async (family: string): Promise<Roll | undefined> =>
  (
    await house.ask<Roll>('select turn, made_in, made_in = turn as made from door.roll where family_id = $1', [
      house.family(family),
    ])
  )[0]

test('a look makes the roll, and the next look finds it', async () => {
  assert.equal(await statusOf('sanne', 'sanne'), 200)
  const made = await rollOf('sanne')
  assert.equal(made?.made, true)
  assert.equal(await statusOf('sanne', 'sanne'), 200)
  assert.deepEqual(await rollOf('sanne'), made)
})

test('access rule 11: who leaves the family reads nothing from the same moment on, although the roll was made before', async () => {
  assert.equal(await statusOf('sanne', 'sanne'), 200)
  await house.ask('update care.family_member set until_on = door.today() where person_id = $1', [house.person('sanne')])
  assert.equal((await rollOf('sanne'))?.made, false)
  assert.equal(await statusOf('sanne', 'sanne'), 404)
  await house.ask('update care.family_member set until_on = null where person_id = $1', [house.person('sanne')])
  assert.equal(await statusOf('sanne', 'sanne'), 200)
})

test('access rule 11: a court order that takes custody away counts at the next look', async () => {
  const youth = house.person('lieke')
  const reads = async () => {
    await statusOf('sanne', 'sanne')
    const query = 'select $2 = any(goals) as reads from door.roll_pass where actor = $1'
    return (await house.ask<{ reads: boolean }>(query, [house.person('sanne'), youth]))[0]?.reads
  }
  assert.equal(await reads(), true)
  await house.ask(
    `insert into care.custody_snapshot (municipality_id, family_id, id, youth_id, holders, kind, source, outcome, checked_on, recorded_by, recorded_at)
     select municipality_id, family_id, gen_random_uuid(), youth_id, '{}', 'temporarilyNone', 'court', 'none', door.today(), recorded_by, door.now()
     from care.custody_snapshot where youth_id = $1 limit 1`,
    [youth],
  )
  assert.equal(await reads(), false)
})

test('a birthday counts from midnight on, without anything being written', async () => {
  await statusOf('dana', 'sanne')
  const [row] = await house.ask<{ midnight: boolean }>(
    "select until_at = ((door.today() + 1)::timestamp at time zone 'Europe/Amsterdam') as midnight from door.roll where family_id = $1",
    [house.family('sanne')],
  )
  assert.equal(row?.midnight, true)
  await house.moveClock(dayLength)
  const before = await rollOf('sanne')
  await statusOf('dana', 'sanne')
  const [again] = await house.ask<{ fresh: boolean }>(
    'select until_at > door.now() as fresh from door.roll where family_id = $1',
    [house.family('sanne')],
  )
  assert.equal(again?.fresh, true)
  assert.equal((await rollOf('sanne'))?.turn, before?.turn)
  await house.moveClock(0)
})

test('a term that ends within the day ends the roll with it, and who comes after reads from that minute on', async () => {
  const family = house.family('sanne')
  await house.ask(`begin;
    update care.coordinator_term set until_at = door.now() + interval '90 seconds' where family_id = '${family}' and until_at is null;
    insert into care.coordinator_term (municipality_id, family_id, id, person_id, professional, temporary, from_at)
      select municipality_id, family_id, gen_random_uuid(), '${house.person('bram')}', true, false, until_at from care.coordinator_term where family_id = '${family}';
    commit`)
  assert.deepEqual([await statusOf('dana', 'sanne'), await statusOf('bram', 'sanne')], [200, 404])
  await house.moveClock(120_000)
  assert.deepEqual([await statusOf('dana', 'sanne'), await statusOf('bram', 'sanne')], [404, 200])
  await house.moveClock(0)
})

test('two who look while somebody changes rights never keep a roll of before: whoever makes it holds it', async () => {
  const family = house.family('sanne')
  await house.ask('update care.family_member set until_on = null where family_id = $1', [family])
  await Promise.all([
    ...Array.from({ length: 6 }, () => statusOf('sanne', 'sanne')),
    house.ask('update care.family_member set position = position where family_id = $1', [family]),
  ])
  await statusOf('sanne', 'sanne')
  const [same] = await house.ask<{ same: boolean }>(
    `select not exists ((select k.actor, s.subject, s.kind from door.roll_pass k cross join unnest(k.subjects, k.kinds) s(subject, kind) where k.family_id = $1
       except select s.actor, s.subject, s.kind from care.family f cross join lateral door.standing(f.municipality_id, f.id) s where f.id = $1)) as same`,
    [family],
  )
  assert.equal(same?.same, true)
})

test('nobody but the door reads or writes a roll', async () => {
  for (const table of ['door.roll', 'door.roll_pass']) {
    await assert.rejects(house.pool.one('test.roll', `select 1 from ${table}`), { code: '42501' })
  }
})
