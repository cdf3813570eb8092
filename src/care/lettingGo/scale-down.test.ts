import assert from 'node:assert/strict'
import { test } from 'node:test'
import { choiceNeedsWords, type GivenScore, groundsFor, mayAskAgain, outcomeOf, type ScoredGoal } from './scale-down.ts'

const at = (day: string) => new Date(`${day}T12:00:00Z`)
const july = { id: 'july', at: at('2026-07-07') }
const august = { id: 'august', at: at('2026-08-18') }
const score = (rater: string, value: number, review: { id: string; at: Date }, byFamily = true): GivenScore => ({
  rater,
  value,
  at: review.at,
  reviewId: review.id,
  byFamily,
})
const goal = (...scores: GivenScore[]): ScoredGoal => ({ id: 'school', goodEnough: 6, scores })
const between = (rater: string, value: number, day: string): GivenScore => ({
  rater,
  value,
  at: at(day),
  reviewId: null,
  byFamily: true,
})

test('D-REV-05: everybody at or above good enough in two reviews six weeks apart is a proposal', () => {
  const twice = goal(
    score('esra', 6, july),
    score('deniz', 7, july),
    score('esra', 6, august),
    score('deniz', 6, august),
  )
  assert.equal(groundsFor(twice, [july, august]), 'twoReviews')
})

test('D-REV-05: once is not enough, and neither is one rater below', () => {
  const once = goal(score('esra', 6, july), score('deniz', 7, july))
  assert.equal(groundsFor(once, [july]), null)
  const below = goal(
    score('esra', 6, july),
    score('deniz', 5, july),
    score('esra', 8, august),
    score('deniz', 8, august),
  )
  assert.equal(groundsFor(below, [july, august]), null)
})

test('D-REV-05: two reviews within six weeks do not count, six weeks to the day do', () => {
  const early = { id: 'early', at: at('2026-07-08') }
  const both = goal(score('esra', 7, early), score('esra', 7, august))
  assert.equal(groundsFor(both, [early, august]), null)
  const exact = goal(score('esra', 7, july), score('esra', 7, august))
  assert.equal(groundsFor(exact, [july, august]), 'twoReviews')
})

test('D-REV-05: numbers of helpers alone propose nothing', () => {
  const helpers = goal(score('lotte', 8, july, false), score('lotte', 8, august, false))
  assert.equal(groundsFor(helpers, [july, august]), null)
})

test('D-REV-05: a helper below good enough holds the proposal, because every rater counts', () => {
  const mixed = goal(score('esra', 7, july), score('lotte', 4, july, false), score('esra', 7, august))
  assert.equal(groundsFor(mixed, [july, august]), null)
})

test('D-REV-05: an older review between two good ones breaks the row', () => {
  const may = { id: 'may', at: at('2026-05-26') }
  const broken = goal(score('esra', 7, may), score('esra', 5, july), score('esra', 7, august))
  assert.equal(groundsFor(broken, [may, july, august]), null)
})

test('D-REV-05: three numbers in a row over six weeks are a proposal, within six weeks they are not', () => {
  const slow = goal(
    between('esra', 6, '2026-09-01'),
    between('esra', 7, '2026-09-20'),
    between('esra', 6, '2026-10-13'),
  )
  assert.equal(groundsFor(slow, []), 'threeScores')
  const fast = goal(
    between('esra', 6, '2026-09-01'),
    between('esra', 7, '2026-09-20'),
    between('esra', 6, '2026-10-12'),
  )
  assert.equal(groundsFor(fast, []), null)
})

test('D-REV-05: a lower number in between starts the row again', () => {
  const dip = goal(
    between('esra', 8, '2026-08-01'),
    between('esra', 5, '2026-09-01'),
    between('esra', 7, '2026-10-01'),
    between('esra', 7, '2026-10-20'),
  )
  assert.equal(groundsFor(dip, []), null)
})

test('D-REV-05: one review is enough when everybody present says so', () => {
  assert.equal(groundsFor(goal(score('esra', 7, july)), [july], true), 'everyonePresent')
})

test('D-REV-05: what everybody says adds to good-enough numbers of this review and replaces none', () => {
  assert.equal(groundsFor(goal(score('esra', 7, july), score('deniz', 5, july)), [july], true), null)
  assert.equal(groundsFor(goal(score('esra', 7, july)), [july, august], true), null)
  assert.equal(groundsFor(goal(score('lotte', 8, july, false)), [july], true), null)
})

test('D-REV-05: another good-enough number of the goal counts as that number', () => {
  const high: ScoredGoal = { ...goal(score('esra', 7, july), score('esra', 7, august)), goodEnough: 8 }
  assert.equal(groundsFor(high, [july, august]), null)
})

test('D-REV-06: keeping the help asks own words, choosing less asks none', () => {
  assert.equal(choiceNeedsWords('keepOn', ' ', ''), true)
  assert.equal(choiceNeedsWords('keepOn', 'Ik vind het nog te vroeg', ''), false)
  assert.equal(choiceNeedsWords('keepOn', '', 'De schuldregeling begint pas in december'), false)
  assert.equal(choiceNeedsWords('bySelf', '', ''), false)
})

test('D-REV-06: the rule only proposes; what comes of it is what people choose', () => {
  assert.deepEqual((['bySelf', 'lessOften', 'keepOn'] as const).map(outcomeOf), ['accepted', 'accepted', 'notYet'])
})

test('D-REV-06: after an answer the question rests six weeks', () => {
  assert.equal(mayAskAgain(null, at('2026-08-18')), true)
  assert.equal(mayAskAgain(at('2026-08-18'), at('2026-09-28')), false)
  assert.equal(mayAskAgain(at('2026-08-18'), at('2026-09-29')), true)
})
