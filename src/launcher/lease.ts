// Lock 2: the lease, a file in the directory with a counter that moves every two seconds.
// It is what a launcher in another container or on another machine can see.
import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import {
  closeSync,
  existsSync,
  linkSync,
  openSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { launcherWords, stepWords } from './launcher.words.ts'
import { decideLease, type Here, type Lease, readLease } from './leftover.ts'
import { refuse } from './refusal.ts'

const beatMs = 2_000
const watchMs = 6_000
const lookMs = 200
const leaseBytes = 1_024

export type HeldLease = {
  /** Socket directory of an earlier run that ended without cleaning up. */
  leftSocketDirectory: string | null
  noteSocketDirectory(path: string): void
  onLost(act: () => void): void
  release(): void
}

function here(): Here {
  if (process.platform !== 'linux') {
    const boot = execFileSync('sysctl', ['-n', 'kern.bootsessionuuid'], { encoding: 'utf8' })
    return { boot: boot.trim(), namespaces: process.platform }
  }
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  const namespaces = ['pid', 'net', 'ipc'].map((kind) => readlinkSync(`/proc/self/ns/${kind}`))
  return { boot, namespaces: namespaces.join(' ') }
}

function textAt(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}

async function watch(path: string, seen: string, directory: string) {
  const end = performance.now() + watchMs
  while (performance.now() < end) {
    await pause(lookMs)
    if (textAt(path) !== seen) refuse(launcherWords.runningElsewhere(directory))
  }
}

// Whoever moves exactly the lease that was judged dead may write the next one; a racing second one gets the new lease
// in its hands, puts it back and leaves.
function removeJudged(path: string, judged: string, directory: string) {
  const moved = `${path}.${randomUUID()}`
  try {
    renameSync(path, moved)
  } catch {
    refuse(launcherWords.runningElsewhere(directory))
  }
  if (readFileSync(moved, 'utf8') !== judged) {
    linkSync(moved, path)
    rmSync(moved)
    refuse(launcherWords.runningElsewhere(directory))
  }
  rmSync(moved)
}

// One block, always the same one: a full disk cannot stop the beat, and because the file stays open, a beat can never
// land in the lease of somebody who moved ours away.
function writeLease(file: number, lease: Lease) {
  writeSync(file, JSON.stringify(lease).padEnd(leaseBytes), 0)
}

function createLease(path: string, lease: Lease, directory: string): number {
  try {
    const file = openSync(path, 'wx+', 0o644)
    writeLease(file, lease)
    return file
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'EEXIST') throw problem
    return refuse(launcherWords.runningElsewhere(directory))
  }
}

export async function takeLease(
  directory: string,
  lockOne: 'held' | 'none',
  log: (step: string) => void,
): Promise<HeldLease> {
  const path = join(directory, 'lease')
  const old = textAt(path)
  const place = here()
  if (old !== null && decideLease(old, place, lockOne) === 'watch') {
    log(stepWords.waitForOther)
    await watch(path, old, directory)
  }
  if (old !== null) removeJudged(path, old, directory)
  const lease: Lease = { launcher: randomUUID(), ...place, counter: 0, socketDirectory: '' }
  const file = createLease(path, lease, directory)
  return beating(path, file, lease, old === null ? null : (readLease(old)?.socketDirectory ?? null))
}

function beating(path: string, file: number, lease: Lease, leftSocketDirectory: string | null): HeldLease {
  let lost: () => void = () => {}
  const timer = setInterval(beat, beatMs)
  timer.unref()

  function isOurs(): boolean {
    const text = textAt(path)
    return text !== null && readLease(text)?.launcher === lease.launcher
  }

  function beat() {
    if (!isOurs()) {
      clearInterval(timer)
      lost()
      return
    }
    lease.counter += 1
    writeLease(file, lease)
  }

  return {
    leftSocketDirectory,
    noteSocketDirectory(socketDirectory) {
      lease.socketDirectory = socketDirectory
      beat()
    },
    onLost(act) {
      lost = act
    },
    release() {
      clearInterval(timer)
      if (isOurs()) rmSync(path)
      closeSync(file)
    },
  }
}
