import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { scaleRows } from '#ui/scale.ts'
import { tokenReader } from '#ui/tokens.ts'

const values = (row: readonly { value: number }[]) => row.map((cell) => cell.value)
const high = (threshold: number) =>
  scaleRows(threshold)
    .flat()
    .filter((cell) => cell.high)
    .map((cell) => cell.value)

test('0 to 5 stand on the first row and 6 to 10 on the second', () => {
  assert.deepEqual(values(scaleRows(6)[0]), [0, 1, 2, 3, 4, 5])
  assert.deepEqual(values(scaleRows(6)[1]), [6, 7, 8, 9, 10])
})

test('another good-enough number colours other cells and moves none', () => {
  assert.deepEqual(high(6), [6, 7, 8, 9, 10])
  assert.deepEqual(high(4), [4, 5, 6, 7, 8, 9, 10])
  assert.deepEqual(values(scaleRows(4)[0]), [0, 1, 2, 3, 4, 5])
})

test('six cells and five gaps fit a phone of 320 px', () => {
  const read = tokenReader(readFileSync(new URL('tokens.css', import.meta.url), 'utf8'), 'paper')
  const columns = Number(read('--onsplan-scale-columns'))
  const cell = Number.parseInt(read('--onsplan-scale-cell-min-inline-size'), 10)
  const gap = Number.parseInt(read('--onsplan-scale-gap'), 10)
  assert.equal(columns, 6)
  assert.equal(columns * cell + (columns - 1) * gap, 308)
})
