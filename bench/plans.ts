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

// These hold a few rows per municipality whatever the number of families, and are read whole with reason.
const small = new Set(['municipality', 'organisation', 'installation'])

type Node = { 'Node Type': string; 'Relation Name'?: string; Schema?: string; Plans?: Node[] }
type Taken = { milliseconds: number; text: string; readWhole: string[] }
type Heavy = { text: string; times: number; milliseconds: number; readWhole: string[] }

export async function lookAtPlans(ground: Ground, size: number, say: (text: string) => void): Promise<void> {
  const house = await openBenchHouse(ground, size, undefined, say)
  try {
    await takeDown(house)
    const from = statSync(ground.logFile).size
    const pages = await follow(house)
    const plans = heavyOnes(plansIn(textFrom(ground.logFile, from)))
    tell(plans, pages, size, say)
  } finally {
    await house.close()
  }
}

/** From the next connection on every plan is written to the database's own log; those that stand are closed, and made anew at the next page. */
async function takeDown({ owner }: BenchHouse): Promise<void> {
  const { rows } = await owner.query('select current_database() as name')
  const settings = {
    session_preload_libraries: 'auto_explain',
    'auto_explain.log_min_duration': '0',
    'auto_explain.log_analyze': 'on',
    'auto_explain.log_verbose': 'on',
    'auto_explain.log_nested_statements': 'on',
    'auto_explain.log_format': 'json',
  }
  for (const [name, value] of Object.entries(settings)) {
    await owner.query(
      `alter role onsplan_web in database ${pg.escapeIdentifier(rows[0].name)} set ${name} = ${pg.escapeLiteral(value)}`,
    )
  }
  await owner.query("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'onsplan_web'")
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
    yield { milliseconds: Number(milliseconds), text, readWhole: readWhole(Plan) }
  }
}

function readWhole(node: Node): string[] {
  const own = node['Node Type'] === 'Seq Scan' ? [`${node.Schema}.${node['Relation Name']}`] : []
  return [...own, ...(node.Plans ?? []).flatMap(readWhole)].filter((name) => !small.has(name.split('.')[1] ?? ''))
}

function heavyOnes(taken: Iterable<Taken>): Heavy[] {
  const byText = Map.groupBy(taken, ({ text }) => text)
  return [...byText]
    .map(([text, all]) => ({
      text,
      times: all.length,
      milliseconds: median(all.map(({ milliseconds }) => milliseconds)),
      readWhole: [...new Set(all.flatMap((one) => one.readWhole))],
    }))
    .sort((a, b) => b.milliseconds - a.milliseconds)
}

function tell(plans: readonly Heavy[], pages: number, size: number, say: (text: string) => void): void {
  say(`${pages} pages of ${size} families, ${plans.length} statements; median ms | times | statement`)
  for (const { milliseconds, times, text } of plans.slice(0, heaviest))
    say(`${milliseconds.toFixed(2)} | ${times} | ${text.replaceAll(/\s+/g, ' ').slice(0, 110)}`)
  const guilty = plans.filter((plan) => plan.readWhole.length > 0)
  for (const { text, readWhole: tables } of guilty)
    say(`reads whole ${tables.join(', ')}: ${text.replaceAll(/\s+/g, ' ').slice(0, 300)}`)
  const ofHeaviest = guilty.filter((plan) => plans.indexOf(plan) < heaviest).length
  say(
    `GOAL bench-plans-${size} ${ofHeaviest}-of-${heaviest}-heaviest,${guilty.length}-of-${plans.length}-read-a-table-whole 0,0 ${guilty.length === 0 && plans.length > heaviest ? 'PASS' : 'FAIL'}`,
  )
}
