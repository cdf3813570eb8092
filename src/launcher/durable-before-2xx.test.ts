// R5: no write is acknowledged before the flush that covers it, seen from the outside by tracing the system calls of the whole house.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { refuseWeakKeeping } from '#src/prepare.ts'
import { makeTestDirectory, openTestCluster } from './throwaway.ts'
import { freePort, isLong, printGoal, startTrial, type Trial } from './trial/play.ts'

const writes = isLong ? 1_000 : 100
const controls = 30

const strace = (file: string) => [
  'strace',
  '-f',
  '-s',
  '24',
  '-e',
  'trace=fdatasync,fsync,write,writev,sendto',
  '-o',
  file,
]

/** How many acknowledgements in these lines had no finished flush since the one before. */
function unflushed(lines: readonly string[]): { acknowledged: number; early: number } {
  let flushed = false
  const counted = { acknowledged: 0, early: 0 }
  for (const line of lines) {
    if (/(?:fdatasync|fsync)(?:\(\d+\)| resumed>\)).*= 0$/.test(line)) flushed = true
    if (!/HTTP\/1\.1 201/.test(line)) continue
    counted.acknowledged += 1
    if (!flushed) counted.early += 1
    flushed = false
  }
  return counted
}

async function write(trial: Trial, from: number, count: number): Promise<void> {
  for (let id = from; id < from + count; id += 1) {
    const answer = await fetch(`${trial.base}/${id}`, { method: 'POST' }).catch(() => null)
    // A connection that was just ended answers once with a refusal.
    if (answer?.status !== 201 && id !== from) assert.fail(`write ${id} was refused`)
  }
}

/** Whoever asked has the answer a moment before the tracer has written its line. */
async function traced(lines: () => readonly string[], count: number): Promise<ReturnType<typeof unflushed>> {
  for (let tries = 0; ; tries += 1) {
    const counted = unflushed(lines())
    if (counted.acknowledged >= count || tries === 40) return counted
    await pause(50)
  }
}

/** Lets the database acknowledge before it flushes, so that a tracer that sees nothing would be found out. */
async function weaken(directory: string): Promise<void> {
  const { socketDirectory } = JSON.parse(readFileSync(join(directory, 'lease'), 'utf8')) as { socketDirectory: string }
  const password = readFileSync(join(directory, 'owner-password'), 'utf8').trim()
  const client = new pg.Client({ host: socketDirectory, user: 'ons_plan_owner', password, database: 'postgres' })
  await client.connect()
  await client.query('alter role trial_web set synchronous_commit = off')
  await client.query("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'trial_web'")
  await client.end()
}

test('R5 durable-before-2xx: each acknowledgement comes after a flush, and without flushing the trace shows it', async (context: TestContext) => {
  if (spawnSync('strace', ['-V']).status !== 0) {
    process.stdout.write('GOAL R5 SKIP strace is not on this machine\n')
    return context.skip('no strace here')
  }
  const directory = makeTestDirectory()
  const trace = join(directory, 'trace')
  const trial = startTrial(directory, await freePort(), strace(trace))
  assert.ok(Number.isFinite(await trial.ready), trial.said())
  const linesSince = (from: number) => readFileSync(trace, 'utf8').split('\n').slice(from)
  const begun = linesSince(0).length - 1
  await write(trial, 1, writes)
  const firm = await traced(() => linesSince(begun), writes)
  await weaken(directory)
  const weak = linesSince(0).length - 1
  await write(trial, writes + 1, controls)
  const loose = await traced(() => linesSince(weak), controls)
  const launcher = readFileSync(`/proc/${trial.pid}/task/${trial.pid}/children`, 'utf8').trim().split(' ')[0]
  process.kill(Number(launcher), 'SIGTERM')
  await trial.ended
  rmSync(directory, { recursive: true })
  const passed = firm.early === 0 && firm.acknowledged === writes && loose.early > 0
  const value = `${firm.acknowledged}-acknowledged,${firm.early}-before-their-flush,control-finds-${loose.early}-of-${loose.acknowledged}`
  printGoal('R5', value, '0-before-their-flush,control-finds-some', passed)
  assert.deepEqual(firm, { acknowledged: writes, early: 0 })
  assert.ok(loose.early > 0, 'the trace would show it')
})

test('R5: a database that acknowledges before it is on disk is refused at the start', async (context) => {
  if (process.env.TEST_DATABASE_URL) return context.skip('that server is not ours to weaken')
  const cluster = await openTestCluster()
  try {
    await assert.rejects(refuseWeakKeeping(cluster.ownerUrl), /bewaart niet zeker genoeg: (?:fsync|full_page_writes)/)
  } finally {
    await cluster.stop()
  }
})
