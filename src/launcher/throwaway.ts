// A database for tests: fresh, fast because it may be lost, and gone with the process that asked for it.
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Cluster, openCluster } from './cluster.ts'
import { takeLockOne } from './lock.ts'
import { seeProcess } from './processes.ts'

const testPrefix = 'ons-plan-test-'

export type TestCluster = {
  ownerUrl: string
  connection(role: string, password: string, database: string): string
  stop(): Promise<void>
}

function otherServer(url: string): TestCluster {
  return {
    ownerUrl: url,
    connection(role, password, database) {
      const address = new URL(url)
      address.username = encodeURIComponent(role)
      address.password = encodeURIComponent(password)
      address.pathname = `/${encodeURIComponent(database)}`
      return address.href
    },
    stop: () => Promise.resolve(),
  }
}

/** A fresh directory for one test that the database's person may pass. */
export function makeTestDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), testPrefix))
  chmodSync(directory, 0o711)
  return directory
}

// Shared by all test runs of one person on this machine, so a closed package is copied once.
export function sharedCopies(): string {
  const path = join(tmpdir(), `ons-plan-programs-${process.getuid?.()}`)
  mkdirSync(path, { recursive: true, mode: 0o755 })
  const { uid, mode } = statSync(path)
  const isOurs = uid === process.getuid?.() && (mode & 0o022) === 0
  return isOurs ? path : makeTestDirectory()
}

const staleMs = 3_600_000

// A test run that was killed cleans nothing; a later one does, once no process holds the directory any more.
async function sweepStale() {
  const names = readdirSync(tmpdir()).filter((name) => name.startsWith(testPrefix))
  for (const path of names.map((name) => join(tmpdir(), name))) {
    const found = statSync(path, { throwIfNoEntry: false })
    if (!found || found.uid !== process.getuid?.() || Date.now() - found.mtimeMs < staleMs) continue
    const lock = await takeLockOne(path)
    if (lock.kind !== 'held') continue
    remove(path)
    await lock.release()
  }
}

const remove = (path: string) => rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })

// At exit nothing asynchronous runs any more, and PostgreSQL still writes while it ends.
function endNow(cluster: Cluster, directory: string) {
  process.kill(cluster.pid, 'SIGQUIT')
  const still = new Int32Array(new SharedArrayBuffer(4))
  for (let look = 0; look < 200; look += 1) {
    const seen = seeProcess(cluster.pid, directory, directory)
    if (!seen || seen.zombie) break
    Atomics.wait(still, 0, 0, 10)
  }
  remove(cluster.socketDirectory)
  remove(directory)
}

const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** `TEST_DATABASE_URL` names another server; its user must be allowed to make roles and databases. */
export async function openTestCluster(): Promise<TestCluster> {
  const other = process.env.TEST_DATABASE_URL
  if (other) return otherServer(other)
  await sweepStale()
  const directory = makeTestDirectory()
  const cluster = await openCluster({ directory, durable: false, copies: sharedCopies() })
  const atExit = () => endNow(cluster, directory)
  const atSignal = () => process.exit(1)
  process.once('exit', atExit)
  for (const signal of endings) process.once(signal, atSignal)
  return {
    ownerUrl: cluster.ownerUrl,
    connection: cluster.connection,
    async stop() {
      process.off('exit', atExit)
      for (const signal of endings) process.off(signal, atSignal)
      await cluster.stop()
      remove(directory)
    },
  }
}
