// What the goals of the launcher share: chance that can be repeated, the trial launcher as a child, and the verdict.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

export const isLong = process.env.GOAL_SIZE === 'long'
export const seed = Number(process.env.GOAL_SEED ?? 20261121)

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function chance(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return Math.round(sorted[Math.ceil(sorted.length * part) - 1] ?? 0)
}

/** A limit in milliseconds is judged at the long size only, where this file runs alone on the machine. */
export const onTime = (within: boolean): boolean => !isLong || within

export function printGoal(id: string, value: string, target: string, passed: boolean) {
  process.stdout.write(`GOAL ${id} ${value} ${target} ${passed ? 'PASS' : 'FAIL'} seed=${seed}\n`)
}

export async function freePort(): Promise<number> {
  const look = createServer().listen(0)
  await once(look, 'listening')
  const { port } = look.address() as { port: number }
  await new Promise((done) => look.close(done))
  return port
}

/** Ends each of these at once; one may have gone along with another a moment before. */
export function killAll(pids: readonly number[]) {
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch (problem) {
      if ((problem as NodeJS.ErrnoException).code !== 'ESRCH') throw problem
    }
  }
}

const root = join(import.meta.dirname, '..', '..', '..')
const flags = ['--import', './src/platform/tsx.mjs', '--disable-proto=delete', '--no-warnings']

export type Trial = {
  pid: number
  base: string
  said(): string
  /** Milliseconds from the start until the first good answer. */
  ready: Promise<number>
  /** Exit code and milliseconds from the start. */
  ended: Promise<{ code: number | null; ms: number }>
  signal(name: NodeJS.Signals): void
}

// A test that fails halfway must not leave a launcher behind.
const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

async function untilAnswer(base: string, child: ChildProcess, since: number): Promise<number> {
  while (child.exitCode === null && child.signalCode === null) {
    const answer = await fetch(base).catch(() => null)
    if (answer?.ok) return performance.now() - since
    await pause(5)
  }
  return Number.POSITIVE_INFINITY
}

/** The whole house instead of the very small one. */
export const wholeHouse = 'src/launcher.ts'

/** `before`: words in front of the command, such as an `unshare` call. */
export function startTrial(
  directory: string,
  port: number,
  before: readonly string[] = [],
  program = 'src/launcher/trial/launcher.ts',
): Trial {
  const since = performance.now()
  const command = [...before, process.execPath, ...flags, program]
  const env = { ...process.env, ONSPLAN_DATA: directory, PORT: String(port), DATABASE_URL: '', NODE_TEST_CONTEXT: '' }
  const child = spawn(command[0] as string, command.slice(1), { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part))
  const base = `http://127.0.0.1:${port}`
  running.add(child)
  child.once('exit', () => running.delete(child))
  return {
    pid: child.pid as number,
    base,
    said: () => said,
    ready: untilAnswer(base, child, since),
    ended: once(child, 'close').then(([code]) => ({ code, ms: performance.now() - since })),
    signal: (name) => void child.kill(name),
  }
}
