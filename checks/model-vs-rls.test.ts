// A2: two walls by two hands. Made-up worlds lie in the real tables; whoever asks gets from the database what the model allows.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { isLong, printGoal, seed } from '#src/launcher/trial/play.ts'
import { compare, emptyTally, expectationOf } from './worlds/compare.ts'
import { startCoverage } from './worlds/coverage.ts'
import { heldWorld } from './worlds/held-world.ts'
import { smallestWrong } from './worlds/smallest.ts'
import { openStage, type Stage } from './worlds/stage.ts'
import type { World } from './worlds/world.ts'

const wanted = isLong ? 1_000_000 : 40_000
/** So many worlds are counted clause by clause; counting all of a long run would take longer than the run. */
const counted = 40

let stage: Stage
before(async () => {
  stage = await openStage()
})
after(() => stage.close())

test('A2 model-vs-rls: what the database shows and takes is what the model allows', async () => {
  const coverage = startCoverage('held')
  const tally = emptyTally()
  let worlds = 0
  let world: World = heldWorld(seed)
  while (tally.decisions < wanted && tally.differences.length === 0) {
    world = heldWorld(seed + worlds)
    worlds += 1
    await compare(stage, expectationOf(world, stage, worlds > counted ? undefined : coverage), tally)
  }
  const untried = coverage.untried()
  const skipped = [...tally.skipped].map(([kind, count]) => `${kind}:${count}`).join('+')
  const value = [
    `${tally.differences.length}-differences`,
    `${tally.decisions}-decisions`,
    `${tally.yes}-yes`,
    `${worlds}-worlds`,
    `${untried.length}-of-${coverage.counts().length}-clauses-untried`,
    `not-compared-${skipped}`,
  ].join()
  printGoal('A2', value, `0-differences,${wanted}-decisions`, tally.differences.length + untried.length === 0)
  // Making it small takes a while: what differs is said first.
  for (const difference of tally.differences.slice(0, 20))
    process.stdout.write(`A2 world ${world.seed}: ${difference}\n`)
  if (tally.differences.length > 0) assert.fail(await told(world, tally.differences))
  assert.deepEqual(untried, [], 'a clause that is never true, or never false, is one that nobody has tried')
  assert.ok(tally.yes > tally.decisions / 50, 'nothing is allowed to anybody')
})

test('a planted weakening of a policy is found', async () => {
  const audienceForgotten = {
    table: 'care.strength',
    name: 'reading',
    part: 'SELECT p.plain_audiences',
    instead: "SELECT array['plan', 'family', 'familyAndJim', 'onlyMe', 'chosen']",
  }
  const tally = emptyTally()
  await stage.weakened(audienceForgotten, async () => {
    for (let nth = seed; nth < seed + 6 && tally.differences.length === 0; nth += 1)
      await compare(stage, expectationOf(heldWorld(nth), stage), tally)
  })
  assert.ok(tally.differences.length > 0)
})

async function differencesIn(world: World): Promise<readonly string[]> {
  const tally = emptyTally()
  await compare(stage, expectationOf(world, stage), tally)
  return tally.differences
}

async function told(world: World, differences: readonly string[]): Promise<string> {
  const small = await smallestWrong(world, async (smaller) => (await differencesIn(smaller)).length > 0)
  return [
    `world ${world.seed}: ${differences.length} differences, such as`,
    ...differences.slice(0, 20),
    'at its smallest:',
    ...(await differencesIn(small)),
    JSON.stringify({ ...small, viewers: undefined }, null, 1),
  ].join('\n')
}
