// When somebody is told: from the moment at which it is there for that person, once, and at once only what is near.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openPool, type Pool } from '#platform/database/pool.ts'
import { addDays, type Day, hourOf, isWorkingDay } from '#platform/dates.ts'
import { dayIn } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { notLooked, tellNotifications } from './notifications.tasks.ts'

let house: TrialHouse
let jobs: Pool
let plan: string
let at: string
before(async () => {
  house = await openTrialHouse()
  jobs = openPool(house.jobUrl, 2)
  at = `/gezin/${house.family('sam')}`
  const of = [house.family('sam')]
  const open = 'select id from care.plan where family_id = $1 and closed_at is null'
  plan = (await house.ask<{ id: string }>(open, of))[0]?.id ?? ''
  await house.ask('delete from care.review where family_id = $1 and concluded_at is null', of)
  await house.ask('delete from care.start_look_back; delete from care.start_voice; delete from care.start_talk')
})
after(async () => {
  await jobs.end()
  await house.close()
})

const monday = (() => {
  let day = dayIn(2)
  const isFree = () => [0, 1, 2, 3, 4].every((n) => isWorkingDay(addDays(day, n)))
  while (new Date(day).getUTCDay() !== 1 || !isFree()) day = addDays(day, 1)
  return day
})()
const inWeek = (week: number, n: number) => addDays(monday, week * 7 + n)

function momentOf(day: Day, hour: number, minute = 0): Date {
  const [year, month, date] = [day.slice(0, 4), day.slice(5, 7), day.slice(8)].map(Number)
  const there = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, date, hour, minute))
  return new Date(there.getTime() - (hourOf(there) - hour) * 3_600_000)
}
const goTo = (day: Day, hour: number) => house.moveClock(momentOf(day, hour).getTime() - Date.now())

async function tellAt(day: Day, hour: number, minute = 1): Promise<void> {
  const now = momentOf(day, hour, minute)
  await house.moveClock(now.getTime() - Date.now())
  await tellNotifications(jobs, house.keys, now, notLooked, assert.ifError)
}

const told = async (who: string) =>
  (
    await house.ask<{ kind: string }>('select kind from entry.notification where account_id = $1 order by at, kind', [
      house.account(who),
    ])
  ).map(({ kind }) => kind)

/** What is told to each of them while this happens. */
async function heard(people: readonly string[], work: () => Promise<void>): Promise<Record<string, string[]>> {
  const before = await Promise.all(people.map(told))
  await work()
  const after = await Promise.all(people.map(told))
  return Object.fromEntries(people.map((who, n) => [who, (after[n] ?? []).slice((before[n] ?? []).length)]))
}

const write = async (to: string, text: string) => {
  const bram = await house.visitor('bram')
  const sent = await bram.post(`${at}/berichten/plan/${plan}`, { 'readers[]': [house.person(to)], text })
  assert.equal(sent.status, 303)
}
const parts = (day: Day) => ({ 'on.day': day.slice(8), 'on.month': day.slice(5, 7), 'on.year': day.slice(0, 4) })

test('a day of looking back that is moved within five days is told that day, as something new and not as a reminder', async () => {
  await goTo(inWeek(0, 0), 9)
  await house.ask(
    `insert into care.review (municipality_id, family_id, id, plan_id, due_on, made_by, made_at)
      select municipality_id, family_id, gen_random_uuid(), id, $2, $3, door.now() - interval '40 days' from care.plan where id = $1`,
    [plan, inWeek(4, 0), house.person('bram')],
  )
  await write('mirjam', 'Hoe gaat het?')
  await tellAt(inWeek(0, 2), 17)
  assert.deepEqual((await told('mirjam')).slice(-1), ['digest'])
  await goTo(inWeek(0, 3), 10)
  const bram = await house.visitor('bram')
  const moved = await bram.post(`${at}/terugkijken/dag`, { 'day.quick': '', ...dayFields(inWeek(0, 5)) })
  assert.equal(moved.status, 303, moved.text.slice(0, 400))
  const today = await heard(['mirjam'], () => tellAt(inWeek(0, 3), 17))
  assert.deepEqual(today, { mirjam: ['digest'] })
  await house.ask('delete from care.review where family_id = $1 and concluded_at is null', [house.family('sam')])
})
const dayFields = (day: Day) => ({ 'day.day': day.slice(8), 'day.month': day.slice(5, 7), 'day.year': day.slice(0, 4) })

test('whoever is let into a conversation later is told of what stands there, also when another mail left in between', async () => {
  await goTo(inWeek(1, 0), 10)
  await write('mirjam', 'Zullen we over Sam praten?')
  await write('olaf', 'Hoe is het bij jou?')
  assert.deepEqual(await heard(['olaf'], () => tellAt(inWeek(1, 0), 17)), { olaf: ['digest'] })
  await goTo(inWeek(1, 1), 10)
  await house.ask(
    `insert into care.message_reader (municipality_id, family_id, id, message_id, person_id, asked_by, asked_at, yes, answered_at)
      select municipality_id, family_id, gen_random_uuid(), id, $2, $3, door.now(), true, door.now() from care.message
      where family_id = $1 and $4 = any(readers) order by at desc limit 1`,
    [house.family('sam'), house.person('olaf'), house.person('bram'), house.person('mirjam')],
  )
  assert.deepEqual(await heard(['olaf'], () => tellAt(inWeek(1, 1), 17)), { olaf: ['digest'] })
  assert.deepEqual(await heard(['olaf'], () => tellAt(inWeek(1, 2), 17)), { olaf: [] })
})

test('D-MSG-08: a rest that is asked for and undone causes no mail of what was told before it', async () => {
  await goTo(inWeek(2, 0), 10)
  await write('mirjam', 'Nog een vraag.')
  assert.deepEqual(await heard(['mirjam'], () => tellAt(inWeek(2, 0), 17)), { mirjam: ['digest'] })
  await goTo(inWeek(2, 1), 10)
  const bram = await house.visitor('bram')
  await bram.act(`${at}/rust`, { days: '3' })
  const [rest] = await house.ask<{ id: string }>('select id from care.family_rest order by at desc limit 1')
  await house.moveClock(momentOf(inWeek(2, 1), 10, 5).getTime() - Date.now())
  await (await house.visitor('bram')).act(`${at}/rust/${rest?.id}/stop`)
  assert.deepEqual(await heard(['mirjam'], () => tellAt(inWeek(2, 1), 17)), { mirjam: [] })
})

test('D-MSG-08: a rest holds what came in it, and what was told before it is not told again when it ends', async () => {
  await goTo(inWeek(2, 2), 10)
  const bram = await house.visitor('bram')
  await bram.act(`${at}/rust`, { days: '1' })
  await write('olaf', 'Een bericht in de rust.')
  const people = ['mirjam', 'olaf']
  assert.deepEqual(await heard(people, () => tellAt(inWeek(2, 2), 17)), { mirjam: [], olaf: [] })
  assert.deepEqual(await heard(people, () => tellAt(inWeek(2, 3), 17)), { mirjam: [], olaf: [] })
  assert.deepEqual(await heard(people, () => tellAt(inWeek(2, 4), 17)), { mirjam: [], olaf: ['digest'] })
})

async function planTalk(day: Day): Promise<string> {
  const bram = await house.visitor('bram')
  const fields = { ...parts(day), at: '14.00', 'invited[]': [house.person('mirjam')] }
  const answer = await bram.post(`${at}/startgesprek/plannen`, fields)
  assert.equal(answer.status, 303, answer.text.slice(0, 400))
  return (answer.location ?? '').split('?')[0] ?? ''
}

test('D-MSG-05: a first conversation within 48 hours is told at once to who is invited, one after that at 17.00', async () => {
  const people = ['mirjam', 'olaf']
  await goTo(inWeek(3, 0), 10)
  await planTalk(inWeek(3, 1))
  assert.deepEqual(await heard(people, () => tellAt(inWeek(3, 0), 10, 5)), { mirjam: ['direct'], olaf: [] })
  assert.deepEqual(await heard(people, () => tellAt(inWeek(3, 0), 17)), { mirjam: [], olaf: [] })
  await goTo(inWeek(4, 0), 10)
  await planTalk(inWeek(5, 0))
  assert.deepEqual(await heard(people, () => tellAt(inWeek(4, 0), 10, 5)), { mirjam: [], olaf: [] })
  assert.deepEqual(await heard(people, () => tellAt(inWeek(4, 0), 17)), { mirjam: ['digest'], olaf: [] })
})

test('D-MSG-05: one that is moved away from within 48 hours is told at once, and so is one that is called off', async () => {
  await goTo(inWeek(6, 0), 9)
  const path = await planTalk(inWeek(6, 3))
  assert.deepEqual(await heard(['mirjam'], () => tellAt(inWeek(6, 0), 17)), { mirjam: ['digest'] })
  await goTo(inWeek(6, 2), 10)
  const bram = await house.visitor('bram')
  assert.equal((await bram.post(`${path}/dag`, { ...parts(inWeek(8, 0)), at: '14.00' })).status, 303)
  assert.deepEqual(await heard(['mirjam'], () => tellAt(inWeek(6, 2), 10, 5)), { mirjam: ['direct'] })
  await goTo(inWeek(7, 4), 15)
  assert.equal((await (await house.visitor('bram')).post(`${path}/afzeggen`)).status, 303)
  assert.deepEqual(await heard(['mirjam'], () => tellAt(inWeek(7, 4), 17)), { mirjam: ['digest'] })
  await goTo(inWeek(9, 0), 10)
  const near = await planTalk(inWeek(9, 1))
  await goTo(inWeek(9, 0), 11)
  await (await house.visitor('mirjam')).get(near)
  await goTo(inWeek(9, 0), 12)
  assert.equal((await (await house.visitor('bram')).post(`${near}/afzeggen`)).status, 303)
  assert.deepEqual(await heard(['mirjam'], () => tellAt(inWeek(9, 0), 12, 5)), { mirjam: ['direct'] })
  await goTo(inWeek(10, 0), 10)
  const own = await planTalk(inWeek(10, 1))
  await goTo(inWeek(10, 0), 11)
  assert.equal((await (await house.visitor('mirjam')).post(`${own}/afzeggen`)).status, 303)
  await house.ask('delete from entry.session where account_id = $1', [house.account('mirjam')])
  assert.deepEqual(
    await heard(['mirjam'], () => tellAt(inWeek(10, 0), 11, 5)),
    { mirjam: [] },
    'who called it off knows',
  )
})

test('while a child has its turn on the phone of a parent, the parent did not look', async () => {
  await house.moveClock(0)
  const [esra, family] = [await house.visitor('esra'), `/gezin/${house.family('esra')}`]
  await esra.post(`${family}/kind/beurt`, { child: house.person('elif') })
  const looked = async () => {
    const [row] = await house.ask<{ seen: Date }>('select "seenAt" as seen from door.hearers(array[$1::uuid])', [
      house.account('esra'),
    ])
    return +(row?.seen ?? 0)
  }
  const [turn] = await house.ask<{ began: Date }>('select began_at as began from entry.child_turn')
  await house.moveClock(10 * 60_000)
  assert.equal((await esra.get(`${family}/kind`)).status, 200)
  assert.equal(await looked(), +(turn?.began ?? 0))
})
