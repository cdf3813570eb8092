/**
 * Judges a database that was opened from a copy: every page of every table, every index against its table, and a count with a hash per table.
 * What is made for the judging is rolled back, so that the copy stays what it was.
 */
import pg from 'pg'

export type TableCount = { rows: number; hash: string }
/** Per database: its tables with what they hold. */
export type Content = Record<string, Record<string, TableCount>>

export async function judge(ownerUrl: string): Promise<Content> {
  const databases = await asking(ownerUrl, async (client) =>
    (
      await client.query<{ name: string }>(
        'select datname as name from pg_database where datallowconn and not datistemplate order by 1',
      )
    ).rows.map(({ name }) => name),
  )
  const content: Content = {}
  for (const name of databases) {
    const url = new URL(ownerUrl)
    url.pathname = `/${encodeURIComponent(name)}`
    content[name] = await asking(url.href, judgeOne)
  }
  return content
}

async function asking<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

async function judgeOne(client: pg.Client): Promise<Record<string, TableCount>> {
  await client.query('begin')
  try {
    await client.query(oneSpelling)
    await client.query('create extension if not exists amcheck schema public')
    const { rows } = await client.query<{ at: string; what: string }>(damage)
    if (rows.length > 0) throw new Error(`the copy is damaged: ${rows[0]?.at} ${rows[0]?.what}`)
    await client.query(wholeIndexes)
    await holdChain(client)
    return await countAll(client)
  } finally {
    await client.query('rollback')
  }
}

// The hash is of rows as text: whoever counts, from whatever place and with whatever settings, reads the same.
const oneSpelling = `set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres';
  set local extra_float_digits = 1; set local bytea_output = 'hex'`

const damage = `select format('%s block %s', c.oid::regclass, h.blkno) as at, h.msg as what
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  cross join lateral public.verify_heapam(c.oid, check_toast => true) h
  where c.relkind in ('r', 't', 'm') and c.relpersistence = 'p'`

// It raises at the first tuple that an index does not hold.
const wholeIndexes = `select public.bt_index_check(c.oid, true) from pg_class c join pg_am a on a.oid = c.relam and a.amname = 'btree'
  join pg_index i on i.indexrelid = c.oid and i.indisvalid where c.relkind = 'i' and c.relpersistence = 'p'`

/** The chain of the access log, where it is laid: its numbers have no gap. The stand-alone verifier looks at the hashes. */
async function holdChain(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ question: string }>(
    `select format('select from %s group by municipality_id having count(*) <> max(no) - min(no) + 1', c.oid::regclass) as question
     from pg_class c where c.relname = 'access_log_link' and c.relkind in ('r', 'p') and 2 = (select count(*) from pg_attribute a
       where a.attrelid = c.oid and a.attname in ('municipality_id', 'no'))`,
  )
  for (const { question } of rows)
    if ((await client.query(question)).rows.length > 0) throw new Error('the chain of the access log has a gap')
}

async function countAll(client: pg.Client): Promise<Record<string, TableCount>> {
  const { rows } = await client.query<{ name: string; question: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name,
       format('select count(*)::integer as rows, coalesce(sum(hashtextextended(t::text, 0)::numeric), 0)::text as hash from %I.%I t', n.nspname, c.relname) as question
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and c.relpersistence = 'p' and n.nspname !~ '^(pg_|information_schema$)' order by 1`,
  )
  const counts: Record<string, TableCount> = {}
  for (const { name, question } of rows) counts[name] = (await client.query<TableCount>(question)).rows[0] as TableCount
  return counts
}

/** The first table in which two contents differ. */
export function differenceOf(one: Content, other: Content): string | undefined {
  const flat = (content: Content) =>
    new Map(
      Object.entries(content).flatMap(([database, tables]) =>
        Object.entries(tables).map(([table, { rows, hash }]) => [`${database} ${table}`, `${rows} ${hash}`] as const),
      ),
    )
  const [a, b] = [flat(one), flat(other)]
  return [...new Set([...a.keys(), ...b.keys()])].find((name) => a.get(name) !== b.get(name))
}
