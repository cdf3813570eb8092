import assert from 'node:assert/strict'
import { test } from 'node:test'
import stylelint from 'stylelint'
import { expectNone, filesIn, root } from './source.ts'

const config = `${root}.stylelintrc.json`

async function wrong(code: string): Promise<string[]> {
  const { results } = await stylelint.lint({ code, configFile: config })
  return results.flatMap(({ warnings }) => warnings.map(({ rule }) => rule))
}

test('style sheets take colours from the tokens and sides from the direction of reading', async () => {
  const sheets = filesIn(['src'], ['.css'])
  const { results } = await stylelint.lint({ files: sheets.map(({ path }) => root + path), configFile: config })
  expectNone(
    results.flatMap(({ source = '', warnings }) =>
      warnings.map(({ line, text }) => `${source.slice(root.length)}:${line} ${text}`),
    ),
  )
  assert.ok(sheets.length > 5, `looked at ${sheets.length} sheets only`)
})

test('a planted colour, a planted side and a planted shout are refused', async () => {
  assert.deepEqual(await wrong('.onsplan-a { color: #123456; }'), ['color-no-hex'])
  assert.deepEqual(await wrong('.onsplan-a { margin-left: 1rem; }'), ['property-disallowed-list'])
  assert.deepEqual(await wrong('.onsplan-a { color: inherit !important; }'), ['declaration-no-important'])
  assert.deepEqual(await wrong('.onsplan-a { margin-inline-start: 1rem; }'), [])
})
