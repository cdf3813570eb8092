import assert from 'node:assert/strict'
import { test } from 'node:test'
import { apart, chartsOf, markOf, type ScoreLine } from '#ui/score-lines.ts'

const line = (name: string, ...scores: number[]): ScoreLine => ({
  name,
  points: scores.map((score, i) => ({ score, day: `${i}` })),
})

test('five numbers stand at even distances, from 0 at the bottom to 10 at the top', () => {
  // By hand: 16 units for each point of the score, 42 units from one moment to the next.
  const [[drawn] = []] = chartsOf([line('Mama', 0, 10, 5, 6, 7)])
  assert.deepEqual(drawn?.points, [
    { x: 32, y: 178 },
    { x: 74, y: 18 },
    { x: 116, y: 98 },
    { x: 158, y: 82 },
    { x: 200, y: 66 },
  ])
})

test('only the last five numbers are drawn, and the newest stands at the end', () => {
  const [[long] = []] = chartsOf([line('Mama', 1, 2, 3, 4, 5, 6)])
  assert.deepEqual(
    long?.points.map((point) => point.y),
    [146, 130, 114, 98, 82],
  )
  const [[short] = []] = chartsOf([line('Noor', 3, 4)])
  assert.deepEqual(
    short?.points.map((point) => point.x),
    [158, 200],
  )
})

test('a fifth person starts a second chart, with the first colour again', () => {
  const charts = chartsOf(['A', 'B', 'C', 'D', 'E'].map((name) => line(name, 5)))
  assert.deepEqual(
    charts.map((chart) => chart.map(({ name, person }) => `${name}${person}`)),
    [['A1', 'B2', 'C3', 'D4'], ['E1']],
  )
})

test('someone without a number has no line', () => {
  assert.deepEqual(chartsOf([line('Noor')]), [])
})

test('names at the same number do not lie over each other and stay within the chart', () => {
  assert.deepEqual(apart([66, 66, 98]), [66, 86, 106])
  assert.deepEqual(apart([178, 178]), [158, 178])
  assert.deepEqual(apart([178, 18]), [178, 18])
})

test('each person has an own mark around the point', () => {
  assert.equal(markOf(2, 100, 50, 8), 'M96 46h8v8h-8z')
  assert.equal(markOf(3, 100, 50, 8), 'M100 46l4 8h-8z')
  assert.equal(markOf(4, 100, 50, 8), 'M100 46l4 4l-4 4l-4 -4z')
  assert.equal(markOf(1, 100, 50, 8), 'M96 50a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z')
})
