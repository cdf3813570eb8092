// The order of a start and of a stop.
import { chownSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { keepBackups, readPlaces } from './backup.ts'
import type { Part } from './child.ts'
import { type Cluster, openCluster } from './cluster.ts'
import { holdDirectory } from './hold.ts'
import { compiledOf, readableHouse } from './house.ts'
import { addressWords, launcherWords, stepWords } from './launcher.words.ts'
import { type Person, personOf } from './place.ts'
import { runPreparation } from './prepare.ts'
import { LauncherRefusal, type Sentence } from './refusal.ts'
import { childEnvironment, readStart, refuseBusyPort, type Start } from './start.ts'
import { keepWeb, type Web } from './web.ts'

/** backup: without it none are made, as in trials. */
export type Programs = { prepare: string; web: string; backup?: string }

const root = join(import.meta.dirname, '..', '..')

// What the house writes besides the database; everything else in the directory is the launcher's alone.
const ownDirectories = ['keys', 'mail', 'compiled']

function say(line: string) {
  process.stdout.write(`${line}\n`)
}

function sayBoth({ nl, en }: Sentence) {
  say(`${nl}\n${en}`)
}

function listenForStop(): AbortController {
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort())
  // Started by start.mjs: when that process is gone, nobody is left who could stop this one.
  if (process.connected) process.on('disconnect', () => stop.abort())
  return stop
}

function makeOwnDirectories(directory: string, person: Person | null) {
  for (const name of ownDirectories) {
    const path = join(directory, name)
    mkdirSync(path, { recursive: true, mode: 0o700 })
    if (person) chownSync(path, person.uid, person.gid)
  }
}

async function openDatabase(start: Start): Promise<Cluster | null> {
  if (start.databaseUrl) {
    mkdirSync(start.directory, { recursive: true })
    await refuseBusyPort(start.port)
    return null
  }
  const hold = await holdDirectory(start.directory, say)
  try {
    await refuseBusyPort(start.port)
  } catch (problem) {
    await hold.release()
    throw problem
  }
  return openCluster({ directory: start.directory, log: say, hold })
}

async function startParts(start: Start, cluster: Cluster | null, programs: Programs, stop: AbortSignal) {
  const { directory, port } = start
  const person = personOf(directory)
  makeOwnDirectories(directory, person)
  const embedded = cluster !== null
  const own = { ONSPLAN_DATA: directory, ONSPLAN_KEYS: join(directory, 'keys'), PORT: String(port) }
  // Root's home would be closed to the person, and programs look into their home unasked.
  const home = person ? { HOME: directory } : {}
  // Read by the parts only, never by the launcher, which may be root: who runs a part may write there.
  const kept = { NODE_COMPILE_CACHE: compiledOf(root, directory) }
  const mode = { ONSPLAN_MODE: embedded ? 'embedded' : 'server' }
  const environment = childEnvironment(process.env, { ...own, ...mode, ...home, ...kept })
  const part: Part = { house: readableHouse(root, person, directory, say), person, environment }
  const ownerUrl = cluster?.ownerUrl ?? (start.databaseUrl as string)
  const backups = cluster && programs.backup ? backupsOf(start, part, cluster, programs.backup) : null
  const wish = { ownerUrl, dataDirectory: directory, embedded, durable: true }
  const hearing = { log: say, stop, ...(backups ? { backUp: backups.once } : {}) }
  const prepared = await runPreparation(part, programs.prepare, wish, hearing)
  if (!prepared || stop.aborted) {
    await backups?.stop()
    return null
  }
  say(stepWords.web)
  const addresses = { ONSPLAN_WEB_URL: prepared.webUrl, ONSPLAN_JOB_URL: prepared.jobUrl }
  const web = keepWeb({ ...part, environment: { ...environment, ...addresses } }, programs.web, say)
  backups?.watch()
  return { web, backups }
}

function backupsOf({ directory }: Start, part: Part, cluster: Cluster, program: string) {
  const places = readPlaces(process.env, directory)
  return keepBackups({ cluster, part, program, directory, places, log: say })
}

async function untilStopped(start: Start, web: Web, cluster: Cluster | null, stop: AbortSignal): Promise<number> {
  const asked = new Promise<'stop'>((resolve) => {
    stop.addEventListener('abort', () => resolve('stop'))
    if (stop.aborted) resolve('stop')
  })
  const gone = cluster?.gone ?? new Promise<never>(() => {})
  const first = await Promise.race([web.firstAnswer, asked, gone])
  if (first === 'busy') sayBoth(launcherWords.portBusy(start.port))
  if (first === 'busy' || first === 'failed') return 1
  if (first === 'ready') sayBoth(addressWords(`http://localhost:${start.port}`))
  const end = await Promise.race([asked, gone])
  if (end === 'stop') return 0
  sayBoth(end)
  return 1
}

async function run(start: Start, programs: Programs, stop: AbortSignal): Promise<number> {
  const cluster = await openDatabase(start)
  try {
    const parts = stop.aborted ? null : await startParts(start, cluster, programs, stop)
    if (!parts) return stop.aborted ? 0 : 1
    const code = await untilStopped(start, parts.web, cluster, stop)
    say(stepWords.stopping)
    await Promise.all([parts.web.drain(), parts.backups?.stop()])
    return code
  } finally {
    await cluster?.stop()
    say(stepWords.stopped)
  }
}

/** Returns the exit code. A refusal is said in plain words; a fault is thrown. */
export async function launch(programs: Programs): Promise<number> {
  try {
    const stop = listenForStop()
    const start = readStart(process.env, root, process.getuid?.() === 0)
    return await run(start, programs, stop.signal)
  } catch (problem) {
    if (!(problem instanceof LauncherRefusal)) throw problem
    process.stderr.write(`${problem.message}\n`)
    return 1
  }
}
