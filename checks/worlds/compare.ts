// The two hands side by side: what the model allows everybody around a family, and what the database shows and takes.
import { type Id, type Topic, topics } from '#care/pass/facts.ts'
import { passOf } from '#care/pass/pass.ts'
import { readingOf } from '#care/pass/reading.ts'
import { mayWrite } from '#care/writing/writing.ts'
import type { Coverage } from './coverage.ts'
import { isStored, tableOf } from './rows.ts'
import { type Answer, type Asking, type Attempt, rowOf, type Stage } from './stage.ts'
import { straysOf } from './strays.ts'
import { decisions, type World } from './world.ts'

export type Tally = {
  decisions: number
  yes: number
  /** What no table can be asked, by kind of record. */
  readonly skipped: Map<string, number>
  readonly differences: string[]
}
export const emptyTally = (): Tally => ({ decisions: 0, yes: 0, skipped: new Map(), differences: [] })

export type Expected = { readonly what: string; readonly allowed: boolean; readonly reason: string }
/** Somebody at one family, with all that he or she tries there and what the model says of each. */
export type Visit = {
  readonly viewer: Id
  readonly family: Id
  readonly attempts: Attempt[]
  /** Per member the topics that are open. */
  readonly opens: { readonly subject: Id; readonly topics: readonly Topic[] }[]
  readonly reads: (Expected & { readonly item: Id })[]
  readonly writes: Expected[]
}
type Asked = Pick<Stage, 'tables' | 'standIns'>
export type Expectation = {
  readonly world: World
  readonly visits: readonly Visit[]
  readonly skipped: readonly string[]
}

/** Everybody around a family and some who have nothing to do with it. */
export function expectationOf(world: World, stage: Asked, coverage?: Coverage): Expectation {
  const visits = new Map<string, Visit>()
  const skipped: string[] = []
  for (const decision of decisions(world)) {
    const { viewer, item, act } = decision
    coverage?.add(world, decision)
    const key = `${viewer} ${item.family}`
    const visit = visits.get(key) ?? visitOf(world, stage, viewer, item.family)
    visits.set(key, visit)
    if (act === 'select') continue
    const table = tableOf(item)
    const row = stage.tables.has(table) && !stage.standIns.has(table) ? rowOf(world, item) : null
    if (row === null) {
      skipped.push(item.record)
      continue
    }
    visit.attempts.push({ item, act, row })
    const gone = act !== 'insert' && !isStored(item)
    const model = gone ? { allowed: false, reason: 'notStored' } : mayWrite(world, viewer, act, item, world.at)
    visit.writes.push({ ...model, what: `${viewer} ${act} ${item.record} ${item.id}` })
  }
  for (const visit of visits.values())
    for (const { attempt, ...expected } of straysOf(world, visit)) {
      visit.attempts.push(attempt)
      visit.writes.push(expected)
    }
  return { world, visits: [...visits.values()], skipped }
}

function visitOf(world: World, stage: Asked, viewer: Id, family: Id): Visit {
  const pass = passOf(world, viewer, family, world.at)
  const members = world.families.find(({ id }) => id === family)?.members ?? []
  const opens = members.map(({ person: subject }) => ({
    subject,
    topics: topics.filter((topic) => pass.some((row) => row.subject === subject && row.topic === topic)),
  }))
  const asked = world.items.filter(
    (item) =>
      item.family === family && stage.tables.has(tableOf(item)) && (!isStored(item) || rowOf(world, item) !== null),
  )
  const reads = asked.map((item) => {
    const model = readingOf({ facts: world, viewer, item, at: world.at, pass })
    return { ...model, what: `${viewer} select ${item.record} ${item.id}`, item: item.id }
  })
  return { viewer, family, attempts: [], opens, reads, writes: [] }
}

/** Lays the world and asks for every visit. */
export async function compare(stage: Stage, expectation: Expectation, tally: Tally): Promise<void> {
  const { world, visits, skipped } = expectation
  for (const kind of skipped) tally.skipped.set(kind, (tally.skipped.get(kind) ?? 0) + 1)
  await stage.play(world, async (ask) => {
    for (const visit of visits) judge(visit, await ask(visit.viewer, visit.family, visit.attempts), tally)
  })
}

/** Whether in a world that lies there somebody gets another answer than the model gives; it asks no further than that. */
export async function differs(ask: Asking, visits: readonly Visit[]): Promise<boolean> {
  const tally = emptyTally()
  for (const visit of visits) {
    judge(visit, await ask(visit.viewer, visit.family, visit.attempts), tally)
    if (tally.differences.length > 0) return true
  }
  return false
}

function judge({ viewer, family, opens, reads, writes }: Visit, answer: Answer, tally: Tally): void {
  for (const { subject, topics: model } of opens) {
    const database = topics.filter((topic) => answer.pass[topic].includes(subject))
    tally.decisions += 1
    if (model.length > 0) tally.yes += 1
    if (model.join() !== database.join())
      tally.differences.push(`${viewer} topics of ${subject}: model ${model}, database ${database}`)
  }
  for (const each of reads) weigh(tally, each, answer.shown.has(each.item))
  // Nothing but what was asked: no row of another family, and none that nobody laid.
  const known = new Set(reads.map(({ item }) => item))
  for (const id of answer.shown)
    if (!known.has(id) && id !== family) tally.differences.push(`${viewer} is shown ${id} of elsewhere`)
  writes.forEach((each, n) => {
    const went = answer.went[n] ?? 'unanswered'
    // A row that shows nowhere, a refusal and a broken check are all a no; anything else is a fault of this proof.
    if (!['1', '0', '42501', '23514'].includes(went)) tally.differences.push(`${each.what} ended in ${went}`)
    if (each.reason === 'ownStep') waits(tally, went)
    else weigh(tally, each, went === '1')
  })
}

// Decision 0030: helpers say that their step is done; that they word one waits for its screen, and the database takes nothing until then.
function waits(tally: Tally, went: string): void {
  tally.skipped.set('ownStep', (tally.skipped.get('ownStep') ?? 0) + 1)
  if (went === '1') tally.differences.push('a helper worded a step')
}

function weigh(tally: Tally, { what, allowed, reason }: Expected, database: boolean): void {
  tally.decisions += 1
  if (allowed) tally.yes += 1
  if (allowed !== database) tally.differences.push(`${what}: model ${allowed} (${reason}), database ${database}`)
}
