/**
 * npm run bench [-- --families 500 --beside 100000]: open plan, caseload of 25 and saving a score over real HTTP, with sign-in, access check,
 * log and unsealing, beside the bare SQL for the same rows, turn by turn. A size beside is loaded too and measured in alternation: does it grow?
 * With `--plans 100000` nothing is timed: it shows which plans the database makes at that size.
 */
import { randomUUID } from 'node:crypto'
import { cpus, totalmem } from 'node:os'
import type autocannon from 'autocannon'
import { openKeyStore } from '#platform/keys/store.ts'
import { sessionCookie } from '#platform/web/cookies.ts'
import { makeToken } from '#platform/web/csrf.ts'
import { askBare, caseload, openPlan, type Question, saveScore } from './bare.ts'
import { type BenchHouse, openBenchHouse, openGround, type Signed } from './house.ts'
import { cpuOf, load, type Measured, median } from './measure.ts'
import { lookAtPlans } from './plans.ts'

const usual = 500
const rounds = 5
const seconds = 4
const warmAnswers = 500

type Act = {
  name: string
  bare: Question
  appLimit: number
  databaseLimit: number
  /** How many times its bare SQL the database may take; undefined where rows are judged that bare SQL does not touch. */
  ratioLimit?: number
  expected: RegExp
  requests: (house: BenchHouse) => (() => autocannon.Request)[]
}

const cookie = (who: Signed) => `${sessionCookie}=${who.token.toString('base64url')}`
const visit = (who: Signed, path: string): autocannon.Request => ({
  method: 'GET',
  path,
  headers: { cookie: cookie(who) },
})

const acts: readonly Act[] = [
  {
    name: 'open plan',
    bare: openPlan,
    appLimit: 2,
    databaseLimit: 0.7,
    ratioLimit: 2,
    expected: /^200 [\s\S]*Doel 0: wij schrijven/,
    requests: (house) => house.parents.map((who) => () => visit(who, `/gezin/${who.family}/plan`)),
  },
  {
    name: 'caseload',
    bare: caseload,
    appLimit: 2,
    databaseLimit: 1,
    expected: /^200 [\s\S]*Gezin \d+/,
    requests: (house) => house.workers.map((who) => () => visit(who, '/werklijst')),
  },
  {
    name: 'save score',
    bare: saveScore,
    appLimit: 2,
    databaseLimit: 1.5,
    expected: /^303 /,
    requests: (house) => house.parents.map((who) => () => scoring(house, who)),
  },
]

function scoring(house: BenchHouse, who: Signed): autocannon.Request {
  const keys = openKeys(house)
  const body = new URLSearchParams({
    _token: makeToken(keys.keyFor('csrf'), who.token),
    _op: randomUUID(),
    score: '6',
    whyNotLower: 'Wij eten weer samen.',
  }).toString()
  return {
    method: 'POST',
    path: `/gezin/${who.family}/doelen/${who.goal}/cijfer`,
    headers: { cookie: cookie(who), origin: house.base, 'content-type': 'application/x-www-form-urlencoded' },
    body,
  }
}

const stores = new Map<string, ReturnType<typeof openKeyStore>>()
const openKeys = (house: BenchHouse) =>
  stores.get(house.keysDirectory) ??
  (stores
    .set(house.keysDirectory, openKeyStore(house.keysDirectory, { now: () => performance.now() }))
    .get(house.keysDirectory) as ReturnType<typeof openKeyStore>)

type Turn = Measured & { app: number; database: number; bare: number }

async function turn(house: BenchHouse, act: Act, databasePid: () => number): Promise<Turn> {
  const [app, database] = [cpuOf(house.pid), cpuOf(databasePid())]
  const measured = await load({ base: house.base, seconds, requests: act.requests(house), expected: act.expected })
  const [appAfter, databaseAfter] = [cpuOf(house.pid), cpuOf(databasePid())]
  const asked = await askBare(house, act.bare, seconds)
  return {
    ...measured,
    app: (appAfter - app) / measured.answers,
    database: (databaseAfter - database) / measured.answers,
    bare: (cpuOf(databasePid()) - databaseAfter) / asked,
  }
}

function line(size: number, act: Act, turns: readonly Turn[]): string {
  const of = (pick: (turn: Turn) => number) => median(turns.map(pick))
  const [app, database, bare] = [of((t) => t.app), of((t) => t.database), of((t) => t.bare)]
  const wrong = turns.reduce((sum, t) => sum + t.wrong, 0)
  return [
    String(size),
    act.name,
    of((t) => t.perSecond).toFixed(0),
    of((t) => t.p50).toFixed(0),
    of((t) => t.p95).toFixed(0),
    app.toFixed(2),
    database.toFixed(2),
    bare.toFixed(2),
    (database / bare).toFixed(2),
    wrong === 0 ? 'all right' : `${wrong} wrong`,
  ].join(' | ')
}

function judge(size: number, act: Act, turns: readonly Turn[]): void {
  const of = (pick: (turn: Turn) => number) => median(turns.map(pick))
  const good =
    of((t) => t.app) <= act.appLimit && of((t) => t.database) <= act.databaseLimit && turns.every((t) => t.wrong === 0)
  if (act.ratioLimit !== undefined) {
    const ratio = of((t) => t.database / t.bare)
    say(
      `GOAL bench-${act.name.replace(' ', '-')}-ratio-${size} ${ratio.toFixed(2)} ${act.ratioLimit} ${ratio <= act.ratioLimit ? 'PASS' : 'FAIL'}`,
    )
  }
  say(
    `GOAL bench-${act.name.replace(' ', '-')}-${size} app=${of((t) => t.app).toFixed(2)}ms,database=${of((t) => t.database).toFixed(2)}ms app<=${act.appLimit}ms,database<=${act.databaseLimit}ms ${good ? 'PASS' : 'FAIL'}`,
  )
}

const sizeAfter = (word: string): number | undefined =>
  process.argv.includes(word) ? Number(process.argv[process.argv.indexOf(word) + 1]) : undefined
const say = (text: string): void => void process.stdout.write(`${text}\n`)

async function main(): Promise<void> {
  const looking = sizeAfter('--plans')
  return looking === undefined ? compareSizes() : lookIntoPlans(looking)
}

async function lookIntoPlans(size: number): Promise<void> {
  const ground = await openGround()
  await lookAtPlans(ground, size, say).finally(() => ground.close())
}

async function compareSizes(): Promise<void> {
  const sizes = [...new Set([sizeAfter('--families') ?? usual, sizeAfter('--beside') ?? 0])].filter((size) => size > 0)
  const ground = await openGround()
  const houses: BenchHouse[] = []
  try {
    for (const size of sizes) houses.push(await openBenchHouse(ground, size, houses[0]?.keysDirectory, say))
    say(
      `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB; medians of ${rounds} rounds of ${seconds} s at 8 connections`,
    )
    say(
      'families | act | requests/s | p50 ms | p95 ms | app CPU ms | database CPU ms | bare SQL CPU ms | ratio | answers',
    )
    for (const act of acts) await measure(houses, act, ground.pid)
  } finally {
    for (const house of houses) await house.close()
    await ground.close()
  }
}

/** Until each connection has made its plans, however slow the machine is. */
async function warm(house: BenchHouse, act: Act): Promise<void> {
  for (let answers = 0; answers < warmAnswers; ) {
    answers += (await load({ base: house.base, seconds: 2, requests: act.requests(house), expected: act.expected }))
      .answers
  }
}

/** The sizes take turns within a round, so that the machine's moods fall on both alike. */
async function measure(houses: readonly BenchHouse[], act: Act, pid: () => number): Promise<void> {
  const turns = new Map<number, Turn[]>(houses.map((house) => [house.size, []]))
  for (const house of houses) await warm(house, act)
  for (let round = 0; round < rounds; round += 1) {
    for (const house of houses) turns.get(house.size)?.push(await turn(house, act, pid))
  }
  for (const house of houses) say(line(house.size, act, turns.get(house.size) ?? []))
  for (const house of houses) judge(house.size, act, turns.get(house.size) ?? [])
  const [small, large] = houses.map((house) => median((turns.get(house.size) ?? []).map((t) => t.database)))
  if (small !== undefined && large !== undefined) {
    const growth = large / small
    say(`GOAL bench-${act.name.replace(' ', '-')}-flat ${growth.toFixed(2)} 1.2 ${growth <= 1.2 ? 'PASS' : 'FAIL'}`)
  }
}

await main()
