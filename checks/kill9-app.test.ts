// R1: kill -9 of the web process amid writes over HTTP. What was acknowledged is there, whole and with its log row.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { newId } from '#platform/clock.ts'
import { chance, isLong, onTime, percentile, printGoal, seed } from '#src/launcher/trial/play.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { Visitor } from '#src/trial/visitor.ts'
import { type KilledNode, startNode } from './killed-node.ts'

const kills = isLong ? 1_000 : 50
// On a machine that is busy with other work a commit's run stops early, and says so by its number of kills.
const mostMs = isLong ? Number.POSITIVE_INFINITY : 240_000
const healthyWithin = 3_000
const writers = 2

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

type Wreck = { acknowledged: Set<string>; sent: number; ready: number[] }

/** Asks questions about a line of the log, one after the other, and notes each that was acknowledged. */
async function write(visitor: Visitor, path: string, wreck: Wreck, going: () => boolean): Promise<void> {
  while (going()) {
    const operation = newId()
    wreck.sent += 1
    const answer = await visitor.post(path, { question: 'Waarom keek je?' }, operation).catch(() => null)
    if (answer?.status === 303) wreck.acknowledged.add(operation)
    else await pause(5)
  }
}

/** Half of the kills come while the first act of a cold node runs, half after it has acknowledged something. */
async function killOnce(
  node: KilledNode,
  path: string,
  token: Buffer,
  wreck: Wreck,
  { warm, waitMs }: { warm: boolean; waitMs: number },
): Promise<void> {
  wreck.ready.push(node.readyAfterMs)
  const visitor = new Visitor(node.base, house.keys, token)
  let going = true
  const writing = Array.from({ length: writers }, () => write(visitor, path, wreck, () => going))
  const before = wreck.acknowledged.size
  const since = performance.now()
  while (warm && wreck.acknowledged.size === before && performance.now() - since < 5_000) await pause(5)
  await pause(waitMs)
  await node.kill()
  going = false
  await Promise.all(writing)
}

test('R1 kill9-app: an acknowledged write is never lost, never half, and has its log row', async () => {
  const esra = await house.visitor('esra')
  await (await house.visitor('dana')).get(`/gezin/${house.family('esra')}/wie-keek`)
  const [line] = await house.ask<{ id: string }>(
    "select id from care.access_log where family_id = $1 and role <> 'family' and outcome = 'done' order by at desc limit 1",
    [house.family('esra')],
  )
  const path = `/gezin/${house.family('esra')}/wie-keek/${line?.id}/vraag`
  const wreck: Wreck = { acknowledged: new Set(), sent: 0, ready: [] }
  const next = chance(seed)
  // The next one starts while this one is written to, as on a house with two nodes.
  let ahead = startNode(house)
  const since = performance.now()
  for (let turn = 0; turn < kills && performance.now() - since < mostMs; turn += 1) {
    const now = await ahead
    ahead = startNode(house)
    await killOnce(now, path, esra.token, wreck, { warm: turn % 2 === 1, waitMs: next() * 400 })
  }
  await (await ahead).kill()
  await judge(wreck)
})

async function judge({ acknowledged, sent, ready }: Wreck): Promise<void> {
  const kept = await house.ask<{ id: string; question: boolean; logged: boolean }>(
    `select o.id, exists (select from care.log_question q where q.id = o.id) as question,
      exists (select from care.access_log l where l.object_class = 'logQuestion' and l.action = 'create' and l.at = o.at) as logged
     from care.operation o where o.family_id = $1 and o.answer ->> 'to' like '%wie-keek%'`,
    [house.family('esra')],
  )
  const [counted] = await house.ask<{ questions: number }>(
    'select count(*)::integer as questions from care.log_question',
  )
  const found = new Set(kept.map(({ id }) => id))
  const lost = [...acknowledged].filter((id) => !found.has(id)).length
  const half = kept.filter(({ question }) => !question).length + Math.abs((counted?.questions ?? 0) - kept.length)
  const unlogged = kept.filter(({ logged }) => !logged).length
  const p95 = percentile(ready, 0.95)
  const whole = lost === 0 && half === 0 && unlogged === 0
  const done = ready.length
  const value = `${done}-of-${kills}-kills,${acknowledged.size}-acknowledged-of-${sent},${lost}-lost,${half}-half,${unlogged}-without-log-row,healthy-p95-${p95}ms`
  printGoal(
    'R1',
    value,
    '0-lost,0-half,0-without-log-row,healthy-p95<=3000ms-in-the-long-run',
    whole && done === kills && onTime(p95 <= healthyWithin),
  )
  assert.ok(acknowledged.size > 0, 'the writers were heard')
  assert.ok(whole, value)
  assert.ok(onTime(p95 <= healthyWithin), value)
}
