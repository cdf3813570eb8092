// Where a database may live, and who may pass through to it.
import { accessSync, constants, readFileSync, statfsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { launcherWords } from './launcher.words.ts'
import { refuse } from './refusal.ts'

const network = new Map([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xff534d42, 'SMB'],
  [0xfe534d42, 'SMB'],
  [0x5346414f, 'AFS'],
])

// ext, xfs, btrfs, tmpfs, overlay, zfs, f2fs, bcachefs.
const local = new Set([0xef53, 0x58465342, 0x9123683e, 0x01021994, 0x794c7630, 0x2fc12fc1, 0xf2f52010, 0xca451a4e])

export function judgeDisk(type: number): { verdict: 'network'; kind: string } | { verdict: 'local' | 'unknown' } {
  const kind = network.get(type >>> 0)
  if (kind) return { verdict: 'network', kind }
  return { verdict: local.has(type >>> 0) ? 'local' : 'unknown' }
}

export function refuseNetworkDisk(directory: string, log: (step: string) => void) {
  // The numbers above are Linux's; other systems count differently.
  if (process.platform !== 'linux') return
  const disk = judgeDisk(statfsSync(directory).type)
  if (disk.verdict === 'network') refuse(launcherWords.networkDisk(directory, disk.kind))
  const doubt = launcherWords.unknownDisk(directory)
  if (disk.verdict === 'unknown') log(`${doubt.nl}\n${doubt.en}`)
}

export type Person = { uid: number; gid: number }

const systemPeople = ['postgres', 'nobody']

/** Whom PostgreSQL and the web process run as in this directory: who owns the database there, else the keys, which nobody else can read. */
export const personOf = (directory: string): Person | null =>
  unprivilegedPerson(...['cluster', 'keys/root.key', 'keys'].map((name) => join(directory, name)))

/** Who owns the first of these that is there, else a person of the system; null when nothing has to be dropped. */
export function unprivilegedPerson(...paths: readonly string[]): Person | null {
  if (process.getuid?.() !== 0) return null
  const owners = paths.map((path) => statSync(path, { throwIfNoEntry: false }))
  const owner = owners.find((found) => found !== undefined && found.uid !== 0)
  if (owner) return { uid: owner.uid, gid: owner.gid }
  const lines = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  const found = systemPeople.map((name) => lines.find((fields) => fields[0] === name)).find(Boolean)
  if (!found) return refuse(launcherWords.noAccount())
  return { uid: Number(found[2]), gid: Number(found[3]) }
}

function mayPass(directory: string, person: Person): boolean {
  const { uid, gid, mode } = statSync(directory)
  if (uid === person.uid) return (mode & constants.S_IXUSR) !== 0
  if (gid === person.gid) return (mode & constants.S_IXGRP) !== 0
  return (mode & constants.S_IXOTH) !== 0
}

/** The first directory on the way down that this person may not pass, or null. */
export function closedParent(path: string, person: Person | null): string | null {
  if (!person) return null
  const parents: string[] = []
  for (let at = path; at !== dirname(at); at = dirname(at)) parents.unshift(at)
  return parents.find((parent) => !mayPass(parent, person)) ?? null
}

export function mayWrite(directory: string): boolean {
  try {
    accessSync(directory, constants.W_OK)
    return true
  } catch {
    return false
  }
}
