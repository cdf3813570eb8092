// Told by text message instead of by mail: the same moments, the same few words for everybody, and a number that one person sees.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { sealMail } from '#care/entry/mail.commands.ts'
import { castMail } from '#db/cast/load.ts'
import { newId } from '#platform/clock.ts'
import { openPool, type Pool } from '#platform/database/pool.ts'
import { addDays, type Day, hourOf, isWorkingDay } from '#platform/dates.ts'
import { mailsIn } from '#platform/mail.ts'
import { serve } from '#src/server.ts'
import { dayIn } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { mailTo } from '#src/trial/mail.ts'
import { openTextGateway } from '#src/trial/text-gateway.ts'
import { Visitor } from '#src/trial/visitor.ts'
import { mailForTexts, notLooked, tellNotifications } from './notifications.tasks.ts'

const place = '/instellingen/berichten'
const number = '+31612345678'
let house: TrialHouse
let jobs: Pool
let plan: string
before(async () => {
  house = await openTrialHouse()
  jobs = openPool(house.jobUrl, 2)
  const open = 'select id from care.plan where family_id = $1 and closed_at is null'
  plan = (await house.ask<{ id: string }>(open, [house.family('sam')]))[0]?.id ?? ''
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
  const [year, month, date] = [day.slice(0, 4), day.slice(5, 7), day.slice(8)].map(Number)
  const there = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, date, hour, minute))
  return new Date(there.getTime() - (hourOf(there) - hour) * 3_600_000)
}
const goTo = (day: Day, hour: number) => house.moveClock(momentOf(day, hour).getTime() - Date.now())

async function tellAt(day: Day, hour: number, texts = true): Promise<void> {
  const now = momentOf(day, hour, 1)
  await house.moveClock(now.getTime() - Date.now())
  await tellNotifications(jobs, house.keys, now, notLooked, assert.ifError, texts)
}
const writeToMirjam = async (text: string) =>
  (await house.visitor('bram')).post(`/gezin/${house.family('sam')}/berichten/plan/${plan}`, {
    ...{ 'readers[]': [house.person('mirjam')], text },
  })
const sentTo = async (to: string) => (await mailsIn(house.mailFolder, 99)).filter((one) => one.to === to)
const kept = async () =>
  (
    await house.ask<{ sealed: Buffer }>('select sealed from entry.mobile_number where person_id = $1', [
      house.person('mirjam'),
    ])
  ).map(({ sealed }) => sealed.toString('latin1'))
const numberOn = (text: string) => /name="number"[^>]*value="([^"]*)"/.exec(text)?.[1]

test('A-06: Mirjam chooses text messages with her own number; a wrong one is said, and all she typed is still there', async () => {
  const mirjam = await house.visitor('mirjam')
  for (const wrong of ['', '020 123 45 67', '06 12 34']) {
    const refused = await mirjam.post(place, { rhythm: 'direct', level: 'short', channel: 'sms', number: wrong })
    assert.equal(refused.status, 422, wrong)
    assert.match(refused.text, /Kijk nog een keer naar het nummer\. Voorbeeld: 06 12 34 56 78\./)
    for (const value of ['direct', 'short', 'sms'])
      assert.match(refused.text, new RegExp(`value="${value}"[^>]* checked|checked[^>]* value="${value}"`))
    assert.equal(numberOn(refused.text) ?? '', wrong)
  }
  assert.deepEqual(await kept(), [], 'nothing of what was refused is kept')
  const operation = newId()
  const chosen = { rhythm: 'daily', level: 'neutral', channel: 'sms', number: '06-12345678' }
  assert.equal((await mirjam.post(place, chosen, operation)).status, 303)
  assert.equal((await mirjam.post(place, { ...chosen, number: '06 87 65 43 21' }, operation)).status, 303)
  assert.equal(numberOn((await mirjam.get(place)).text), '06 12 34 56 78', 'sent twice, it has one effect')
})

test('the number is sealed, and nobody but Mirjam sees it', async () => {
  const [sealed = ''] = await kept()
  assert.ok(sealed.length > 20)
  assert.doesNotMatch(sealed, /12345678|61234/)
  for (const who of ['olaf', 'bram', 'petra']) {
    const { text } = await (await house.visitor(who)).get(place)
    assert.doesNotMatch(text, /06 12 34 56 78/, who)
  }
})

test('D-MSG-04, D-MSG-05: at 17.00 Mirjam gets one text message with the same few words, and no mail', async () => {
  await goTo(monday, 10)
  assert.equal((await writeToMirjam('Zullen we over Sam praten?')).status, 303)
  const mails = (await sentTo(castMail('mirjam'))).length
  const since = new Date(Date.now() - 1_000)
  await tellAt(monday, 17)
  const text = await mailTo(house, number, since)
  const phone = /Bel ([\d ]+)\.$/.exec(text)?.[1]
  assert.equal(text, `Ons plan: er is iets nieuws voor je. Log in om het te lezen. Vraag? Bel ${phone}.`)
  await tellAt(monday, 18)
  await pause(1_500)
  assert.equal((await sentTo(number)).length, 1)
  assert.equal((await sentTo(castMail('mirjam'))).length, mails)
  const box = (await (await house.visitor()).get('/post')).text
  assert.match(box, /<h2[^>]*>\s*Sms\s*<\/h2>/)
})

test('where no text message can leave any more, who chose it is told by mail', async () => {
  const day = addDays(monday, 1)
  await goTo(day, 10)
  await writeToMirjam('En over zijn school?')
  const since = new Date(Date.now() - 1_000)
  await tellAt(day, 17, false)
  assert.match(await mailTo(house, castMail('mirjam'), since), /^Hallo\. Er is iets nieuws op Ons plan\./)
  assert.equal((await sentTo(number)).length, 1)
})

test('D-MSG-05: a text message that nobody asked for leaves by day only, also when it is tried again', async () => {
  const day = addDays(monday, 2)
  await goTo(day, 22)
  const id = newId()
  await house.ask(
    `insert into entry.outbox (id, sealed, key_person, created_at, next_try_at, by_day, channel)
      values ($1, '\\x00', $1, door.now(), door.now(), true, 'sms')`,
    [id],
  )
  const hasLeft = async () => {
    await pause(2_000)
    return (await house.ask('select from entry.outbox where id = $1 and sent_at is not null', [id])).length === 1
  }
  assert.equal(await hasLeft(), false)
  await goTo(addDays(day, 1), 8)
  assert.equal(await hasLeft(), true)
})

test('a text message that is refused again and again becomes a mail that says so, once', async () => {
  const day = addDays(monday, 3)
  await goTo(day, 10)
  const { id, sealed } = await sealMail(house.keys, { to: number, subject: '', text: 'Ons plan: er is iets nieuws.' })
  const refused = async (tries: number) =>
    house.ask('update entry.outbox set tries = $2 where id = $1', [id, tries]).then(async () => {
      const since = new Date(Date.now() - 1_000)
      await mailForTexts(jobs, house.keys, assert.ifError)
      return since
    })
  await house.ask(
    `insert into entry.outbox (id, municipality_id, sealed, key_person, created_at, next_try_at, by_day, channel, account_id)
      select $1, a.municipality_id, $2, $1, door.now(), door.now() + interval '1 hour', true, 'sms', a.id from entry.account a where a.id = $3`,
    [id, sealed, house.account('mirjam')],
  )
  const mails = (await sentTo(castMail('mirjam'))).length
  await refused(3)
  await pause(1_500)
  assert.equal((await sentTo(castMail('mirjam'))).length, mails, 'it may still be taken')
  const since = await refused(4)
  const text = await mailTo(house, castMail('mirjam'), since)
  assert.match(
    text,
    /Wij stuurden een sms, maar die kwam niet aan\..*Kijk bij Instellingen of (?:je|uw) nummer klopt\./,
  )
  await refused(5)
  await pause(1_500)
  assert.equal((await sentTo(castMail('mirjam'))).length, mails + 1)
  const [left] = await house.ask(
    'select sent_at is not null as over, length(sealed) as held from entry.outbox where id = $1',
    [id],
  )
  assert.deepEqual(left, { over: true, held: 0 })
})

test('who chooses mail again has no number left here, and who goes for ever has none either', async () => {
  await house.moveClock(0)
  const mirjam = await house.visitor('mirjam')
  await mirjam.post(place, { channel: 'mail', number: '06 12 34 56 78' })
  assert.deepEqual(await kept(), [''])
  assert.equal(numberOn((await mirjam.get(place)).text) ?? '', '')
  await mirjam.post(place, { channel: 'sms', number: '06 12 34 56 78' })
  assert.equal((await kept())[0] === '', false)
  await house.ask('begin')
  await house.ask('select door.end_person(municipality_id, id, $2, $2) from care.family where id = $1', [
    ...[house.family('sam'), house.person('mirjam')],
  ])
  assert.deepEqual(await kept(), [''])
  await house.ask('rollback')
})

test('a real house without a gateway offers no text messages and takes none; with one it does', async () => {
  const mirjam = await house.visitor('mirjam')
  await house.ask("update entry.installation set mode = 'real'")
  const { webUrl, keysDirectory } = house
  const opened = async (): Promise<{ visitor: Visitor; close(): Promise<void> }> => {
    const { server, close } = await serve({ webUrl, keysDirectory, port: 0, hostname: '127.0.0.1' })
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : undefined
    return { visitor: new Visitor(`http://127.0.0.1:${port}`, house.keys, mirjam.token), close }
  }
  try {
    const without = await opened()
    assert.doesNotMatch((await without.visitor.get(place)).text, /name="channel"|name="number"/)
    const taken = await without.visitor.post(place, { channel: 'sms', number: '06 12 34 56 78' })
    assert.equal(taken.status, 303)
    assert.deepEqual(await kept(), [''])
    await without.close()
    process.env.ONSPLAN_SMS_URL = 'https://gateway.invalid/'
    process.env.ONSPLAN_SMS_TOKEN = 'sleutel'
    const withOne = await opened()
    assert.match((await withOne.visitor.get(place)).text, /name="channel"[\s\S]*name="number"/)
    await withOne.close()
  } finally {
    delete process.env.ONSPLAN_SMS_URL
    delete process.env.ONSPLAN_SMS_TOKEN
    await house.ask("update entry.installation set mode = 'demonstration'")
  }
})

test('what the gateway does not take stays in the outbox and is tried again; once taken, words and number are gone', async () => {
  const gateway = await openTextGateway()
  process.env.ONSPLAN_SMS_URL = gateway.url
  process.env.ONSPLAN_SMS_TOKEN = 'sleutel'
  const real = await openTrialHouse('bare')
  try {
    gateway.answer = 503
    const { id, sealed } = await sealMail(real.keys, {
      to: number,
      subject: '',
      text: 'Ons plan: er is iets nieuws voor je.',
    })
    await real.ask(
      `insert into entry.outbox (id, municipality_id, sealed, key_person, created_at, next_try_at, channel)
        values ($1, $1, $2, $1, door.now(), door.now(), 'sms')`,
      [id, sealed],
    )
    const state = async () =>
      (await real.ask('select tries, sent_at is not null as sent, length(sealed) > 0 as held from entry.outbox'))[0]
    const askedTimes = async (times: number) => {
      for (let i = 0; i < 100 && gateway.asked.length < times; i += 1) await pause(50)
      await pause(500)
      assert.equal(gateway.asked.length, times)
    }
    await askedTimes(1)
    assert.deepEqual(await state(), { tries: 1, sent: false, held: true })
    gateway.answer = 200
    await real.moveClock(61_000)
    await askedTimes(2)
    assert.deepEqual(await state(), { tries: 2, sent: true, held: false })
    assert.deepEqual(gateway.asked[0]?.body, gateway.asked[1]?.body, 'by the id the gateway knows it as the same')
  } finally {
    delete process.env.ONSPLAN_SMS_URL
    delete process.env.ONSPLAN_SMS_TOKEN
    await real.close()
    gateway.close()
  }
})
