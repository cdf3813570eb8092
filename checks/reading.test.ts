import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reading, sentencesOf, syllablesOf, wordsOf } from '#platform/reading.ts'
import { handCounted } from './syllables.ts'

test('syllables of 300 hand-counted words are right in at least 97 of 100', () => {
  const counted = Object.entries(handCounted).flatMap(([count, list]) =>
    list
      .trim()
      .split(/\s+/)
      .map((word) => ({ word, count: Number(count) })),
  )
  const wrong = counted.filter(({ word, count }) => syllablesOf(word) !== count).map(({ word }) => word)
  assert.equal(new Set(counted.map(({ word }) => word)).size, 300)
  assert.ok(wrong.length <= 9, `counted otherwise: ${wrong.join(', ')}`)
})

test('a trema starts a new syllable and a stress mark does not', () => {
  assert.deepEqual(['ideeën', 'één', 'coördinator', 'reünie'].map(syllablesOf), [3, 1, 5, 3])
})

test('a time is one word and does not end a sentence', () => {
  assert.deepEqual(sentencesOf('Om 10.00 uur. Kom je ook?'), ['Om 10.00 uur.', 'Kom je ook?'])
  assert.equal(wordsOf('Om 10.00 uur – kom je?').length, 5)
})

test('both formulas give what they give on paper', () => {
  // 2 sentences, 8 words, 10 syllables: Hoe gaat het nu (4), Kies sa-men een cij-fer (6).
  const found = reading('Hoe gaat het nu? Kies samen een cijfer.')
  // Flesch-Douma 206.84 − 0.77 × 125 − 0.93 × 4; Leesindex A 195 − 2/3 × 125 − 2 × 4.
  assert.equal(found.fleschDouma.toFixed(2), '106.87')
  assert.equal(found.leesindexA.toFixed(2), '103.67')
  assert.deepEqual(found.sentences, [4, 4])
})

test('hard words and long sentences make a text score lower', () => {
  const hard = reading(
    'De ondersteuningsbehoefte wordt multidisciplinair geïnventariseerd, teneinde een integraal hulpverleningsplan te realiseren.',
  )
  assert.ok(hard.fleschDouma < 30)
})
