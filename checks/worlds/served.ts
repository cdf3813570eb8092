// A made-up world in the running house: its rows with words that can be read, its clock standing still, and everybody signed in.
import pg from 'pg'
import type { Id, Item } from '#care/pass/facts.ts'
import { newId } from '#platform/clock.ts'
import { sealWith } from '#platform/keys/seal.ts'
import type { TrialHouse } from '#src/trial/house.ts'
import { Visitor } from '#src/trial/visitor.ts'
import { type Column, columnsQuery } from './attempts.ts'
import { factRows, find, type Row, tableOf, tokenOf } from './rows.ts'
import { itemRows, lay } from './stage.ts'
import type { World } from './world.ts'

/** The one word of an item that stands nowhere else. */
export const canaryOf = (id: Id): string => `kanarie${id.replaceAll('-', '').slice(0, 16)}`

export const servedTables: ReadonlySet<string> = new Set(
  ['story_piece', 'strength', 'worry', 'goal', 'step', 'score'].map((table) => `care.${table}`),
)

/** Under which name each table keeps its words. */
const textsOf: Readonly<Record<string, (id: Id) => Record<string, string>>> = {
  'care.person': (id) => ({ callName: `Iemand ${id.slice(0, 4)}` }),
  'care.birth': () => ({ familyName: 'Verzonnen' }),
  'care.family': () => ({ name: 'Verzonnen' }),
  'care.worker': () => ({ phone: '088 000 0000', days: 'elke dag' }),
  'care.plan': () => ({ wish: 'Samen verder.' }),
  'care.story_piece': (id) => ({ text: canaryOf(id) }),
  'care.strength': (id) => ({ words: canaryOf(id) }),
  'care.worry': (id) => ({ words: canaryOf(id) }),
  'care.goal': (id) => ({ title: canaryOf(id) }),
  'care.step': (id) => ({ what: canaryOf(id) }),
  'care.score': (id) => ({ whyNotLower: canaryOf(id) }),
}

export type Served = {
  lay(world: World): Promise<void>
  visitor(person: Id): Visitor
  close(): Promise<void>
}

/** Rows come in past the triggers that follow acts: a world holds what many acts of many days would have left. */
export async function serveWorlds(house: TrialHouse): Promise<Served> {
  const owner = new pg.Client({ connectionString: house.ownerUrl })
  await owner.connect()
  await owner.query("set session_replication_role = replica; select care.make_log_partitions('2025-01-01', 96)")
  const columns: Column[] = (await owner.query(columnsQuery)).rows
  return {
    async lay(world) {
      await house.moveClock(+world.at - Date.now())
      await owner.query(
        `create or replace function door.now() returns timestamptz language sql stable return timestamptz '${world.at.toISOString()}'`,
      )
      for (const { table, rows } of [...factRows(world, newId), ...itemRows(world, servedTables)])
        await lay(owner, columns, world, table, await sealed(house, table, rows))
    },
    visitor: (person) => new Visitor(house.base, house.keys, tokenOf(person)),
    close: () => owner.end(),
  }
}

async function sealed(house: TrialHouse, table: string, rows: readonly Row[]): Promise<Row[]> {
  const texts = textsOf[table]
  if (texts === undefined) return [...rows]
  const done: Row[] = []
  // One after another: two that add a salt of one family at once would lose one.
  for (const row of rows) done.push(await sealedRow(house, table, texts, row))
  return done
}

async function sealedRow(house: TrialHouse, table: string, texts: (id: Id) => Record<string, string>, row: Row) {
  const municipality = String(row.municipality_id)
  const id = String(row.id ?? row.person_id)
  const keyPerson = String(row.family_id ?? row.person_id ?? row.id)
  const place = { municipality, table, id, wording: 1, keyPerson }
  const bytes = sealWith(await house.keys.addSalts(municipality, keyPerson, [id]), place, texts(id))
  return { ...row, sealed: `\\x${bytes.toString('hex')}`, key_person: keyPerson, wording: 1 }
}

/** Pages on which the words of a family may stand, for whoever may open them. */
export const pagesOf = (family: Id): readonly string[] =>
  [
    ...['', '/plan', '/vandaag', '/verhaal', '/goed-en-lastig', '/doelen', '/wie-keek', '/terugkijken', '/kijk-als'],
    ...['/printen/heel-plan', '/printen/koelkast', '/gegevens/kopie/json', '/gegevens/kopie/lezen', '/klopt-dit-plan'],
  ].map((page) => `/gezin/${family}${page}`)

const kinds: Readonly<Record<string, string>> = {
  storyPiece: 'verhaal',
  strength: 'goed',
  worry: 'lastig',
  goal: 'doel',
  step: 'actie',
}

/** The page with the earlier words of this one item: it is there for whoever may read it, and for nobody else. A number has none. */
export function pageOf(world: World, item: Item): string | null {
  const kind = kinds[item.record]
  if (kind === undefined || !servedTables.has(tableOf(item))) return null
  return `/gezin/${find(world, item.family).id}/woorden/${kind}/${item.id}`
}
