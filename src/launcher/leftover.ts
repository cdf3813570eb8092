// What to do with traces of an earlier run: decided here, pure, from what was seen (reliability 5.2).
// Two postmasters on one directory destroy it, so everything not surely harmless is refused.

export type PidFile =
  | { kind: 'absent' | 'empty' | 'garbage' }
  | { kind: 'read'; pid: number; directory: string; startedAt: number }

export type Seen = {
  pid: number
  program: 'postmaster' | 'backend' | 'other'
  /** Where it works: this directory, the one its own pid file names, somewhere else, or not to be seen. */
  place: 'here' | 'asWritten' | 'elsewhere' | 'hidden'
  /** Seconds since 1970; null where the system does not tell. */
  startedAt: number | null
  zombie: boolean
}

export type Sight = {
  file: PidFile
  /** The living process that carries the file's number, whoever it is. */
  holder: Seen | null
  /** Every PostgreSQL process whose working directory is this one. */
  inside: readonly Seen[]
}

export type Decision =
  | { act: 'open' | 'moveAside' }
  | { act: 'stopOrphan'; pid: number }
  | { act: 'await'; pids: readonly number[]; otherwise: 'refuse' | 'moveAside' }
  | { act: 'refuse'; why: 'copied' | 'unknown'; pid: number }

export function readPidFile(text: string | null): PidFile {
  if (text === null) return { kind: 'absent' }
  if (text.trim() === '') return { kind: 'empty' }
  const [pid = '', directory = '', startedAt = ''] = text.split('\n')
  // A negative number is PostgreSQL's mark of single-user work; the process is the same one.
  if (!/^-?[1-9]\d{0,9}$/.test(pid.trim()) || !directory.startsWith('/')) return { kind: 'garbage' }
  return { kind: 'read', pid: Math.abs(Number(pid)), directory, startedAt: Number(startedAt) || 0 }
}

const clockDoubt = 60

function wroteTheFile(holder: Seen, file: PidFile & { kind: 'read' }): boolean {
  if (holder.place === 'asWritten') return true
  return holder.startedAt === null || Math.abs(holder.startedAt - file.startedAt) <= clockDoubt
}

function decideHolder(file: PidFile & { kind: 'read' }, holder: Seen): Decision {
  // Dead but not yet buried by its parent: it holds nothing, yet PostgreSQL would take the number for a living one.
  if (holder.zombie) return { act: 'await', pids: [holder.pid], otherwise: 'moveAside' }
  if (holder.program === 'other') return { act: 'moveAside' }
  if (holder.place === 'hidden') return { act: 'refuse', why: 'unknown', pid: holder.pid }
  if (wroteTheFile(holder, file)) return { act: 'refuse', why: 'copied', pid: holder.pid }
  return { act: 'moveAside' }
}

/** Both locks must be held before this is asked. */
export function decideLeftover(sight: Sight): Decision {
  const postmasters = sight.inside.filter((process) => process.program === 'postmaster')
  // A backend carries its parent's name for its first moment; the number in the file is the surer sign.
  const orphan = postmasters.find((process) => process.pid === sight.holder?.pid) ?? postmasters[0]
  if (orphan) return { act: 'stopOrphan', pid: orphan.pid }
  const pids = sight.inside.map((process) => process.pid)
  if (pids.length > 0) return { act: 'await', pids, otherwise: 'refuse' }
  if (sight.file.kind === 'absent') return { act: 'open' }
  if (sight.file.kind !== 'read') return { act: 'moveAside' }
  if (!sight.holder) return { act: 'open' }
  return decideHolder(sight.file, sight.holder)
}

export type Here = { boot: string; namespaces: string }
export type Lease = Here & { launcher: string; counter: number; socketDirectory: string }

/**
 * `start`: nobody can hold it. `watch`: look for six seconds whether the counter moves.
 * Lock 1 only speaks for its own kernel and namespaces, so a lease from elsewhere is always watched.
 */
export function decideLease(text: string | null, here: Here, lockOne: 'held' | 'none'): 'start' | 'watch' {
  if (text === null) return 'start'
  const lease = readLease(text)
  if (!lease || lockOne === 'none') return 'watch'
  return lease.boot === here.boot && lease.namespaces === here.namespaces ? 'start' : 'watch'
}

export function readLease(text: string): Lease | null {
  try {
    const lease: unknown = JSON.parse(text)
    return isLease(lease) ? lease : null
  } catch {
    return null
  }
}

function isLease(value: unknown): value is Lease {
  if (typeof value !== 'object' || value === null) return false
  const lease = value as Record<string, unknown>
  const texts = [lease.launcher, lease.boot, lease.namespaces, lease.socketDirectory]
  return texts.every((part) => typeof part === 'string') && Number.isInteger(lease.counter)
}
