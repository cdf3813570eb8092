import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asDay } from '#platform/dates.ts'
import {
  answerProblems,
  asksOutcome,
  type LettingGoAnswer,
  mayEnd,
  stepAfter,
  trialEnd,
  usualTrialEnd,
} from './letting-go.ts'

const today = asDay('2026-05-26')
const latest = asDay('2026-07-21')
const trial: LettingGoAnswer = {
  stepId: 'post',
  answer: 'takenOver',
  why: '',
  part: 'Elke week samen de post doen',
  takenBy: 'Wil',
  fallback: 'Eén keer bellen',
  untilOn: asDay('2026-07-07'),
  whomToCall: 'dana',
}

test('D-REV-03: an answer is trying without, somebody takes it over, or not yet with a reason', () => {
  assert.deepEqual(answerProblems(trial, today, latest), [])
  assert.deepEqual(answerProblems({ ...trial, answer: 'tryWithout', takenBy: '' }, today, latest), [])
  const notYet = {
    ...trial,
    answer: 'notYet',
    part: '',
    takenBy: '',
    fallback: '',
    untilOn: null,
    whomToCall: null,
  } as const
  assert.deepEqual(answerProblems({ ...notYet, why: 'De brieven maken nog te veel spanning' }, today, latest), [])
  assert.deepEqual(answerProblems({ ...notYet, why: '  ' }, today, latest), ['why'])
})

test('D-REV-03: who takes it over has a name', () => {
  assert.deepEqual(answerProblems({ ...trial, takenBy: '' }, today, latest), ['takenBy'])
})

test('D-REV-04: a trial has an end day, a way back and someone to call', () => {
  const bare = { ...trial, untilOn: null, fallback: '', whomToCall: null }
  assert.deepEqual(answerProblems(bare, today, latest), ['until', 'fallback', 'whomToCall'])
  assert.deepEqual(answerProblems({ ...trial, untilOn: today }, today, latest), ['until'])
  assert.deepEqual(answerProblems({ ...trial, untilOn: asDay('2026-07-22') }, today, latest), ['untilTooLate'])
})

test('D-REV-04: a trial is six weeks by default and never runs past the next review', () => {
  assert.equal(usualTrialEnd(today, null), '2026-07-07')
  assert.equal(usualTrialEnd(today, asDay('2026-06-30')), '2026-06-30')
  assert.equal(trialEnd(asDay('2026-07-07'), asDay('2026-06-30')), '2026-06-30')
  assert.equal(trialEnd(asDay('2026-07-07'), asDay('2026-08-18')), '2026-07-07')
})

test('D-REV-04: the step can be taken back on any day, without a reason; then the trial is over', () => {
  const running = { untilOn: asDay('2026-07-07'), outcome: null }
  assert.equal(mayEnd(running, 'resumed', asDay('2026-05-27')), true)
  assert.equal(mayEnd(running, 'resumed', asDay('2026-07-20')), true)
  assert.equal(mayEnd({ ...running, outcome: 'resumed' }, 'resumed', asDay('2026-05-27')), false)
})

test('D-REV-04: how it went is asked from the end day on', () => {
  const running = { untilOn: asDay('2026-07-07'), outcome: null }
  assert.equal(asksOutcome(running, asDay('2026-07-06')), false)
  assert.equal(asksOutcome(running, asDay('2026-07-07')), true)
  assert.equal(mayEnd(running, 'succeeded', asDay('2026-07-06')), false)
})

test('D-REV-04: after a trial that went well the step ends; otherwise the old step is back', () => {
  assert.equal(stepAfter('succeeded'), 'stopped')
  assert.equal(stepAfter('partly'), 'resumed')
  assert.equal(stepAfter('resumed'), 'resumed')
})
