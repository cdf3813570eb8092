/** The first worker of a real installation, and an administrator when nobody else can do it: let in by the command line, with a code and a word shown once. */

import { statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { cardCode, spaced } from '#care/entry/secret-code.ts'
import { hashesOf } from '#care/invitation/invitation.commands.ts'
import { newId, newSalt, systemClock } from '#platform/clock.ts'
import { openPool, type Tx } from '#platform/database/pool.ts'
import { sealWith } from '#platform/keys/seal.ts'
import { type KeyStore, openKeyStore } from '#platform/keys/store.ts'
import { type Given, inviteAgain, isNotAllowed, type Refused } from './invite-again.ts'
import { readStart } from './launcher/start.ts'
import { urlFor } from './prepare.ts'

const told = ['municipality', 'region', 'helpDeskPhone', 'organisation', 'name', 'phone', 'days', 'role'] as const
const firstRoles = ['localTeam', 'administrator'] as const

// Who lost the key is known here already.
const toldAgain = ['municipality', 'name'] as const

export type FirstWorker = Record<Exclude<(typeof told)[number], 'role'>, string> & { role: (typeof firstRoles)[number] }

export type Opening = { jobUrl: string; keysDirectory: string }

// Said in both languages at once, because nobody knows yet who reads it.
const sentences = {
  usage: `DATABASE_URL=… npm run db invite -- ${told.map((field) => `--${field}=…`).join(' ')}\nDATABASE_URL=… npm run db invite -- ${toldAgain.map((field) => `--${field}=…`).join(' ')} --lost-key`,
  lacks: (fields: readonly string[]) => `Dit ontbreekt nog / Still missing: ${fields.join(' · ')}`,
  role: `--role: ${firstRoles.join(' / ')}`,
  notStarted:
    'Start Ons plan eerst één keer met deze DATABASE_URL en ONSPLAN_DATA.\nStart Ons plan once first, with this DATABASE_URL and ONSPLAN_DATA.',
  notFirst:
    'Dit kan alleen in een echte installatie waar nog niemand kan inloggen.\nThis is possible only in a real installation where nobody can log in yet.',
  notAllowed:
    'Twee mensen kunnen dit zelf doen op het scherm Beheer. Daarom kan het hier niet.\nTwo people can do this on the screen Beheer. So it cannot be done here.',
  notHere:
    'Deze gemeente of deze beheerder staat hier niet.\nThis municipality or this administrator is not known here.',
  comesIn:
    'Deze beheerder kan al inloggen. Is de sleutel weg? Zet er --lost-key bij.\nThis administrator can log in already. Is the key gone? Add --lost-key.',
  noOrganisation:
    'Deze organisatie staat hier niet. Kies er een die er al is.\nThis organisation is not known here. Choose one that is.',
  given: ({ code, fact }: { code: string; fact: string }) =>
    `code  ${code}\nwoord / word  ${fact}\nGa binnen 72 uur naar /code. Een eerdere code werkt niet meer.\nGo to /code within 72 hours. An earlier code does not work any more.`,
} as const

/**
 * `npm run db invite -- --municipality=… …`: with the DATABASE_URL and ONSPLAN_DATA of a house that was started once.
 * Gives back the exit code.
 */
export async function inviteByCommand(words: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const wish = readWish(words, environment)
  if ('problem' in wish) return refuse(wish.problem)
  const { directory } = readStart(environment, process.cwd(), process.getuid?.() === 0)
  const keysDirectory = join(directory, 'keys')
  const root = statSync(join(keysDirectory, 'root.key'), { throwIfNoEntry: false })
  if (root === undefined) return refuse(sentences.notStarted)
  writeAs(root)
  const keys = openKeyStore(keysDirectory, { now: () => systemClock.now().getTime() })
  const jobUrl = urlFor(wish.ownerUrl, 'onsplan_job', keys.derive('login of onsplan_job').toString('hex'))
  try {
    const opening = { jobUrl, keysDirectory }
    const given =
      wish.again === 'lostKey'
        ? await inviteOther(opening, { ...wish.first, lostKey: true })
        : ((await inviteFirst(opening, wish.first)) ??
          (wish.first.role === 'administrator' && (await inviteOther(opening, { ...wish.first, lostKey: false }))))
    if (given === false) return refuse(sentences.notFirst)
    if (typeof given === 'string') return refuse(sentences[given])
    process.stdout.write(`${sentences.given(given)}\n`)
    return 0
  } catch (fault) {
    if (notStarted.has(String((fault as { code?: string }).code))) return refuse(sentences.notStarted)
    throw fault
  }
}

// No such role, password, database, schema or function: this house was never started on this server.
const notStarted = new Set(['28000', '28P01', '3D000', '3F000', '42883', '42P01'])

const refuse = (sentence: string): number => {
  process.stderr.write(`${sentence}\n`)
  return 1
}

type Typed = Partial<FirstWorker> & { 'lost-key'?: boolean }
type Wished = { ownerUrl: string; first: FirstWorker; again?: 'lostKey' } | { problem: string }

function readWish(words: readonly string[], { DATABASE_URL: ownerUrl }: NodeJS.ProcessEnv): Wished {
  const options = Object.fromEntries(told.map((field) => [field, { type: 'string' as const }]))
  try {
    const lost = { 'lost-key': { type: 'boolean' as const, default: false } }
    const given = parseArgs({ args: [...words], options: { ...options, ...lost } })
    const { 'lost-key': isLost, ...values }: Typed = given.values
    const asked = isLost ? toldAgain : told
    const missing = [...(ownerUrl ? [] : ['DATABASE_URL']), ...asked.filter((field) => !values[field])]
    if (!ownerUrl || missing.length > 0) return { problem: `${sentences.usage}\n${sentences.lacks(missing)}` }
    if (isLost) return { ownerUrl, first: values as FirstWorker, again: 'lostKey' }
    const mayBeFirst = (firstRoles as readonly string[]).includes(String(values.role))
    return mayBeFirst ? { ownerUrl, first: values as FirstWorker } : { problem: sentences.role }
  } catch {
    return { problem: sentences.usage }
  }
}

/** Root writes as the person the house runs as: otherwise the house could not read the keys that are made here. */
function writeAs({ uid, gid }: { uid: number; gid: number }): void {
  if (process.getuid?.() !== 0 || uid === 0) return
  process.setgroups?.([gid])
  process.setgid?.(gid)
  process.setuid?.(uid)
}

/** An administrator of an installation that is in use; a demonstration has none to invite. */
async function inviteOther(
  { jobUrl, keysDirectory }: Opening,
  wanted: FirstWorker & { lostKey: boolean },
): Promise<Given | Refused | 'notAllowed'> {
  const keys = openKeyStore(keysDirectory, { now: () => systemClock.now().getTime() })
  const jobs = openPool(jobUrl, 1)
  try {
    return await jobs.transaction((tx) => inviteAgain(tx, keys, wanted))
  } catch (fault) {
    if (isNotAllowed(fault)) return 'notAllowed'
    throw fault
  } finally {
    await jobs.end()
  }
}

/** Null when this is a demonstration or somebody has an account already: then nothing is changed. */
export async function inviteFirst(
  { jobUrl, keysDirectory }: Opening,
  first: FirstWorker,
): Promise<{ code: string; fact: string } | null> {
  const keys = openKeyStore(keysDirectory, { now: () => systemClock.now().getTime() })
  const jobs = openPool(jobUrl, 1)
  const given = { code: spaced(cardCode(newSalt(16))), fact: spaced(cardCode(newSalt(16))) }
  try {
    await jobs.transaction((tx) => admit(tx, keys, first, hashesOf({ house: { keys } }, given)))
    return given
  } catch (fault) {
    if (fault instanceof NotFirst) return null
    throw fault
  } finally {
    await jobs.end()
  }
}

/** Undoes what was let in before the question whether anybody may be. */
class NotFirst extends Error {}

async function admit(tx: Tx, keys: KeyStore, first: FirstWorker, hashes: [code: Buffer, fact: Buffer]): Promise<void> {
  const place = await placeFor(tx, first)
  const [municipality, organisation, person] = [place.municipality, place.organisation, newId()]
  const made = await keys.addSalts(municipality, person, [person])
  const seal = (table: string, texts: Record<string, string>) =>
    sealWith(made, { municipality, table, id: person, wording: 1, keyPerson: person }, texts)
  await tx.one('invite.worker', 'select door.admit_worker($1, $2, $3, $4, $5, $6, null, null, null)', [
    municipality,
    person,
    seal('care.person', { callName: first.name }),
    organisation,
    first.role,
    seal('care.worker', { phone: first.phone, days: first.days }),
  ])
  const invited = await tx.one<{ done: boolean }>(
    'invite.first',
    'select door.invite_first($1, $2, $3, $4, $5) as done',
    [municipality, newId(), ...hashes, person],
  )
  if (!invited?.done) {
    await keys.remove(municipality, person)
    throw new NotFirst()
  }
}

/** Invited a second time, because the first code was lost: the municipality and the organisation stand already. */
async function placeFor(tx: Tx, first: FirstWorker): Promise<{ municipality: string; organisation: string }> {
  const found = await tx.one<{ municipality: string | null; organisation: string | null }>(
    'invite.place',
    'select municipality, organisation from door.first_place($1, $2)',
    [first.municipality, first.organisation],
  )
  const [municipality, organisation] = [found?.municipality ?? newId(), found?.organisation ?? newId()]
  if (!found?.municipality)
    await tx.one('invite.municipality', 'select door.admit_municipality($1, $2, $3, $4)', [
      municipality,
      first.municipality,
      first.region,
      first.helpDeskPhone,
    ])
  if (!found?.organisation)
    await tx.one('invite.organisation', 'select door.admit_organisation($1, $2, $3, $4)', [
      municipality,
      organisation,
      first.organisation,
      'localTeam',
    ])
  return { municipality, organisation }
}
