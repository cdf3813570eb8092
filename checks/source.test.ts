import assert from 'node:assert/strict'
import { test } from 'node:test'
import { functionsOf, importsOf, scan } from './source.ts'

test('comments, strings, templates and patterns are no code, and lines stay where they were', () => {
  const source =
    "const a = 'new Date()' // Date.now()\nconst b = `x ${c('}')} y`\nconst d = /[/'\"]`/.test(e) /* f\n */ + 1\n"
  const { code, comments, texts } = scan(source)
  assert.equal(code.length, source.length)
  assert.equal(code.split('\n').length, source.split('\n').length)
  assert.doesNotMatch(code, /Date|x|y|f/)
  assert.match(code, /c\(/)
  assert.match(code, /\.test\(e\)/)
  assert.deepEqual(
    comments.map(({ line }) => line),
    [1, 3, 4],
  )
  assert.deepEqual(
    texts.map(({ value }) => value),
    ['new Date()', '}', 'x {} y'],
  )
})

test('a lonely apostrophe between tags does not swallow the code after it', () => {
  assert.match(scan("const a = <p>zo'n dag</p>\nconst b = now()").code, /b = now\(\)/)
})

test('every way to import is seen, and a text that looks like one is not', () => {
  const source = [
    "import { a } from './a.ts'",
    "import type { B } from '#platform/b.ts'",
    "import { importsOf, exportsOf } from './names.ts'",
    "import './c.ts'",
    "export { d } from './d.ts'",
    'import {',
    '  e,',
    "} from './e.ts'",
    "const f = await import('./f.ts')",
    'const g = "import { h } from \'./h.ts\'"',
    "const i = from('./i.ts')",
  ].join('\n')
  const expected = ['./a.ts', '#platform/b.ts', './names.ts', './c.ts', './d.ts', './e.ts', './f.ts']
  assert.deepEqual(
    importsOf(source).map(({ specifier }) => specifier),
    expected,
  )
})

test('functions are measured from their first line to their last, the shape of the answer is no body', () => {
  const source = [
    'export function one(a: { b: number }): { c: string } {',
    '  return x',
    '}',
    'const two = async (a: string) => {',
    '  return {',
    '  }',
    '}',
    'const Three = () => (',
    '  <p>',
    '  </p>',
    ')',
    "test('four', () => {",
    '})',
  ].join('\n')
  const sizes = functionsOf(source).map(({ name, lines, callback }) => [name, lines, callback])
  assert.deepEqual(sizes, [
    ['one', 3, ''],
    ['two', 4, ''],
    ['Three', 4, ''],
    ['', 2, 'test'],
  ])
})
