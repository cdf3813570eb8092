// D-MSG-06: who coordinates is asked to call about what was asked and not opened, and a call can end.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const day = 86_400_000
const family = () => house.family('sam')
beforeEach(async () => {
  await house.moveClock(0)
  await house.ask('delete from care.family_rest; delete from entry.notification_pause')
  await house.ask('delete from care.care_consent; delete from care.help_told; delete from care.help_question')
  await house.ask('update care.share_question set recalled_at = door.now() where recalled_at is null')
})

type Asked = { to: string[] }[] | null
const asked = async () =>
  (
    await house.ask<{ asked: Asked }>(
      'select door.asked_of_family(f.municipality_id, f.id) as asked from care.family f where id = $1',
      [family()],
    )
  )[0]?.asked ?? null
/** By the list of somebody who reads it now, of what the house knew then. */
const since = async (known: Asked) =>
  (
    await house.ask<{ at: Date | null }>(
      'select door.unopened_since(f.municipality_id, f.id, $2) as at from care.family f where id = $1',
      [family(), JSON.stringify(known)],
    )
  )[0]?.at ?? null

/** The newest version of the plan is laid before this person, an hour from now; nobody looked since. */
async function layPlanBefore(who: string): Promise<Date> {
  const version = `select id from care.plan_version where family_id = $1 and undone_at is null order by no desc limit 1`
  await house.ask(`delete from care.plan_agreement where version_id = (${version})`, [family()])
  const [row] = await house.ask<{ at: Date }>(
    `update care.plan_version set offered_to = $2, offered_at = date_trunc('day', door.now()) + interval '2 days 10 hours' where id = (${version}) returning offered_at as at`,
    [family(), [house.person(who)]],
  )
  assert.ok(row)
  await house.moveClock(row.at.getTime() - Date.now() + 1_000)
  return row.at
}

test('who left the family is not called about a plan that was laid before him or her', async () => {
  const at = await layPlanBefore('olaf')
  const known = await asked()
  assert.deepEqual(
    known?.map(({ to }) => to),
    [[house.person('olaf')]],
  )
  assert.deepEqual(await since(known), at)
  const leave = 'update care.family_member set until_on = $2 where family_id = $1 and person_id = $3'
  await house.ask(leave, [family(), new Date(Date.now() + 2 * day), house.person('olaf')])
  assert.equal(await asked(), null)
  assert.equal(await since(known), null, 'also when the day itself ended it, and no act')
  await house.ask(leave, [family(), null, house.person('olaf')])
})

test('light help that one parent said yes to and that began asks the other one nothing any more', async () => {
  await layPlanBefore('jan')
  const blocks = { what: 'Een groep.', why: 'Voor rust.', hard: 'Het is ver.', other: 'Thuis.', when: 'In januari.' }
  const light = { 'light[]': ['yes'], lightWhy: 'Een groep, die meteen kan stoppen.' }
  const bram = await house.visitor('bram')
  const made = await bram.post(`/gezin/${family()}/ja-tegen-hulp/nieuw`, {
    ...{ youth: house.person('sam'), form: 'group', ...blocks, ...light },
  })
  const question = (made.location ?? '').split('?')[0] ?? ''
  for (const who of ['sam', 'mirjam']) await (await house.visitor(who)).act(question, { says: 'yes' })
  await bram.act(`${question}/vertel`, { holder: house.person('olaf') })
  const known = await asked()
  const olaf = house.person('olaf')
  assert.ok(known?.some(({ to }) => to.includes(olaf)))
  const ofHelp = known?.filter(({ to }) => to.includes(olaf)) ?? null
  assert.notEqual(await since(ofHelp), null)
  await house.moveClock(14 * day)
  assert.match((await (await house.visitor('sam')).get(question)).text, /De hulp mag beginnen\./)
  assert.equal(await since(ofHelp), null)
  assert.ok(!((await asked()) ?? []).some(({ to }) => to.includes(olaf)))
})

test('D-MSG-08: the days count from the end of a rest of the family or of oneself, and a rest that was undone counts for nothing', async () => {
  const at = await layPlanBefore('olaf')
  const known = await asked()
  const hours = (n: number) => new Date(at.getTime() + n * 3_600_000)
  const rest = async (from: Date, until: Date) => {
    await house.ask('delete from care.family_rest')
    await house.ask(
      `insert into care.family_rest (municipality_id, family_id, id, person_id, at, until_on, stopped_at, stopped_by)
        select municipality_id, id, gen_random_uuid(), $2, $3, ($3::timestamptz)::date + 5, $4, $2 from care.family where id = $1`,
      [family(), house.person('bram'), from, until],
    )
  }
  await house.moveClock(hours(100).getTime() - Date.now())
  await rest(hours(1), hours(1.1))
  assert.deepEqual(await since(known), at)
  await rest(hours(1), hours(50))
  assert.deepEqual(await since(known), hours(50))
  await house.ask(
    `insert into entry.notification_pause (municipality_id, id, account_id, at, until_on, stopped_at)
      select municipality_id, gen_random_uuid(), id, $2, ($2::timestamptz)::date + 6, $3 from entry.account where id = $1`,
    [house.account('olaf'), hours(40), hours(70)],
  )
  assert.deepEqual(await since(known), hours(70))
})
