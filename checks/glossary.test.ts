import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRoom } from '../src/corridor.ts'
import { doubleNames, glossaryNames, type Named, tablesOf, typesOf, unknownNames } from './glossary.ts'
import { expectNone, filesIn, read } from './source.ts'

const glossary = glossaryNames(read('GLOSSARY.md'))
const care = filesIn(['src/care']).filter(({ path }) => !path.includes('.test.'))
const sql = filesIn(['db'], ['schema.sql'])
// Before the first schema is written down, the migrations say what the tables are.
const schema = sql.length > 0 ? sql : filesIn(['db/migrations'], ['.sql'])

const rooms: Named[] = [...new Set(care.map(({ path }) => path.split('/')[2] ?? ''))].map((name) => ({
  name,
  at: `src/care/${name}`,
  needsConcept: true,
}))
const tables: Named[] = schema.flatMap(({ path, source }) =>
  tablesOf(source).map((name) => ({ name, at: path, needsConcept: true })),
)
const types: Named[] = care.flatMap(({ path, source }) =>
  typesOf(source).map((name) => ({ name, at: path, needsConcept: false })),
)

test('rooms are rooms of the corridor and concepts of the glossary', () => {
  for (const { name } of rooms) assert.ok(isRoom(name), name)
  expectNone(unknownNames(rooms, glossary))
})

test('tables use the words of the glossary', () => {
  expectNone(unknownNames(tables, glossary))
  assert.ok(tables.length > 10, `looked at ${tables.length} tables only`)
})

test('exported types of care use the words of the glossary', () => {
  expectNone(unknownNames(types, glossary))
  console.log(
    `glossary: ${glossary.length} names, ${rooms.length} rooms, ${tables.length} tables, ${types.length} types`,
  )
})

test('a concept has one row', () => {
  expectNone(doubleNames(glossary))
})

test('a planted name outside the glossary is refused, a compound of known words is not', () => {
  const at = 'src/care/goals/goal.ts'
  const named = (name: string) => unknownNames([{ name, at, needsConcept: false }], ['goal', 'goodEnough'])
  assert.deepEqual(named('GoalProblem'), [])
  assert.deepEqual(named('GoodEnoughChange'), [])
  assert.equal(named('Ambition').length, 1)
  assert.equal(named('GoalRoadmap').length, 1)
})

test('a planted table of plain words only names no concept', () => {
  const table = [{ name: 'status_row', at: 'db/schema.sql', needsConcept: true }]
  assert.equal(unknownNames(table, ['goal']).length, 1)
  assert.deepEqual(tablesOf('create table care.goal (\n);\ncreate table door.pass ();'), ['goal'])
})
