import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  isEnoughForAll,
  latestOf,
  noProgress,
  ratingProblem,
  type Score,
  type ScoreWish,
  scoreIn,
  voicesDiffer,
} from './score.ts'
import { linesOf } from './score-line.ts'

const score = (rater: string, day: string, value: number, more: Partial<Score> = {}): Score => ({
  id: `${rater}${day}`,
  goalId: 'school',
  rater,
  value,
  at: new Date(`${day}T10:00:00Z`),
  occasion: 'between',
  reviewId: null,
  typedBy: null,
  counts: true,
  ...more,
})
const rating = (change: Partial<ScoreWish> = {}): ScoreWish => ({
  rater: 'deniz',
  actor: 'deniz',
  isCoordinator: false,
  raterIsFamily: true,
  value: 4,
  texts: [],
  ...change,
})

test('a score is a whole number from 0 to 10', () => {
  assert.deepEqual(['0', '10', ' 7 '].map(scoreIn), [0, 10, 7])
  assert.deepEqual(['6.5', 'zes', '11', '-1', '', '6,0', '007'].map(scoreIn), Array(7).fill(null))
})

test('D-SCO-01: a score is given for oneself', () => {
  assert.equal(ratingProblem(rating()), null)
  assert.equal(ratingProblem(rating({ actor: 'esra' })), 'notYours')
})

test('D-SCO-01: the coordinator types what somebody of the family said, and only that', () => {
  const dana = { actor: 'dana', isCoordinator: true }
  assert.equal(ratingProblem(rating(dana)), null)
  assert.equal(ratingProblem(rating({ ...dana, raterIsFamily: false })), 'notYours')
  assert.equal(ratingProblem(rating({ ...dana, rater: 'dana', raterIsFamily: false })), 'notYours')
})

test('D-SCO-01: a typed score counts only after its rater said yes or it was read together', () => {
  const waiting = score('deniz', '2026-05-26', 8, { typedBy: 'dana', counts: false })
  const scores = [score('deniz', '2026-04-14', 4), waiting]
  assert.equal(latestOf(scores, 'deniz')?.value, 4)
  assert.equal(latestOf([...scores, { ...waiting, counts: true }], 'deniz')?.value, 8)
  assert.equal(isEnoughForAll(scores, ['deniz'], 6), false)
})

test('D-SCO-02: a number alone is enough; words may be up to 300 characters', () => {
  assert.equal(ratingProblem(rating({ texts: ['', ''] })), null)
  assert.equal(ratingProblem(rating({ texts: ['x'.repeat(301)] })), 'longWords')
  assert.equal(ratingProblem(rating({ value: null })), 'noScore')
})

test('D-SCO-03: each person has an own line of the last five, in the order of the family, and there is no line of all', () => {
  const days = ['2026-01-05', '2026-02-05', '2026-03-05', '2026-04-05', '2026-05-05', '2026-06-05']
  const scores = [
    ...days.map((day, i) => score('deniz', day, i + 1)),
    score('esra', '2026-03-05', 5),
    score('lotte', '2026-03-06', 7),
  ]
  const lines = linesOf(scores, ['esra', 'deniz'])
  assert.deepEqual(
    lines.map((line) => line.rater),
    ['esra', 'deniz', 'lotte'],
  )
  assert.deepEqual(
    lines[1]?.points.map((point) => point.value),
    [2, 3, 4, 5, 6],
  )
})

test('D-ALL-11: voices stand side by side: as many lines as raters, each with only the own numbers', () => {
  const scores = [score('sam', '2026-11-03', 5), score('mirjam', '2026-11-03', 3), score('olaf', '2026-11-03', 7)]
  const lines = linesOf(scores, ['sam', 'mirjam', 'olaf'])
  assert.deepEqual(
    lines.map((line) => [line.rater, ...line.points.map((point) => point.value)]),
    [
      ['sam', 5],
      ['mirjam', 3],
      ['olaf', 7],
    ],
  )
})

test('D-SCO-04: two raters 3 or more apart within 14 days look at it differently', () => {
  const [sam, mirjam] = [score('sam', '2026-11-03', 5), score('mirjam', '2026-11-03', 3)]
  assert.equal(voicesDiffer([sam, mirjam]), false)
  assert.equal(voicesDiffer([sam, mirjam, score('olaf', '2026-11-03', 7)]), true)
  assert.equal(voicesDiffer([mirjam, score('olaf', '2026-11-17', 6)]), true)
  assert.equal(voicesDiffer([mirjam, score('olaf', '2026-11-18', 6)]), false)
  assert.equal(voicesDiffer([mirjam, score('mirjam', '2026-11-04', 9)]), false)
})

test('D-GOA-06: good enough is what every owner says by the latest number; nothing else is computed', () => {
  const scores = [score('deniz', '2026-07-07', 6), score('esra', '2026-07-07', 7), score('esra', '2026-04-14', 2)]
  assert.equal(isEnoughForAll(scores, ['deniz', 'esra'], 6), true)
  assert.equal(isEnoughForAll(scores, ['deniz', 'esra'], 7), false)
  assert.equal(isEnoughForAll(scores, ['deniz', 'esra', 'elif'], 6), false)
})

test('D-GOA-07: two look-backs in a row without anybody going up ask what holds it back', () => {
  const at = (rater: string, day: string, value: number, reviewId: string | null) =>
    score(rater, day, value, { reviewId })
  const still = [
    at('esra', '2026-02-10', 5, null),
    at('esra', '2026-04-14', 5, 'one'),
    at('esra', '2026-05-26', 4, 'two'),
  ]
  assert.equal(noProgress(still, ['one', 'two'], false), true)
  assert.equal(noProgress(still, ['one', 'two'], true), false)
  assert.equal(noProgress(still, ['one'], false), false)
  const rose = [at('deniz', '2026-04-14', 3, 'one'), at('deniz', '2026-05-26', 4, 'two')]
  assert.equal(noProgress([...still, ...rose], ['one', 'two'], false), false)
  assert.equal(noProgress([], ['one', 'two'], false), false)
})
