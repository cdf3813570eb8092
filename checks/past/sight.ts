// What each person of a house reads in each family, by the door and the policies that stand there then, older or of today. Nothing of the asking stays.
import type pg from 'pg'
import { newId, newSecret } from '#platform/clock.ts'

/** Whom to ask, where and about which rows: all of it is of the house as the older version left it. */
export type Asked = {
  readonly at: Date
  readonly accounts: readonly string[]
  readonly families: readonly string[]
  /** By table the ids of its rows. */
  readonly rows: ReadonlyMap<string, ReadonlySet<string>>
}

const idsQuery = `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ('care', 'safety') and c.relkind in ('r', 'p') and not c.relispartition and exists (
    select from pg_attribute a where a.attrelid = c.oid and a.attname = 'id' and not a.attisdropped) order by 1`

const listed = async (owner: pg.Client, query: string): Promise<string[]> =>
  (await owner.query<{ name: string }>(query)).rows.map(({ name }) => name)

export async function askedOf(owner: pg.Client, at: Date): Promise<Asked> {
  const rows = new Map<string, ReadonlySet<string>>()
  for (const table of await listed(owner, idsQuery))
    rows.set(table, new Set(await listed(owner, `select id::text as name from ${table}`)))
  const accounts = await listed(
    owner,
    'select id::text as name from entry.account where disabled_at is null and person_id is not null order by 1',
  )
  return { at, accounts, families: await listed(owner, 'select id::text as name from care.family order by 1'), rows }
}

/** Lines of who reads which row in which family. A fault is a statement that is laid in for the asking only. */
export async function sightOf(
  owner: pg.Client,
  { at, accounts, families, rows }: Asked,
  fault = '',
): Promise<Set<string>> {
  const readable = await owner.query<{ name: string }>(
    "select name from unnest($1::text[]) name where to_regclass(name) is not null and has_column_privilege('onsplan_web', to_regclass(name), 'id', 'select')",
    [[...rows.keys()]],
  )
  const shows = readable.rows.map(({ name }) => `select '${name}' as name, id::text from ${name}`).join(' union all ')
  const seen = new Set<string>()
  await owner.query('begin')
  try {
    await owner.query(
      `create or replace function door.now() returns timestamptz language sql stable return timestamptz '${at.toISOString()}'; ${fault}`,
    )
    for (const account of accounts) {
      const token = newSecret()
      const values = [account, Buffer.alloc(0), token, newId()]
      await owner.query("select door.be_someone($1, $2, $3, $4, 'own')", values)
      for (const family of families)
        for (const { name, id } of await shownTo(owner, token, family, shows))
          if (rows.get(name)?.has(id)) seen.add(`${account} in ${family}: ${name} ${id}`)
    }
  } finally {
    await owner.query('rollback')
  }
  return seen
}

async function shownTo(
  owner: pg.Client,
  token: Buffer,
  family: string,
  shows: string,
): Promise<{ name: string; id: string }[]> {
  const opening = [token, family, 'plan bekijken', 'read', ['goals'], 'plan', null, newId()]
  await owner.query('savepoint before; set local role onsplan_web')
  try {
    await owner.query('select door.open($1, $2, $3, $4, $5, $6, $7, $8)', opening)
    return (await owner.query<{ name: string; id: string }>(shows)).rows
  } catch (fault) {
    if ((fault as { code?: string }).code !== 'OP404') throw fault
    return []
  } finally {
    await owner.query('rollback to savepoint before; release savepoint before; reset role')
  }
}

/** Who reads more or less than before, told per table and person. */
export function changedSight(then: ReadonlySet<string>, now: ReadonlySet<string>): string[] {
  const more = [...now].filter((line) => !then.has(line)).map((line) => `more: ${line}`)
  return [...more, ...[...then].filter((line) => !now.has(line)).map((line) => `less: ${line}`)].sort()
}
