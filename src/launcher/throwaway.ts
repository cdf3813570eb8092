// A database for tests: fresh, fast because it may be lost, and gone with the process that asked for it.
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openCluster } from './cluster.ts'

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
    stop: () => Promise.resolve()
  }
}

/** A fresh directory for one test that the database's person may pass. */
export function makeTestDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'ons-plan-test-'))
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

/** `TEST_DATABASE_URL` names another server; its user must be allowed to make roles and databases. */
export async function openTestCluster(): Promise<TestCluster> {
  const other = process.env.TEST_DATABASE_URL
  if (other) return otherServer(other)
  const directory = makeTestDirectory()
  const cluster = await openCluster({ directory, durable: false, copies: sharedCopies() })
  const remove = () => rmSync(directory, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
  const atExit = () => {
    process.kill(cluster.pid, 'SIGQUIT')
    rmSync(cluster.socketDirectory, { recursive: true, force: true })
    remove()
  }
  process.once('exit', atExit)
  return {
    ownerUrl: cluster.ownerUrl,
    connection: cluster.connection,
    async stop() {
      process.off('exit', atExit)
      await cluster.stop()
      remove()
    }
  }
}
