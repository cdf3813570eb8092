// R1: kill -9 of the web process amid writes over HTTP. What was acknowledged is there, whole and with its log row.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { chance, isLong, onTime, percentile, printGoal, seed } from '#src/launcher/trial/play.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { Visitor } from '#src/trial/visitor.ts'
import { type KilledNode, startNode } from './killed-node.ts'
import { keepAsking, lookForLost, placeToAsk, type Questions } from './log-questions.ts'

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

type Wreck = Questions & { ready: number[] }

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
  const writing = Array.from({ length: writers }, () => keepAsking(visitor, path, wreck, () => going))
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
  const path = await placeToAsk(house.ask, house.family('esra'))
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

async function judge(wreck: Wreck): Promise<void> {
  const { acknowledged, sent, ready } = wreck
  const { lost, half, unlogged } = await lookForLost(house.ask, house.family('esra'), wreck)
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
