// Puts a station of the past back: the migrations that a version had, and the functions, rows and keys as it left them.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type pg from 'pg'
import { migrations } from '#platform/database/migrate.ts'

/** station: the number of its last migration. Answers when it was recorded; every table stands a second time in the schema "before". */
export async function putBack(owner: pg.Client, folder: string, station: string): Promise<Date> {
  await owner.query(
    'create schema past; create table past.migration (name text primary key, hash text not null, at timestamptz not null default now())',
  )
  for (const { name, text } of await migrations())
    if (name.slice(0, 4) <= station) await owner.query(`begin; ${text}; reset role; commit`)
  await owner.query(gunzipSync(readFileSync(new URL(`${station}.sql.gz`, import.meta.url))).toString())
  await owner.query(countOn)
  await owner.query(copyAll)
  const { rows } = await owner.query<{ name: string; bytes: Buffer }>('select name, bytes from before.piece')
  for (const { name, bytes } of rows) {
    const path = join(folder, 'keys', name)
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    writeFileSync(path, bytes, { mode: 0o600 })
  }
  return (await owner.query<{ at: Date }>('select at from before.moment')).rows[0]?.at ?? new Date(0)
}

// The rows of the log know in which transaction they were written. A cluster that counts from the beginning goes on from where that one was.
const countOn = `do $$ declare last xid8 := (select m.xid from before.moment m); begin
  while pg_current_xact_id() <= last loop commit; end loop; end $$`

const copyAll = `do $$ declare found record; begin
  for found in select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('care', 'entry', 'safety') and c.relkind in ('r', 'p') and not c.relispartition loop
    execute format('create table before.%I as table %I.%I', found.nspname || '.' || found.relname, found.nspname, found.relname);
  end loop; end $$`

/** Per table how many rows of before are no more as they were, as far as the columns of then are there today; and the tables that are gone. Columns in except are not compared. */
export async function lostRows(owner: pg.Client, except: readonly string[]): Promise<string[]> {
  const { rows } = await owner.query<{ name: string; columns: string | null }>(commonColumns, [except])
  const lost: string[] = []
  for (const { name, columns } of rows) {
    if (columns === null) lost.push(`${name} is gone`)
    else {
      const texts = (table: string) => `select row(${columns})::text from ${table}`
      const counted = await owner.query<{ n: number }>(
        `select count(*)::integer as n from (${texts(`before."${name}"`)} except all ${texts(name)}) changed`,
      )
      const n = counted.rows[0]?.n ?? 0
      if (n > 0) lost.push(`${name}: ${n}`)
    }
  }
  return lost
}

const commonColumns = `select c.relname as name, (select string_agg(format('%I', b.attname), ', ' order by b.attnum) from pg_attribute b join pg_attribute t
    on t.attname = b.attname and t.attrelid = to_regclass(c.relname) and not t.attisdropped and t.attnum > 0
    where b.attrelid = c.oid and b.attnum > 0 and c.relname || '.' || b.attname <> all($1)) as columns
  from pg_class c where c.relnamespace = 'before'::regnamespace and c.relkind = 'r' and c.relname like '%.%' order by 1`

/** What stands around the tables: functions, triggers, and who may do what. The months of the log are left out, because an older house has other ones. */
export async function builtAround(owner: pg.Client): Promise<string[]> {
  return (await owner.query<{ line: string }>(aroundQuery)).rows.map(({ line }) => line)
}

const rights = (acl: string) => `(select string_agg(x::text, ' ' order by x::text) from unnest(${acl}) x)`
const whole = `n.nspname in ('care', 'entry', 'safety', 'door') and not c.relispartition`

const aroundQuery = `
  select concat_ws(' ', 'function', p.oid::regprocedure, pg_get_userbyid(p.proowner), md5(pg_get_functiondef(p.oid)), ${rights('p.proacl')}) as line
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname in ('care', 'entry', 'safety', 'door') and p.prokind in ('f', 'p')
  union all select concat_ws(' ', pg_get_triggerdef(t.oid), t.tgenabled)
  from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace where ${whole} and not t.tgisinternal
  union all select concat_ws(' ', 'rights', c.oid::regclass, pg_get_userbyid(c.relowner), c.relrowsecurity, c.relforcerowsecurity, ${rights('c.relacl')})
  from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${whole} and c.relkind in ('r', 'p', 'S', 'v')
  union all select concat_ws(' ', 'rights', c.oid::regclass, a.attname, ${rights('a.attacl')})
  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace where ${whole} and a.attacl is not null
  order by 1`
