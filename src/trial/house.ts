/** The whole house on a real database of its own, for one test file: served on a free port, with the cast in it if asked. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { Knock } from '#care/access/door.commands.ts'
import { castMail, houseWithoutPages, mailIndex } from '#db/cast/load.ts'
import { newId, newSecret, shiftedClock, systemClock } from '#platform/clock.ts'
import { shiftDatabaseClock } from '#platform/database/clock.ts'
import { openPool, type Pool } from '#platform/database/pool.ts'
import type { KeyStore } from '#platform/keys/store.ts'
import { openKeyStore } from '#platform/keys/store.ts'
import { urlFor } from '../prepare.ts'
import { serve } from '../server.ts'
import { createDatabase, dropDatabase, type Kind, openGround } from './ground.ts'
import { Visitor } from './visitor.ts'

export type TrialHouse = {
  base: string
  ownerUrl: string
  webUrl: string
  jobUrl: string
  /** Asks the database as its owner, past every policy: for what a test must see or arrange. */
  ask<R = Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<R[]>
  pool: Pool
  keys: KeyStore
  keysDirectory: string
  mailFolder: string
  /** The id of a person or family of the cast, by its key in db/cast. */
  person(key: string): string
  family(key: string): string
  account(key: string): string
  /** Signed in as one of the cast; without a name a stranger. */
  visitor(key?: string, device?: 'own' | 'shared'): Promise<Visitor>
  /** Knocks at the door as one of the cast, without the web in between. */
  knock(key: string): Promise<Knock>
  /** Moves the clock of database and house, counted from the real now. */
  moveClock(milliseconds: number): Promise<void>
  close(): Promise<void>
}

/** How fast a session may ask, and how many proxies are believed. */
export type Doors = { pace?: number; proxies?: number }

export async function openTrialHouse(kind: Kind = 'cast', doors: Doors = {}): Promise<TrialHouse> {
  const ground = await openGround()
  const name = `trial_${newId().replaceAll('-', '')}`
  const ownerUrl = await createDatabase(ground.ownerUrl, name, `template_${kind}`)
  const folder = mkdtempSync(join(tmpdir(), 'ons-plan-house-'))
  cpSync(ground.keysOf[kind], join(folder, 'keys'), { recursive: true })
  return openHouseOn({
    ...{ ownerUrl, folder, doors },
    async leave() {
      await dropDatabase(ground.ownerUrl, name)
      rmSync(folder, { recursive: true, force: true })
      await ground.close()
    },
  })
}

/** folder: with the key store in it. shift: how far from now the house begins, in milliseconds. base: where it is served already. */
export type Premises = {
  ownerUrl: string
  folder: string
  shift?: number
  doors?: Doors
  base?: string
  leave(): Promise<void>
}

/** On a database and a key store that are there already, and have been prepared. */
export async function openHouseOn({ ownerUrl, folder, leave, doors = {}, ...premises }: Premises): Promise<TrialHouse> {
  const keysDirectory = join(folder, 'keys')
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  let shift = premises.shift ?? 0
  if (shift !== 0) await shiftDatabaseClock(owner, shift)
  const clock = shiftedClock(systemClock, () => shift)
  const keys = openKeyStore(keysDirectory, { now: () => systemClock.now().getTime() })
  const webUrl = urlFor(ownerUrl, 'onsplan_web', keys.derive('login of onsplan_web').toString('hex'))
  const jobUrl = urlFor(ownerUrl, 'onsplan_job', keys.derive('login of onsplan_job').toString('hex'))
  const mailFolder = join(folder, 'mail')
  const own = { webUrl, jobUrl, keysDirectory, mailFolder, clock, loopbackIssuers: true, silent: true, ...doors }
  const serving = premises.base === undefined ? await serve({ ...own, port: 0, hostname: '127.0.0.1' }) : null
  const port = (serving?.server.address() as AddressInfo | undefined)?.port
  const base = premises.base ?? `http://127.0.0.1:${port}`
  const pool = openPool(webUrl, 4)
  const ask = async <R>(text: string, values: readonly unknown[] = []) =>
    (await owner.query(text, [...values])).rows as R[]
  const known = await knownCast(ask, keys)
  const signIn = async (key: string, device: 'own' | 'shared'): Promise<Buffer> => {
    const token = newSecret()
    const values = [known(key).account, Buffer.alloc(0), token, newId(), device]
    await pool.one('trial.beSomeone', 'select door.be_someone($1, $2, $3, $4, $5)', values)
    return token
  }
  const acting = houseWithoutPages(pool, keys, clock)
  return {
    ...{ base, ownerUrl, webUrl, jobUrl, ask, pool, keys, keysDirectory, mailFolder },
    person: (key) => known(key).person,
    account: (key) => known(key).account,
    family: (key) => known(key).family,
    visitor: async (key, device = 'own') =>
      new Visitor(base, keys, key === undefined ? Buffer.alloc(0) : await signIn(key, device)),
    knock: async (key) => ({ house: acting, token: await signIn(key, 'own'), requestId: newId() }),
    async moveClock(milliseconds) {
      shift = milliseconds
      await shiftDatabaseClock(owner, milliseconds)
    },
    async close() {
      await Promise.all([serving?.close(), pool.end(), owner.end()])
      await leave()
    },
  }
}

type Known = { person: string; account: string; family: string }

// A family of the cast is asked for by the key of any of its members.
export async function knownCast(ask: TrialHouse['ask'], keys: KeyStore): Promise<(key: string) => Known> {
  const rows = await ask<Known & { mail: string }>(`
    select encode(a.mail_index, 'hex') as mail, a.person_id as person, a.id as account, coalesce(m.family_id, j.family_id) as family
    from entry.account a left join care.family_member m on m.municipality_id = a.municipality_id and m.person_id = a.person_id
    left join care.jim j on j.municipality_id = a.municipality_id and j.person_id = a.person_id`)
  return (key) => {
    const found = rows.find((row) => row.mail === mailIndex(keys, castMail(key)).toString('hex'))
    if (found === undefined) throw new Error(`the cast has no ${key}`)
    return found
  }
}
