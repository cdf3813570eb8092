// One run of PostgreSQL as our child: start until it answers, stop, and what it said when it would not.
import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { launcherWords } from './launcher.words.ts'
import type { Person } from './place.ts'
import { refuse } from './refusal.ts'

export type Run = {
  postgres: string
  cluster: string
  socketDirectory: string
  logFile: string
  person: Person | null
  /** False only for throw-away clusters of tests. */
  durable: boolean
}

export type Postmaster = { pid: number; exited: Promise<void>; signal(name: NodeJS.Signals): void }

const lookMs = 10
const retryMs = 100
const retries = 30
const largeLog = 10_000_000

// With more than this a server writes a row that breaks a rule, or what somebody typed, in a log that others keep (reliability 5.1, rule 18).
export const silent = {
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
} as const

// On the command line they win over every file, so no ALTER SYSTEM can weaken them.
const always = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  password_encryption: 'scram-sha-256',
  wal_level: 'replica',
  max_wal_senders: '0',
  ssl: 'off',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  logging_collector: 'off',
  log_destination: 'stderr',
  ...silent,
  log_statement: 'none',
  log_min_duration_statement: '-1',
}

function settings({ socketDirectory, durable }: Run): string[] {
  const flush = durable ? 'on' : 'off'
  const durability = { fsync: flush, full_page_writes: flush, synchronous_commit: flush }
  const all = { ...always, ...durability, unix_socket_directories: socketDirectory }
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

function withDeathSignal(command: string[]): [string, ...string[]] {
  const setpriv = ['/usr/bin/setpriv', '/bin/setpriv'].find((path) => existsSync(path))
  const words = setpriv && process.platform === 'linux' ? [setpriv, '--pdeathsig', 'QUIT', ...command] : command
  return words as [string, ...string[]]
}

function spawnOnce(run: Run): ChildProcess {
  const log = openSync(run.logFile, 'a', 0o600)
  const [program, ...args] = withDeathSignal([run.postgres, '-D', run.cluster, ...settings(run)])
  // Its own process group: Ctrl-C in the terminal must reach the launcher only, which stops it last.
  const child = spawn(program, args, {
    cwd: run.cluster,
    stdio: ['ignore', log, log],
    detached: true,
    env: { PATH: process.env.PATH, TZ: 'UTC', LC_ALL: 'C' },
    ...run.person,
  })
  closeSync(log)
  return child
}

function isReady(run: Run, pid: number): boolean {
  const path = join(run.cluster, 'postmaster.pid')
  if (!existsSync(path)) return false
  const lines = readFileSync(path, 'utf8').split('\n')
  return Number(lines[0]) === pid && lines[7]?.trim() === 'ready'
}

function ended(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null || child.pid === undefined
}

function signalChild(child: ChildProcess, name: NodeJS.Signals) {
  if (ended(child)) return
  child.ref()
  child.kill(name)
}

async function untilReady(run: Run): Promise<Postmaster | null> {
  const child = spawnOnce(run)
  const exited = new Promise<void>((done) => {
    child.once('exit', () => done())
    child.once('error', () => done())
  })
  while (!ended(child)) {
    if (isReady(run, child.pid as number)) {
      // A test that forgets to stop may still end; whoever signals waits for the end.
      child.unref()
      return { pid: child.pid as number, exited, signal: (name) => signalChild(child, name) }
    }
    await pause(lookMs)
  }
  return null
}

function turnLog(logFile: string) {
  if ((statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) > largeLog) renameSync(logFile, `${logFile}.1`)
}

// The rest of a killed run frees its shared memory a moment after its processes are gone.
const passing = /pre-existing shared memory block|lock file "postmaster.pid" already exists/

export async function startPostmaster(run: Run): Promise<Postmaster> {
  turnLog(run.logFile)
  for (let round = 0; ; round += 1) {
    const before = statSync(run.logFile, { throwIfNoEntry: false })?.size ?? 0
    const postmaster = await untilReady(run)
    if (postmaster) return postmaster
    const said = existsSync(run.logFile) ? readFileSync(run.logFile).subarray(before).toString() : ''
    if (!passing.test(said) || round === retries) {
      refuse(launcherWords.databaseFailed(run.logFile, said.trim().split('\n').slice(-5).join('\n')))
    }
    await pause(retryMs)
  }
}
