import assert from 'node:assert/strict'
import { test } from 'node:test'
import { levelOf, shownProblem } from './issuer.ts'

const eidas = (level: string) => `http://eidas.europa.eu/LoA/${level}`
const now = new Date('2026-11-27T10:00:00Z')
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1_000)

test('a level that was named counts as it is, and one that we do not know is none', () => {
  assert.equal(levelOf({ acr: eidas('low'), amr: [] }), 'low')
  assert.equal(levelOf({ acr: eidas('substantial'), amr: [] }), 'substantial')
  assert.equal(levelOf({ acr: eidas('high'), amr: [] }), 'substantial')
  assert.equal(levelOf({ acr: 'urn:somewhere:gold', amr: ['mfa'] }), undefined)
  assert.equal(levelOf({ acr: 'constructor', amr: ['mfa'] }), undefined)
})

test('two steps make it substantial only where no level was named, and one step never does', () => {
  assert.equal(levelOf({ amr: ['pwd', 'mfa'] }), 'substantial')
  assert.equal(levelOf({ acr: eidas('low'), amr: ['mfa'] }), 'low')
  assert.equal(levelOf({ amr: ['pwd'] }), undefined)
  assert.equal(levelOf({ amr: [] }), undefined)
})

test('one step is too low for who works here', () => {
  assert.equal(shownProblem({ acr: eidas('low'), amr: [] }, false, now), 'tooLow')
  assert.equal(shownProblem({ acr: eidas('substantial'), amr: [] }, false, now), null)
})

test('where a fresh proof was asked it is of the last five minutes, and a moment that was not told is not fresh', () => {
  const shown = { acr: eidas('substantial'), amr: [] }
  assert.equal(shownProblem({ ...shown, provedAt: ago(300) }, true, now), null)
  assert.equal(shownProblem({ ...shown, provedAt: ago(331) }, true, now), 'notFresh')
  assert.equal(shownProblem(shown, true, now), 'notFresh')
  assert.equal(shownProblem({ ...shown, provedAt: ago(7_200) }, false, now), null)
})
