import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chownSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { holdDirectory, sweepAfter } from './hold.ts'
import { unprivilegedPerson } from './place.ts'
import { preparePrograms } from './programs.ts'
import { LauncherRefusal } from './refusal.ts'
import { makeTestDirectory, sharedCopies } from './throwaway.ts'
import { freePort, isLong, onTime, percentile, printGoal, startTrial, type Trial } from './trial/play.ts'

const rounds = isLong ? 50 : 4
const containerRounds = isLong ? 10 : 1
const targetMs = 1_000
const containerTargetMs = 8_000
const silent = () => {}

const slowest = (times: readonly number[]) => percentile(times, 1)

async function startReady(directory: string): Promise<Trial> {
  const trial = startTrial(directory, await freePort())
  assert.ok(Number.isFinite(await trial.ready), trial.said())
  return trial
}

function judge(id: string, what: string, count: number, of: number, times: readonly number[], mostMs: number) {
  const value = `${count}/${of}-${what},slowest-${slowest(times)}ms`
  const inTime = slowest(times) <= mostMs
  printGoal(id, value, `${of}/${of},<=${mostMs}ms`, count === of && onTime(inTime))
  assert.equal(count, of, value)
  assert.ok(onTime(inTime), value)
}

test('R4 embedded-lock: a second launcher is refused at once and says so in plain Dutch', async () => {
  const directory = makeTestDirectory()
  const first = await startReady(directory)
  const times: number[] = []
  let refused = 0
  for (let round = 0; round < rounds; round += 1) {
    const second = startTrial(directory, await freePort())
    const { code, ms } = await second.ended
    times.push(ms)
    if (code === 1 && second.said().startsWith(`Ons plan draait al in deze map: ${directory}.`)) refused += 1
  }
  assert.equal((await fetch(first.base)).status, 200)
  first.signal('SIGTERM')
  await first.ended
  rmSync(directory, { recursive: true })
  judge('R4-second-launcher', 'refused', refused, rounds, times, targetMs)
})

test('R4 embedded-lock: a second PostgreSQL started by hand is refused', async () => {
  const directory = makeTestDirectory()
  const sockets = makeTestDirectory()
  const first = await startReady(directory)
  const person = unprivilegedPerson(join(directory, 'cluster'))
  if (person) chownSync(sockets, person.uid, person.gid)
  const { postgres } = preparePrograms(person, sharedCopies(), silent)
  const args = ['-D', join(directory, 'cluster'), '-c', 'listen_addresses=', '-c', `unix_socket_directories=${sockets}`]
  const times: number[] = []
  let refused = 0
  for (let round = 0; round < rounds; round += 1) {
    const since = performance.now()
    const byHand = spawnSync(postgres, args, { cwd: sockets, encoding: 'utf8', timeout: 20_000, ...person })
    times.push(performance.now() - since)
    if (byHand.status === 1 && byHand.stderr.includes('lock file "postmaster.pid" already exists')) refused += 1
  }
  first.signal('SIGTERM')
  await first.ended
  for (const path of [directory, sockets]) rmSync(path, { recursive: true })
  judge('R4-second-postmaster', 'refused', refused, rounds, times, targetMs)
})

async function untilFree(directory: string): Promise<number> {
  const since = performance.now()
  while (performance.now() - since < 10_000) {
    try {
      const hold = await holdDirectory(directory, silent)
      const ms = performance.now() - since
      sweepAfter(hold)
      await hold.release()
      return ms
    } catch (problem) {
      if (!(problem instanceof LauncherRefusal)) throw problem
      await pause(10)
    }
  }
  return Number.POSITIVE_INFINITY
}

test('R4 embedded-lock: after kill -9 the directory is free', async () => {
  const directory = makeTestDirectory()
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const trial = await startReady(directory)
    trial.signal('SIGKILL')
    times.push(await untilFree(directory))
    await trial.ended
  }
  const last = await startReady(directory)
  last.signal('SIGTERM')
  await last.ended
  rmSync(directory, { recursive: true })
  const free = times.filter(Number.isFinite).length
  judge('R4-free-after-kill', 'free', free, rounds, times, targetMs)
})

const user = process.getuid?.() === 0 ? [] : ['--user', '--map-current-user']
const container = ['unshare', ...user, '--pid', '--ipc', '--net', '--fork', '--kill-child', '--mount-proc']

function containerProblem(): string | null {
  const done = spawnSync(container[0] as string, [...container.slice(1), 'true'], { encoding: 'utf8' })
  return done.status === 0 ? null : `no own namespaces here: ${(done.stderr || String(done.error)).trim()}`
}

test('R4 embedded-lock: a second container on the same directory is refused', async (t) => {
  const problem = containerProblem()
  if (problem) {
    console.log(`GOAL R4-second-container SKIP ${problem}`)
    t.skip(problem)
    return
  }
  const directory = makeTestDirectory()
  const first = await startReady(directory)
  const times: number[] = []
  let refused = 0
  for (let round = 0; round < containerRounds; round += 1) {
    const second = startTrial(directory, await freePort(), container)
    const { code, ms } = await second.ended
    times.push(ms)
    if (code === 1 && second.said().includes('in een andere container')) refused += 1
  }
  assert.equal((await fetch(first.base)).status, 200)
  first.signal('SIGTERM')
  await first.ended
  rmSync(directory, { recursive: true })
  judge('R4-second-container', 'refused', refused, containerRounds, times, containerTargetMs)
})
