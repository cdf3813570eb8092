/** Brings a database to the present: numbered migrations once each, then every policies file whole, in corridor order. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import pg from 'pg'

const root = new URL('../../../', import.meta.url)
const migrationLock = 7305_2026

export type Migration = { name: string; text: string; hash: string }

export async function migrations(): Promise<Migration[]> {
  const folder = new URL('db/migrations/', root)
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(new URL(name, folder), 'utf8')
      return { name, text, hash: createHash('sha256').update(text).digest('hex') }
    }),
  )
}

/** The policies of today: the frame first, each room in the order of the corridor, then what holds for all sealed records. In a room its parts come before the file that bears its name. */
export async function policies(rooms: readonly string[]): Promise<string[]> {
  const paths = await Promise.all(rooms.map(policiesOf))
  return Promise.all(
    ['src/platform/database/guard.policies.sql', ...paths.flat(), 'src/platform/keys/keys.policies.sql'].map((path) =>
      readFile(new URL(path, root), 'utf8'),
    ),
  )
}

async function policiesOf(room: string): Promise<string[]> {
  const folder = `src/care/${room}/`
  const names = await readdir(new URL(folder, root)).catch(() => [])
  const parts = names.filter((name) => name.endsWith('.policies.sql')).sort()
  const own = `${room}.policies.sql`
  return [...parts.filter((name) => name !== own), ...parts.filter((name) => name === own)].map(
    (name) => `${folder}${name}`,
  )
}

/** Runs as owner of the server, never in the web process. One transaction per migration, one for all policies. */
export async function migrate(
  ownerUrl: string,
  rooms: readonly string[],
  log: (migration: Migration) => void = () => {},
  beforeChange: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    await client.query(
      'create schema if not exists past; create table if not exists past.migration (name text primary key, hash text not null, at timestamptz not null default now())',
    )
    const done = new Map<string, string>(
      (await client.query('select name, hash from past.migration')).rows.map((row) => [row.name, row.hash]),
    )
    await client.query(ownTheLog)
    const present = await migrations()
    // Nothing to keep in a database that was only just made.
    if (done.size > 0 && present.some(({ name }) => !done.has(name))) await beforeChange()
    for (const migration of present) {
      const before = done.get(migration.name)
      if (before !== undefined && before !== migration.hash)
        throw new Error(`migration ${migration.name} was changed after it ran`)
      if (before !== undefined) continue
      log(migration)
      await inTransaction(client, `${migration.text}; reset role`)
      await client.query('insert into past.migration (name, hash) values ($1, $2)', [migration.name, migration.hash])
    }
    await inTransaction(client, (await policies(rooms)).join('\n'))
    await inTransaction(client, makeMonths)
  } finally {
    await client.end()
  }
}

// Months of the log that an older start made belong to whoever connected then; what alters the log asks that all of it has one owner.
const ownTheLog = `do $$ declare month regclass; begin
  for month in select i.inhrelid::regclass from pg_inherits i join pg_class c on c.oid = i.inhrelid
    where i.inhparent = to_regclass('care.access_log') and pg_get_userbyid(c.relowner) <> 'onsplan_owner' loop
    execute format('alter table %s owner to onsplan_owner', month);
  end loop; end $$`

const makeMonths = `set local role onsplan_owner;
  select care.make_log_partitions((date_trunc('month', now()) - interval '1 month')::date, 15)`

async function inTransaction(client: pg.Client, text: string): Promise<void> {
  await client.query('begin')
  try {
    await client.query(text)
    await client.query('commit')
  } catch (fault) {
    await client.query('rollback')
    throw fault
  }
}
