/** Backup and restore from the command line. What is put back is judged, and what was destroyed is destroyed again, before anybody can sign in. */
import { chownSync, cpSync, existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { differenceOf, judge } from '#platform/backup/judge.ts'
import { putKeysBack, putRootBack } from '#platform/backup/keys-copy.ts'
import { BadBackup, type List, readList, unpack } from '#platform/backup/pack.ts'
import { systemClock } from '#platform/clock.ts'
import { migrate } from '#platform/database/migrate.ts'
import { type KeyStore, openKeyStore } from '#platform/keys/store.ts'
import { copyKeyStore, signingPurpose } from './backup.ts'
import { corridor } from './corridor.ts'
import { type BackupPlaces, readPlaces, takeBackup, wishFile } from './launcher/backup.ts'
import { backupName, unfinishedName } from './launcher/backup-due.ts'
import { openCluster } from './launcher/cluster.ts'
import { holdDirectory } from './launcher/hold.ts'
import { readableHouse } from './launcher/house.ts'
import { launcherWords } from './launcher/launcher.words.ts'
import { personOf, unprivilegedPerson } from './launcher/place.ts'
import { LauncherRefusal, refuse } from './launcher/refusal.ts'
import { childEnvironment } from './launcher/start.ts'
import { comeBack } from './prepare.ts'

export type Log = (step: string) => void

const house = join(import.meta.dirname, '..')
const waitMs = 1_000
const longestWaits = 1_800

/** Embedded: of content and keys. The house may run; then it makes it itself. */
export async function backUpEmbedded(directory: string, environment: NodeJS.ProcessEnv, log: Log): Promise<boolean> {
  const places = readPlaces(environment, directory)
  const hold = await holdDirectory(directory, log).catch((problem) => {
    if (problem instanceof LauncherRefusal) return null
    throw problem
  })
  if (hold === null) return askRunningHouse(directory, places)
  const cluster = await openCluster({ directory, log, hold })
  try {
    const person = personOf(directory)
    const part = {
      house: readableHouse(house, person, directory, log),
      person,
      environment: childEnvironment(environment),
    }
    return await takeBackup({ cluster, part, program: 'src/backup.ts', directory, places, log })
  } finally {
    await cluster.stop()
  }
}

const newestIn = (path: string): string => (existsSync(path) ? (readdirSync(path).sort().at(-1) ?? '') : '')

async function askRunningHouse(directory: string, { content }: BackupPlaces): Promise<boolean> {
  const before = newestIn(content)
  writeFileSync(wishFile(directory), '')
  for (let wait = 0; wait < longestWaits && existsSync(wishFile(directory)); wait += 1) await pause(waitMs)
  return newestIn(content) > before
}

/** Server: the key store only; the server's own tools copy the content (`ops/`). */
export async function backUpKeys(directory: string, target: string): Promise<number> {
  const at = backupName(systemClock.now())
  const unfinished = join(target, unfinishedName(at))
  const copied = await copyKeyStore({ keysDirectory: join(directory, 'keys'), target: unfinished, at })
  renameSync(unfinished, join(target, at))
  return copied
}

export type Restore = { directory: string; content: string; keys: string | undefined }
export type Restored = { files: number; tables: number; again: number }

/** Into a directory without a database. The keys come from their copy, or are there still. */
export async function restoreEmbedded({ directory, content, keys: copy }: Restore, log: Log): Promise<Restored> {
  const target = resolve(directory)
  const cluster = join(target, 'cluster')
  if (existsSync(cluster)) refuse(launcherWords.notEmpty(target))
  const hold = await holdDirectory(target, log)
  const back = await putBack(target, content, copy).catch(async (problem) => {
    await hold.release()
    throw problem
  })
  // From here the cluster holds the directory, and lets it go.
  try {
    return await judgeRestored(target, back, hold, log)
  } catch (problem) {
    rmSync(cluster, { recursive: true, force: true })
    throw problem
  }
}

type Back = { list: List; store: KeyStore }

async function putBack(target: string, content: string, copy: string | undefined): Promise<Back> {
  const cluster = join(target, 'cluster')
  const keys = await keysBack(join(target, 'keys'), copy)
  const list = await readList(join(content, 'cluster'), keys.derive(signingPurpose))
  if (keys.at !== null && keys.at < list.at) throw new BadBackup('this copy of the keys is older than the content')
  rmSync(`${cluster}.new`, { recursive: true, force: true })
  await unpack(join(content, 'cluster'), `${cluster}.new`, list)
  cpSync(join(content, 'owner-password'), join(target, 'owner-password'))
  for (const path of [`${cluster}.new`, join(target, 'keys')]) giveAll(path)
  renameSync(`${cluster}.new`, cluster)
  return { list, store: keys.store }
}

type Keys = Pick<KeyStore, 'derive'> & { store: KeyStore; at: string | null }

async function keysBack(directory: string, copy: string | undefined): Promise<Keys> {
  if (copy === undefined && !existsSync(join(directory, 'root.key'))) refuse(launcherWords.noKeys(directory))
  if (copy !== undefined) await putRootBack(copy, directory)
  const store = openKeyStore(directory, { now: () => systemClock.now().getTime() })
  const at = copy === undefined ? null : await putKeysBack(copy, store.shelf, store.derive(signingPurpose))
  return { derive: (purpose) => store.derive(purpose), store, at }
}

// PostgreSQL and the web process are not root; what is put back is theirs.
function giveAll(path: string): void {
  const person = unprivilegedPerson()
  if (person === null || !existsSync(path)) return
  for (const entry of readdirSync(path, { recursive: true, withFileTypes: true }))
    chownSync(join(entry.parentPath, entry.name), person.uid, person.gid)
  chownSync(path, person.uid, person.gid)
}

async function judgeRestored(
  directory: string,
  { list, store }: Back,
  hold: Awaited<ReturnType<typeof holdDirectory>>,
  log: Log,
): Promise<Restored> {
  const cluster = await openCluster({ directory, log, hold })
  try {
    const difference = differenceOf(list.content, await judge(cluster.ownerUrl))
    if (difference !== undefined) throw new BadBackup(`${difference} is not what it was`)
    const again = await bringBack(cluster.ownerUrl, store)
    const tables = Object.values(list.content).reduce((sum, each) => sum + Object.keys(each).length, 0)
    return { files: Object.keys(list.files).length, tables, again }
  } finally {
    await Promise.all([cluster.stop(), store.close()])
    giveAll(join(directory, 'keys'))
  }
}

/** Server: its tools have put the content back and it runs; the rest is the same. */
export async function restoreServer(ownerUrl: string, directory: string, copy: string | undefined): Promise<Restored> {
  const { store } = await keysBack(join(directory, 'keys'), copy)
  try {
    const content = await judge(ownerUrl)
    const tables = Object.values(content).reduce((sum, each) => sum + Object.keys(each).length, 0)
    return { files: 0, tables, again: await bringBack(ownerUrl, store) }
  } finally {
    await store.close()
  }
}

/** To the present, and everything that was ever destroyed destroyed again. */
async function bringBack(ownerUrl: string, keys: KeyStore): Promise<number> {
  await migrate(ownerUrl, corridor)
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    return await comeBack(client, keys, { isPutBack: true })
  } finally {
    await client.end()
  }
}
