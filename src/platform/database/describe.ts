/** The present, read from the catalogue: db/schema.sql for reviews and tables.ts for the compiler. */
import pg from 'pg'

type Column = { table: string; name: string; type: string; required: boolean; filled: boolean; comment: string | null }

const schemas = ['care', 'entry', 'door', 'safety']

const tsTypes: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  date: 'string',
  boolean: 'boolean',
  smallint: 'number',
  integer: 'number',
  bigint: 'number',
  bytea: 'Buffer',
  jsonb: 'unknown',
  'timestamp with time zone': 'Date',
  'uuid[]': 'string[]',
  'text[]': 'string[]',
  xid8: 'string',
  interval: 'string',
}

const columnsQuery = `
  select format('%s.%s', n.nspname, c.relname) as "table", a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
    a.attnotnull as required, a.atthasdef or a.attidentity <> '' as filled, obj_description(c.oid, 'pg_class') as comment
  from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where n.nspname = any($1) and c.relkind in ('r', 'p') and not c.relispartition
  order by n.nspname, c.relname, a.attnum`

const extrasQuery = `
  select format('%s.%s', n.nspname, c.relname) as "table", pg_get_constraintdef(k.oid) as line
  from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = any($1) and not c.relispartition and k.contype in ('p', 'f', 'c', 'x', 'u') order by 1, k.contype desc, k.conname`

const indexesQuery = `
  select format('%s.%s', schemaname, tablename) as "table", indexdef as line from pg_indexes
  where schemaname = any($1) and tablename !~ '_[0-9]{4}_[0-9]{2}$' and indexname !~ '_pkey' order by 1, indexname`

const policiesQuery = `
  select format('%s.%s', schemaname, tablename) as "table",
    format('policy %s for %s to %s%s%s', policyname, lower(cmd), array_to_string(roles, ', '), ' using ' || qual, ' check ' || with_check) as line
  from pg_policies where schemaname = any($1) and tablename !~ '_[0-9]{4}_[0-9]{2}$' order by 1, policyname`

export async function describe(ownerUrl: string): Promise<{ schema: string; tables: string }> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const columns: Column[] = (await client.query(columnsQuery, [schemas])).rows
    const extras = await linesByTable(client, extrasQuery)
    const indexes = await linesByTable(client, indexesQuery)
    const rules = await linesByTable(client, policiesQuery)
    const names = [...new Set(columns.map((column) => column.table))]
    const blocks = names.map((name) =>
      schemaOf(
        name,
        columns.filter((column) => column.table === name),
        extras,
        indexes,
        rules,
      ),
    )
    return {
      schema: `-- The present, made from the catalogue by "npm run db". Read it in reviews; change the migrations and policies.\n\n${blocks.join('\n')}`,
      tables: tablesOf(names, columns),
    }
  } finally {
    await client.end()
  }
}

async function linesByTable(client: pg.Client, text: string): Promise<Map<string, string[]>> {
  const rows: { table: string; line: string }[] = (await client.query(text, [schemas])).rows
  return Map.groupBy(rows, (row) => row.table)
    .entries()
    .reduce(
      (all, [table, found]) =>
        all.set(
          table,
          found.map((row) => row.line),
        ),
      new Map<string, string[]>(),
    )
}

function schemaOf(
  name: string,
  columns: Column[],
  extras: Map<string, string[]>,
  indexes: Map<string, string[]>,
  rules: Map<string, string[]>,
): string {
  const fields = columns.map((column) => `  ${column.name} ${column.type}${column.required ? ' not null' : ''}`)
  const inside = [...fields, ...(extras.get(name) ?? []).map((line) => `  ${line}`)].join(',\n')
  const comment = columns[0]?.comment ? `-- ${columns[0].comment}\n` : ''
  const after = [
    ...(indexes.get(name) ?? []),
    ...(rules.get(name) ?? []).map((line) => `-- ${line.replaceAll(/\s+/g, ' ')}`),
  ]
  return `${comment}create table ${name} (\n${inside}\n);\n${after.map((line) => `${line}\n`).join('')}`
}

function tablesOf(names: string[], columns: Column[]): string {
  const blocks = names.map((name) => {
    const fields = columns
      .filter((column) => column.table === name)
      .map((column) => {
        const type = `${tsTypes[column.type] ?? 'unknown'}${column.required ? '' : ' | null'}`
        return `    ${column.name}: ${column.filled ? `Generated<${type}>` : type}`
      })
    return `  '${name}': {\n${fields.join('\n')}\n  }`
  })
  return `/** Made from the catalogue by "npm run db". */\nimport type { Generated } from 'kysely'\n\nexport type Tables = {\n${blocks.join('\n')}\n}\n`
}
