import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changesOf, type DailyItem, inGoalOrder } from './daily-life.ts'

const items: readonly DailyItem[] = [
  { id: 'sport', kind: 'goal', goal: 'sport' },
  { id: 'school', kind: 'goal', goal: 'school' },
  { id: 'bike', kind: 'step', goal: 'school' },
  { id: 'ball', kind: 'step', goal: 'sport' },
]

test('each goal stands before its own actions', () => {
  assert.deepEqual(
    inGoalOrder(items).map(({ id }) => id),
    ['sport', 'ball', 'school', 'bike'],
  )
})

test('access 3: exactly what is picked is open: new pieces open, others close, and what stays is left alone', () => {
  const changes = changesOf(['school', 'bike'], items, [
    { share: 's1', item: 'school' },
    { share: 's2', item: 'ball' },
  ])
  assert.deepEqual('opens' in changes && changes.opens.map(({ id }) => id), ['bike'])
  assert.deepEqual('closes' in changes && changes.closes, ['s2'])
})

test('a piece that the picker does not read cannot be picked', () => {
  assert.deepEqual(changesOf(['diary'], items, []), { problem: 'unknownItem' })
})
