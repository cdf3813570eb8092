import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as sizes from './sizes.ts'
import { expectNone, filesIn } from './source.ts'

const files = filesIn(['src', 'checks', 'e2e', 'bench', 'db'], ['.ts', '.tsx', '.mjs'])
const policies = filesIn(['src'], ['.policies.sql'])
const product = filesIn(['src'], ['.ts', '.tsx', '.policies.sql'])
const planted = (source: string, path = 'src/care/goals/goal.ts') => ({ path, source })

test('no file is longer than one reads in one go', () => {
  expectNone([...files, ...policies].flatMap(sizes.longFile))
})

test('no function is longer than one sees at once', () => {
  expectNone(files.flatMap(sizes.longFunctions))
})

test('no room is so large that it holds two concepts', () => {
  expectNone(sizes.largeRooms(product))
})

test('no file and no export has a name that says nothing', () => {
  expectNone(files.flatMap(sizes.emptyNames))
})

test('exports have names, and no file only hands on what lies elsewhere', () => {
  expectNone(files.flatMap(sizes.wrongExports))
})

test('no TODO without a number and no code asleep in comments', () => {
  expectNone(files.flatMap(sizes.wrongComments))
})

test('every rules file opens with a door plate', () => {
  expectNone(product.flatMap(sizes.missingPlate))
})

test('the share of comments is told', () => {
  const share = sizes.commentShare(product.filter(({ path }) => /\.tsx?$/.test(path) && !path.includes('.test.')))
  console.log(`comments: ${(share * 100).toFixed(1)} % of the written lines in src, 3–8 % is the aim`)
  assert.ok(share >= 0 && share <= 1)
})

test('a planted long file and a planted long function are refused', () => {
  const body = '  act()\n'
  assert.equal(sizes.longFile(planted('a()\n'.repeat(251))).length, 1)
  assert.deepEqual(sizes.longFile(planted('a()\n'.repeat(250))), [])
  assert.equal(sizes.longFunctions(planted(`export function long() {\n${body.repeat(49)}}\n`)).length, 1)
  assert.deepEqual(sizes.longFunctions(planted(`export function long() {\n${body.repeat(48)}}\n`)), [])
  assert.deepEqual(sizes.longFile(planted('a()\n'.repeat(251), 'src/care/goals/goals.words.ts')), [])
})

test('a planted room of two concepts is refused', () => {
  const room = Array.from({ length: 6 }, (_, at) => planted('a()\n'.repeat(201), `src/care/goals/part${at}.ts`))
  assert.deepEqual(sizes.largeRooms(room), ['room goals has 1206 written lines, at most 1200: it holds two concepts'])
})

test('planted empty names are refused, names of the glossary are not', () => {
  const wrong = ['export class ScoreManager {}', 'export const goalInfo = 1', 'export function utils() {}']
  for (const source of wrong) assert.equal(sizes.emptyNames(planted(source)).length, 1, source)
  assert.equal(sizes.emptyNames(planted('', 'src/platform/helpers.ts')).length, 1)
  assert.deepEqual(sizes.emptyNames(planted('export type DataConsent = 1\nexport const manages = 2\n')), [])
})

test('planted barrels and default exports are refused', () => {
  assert.equal(sizes.wrongExports(planted("export * from './score.ts'\n")).length, 1)
  assert.equal(sizes.wrongExports(planted("export { score } from './score.ts'\n")).length, 1)
  assert.equal(sizes.wrongExports(planted('export default function goal() {}\n')).length, 1)
  assert.deepEqual(sizes.wrongExports(planted("export const a = 'export default'\n")), [])
})

test('a planted TODO and planted sleeping code are refused, a sentence is not', () => {
  const wrong = [
    '// TODO mend this',
    '// const a = b(c)',
    '// if (goal.open) {',
    '/* return score */ a(1)',
    '// score(1)',
  ]
  assert.deepEqual(
    wrong.map((source) => sizes.wrongComments(planted(source)).length),
    [1, 1, 1, 0, 1],
  )
  const right = [
    '// TODO #12 mend this',
    '// Return of a worker: the old term counts (D-HAN).',
    '// if nobody answers, wait',
  ]
  for (const source of right) assert.deepEqual(sizes.wrongComments(planted(source)), [])
})

test('a planted rules file without a door plate is refused', () => {
  assert.equal(sizes.missingPlate(planted('export const a = 1\n')).length, 1)
  assert.equal(sizes.missingPlate(planted('// One line.\nexport const a = 1\n')).length, 1)
  assert.deepEqual(sizes.missingPlate(planted('// A goal (doel).\n// Promise P6.\nexport const a = 1\n')), [])
})
