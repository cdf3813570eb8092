import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { prunedTokens, tokenReader, tokenRules } from '#ui/tokens.ts'

const tokens = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')

const small = `
/* --gone: 1px; */
:root { font-size: var(--root); --root: 100%; --a: var(--b); --b: #111111; --c: #222222; }
:root[data-theme="evening"] { --b: #333333; --c: #444444; }
@media print {
  :root { --b: #555555; }
  :root[data-print="large-letters"] { --root: 18pt; }
}`

test('a token that no stylesheet uses is not sent, in any theme', () => {
  const sent = prunedTokens(small, '.x { color: var(--a); }')
  assert.ok(!sent.includes('--c'))
  assert.ok(!sent.includes('--gone'))
})

test('a token is sent with everything it is made of, in every theme', () => {
  const sent = prunedTokens(small, '.x { color: var(--a); }')
  for (const value of ['--b:#111111', '--b:#333333', '--b:#555555', '--root:18pt'])
    assert.ok(sent.includes(value), value)
})

test('a theme says another colour, and print wins over nothing but paper', () => {
  assert.equal(tokenReader(small, 'paper')('--a'), '#111111')
  assert.equal(tokenReader(small, 'evening')('--a'), '#333333')
  assert.equal(tokenReader(small, 'print')('--a'), '#555555')
})

test('asking for a token that does not exist is a fault', () => {
  assert.throws(() => tokenReader(small, 'paper')('--gone'), RangeError)
})

test('the whole of the design is read: every theme, register and medium', () => {
  const found = tokenRules(tokens).map((rule) => `${rule.around} ${rule.selector}`.trim())
  assert.deepEqual(found, [
    ':root',
    ':root[data-register="child"]',
    ':root[data-register="work"]',
    ':root[data-text-size="large"]',
    ':root[data-text-size="very-large"]',
    ':root[data-motion="calm"]',
    '@media (prefers-reduced-motion: reduce) :root',
    '@media screen :root[data-theme="contrast"]',
    '@media screen and (prefers-contrast: more) :root:not([data-theme])',
    '@media screen :root[data-theme="evening"]',
    '@media screen and (forced-colors: active) :root',
    '@media print :root',
    '@media print :root[data-print="large-letters"]',
  ])
})

test('the main values of the paper theme are those the design names', () => {
  const read = tokenReader(tokens, 'paper')
  assert.equal(read('--basis-color-default-color-document'), '#2a2520')
  assert.equal(read('--onsplan-button-main-background-color'), '#1d5a64')
  assert.equal(read('--onsplan-button-main-color'), '#fafdfd')
  assert.equal(read('--basis-text-font-size-md'), '1.125rem')
})
