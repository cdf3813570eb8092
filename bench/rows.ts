/** Rows that wait for their turn, sealed under the keys of the person they belong to. */
import { createHmac } from 'node:crypto'
import type pg from 'pg'
import type { PersonKeys } from '#platform/keys/person.ts'
import { sealWith, type Texts } from '#platform/keys/seal.ts'
import type { KeyStore } from '#platform/keys/store.ts'
import type { Ground } from './families.ts'

export type Row = Record<string, unknown>
export type Batch = Map<string, Row[]>
export type Making = Ground & { keys: KeyStore; municipality: string }

// Parents before children, as foreign keys ask.
const order = [
  'care.person',
  'care.birth',
  'care.worker',
  'entry.account',
  'care.family',
  'care.family_member',
  'care.custody_snapshot',
  'care.coordinator_term',
  'care.plan',
  'care.plan_act',
  'care.goal',
  'care.help_question',
  'care.share_question',
]

export function add(batch: Batch, table: string, row: Row): void {
  const rows = batch.get(table)
  if (rows === undefined) batch.set(table, [row])
  else rows.push(row)
}

const hex = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`

export const seal = (making: Making, keys: PersonKeys, table: string, id: string, texts: Texts): string =>
  hex(sealWith(keys, { municipality: making.municipality, table, id, wording: 1, keyPerson: '' }, texts))

export const accountOf = (making: Making, keys: PersonKeys, person: string, account: string): Row => ({
  municipality_id: making.municipality,
  id: account,
  person_id: person,
  key_person: person,
  created_at: making.now,
  mail_index: hex(createHmac('sha256', making.keys.derive('mail')).update(account).digest()),
  sealed: seal(making, keys, 'entry.account', person, { mail: 'proef@voorbeeld.invalid' }),
  safe_use_seen_at: making.now,
})

/** Rows of one table in one statement, whatever their columns. */
export async function insertAll(client: pg.Client, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  const list = columns.map((column) => `"${column}"`).join(', ')
  const text = `insert into ${table} (${list}) select ${list} from jsonb_populate_recordset(null::${table}, $1::jsonb)`
  await client.query(text, [JSON.stringify(rows)])
}

export const inOrder = (batch: Batch): Batch => new Map([...batch].sort(([a], [b]) => rank(a) - rank(b)))
const rank = (table: string) => (order.includes(table) ? order.indexOf(table) : order.length)

/** Rows of a family wait here until the key of their person has salts for all of them at once. */
export class Waiting {
  readonly #rows = new Map<string, { table: string; row: Row; texts: Texts }[]>()

  push(table: string, row: Row, texts: Texts): void {
    const person = String(row.key_person)
    this.#rows.set(person, [...(this.#rows.get(person) ?? []), { table, row, texts }])
  }

  of(person: string): string[] {
    return (this.#rows.get(person) ?? []).map(({ row }) => String(row.id))
  }

  sealAll(batch: Batch, making: Making, keys: PersonKeys, person: string): void {
    for (const { table, row, texts } of this.#rows.get(person) ?? []) {
      add(batch, table, { ...row, sealed: seal(making, keys, table, String(row.id), texts) })
    }
  }
}
