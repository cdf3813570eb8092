import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { tokenReader, tokenRules, usedIn } from '#ui/tokens.ts'

const here = import.meta.dirname
const read = (name: string) => readFileSync(`${here}/${name}`, 'utf8')
const tokens = read('tokens.css')
const names = readdirSync(here).filter((name) => name.endsWith('.css') && name !== 'tokens.css')
const plain = (css: string) => css.replaceAll(/\/\*[\s\S]*?\*\//g, '')

/** Declarations outside @font-face and @page, which cannot read tokens, without their file's conditions. */
function declarations(css: string): string[] {
  const body = plain(css)
    .replaceAll(/@font-face\s*\{[^}]*\}/g, '')
    .replaceAll(/@page\s*\{(?:[^{}]|\{[^{}]*\})*\}/g, '')
  return [...body.matchAll(/[{;]\s*([\w-]+\s*:[^;{}]+)(?=[;}])/g)].map(([, line = '']) => line.replaceAll(/\s+/g, ' '))
}

/** What a stylesheet may not say: a colour, a size or a font of its own, or a side that does not turn with the script. */
function problems(css: string): string[] {
  const withoutTokens = declarations(css).map((line) => line.replaceAll(/var\([^)]*\)/g, ''))
  const colour =
    /#[\da-f]{3,8}\b|\b(?:rgb|hsl|lab|lch|oklab|oklch|color-mix)a?\(|:\s*(?:black|white|red|gr[ae]y|blue|green)\b/i
  const size = /\d(?:px|rem|em|pt|mm|cm|in|ch|vw|vh|ms|s)\b/
  const font = /^font-family: (?!inherit)./
  const side =
    /^(?:left|right|top|bottom|width|height|float|clear|(?:min|max)-(?:width|height)|(?:margin|padding|border|scroll-padding|scroll-margin)-(?:left|right|top|bottom)[\w-]*|border-(?:top|bottom)-(?:left|right)-radius)\s*:|: *(?:left|right)\b/
  const decoration = /gradient\(|box-shadow|text-shadow/
  return withoutTokens.filter((line) => [colour, size, font, side, decoration].some((wrong) => wrong.test(line)))
}

test('the check sees a colour, a size, a font, a physical side, a shadow', () => {
  for (const wrong of [
    'color: #fff',
    'padding: 3px',
    'font-family: Arial',
    'margin-left: 0',
    'text-align: left',
    'width: 100%',
    'box-shadow: none',
    'color: rgb(0 0 0)',
  ]) {
    assert.equal(problems(`.onsplan-x { ${wrong}; }`).length, 1, wrong)
  }
  assert.deepEqual(problems('.onsplan-x { margin-inline: 0; padding: calc(2 * var(--basis-size-md)); }'), [])
})

for (const name of names) {
  test(`${name} holds no colour, size, font or physical side of its own`, () => {
    assert.deepEqual(problems(read(name)), [])
  })

  test(`${name} uses tokens that exist, and classes of this product only`, () => {
    const known = new Set(
      tokenRules(tokens).flatMap((rule) => rule.declarations.map((declaration) => declaration.name)),
    )
    assert.deepEqual(
      usedIn(read(name)).filter((token) => !known.has(token)),
      [],
    )
    const selectors = plain(read(name))
      .replaceAll(/\{[^{}]*\}/g, '')
      .replaceAll(/@import[^;]*;/g, '')
    const classes = [...selectors.matchAll(/\.([a-z][\w-]*)/gi)].map(([, found = '']) => found)
    assert.deepEqual(
      classes.filter((found) => !found.startsWith('onsplan-')),
      [],
    )
  })
}

test('every stylesheet is part of the one that is sent', () => {
  const entry = read('ons-plan.css')
  for (const name of [...names, 'tokens.css']) {
    if (name !== 'ons-plan.css') assert.ok(entry.includes(`"./${name}"`), name)
  }
})

test('the page box on paper has the size and margin of the tokens', () => {
  const token = tokenReader(tokens, 'print')
  const box = /@page\s*\{([^{}@]*)/.exec(read('print.css'))?.[1] ?? ''
  assert.match(box, new RegExp(`size: ${token('--onsplan-print-page-size')};`))
  assert.match(box, new RegExp(`margin: ${token('--onsplan-print-page-margin')};`))
})
