// The stage: a database of its own on which a made-up world is laid in one transaction, asked as the web role, and undone.
import { createHash } from 'node:crypto'
import pg from 'pg'
import { type Id, type Item, type Topic, topics } from '#care/pass/facts.ts'
import { newId } from '#platform/clock.ts'
import { createDatabase, dropDatabase, openGround } from '#src/trial/ground.ts'
import { type Column, columnsQuery, grantedQuery, itemsQuery, makeStandIns, tryFunction } from './attempts.ts'
import { factRows, isStored, itemRow, type Row, tableOf, tokenOf } from './rows.ts'
import { twinOf } from './twin.ts'
import type { Act, World } from './world.ts'

/** To confirm is to say of words that somebody typed: now they count. */
export type Attempt = { readonly item: Item; readonly act: Act | 'confirm'; readonly row: Row }
/** What one viewer gets in one family: the ids of all items that show, and per attempt whether it went through. */
export type Answer = { readonly shown: ReadonlySet<Id>; readonly went: readonly string[]; readonly pass: Opened }
/** Per topic the members whose part is open. */
export type Opened = Readonly<Record<Topic, readonly Id[]>>

export type Stage = {
  /** The tables of items, found in the catalogue: those with subjects, an author and an audience that have policies. */
  readonly tables: ReadonlySet<string>
  /** Of those the ones that stand for a topic without a room: for reading only. */
  readonly standIns: ReadonlySet<string>
  readonly client: pg.Client
  /** `shows` is another question for the ids of items than the tables themselves. */
  play<T>(world: World, work: (ask: Asking) => Promise<T>, shows?: string): Promise<T>
  /** Plants a fault in the text of a policy for as long as the work takes. */
  weakened<T>(policy: Policy, work: () => Promise<T>): Promise<T>
  /** The same for statements, in a world that lies there; null when they do not load. */
  changed<T>(world: World, statements: readonly string[], work: () => Promise<T>): Promise<T | null>
  close(): Promise<void>
}
export type Policy = { table: string; name: string; part: string; instead: string }
export type Asking = (viewer: Id, family: Id, attempts: readonly Attempt[]) => Promise<Answer>

export async function openStage(): Promise<Stage> {
  const ground = await openGround()
  const name = `worlds_${newId().replaceAll('-', '')}`
  const client = new pg.Client({ connectionString: await createDatabase(ground.ownerUrl, name, 'template_bare') })
  await client.connect()
  const standIns = await makeStandIns(client)
  const columns: Column[] = (await client.query(columnsQuery)).rows
  const tables = new Set<string>((await client.query(itemsQuery)).rows.map((row: { table: string }) => row.table))
  await client.query(
    "set jit = off; select care.make_log_partitions('2025-01-01', 96); create schema trial; grant usage on schema trial to onsplan_web",
  )
  await client.query(tryFunction([...tables], columns, (await client.query(grantedQuery)).rows))
  return {
    ...{ tables, standIns, client },
    play: (world, work, shows) => play(client, tables, columns, world, work, shows),
    weakened: (policy, work) => weakened(client, policy, work),
    changed: (world, statements, work) => changed(client, world, statements, work),
    async close() {
      await client.end()
      await dropDatabase(ground.ownerUrl, name)
      await ground.close()
    },
  }
}

async function weakened<T>(
  client: pg.Client,
  { table, name, part, instead }: Policy,
  work: () => Promise<T>,
): Promise<T> {
  const asked =
    'select pg_get_expr(polqual, polrelid) as rule from pg_policy where polrelid = $1::regclass and polname = $2'
  const rule: string = (await client.query(asked, [table, name])).rows[0]?.rule ?? ''
  if (!rule.includes(part)) throw new Error(`the policy ${name} of ${table} does not say ${part}`)
  await client.query(`alter policy ${name} on ${table} using (${rule.replace(part, instead)})`)
  try {
    return await work()
  } finally {
    await client.query(`alter policy ${name} on ${table} using (${rule})`)
  }
}

async function changed<T>(
  client: pg.Client,
  world: World,
  statements: readonly string[],
  work: () => Promise<T>,
): Promise<T | null> {
  await client.query('savepoint unchanged')
  try {
    const loads = await client.query([...statements, ''].join(';\n')).then(
      () => true,
      () => false,
    )
    if (!loads) return null
    await makeRolls(client, world)
    return await work()
  } finally {
    await client.query('rollback to savepoint unchanged; release savepoint unchanged')
  }
}

// How everyone stands is computed once per family, as by the first who opens it; each visit then finds it.
async function makeRolls(client: pg.Client, { families }: World): Promise<void> {
  await client.query('set local role onsplan_door')
  for (const { municipality, id } of families) await client.query('select door.make_roll($1, $2)', [municipality, id])
  await client.query('reset role')
}

async function play<T>(
  client: pg.Client,
  tables: ReadonlySet<string>,
  columns: readonly Column[],
  world: World,
  work: (ask: Asking) => Promise<T>,
  other?: string,
): Promise<T> {
  await client.query('begin')
  try {
    await client.query(
      `create or replace function door.now() returns timestamptz language sql stable return timestamptz '${world.at.toISOString()}'`,
    )
    const twins = factRows(twinOf(world), newId).filter(({ table }) => !table.startsWith('entry.'))
    for (const { table, rows } of [...factRows(world, newId), ...itemRows(world, tables), ...twins])
      await lay(client, columns, world, table, rows)
    await makeRolls(client, world)
    const shows = other ?? [...tables].map((table) => `select id from ${table}`).join(' union all ')
    return await work((viewer, family, attempts) => asWeb(client, columns, world, shows, viewer, family, attempts))
  } finally {
    await client.query('rollback')
  }
}

export function itemRows(world: World, tables: ReadonlySet<string>): { table: string; rows: Row[] }[] {
  return [...tables].map((table) => ({
    table,
    rows: world.items.flatMap((item): Row[] => {
      const row = tableOf(item) === table && isStored(item) ? rowOf(world, item) : null
      return row === null ? [] : [row]
    }),
  }))
}

/** The row of an item of this world, or of a draft that would come after them. */
export function rowOf(world: World, item: Item): Row | null {
  const alike = world.items.filter(
    (each) =>
      each.record === item.record && each.family === item.family && each.author === item.author && isStored(each),
  )
  const nth = alike.findIndex((each) => each.id === item.id)
  return itemRow(world, item, nth === -1 ? alike.length : nth)
}

export async function lay(
  client: Pick<pg.Client, 'query'>,
  columns: readonly Column[],
  world: World,
  table: string,
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return
  const names = columns
    .filter((column) => column.table === table)
    .map((column) => column.name)
    .join(', ')
  const full = JSON.stringify(rows.map((row) => filled(columns, world, table, row)))
  await client.query(
    `insert into ${table} (${names}) select ${names} from jsonb_populate_recordset(null::${table}, $1)`,
    [full],
  )
}

const byType: Readonly<Record<string, unknown>> = {
  uuid: '00000000-0000-4000-8000-000000000000',
  text: 'x',
  'text[]': [],
  'uuid[]': [],
  boolean: false,
  smallint: 1,
  integer: 1,
  bytea: `\\x${'5a'.repeat(32)}`,
}

// A column that a room adds later is filled by its type, so that this file need not hear of it.
export function filled(columns: readonly Column[], world: World, table: string, row: Row): Row {
  const blank = columns.filter(
    (column) => column.table === table && column.required && (row[column.name] ?? null) === null,
  )
  const moment = world.at.toISOString()
  return { ...row, ...Object.fromEntries(blank.map(({ name, type }) => [name, byType[type] ?? moment])) }
}

const columnOf = (topic: Topic) => topic.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
const passQuery = `select ${topics.map((topic) => `p.${columnOf(topic)} as "${topic}"`).join(', ')} from door.pass p where p.xid = pg_current_xact_id_if_assigned()`
const nothing = Object.fromEntries(topics.map((topic) => [topic, []])) as unknown as Opened

async function asWeb(
  client: pg.Client,
  columns: readonly Column[],
  world: World,
  shows: string,
  viewer: Id,
  family: Id,
  attempts: readonly Attempt[],
): Promise<Answer> {
  const wished = JSON.stringify(
    attempts.map(({ item, act, row }) => ({
      what: `${tableOf(item)} ${act}`,
      row: act === 'insert' ? filled(columns, world, tableOf(item), row) : { id: item.id },
    })),
  )
  await client.query('savepoint before; set local role onsplan_web; savepoint inside')
  try {
    const opening = [tokenOf(viewer), family, 'plan bekijken', 'read', ['goals'], 'plan', null, family]
    await client
      .query({ name: 'open', text: 'select door.open($1, $2, $3, $4, $5, $6, $7, $8)', values: opening })
      .catch(async (fault: { code?: string }) => {
        if (fault.code !== 'OP404' && fault.code !== 'OP401') throw fault
        await client.query('rollback to savepoint inside')
      })
    const pass = await client.query({ name: 'pass', text: passQuery })
    const shown = await client.query({
      name: `shows ${createHash('sha256').update(shows).digest('hex').slice(0, 12)}`,
      text: shows,
    })
    const went =
      attempts.length === 0
        ? []
        : (await client.query({ name: 'attempt', text: 'select trial.attempt($1) as went', values: [wished] })).rows[0]
            .went
    return { shown: new Set(shown.rows.map(({ id }: { id: Id }) => id)), went, pass: pass.rows[0] ?? nothing }
  } finally {
    await client.query('rollback to savepoint before; reset role')
  }
}
