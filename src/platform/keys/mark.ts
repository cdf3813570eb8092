/** The mark: how far the database had come when the key store last heard of it. A database that is older was put back, and says so before it starts. */
import type { Row } from '../database/pool.ts'
import type { KeyStore } from './store.ts'

const name = 'mark'

/** system: which cluster; at: its write-ahead position, of which everything before is on disk. */
export type Mark = { system: string; at: string }

type Asking = { one<R = Row>(name: string, text: string): Promise<R | undefined> }

const question = `select (select system_identifier::text from pg_control_system()) as system,
  (case when pg_is_in_recovery() then pg_last_wal_replay_lsn() else pg_current_wal_flush_lsn() end)::text as at`

export const positionOf = (database: Asking): Promise<Mark | undefined> => database.one<Mark>('keys.position', question)

export async function readMark(keys: KeyStore): Promise<Mark | undefined> {
  const piece = await keys.shelf.read(name)
  return piece && JSON.parse(piece.bytes.toString('utf8'))
}

export const keepMark = (keys: KeyStore, mark: Mark): Promise<string> =>
  keys.shelf.write(name, Buffer.from(JSON.stringify(mark)))

/** Moves the mark on when the database has. Called every ten seconds. */
export async function moveMark(database: Asking, keys: KeyStore): Promise<void> {
  const [now, before] = [await positionOf(database), await readMark(keys)]
  if (now === undefined || (before?.system === now.system && position(before.at) >= position(now.at))) return
  await keepMark(keys, now)
}

export type Age = 'same or newer' | 'older' | 'another'

export function ageOf(now: Mark, mark: Mark | undefined): Age {
  if (mark === undefined) return 'same or newer'
  if (mark.system !== now.system) return 'another'
  return position(now.at) >= position(mark.at) ? 'same or newer' : 'older'
}

const position = (at: string): bigint => {
  const [high = '0', low = '0'] = at.split('/')
  return (BigInt(`0x${high}`) << 32n) + BigInt(`0x${low}`)
}
