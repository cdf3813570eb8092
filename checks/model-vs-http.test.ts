// A4: made-up worlds in the running house. Each item has one word of its own; a page shows it to whoever may read it, and to nobody else.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Id, Item } from '#care/pass/facts.ts'
import { passOf } from '#care/pass/pass.ts'
import { type ReadDecision, readingOf } from '#care/pass/reading.ts'
import { isLong, printGoal, seed } from '#src/launcher/trial/play.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { expectationOf } from './worlds/compare.ts'
import { holdable } from './worlds/holdable.ts'
import { isStored, tableOf } from './worlds/rows.ts'
import { canaryOf, pageOf, pagesOf, type Served, servedTables, serveWorlds } from './worlds/served.ts'
import { rowOf } from './worlds/stage.ts'
import { makeTrustWorld, type World } from './worlds/world.ts'

const wanted = isLong ? 20_000 : 400

let house: TrialHouse
let served: Served
before(async () => {
  house = await openTrialHouse('bare')
  served = await serveWorlds(house)
})
after(async () => {
  await served.close()
  await house.close()
})

type Tally = { decisions: number; yes: number; pages: number; readonly differences: string[] }
type Sight = { readonly viewer: Id; readonly item: Item; readonly page: string | null; readonly model: ReadDecision }

/** What everybody around a family may read there, of the kinds that have pages. */
function sightsOf(world: World, viewer: Id, family: Id): Sight[] {
  const pass = passOf(world, viewer, family, world.at)
  return world.items.flatMap((item) => {
    const isHere = item.family === family && servedTables.has(tableOf(item)) && isStored(item)
    if (!isHere || rowOf(world, item) === null) return []
    const model = readingOf({ facts: world, viewer, item, at: world.at, pass })
    return [{ viewer, item, page: pageOf(world, item), model }]
  })
}

async function visit(world: World, viewer: Id, family: Id, tally: Tally): Promise<void> {
  const visitor = served.visitor(viewer)
  const sights = sightsOf(world, viewer, family)
  const bodies: string[] = []
  for (const path of pagesOf(family)) {
    const { status, text } = await visitor.get(path)
    tally.pages += 1
    if (status >= 500) tally.differences.push(`${path} for ${viewer} fails with ${status}`)
    bodies.push(text)
  }
  for (const { item, page, model } of sights) {
    if (page === null) continue
    const { status, text } = await visitor.get(page)
    tally.pages += 1
    bodies.push(text)
    weigh(tally, `${viewer} opens ${item.record} ${item.id}`, model, status === 200)
  }
  for (const { item, model } of sights) {
    const isFound = bodies.some((body) => body.includes(canaryOf(item.id)))
    if (isFound || !model.allowed) weigh(tally, `${viewer} finds ${item.record} ${item.id}`, model, isFound)
  }
}

function weigh(tally: Tally, what: string, { allowed, reason }: ReadDecision, seen: boolean): void {
  tally.decisions += 1
  if (allowed) tally.yes += 1
  if (allowed !== seen) tally.differences.push(`${what}: model ${allowed} (${reason}), house ${seen}`)
}

test('A4 model-vs-http: the pages show of each item what the model allows', async () => {
  const tally: Tally = { decisions: 0, yes: 0, pages: 0, differences: [] }
  const tables = { tables: servedTables, standIns: new Set<string>() }
  for (let nth = seed; tally.decisions < wanted && tally.differences.length === 0; nth += 1) {
    const world = holdable(makeTrustWorld(nth))
    await served.lay(world)
    for (const { viewer, family } of expectationOf(world, tables).visits) {
      if (tally.decisions >= wanted) break
      await visit(world, viewer, family, tally)
    }
  }
  const value = `${tally.differences.length}-differences,${tally.decisions}-decisions,${tally.yes}-yes,${tally.pages}-pages`
  printGoal('A4', value, `0-differences,${wanted}-decisions`, tally.differences.length === 0)
  assert.deepEqual(tally.differences.slice(0, 20), [])
  assert.ok(tally.yes > tally.decisions / 20, 'the house shows nothing to anybody')
})
