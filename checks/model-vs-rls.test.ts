// A2: two walls by two hands. Made-up worlds lie in the real tables; whoever asks gets from the database what the model allows.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Id } from '#care/pass/facts.ts'
import { mayRead } from '#care/pass/reading.ts'
import { mayWrite } from '#care/pass/writing.ts'
import { isLong, printGoal, seed } from '#src/launcher/trial/play.ts'
import { withEmergencies } from './worlds/emergencies.ts'
import { holdable, isStored, tableOf } from './worlds/rows.ts'
import { smallestWrong } from './worlds/smallest.ts'
import { type Answer, type Attempt, openStage, rowOf, type Stage } from './worlds/stage.ts'
import { decisions, makeWorld, type World } from './worlds/world.ts'

const wanted = isLong ? 1_000_000 : 40_000

type Tally = { decisions: number; yes: number; skipped: Map<string, number>; differences: string[] }

let stage: Stage
before(async () => {
  stage = await openStage()
})
after(() => stage.close())

test('A2 model-vs-rls: what the database shows and takes is what the model allows', async () => {
  const tally: Tally = { decisions: 0, yes: 0, skipped: new Map(), differences: [] }
  let world: World | null = null
  for (let nth = seed; tally.decisions < wanted && tally.differences.length === 0; nth += 1) {
    world = holdable(withEmergencies(makeWorld(nth)))
    await compare(world, tally)
  }
  const skipped = [...tally.skipped].map(([kind, count]) => `${kind}:${count}`).join('+')
  const value = `${tally.differences.length}-differences,${tally.decisions}-decisions,${tally.yes}-yes,without-table-${skipped}`
  printGoal('A2', value, `0-differences,${wanted}-decisions`, tally.differences.length === 0)
  if (world && tally.differences.length > 0) assert.fail(await told(world, tally.differences))
  assert.ok(tally.yes > tally.decisions / 50, 'nothing is allowed to anybody')
})

test('a planted weakening of a policy is found', async () => {
  const audienceForgotten = {
    table: 'care.strength',
    name: 'reading',
    part: 'SELECT p.plain_audiences',
    instead: "SELECT array['plan', 'family', 'familyAndJim', 'onlyMe', 'chosen']",
  }
  const found = await stage.weakened(audienceForgotten, async () => {
    const tally: Tally = { decisions: 0, yes: 0, skipped: new Map(), differences: [] }
    for (let nth = seed; nth < seed + 12; nth += 1) await compare(holdable(makeWorld(nth)), tally)
    return tally.differences
  })
  assert.ok(found.length > 0)
})

async function compare(world: World, tally: Tally): Promise<void> {
  const visits = visitsOf(world, tally)
  await stage.play(world, async (ask) => {
    for (const { viewer, family, attempts } of visits.values()) {
      judge(world, viewer, family, attempts, await ask(viewer, family, attempts), tally)
    }
  })
}

type Visit = { viewer: Id; family: Id; attempts: Attempt[] }

/** Everybody around a family and some who have nothing to do with it, each with all that he or she tries there. */
function visitsOf(world: World, tally: Tally): Map<string, Visit> {
  const visits = new Map<string, Visit>()
  for (const { viewer, item, act } of decisions(world)) {
    const key = `${viewer} ${item.family}`
    const visit = visits.get(key) ?? { viewer, family: item.family, attempts: [] }
    visits.set(key, visit)
    if (act === 'select') continue
    const row = stage.tables.has(tableOf(item)) ? rowOf(world, item) : null
    if (row === null) {
      tally.skipped.set(item.record, (tally.skipped.get(item.record) ?? 0) + 1)
      continue
    }
    visit.attempts.push({ item, act, row })
  }
  return visits
}

function judge(world: World, viewer: Id, family: Id, attempts: readonly Attempt[], answer: Answer, tally: Tally): void {
  for (const item of world.items) {
    if (!stage.tables.has(tableOf(item)) || (isStored(item) && rowOf(world, item) === null)) continue
    const model =
      item.family === family ? mayRead(world, viewer, item, world.at) : { allowed: false, reason: 'otherFamily' }
    weigh(tally, `${viewer} select ${item.record} ${item.id}`, model, answer.shown.has(item.id))
  }
  attempts.forEach(({ item, act }, n) => {
    if (act === 'select') return
    const went = answer.went[n] ?? 'unanswered'
    // A row that shows nowhere, a refusal and a broken check are all a no; anything else is a fault of this proof.
    if (!['1', '0', '42501', '23514'].includes(went)) tally.differences.push(`${act} ${item.record} ended in ${went}`)
    const gone = act !== 'insert' && !isStored(item)
    const model = gone ? { allowed: false, reason: 'notStored' } : mayWrite(world, viewer, act, item, world.at)
    weigh(tally, `${viewer} ${act} ${item.record} ${item.id}`, model, went === '1')
  })
}

function weigh(tally: Tally, what: string, model: { allowed: boolean; reason: string }, database: boolean): void {
  tally.decisions += 1
  if (model.allowed) tally.yes += 1
  if (model.allowed !== database)
    tally.differences.push(`${what}: model ${model.allowed} (${model.reason}), database ${database}`)
}

async function told(world: World, differences: readonly string[]): Promise<string> {
  const isWrong = async (smaller: World) => {
    const tally: Tally = { decisions: 0, yes: 0, skipped: new Map(), differences: [] }
    await compare(smaller, tally)
    return tally.differences.length > 0
  }
  const small = await smallestWrong(world, isWrong)
  const tally: Tally = { decisions: 0, yes: 0, skipped: new Map(), differences: [] }
  await compare(small, tally)
  return `world ${world.seed}: ${differences.length} differences, such as\n${differences.slice(0, 20).join('\n')}\nat its smallest:\n${tally.differences.join('\n')}\n${JSON.stringify({ ...small, viewers: undefined }, null, 1)}`
}
