// exchange.md 2: for every viewer of made-up worlds the copy holds exactly what the model of reading allows, of stories the own ones only.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { copyQuestions } from '#care/copy/copy.sql.ts'
import type { Id, Item } from '#care/pass/facts.ts'
import { mayRead } from '#care/pass/reading.ts'
import { isLong, printGoal, seed } from '#src/launcher/trial/play.ts'
import { holdable } from './worlds/holdable.ts'
import { isStored, tableOf } from './worlds/rows.ts'
import { openStage, rowOf, type Stage } from './worlds/stage.ts'
import { decisions, makeWorld, type World } from './worlds/world.ts'

const wanted = isLong ? 200_000 : 8_000
const ownOnly = [
  'care.story_piece',
  'care.earlier_help',
  'care.life_event',
  'care.weather',
  'care.three_houses',
  'care.resilience_card',
]

let stage: Stage
before(async () => {
  stage = await openStage()
})
after(() => stage.close())

const copied = () => copyQuestions.filter(({ table }) => table !== null && stage.tables.has(table))

const ofPass = (column: string) =>
  `(select p.${column} from door.pass p where p.xid = pg_current_xact_id_if_assigned())`

/** The questions of the copy themselves, asked for their ids alone. */
const idsOf = (questions: readonly (typeof copyQuestions)[number][]): string =>
  questions
    .map(({ text }) => text.replace('$1', ofPass('family_id')).replace('$2', ofPass('person_id')))
    .map((text) => `select id from (${text}) t`)
    .join(' union all ')

type Tally = { asked: number; yes: number; differences: string[] }

async function compare(world: World, tally: Tally, shows: string): Promise<void> {
  const tables = new Set(copied().map(({ table }) => table))
  const visits = new Map(
    [...decisions(world)].map(({ viewer, item }) => [`${viewer} ${item.family}`, { viewer, family: item.family }]),
  )
  const items = world.items.filter((item) => tables.has(tableOf(item)) && isStored(item) && rowOf(world, item) !== null)
  await stage.play(
    world,
    async (ask) => {
      for (const { viewer, family } of visits.values()) {
        const { shown } = await ask(viewer, family, [])
        for (const item of items) weigh(tally, world, viewer, family, item, shown.has(item.id))
      }
    },
    shows,
  )
}

function weigh(tally: Tally, world: World, viewer: Id, family: Id, item: Item, inCopy: boolean): void {
  const isOther = ownOnly.includes(tableOf(item)) && item.author !== viewer
  const may = item.family === family && !isOther && mayRead(world, viewer, item, world.at).allowed
  tally.asked += 1
  if (may) tally.yes += 1
  if (may !== inCopy) tally.differences.push(`${viewer} ${item.record} ${item.id}: model ${may}, copy ${inCopy}`)
}

test('the copy holds exactly what mayRead allows its person', async () => {
  const tally: Tally = { asked: 0, yes: 0, differences: [] }
  for (let nth = seed; tally.asked < wanted && tally.differences.length === 0; nth += 1)
    await compare(holdable(makeWorld(nth)), tally, idsOf(copied()))
  printGoal(
    'copy-holds',
    `${tally.differences.length}-differences,${tally.asked}-decisions,${tally.yes}-yes`,
    '0-differences',
    tally.differences.length === 0,
  )
  assert.deepEqual(tally.differences.slice(0, 10), [])
  assert.ok(tally.yes > tally.asked / 50, 'nothing is in any copy')
  assert.ok(copied().length >= 7, `only ${copied().length} tables of items go along`)
})

test('a planted copy that takes the stories of others along is found', async () => {
  const tally: Tally = { asked: 0, yes: 0, differences: [] }
  const careless = copied().map((one) => ({ ...one, text: one.text.replace('and author = $2', '') }))
  for (let nth = seed; nth < seed + 12; nth += 1) await compare(holdable(makeWorld(nth)), tally, idsOf(careless))
  assert.ok(tally.differences.length > 0)
})
