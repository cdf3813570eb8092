/**
 * npm run bench -- --plans 100000: what people ask of a house of that size while they follow its links, as the web role. The plans are those the
 * database used, taken down by its own auto_explain, statements within functions and all that policies add included. Prints the twenty heaviest.
 */
import { closeSync, openSync, readSync, statSync } from 'node:fs'
import pg from 'pg'
import { openKeyStore } from '#platform/keys/store.ts'
import { walk } from '../e2e/walk.ts'
import { Visitor } from '../src/trial/visitor.ts'
import { type BenchHouse, type Ground, openBenchHouse } from './house.ts'
import { median } from './measure.ts'

const heaviest = 20

// Below so many rows reading a table whole is the cheapest way, whatever index it has: it is told with its size and not counted.
const fewRows = 300

type Node = {
  'Node Type': string
  'Relation Name'?: string
  'Index Cond'?: string
  'Index Name'?: string
  'Actual Rows'?: number
  'Rows Removed by Filter'?: number
  'Rows Removed by Index Recheck'?: number
  Schema?: string
  Plans?: Node[]
}
type Read = { table: string; most: number }
type Taken = { milliseconds: number; text: string; readWhole: string[]; reads: Read[] }
type Heavy = { text: string; times: number; milliseconds: number; readWhole: string[]; reads: Map<string, number> }
type Sizes = ReadonlyMap<string, number>

export async function lookAtPlans(ground: Ground, size: number, say: (text: string) => void): Promise<void> {
  const house = await openBenchHouse(ground, size, undefined, say)
  try {
    await takeDown(house)
    const rows = await sizesOf(house)
    const used = await lookOnce(ground, house)
    tell(used, rows, size, say)
    // Tables that hold little here hide a missing index; forbidden to read in sequence, the database shows where it has no other way.
    await setForWeb(house, { enable_seqscan: 'off' })
    const forced = await lookOnce(ground, house)
    tellForced(forced, rows, say)
  } finally {
    await house.close()
  }
}

type Look = { plans: Heavy[]; pages: number }

async function lookOnce(ground: Ground, house: BenchHouse): Promise<Look> {
  const from = statSync(ground.logFile).size
  const pages = await follow(house)
  return { plans: heavyOnes(plansIn(textFrom(ground.logFile, from))), pages }
}

async function sizesOf({ owner }: BenchHouse): Promise<Sizes> {
  const { rows } = await owner.query(
    `select format('%s.%s', n.nspname, c.relname) as name, greatest(c.reltuples, 0)::float8 as rows
       from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p')`,
  )
  return new Map(rows.map(({ name, rows: count }) => [name, count]))
}

/** From the next connection on every plan is written to the database's own log; those that stand are closed, and made anew at the next page. */
async function takeDown(house: BenchHouse): Promise<void> {
  await setForWeb(house, {
    session_preload_libraries: 'auto_explain',
    'auto_explain.log_min_duration': '0',
    'auto_explain.log_analyze': 'on',
    'auto_explain.log_verbose': 'on',
    'auto_explain.log_nested_statements': 'on',
    'auto_explain.log_format': 'json',
  })
}

async function setForWeb({ owner }: BenchHouse, settings: Readonly<Record<string, string>>): Promise<void> {
  const { rows } = await owner.query('select current_database() as name')
  for (const [name, value] of Object.entries(settings)) {
    await owner.query(
      `alter role onsplan_web in database ${pg.escapeIdentifier(rows[0].name)} set ${name} = ${pg.escapeLiteral(value)}`,
    )
  }
  await owner.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'onsplan_web' and datname = current_database()",
  )
}

/** A parent and a coordinator, from their first page to wherever links lead them; each page once, so that connections and plans are warm. */
async function follow(house: BenchHouse): Promise<number> {
  const keys = openKeyStore(house.keysDirectory, { now: () => performance.now() })
  const [parent, worker] = [house.parents[0], house.workers[0]]
  if (parent === undefined || worker === undefined) throw new Error('nobody signed in')
  const family = `/gezin/${parent.family}`
  const visits = [
    await walk('a parent', new Visitor(house.base, keys, parent.token), ['/vandaag', `${family}/plan`]),
    await walk('a coordinator', new Visitor(house.base, keys, worker.token), ['/werklijst', `${family}/plan`]),
  ]
  await keys.close()
  return visits.reduce((sum, { sights }) => sum + sights.length, 0)
}

function textFrom(file: string, from: number): string {
  const bytes = Buffer.alloc(statSync(file).size - from)
  const opened = openSync(file, 'r')
  readSync(opened, bytes, 0, bytes.length, from)
  closeSync(opened)
  return bytes.toString()
}

/** The log says `duration: 1.234 ms  plan:` and then the plan, its further lines set in by a tab. */
function* plansIn(log: string): Generator<Taken> {
  for (const [, milliseconds, plan = ''] of log.matchAll(/duration: ([\d.]+) ms {2}plan:\n((?:\t.*\n)+)/g)) {
    const { 'Query Text': text, Plan } = JSON.parse(plan.replaceAll(/^\t/gm, ''))
    yield { milliseconds: Number(milliseconds), text, readWhole: readWhole(Plan), reads: readsOf(Plan) }
  }
}

/** In sequence, or along an index without asking it for anything. */
function readWhole(node: Node): string[] {
  const whole = node['Node Type'] === 'Seq Scan' || (node['Index Name'] !== undefined && !asks(node))
  const own = whole && node['Relation Name'] !== undefined ? [`${node.Schema}.${node['Relation Name']}`] : []
  return [...own, ...(node.Plans ?? []).flatMap(readWhole)]
}

/** How many rows a turn looked at: in a house of one municipality an index that begins with it may still give every row. */
function readsOf(node: Node): Read[] {
  const looked = ['Actual Rows', 'Rows Removed by Filter', 'Rows Removed by Index Recheck'] as const
  const most = looked.reduce((sum, name) => sum + (node[name] ?? 0), 0)
  const own = node['Relation Name'] === undefined ? [] : [{ table: `${node.Schema}.${node['Relation Name']}`, most }]
  return [...own, ...(node.Plans ?? []).flatMap(readsOf)]
}

const asks = (node: Node): boolean => node['Index Cond'] !== undefined || node['Node Type'] === 'Bitmap Index Scan'

function heavyOnes(taken: Iterable<Taken>): Heavy[] {
  const byText = Map.groupBy(taken, ({ text }) => text)
  return [...byText]
    .map(([text, all]) => ({
      text,
      times: all.length,
      milliseconds: median(all.map(({ milliseconds }) => milliseconds)),
      readWhole: [...new Set(all.flatMap((one) => one.readWhole))],
      reads: mostOf(all.flatMap((one) => one.reads)),
    }))
    .sort((a, b) => b.milliseconds - a.milliseconds)
}

function mostOf(reads: readonly Read[]): Map<string, number> {
  const most = new Map<string, number>()
  for (const read of reads) most.set(read.table, Math.max(read.most, most.get(read.table) ?? 0))
  return most
}

const isLarge = (rows: Sizes) => (name: string) => (rows.get(name) ?? 0) >= fewRows
const short = (text: string, most: number) => text.replaceAll(/\s+/g, ' ').slice(0, most)
const withSize = (names: readonly string[], rows: Sizes) =>
  names.map((name) => `${name} (${rows.get(name) ?? 0} rows)`).join(', ')

function tell({ plans, pages }: Look, rows: Sizes, size: number, say: (text: string) => void): void {
  say(`${pages} pages of ${size} families, ${plans.length} statements; median ms | times | read whole | statement`)
  for (const { milliseconds, times, readWhole: whole, text } of plans.slice(0, heaviest))
    say(`${milliseconds.toFixed(2)} | ${times} | ${withSize(whole, rows) || 'none'} | ${short(text, 110)}`)
  const guilty = plans.filter((plan) => plan.readWhole.some(isLarge(rows)))
  for (const { text, readWhole: whole } of guilty) say(`reads whole ${withSize(whole, rows)}: ${short(text, 300)}`)
  for (const { text, reads } of plans) {
    const wide = [...reads].filter(
      ([name, most]) => isLarge(rows)(name) && most > Math.max(fewRows, (rows.get(name) ?? 0) / 2),
    )
    for (const [name, most] of wide)
      say(`looks at ${most} rows of ${withSize([name], rows)} along an index: ${short(text, 200)}`)
  }
  const little = [...new Set(plans.flatMap((plan) => plan.readWhole))].filter((name) => !isLarge(rows)(name))
  say(`read whole because they hold fewer than ${fewRows} rows: ${withSize(little.toSorted(), rows) || 'none'}`)
  const ofHeaviest = guilty.filter((plan) => plans.indexOf(plan) < heaviest).length
  say(
    `GOAL bench-plans-${size} ${ofHeaviest}-of-${heaviest}-heaviest,${guilty.length}-of-${plans.length}-read-a-table-whole 0,0 ${guilty.length === 0 && plans.length > heaviest ? 'PASS' : 'FAIL'}`,
  )
}

function tellForced({ plans }: Look, rows: Sizes, say: (text: string) => void): void {
  const without = Map.groupBy(
    plans.flatMap(({ readWhole: whole, text }) => whole.map((name) => ({ name, text }))),
    ({ name }) => name,
  )
  say(`read whole even when forbidden to read in sequence: ${without.size} tables`)
  for (const [name, by] of without) for (const { text } of by) say(`${withSize([name], rows)}: ${short(text, 300)}`)
}
