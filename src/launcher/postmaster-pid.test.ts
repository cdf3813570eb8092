import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { type Cluster, openCluster } from './cluster.ts'
import { type Person, unprivilegedPerson } from './place.ts'
import { type Postmaster, startPostmaster } from './postmaster.ts'
import { seeInside } from './processes.ts'
import { preparePrograms } from './programs.ts'
import { LauncherRefusal } from './refusal.ts'
import { makeTestDirectory, sharedCopies } from './throwaway.ts'
import { isLong, onTime, percentile, printGoal } from './trial/play.ts'

const rounds = isLong ? 20 : 2
const readyTargetMs = 5_000
const silent = () => {}
const hasProc = process.platform === 'linux'

let directory: string
let cluster: string
let elsewhere: string
let person: Person | null
const times: number[] = []
const passed: string[] = []

async function open(at: string): Promise<Cluster> {
  const since = performance.now()
  const opened = await openCluster({ directory: at, copies: sharedCopies() })
  times.push(performance.now() - since)
  return opened
}

before(async () => {
  directory = makeTestDirectory()
  elsewhere = makeTestDirectory()
  for (const path of [directory, elsewhere]) await (await openCluster({ directory: path })).stop()
  cluster = join(directory, 'cluster')
  person = unprivilegedPerson(cluster)
  times.length = 0
})

after(() => {
  for (const path of [directory, elsewhere]) rmSync(path, { recursive: true })
  const inTime = percentile(times, 1) <= readyTargetMs
  const value = `${passed.length}/9-states-x${rounds},slowest-${percentile(times, 1)}ms`
  printGoal('R6', value, '9/9,<=5000ms', passed.length === 9 && onTime(inTime))
})

const pidFile = (at: string) => join(at, 'postmaster.pid')
const asides = () => readdirSync(cluster).filter((name) => name.startsWith('postmaster.pid.aside-')).length

function plant(pid: number, named = cluster, startedAt = 1_000_000_000) {
  writeFileSync(pidFile(cluster), `${pid}\n${named}\n${startedAt}\n5432\n/nowhere\n\n  1 1\nready   \n`)
}

function postmasters(at: string): number {
  return seeInside(at).filter((seen) => seen.program === 'postmaster').length
}

async function opensAlone(movedAside: number) {
  const had = asides()
  const opened = await open(directory)
  const seen = { postmasters: postmasters(cluster), movedAside: asides() - had }
  await opened.stop()
  assert.deepEqual(seen, { postmasters: 1, movedAside })
}

async function withStranger(as: Person | null, act: (pid: number) => Promise<void>) {
  const stranger = spawn('sleep', ['60'], { cwd: '/', ...as })
  try {
    await act(stranger.pid as number)
  } finally {
    stranger.kill('SIGKILL')
  }
}

/** A PostgreSQL that no launcher looks after. */
async function orphanIn(at: string): Promise<Postmaster> {
  const owner = unprivilegedPerson(join(at, 'cluster'))
  const { postgres } = preparePrograms(owner, sharedCopies(), silent)
  const place = {
    cluster: join(at, 'cluster'),
    logFile: join(at, 'postgres.log'),
    socketDirectory: join(at, 'cluster'),
  }
  return startPostmaster({ postgres, ...place, person: owner, durable: true })
}

async function end(postmaster: Postmaster) {
  postmaster.signal('SIGINT')
  await postmaster.exited
}

async function refusedWith(at: string, words: RegExp) {
  await assert.rejects(open(at), (problem) => problem instanceof LauncherRefusal && words.test(problem.sentence.nl))
}

function state(title: string, play: (round: number) => Promise<void>) {
  test(`R6 postmaster-pid: ${title}`, { skip: hasProc ? false : 'needs /proc' }, async () => {
    for (let round = 0; round < rounds; round += 1) await play(round)
    passed.push(title)
  })
}

state('after a clean stop it opens', () => opensAlone(0))

state('a number reused by a program of the same user is moved aside', () =>
  withStranger(person, async (pid) => {
    plant(pid)
    await opensAlone(1)
  }),
)

state('a number reused by a program of root is moved aside', async () => {
  if (person === null) {
    plant(1)
    return opensAlone(1)
  }
  return withStranger(null, async (pid) => {
    plant(pid)
    await opensAlone(1)
  })
})

state('an orphan postmaster is stopped first', async () => {
  const orphan = await orphanIn(directory)
  await opensAlone(0)
  await orphan.exited
})

state('backends that still live are waited for, or named', async (round) => {
  const orphan = await orphanIn(directory)
  const backend = seeInside(cluster).find((seen) => seen.program === 'backend')?.pid as number
  process.kill(backend, 'SIGSTOP')
  orphan.signal('SIGKILL')
  await orphan.exited
  const stays = round % 2 === 1
  if (stays) await refusedWith(directory, new RegExp(`: .*${backend}.* Stop die`))
  const wake = pause(stays ? 0 : 300).then(() => process.kill(backend, 'SIGCONT'))
  await Promise.all([opensAlone(0), wake])
})

state('an empty file is moved aside', async () => {
  writeFileSync(pidFile(cluster), '')
  await opensAlone(1)
})

state('a spoilt file is moved aside', async () => {
  writeFileSync(pidFile(cluster), 'x\u0000\u0001\n\n')
  await opensAlone(1)
})

state('a number reused by the PostgreSQL of another directory is moved aside', async () => {
  const other = await orphanIn(elsewhere)
  plant(other.pid)
  await opensAlone(1)
  assert.equal(postmasters(join(elsewhere, 'cluster')), 1, 'the other one is left alone')
  await end(other)
})

state('a directory copied while running is refused and stays as it is', async () => {
  const original = await open(directory)
  const copy = makeTestDirectory()
  assert.equal(spawnSync('cp', ['-a', `${directory}/.`, copy]).status, 0)
  await refusedWith(copy, new RegExp(`is een kopie.*proces ${original.pid}\\b`))
  assert.equal(Number(readFileSync(pidFile(join(copy, 'cluster')), 'utf8').split('\n')[0]), original.pid)
  assert.equal(postmasters(cluster), 1)
  assert.equal(postmasters(join(copy, 'cluster')), 0)
  await original.stop()
  rmSync(copy, { recursive: true })
})
