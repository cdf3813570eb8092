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

// Months of a log belong to whoever made them, and older houses let the server's owner do that at every start. A migration that changes the
// log as onsplan_owner changes its months too, and may not while they belong to somebody else.
const ownMonths = `do $$ declare found record; begin
  for found in select i.inhrelid::regclass as month, p.relowner::regrole as keeper
    from pg_inherits i join pg_class p on p.oid = i.inhparent join pg_class c on c.oid = i.inhrelid
    where p.relkind = 'p' and c.relkind = 'r' and p.relnamespace = to_regnamespace('care') and c.relowner <> p.relowner loop
    execute format('alter table %s owner to %s', found.month, found.keeper);
  end loop; end $$`

// The owner of the tables is held by the policies too. What a migration says about rows that are there would reach none of them, in silence.
const openToOwner = `create temporary table forced on commit drop as select c.oid from pg_class c
    where c.relforcerowsecurity and c.relnamespace in (to_regnamespace('care'), to_regnamespace('entry'), to_regnamespace('safety'));
  do $$ declare found record; begin
    for found in select oid::regclass as name from pg_temp.forced loop
      execute format('alter table %s no force row level security', found.name);
    end loop; end $$`
const closeToOwner = `do $$ declare found record; begin
    for found in select c.oid::regclass as name from pg_class c join pg_temp.forced f on f.oid = c.oid loop
      execute format('alter table %s force row level security', found.name);
    end loop; end $$`

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
    const present = await migrations()
    // Nothing to keep, and nothing to reach, in a database that was only just made.
    const isNew = done.size === 0
    if (!isNew && present.some(({ name }) => !done.has(name))) await beforeChange()
    for (const migration of present) {
      const before = done.get(migration.name)
      if (before !== undefined && before !== migration.hash)
        throw new Error(`migration ${migration.name} was changed after it ran`)
      if (before !== undefined) continue
      log(migration)
      const changing = `${migration.text}; reset role`
      await inTransaction(client, isNew ? changing : `${ownMonths}; ${openToOwner}; ${changing}; ${closeToOwner}`)
      await client.query('insert into past.migration (name, hash) values ($1, $2)', [migration.name, migration.hash])
    }
    await inTransaction(client, (await policies(rooms)).join('\n'))
    await inTransaction(client, makeMonths)
  } finally {
    await client.end()
  }
}

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
