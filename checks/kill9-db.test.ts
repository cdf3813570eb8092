// R2: kill -9 of a PostgreSQL server amid writes over HTTP. The house on it loses nothing, says so clearly, and goes on by itself.
import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { newId, newSecret } from '#platform/clock.ts'
import { openPool } from '#platform/database/pool.ts'
import { type KeyStore, openKeyStore } from '#platform/keys/store.ts'
import { stepWords } from '#src/launcher/launcher.words.ts'
import { makeTestDirectory } from '#src/launcher/throwaway.ts'
import {
  chance,
  freePort,
  isLong,
  onTime,
  percentile,
  printGoal,
  seed,
  startTrial,
  type Trial,
  wholeHouse,
} from '#src/launcher/trial/play.ts'
import { openTrialServer, type TrialServer } from '#src/launcher/trial/server.ts'
import { urlFor } from '#src/prepare.ts'
import { knownCast } from '#src/trial/house.ts'
import { type Seen, Visitor } from '#src/trial/visitor.ts'
import { keepAsking, lookForLost, placeToAsk, type Questions } from './log-questions.ts'

const kills = isLong ? 500 : 5
const writers = 4
const backWithin = 5_000
// Nobody waits that long for a page; an answer that takes longer is none.
const longestWait = 20_000

let server: TrialServer
let directory: string
let house: Trial
let keys: KeyStore

before(async () => {
  server = await openTrialServer()
  directory = makeTestDirectory()
  // The writers are four people in one; at the pace of a person they would hardly be writing when it is killed.
  const setting = [`DATABASE_URL=${server.ownerUrl}`, 'ONSPLAN_INSTALLATION=demonstration', 'ONSPLAN_PACE=10000']
  house = startTrial(directory, await freePort(), ['env', ...setting], wholeHouse)
  assert.ok(Number.isFinite(await house.ready), house.said())
  keys = openKeyStore(join(directory, 'keys'), { now: () => Date.now() })
})

after(async () => {
  house.signal('SIGTERM')
  await house.ended
  await Promise.all([server.stop(), keys.close()])
  rmSync(directory, { recursive: true })
})

/** As the owner, on a connection that is not there yet when the server is killed. */
async function ask<R>(text: string, values: readonly unknown[] = []): Promise<R[]> {
  const owner = new pg.Client({ connectionString: server.ownerUrl })
  await owner.connect()
  try {
    return (await owner.query(text, [...values])).rows as R[]
  } finally {
    await owner.end()
  }
}

async function visitorFor(account: string): Promise<Visitor> {
  const token = newSecret()
  await ask('select door.be_someone($1, $2, $3, $4, $5)', [account, Buffer.alloc(0), token, newId(), 'own'])
  return new Visitor(house.base, keys, token)
}

type Heard = { away: number; odd: Map<string, number> }

const saysItIsAway = ({ status, text, headers }: Seen) =>
  status === 503 &&
  text.includes('De site doet het even niet.') &&
  headers.get('retry-after') !== null &&
  !/\n\s+at |Error:/.test(text)

function note(heard: Heard, answer: Seen | null): void {
  if (answer?.status === 303) return
  if (answer !== null && saysItIsAway(answer)) {
    heard.away += 1
    return
  }
  const what = answer === null ? 'no-answer' : `${answer.status}`
  heard.odd.set(what, (heard.odd.get(what) ?? 0) + 1)
}

/** Whoever hangs is heard as nothing, and does not keep the goal from ending. */
const patiently = (visitor: Visitor): Pick<Visitor, 'post'> => ({
  post: (...sent) =>
    Promise.race([
      visitor.post(...sent),
      pause(longestWait, undefined, { ref: false }).then(() => Promise.reject(new Error('it hangs'))),
    ]),
})

async function untilAcknowledged({ acknowledged }: Questions, more = 1): Promise<number> {
  const since = performance.now()
  const before = acknowledged.size
  while (acknowledged.size < before + more) {
    if (performance.now() - since > longestWait) return Number.POSITIVE_INFINITY
    await pause(2)
  }
  return performance.now() - since
}

test('R2 kill9-db: an acknowledged write is never lost, never half, and has its log row; the house stays, says that it is away, and goes on', async () => {
  const cast = await knownCast(ask, keys)
  const { family, account } = cast('esra')
  const dana = await visitorFor(cast('dana').account)
  await dana.get(`/gezin/${family}/wie-keek`)
  const path = await placeToAsk(ask, family)
  const questions: Questions = { acknowledged: new Set(), sent: 0 }
  const heard: Heard = { away: 0, odd: new Map() }
  const hear = (answer: Seen | null) => note(heard, answer)
  let going = true
  const writing = await Promise.all(Array.from({ length: writers }, () => visitorFor(account)))
  const written = writing.map((visitor) => keepAsking(patiently(visitor), path, questions, () => going, hear))
  const next = chance(seed)
  const back = [await untilAcknowledged(questions)]
  for (let turn = 0; turn < kills; turn += 1) {
    // Half of the kills come while the first questions open their connections, half amid steady writing.
    if (turn % 2 === 1) await untilAcknowledged(questions, 20)
    await pause(next() * 400)
    await server.kill()
    hear(await dana.get(`/gezin/${family}/wie-keek`).catch(() => null))
    await server.start()
    back.push(await untilAcknowledged(questions))
  }
  going = false
  await Promise.all(written)
  await judge(family, questions, heard, back.slice(1))
})

async function judge(family: string, questions: Questions, { away, odd }: Heard, back: number[]): Promise<void> {
  const { acknowledged, sent } = questions
  const { lost, half, unlogged } = await lookForLost(ask, family, questions)
  const restarts = house.said().split(stepWords.webAgain).length - 1
  const longest = percentile(back, 1)
  const whole = lost === 0 && half === 0 && unlogged === 0
  const stays = restarts === 0 && odd.size === 0 && longest < longestWait
  const others = [...odd].map(([what, times]) => `${times}x${what}`).join('+') || '0'
  const value = `${kills}-kills,${acknowledged.size}-acknowledged-of-${sent},${lost}-lost,${half}-half,${unlogged}-without-log-row,${away}-told-away,${others}-otherwise,${restarts}-restarts,back-p50-${percentile(back, 0.5)}ms-max-${longest}ms`
  printGoal(
    'R2',
    value,
    '0-lost,0-half,0-without-log-row,0-otherwise,0-restarts,back<=5000ms-in-the-long-run',
    whole && stays && away > 0 && onTime(longest <= backWithin),
  )
  assert.ok(acknowledged.size > kills && away > 0, 'the writers were heard, and so were those who came meanwhile')
  assert.ok(whole, value)
  assert.ok(stays, `${value}\n${house.said().slice(-4_000)}`)
  assert.ok(onTime(longest <= backWithin), value)
}

test('R2: who listens for news hears again after the database was away', async () => {
  const pool = openPool(urlFor(server.ownerUrl, 'onsplan_web', keys.derive('login of onsplan_web').toString('hex')), 1)
  const heard: string[] = []
  const stop = await pool.listen('epoch', (number) => heard.push(number))
  await server.kill()
  await server.start()
  for (let tries = 0; tries < 100 && heard.length === 0; tries += 1) {
    await ask("select pg_notify('epoch', '7')")
    await pause(100)
  }
  await stop()
  await pool.end()
  assert.equal(heard[0], '7')
})
