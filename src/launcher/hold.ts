// Both locks on one directory: the kernel's name and the lease.
import { chmodSync, existsSync, mkdirSync, realpathSync, rmdirSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { launcherWords } from './launcher.words.ts'
import { type HeldLease, takeLease } from './lease.ts'
import { takeLockOne } from './lock.ts'
import { closedParent, mayWrite, personOf, refuseNetworkDisk } from './place.ts'
import { refuse } from './refusal.ts'

export const socketPrefix = 'ons-plan-'

export type Hold = { directory: string; lease: HeldLease; release(): Promise<void> }

function makeDirectory(wished: string): string {
  const isRoot = process.getuid?.() === 0
  if (!existsSync(wished)) mkdirSync(wished, { recursive: true, mode: isRoot ? 0o755 : 0o700 })
  const directory = realpathSync(wished)
  // PostgreSQL, which is not root, passes through it; what is secret inside has its own mode.
  if (isRoot && (statSync(directory).mode & 0o001) === 0) chmodSync(directory, 0o711)
  if (!mayWrite(directory)) refuse(launcherWords.notOurs(directory))
  return directory
}

function refuseClosed(directory: string) {
  const closed = closedParent(directory, personOf(directory))
  if (closed) refuse(launcherWords.closedParent(directory, closed))
}

function sweepSockets(left: string | null) {
  if (!left || !basename(left).startsWith(socketPrefix) || !existsSync(left)) return
  for (const name of ['.s.PGSQL.5432', '.s.PGSQL.5432.lock']) rmSync(join(left, name), { force: true })
  rmdirSync(left)
}

export async function holdDirectory(wished: string, log: (step: string) => void): Promise<Hold> {
  const directory = makeDirectory(wished)
  const lockOne = await takeLockOne(directory)
  if (lockOne.kind === 'taken') refuse(launcherWords.alreadyRunning(directory))
  const releaseLock = () => (lockOne.kind === 'held' ? lockOne.release() : Promise.resolve())
  try {
    refuseClosed(directory)
    refuseNetworkDisk(directory, log)
    const lease = await takeLease(directory, lockOne.kind === 'held' ? 'held' : 'none', log)
    return {
      directory,
      lease,
      async release() {
        lease.release()
        await releaseLock()
      },
    }
  } catch (problem) {
    await releaseLock()
    throw problem
  }
}

/** Only after the left-over processes are gone: their sockets lie in it. */
export function sweepAfter(hold: Hold) {
  sweepSockets(hold.lease.leftSocketDirectory)
}
