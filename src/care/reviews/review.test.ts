import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asDay } from '#platform/dates.ts'
import { askedForJim, openParts, type Review, type ReviewContent, ratersOf, stateOf, youthsToHear } from './review.ts'

const whole: ReviewContent = {
  wentWell: 1,
  youths: ['deniz', 'elif'],
  heard: ['deniz', 'elif'],
  raters: ['esra', 'deniz'],
  goals: ['school'],
  scored: [
    { person: 'esra', goal: 'school' },
    { person: 'deniz', goal: 'school' },
  ],
  ownDoingAsked: true,
  withoutJim: [],
  running: ['post'],
  answered: ['post'],
  nextOn: asDay('2026-05-26'),
}

test('D-REV-02: a review with every part can be concluded', () => {
  assert.deepEqual(openParts(whole), [])
})

test('D-REV-02: one thing that went well is needed, from anybody', () => {
  assert.deepEqual(openParts({ ...whole, wentWell: 0 }), [{ step: 1, part: 'wentWell' }])
})

test('D-REV-02: each person present says a number or rather not, for each active goal', () => {
  const goals = ['school', 'money']
  const open = openParts({ ...whole, goals })
  assert.deepEqual(open, [
    { step: 2, part: 'score', person: 'esra', goal: 'money' },
    { step: 2, part: 'score', person: 'deniz', goal: 'money' },
  ])
})

test('D-REV-02: each youth of 4 or older is heard, or it is written down that the youth did not want to', () => {
  assert.deepEqual(openParts({ ...whole, heard: ['deniz'] }), [{ step: 1, part: 'childVoice', person: 'elif' }])
})

test('D-REV-02: every running professional step has its answer to letting go', () => {
  assert.deepEqual(openParts({ ...whole, running: ['post', 'talk'] }), [{ step: 5, part: 'lettingGo', stepId: 'talk' }])
})

test('D-REV-02: a next day is needed, and all that is missing comes in the order of the steps', () => {
  const empty = { ...whole, wentWell: 0, heard: [], scored: [], ownDoingAsked: false, answered: [], nextOn: null }
  assert.deepEqual(
    openParts(empty).map(({ step }) => step),
    [1, 1, 1, 2, 2, 4, 5, 6],
  )
})

test('D-ALL-08: every review asks what they do themselves; not asked is not allowed, no answer is', () => {
  assert.deepEqual(openParts({ ...whole, ownDoingAsked: false }), [{ step: 4, part: 'ownDoing' }])
})

test('D-JIM-09: a youth without a JIM was asked for one in this plan, or the review cannot be concluded', () => {
  assert.deepEqual(openParts({ ...whole, withoutJim: ['deniz'] }), [{ step: 4, part: 'jim', person: 'deniz' }])
})

const member = (id: string, age: number | null, ...parts: string[]) => ({ id, age, parts })
const family = [member('esra', null, 'parent'), member('deniz', 15, 'youth'), member('elif', 7, 'youth')]

test('D-JIM-09: youths of twelve or older are asked for a JIM, and who has one is not', () => {
  const ids = (some: readonly { id: string }[]) => some.map(({ id }) => id)
  assert.deepEqual(ids(askedForJim(family, [])), ['deniz'])
  assert.deepEqual(ids(askedForJim(family, ['deniz'])), [])
  assert.deepEqual(ids(askedForJim([member('sam', 12, 'youth'), member('noor', 11, 'youth')], [])), ['sam'])
})

test('D-REV-11: numbers come from the family members who are there, and no child under twelve is asked for one', () => {
  assert.deepEqual(
    ratersOf(family, ['esra', 'elif', 'dana']).map(({ id }) => id),
    ['esra'],
  )
  assert.deepEqual(
    ratersOf(family, ['esra', 'deniz', 'elif']).map(({ id }) => id),
    ['esra', 'deniz'],
  )
})

test('D-ALL-09: every youth from four years is heard, also who is not at the table', () => {
  const withBaby = [...family, member('baby', 3, 'youth'), member('four', 4, 'youth')]
  assert.deepEqual(
    youthsToHear(withBaby).map(({ id }) => id),
    ['deniz', 'elif', 'four'],
  )
})

const review: Review = {
  id: 'r',
  planId: 'p',
  dueOn: asDay('2026-04-14'),
  startedAt: new Date('2026-04-14T13:00:00Z'),
  present: ['esra', 'deniz'],
  concludedAt: new Date('2026-04-14T14:00:00Z'),
  readTogether: 'screen',
}

test('D-REV-10: the result is confirmed when all who were there answered, or after fourteen days', () => {
  const at = (day: string) => new Date(`${day}T12:00:00Z`)
  assert.equal(stateOf(review, ['esra'], at('2026-04-20')), 'concluded')
  assert.equal(stateOf(review, ['deniz', 'esra'], at('2026-04-14')), 'confirmed')
  assert.equal(stateOf(review, [], at('2026-04-27')), 'concluded')
  assert.equal(stateOf(review, [], at('2026-04-28')), 'confirmed')
})

test('a review is due until it starts and runs until it is concluded', () => {
  const now = new Date('2026-04-14T12:00:00Z')
  assert.equal(stateOf({ ...review, startedAt: null, concludedAt: null }, [], now), 'due')
  assert.equal(stateOf({ ...review, concludedAt: null }, [], now), 'running')
})
