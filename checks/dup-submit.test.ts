// R10: every act of a family, sent twice, ten times at once, after a time-out, after a kill, the next day, and changed under the same id.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { newId } from '#platform/clock.ts'
import { isLong, printGoal } from '#src/launcher/trial/play.ts'
import { routes } from '#src/routes.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { type Seen, Visitor } from '#src/trial/visitor.ts'
import { familyOf, formOf, sentBy } from './act-forms.ts'
import { examples } from './acts.ts'
import type { Example } from './example-act.ts'
import type { Form } from './forms.ts'
import { startNode } from './killed-node.ts'
import { alsoOn, openSecondNode, type SecondNode } from './races.ts'
import { expectNone } from './source.ts'

type Sent = { example: Example; form: Form; operation: string; location: string }

/** Acts of no family: they keep no operation, their row is unique (oversight.test.ts and retention.test.ts send them twice). A search is a question. */
const ofNoFamily = ['/beheer/controle/bekeken', '/beheer/bewaren', '/zoeken']

/** A code is shown with the first answer only, and who stops has no place to be answered in: network.test.ts sends these twice. */
const answeredOnce = ['jim/:jimId/code', 'jim/:jimId/kaartje', 'netwerk/stoppen'].map(
  (act) => `/gezin/:familyId/${act}`,
)

const acts = [
  ...new Set(
    routes
      .filter(
        ({ method, purpose, path }) =>
          method === 'POST' && purpose !== '' && !ofNoFamily.includes(path) && !answeredOnce.includes(path),
      )
      .map(({ path }) => path),
  ),
]
const day = 24 * 3_600_000
// Two and ten at once for every act in the long run; for a commit two, and ten for some.
const atOnce = (turn: number) => (isLong ? [2, 10] : [turn % 6 === 0 ? 10 : 2])

let house: TrialHouse
let node: SecondNode
before(async () => {
  house = await openTrialHouse()
  node = await openSecondNode(house)
})
after(async () => {
  await node.close()
  await house.close()
})

test('R10 dup-submit: an act sent more than once has one effect and one answer', async () => {
  const landings = new Map<string, string>()
  const sent: Sent[] = []
  const wrong: string[] = []
  for (const [turn, example] of examples.entries()) {
    if (answeredOnce.includes(example.act)) continue
    const visitor = await house.visitor(example.who)
    const form = await formOf(example, visitor, { house, family: familyOf(house, example.who), landings })
    const found = form && (await send(visitor, example, form, turn, wrong))
    if (found === undefined) continue
    landings.set(example.act, found.location)
    sent.push(found)
  }
  await whileRunning(wrong)
  await afterKill(wrong)
  await nextDay(sent, wrong)
  const tried = new Set(sent.map(({ example }) => example.act))
  const untried = acts.filter((act) => !tried.has(act))
  const value = `${wrong.length}-wrong,${acts.length - untried.length}-of-${acts.length}-acts-tried`
  printGoal('R10', value, '0-wrong,every-act', wrong.length === 0 && untried.length === 0)
  expectNone(wrong)
  assert.deepEqual(untried, [], 'every act has an example in checks/acts.ts that succeeds on the cast')
})

async function send(
  visitor: Visitor,
  example: Example,
  form: Form,
  turn: number,
  wrong: string[],
): Promise<Sent | undefined> {
  const { act } = example
  const operation = newId()
  const other = alsoOn(node, visitor)
  const post = (by: Visitor, fields = form.fields) => sentBy(by, { ...form, fields }, example.files, operation)
  // The browser gives up before the answer comes, and the person presses again.
  await Promise.race([post(visitor), pause(3)])
  const first = await pressed(() => post(other))
  if (first.location === null) {
    wrong.push(`${act}: its example is answered ${first.status}`)
    return undefined
  }
  const counted = await rows()
  const again: Seen[] = []
  for (const parallel of atOnce(turn))
    again.push(...(await Promise.all(Array.from({ length: parallel }, (_, n) => post(n % 2 === 0 ? visitor : other)))))
  const answers = new Set([first, ...again].map((answer) => `${answer.status} ${answer.location}`))
  if (answers.size !== 1) wrong.push(`${act}: answers ${[...answers].join(' and ')}`)
  if ((await rows()) !== counted) wrong.push(`${act}: more than one effect`)
  if ((await kept(operation)) !== 1) wrong.push(`${act}: kept ${await kept(operation)} times`)
  const changed = changedOf(example, form)
  if (changed !== undefined) {
    const { status } = await post(visitor, changed)
    if (status !== 422) wrong.push(`${act}: another body under the same id ${status}`)
    if ((await rows()) !== counted) wrong.push(`${act}: another body under the same id had an effect`)
  }
  return { example, form, operation, location: first.location }
}

/** Where the first one still runs, as on a slow machine, the answer is to press once more (409); so does a person. */
async function pressed(press: () => Promise<Seen>, left = 5): Promise<Seen> {
  const seen = await press()
  if (seen.status !== 409 || left === 0) return seen
  await pause(1_000)
  return pressed(press, left - 1)
}

/** Another wish of the same form; undefined for a form that asks nothing. */
function changedOf({ other }: Example, { fields }: Form): Form['fields'] | undefined {
  if (other !== undefined)
    return { ...fields, ...Object.fromEntries(Object.entries(other).map(([name, value]) => [name, [value].flat()])) }
  const words = Object.keys(fields).find((name) =>
    /words|text|what|why|title|wish|question|changed|label|callName|fact|mail/.test(name),
  )
  const name = words ?? Object.keys(fields)[0]
  return name === undefined ? undefined : { ...fields, [name]: ['Iets heel anders'] }
}

async function nextDay(sent: readonly Sent[], wrong: string[]): Promise<void> {
  await house.moveClock(day)
  for (const { example, form, operation, location } of sent) {
    const again = await sentBy(await house.visitor(example.who), form, example.files, operation)
    if (again.location !== location) wrong.push(`${example.act}: the next day ${again.status} ${again.location}`)
  }
}

const question = { question: 'Waarom keek je?' }

/** Somebody looks first: the lines of before may lie behind the first page, or have been asked about. */
async function questionPath(): Promise<string> {
  await (await house.visitor('dana')).get(`/gezin/${house.family('esra')}/plan`)
  const page = await (await house.visitor('esra')).get(`/gezin/${house.family('esra')}/wie-keek`)
  return /href="(\/gezin\/[^"]*\/wie-keek\/[^"]*\/vraag)"/.exec(page.text)?.[1] ?? ''
}

/** As if the very same act still ran elsewhere: its lock is held by another connection. */
async function holding<T>(operation: string, work: () => Promise<T>): Promise<T> {
  const holder = new pg.Client({ connectionString: house.ownerUrl })
  await holder.connect()
  try {
    await holder.query('select pg_advisory_lock(hashtextextended($1, 0))', [operation])
    return await work()
  } finally {
    await holder.end()
  }
}

async function whileRunning(wrong: string[]): Promise<void> {
  const [esra, path, operation] = [await house.visitor('esra'), await questionPath(), newId()]
  const busy = await holding(operation, () => esra.post(path, question, operation))
  if (busy.status !== 409) wrong.push(`still running: ${busy.status}`)
  if ((await kept(operation)) !== 0) wrong.push('still running: it had an effect')
  const later = await esra.post(path, question, operation)
  if (later.status !== 303) wrong.push(`after it ran: ${later.status}`)
}

/** The node that took the act is killed before it could answer; the same act then goes to another node. */
async function afterKill(wrong: string[]): Promise<void> {
  const [esra, path] = [await house.visitor('esra'), await questionPath()]
  for (const waits of [true, false]) {
    const operation = newId()
    const killed = await startNode(house)
    const there = new Visitor(killed.base, house.keys, esra.token)
    const post = () => there.post(path, question, operation).catch(() => null)
    const strike = async () => {
      const lost = post()
      await pause(waits ? 300 : 15)
      await killed.kill()
      await lost
    }
    await (waits ? holding(operation, strike) : strike())
    const again = await Promise.all([esra, alsoOn(node, esra)].map((by) => by.post(path, question, operation)))
    const answers = new Set(again.map(({ status, location }) => `${status} ${location}`))
    if (answers.size !== 1 || again[0]?.status !== 303) wrong.push(`after a kill: ${[...answers].join(' and ')}`)
    const [asked] = await house.ask<{ count: number }>(
      'select count(*)::integer as count from care.log_question where id = $1',
      [operation],
    )
    if (asked?.count !== 1 || (await kept(operation)) !== 1) wrong.push('after a kill: not one effect')
  }
}

/** All rows of care but the log, its chain, which grows by itself, and the drafts. */
async function rows(): Promise<number> {
  const [sum] = await house.ask<{ sum: string }>(await countOfRows())
  return Number(sum?.sum)
}

let counting: string | undefined
async function countOfRows(): Promise<string> {
  if (counting !== undefined) return counting
  const tables = await house.ask<{ name: string }>(
    "select c.oid::regclass::text as name from pg_class c where c.relnamespace in ('care'::regnamespace, 'safety'::regnamespace) and c.relkind = 'r' and not c.relispartition and c.relname <> 'draft' and c.relname !~ '^access_log'",
  )
  const all = tables.map(({ name }) => `select count(*) as n from ${name}`).join(' union all ')
  counting = `select sum(n)::text as sum from (${all}) x`
  return counting
}

async function kept(operation: string): Promise<number> {
  const [found] = await house.ask<{ count: number }>(
    'select count(*)::integer as count from care.operation where id = $1',
    [operation],
  )
  return found?.count ?? 0
}
