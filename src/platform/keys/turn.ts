/**
 * The turn to new keys of a municipality and of everybody in it (reliability.md 5.4): new versions first, then everything that lies under
 * old ones is wrapped again beside the daily work, then the old versions go. Every step may be cut off and done again.
 */
import type { Pool, Tx } from '../database/pool.ts'
import { atVersion, type PersonContents } from './person.ts'
import { erasedOfPiece, isSafety, municipalityOf, personOfPiece, type Realm, realmOfPiece } from './realm.ts'
import { lockKeys, type SealedRow, sealedVersion, sealWith, unseal } from './seal.ts'
import type { KeyStore } from './store.ts'
import { newestOnly, withNext } from './wrap.ts'

export type Turning = {
  jobs: Pool
  keys: KeyStore
  now: Date
  /** From when nothing is left under old keys until they go: longer than any look or act of another node takes. */
  graceMilliseconds?: number
  /** Cut off between two pieces of work when the house stops. */
  end?: AbortSignal
}

const usualGrace = 60_000
const year = 365 * 86_400_000
const pagesAtMost = 64
const bytesAtOnce = 16_000_000
const asked = 'turn.asked'

/** Asks for a turn of all keys; the worker begins it within a minute. */
export const askForTurn = (keys: KeyStore): Promise<void> => keys.shelf.make(asked, Buffer.alloc(0))

/** Takes every branch one step on. Called again and again; answers the branches whose old keys are gone since. */
export async function turnKeys(turning: Turning): Promise<Realm[]> {
  const { keys } = turning
  const realms = (await keys.shelf.names('')).flatMap(realmOfPiece).filter((realm) => realm !== 'outbox')
  const isAsked = (await keys.shelf.stampOf(asked)) !== undefined
  const finished: Realm[] = []
  for (const realm of realms) if (await turnBranch(turning, realm, isAsked)) finished.push(realm)
  if (isAsked) await keys.shelf.remove(asked)
  return finished
}

async function turnBranch(turning: Turning, realm: Realm, isAsked: boolean): Promise<boolean> {
  const { keys, now } = turning
  const { turn, madeAt } = await keys.branch(realm)
  if (turn === undefined) {
    if (isAsked || isOld(madeAt, now)) await begin(turning, realm)
    // From a time that kept no date: its year begins now, so that the backups of before the change still open.
    else if (Date.parse(madeAt) === 0)
      await keys.changeBranch(realm, (branch) => ({ ...branch, madeAt: now.toISOString() }))
  } else if (turn.wrappedAt === undefined) {
    await wrapAgain(turning, realm)
    await keys.changeBranch(realm, (branch) => ({ ...branch, turn: { ...turn, wrappedAt: now.toISOString() } }))
  } else if (+now - Date.parse(turn.wrappedAt) >= (turning.graceMilliseconds ?? usualGrace)) {
    // What another node was still busy with under the old key came after the first time.
    await wrapAgain(turning, realm)
    if ((await leftUnderOldKeys(turning, realm)) === 0) return finish(turning, realm)
  }
  return false
}

const isOld = (madeAt: string, now: Date) => Date.parse(madeAt) > 0 && +now - Date.parse(madeAt) >= year

const holding = (jobs: Pool, name: string, work: () => Promise<unknown>) =>
  jobs.transaction(async (tx) => {
    await lockKeys(tx, name)
    return work()
  })

/** Two workers that begin at once begin one turn. */
async function begin({ jobs, keys, now }: Turning, realm: Realm): Promise<void> {
  await holding(jobs, realm, () =>
    keys.changeBranch(realm, (branch) =>
      branch.turn === undefined
        ? { ...branch, ...withNext(branch), persons: branch.persons + 1, turn: { since: now.toISOString() } }
        : branch,
    ),
  )
}

async function wrapAgain(turning: Turning, realm: Realm): Promise<void> {
  const { jobs, keys } = turning
  const { current } = await keys.branch(realm)
  for (const name of await namesOf(keys, realm)) {
    turning.end?.throwIfAborted()
    const [person] = personOfPiece(name)
    const piece = await keys.open<unknown>(realm, name)
    if (piece === undefined) continue
    if (person !== undefined)
      await holding(jobs, person.id, () =>
        keys.change(realm, person.id, (contents, version) => renewed(contents, version, piece.version < current)),
      )
    else if (piece.version < current) await keys.put(realm, name, piece.content)
  }
  for (const table of await relations(jobs, realm)) await resealTable(turning, realm, table)
}

const namesOf = async (keys: KeyStore, realm: Realm): Promise<string[]> =>
  (await keys.shelf.names(`${realm}/`)).filter((name) =>
    [...personOfPiece(name), ...erasedOfPiece(name)].some((found) => found.realm === realm),
  )

const renewed = (contents: PersonContents | undefined, version: number, isUnderOldKey: boolean) => {
  if (contents === undefined) return undefined
  const next = atVersion(contents, version)
  // A copy is written, and so comes under the newest key; the same contents would be left where they lie.
  return next === contents && isUnderOldKey ? { ...contents } : next
}

type Relation = { relation: string; pages: number; bytes: number }

/** So many pages of a table that what they hold fits in memory well: a row with a recording in it weighs more than a hundred with words. */
export const pagesAtOnce = ({ pages, bytes }: Pick<Relation, 'pages' | 'bytes'>): number =>
  Math.max(1, Math.min(pagesAtMost, Math.floor((bytesAtOnce * pages) / Math.max(1, bytes))))

const relations = (jobs: Pool, realm: Realm): Promise<Relation[]> =>
  jobs.transaction((tx) =>
    tx.rows(
      'keys.relations',
      'select relation, pages, pg_table_size(relation::regclass) as bytes from door.sealed_relations($1)',
      [isSafety(realm)],
    ),
  )

type OldRow = SealedRow & { sealed: Buffer; table: string; at: string }

type Pages = { relation: string; from: number; until: number }
const oldRows = (tx: Tx, realm: Realm, persons: number, { relation, from, until }: Pages): Promise<OldRow[]> =>
  tx.rows(
    'keys.sealedBefore',
    `select as_table as "table", id, wording, key_person as "keyPerson", sealed, at from door.sealed_before($1, $2, $3, $4, $5)`,
    [relation, municipalityOf(realm), persons, from, until],
  )

/** Some pages at a time, each in a short transaction, so that nobody waits long for a row. */
async function resealTable({ jobs, keys, end }: Turning, realm: Realm, table: Relation): Promise<void> {
  const { relation, pages } = table
  const step = pagesAtOnce(table)
  const { persons } = await keys.branch(realm)
  for (let page = 0; page < pages; page += step) {
    end?.throwIfAborted()
    await jobs.transaction(async (tx) => {
      const old = await oldRows(tx, realm, persons, { relation, from: page, until: page + step })
      if (old.length === 0) return
      const sealed: Buffer[] = []
      for (const row of old) sealed.push(await resealed(keys, realm, row))
      await tx.one('keys.reseal', 'select door.reseal($1, $2, $3)', [relation, old.map((row) => row.at), sealed])
    })
  }
}

async function resealed(keys: KeyStore, realm: Realm, { table, at: _at, ...row }: OldRow): Promise<Buffer> {
  const municipality = municipalityOf(realm)
  const texts = await unseal(keys, municipality, table, row)
  const newest = await keys.loadNewest(realm, row.keyPerson)
  const { id, wording, keyPerson } = row
  const sealed = sealWith(newest, { municipality, table, id, wording, keyPerson }, texts)
  if (sealedVersion(sealed) <= sealedVersion(row.sealed)) throw new Error(`no newer key for a record of ${table}`)
  return sealed
}

async function leftUnderOldKeys({ jobs, keys }: Turning, realm: Realm): Promise<number> {
  const { persons } = await keys.branch(realm)
  let left = 0
  for (const { relation } of await relations(jobs, realm)) {
    const counted = await jobs.one<{ left: number }>(
      'keys.countBefore',
      'select door.count_sealed_before($1, $2, $3) as left',
      [relation, municipalityOf(realm), persons],
    )
    left += counted?.left ?? 0
  }
  return left
}

/** The old versions go: of each person first, of the branch last. */
async function finish({ jobs, keys }: Turning, realm: Realm): Promise<boolean> {
  for (const name of await namesOf(keys, realm))
    for (const { id } of personOfPiece(name))
      await holding(jobs, id, () => keys.change(realm, id, (contents) => contents && onlyNewest(contents)))
  await holding(jobs, realm, () =>
    keys.changeBranch(realm, ({ turn, ...branch }) => ({
      ...branch,
      ...newestOnly(branch),
      madeAt: turn?.since ?? branch.madeAt,
    })),
  )
  return true
}

const onlyNewest = (contents: PersonContents): PersonContents =>
  Object.keys(contents.keys).length === 1 ? contents : { ...contents, ...newestOnly(contents) }
