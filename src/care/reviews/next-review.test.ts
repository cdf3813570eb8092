import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asDay } from '#platform/dates.ts'
import { lastChoice, latestNext, nextDayProblem, proposedDays, reviewDue, usualNext } from './next-review.ts'

const from = asDay('2026-04-14')
const plan = (load: 'light' | 'normal' | 'heavy', scalingDown = false) => ({ load, scalingDown })

test('D-REV-01: a light plan looks back after 6 months and at most after 10', () => {
  assert.equal(usualNext(plan('light'), from), '2026-10-14')
  assert.equal(latestNext(plan('light'), from), '2027-02-14')
})

test('D-REV-01: a normal plan and one that scales down look back within 3 months', () => {
  assert.equal(usualNext(plan('normal'), from), '2026-07-14')
  assert.equal(latestNext(plan('normal'), from), '2026-07-14')
  assert.equal(latestNext(plan('heavy', true), from), '2026-07-14')
})

test('D-REV-01: a heavy plan looks back after 6 weeks and at most after 8', () => {
  assert.equal(usualNext(plan('heavy'), from), '2026-05-26')
  assert.equal(latestNext(plan('heavy'), from), '2026-06-09')
})

test('D-REV-01: a day beyond the latest is refused, the latest itself is not', () => {
  assert.equal(nextDayProblem(plan('heavy'), from, asDay('2026-06-09'), from), null)
  assert.equal(nextDayProblem(plan('heavy'), from, asDay('2026-06-10'), from), 'dayTooLate')
  assert.equal(nextDayProblem(plan('light'), from, asDay('2027-02-15'), from), 'dayTooLate')
})

test('D-REV-01: an earlier day is always allowed, a day that is not ahead never', () => {
  assert.equal(nextDayProblem(plan('light'), from, asDay('2026-04-15'), from), null)
  assert.equal(nextDayProblem(plan('light'), from, from, from), 'dayIsPast')
  assert.equal(nextDayProblem(plan('light'), from, null, from), 'notADay')
})

test('D-REV-01: from 30 November a light plan looks back on 30 May, from 31 August on the last day of February', () => {
  assert.equal(usualNext(plan('light'), asDay('2026-11-30')), '2027-05-30')
  assert.equal(usualNext(plan('light'), asDay('2026-08-31')), '2027-02-28')
})

test('D-REV-01: while a day of the rhythm lies ahead it is the limit, once it passed the limit is two weeks from today', () => {
  assert.equal(lastChoice(plan('heavy'), from, asDay('2026-06-08')), '2026-06-09')
  assert.equal(lastChoice(plan('heavy'), from, asDay('2026-06-09')), '2026-06-23')
  assert.equal(lastChoice(plan('heavy'), from, asDay('2026-07-01')), '2026-07-15')
})

test('D-REV-01: a plan whose latest day passed takes a day within two weeks and none after them', () => {
  const today = asDay('2026-07-01')
  assert.equal(nextDayProblem(plan('heavy'), from, asDay('2026-07-15'), today), null)
  assert.equal(nextDayProblem(plan('heavy'), from, asDay('2026-07-16'), today), 'dayTooLate')
  assert.equal(nextDayProblem(plan('heavy'), from, today, today), 'dayIsPast')
})

test('D-REV-09: the days that are proposed are three working days within two weeks', () => {
  assert.deepEqual(proposedDays(asDay('2026-11-26')), ['2026-11-30', '2026-12-03', '2026-12-07'])
  assert.deepEqual(proposedDays(asDay('2026-11-02')), ['2026-11-05', '2026-11-09', '2026-11-12'])
  // The third day and the weekend of Christmas are no working days.
  assert.deepEqual(proposedDays(asDay('2026-12-22')), ['2026-12-28', '2026-12-29', '2027-01-04'])
})

test('D-REV-09: a review is soon within seven days, and past from the day itself', () => {
  assert.equal(reviewDue(asDay('2026-11-17'), asDay('2026-11-09')), 'far')
  assert.equal(reviewDue(asDay('2026-11-17'), asDay('2026-11-10')), 'soon')
  assert.equal(reviewDue(asDay('2026-11-17'), asDay('2026-11-16')), 'soon')
  assert.equal(reviewDue(asDay('2026-11-17'), asDay('2026-11-17')), 'past')
})
