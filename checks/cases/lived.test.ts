// A11 cases-in-dutch: the cases about the log, a copy and keeping, lived in the running house with the cast in it.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { logCases } from './lived.ts'
import { helpCases } from './lived-help.ts'

const livedCases = [...logCases, ...helpCases]

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

for (const { nr, sentence, live } of livedCases) {
  test(`A11 case ${nr}: ${sentence}`, async () => {
    assert.equal(await live(house), sentence.endsWith(': ja'))
  })
}

test('A11: every sentence that is lived ends in yes or no, and is told once', () => {
  const sentences = livedCases.map(({ sentence }) => sentence)
  assert.deepEqual(
    sentences.filter((sentence) => !/: (ja|nee)$/.test(sentence)),
    [],
  )
  assert.equal(new Set(sentences).size, sentences.length)
})
