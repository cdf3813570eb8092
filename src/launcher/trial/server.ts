// A PostgreSQL server for the goals that kill it: as firm on disk as a real one, ended with -9 and started again by the test.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { address, makeSocketDirectory, stopGently } from '../cluster.ts'
import { createOnce, ownerRole } from '../create.ts'
import { personOf } from '../place.ts'
import { startPostmaster } from '../postmaster.ts'
import { seeInside } from '../processes.ts'
import { preparePrograms } from '../programs.ts'
import { makeTestDirectory, sharedCopies } from '../throwaway.ts'
import { killAll } from './play.ts'

export type TrialServer = {
  ownerUrl: string
  /** Postmaster and backends at once; resolves when none of them is left. */
  kill(): Promise<void>
  /** Resolves when it takes connections again. */
  start(): Promise<void>
  stop(): Promise<void>
}

export async function openTrialServer(): Promise<TrialServer> {
  const directory = makeTestDirectory()
  const cluster = join(directory, 'cluster')
  const person = personOf(directory)
  const programs = preparePrograms(person, sharedCopies(), () => {})
  const password = createOnce({ directory, cluster, person, programs }, false, () => {})
  const socketDirectory = makeSocketDirectory(directory, person)
  const logFile = join(directory, 'postgres.log')
  const run = { postgres: programs.postgres, cluster, socketDirectory, logFile, person, durable: true }
  const endAll = () => killAll(seeInside(cluster).map(({ pid }) => pid))
  // A test that fails halfway must not leave a server behind.
  process.once('exit', endAll)
  let postmaster = await startPostmaster(run)
  const ownerUrl = address(socketDirectory)(ownerRole, password, 'postgres')
  await wakeFast(ownerUrl)
  return {
    ownerUrl,
    async kill() {
      endAll()
      await postmaster.exited
      while (seeInside(cluster).length > 0) {
        endAll()
        await pause(5)
      }
    },
    async start() {
      postmaster = await startPostmaster(run)
    },
    async stop() {
      await stopGently(postmaster)
      process.off('exit', endAll)
      for (const path of [socketDirectory, directory]) rmSync(path, { recursive: true, force: true })
    },
  }
}

/** After a blow PostgreSQL first flushes every file of its directory, one by one; for a goal of many blows one flush of the disk does as well. */
async function wakeFast(ownerUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  await owner.query("alter system set recovery_init_sync_method = 'syncfs'")
  await owner.end()
}
