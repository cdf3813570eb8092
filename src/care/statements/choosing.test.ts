import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nextNumber, sameTexts, type Wording } from '#care/wording/wording.ts'
import { isWaiting, keptTexts, sidesOf, wholeText } from './choosing.ts'

const words = (no: number, author: string, rival = false): Wording => ({
  id: `w${no}`,
  no,
  author,
  rival,
  at: new Date(0),
})

test('the two writers choose, each from the own side, and nobody else', () => {
  const [present, rival] = [words(2, 'esra'), words(3, 'deniz', true)]
  assert.deepEqual(sidesOf('deniz', present, rival), { mine: rival, other: present })
  assert.deepEqual(sidesOf('esra', present, rival), { mine: present, other: rival })
  assert.equal(sidesOf('dana', present, rival), null)
})

test('keeping both puts the texts below each other with an empty line between', () => {
  assert.deepEqual(
    keptTexts(
      'both',
      { title: 'Buiten spelen', why: 'Dat is fijn.' },
      { title: 'Elke dag buiten', why: 'Dat is fijn.' },
    ),
    {
      title: 'Elke dag buiten\n\nBuiten spelen',
      why: 'Dat is fijn.',
    },
  )
  assert.deepEqual(keptTexts('both', { title: 'A', why: 'Omdat' }, { title: 'B' }), { title: 'B\n\nA', why: 'Omdat' })
  assert.deepEqual(keptTexts('mine', { title: 'A' }, { title: 'B' }), { title: 'A' })
  assert.deepEqual(keptTexts('other', { title: 'A' }, { title: 'B' }), { title: 'B' })
})

test('a text beside another waits until the text is worded once more', () => {
  const beside = words(3, 'deniz', true)
  assert.equal(isWaiting(beside, [words(1, 'esra'), words(2, 'esra'), beside]), true)
  assert.equal(isWaiting(beside, [words(1, 'esra'), words(2, 'esra'), beside, words(4, 'deniz')]), false)
})

test('the next version has the next free number, and an empty text is the same as none', () => {
  assert.equal(nextNumber([]), 1)
  assert.equal(nextNumber([words(1, 'esra'), words(4, 'deniz', true)]), 5)
  assert.equal(sameTexts({ title: 'A', why: '' }, { title: 'A' }), true)
  assert.equal(sameTexts({ title: 'A' }, { title: 'B' }), false)
  assert.equal(wholeText({ title: 'A', why: '', more: 'B' }), 'A\n\nB')
})
