import assert from 'node:assert/strict'
import { test } from 'node:test'
import { callsIn, phonePieces } from '#ui/phone.ts'

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

test('the foot says every number once, with the words before it, and the first words about 112 stay', () => {
  const coordinator = 'Hulp nodig? Bel Dana: 088 000 1201. Is er gevaar? Bel 112.'
  const always = 'Kindertelefoon: 0800 0432. Veilig Thuis: 0800 2000. Gevaar: 112.'
  assert.deepEqual(callsIn([coordinator, always], '088 000 1201'), [
    { words: 'Hulp nodig? Bel Dana:', number: '088 000 1201', tel: '0880001201' },
    { words: 'Is er gevaar? Bel', number: '112', tel: '112' },
    { words: 'Kindertelefoon:', number: '0800 0432', tel: '08000432' },
    { words: 'Veilig Thuis:', number: '0800 2000', tel: '08002000' },
  ])
  assert.deepEqual(
    callsIn([always]).map(({ number }) => number),
    ['0800 0432', '0800 2000', '112'],
  )
})
