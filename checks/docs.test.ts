import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { test } from 'node:test'
import { corridor } from '../src/corridor.ts'
import { missingPaths, printedCorridor, unexplained, unknownCommands } from './docs.ts'
import { expectNone, read, root } from './source.ts'

const names = ['README.md', 'ARCHITECTURE.md', 'STYLE.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md']
const decisions = readdirSync(`${root}docs/decisions`).map((name) => `docs/decisions/${name}`)
const documents = [...names, ...decisions]
  .filter((path) => existsSync(root + path))
  .map((path) => ({ path, text: read(path) }))
const manifest = JSON.parse(read('package.json'))
const scripts = Object.keys(manifest.scripts)
const numberOf = (decision: string) => decision.slice('docs/decisions/'.length).slice(0, 4)
const exists = (path: string) => existsSync(root + path)

test('every command in a document is a command of package.json', () => {
  expectNone(documents.flatMap((one) => unknownCommands(one, scripts)))
})

test('every file that a document names is there', () => {
  expectNone(documents.flatMap((one) => missingPaths(one, exists)))
})

test('the corridor in ARCHITECTURE.md is the corridor of the code', () => {
  assert.deepEqual(printedCorridor(read('ARCHITECTURE.md')), [...corridor])
})

test('the documents a stranger looks for are there, with the licence in full', () => {
  for (const name of names.slice(1)) assert.ok(exists(name), name)
  assert.match(read('LICENSE'), /EUROPEAN UNION PUBLIC LICENCE v\. 1\.2/)
  for (const { path, text } of documents.slice(-decisions.length)) {
    assert.match(text, /^# \d{4} .+\n\n\d{4}-\d{2}-\d{2}\n/, `${path} opens with number, title and day`)
    assert.equal(text.slice(2, 6), numberOf(path), `${path} opens with the number of its name`)
  }
})

test('every decision has a number of its own', () => {
  const numbers = decisions.map(numberOf)
  assert.deepEqual(numbers, [...new Set(numbers)])
})

test('every package the product runs with has its reason in the decisions', () => {
  expectNone(unexplained(read('docs/decisions/0001-dependencies.md'), Object.keys(manifest.dependencies)))
  assert.equal(unexplained('| `pg` | wire |', ['pg', 'left-pad']).length, 1)
})

test('a planted command and a planted path are refused', () => {
  const text =
    'Run `npm run dance`; npm is known. See `src/attic.ts` and `src/corridor.ts`, `docs/decisions/`, and/or `GLOSSARY.md`.'
  assert.deepEqual(unknownCommands({ path: 'A.md', text }, ['test']), ['A.md names npm dance, package.json does not'])
  assert.deepEqual(missingPaths({ path: 'A.md', text }, exists), ['A.md names src/attic.ts, which is not there'])
})

test('a planted corridor in another order is seen', () => {
  assert.deepEqual(printedCorridor('```\nplan → goals\n→ reviews\n```'), ['plan', 'goals', 'reviews'])
})
