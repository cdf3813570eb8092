// A backup of the embedded database: copied while it runs, opened beside it, judged and hashed before it counts. The keys go elsewhere.
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { backupName, contentDays, cutOff, isDue, keysDays, outlived, unfinishedName } from './backup-due.ts'
import type { Part } from './child.ts'
import type { Cluster } from './cluster.ts'
import { giveTo } from './create.ts'
import { runErrand } from './errand.ts'
import { launcherWords, stepWords } from './launcher.words.ts'
import { closedParent } from './place.ts'
import { refuse } from './refusal.ts'

/** keys: null where the operator named no other medium for them; then they are not copied, and that is said. */
export type BackupPlaces = { content: string; keys: string | null }

export type Backing = {
  cluster: Cluster
  part: Part
  program: string
  directory: string
  places: BackupPlaces
  log: (step: string) => void
  stop?: AbortSignal
  /** Which medium a path is on; the device number of the file system unless a trial says otherwise. */
  medium?: (path: string) => number
}

const lookMs = 2_000
// Nobody waits for the first pages because a copy is made; one that failed is tried again after an hour.
const settleMs = 300_000
const againMs = 3_600_000
const asked = 'backup-asked'

export function readPlaces(environment: NodeJS.ProcessEnv, directory: string): BackupPlaces {
  return {
    content: environment.ONSPLAN_BACKUP || join(directory, 'backup'),
    keys: environment.ONSPLAN_KEYS_BACKUP || null,
  }
}

const mediumOf = (path: string): number => statSync(path).dev

/** Content and keys on one medium would be stolen or lost together. */
export function preparePlaces({ content, keys }: BackupPlaces, part: Part, medium = mediumOf) {
  for (const path of [content, keys]) {
    if (path === null) continue
    if (!existsSync(path)) mkdirSync(path, { recursive: true, mode: 0o711 })
    const closed = closedParent(path, part.person)
    if (closed) refuse(launcherWords.closedParent(path, closed))
  }
  if (keys !== null && medium(keys) === medium(content)) refuse(launcherWords.sameMedium(content, keys))
}

const namesIn = (path: string): string[] => (existsSync(path) ? readdirSync(path) : [])

function removeOutlived(path: string, now: Date, days: number) {
  for (const name of outlived(namesIn(path), now, days)) rmSync(join(path, name), { recursive: true })
}

function removeCutOff(path: string | null) {
  if (path !== null) for (const name of cutOff(namesIn(path))) rmSync(join(path, name), { recursive: true })
}

function freshDirectory(path: string, part: Part): string {
  rmSync(path, { recursive: true, force: true })
  mkdirSync(path, { mode: 0o700 })
  giveTo(path, part.person)
  return path
}

const errandsOf =
  ({ part, program, log, stop }: Backing) =>
  (name: string, message: object) =>
    runErrand(part, { program, name, message }, { log, ...(stop ? { stop } : {}) })

async function takeContent(backing: Backing, name: string): Promise<boolean> {
  const { cluster, part, places, directory } = backing
  const unfinished = freshDirectory(join(places.content, unfinishedName(name)), part)
  const errand = errandsOf(backing)
  const copy = join(unfinished, 'copy', 'cluster')
  const copied = await errand('copy', { ownerUrl: cluster.ownerUrl, cluster: cluster.path, target: copy })
  if (copied === null) return false
  const beside = await cluster.beside(copy)
  const content = await errand('judgeCopy', { ownerUrl: beside.ownerUrl }).finally(() => beside.stop())
  if (content === null) return false
  const message = {
    copy,
    target: join(unfinished, 'cluster'),
    keysDirectory: join(directory, 'keys'),
    content,
    at: name,
  }
  if ((await errand('keep', message)) === null) return false
  rmSync(join(unfinished, 'copy'), { recursive: true })
  copyFileSync(join(directory, 'owner-password'), join(unfinished, 'owner-password'))
  renameSync(unfinished, join(places.content, name))
  return true
}

/** After the content, so that it holds the salt of everything the content holds. */
async function takeKeys(backing: Backing, name: string): Promise<boolean> {
  const { part, places, directory } = backing
  if (places.keys === null) return true
  const unfinished = freshDirectory(join(places.keys, unfinishedName(name)), part)
  const message = { keysDirectory: join(directory, 'keys'), target: unfinished, at: name }
  if ((await errandsOf(backing)('copyKeyStore', message)) === null) return false
  renameSync(unfinished, join(places.keys, name))
  return true
}

/** False when it did not become one; what was cut off is thrown away, and the backups before it stay. */
export async function takeBackup(backing: Backing, now = new Date()): Promise<boolean> {
  const { places, part, log } = backing
  const name = backupName(now)
  preparePlaces(places, part, backing.medium)
  // One at a time, so whatever is unfinished now was cut off.
  removeCutOff(places.content)
  removeCutOff(places.keys)
  try {
    const whole = (await takeContent(backing, name)) && (await takeKeys(backing, name))
    if (!whole) return false
    removeOutlived(places.content, now, contentDays)
    if (places.keys !== null) removeOutlived(places.keys, now, keysDays)
    log(places.keys === null ? stepWords.backedUpWithoutKeys : stepWords.backedUp)
    return true
  } finally {
    for (const path of [places.content, places.keys])
      if (path !== null) rmSync(join(path, unfinishedName(name)), { recursive: true, force: true })
  }
}

/** Asked from the command line while the house runs: a file in the directory, which goes when it has been done. */
export const wishFile = (directory: string): string => join(directory, asked)

/** One at a time. `watch` makes one whenever it is due or asked for, from when the house stands until it is stopped. */
export type Backups = { once(): Promise<boolean>; watch(): void; stop(): Promise<void> }

export function keepBackups(backing: Omit<Backing, 'stop'>): Backups {
  const end = new AbortController()
  let running: Promise<boolean> | null = null
  let timer: NodeJS.Timeout | undefined
  const once = () => {
    running ??= takeBackup({ ...backing, stop: end.signal })
      .catch((problem) => {
        backing.log(problem instanceof Error ? problem.message : String(problem))
        return false
      })
      .finally(() => {
        running = null
      })
    return running
  }
  let notBefore = performance.now() + settleMs
  const look = async () => {
    const wish = wishFile(backing.directory)
    const isAsked = existsSync(wish)
    const now = new Date()
    const due = performance.now() > notBefore && isDue(namesIn(backing.places.content), now, now.getHours())
    if (running !== null || !(isAsked || due)) return
    if (!(await once()) && !end.signal.aborted) {
      notBefore = performance.now() + againMs
      backing.log(stepWords.backupFailed)
    }
    if (isAsked) rmSync(wish, { force: true })
  }
  return {
    once,
    watch() {
      timer = setInterval(() => void look(), lookMs)
    },
    async stop() {
      clearInterval(timer)
      end.abort()
      await running
    },
  }
}
