import assert from 'node:assert/strict'
import { test } from 'node:test'
import { phonePieces } from '#ui/phone.ts'

test('every number in a sentence can be called and the sentence stays the same', () => {
  const sentence = 'Hulp nodig? Bel Dana: 06 00 00 00 01. Is er gevaar? Bel 112.'
  const pieces = phonePieces(sentence, '06 00 00 00 01')
  assert.equal(pieces.map((piece) => piece.text).join(''), sentence)
  assert.deepEqual(
    pieces.flatMap((piece) => piece.tel ?? []),
    ['0600000001', '112'],
  )
})

test('a number with a plus and brackets is found as it is written', () => {
  assert.deepEqual(
    phonePieces('Bel +31 (0)20 112 0000 nu', '+31 (0)20 112 0000').flatMap((piece) => piece.tel ?? []),
    ['+310201120000'],
  )
})
