/** Connections and transactions. Everything the application asks of the database goes through here, with named statements. */

import type { Writable } from 'node:stream'
import type { CompiledQuery } from 'kysely'
import pg from 'pg'
import { listen } from './listen.ts'

pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
pg.types.setTypeParser(pg.types.builtins.INT8, (text) => Number(text))

export type Row = Record<string, unknown>
export type Statement = { name: string; text: string; values: readonly unknown[] }
type Written = { compile(): CompiledQuery }
export type Tx = {
  /** A named statement: prepared once per connection. The name says room and question, such as "goals.ofFamily". */
  rows<R = Row>(name: string, text: string, values?: readonly unknown[]): Promise<R[]>
  one<R = Row>(name: string, text: string, values?: readonly unknown[]): Promise<R | undefined>
  /** An insert or update built with `write`. Returns what it returns, if it says so. */
  run<R = Row>(query: Written): Promise<R[]>
  /** What nobody waits for: it goes out at once, and the transaction ends well only if it did. */
  send(statement: Statement | Written): void
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
    // Statements that need no answer before the next are sent together: beginning and end cost no trip of their own.
    pipeline: true,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 5_000,
  })
  // An idle connection that breaks is replaced at the next use; the fault belongs to whoever asks then.
  pool.on('error', () => {})
  // One that breaks in the middle fails the question too; as an event that nobody hears it would end the whole process.
  pool.on('connect', (client) => client.on('error', () => {}))
  const listeners = new Set<() => Promise<void>>()
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
      const stop = await listen(url, channel, heard)
      listeners.add(stop)
      return () => {
        listeners.delete(stop)
        return stop()
      }
    },
    end: async () => {
      await Promise.all([...listeners].map((stop) => stop()))
      await pool.end()
    },
  }
}

// A connection whose transaction did not end cleanly is dropped, never cleaned and reused.
async function once<T>(pool: pg.Pool, work: (tx: Tx) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  const sent: Promise<unknown>[] = []
  let clean = false
  try {
    sent.push(waiting(ask(client, named('pool.begin', 'begin'))))
    const result = await work(txOn(client, sent))
    // The end goes out behind what was sent; a statement that failed makes it undo everything, and its fault is thrown here.
    await Promise.all([...sent, ask(client, named('pool.commit', 'commit'))])
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

const named = (name: string, text: string, values: readonly unknown[] = []) => ({ name, text, values: [...values] })

/** What is asked in one turn leaves in one write: a page asks a dozen questions at once. */
function ask(client: pg.PoolClient, statement: pg.QueryConfig): Promise<pg.QueryResult> {
  const { stream } = (client as pg.PoolClient & Wired).connection
  if (stream.writableCorked === 0) {
    stream.cork()
    process.nextTick(() => stream.uncork())
  }
  return client.query(statement)
}

type Wired = { connection: { stream: Writable } }

/** Its fault is heard where it is waited for, also when something else fails first. */
function waiting<T>(sent: Promise<T>): Promise<T> {
  sent.catch(() => {})
  return sent
}

function txOn(client: pg.PoolClient, sent: Promise<unknown>[]): Tx {
  const rows = async <R>(name: string, text: string, values: readonly unknown[] = []) =>
    (await ask(client, named(name, text, values))).rows as R[]
  return {
    rows,
    one: async <R>(name: string, text: string, values: readonly unknown[] = []) =>
      (await rows<R>(name, text, values))[0],
    run: async <R>(query: Written) => (await ask(client, written(query))).rows as R[],
    send: (statement) => {
      const asked = 'compile' in statement ? written(statement) : { ...statement, values: [...statement.values] }
      sent.push(waiting(ask(client, asked)))
    },
  }
}

const mostNames = 300
const writes = new Map<string, string>()

function written(query: Written) {
  const { sql, parameters } = query.compile()
  return { ...nameOf(sql), text: sql, values: [...parameters] }
}

/** Written statements come back in the same words, so each gets a name; a shape too many stays without. */
function nameOf(sql: string): { name?: string } {
  const known = writes.get(sql)
  if (known !== undefined) return { name: known }
  if (writes.size >= mostNames) return {}
  const name = `write.${writes.size}`
  writes.set(sql, name)
  return { name }
}
