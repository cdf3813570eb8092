import assert from 'node:assert/strict'
import { once } from 'node:events'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { castMail } from '#db/cast/load.ts'
import { isLong, onTime, percentile, printGoal } from '#src/launcher/trial/play.ts'
import type { Flood, Held } from '#src/trial/flood.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { codeFor } from '#src/trial/mail.ts'
import type { Visitor } from '#src/trial/visitor.ts'

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

async function flood(visitor: Visitor): Promise<Held | null> {
  const cookie = [...visitor.cookies].map((pair) => pair.join('=')).join('; ')
  const workerData: Flood = { url: `${house.base}/zitting`, cookie }
  const [held] = await once(new Worker(new URL('../../trial/flood.ts', import.meta.url), { workerData }), 'message')
  return held
}

// A percentile of a few looks leaps: alone and beside the flood are asked in turns, with a session of its own for each flood.
const rounds = isLong ? 8 : 1

test('S11 scraping: fifty requests a second are told to wait within two seconds, and somebody else goes on as before', async () => {
  const calm = await house.visitor('olaf')
  const plan = `/gezin/${house.family('olaf')}/plan`
  const [alone, beside, told]: [number[], number[], (number | undefined)[]] = [[], [], []]
  for (let round = 0; round < rounds; round += 1) {
    const fast = await house.visitor('esra')
    alone.push(...(await timesOf(calm, plan, mostMs)))
    const [held, times] = await Promise.all([flood(fast), timesOf(calm, plan, 3_000)])
    beside.push(...times)
    told.push(held?.ms)
    assert.equal(held?.retryAfter, '30', 'nobody was told to wait')
  }
  const [before, then] = [percentile(alone, 0.95), percentile(beside, 0.95)]
  const slowest = Math.max(...told.map((ms) => ms ?? Number.POSITIVE_INFINITY))
  const isInTime = onTime(slowest <= mostMs) && onTime(then <= before * mostSlower)
  const value = `told-after-${slowest}ms,others-p95-${before}ms-then-${then}ms-in-${rounds}-rounds`
  printGoal('S11', value, `${mostMs}ms,others-at-most-20%-slower`, isInTime)
  assert.ok(isInTime, value)
})

test('who asked too much and leaves quickly waits for nothing', async () => {
  const esra = await house.visitor('esra')
  const asked = await Promise.all(Array.from({ length: 60 }, () => esra.get('/zitting')))
  assert.ok(asked.some(({ status }) => status === 429))
  assert.equal((await esra.get('/snel-weg')).status, 303)
})
