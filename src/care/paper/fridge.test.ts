import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fitsOnFridge } from './fridge.ts'

const goal = (letters: number, actions: number, hasNumber = false) => ({
  title: 'Op tijd naar bed',
  hasNumber,
  actions: Array.from({ length: actions }, () => 'x'.repeat(letters)),
})

test('three goals of three actions stand on the paper, and no fourth goal and no fourth action', () => {
  assert.deepEqual(fitsOnFridge([goal(40, 3), goal(40, 3), goal(40, 3), goal(40, 3)], 'normal'), [3, 3, 3])
  assert.deepEqual(fitsOnFridge([goal(40, 5)], 'large'), [3])
})

test('with long sentences in large letters every goal keeps an action before a goal is left out', () => {
  assert.deepEqual(fitsOnFridge([goal(90, 3), goal(90, 3), goal(90, 3)], 'large'), [1, 1, 1])
})

test('what cannot fit even so leaves the last goal out, and the first goal always stays with one action', () => {
  assert.deepEqual(fitsOnFridge([goal(333, 1), goal(333, 1), goal(333, 1)], 'large'), [1])
  assert.deepEqual(fitsOnFridge([goal(2000, 3)], 'large'), [1])
})

test('a goal without actions takes its own room only, and without goals there is nothing to fit', () => {
  assert.deepEqual(fitsOnFridge([goal(40, 0), goal(40, 1)], 'large'), [0, 1])
  assert.deepEqual(fitsOnFridge([], 'normal'), [])
})
