import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { seeInside } from './processes.ts'
import { makeTestDirectory } from './throwaway.ts'
import {
  chance,
  freePort,
  isLong,
  killAll,
  onTime,
  percentile,
  printGoal,
  seed,
  startTrial,
  type Trial,
} from './trial/play.ts'

const all = isLong ? 200 : 15
const launcherOnly = isLong ? 50 : 5
const writers = 4
const readyTargetMs = 3_000
const endsByItselfMs = 2_000

type Wreck = {
  acknowledged: Set<number>
  lost: number
  half: number
  failedOpens: number
  ready: number[]
  ends: number[]
}

let nextId = 1

async function write(base: string, acknowledged: Set<number>, going: () => boolean) {
  while (going()) {
    const id = nextId
    nextId += 1
    const answer = await fetch(`${base}/${id}`, { method: 'POST' }).catch(() => null)
    if (answer?.status === 201) acknowledged.add(id)
    else await pause(5)
  }
}

async function untilPostgresEnds(cluster: string): Promise<number> {
  const since = performance.now()
  while (seeInside(cluster).length > 0) await pause(20)
  return performance.now() - since
}

async function countWreck(trial: Trial, wreck: Wreck) {
  const found = (await (await fetch(trial.base)).json()) as { ids: number[]; half: number }
  const ids = new Set(found.ids)
  wreck.lost += [...wreck.acknowledged].filter((id) => !ids.has(id)).length
  wreck.half += found.half
}

async function killOnce(trial: Trial, cluster: string, whole: boolean, wreck: Wreck, waitMs: number) {
  let going = true
  const writing = Array.from({ length: writers }, () => write(trial.base, wreck.acknowledged, () => going))
  const web = ((await (await fetch(`${trial.base}/own`)).json()) as { pid: number }).pid
  await pause(waitMs)
  if (whole) killAll([trial.pid, web, ...seeInside(cluster).map((seen) => seen.pid)])
  else trial.signal('SIGKILL')
  await trial.ended
  going = false
  await Promise.all(writing)
  if (!whole) wreck.ends.push(await untilPostgresEnds(cluster))
}

async function start(directory: string, port: number, wreck: Wreck): Promise<Trial> {
  const trial = startTrial(directory, port)
  const ms = await trial.ready
  if (!Number.isFinite(ms)) wreck.failedOpens += 1
  assert.ok(Number.isFinite(ms), trial.said())
  wreck.ready.push(ms)
  return trial
}

test('R3 kill9-embedded: kill -9 at any moment loses nothing that was acknowledged', async () => {
  const directory = makeTestDirectory()
  const port = await freePort()
  const next = chance(seed)
  const wreck: Wreck = { acknowledged: new Set(), lost: 0, half: 0, failedOpens: 0, ready: [], ends: [] }
  let trial = await start(directory, port, wreck)
  wreck.ready.length = 0
  for (let round = 0; round < all + launcherOnly; round += 1) {
    await killOnce(trial, join(directory, 'cluster'), round < all, wreck, next() * 400)
    trial = await start(directory, port, wreck)
    await countWreck(trial, wreck)
  }
  trial.signal('SIGTERM')
  assert.equal((await trial.ended).code, 0)
  rmSync(directory, { recursive: true })
  const { acknowledged, lost, half, failedOpens, ready, ends } = wreck
  const inTime = percentile(ready, 0.95) <= readyTargetMs && Math.max(...ends) <= endsByItselfMs
  const whole = lost === 0 && half === 0 && failedOpens === 0
  const times = `ready-p50-${percentile(ready, 0.5)}ms-p95-${percentile(ready, 0.95)}ms,ends-${percentile(ends, 1)}ms`
  const value = `${all}+${launcherOnly}-kills,${acknowledged.size}-acknowledged,${lost}-lost,${half}-half,${times}`
  printGoal('R3', value, '0-lost,0-half,ready-p95<=3000ms,ends<=2000ms', whole && onTime(inTime))
  assert.ok(acknowledged.size > 0, 'the writers were heard')
  assert.ok(whole, value)
  assert.ok(onTime(inTime), value)
})
