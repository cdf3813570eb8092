/** The house as it runs: a durable cluster, one database per size, each with a web process of its own. */
import { type ChildProcess, fork } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { dayOf } from '#platform/dates.ts'
import { openCluster } from '../src/launcher/cluster.ts'
import { makeTestDirectory, sharedCopies } from '../src/launcher/throwaway.ts'
import { prepare } from '../src/prepare.ts'
import { createDatabase } from '../src/trial/ground.ts'
import { type Loaded, loadFamilies } from './families.ts'

export type Ground = { ownerUrl: string; logFile: string; pid: () => number; close(): Promise<void> }

export async function openGround(): Promise<Ground> {
  const directory = makeTestDirectory()
  const cluster = await openCluster({ directory, copies: sharedCopies() })
  return {
    ownerUrl: cluster.ownerUrl,
    logFile: join(directory, 'postgres.log'),
    pid: () => cluster.pid,
    close: async () => {
      await cluster.stop()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

export type BenchHouse = {
  size: number
  base: string
  pid: number
  owner: pg.Client
  ownerUrl: string
  webUrl: string
  keysDirectory: string
  loaded: Loaded
  parents: Signed[]
  workers: Signed[]
  close(): Promise<void>
}
export type Signed = { token: Buffer; family: string; goal: string }

const signedIn = 200

/** A database of this many families and a web process that serves it. */
export async function openBenchHouse(
  ground: Ground,
  size: number,
  rootOf: string | undefined,
  log: (line: string) => void,
): Promise<BenchHouse> {
  const folder = mkdtempSync(join(tmpdir(), 'ons-plan-bench-'))
  const ownerUrl = await createDatabase(ground.ownerUrl, `bench_${size}`)
  const dataDirectory = rootOf === undefined ? folder : join(rootOf, '..')
  const { webUrl } = await prepare({
    ownerUrl,
    dataDirectory,
    embedded: true,
    log: () => {},
    environment: { ONSPLAN_INSTALLATION: 'real' },
  })
  const keysDirectory = join(dataDirectory, 'keys')
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  const now = new Date((await owner.query('select now() as now')).rows[0].now)
  log(`loading ${size} families`)
  const loaded = await loadFamilies({ client: owner, keysDirectory, today: dayOf(now), now }, size, log)
  const parents = await signIn(owner, loaded, spread(loaded.parents, signedIn))
  const workers = await signIn(
    owner,
    loaded,
    loaded.workers.slice(0, signedIn).map((worker) => ({ ...worker, family: '', goal: '' })),
  )
  // As autovacuum leaves it in a house that has run for a minute: plans are made from what lies there, not from an empty table.
  await owner.query('analyze entry.session')
  const { child, port } = await startWeb(webUrl, keysDirectory)
  return {
    size,
    base: `http://127.0.0.1:${port}`,
    pid: child.pid as number,
    owner,
    ownerUrl,
    webUrl,
    keysDirectory,
    loaded,
    parents,
    workers,
    async close() {
      child.disconnect()
      await owner.end()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const spread = <T>(all: readonly T[], most: number): T[] =>
  all.filter((_, i) => i % Math.max(1, Math.floor(all.length / most)) === 0).slice(0, most)

async function signIn(
  owner: pg.Client,
  loaded: Loaded,
  people: readonly { account: string; family: string; goal: string }[],
): Promise<Signed[]> {
  return Promise.all(
    people.map(async ({ account, family, goal }) => {
      const token = randomBytes(32)
      await owner.query(
        "insert into entry.session (token_hash, id, municipality_id, account_id, device, started_at, seen_at) values (sha256($1), $2, $3, $4, 'own', now(), now())",
        [token, randomUUID(), loaded.municipality, account],
      )
      return { token, family, goal }
    }),
  )
}

async function startWeb(webUrl: string, keysDirectory: string): Promise<{ child: ChildProcess; port: number }> {
  const port = await freePort()
  const child = fork('src/server.ts', [], {
    execArgv: ['--import', './src/platform/tsx.mjs', '--disable-proto=delete', '--no-warnings'],
    env: { ...process.env, ONSPLAN_WEB_URL: webUrl, ONSPLAN_KEYS: keysDirectory, PORT: String(port) },
  })
  await new Promise<void>((resolve, reject) => {
    child.once('message', (word) => (word === 'ready' ? resolve() : reject(new Error(String(word)))))
    child.once('exit', () => reject(new Error('the web process ended')))
  })
  return { child, port }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
