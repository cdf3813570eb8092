import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { castMail } from '#db/cast/load.ts'
import { onTime, percentile, printGoal } from '#src/launcher/trial/play.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { codeFor } from '#src/trial/mail.ts'
import type { Seen, Visitor } from '#src/trial/visitor.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse('cast', { pace: 15 })
  await house.ask('update entry.account set safe_use_seen_at = now()')
})
after(() => house.close())

const copyOf = (who: string) => `/gezin/${house.family(who)}/gegevens/kopie/json`
const older = () => house.ask("update entry.session set proved_at = now() - interval '6 minutes'")

test('a copy asks a family to log in once more with a code, and leads back to it', async () => {
  const esra = await house.visitor('esra')
  assert.equal((await esra.get(copyOf('esra'))).status, 200)
  await older()
  const asks = await esra.get(copyOf('esra'))
  assert.match(asks.location ?? '', /^\/inloggen\?.*bevestig=1/)
  assert.match((await esra.get(asks.location ?? '')).text, /Daarom vragen we het nog een keer/)
  const code = await codeFor(house, esra, castMail('esra'))
  const back = { code, device: 'own', back: copyOf('esra') }
  const led = await esra.post('/inloggen/code', back)
  assert.equal((await esra.get(led.location ?? '')).location, copyOf('esra'))
  assert.equal((await esra.get(copyOf('esra'))).status, 200)
})

test('who works here shows the key once more for a copy', async () => {
  const dana = await house.visitor('dana')
  await older()
  assert.match((await dana.get(copyOf('esra'))).location ?? '', /^\/inloggen\/werk\?/)
})

test('S11: ten copies in a quarter of an hour and no more, on whatever device', async () => {
  const [phone, laptop] = [await house.visitor('deniz'), await house.visitor('deniz')]
  const answers = []
  for (let i = 0; i < 12; i += 1) answers.push((await (i % 2 === 0 ? phone : laptop).get(copyOf('deniz'))).status)
  const right = [...Array(10).fill(200), 429, 429]
  printGoal(
    'S11-copies',
    `${answers.filter((status) => status === 200).length}-copies`,
    '10',
    `${answers}` === `${right}`,
  )
  assert.deepEqual(answers, right)
})

const mostMs = 2_000
const mostSlower = 1.2

/** How long each of a row of requests takes, one after another, for as long as asked. */
async function timesOf(visitor: Visitor, path: string, forMs: number): Promise<number[]> {
  const times: number[] = []
  for (const since = performance.now(); performance.now() - since < forMs; await pause(60)) {
    const asked = performance.now()
    assert.equal((await visitor.get(path)).status, 200)
    times.push(performance.now() - asked)
  }
  return times
}

/** Fifty requests a second, whether they are answered or not; answers after how many milliseconds the first was told to wait. */
async function flood(visitor: Visitor): Promise<{ ms: number; retryAfter: string | null } | undefined> {
  const since = performance.now()
  const asks: Promise<{ seen: Seen; ms: number }>[] = []
  for (let turn = 0; turn < 15; turn += 1) {
    for (let n = 0; n < 10; n += 1)
      asks.push(visitor.get('/zitting').then((seen) => ({ seen, ms: Math.round(performance.now() - since) })))
    await pause(200)
  }
  const held = (await Promise.all(asks)).filter(({ seen }) => seen.status === 429).toSorted((a, b) => a.ms - b.ms)[0]
  return held && { ms: held.ms, retryAfter: held.seen.headers.get('retry-after') }
}

test('S11 scraping: fifty requests a second are told to wait within two seconds, and somebody else goes on as before', async () => {
  const [fast, calm] = [await house.visitor('esra'), await house.visitor('olaf')]
  const plan = `/gezin/${house.family('olaf')}/plan`
  const alone = percentile(await timesOf(calm, plan, mostMs), 0.95)
  const [told, times] = await Promise.all([flood(fast), timesOf(calm, plan, 3_000)])
  const beside = percentile(times, 0.95)
  const isInTime = told !== undefined && onTime(told.ms <= mostMs) && onTime(beside <= alone * mostSlower)
  const value = `told-after-${told?.ms}ms,others-p95-${alone}ms-then-${beside}ms`
  printGoal('S11', value, `${mostMs}ms,others-at-most-20%-slower`, isInTime)
  assert.ok(told, 'nobody was told to wait')
  assert.equal(told.retryAfter, '30')
  assert.ok(onTime(told.ms <= mostMs), value)
  assert.ok(onTime(beside <= alone * mostSlower), value)
})
