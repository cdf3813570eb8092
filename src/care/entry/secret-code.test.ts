import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cardCode, mailCode, spaced, typedCode, typedFact, typedMail } from './secret-code.ts'
import { homeOf, leadingTo, wayBack } from './way-back.ts'

test('a mailed code has six digits, also when chance gives little', () => {
  assert.equal(mailCode(new Uint8Array(8)), '000000')
  assert.equal(mailCode(new Uint8Array([0, 0, 0, 0, 0, 0, 1, 2])), '000258')
  assert.match(mailCode(new Uint8Array(8).fill(255)), /^\d{6}$/)
})

test('a card holds eight characters and none that looks like another', () => {
  for (let seed = 0; seed < 256; seed += 1) {
    const code = cardCode(new Uint8Array(16).map((_, i) => (seed * 37 + i * 101) % 256))
    assert.match(code, /^[A-Z0-9]{8}$/)
    assert.doesNotMatch(code, /[0O1IL2Z5S8B]/)
  }
})

test('capitals, spaces and dashes make no difference to a code, nor capitals and spaces to the word', () => {
  assert.equal(typedCode(' 7mrh n6-ej '), '7MRHN6EJ')
  assert.equal(spaced('7MRHN6EJ'), '7MRH N6EJ')
  assert.equal(typedFact('  Grote   BEER '), 'grote beer')
})

test('an address needs something before and after its @, and no more than 200 characters', () => {
  assert.deepEqual(typedMail(' esra@voorbeeld.invalid '), { mail: 'esra@voorbeeld.invalid' })
  for (const wrong of ['', 'esra', '@voorbeeld.invalid', 'a b@c', `${'a'.repeat(200)}@b.c`, 'a@b@c', 'a@"b"']) {
    assert.deepEqual(typedMail(wrong), { problem: 'noMail' }, wrong)
  }
})

test('one goes back to a page of this site only', () => {
  assert.equal(wayBack('/gezin/1/plan?deel=2'), '/gezin/1/plan?deel=2')
  assert.equal(wayBack('/'), '/')
  const elsewhere = [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    '/a//b',
    '/%0d%0a x',
    'javascript:1',
    '',
  ]
  const circles = ['/snel-weg', '/inloggen?terug=/inloggen', '/uitloggen', '/concept']
  for (const path of [null, ...elsewhere, ...circles, `/${'a'.repeat(400)}`]) assert.equal(wayBack(path), undefined)
  assert.equal(leadingTo('/veilig', '/vandaag'), '/veilig?terug=%2Fvandaag')
})

test('a youth of 12 begins at the own part, a family at its day, and who works at the work', () => {
  const family = (parts: string[], age: number) => [{ id: '1', parts, age }]
  assert.equal(homeOf(false, family(['youth'], 12)), '/jouw-deel')
  assert.equal(homeOf(false, family(['youth'], 11)), '/vandaag')
  assert.equal(homeOf(false, family(['parent'], 40)), '/vandaag')
  assert.equal(homeOf(true, []), '/werklijst')
})
