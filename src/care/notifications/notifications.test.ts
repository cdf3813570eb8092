import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { castMail } from '#db/cast/load.ts'
import { newId } from '#platform/clock.ts'
import { openPool, type Pool } from '#platform/database/pool.ts'
import { addDays, type Day, hourOf, isWorkingDay, longDay, workingDaysAfter } from '#platform/dates.ts'
import { mailsIn } from '#platform/mail.ts'
import { dayIn } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { mailTo } from '#src/trial/mail.ts'
import { type Scene, sceneOf } from '#src/trial/relations-scene.ts'
import { notLooked, tellNotifications } from './notifications.tasks.ts'

let house: TrialHouse
let scene: Scene
let jobs: Pool
let plan: string
before(async () => {
  house = await openTrialHouse()
  scene = sceneOf(house, 'sam')
  jobs = openPool(house.jobUrl, 2)
  const of = [house.family('sam')]
  const [row] = await house.ask<{ id: string }>(
    'select id from care.plan where family_id = $1 and closed_at is null',
    of,
  )
  plan = row?.id ?? ''
  await house.ask('delete from care.review where family_id = $1 and concluded_at is null', of)
})
after(async () => {
  await jobs.end()
  await house.close()
})

const monday = (() => {
  let day = dayIn(2)
  while (new Date(day).getUTCDay() !== 1 || !isWorkingDay(day)) day = addDays(day, 1)
  return day
})()

/** The moment of this hour in the Netherlands. */
function momentOf(day: Day, hour: number, minute = 0): Date {
  const there = new Date(
    Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)), hour, minute),
  )
  return new Date(there.getTime() - (hourOf(there) - hour) * 3_600_000)
}

/** It becomes this hour, and who is told something is told it; a machine that just started knows of nothing. */
async function tellAt(day: Day, hour: number, minute = 0): Promise<void> {
  const now = momentOf(day, hour, minute)
  await house.moveClock(now.getTime() - Date.now())
  await tellNotifications(jobs, house.keys, now, notLooked, assert.ifError)
}
const goTo = (day: Day, hour: number) => house.moveClock(momentOf(day, hour).getTime() - Date.now())

const told = (who: string) =>
  house
    .ask<{ kind: string }>('select kind from entry.notification where account_id = $1 order by at, kind', [
      house.account(who),
    ])
    .then((rows) => rows.map(({ kind }) => kind))

const write = async (from: string, to: string, text: string) =>
  (await house.visitor(from)).post(`/gezin/${house.family('sam')}/berichten/plan/${plan}`, {
    ...{ 'readers[]': [house.person(to)], text },
  })

test('D-MSG-04, D-MSG-05: at 17.00 Mirjam is mailed once that there is something new, with no name, no subject and no link', async () => {
  await goTo(monday, 10)
  assert.equal((await write('bram', 'mirjam', 'Zullen we over Sam praten?')).status, 303)
  assert.equal((await write('bram', 'mirjam', 'En over zijn school?')).status, 303)
  await tellAt(monday, 16, 58)
  assert.deepEqual(await told('mirjam'), [])
  const since = new Date(Date.now() - 1_000)
  await tellAt(monday, 17, 1)
  const text = await mailTo(house, castMail('mirjam'), since)
  assert.equal(text, 'Hallo. Er is iets nieuws op Ons plan. Log in om het te lezen. In deze mail staat geen link.')
  const [mail] = (await mailsIn(house.mailFolder, 50)).filter(({ to }) => to === castMail('mirjam'))
  assert.equal(mail?.subject, 'Er staat iets nieuws voor je klaar')
  await tellAt(monday, 17, 2)
  await tellAt(monday, 19, 30)
  assert.deepEqual(await told('mirjam'), ['digest'], 'not a second time, also not by a machine that just started')
  assert.deepEqual(await told('sam'), [], 'who is not in it hears nothing')
  assert.deepEqual(await told('bram'), [], 'and neither does who wrote it')
})

test('who opened the site after it was written hears nothing', async () => {
  const day = addDays(monday, 1)
  await goTo(day, 10)
  await write('bram', 'mirjam', 'Nog iets.')
  await goTo(day, 11)
  await (await house.visitor('mirjam')).get('/')
  await tellAt(day, 17, 1)
  assert.deepEqual(await told('mirjam'), ['digest'])
})

test('D-MSG-07: who may no longer read what a message is about hears nothing of it', async () => {
  const day = addDays(monday, 1)
  await goTo(day, 18)
  const goal = await scene.item('goal', 'bram', ['sam'], { plan_id: plan, kind: 'own' })
  const at = momentOf(day, 18)
  const [mirjam, bram] = [house.person('mirjam'), house.person('bram')]
  const message = await scene.put('message', {
    about_table: 'goal',
    about_id: goal.id,
    author: bram,
    readers: [mirjam],
    at,
  })
  await scene.put('message_line', {
    ...{ message_id: message.id, author: bram, at, sealed: Buffer.from('x'), key_person: bram },
  })
  const next = addDays(monday, 2)
  await house.ask("update care.goal set audience = 'chosen', named = $2 where id = $1", [goal.id, [bram]])
  await tellAt(next, 17, 1)
  assert.deepEqual(await told('mirjam'), ['digest'])
  await house.ask("update care.goal set audience = 'plan', named = '{}' where id = $1", [goal.id])
  await tellAt(next, 17, 5)
  assert.deepEqual(await told('mirjam'), ['digest', 'digest'], 'and hears of it when it may be read')
})

test('D-MSG-06: a question that Sam, Mirjam and Olaf did not open for three working days is told once more, with whom to call', async () => {
  const day = addDays(monday, 7)
  const due = workingDaysAfter(day, 3)
  await goTo(day, 10)
  await scene.put('share_question', {
    ...{ subject: house.person('sam'), reader: house.person('dana'), topics: ['goals'], purpose: 'help' },
    ...{
      until_on: addDays(day, 60),
      text_version: 'delen-1',
      asked_by: house.person('bram'),
      asked_at: momentOf(day, 10),
    },
  })
  const before = { mirjam: await told('mirjam'), olaf: await told('olaf') }
  const asked = new Date()
  await tellAt(day, 17, 1)
  await mailTo(house, castMail('olaf'), asked)
  assert.deepEqual(await told('olaf'), [...before.olaf, 'digest'])
  await goTo(addDays(day, 1), 9)
  await house.visitor('mirjam')
  await tellAt(addDays(due, -1), 17, 1)
  assert.deepEqual(await told('olaf'), [...before.olaf, 'digest'])
  const since = new Date()
  await tellAt(due, 17, 1)
  assert.match(
    await mailTo(house, castMail('olaf'), since),
    /^Hallo\. Er staat nog iets voor (?:je|u) klaar\. Lukt het niet\? Bel [0-9 ]+\.$/,
  )
  const list = async () => (await (await house.visitor('bram')).get('/werklijst')).text
  assert.doesNotMatch(await list(), /akkoord nog (?:steeds )?dicht/, 'the reminder comes first')
  const next = workingDaysAfter(due, 1)
  await goTo(next, 9)
  assert.match(await list(), /akkoord nog (?:steeds )?dicht/, 'then the call')
  await tellAt(next, 17, 1)
  await tellAt(addDays(due, 5), 17, 1)
  assert.deepEqual(await told('olaf'), [...before.olaf, 'digest', 'reminder'], 'once')
  assert.deepEqual(await told('mirjam'), [...before.mirjam, 'digest'], 'who looked is not reminded')
})

const lookedAt = async (told: boolean, moment: Date) => {
  const look = { person_id: house.person('petra'), subject: house.person('sam'), opened_at: moment, told }
  return scene.put('emergency_look', { ...look, sealed: Buffer.from('x'), key_person: house.person('sam') })
}

test('D-MSG-05, D-MSG-07: a look without consent is told at once to those who may know of it; one that the family does not hear of is told to nobody', async () => {
  const day = addDays(monday, 21)
  await goTo(day, 10)
  const before = { sam: await told('sam'), olaf: await told('olaf'), esra: await told('esra') }
  await lookedAt(false, momentOf(day, 10))
  await tellAt(day, 10, 1)
  assert.deepEqual({ sam: await told('sam'), olaf: await told('olaf'), esra: await told('esra') }, before)
  await lookedAt(true, momentOf(day, 10))
  await tellAt(day, 10, 2)
  assert.deepEqual(await told('sam'), [...before.sam, 'direct'])
  assert.deepEqual(await told('olaf'), [...before.olaf, 'direct'])
  assert.deepEqual(await told('esra'), before.esra, 'another family hears nothing')
})

test('D-MSG-05: a change of contact person is told to the family at once, and in the evening only the next morning', async () => {
  const day = addDays(monday, 28)
  await goTo(day, 21)
  const before = { mirjam: await told('mirjam'), sam: await told('sam') }
  const family = house.family('sam')
  // In one statement: an open plan has a coordinator at every moment.
  await house.ask(
    `with ended as (update care.coordinator_term set until_at = $2 where family_id = $1 and until_at is null returning municipality_id, family_id)
      insert into care.coordinator_term (municipality_id, family_id, id, person_id, professional, temporary, from_at)
      select e.municipality_id, e.family_id, gen_random_uuid(), $3, true, false, $2 from ended e`,
    [family, momentOf(day, 21), house.person('dana')],
  )
  await tellAt(day, 21, 5)
  assert.deepEqual({ mirjam: await told('mirjam'), sam: await told('sam') }, before)
  await tellAt(addDays(day, 1), 8, 1)
  assert.deepEqual(await told('mirjam'), [...before.mirjam, 'direct'])
  assert.deepEqual(await told('sam'), [...before.sam, 'direct'])
})

test('D-MSG-05: a mail that nobody asked for does not leave at night either when it is tried again; a code does', async () => {
  const day = addDays(monday, 29)
  await goTo(day, 22)
  const ids = [newId(), newId()]
  const insert = `insert into entry.outbox (id, sealed, key_person, created_at, next_try_at, by_day)
    select o.id, '\\x00', o.id, door.now(), door.now(), o.by_day from (values ($1::uuid, true), ($2::uuid, false)) o(id, by_day)`
  await house.ask(insert, ids)
  const left = async () => {
    await pause(2_500)
    const sent = 'select id from entry.outbox where id = any($1) and sent_at is not null'
    return (await house.ask<{ id: string }>(sent, [ids])).map(({ id }) => ids.indexOf(id)).toSorted()
  }
  assert.deepEqual(await left(), [1])
  await goTo(addDays(day, 1), 8)
  assert.deepEqual(await left(), [0, 1])
})

test('Mirjam chooses when she hears and what may stand in it, and finds that again', async () => {
  await house.moveClock(0)
  const mirjam = await house.visitor('mirjam')
  assert.match((await mirjam.get('/instellingen')).text, /href="\/instellingen\/berichten"/)
  const { text } = await mirjam.get('/instellingen/berichten')
  assert.match(text, /value="daily"[^>]* checked|checked[^>]* value="daily"/)
  assert.match(text, /Tussen 20\.00 en 8\.00 uur sturen wij niets\./)
  const saved = await mirjam.act('/instellingen/berichten', { rhythm: 'direct', level: 'short' })
  assert.match(saved.text, /Dit is bewaard\./)
  assert.match(saved.text, /value="direct"[^>]* checked|checked[^>]* value="direct"/)
  assert.match(saved.text, /value="short"[^>]* checked|checked[^>]* value="short"/)
  await mirjam.post('/instellingen/berichten', { rhythm: 'hourly', level: '' })
  assert.match(
    (await mirjam.get('/instellingen/berichten')).text,
    /value="direct"[^>]* checked|checked[^>]* value="direct"/,
  )
  const olaf = (await (await house.visitor('olaf')).get('/instellingen/berichten')).text
  assert.match(olaf, /value="daily"[^>]* checked|checked[^>]* value="daily"/, 'a choice is of one person')
  assert.equal((await (await house.visitor()).get('/instellingen/berichten')).status, 303, 'a stranger signs in first')
})

test('D-MSG-08: Mirjam asks for no messages for some days, and for messages again; more than fourteen days is refused', async () => {
  const day = addDays(monday, 35)
  await goTo(day, 9)
  const mirjam = await house.visitor('mirjam')
  for (const days of ['0', '15', '1,5', 'drie']) {
    const refused = await mirjam.post('/instellingen/berichten/even-niet', { days })
    assert.equal(refused.status, 422, days)
    assert.match(refused.text, /Kies 1 tot en met 14 dagen/)
    assert.match(refused.text, new RegExp(`name="days"[^>]*value="${days}"`), 'what was typed is still there')
  }
  const until = longDay({ language: 'nl', form: 'je' }, addDays(day, 3), day)
  const resting = await mirjam.act('/instellingen/berichten/even-niet', { days: '3' })
  assert.match(resting.text, new RegExp(`Tot en met ${until} sturen wij`))
  assert.match(resting.text, /Is er beloofd dat iemand (?:je|u) belt\? Dat gaat gewoon door\./)
  const before = await told('mirjam')
  await lookedAt(true, momentOf(day, 10))
  await tellAt(addDays(day, 2), 10)
  assert.deepEqual(await told('mirjam'), before)
  await goTo(addDays(day, 2), 11)
  const again = await (await house.visitor('mirjam')).act('/instellingen/berichten/verder', {})
  assert.match(again.text, /Hoeveel dagen\?/)
  await lookedAt(true, momentOf(addDays(day, 2), 12))
  await tellAt(addDays(day, 2), 12, 1)
  assert.deepEqual(await told('mirjam'), [...before, 'direct'])
})

test('D-MSG-06, D-MSG-08: what Olaf was asked in his own rest comes when that ends, as something new; the reminder three working days later', async () => {
  const day = addDays(monday, 49)
  await goTo(day, 9)
  await (await house.visitor('olaf')).act('/instellingen/berichten/even-niet', { days: '7' })
  await goTo(day, 11)
  await scene.put('share_question', {
    ...{ subject: house.person('sam'), reader: house.person('petra'), topics: ['goals'], purpose: 'help' },
    ...{ until_on: addDays(day, 60), text_version: 'delen-1', asked_by: house.person('bram') },
    asked_at: momentOf(day, 11),
  })
  const before = await told('olaf')
  const heard = async () => (await told('olaf')).slice(before.length)
  await tellAt(addDays(day, 7), 17, 1)
  assert.deepEqual(await heard(), [])
  await tellAt(addDays(day, 8), 17, 1)
  assert.deepEqual(await heard(), ['digest'])
  const due = workingDaysAfter(addDays(day, 8), 3)
  await tellAt(addDays(due, -1), 17, 1)
  assert.deepEqual(await heard(), ['digest'])
  await tellAt(due, 17, 1)
  assert.deepEqual(await heard(), ['digest', 'reminder'])
})
