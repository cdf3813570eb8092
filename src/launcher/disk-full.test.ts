// R7: a full disk stops no process and loses nothing that was acknowledged; when there is room again, writing goes on by itself.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { makeTestDirectory } from './throwaway.ts'
import { chance, freePort, isLong, printGoal, seed, startTrial, type Trial } from './trial/play.ts'

const points = isLong ? 20 : 2
const volumeMegabytes = 420
const mebibyte = 1_048_576

function mountSmall(path: string): boolean {
  mkdirSync(path)
  return spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${volumeMegabytes}m,mode=755`, 'tmpfs', path]).status === 0
}

const freeBytes = (path: string) => {
  const { bavail, bsize } = statfsSync(path)
  return bavail * bsize
}

/** Leaves so much and no more; the database may be quicker with the last of it. */
function fill(volume: string, leave: number) {
  const bytes = freeBytes(volume) - leave
  try {
    if (bytes > 0) writeFileSync(join(volume, 'filler'), Buffer.alloc(bytes, 1))
  } catch (problem) {
    assert.equal((problem as NodeJS.ErrnoException).code, 'ENOSPC')
  }
}

const wait = async (what: string, look: () => Promise<boolean> | boolean, most = 600) => {
  for (let turn = 0; turn < most; turn += 1) {
    if (await look()) return
    await pause(100)
  }
  assert.fail(`${what} did not come`)
}

let nextId = 1
/** 201 is acknowledged; anything else is a refusal. */
async function write(base: string, kept: Set<number>): Promise<boolean> {
  const id = nextId
  nextId += 1
  const answer = await fetch(`${base}/${id}`, { method: 'POST' }).catch(() => null)
  if (answer?.status === 201) kept.add(id)
  return answer?.status === 201
}

/** Makes the database take new files for its log, as a busy day would. */
async function useUpLog(directory: string): Promise<void> {
  const { socketDirectory } = JSON.parse(readFileSync(join(directory, 'lease'), 'utf8')) as { socketDirectory: string }
  const password = readFileSync(join(directory, 'owner-password'), 'utf8').trim()
  const client = new pg.Client({ host: socketDirectory, user: 'ons_plan_owner', password, database: 'postgres' })
  client.on('error', () => {})
  try {
    await client.connect()
    for (let nth = 0; nth < 12; nth += 1) {
      await client.query("select pg_logical_emit_message(true, 'fill', repeat('x', 1000000)), pg_switch_wal()")
    }
  } catch {
    // The disk is full: that is what it was for.
  } finally {
    await client.end().catch(() => {})
  }
}

const pidOf = async (trial: Trial) => ((await (await fetch(`${trial.base}/own`)).json()) as { pid: number }).pid

test('R7 disk-full: writes are refused and resume by themselves, nothing acknowledged is lost, the web process stays', async (context: TestContext) => {
  const place = makeTestDirectory()
  const volume = join(place, 'small')
  if (!mountSmall(volume)) {
    printSkip('a disk of limited size cannot be mounted here')
    rmSync(place, { recursive: true })
    return context.skip('no mounting here')
  }
  const directory = join(volume, 'house')
  const trial = startTrial(directory, await freePort())
  try {
    assert.ok(Number.isFinite(await trial.ready), trial.said())
    await judge(directory, volume, trial)
  } finally {
    trial.signal('SIGTERM')
    await trial.ended
    spawnSync('umount', [volume])
    rmSync(place, { recursive: true, force: true })
  }
})

async function judge(directory: string, volume: string, trial: Trial): Promise<void> {
  const next = chance(seed)
  const kept = new Set<number>()
  const web = await pidOf(trial)
  await wait('ballast', () => existsSync(join(directory, 'ballast')))
  let refused = 0
  for (let point = 0; point < points; point += 1) {
    await wait('a first write', () => write(trial.base, kept))
    for (let nth = 0; nth < 50; nth += 1) await write(trial.base, kept)
    fill(volume, Math.floor(next() * 8 * mebibyte))
    await useUpLog(directory)
    for (let nth = 0; nth < 20; nth += 1) if (!(await write(trial.base, kept))) refused += 1
    rmSync(join(volume, 'filler'), { force: true })
    await wait('writing again', () => write(trial.base, kept))
  }
  const found = (await (await fetch(trial.base)).json()) as { ids: number[]; half: number }
  const lost = [...kept].filter((id) => !found.ids.includes(id)).length
  const same = (await pidOf(trial)) === web
  const passed = lost === 0 && found.half === 0 && same && refused > 0
  const value = `${points}-points,${kept.size}-acknowledged,${refused}-refused,${lost}-lost,${found.half}-half,web-${same ? 'stayed' : 'gone'}`
  printGoal('R7', value, '0-lost,0-half,web-stayed,resumes', passed)
  assert.ok(refused > 0, 'the disk was really full')
  assert.deepEqual([lost, found.half, same], [0, 0, true])
}

const printSkip = (why: string) => process.stdout.write(`GOAL R7 SKIP ${why}\n`)
