// Records how a version leaves a house: everything in its database and its key store, after its made-up families were loaded and each of them
// looked at the first pages. Run it in a checkout of that version, with this file in it:
//   node --import ./src/platform/tsx.mjs checks/past/record.ts NAME      writes NAME.sql.gz, a station of checks/upgrade.test.ts
// The root key is no secret and says so: what it locks is invented.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import pg from 'pg'
import { newId, newSecret } from '#platform/clock.ts'
import { policies } from '#platform/database/migrate.ts'
import { sessionCookie } from '#platform/web/cookies.ts'
import { corridor } from '#src/corridor.ts'
import { openTestCluster } from '#src/launcher/throwaway.ts'
import { prepare } from '#src/prepare.ts'
import { serve } from '#src/server.ts'

const rootKey = Buffer.alloc(32, 'not a secret, made up. ')
/** Longer than the worker takes to link the log and to sign its end. */
const settleMilliseconds = 4_000

const folder = mkdtempSync(join(tmpdir(), 'ons-plan-past-'))
const keysDirectory = join(folder, 'keys')
const cluster = await openTestCluster()
const owner = new pg.Client({ connectionString: cluster.ownerUrl })

async function record(name: string): Promise<void> {
  mkdirSync(keysDirectory)
  writeFileSync(join(keysDirectory, 'root.key'), rootKey, { mode: 0o400 })
  await owner.connect()
  const { webUrl, jobUrl } = await prepare({
    ownerUrl: cluster.ownerUrl,
    dataDirectory: folder,
    embedded: true,
    log: () => {},
    environment: { ONSPLAN_INSTALLATION: 'demonstration' },
  })
  const serving = await serve({
    ...{ webUrl, jobUrl, keysDirectory, mailFolder: join(folder, 'mail') },
    ...{ port: 0, hostname: '127.0.0.1' },
  })
  await lookAround(`http://127.0.0.1:${(serving.server.address() as AddressInfo).port}`, webUrl)
  await pause(settleMilliseconds)
  await serving.close()
  writeFileSync(`${name}.sql.gz`, gzipSync(await recorded(), { level: 9 }))
}

/** Everybody opens the first page and the own family, and who works here the worklist: what a house keeps of looks is kept. */
async function lookAround(base: string, webUrl: string): Promise<void> {
  const web = new pg.Client({ connectionString: webUrl })
  await web.connect()
  const { rows } = await owner.query<{ account: string; family: string | null }>(
    `select distinct on (a.id) a.id as account, m.family_id as family from entry.account a
     left join care.family_member m on m.municipality_id = a.municipality_id and m.person_id = a.person_id order by a.id`,
  )
  for (const { account, family } of rows) {
    const token = newSecret()
    await web.query('select door.be_someone($1, $2, $3, $4, $5)', [account, Buffer.alloc(0), token, newId(), 'own'])
    const cookie = `${sessionCookie}=${token.toString('base64url')}`
    const paths = family === null ? ['/', '/werklijst'] : ['/', `/gezin/${family}/plan`, `/gezin/${family}/wie-keek`]
    for (const path of paths) await (await fetch(base + path, { headers: { cookie }, redirect: 'manual' })).text()
  }
  await web.end()
}

async function recorded(): Promise<string> {
  const [{ xid = '0' } = {}] = (await owner.query<{ xid: string }>('select pg_current_xact_id()::text as xid')).rows
  const tables = (await owner.query<{ name: string }>(tablesQuery)).rows.map(({ name }) => name)
  const rows: string[] = []
  for (const name of tables) rows.push(await rowsOf(name))
  return [
    '-- A house as an older version left it. Made-up people; see checks/past/record.ts.',
    ...(await policies(corridor)),
    'set session_replication_role = replica;',
    'create schema before;',
    `create table before.moment as select '${new Date().toISOString()}'::timestamptz as at, '${xid}'::xid8 as xid;`,
    'create table before.piece (name text primary key, bytes bytea not null);',
    ...pieces(),
    ...(await lines(monthsQuery)),
    ...rows,
    ...(await lines(sequencesQuery)),
    'reset session_replication_role;',
  ].join('\n')
}

const tablesQuery = `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ('care', 'entry', 'safety', 'past') and c.relkind in ('r', 'p') and not c.relispartition order by 1`

const monthsQuery = `select format('select care.make_log_partitions(%L::date, %s);', min(m), count(*)) as line from (
  select to_date(right(c.relname, 7), 'YYYY_MM') as m from pg_class c where c.relispartition and c.relkind = 'r' and c.relname ~ '_[0-9]{4}_[0-9]{2}$') months`

const sequencesQuery = `select format('select setval(%L, %s);', format('%I.%I', schemaname, sequencename), last_value) as line from pg_sequences
  where last_value is not null`

const lines = async (query: string): Promise<string[]> =>
  (await owner.query<{ line: string }>(query)).rows.map(({ line }) => line)

/** As one insert; a value is written the way the database says it. */
async function rowsOf(table: string): Promise<string> {
  const { rows: columns } = await owner.query<{ name: string }>(
    `select format('%I', attname) as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`,
    [table],
  )
  const names = columns.map(({ name }) => name)
  const values = names.map((name) => `quote_nullable(${name}::text)`).join(', ')
  const found = await lines(`select '(' || concat_ws(', ', ${values}) || ')' as line from ${table} order by 1`)
  return found.length === 0 ? `-- ${table}: nothing` : `insert into ${table} (${names}) values\n${found.join(',\n')};`
}

/** The mark is left out: it speaks of the cluster, and that stays behind. */
const pieces = (): string[] =>
  readdirSync(keysDirectory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'mark')
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map(
      (path) =>
        `insert into before.piece values ('${relative(keysDirectory, path)}', '\\x${readFileSync(path).toString('hex')}');`,
    )

try {
  await record(process.argv[2] ?? 'station')
} finally {
  await owner.end()
  await cluster.stop()
  rmSync(folder, { recursive: true, force: true })
}
