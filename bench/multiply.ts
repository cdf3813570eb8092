/**
 * Many families out of some: every row again under other ids, so often that the wished number stands there. Made in the database, because
 * sealing seven million texts would take hours. Nobody opens a copy, so its texts stay sealed under ids that are not its own. Each copy has a team
 * of its own, because colleagues read each other's names.
 */
import type pg from 'pg'

// Who signs in, what was done and what is made anew at the first look belongs to the families that are opened.
const left = ['care.municipality', 'care.access_log', 'care.operation', 'care.draft', 'care.epoch']
const shared = ['municipality_id']

type Column = { table: string; name: string; type: string }

const columnsQuery = `select format('%s.%s', n.nspname, c.relname) as "table", a.attname as name, format_type(a.atttypid, a.atttypmod) as type
  from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
  where n.nspname = 'care' and c.relkind = 'r' and not c.relispartition order by 1, a.attnum`

/** Checks of keys and the keeping of rolls are switched off for the copies: they were done for the rows they are made of. */
export async function multiply(client: pg.Client, times: number, log: (line: string) => void): Promise<void> {
  const columns: Column[] = (await client.query(columnsQuery)).rows
  const tables = Map.groupBy(columns, ({ table }) => table)
  await client.query('set session_replication_role = replica; set synchronous_commit = off')
  for (const [table, of] of tables) {
    if (left.includes(table)) continue
    const names = of.map(({ name }) => `"${name}"`).join(', ')
    const values = of.map(anew).join(', ')
    const text = `insert into ${table} (${names}) select ${values} from (select * from ${table}) r cross join generate_series(1, ${times - 1}) nth`
    const { rowCount } = await client.query(text)
    if ((rowCount ?? 0) > 500_000) log(`${rowCount} rows of ${table}`)
  }
  await client.query('reset session_replication_role; reset synchronous_commit')
}

function anew({ name, type }: Column): string {
  const column = `r."${name}"`
  if (shared.includes(name)) return column
  if (type === 'uuid') return `md5(${column}::text || nth)::uuid`
  if (type === 'uuid[]') return `array(select md5(each::text || nth)::uuid from unnest(${column}) each)`
  return column
}
