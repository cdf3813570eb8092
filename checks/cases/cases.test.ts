// A11 cases-in-dutch: the table of cases against the reference model. Where a case of access.md is open, it says why.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { printGoal } from '#src/launcher/trial/play.ts'
import { answerByRules } from './case.ts'
import { logCases } from './lived.ts'
import { helpCases } from './lived-help.ts'
import { cases, openCases } from './table.ts'

for (const each of cases) {
  test(each.nr === null ? each.sentence : `${each.nr}. ${each.sentence}`, () => {
    assert.deepEqual(answerByRules(each), each.answer)
  })
}

test('A11: there are at least 300 cases, and each of the 33 of access.md is asked or says why it is open', () => {
  const asked = new Set([...cases, ...logCases, ...helpCases].map(({ nr }) => nr))
  const missing = Array.from({ length: 33 }, (_, n) => n + 1).filter((nr) => !asked.has(nr) && !(nr in openCases))
  assert.deepEqual(missing, [])
  const value = `${cases.length}-cases,${Object.keys(openCases).length}-open-in-part`
  printGoal('A11', value, '300-cases', cases.length >= 300)
  assert.ok(cases.length >= 300, `${cases.length} cases`)
})

test('a sentence that ends in yes or no says what its answer says', () => {
  for (const { sentence, answer } of cases) {
    const said = sentence.match(/: (ja|nee)\b/)?.[1]
    if (said && typeof answer === 'object' && 'allowed' in answer) assert.equal(said === 'ja', answer.allowed, sentence)
  }
})

test('every sentence is told once', () => {
  const sentences = cases.map(({ sentence }) => sentence)
  assert.deepEqual(
    sentences.filter((sentence, at) => sentences.indexOf(sentence) !== at),
    [],
  )
})

test('a wrong answer in the table is found', () => {
  const [first] = cases
  assert.ok(first)
  assert.notDeepEqual(answerByRules(first), { allowed: true, reason: 'noPass' })
})
