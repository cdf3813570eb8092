// What waits in the outbox leaves only as long as it is still true for whom it is (D-MSG-05, R23), and by day where nobody asked for it at that moment.
import assert from 'node:assert/strict'
import { rename, rm, writeFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { castMail } from '#db/cast/load.ts'
import { newId } from '#platform/clock.ts'
import { addDays, type Day, hourOf } from '#platform/dates.ts'
import { mailsIn } from '#platform/mail.ts'
import { dayIn } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { sealMail } from './mail.commands.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const day = dayIn(3)
async function goTo(on: Day, hour: number, minute = 0): Promise<void> {
  const [year, month, date] = [on.slice(0, 4), on.slice(5, 7), on.slice(8)].map(Number)
  const there = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, date, hour))
  await house.moveClock(there.getTime() - (hourOf(there) - hour) * 3_600_000 + minute * 60_000 - Date.now())
}

/** A letter that something waits, from some days ago, that the mail server did not take until now. */
async function laid(who: string, daysAgo: number): Promise<string> {
  const { id, sealed } = await sealMail(house.keys, {
    to: castMail(who),
    subject: 'Iets nieuws',
    text: `${who} ${daysAgo}`,
  })
  await house.ask(
    `insert into entry.outbox (id, municipality_id, sealed, key_person, created_at, next_try_at, by_day, account_id)
      select $1, a.municipality_id, $2, $1, door.now() - make_interval(days => $4), door.now() + interval '1 hour', true, a.id from entry.account a where a.id = $3`,
    [id, sealed, house.account(who), daysAgo],
  )
  return id
}
/** The mail server is there again: what leaves, and whether nothing of the others is kept. */
async function sentOf(ids: readonly string[]): Promise<string[]> {
  const waits = 'select from entry.outbox where id = any($1) and sent_at is null'
  await house.ask('update entry.outbox set next_try_at = door.now() where id = any($1)', [ids])
  for (let i = 0; i < 100 && (await house.ask(waits, [ids])).length > 0; i += 1) await pause(50)
  await pause(300)
  assert.deepEqual(await house.ask(`${waits} or id = any($1) and sealed <> ''`, [ids]), [])
  return (await mailsIn(house.mailFolder, 99))
    .map(({ text }) => text)
    .filter((text) => /^\w+ \d+$/.test(text))
    .toSorted()
}

test('after days without a mail server each hears once, and whoever looked, rests, wants none or is here no more hears nothing', async () => {
  await goTo(day, 12)
  const now = 'select id, municipality_id from entry.account where id = $1'
  const ids = [await laid('olaf', 2), await laid('olaf', 1), await laid('mirjam', 1), await laid('sam', 1)]
  ids.push(await laid('esra', 1), await laid('bram', 1), await laid('jan', 1))
  await (await house.visitor('mirjam')).get('/')
  for (const who of ['sam', 'esra', 'jan'])
    await house.ask('delete from entry.session where account_id = $1', [house.account(who)])
  await house.ask(
    `insert into entry.notification_pause (municipality_id, id, account_id, at, until_on) select a.municipality_id, $2, a.id, door.now() - interval '2 days', door.today() + 3 from (${now}) a`,
    [house.account('sam'), newId()],
  )
  await house.ask(
    `insert into entry.notification_choice (municipality_id, id, account_id, rhythm, level, at) select a.municipality_id, $2, a.id, 'off', 'neutral', door.now() - interval '2 days' from (${now}) a`,
    [house.account('esra'), newId()],
  )
  await house.ask('update entry.account set disabled_at = door.now() where id = $1', [house.account('jan')])
  assert.deepEqual(await sentOf(ids), ['bram 1', 'olaf 1'])
})

test('who changed the own address hears nothing at the old one', async () => {
  const id = await laid('dana', 1)
  const dana = await house.visitor('dana')
  await dana.get('/instellingen/mail')
  assert.deepEqual(await sentOf([id]), ['bram 1', 'olaf 1'], 'who changes it is here, and sees what waits')
})

test('D-MSG-08: a letter that stood in the outbox when the family began to rest waits until that ends; what is told at once, and a professional, does not', async () => {
  await house.ask('delete from care.family_rest; delete from entry.outbox; delete from entry.session')
  const [olaf, bram] = [await laid('olaf', 0), await laid('bram', 0)]
  await house.ask(
    `insert into care.family_rest (municipality_id, family_id, id, person_id, at, until_on) select municipality_id, id, $2, $3, door.now(), door.today() + 3 from care.family where id = $1`,
    [house.family('sam'), newId(), house.person('bram')],
  )
  const mirjam = await laid('mirjam', 0)
  await house.ask(
    "insert into entry.notification (municipality_id, id, account_id, kind, at) select municipality_id, $1, account_id, 'direct', created_at from entry.outbox where id = $1",
    [mirjam],
  )
  const left = async () => {
    await house.ask('update entry.outbox set next_try_at = door.now() where sent_at is null')
    await pause(2_500)
    return (await house.ask<{ id: string }>('select id from entry.outbox where sent_at is not null')).map(
      ({ id }) => id,
    )
  }
  assert.deepEqual((await left()).toSorted(), [bram, mirjam].toSorted())
  await house.ask('update care.family_rest set stopped_at = door.now(), stopped_by = person_id')
  assert.deepEqual((await left()).toSorted(), [bram, mirjam, olaf].toSorted())
  const mailed = (await mailsIn(house.mailFolder, 99)).map(({ text }) => text).filter((text) => text.endsWith(' 0'))
  assert.deepEqual(mailed.toSorted(), ['bram 0', 'mirjam 0', 'olaf 0'], 'also to who never came in yet')
})

test('D-MSG-05: an invitation that is made at night leaves at 8.00; a code that somebody asks for leaves at once', async () => {
  await goTo(addDays(day, 1), 21)
  await house.ask('delete from entry.session where account_id = $1', [house.account('jan')])
  await house.ask('delete from entry.outbox')
  await house.ask('delete from entry.account where id = $1', [house.account('jan')])
  const bram = await house.visitor('bram')
  const invited = { person: house.person('jan'), fact: 'fiets', channel: 'mail', mail: 'genodigd@elders.invalid' }
  const made = await bram.act(`/gezin/${house.family('sam')}/uitnodigen`, invited)
  assert.match(made.text, /Tussen 20\.00 en 8\.00 uur wacht hij tot 8\.00 uur\./)
  await (await house.visitor()).post('/inloggen', { mail: castMail('olaf') })
  const waiting = async () => {
    await pause(2_500)
    return (await house.ask<{ by_day: boolean }>('select by_day from entry.outbox where sent_at is null')).map(
      (one) => one.by_day,
    )
  }
  assert.deepEqual(await waiting(), [true])
  await goTo(addDays(day, 2), 8)
  assert.deepEqual(await waiting(), [])
  const [left] = await house.ask<{ rest: number }>(
    'select round(extract(epoch from expires_at - door.now()) / 3600)::integer as rest from entry.invitation where person_id = $1',
    [house.person('jan')],
  )
  assert.equal(left?.rest, 72, 'the 72 hours that the letter names begin when it leaves')
})

test('R23: a code to sign in with that works no more when the mail server is there again is not sent; one that still works is', async () => {
  await house.ask('delete from entry.outbox')
  const away = `${house.mailFolder}.away`
  const mails = async () => (await mailsIn(house.mailFolder, 99)).filter(({ to }) => to === castMail('olaf')).length
  /** Olaf asks for a code while no mail can leave; so many minutes later it can. */
  const sentAfter = async (hour: number, minutes: number) => {
    await goTo(addDays(day, 2), hour)
    const before = await mails()
    await rename(house.mailFolder, away)
    await writeFile(house.mailFolder, '')
    await (await house.visitor()).post('/inloggen', { mail: castMail('olaf') })
    await pause(1_500)
    await rm(house.mailFolder)
    await rename(away, house.mailFolder)
    await goTo(addDays(day, 2), hour, minutes)
    await pause(1_500)
    assert.deepEqual(await house.ask("select from entry.outbox where sent_at is null or sealed <> '' or tries < 2"), [])
    return (await mails()) - before
  }
  assert.equal(await sentAfter(10, 16), 0)
  assert.equal(await sentAfter(11, 5), 1)
})

test('a code that was taken back before its letter left is not sent: only the address of the newest one hears', async () => {
  await goTo(addDays(day, 2), 21)
  const bram = await house.visitor('bram')
  const invite = (mail: string) =>
    bram.act(`/gezin/${house.family('sam')}/uitnodigen`, {
      person: house.person('jan'),
      fact: 'fiets',
      channel: 'mail',
      mail,
    })
  await invite('verkeerd@elders.invalid')
  await invite('goed@elders.invalid')
  await goTo(addDays(day, 3), 8)
  await pause(2_500)
  assert.deepEqual(await house.ask("select from entry.outbox where sent_at is null or sealed <> ''"), [])
  const to = (await mailsIn(house.mailFolder, 99)).map((mail) => mail.to)
  assert.deepEqual([to.includes('goed@elders.invalid'), to.includes('verkeerd@elders.invalid')], [true, false])
})
