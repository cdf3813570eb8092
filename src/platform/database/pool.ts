/** Connections and transactions. Everything the application asks of the database goes through here, with named statements. */
import type { CompiledQuery } from 'kysely'
import pg from 'pg'

pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
pg.types.setTypeParser(pg.types.builtins.INT8, (text) => Number(text))

export type Row = Record<string, unknown>
export type Tx = {
  /** A named statement: prepared once per connection. The name says room and question, such as "goals.ofFamily". */
  rows<R = Row>(name: string, text: string, values?: readonly unknown[]): Promise<R[]>
  one<R = Row>(name: string, text: string, values?: readonly unknown[]): Promise<R | undefined>
  /** An insert or update built with `write`. Returns what it returns, if it says so. */
  run<R = Row>(query: { compile(): CompiledQuery }): Promise<R[]>
}

export type Pool = {
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** One statement that is its own transaction. */
  one<R = Row>(name: string, text: string, values?: readonly unknown[]): Promise<R | undefined>
  listen(channel: string, heard: (payload: string) => void): Promise<() => Promise<void>>
  end(): Promise<void>
}

const serializationFailures = new Set(['40001', '40P01'])

export function openPool(url: string, most = 12): Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: most,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 5_000,
  })
  // An idle connection that breaks is replaced at the next use; the fault belongs to whoever asks then.
  pool.on('error', () => {})
  const listeners = new Set<pg.Client>()
  return {
    async transaction(work) {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await once(pool, work)
        } catch (fault) {
          if (attempt >= 3 || !serializationFailures.has((fault as { code?: string }).code ?? '')) throw fault
        }
      }
    },
    async one<R>(name: string, text: string, values: readonly unknown[] = []) {
      return (await pool.query({ name, text, values: [...values] })).rows[0] as R | undefined
    },
    async listen(channel, heard) {
      const client = new pg.Client({ connectionString: url })
      client.on('error', () => {})
      client.on('notification', (note) => heard(note.payload ?? ''))
      await client.connect()
      listeners.add(client)
      await client.query(`listen ${pg.escapeIdentifier(channel)}`)
      return () => {
        listeners.delete(client)
        return client.end()
      }
    },
    end: async () => {
      await Promise.all([...listeners].map((client) => client.end()))
      await pool.end()
    },
  }
}

// A connection whose transaction did not end cleanly is dropped, never cleaned and reused.
async function once<T>(pool: pg.Pool, work: (tx: Tx) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let clean = false
  try {
    await client.query('begin')
    const result = await work(txOn(client))
    await client.query('commit')
    clean = true
    return result
  } catch (fault) {
    await client.query('rollback').then(
      () => {
        clean = true
      },
      () => {},
    )
    throw fault
  } finally {
    client.release(!clean)
  }
}

function txOn(client: pg.PoolClient): Tx {
  const rows = async <R>(name: string, text: string, values: readonly unknown[] = []) =>
    (await client.query({ name, text, values: [...values] })).rows as R[]
  return {
    rows,
    one: async <R>(name: string, text: string, values: readonly unknown[] = []) =>
      (await rows<R>(name, text, values))[0],
    async run<R>(query: { compile(): CompiledQuery }) {
      const { sql, parameters } = query.compile()
      return (await client.query(sql, [...parameters])).rows as R[]
    },
  }
}
