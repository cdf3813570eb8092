/** A family with several times as many rows of every kind: each row once more beside itself, with everything that hangs on it. */
import { newId } from '#platform/clock.ts'
import { realmOf } from '#platform/keys/realm.ts'
import { sealWith, type Texts, unseal } from '#platform/keys/seal.ts'
import type { TrialHouse } from './house.ts'

type Row = Record<string, unknown>
type Table = { name: string; own: boolean; rows: Row[] }

// What there is one of, or what the door keeps itself; a second one would be another family or another person.
const left =
  /^care\.(access_log|operation|draft|epoch|worklist_sign|family|family_member|plan|roll|participant|coordinator_term|custody|household)/

const tablesQuery = `select c.oid::regclass::text as name, bool_or(a.attname = 'id') as own
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where c.relnamespace in ('care'::regnamespace, 'safety'::regnamespace) and c.relkind = 'r' and not c.relispartition
  group by c.oid having bool_or(a.attname = 'family_id')`
const keysQuery = `select conrelid::regclass::text as child, confrelid::regclass::text as parent from pg_constraint
  where contype = 'f' and connamespace in ('care'::regnamespace, 'safety'::regnamespace) and conrelid <> confrelid`

/** How many rows came to stand beside the old ones. */
export async function grow(house: TrialHouse, family: string, times: number): Promise<number> {
  const tables = await inOrder(house, family)
  let made = 0
  // There may be more of a kind than the house lets anybody make: this many there are in five years.
  await house.ask('set session_replication_role = replica')
  for (const [at, table] of tables.entries())
    for (let turn = 0; table.own && turn < times; turn++) made += await again(house, tables.slice(at))
  await house.ask('reset session_replication_role')
  return made
}

/** Parents before what hangs on them. */
async function inOrder(house: TrialHouse, family: string): Promise<Table[]> {
  const waiting = (await house.ask<Omit<Table, 'rows'>>(tablesQuery)).filter(({ name }) => !left.test(name))
  const keys = await house.ask<{ child: string; parent: string }>(keysQuery)
  const ordered: Table[] = []
  while (waiting.length > 0) {
    const open = (name: string) =>
      keys.some(({ child, parent }) => child === name && waiting.some((w) => w.name === parent))
    const next = waiting.findIndex(({ name }) => !open(name))
    const [table] = waiting.splice(Math.max(next, 0), 1)
    if (table === undefined) continue
    const found = await house.ask<{ row: Row }>(`select to_jsonb(t) as row from ${table.name} t where family_id = $1`, [
      family,
    ])
    ordered.push({ ...table, rows: found.map(({ row }) => row) })
  }
  return ordered
}

/** The rows of the first table, and of the others what names one of those. */
async function again(house: TrialHouse, [first, ...others]: readonly Table[]): Promise<number> {
  const named = new Map<string, string>()
  if (first === undefined) return 0
  let made = await copied(house, first, first.rows, named)
  for (const table of made === 0 ? [] : others) {
    const hanging = table.rows.filter((row) => Object.values(row).some((value) => named.has(String(value))))
    made += await copied(house, table, hanging, named)
  }
  return made
}

async function copied(
  house: TrialHouse,
  { name, own }: Table,
  rows: readonly Row[],
  named: Map<string, string>,
): Promise<number> {
  if (rows.length === 0) return 0
  const fresh = await sealedAnew(
    house,
    name,
    rows,
    rows.map((row) => renamed(row, own, named)),
  )
  const columns = Object.keys(rows[0] ?? {}).map((column) => `"${column}"`)
  const kept = await house.ask<{ id: unknown }>(
    `insert into ${name} as t (${columns}) select ${columns} from jsonb_populate_recordset(null::${name}, $1::jsonb) on conflict do nothing returning to_jsonb(t)->>'id' as id`,
    [JSON.stringify(fresh)],
  )
  const ids = new Set(kept.map(({ id }) => id))
  for (const [n, row] of rows.entries())
    if (own && ids.has(fresh[n]?.id)) named.set(String(row.id), String(fresh[n]?.id))
  return kept.length
}

const renamedIn = (value: unknown, named: ReadonlyMap<string, string>): unknown =>
  Array.isArray(value) ? value.map((one) => renamedIn(one, named)) : (named.get(String(value)) ?? value)

const renamed = (row: Row, own: boolean, named: Map<string, string>): Row => ({
  ...Object.fromEntries(Object.entries(row).map(([column, value]) => [column, renamedIn(value, named)])),
  ...(own ? { id: named.get(String(row.id)) ?? newId() } : {}),
})

const isSealed = ({ sealed }: Row): boolean => typeof sealed === 'string' && sealed.length > 2

/** What was sealed for one row is opened and sealed again for the other, under the name by which it is known. */
async function sealedAnew(
  house: TrialHouse,
  table: string,
  old: readonly Row[],
  fresh: readonly Row[],
): Promise<Row[]> {
  const opened = await Promise.all(old.map((row) => (isSealed(row) ? textsOf(house, table, row) : null)))
  const salted = Map.groupBy(
    opened.flatMap((found, n) => (found === null ? [] : [{ ...found, row: fresh[n] ?? {}, n }])),
    ({ row }) => String(row.key_person),
  )
  const result = [...fresh]
  for (const [keyPerson, those] of salted) {
    const municipality = String(those[0]?.row.municipality_id)
    const ids = those.map(({ row, by }) => String(row[by]))
    const keys = await house.keys.addSalts(realmOf(municipality, table), keyPerson, ids)
    for (const { texts, row, n, by, no, place } of those) {
      const at = { municipality, table: place, id: String(row[by]), wording: Number(row[no]), keyPerson }
      result[n] = { ...row, sealed: `\\x${sealWith(keys, at, texts).toString('hex')}` }
    }
  }
  return result
}

type Opened = { texts: Texts; by: string; no: string; place: string }

async function textsOf({ keys }: TrialHouse, table: string, row: Row): Promise<Opened> {
  const sealed = Buffer.from(String(row.sealed).slice(2), 'hex')
  for (const place of [table, table.replace(/_wording$/, '')])
    for (const by of ['id', 'item_id'])
      for (const no of ['wording', 'no']) {
        const at = { id: String(row[by]), sealed, wording: Number(row[no]), keyPerson: String(row.key_person) }
        const texts = await unseal(keys, String(row.municipality_id), place, at).catch(() => null)
        if (texts !== null) return { texts, by, no, place }
      }
  throw new Error(`nothing opens a row of ${table}`)
}
