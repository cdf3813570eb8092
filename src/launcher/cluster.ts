// The embedded database: opened by one launcher, on a private socket, never on a network port (reliability 5.2).
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { failsWithRoom, giveUp, isFull, keepBallast } from './ballast.ts'
import { createOnce, giveTo, ownerRole } from './create.ts'
import { type Hold, holdDirectory, socketPrefix, sweepAfter } from './hold.ts'
import { launcherWords, stepWords } from './launcher.words.ts'
import { closedParent, type Person, personOf } from './place.ts'
import { type Postmaster, type Run, startPostmaster } from './postmaster.ts'
import { preparePrograms } from './programs.ts'
import { LauncherRefusal, type Sentence } from './refusal.ts'
import { clearLeftover } from './takeover.ts'

export type Cluster = {
  /** Superuser, for migrations only; it never reaches the web process. */
  ownerUrl: string
  socketDirectory: string
  connection(role: string, password: string, database: string): string
  /** Where the database's own files lie. */
  path: string
  /** Opens a copy of this cluster next to it, on sockets of its own, to look whether it is whole. */
  beside(copy: string): Promise<Beside>
  /** Fast stop, then both locks are free. */
  stop(): Promise<void>
  readonly pid: number
  /** Settles only when the database is gone against our will: lease lost, or it would not start again. */
  gone: Promise<Sentence>
}

type Log = (step: string) => void

export type Beside = { ownerUrl: string; stop(): Promise<void> }

export type ClusterWish = {
  directory: string
  log?: Log
  /** Where copies of the programs go when the package is closed or read-only; the directory itself by default. */
  copies?: string
  /** False switches flushing off: for throw-away clusters only. */
  durable?: boolean
  hold?: Hold
}

// A socket path ends near 107 characters, and PostgreSQL adds its own name to it.
const longestSocketDirectory = 80
const stopMs = 30_000
const startsInARow = 5
const calmMs = 60_000

/** Fresh, closed to others, and short enough for a socket's name. */
export function makeSocketDirectory(directory: string, person: Person | null): string {
  const fits = (base: string) => base.length < longestSocketDirectory && closedParent(base, person) === null
  const made = mkdtempSync(join([tmpdir(), '/tmp', directory].find(fits) ?? '/tmp', socketPrefix))
  giveTo(made, person)
  return made
}

/** How a role reaches a database on these sockets. */
export function address(socketDirectory: string) {
  return (role: string, password: string, database: string) => {
    const [user, secret, name] = [role, password, database].map(encodeURIComponent)
    return `postgres://${user}:${secret}@localhost/${name}?host=${encodeURIComponent(socketDirectory)}`
  }
}

export async function stopGently(postmaster: Postmaster) {
  const impatience = setTimeout(() => postmaster.signal('SIGQUIT'), stopMs)
  postmaster.signal('SIGINT')
  await postmaster.exited
  clearTimeout(impatience)
}

// Keeps one PostgreSQL alive on the same sockets, so that the web process only has to connect again.
function watchOver(first: Postmaster, start: () => Promise<Postmaster>, directory: string, log: Log) {
  let current = first
  let stopping = false
  let tell: (why: Sentence) => void = () => {}
  const gone = new Promise<Sentence>((resolve) => {
    tell = resolve
  })

  async function follow() {
    for (let row = 0, failed = 0; ; ) {
      const since = performance.now()
      await current.exited
      if (stopping) return
      const calm = performance.now() - since > calmMs
      row = calm ? 1 : row + 1
      if (calm) failed = 0
      log(stepWords.again)
      if (row > 1) await pause(Math.min(100 * 2 ** row, 2_000))
      if (stopping) return
      if (giveUp(directory)) log(stepWords.ballastGiven)
      const before = isFull(directory)
      try {
        current = await start()
        if (stopping) await stopGently(current)
      } catch (problem) {
        if (!(problem instanceof LauncherRefusal)) throw problem
        failed = failsWithRoom(failed, { before, after: isFull(directory) })
        if (failed >= startsInARow) return tell(problem.sentence)
      }
    }
  }

  const following = follow()
  return {
    gone,
    pid: () => current.pid,
    async stop() {
      stopping = true
      await stopGently(current)
      await following
    },
    kill(why: Sentence) {
      stopping = true
      current.signal('SIGQUIT')
      tell(why)
    },
  }
}

export async function openCluster(wish: ClusterWish): Promise<Cluster> {
  const log = wish.log ?? (() => {})
  const hold = wish.hold ?? (await holdDirectory(wish.directory, log))
  try {
    return await openHeld(hold, wish, log)
  } catch (problem) {
    await hold.release()
    throw problem
  }
}

async function openHeld(hold: Hold, wish: ClusterWish, log: Log): Promise<Cluster> {
  const { directory, lease } = hold
  const durable = wish.durable ?? true
  const cluster = join(directory, 'cluster')
  const person = personOf(directory)
  const programs = preparePrograms(person, wish.copies ?? directory, log)
  const password = createOnce({ directory, cluster, person, programs }, durable, log)
  await clearLeftover(cluster, log)
  sweepAfter(hold)
  const socketDirectory = makeSocketDirectory(directory, person)
  lease.noteSocketDirectory(socketDirectory)
  const close = () => rmSync(socketDirectory, { recursive: true, force: true })
  const logFile = join(directory, 'postgres.log')
  const run = { postgres: programs.postgres, cluster, socketDirectory, logFile, person, durable }
  if (giveUp(directory)) log(stepWords.ballastGiven)
  const watch = await startWatched(run, directory, close, log)
  const ballast = durable ? keepBallast(directory) : undefined
  lease.onLost(() => watch.kill(launcherWords.leaseLost(directory)))
  const connection = address(socketDirectory)
  return {
    path: cluster,
    beside: (copy) => openBeside({ ...run, cluster: copy, logFile: join(copy, '..', 'postgres.log') }, password),
    ownerUrl: connection(ownerRole, password, 'postgres'),
    socketDirectory,
    connection,
    gone: watch.gone,
    get pid() {
      return watch.pid()
    },
    async stop() {
      ballast?.stop()
      await watch.stop()
      close()
      await hold.release()
    },
  }
}

async function openBeside(run: Omit<Run, 'socketDirectory'>, password: string): Promise<Beside> {
  const socketDirectory = makeSocketDirectory(run.cluster, run.person)
  const postmaster = await startPostmaster({ ...run, socketDirectory })
  return {
    ownerUrl: address(socketDirectory)(ownerRole, password, 'postgres'),
    async stop() {
      await stopGently(postmaster)
      rmSync(socketDirectory, { recursive: true, force: true })
    },
  }
}

async function startWatched(run: Run, directory: string, close: () => void, log: Log) {
  log(stepWords.open)
  try {
    return watchOver(await startPostmaster(run), () => startPostmaster(run), directory, log)
  } catch (problem) {
    close()
    throw problem
  }
}
