// Looks at the running processes: through /proc where it exists, else through ps and lsof.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import type { Seen } from './leftover.ts'

type Raw = {
  pid: number
  parent: number
  command: string
  cwd: string | null
  startedAt: number | null
  zombie: boolean
}

const ticksPerSecond = 100

function attempt<T>(look: () => T): T | null {
  try {
    return look()
  } catch {
    // A process may end, or belong to somebody else, between two looks; both mean: nothing to see.
    return null
  }
}

function bootSeconds(): number {
  return Number(/^btime (\d+)$/m.exec(readFileSync('/proc/stat', 'utf8'))?.[1])
}

function rawFromProc(pid: number): Raw | null {
  const stat = attempt(() => readFileSync(`/proc/${pid}/stat`, 'utf8'))
  if (stat === null) return null
  const name = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'))
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const line = attempt(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0]) || name
  return {
    pid,
    parent: Number(fields[1]),
    command: name.startsWith('postgres') ? line : name,
    cwd: `/proc/${pid}/cwd`,
    startedAt: bootSeconds() + Number(fields[19]) / ticksPerSecond,
    zombie: fields[0] === 'Z',
  }
}

function rawFromPs(pid: number): Raw | null {
  const line = attempt(() => execFileSync('ps', ['-p', String(pid), '-o', 'ppid=,command='], { encoding: 'utf8' }))
  const [, parent, command] = /^\s*(\d+)\s+(.*)$/m.exec(line ?? '') ?? []
  if (!command) return null
  const open = attempt(() => execFileSync('lsof', ['-a', '-p', String(pid), '-d', 'cwd', '-Fn'], { encoding: 'utf8' }))
  const cwd = /^n(\/.*)$/m.exec(open ?? '')?.[1] ?? null
  return { pid, parent: Number(parent), command, cwd, startedAt: null, zombie: command.startsWith('(') }
}

const hasProc = process.platform === 'linux'

function rawProcess(pid: number): Raw | null {
  return hasProc ? rawFromProc(pid) : rawFromPs(pid)
}

function allPids(): number[] {
  if (hasProc) return readdirSync('/proc').map(Number).filter(Number.isInteger)
  const list = attempt(() => execFileSync('pgrep', ['postgres'], { encoding: 'utf8' })) ?? ''
  return list.split('\n').map(Number).filter(Boolean)
}

function programOf(command: string): Seen['program'] {
  if (/^postgres: /.test(command)) return 'backend'
  return /(^|\/)postgres( |$)/.test(command) ? 'postmaster' : 'other'
}

function identity(path: string | null): string | null {
  return path === null ? null : attempt(() => `${statSync(path).dev}:${statSync(path).ino}`)
}

function see(raw: Raw, directory: string, written: string | null): Seen {
  const cwd = identity(raw.cwd)
  const places = { here: identity(directory), asWritten: identity(written) }
  const known = cwd === places.here ? 'here' : cwd === places.asWritten ? 'asWritten' : 'elsewhere'
  const { pid, startedAt, zombie } = raw
  return { pid, startedAt, zombie, program: programOf(raw.command), place: cwd === null ? 'hidden' : known }
}

/** The living process with this number, or null. `written` is the directory that its pid file names. */
export function seeProcess(pid: number, directory: string, written: string): Seen | null {
  const raw = rawProcess(pid)
  return raw && see(raw, directory, written)
}

/** PostgreSQL processes that work in this directory, by device and inode: a renamed path still counts. */
export function seeInside(directory: string): Seen[] {
  const raws = allPids()
    .map(rawProcess)
    .filter((raw) => raw !== null)
    .filter((raw) => programOf(raw.command) !== 'other')
  const inside = raws.filter((raw) => see(raw, directory, null).place === 'here')
  const pids = new Set(inside.map((raw) => raw.pid))
  // In its first moments a backend still carries its parent's command line.
  const isYoung = (raw: Raw) => pids.has(raw.parent)
  return inside.map((raw) => ({ ...see(raw, directory, null), ...(isYoung(raw) ? { program: 'backend' } : {}) }))
}
