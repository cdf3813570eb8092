/** The shelf of a house on several nodes: one table in a small database of its own, on credentials that open no family's rows. */
import { openPool } from '../database/pool.ts'
import type { Shelf } from './shelf.ts'

const connections = 4

/** The stamp is a number that only grows, so that a piece written anew never bears an old one. */
const table = `create schema if not exists keystore;
  create sequence if not exists keystore.stamp;
  create table if not exists keystore.piece (name text collate "C" primary key, bytes bytea not null, stamp bigint not null default nextval('keystore.stamp'))`

const put = `insert into keystore.piece (name, bytes) values ($1, $2)
  on conflict (name) do update set bytes = excluded.bytes, stamp = nextval('keystore.stamp') returning stamp`

/** Makes the table where it is not there yet; asked once, before anything is served. */
export async function makeShelfTable(url: string): Promise<void> {
  const pool = openPool(url, 1)
  try {
    await pool.transaction(async (tx) => {
      // Two nodes that start at once would both make it, and one would fail.
      await tx.one('keystore.lock', 'select pg_advisory_xact_lock(7305)')
      for (const [nth, statement] of table.split(';').entries()) await tx.one(`keystore.table${nth}`, statement)
    })
  } finally {
    await pool.end()
  }
}

export function databaseShelf(url: string): Shelf {
  const pool = openPool(url, connections)
  const names = async (from: string, until: string) => {
    const found = await pool.one<{ names: string[] | null }>(
      'keystore.names',
      'select array_agg(name order by name) as names from keystore.piece where name >= $1 and name < $2',
      [from, until],
    )
    return found?.names ?? []
  }
  return {
    async read(name) {
      const found = await pool.one<{ bytes: Buffer; stamp: number }>(
        'keystore.read',
        'select bytes, stamp from keystore.piece where name = $1',
        [name],
      )
      return found && { bytes: found.bytes, stamp: String(found.stamp) }
    },
    async stampOf(name) {
      const found = await pool.one<{ stamp: number }>(
        'keystore.stamp',
        'select stamp from keystore.piece where name = $1',
        [name],
      )
      return found && String(found.stamp)
    },
    write: async (name, bytes) =>
      String((await pool.one<{ stamp: number }>('keystore.write', put, [name, bytes]))?.stamp),
    async make(name, bytes) {
      await pool.one(
        'keystore.make',
        'insert into keystore.piece (name, bytes) values ($1, $2) on conflict do nothing',
        [name, bytes],
      )
    },
    async remove(name) {
      await pool.one('keystore.remove', 'delete from keystore.piece where name = $1', [name])
    },
    // A write that was cut off left no row.
    sweep: () => Promise.resolve(),
    // After a slash comes a zero in the order of C, so this is everything below.
    names: (below) => names(below, below === '' ? '\u{10ffff}' : `${below.slice(0, -1)}0`),
    flush: () => Promise.resolve(),
    close: () => pool.end(),
  }
}
