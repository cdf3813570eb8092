// A5: every clause of the policies and of the door is changed once in a database of its own; the made-up worlds of A2 must notice.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { isLong, printGoal, seed } from '#src/launcher/trial/play.ts'
import { differs, type Expectation, expectationOf } from './worlds/compare.ts'
import { reasonOf } from './worlds/equal-mutants.ts'
import { rarestWorld } from './worlds/held-world.ts'
import { type Mutant, mutantsOf } from './worlds/rule-mutants.ts'
import { openStage, type Stage } from './worlds/stage.ts'

/** So many worlds are tried, as long as a mutant lives in all before. */
const mostWorlds = isLong ? 40 : 14
const sample = 12

let stage: Stage
let all: readonly Mutant[]
before(async () => {
  stage = await openStage()
  all = await mutantsOf(stage.client)
})
after(() => stage.close())

type Trial = { readonly unloaded: Set<Mutant>; readonly noticed: Set<Mutant> }

/** One world lies there while each mutant that nobody noticed yet is put in, asked about and taken out again. */
async function tryIn({ world, visits }: Expectation, mutants: readonly Mutant[], { unloaded, noticed }: Trial) {
  await stage.play(world, async (ask) => {
    assert.equal(await differs(ask, visits), false, 'without a mutant nothing differs')
    const roll = await rollOf(world)
    for (const mutant of mutants) {
      const seen = await stage
        .changed(world, mutant.statements, async () => {
          return (!mutant.isOfRoll || (await rollOf(world)) !== roll) && (await differs(ask, visits))
        })
        // What the database cannot compute any more is noticed too.
        .catch(() => true)
      if (seen === null) unloaded.add(mutant)
      else if (seen) noticed.add(mutant)
    }
  })
}

/** All that is written down of who stands how: where it stays the same nobody gets another answer. */
async function rollOf({ families }: Expectation['world']): Promise<string> {
  const { rows } = await stage.client.query(
    "select string_agg(md5(k::text), ' ' order by k.family_id, k.actor) as roll from door.roll_pass k where (k.municipality_id, k.family_id) in (select * from unnest($1::uuid[], $2::uuid[]))",
    [families.map(({ municipality }) => municipality), families.map(({ id }) => id)],
  )
  return rows[0].roll
}

async function survivorsOf(mutants: readonly Mutant[], most: number, trial: Trial): Promise<readonly Mutant[]> {
  const alive = () => mutants.filter((each) => !trial.unloaded.has(each) && !trial.noticed.has(each))
  for (let nth = seed; nth < seed + most && alive().length > 0; nth += 1)
    await tryIn(expectationOf(rarestWorld(nth), stage), alive(), trial)
  return alive()
}

const sampleOf = (mutants: readonly Mutant[]): readonly Mutant[] =>
  mutants.filter((_, n) => (n + seed) % Math.ceil(mutants.length / sample) === 0)

test('A5 policy-mutants: a clause that is left out, turned round or widened is noticed', async () => {
  const mutants = all.filter(({ name }) => reasonOf(name) === null)
  const tried = isLong ? mutants : sampleOf(mutants)
  const trial: Trial = { unloaded: new Set(), noticed: new Set() }
  const survivors = await survivorsOf(tried, mostWorlds, trial)
  for (const { name } of survivors) process.stdout.write(`A5 survives: ${name}\n`)
  const loaded = tried.length - trial.unloaded.size
  const value = `${trial.noticed.size}-killed-of-${loaded},${all.length}-in-all,${all.length - mutants.length}-equal`
  printGoal('A5', value, '150-mutants,all-killed', survivors.length === 0 && mutants.length >= 150)
  assert.deepEqual(
    survivors.map(({ name }) => name),
    [],
  )
  assert.ok(trial.unloaded.size * 10 < tried.length, `${trial.unloaded.size} do not load: nothing was tried of them`)
  assert.ok(mutants.length >= 150, `${mutants.length} mutants`)
})

test('a mutant that is said to be equal in meaning is noticed in no world', async () => {
  const equal = all.filter(({ name }) => reasonOf(name) !== null)
  const tried = isLong ? equal : equal.filter((_, n) => (n + seed) % 12 === 0)
  const trial: Trial = { unloaded: new Set(), noticed: new Set() }
  await survivorsOf(tried, isLong ? 6 : 1, trial)
  assert.deepEqual(
    [...trial.noticed].map(({ name }) => `${name}: ${reasonOf(name)}`),
    [],
  )
})

test('no act changes whom an item is about, by whom it is or of which class, so that a check need not ask twice', async () => {
  const { rows } = await stage.client.query(
    `select table_name, column_name from information_schema.column_privileges where grantee = 'onsplan_web' and privilege_type = 'UPDATE'
     and table_schema = 'care' and table_name = any($1)`,
    [['goal', 'step', 'score', 'story_piece', 'strength', 'worry']],
  )
  const fixed = ['municipality_id', 'family_id', 'subjects', 'author', 'typed_by', 'class', 'created_at']
  assert.ok(rows.length > 15, `looked at ${rows.length} columns`)
  assert.deepEqual(
    rows.filter(({ column_name: column }) => fixed.includes(column)),
    [],
  )
})
