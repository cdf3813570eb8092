import assert from 'node:assert/strict'
import { test } from 'node:test'
import { homeless, impureRules, wrongImports } from './corridor.ts'
import { expectNone, filesIn, importsOf } from './source.ts'

const files = filesIn(['src'])

test('every import in the house goes the right way', () => {
  expectNone(files.flatMap(wrongImports))
})

test('every file lies on a floor, in a room, with a kind', () => {
  expectNone(files.flatMap(homeless))
})

test('rules are pure: no clock, no lots, no input or output', () => {
  expectNone(files.flatMap(impureRules))
})

test('the corridor check looked at the whole house', () => {
  const imports = files.flatMap(({ source }) => importsOf(source))
  console.log(`corridor: ${files.length} files, ${imports.length} imports`)
  assert.ok(files.length > leastFiles, `only ${files.length} files`)
  assert.ok(imports.length > files.length, `only ${imports.length} imports`)
})

test('a planted import of a later room is refused', () => {
  const planted = { path: 'src/care/goals/goal.ts', source: "import { today } from '#care/dossier/today.ts'\n" }
  assert.deepEqual(wrongImports(planted), [
    'src/care/goals/goal.ts:1 imports #care/dossier/today.ts: the room dossier lies after goals',
  ])
})

test('a planted step up the stairs is refused, as a type and as a late import too', () => {
  const source = "import type { Goal } from '#care/goals/goal.ts'\nconst app = await import('../app.ts')\n"
  assert.equal(wrongImports({ path: 'src/ui/scale.tsx', source }).length, 2)
})

test('a planted clock in a rules file is refused, a day given as argument is not', () => {
  const path = 'src/care/goals/goal.ts'
  assert.equal(impureRules({ path, source: 'export const now = () => new Date()\nconst a = Date.now()\n' }).length, 2)
  assert.equal(impureRules({ path, source: "import { text } from '#platform/words.ts'\n" }).length, 1)
  const pure =
    "import type { Words } from '#platform/words.ts'\nexport const at = (day: string) => new Date(day) // new Date()\n"
  assert.deepEqual(impureRules({ path, source: pure }), [])
})

/** Raised as the house grows: a check that looks at nothing passes everything. */
const leastFiles = 100
