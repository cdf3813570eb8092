// Makes the database directory, once. It appears under its name only when it is whole.
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { launcherWords, stepWords } from './launcher.words.ts'
import type { Person } from './place.ts'
import type { Programs } from './programs.ts'
import { refuse } from './refusal.ts'

export const ownerRole = 'ons_plan_owner'

type Place = { directory: string; cluster: string; person: Person | null; programs: Programs }

export function giveTo(path: string, person: Person | null) {
  if (person) chownSync(path, person.uid, person.gid)
}

function ownerPassword({ directory, cluster }: Place): string {
  const path = join(directory, 'owner-password')
  if (existsSync(path)) return readFileSync(path, 'utf8').trim()
  if (existsSync(cluster)) return refuse(launcherWords.passwordGone(directory))
  const password = randomBytes(32).toString('base64url')
  writeFileSync(path, password, { mode: 0o600, flush: true })
  return password
}

function refuseOtherMajor({ cluster, programs }: Place) {
  const found = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
  if (Number(found) > Number(programs.major)) refuse(launcherWords.newerMajor(found, programs.major))
  if (Number(found) < Number(programs.major)) refuse(launcherWords.olderMajor(found, programs.major))
}

function runInitdb(place: Place, target: string, passwordFile: string, durable: boolean) {
  const options = ['--encoding=UTF8', '--locale-provider=libc', '--locale=C', '--lc-ctype=C.UTF-8', '--data-checksums']
  const access = [`--username=${ownerRole}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--no-instructions']
  const haste = durable ? [] : ['--no-sync']
  const done = spawnSync(place.programs.initdb, ['-D', target, ...options, ...access, ...haste], {
    cwd: place.directory,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, TZ: 'UTC' },
    ...place.person,
  })
  if (done.status !== 0) refuse(launcherWords.programFailed('initdb', done.stderr || String(done.error)))
}

function makeCluster(place: Place, password: string, durable: boolean) {
  const target = `${place.cluster}.new`
  rmSync(target, { recursive: true, force: true })
  mkdirSync(target, { mode: 0o700 })
  giveTo(target, place.person)
  const passwordFile = join(place.directory, 'owner-password.new')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  giveTo(passwordFile, place.person)
  try {
    runInitdb(place, target, passwordFile, durable)
  } finally {
    rmSync(passwordFile)
  }
  // One line, so no role comes in without its password and none for replication at all.
  writeFileSync(join(target, 'pg_hba.conf'), 'local all all scram-sha-256\n')
  chmodSync(target, 0o700)
  renameSync(target, place.cluster)
}

/** Returns the password of the owner role. */
export function createOnce(place: Place, durable: boolean, log: (step: string) => void): string {
  const password = ownerPassword(place)
  if (existsSync(place.cluster)) {
    refuseOtherMajor(place)
    return password
  }
  log(stepWords.create)
  makeCluster(place, password, durable)
  return password
}
