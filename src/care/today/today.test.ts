import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asDay } from '#platform/dates.ts'
import { askedOf, firstStepOf, isQuiet, ownSteps, type TodayFacts, todayOf } from './today.ts'

const today = asDay('2026-11-16')
const me = 'esra'
const score = (rater: string, value: number, day: string, counts = true) => ({
  id: `${rater}${day}`,
  rater,
  value,
  at: new Date(`${day}T12:00:00Z`),
  counts,
  typedBy: counts ? null : 'dana',
})
const goal = (id: string, more: Partial<TodayFacts['goals'][number]> = {}) => ({
  id,
  subjects: [me],
  state: 'active',
  kind: 'own',
  mine: true,
  scores: [score(me, 5, '2026-11-10')],
  ...more,
})
const step = (id: string, doer: string | null, dueOn: string | null, kind = 'todo') => ({
  id,
  doer,
  state: { kind, dueOn: dueOn === null ? null : asDay(dueOn) },
})
const quiet: TodayFacts = {
  me,
  age: 39,
  isFamily: true,
  today,
  goals: [],
  steps: [],
  review: undefined,
  version: undefined,
}
const kinds = (more: Partial<TodayFacts>) => askedOf({ ...quiet, ...more }).map(({ kind }) => kind)
const review = (dueOn: string, isPrepared = false) => ({ id: 'r', dueOn: asDay(dueOn), isPrepared })
const version = {
  id: 'v',
  offeredAt: new Date('2026-11-13T10:00:00Z'),
  offeredTo: [me, 'deniz'],
  said: [{ person: 'deniz' }],
}

test('a card that somebody offers waits last, after everything that is asked', () => {
  const cards = [{ id: 'c', by: 'dana' }]
  assert.deepEqual(kinds({ version, cards }), ['agreement', 'card'])
  assert.deepEqual(kinds({ isFamily: false, cards }), [])
})

test('D-STA-08: how it is now is asked before the day of looking back, and what came of it waits for no day', () => {
  const start = { id: 's', on: asDay('2026-11-20'), at: '15:30', isSent: true, asks: true, lookBackOn: null }
  const before = (back?: 'ahead' | 'done') =>
    askedOf({ ...quiet, starts: [back === undefined ? start : { ...start, back }] }).map((asked) => asked.before)
  assert.deepEqual(before('ahead'), ['2026-11-20'])
  assert.deepEqual(before('done'), [null])
  assert.deepEqual(before(), [null], 'a page that went out')
})

test('nothing is asked when nothing waits', () => {
  assert.deepEqual(todayOf(quiet), {
    asked: undefined,
    talks: [],
    making: [],
    appointment: undefined,
    step: undefined,
    later: { asked: [], steps: [] },
  })
})

test('what is asked has a fixed order: the plan, preparing, a number, a proposed goal, a number typed for you', () => {
  const goals = [
    goal('typed', { scores: [score(me, 6, '2026-11-15', false)] }),
    goal('proposed', { state: 'proposed', scores: [] }),
    goal('number', { scores: [] }),
  ]
  assert.deepEqual(kinds({ version, review: review('2026-11-17'), goals }), [
    'agreement',
    'preparation',
    'score',
    'proposal',
    'confirmScore',
  ])
})

test('a number is asked at the start and before looking back, never in between', () => {
  const given = goal('g', { scores: [score(me, 5, '2026-10-01')] })
  assert.deepEqual(kinds({ goals: [goal('g', { scores: [] })] }), ['score'])
  assert.deepEqual(kinds({ goals: [given] }), [])
  assert.deepEqual(kinds({ goals: [given], review: review('2026-12-10') }), [])
  assert.deepEqual(kinds({ goals: [given], review: review('2026-11-25', true) }), ['score'])
  assert.deepEqual(kinds({ goals: [goal('g')], review: review('2026-11-22', true) }), [])
})

test('a child under 12 is not asked for a number from 0 to 10, and nobody for a goal of others', () => {
  assert.deepEqual(kinds({ age: 11, goals: [goal('g', { scores: [] })] }), [])
  assert.deepEqual(
    kinds({ goals: [goal('g', { subjects: ['deniz'], scores: [score('deniz', 4, '2026-11-01')] })] }),
    [],
  )
})

test('preparing is asked from five days before and not once it is done or past', () => {
  assert.deepEqual(kinds({ review: review('2026-11-22') }), [])
  assert.deepEqual(kinds({ review: review('2026-11-21') }), ['preparation'])
  assert.deepEqual(kinds({ review: review('2026-11-21', true) }), [])
  assert.deepEqual(kinds({ review: review('2026-11-15') }), [])
})

test('a worker is asked nothing here', () => {
  assert.deepEqual(kinds({ isFamily: false, version, goals: [goal('g', { scores: [] })] }), [])
})

test('own steps come by their day, those of others and those done do not', () => {
  const steps = [
    step('none', me, null),
    step('late', me, '2026-11-20'),
    step('soon', me, '2026-11-12'),
    step('other', 'deniz', '2026-11-11'),
    step('done', me, '2026-11-10', 'done'),
  ]
  assert.deepEqual(
    ownSteps({ me, steps }).map(({ id }) => id),
    ['soon', 'late', 'none'],
  )
})

test('there are at most three cards, and the rest stands under later', () => {
  const steps = [step('a', me, '2026-11-16'), step('b', me, '2026-11-17')]
  const shown = todayOf({
    ...quiet,
    version,
    review: review('2026-11-17'),
    steps,
  })
  assert.equal(shown.asked?.kind, 'agreement')
  assert.equal(shown.appointment, '2026-11-17')
  assert.equal(shown.step?.id, 'a')
  assert.deepEqual(
    shown.later.asked.map(({ kind }) => kind),
    ['preparation'],
  )
  assert.deepEqual(
    shown.later.steps.map(({ id }) => id),
    ['b'],
  )
})

test('a family that begins makes a plan first, and then writes what goes well', () => {
  assert.equal(firstStepOf(true, undefined, []), 'plan')
  assert.equal(firstStepOf(true, 'started', []), 'strength')
  assert.equal(firstStepOf(true, 'active', []), 'strength')
})

const talk = { id: 't', on: asDay('2026-11-20'), at: '15:30', isSent: false, asks: true, lookBackOn: null }

test('a first conversation is asked about once; afterwards it stands there to go to, and so does its page until the look-back', () => {
  assert.deepEqual(kinds({ starts: [talk] }), ['start'])
  const shown = (more: Partial<TodayFacts>) => todayOf({ ...quiet, ...more }).talks.map(({ id }) => id)
  assert.deepEqual(shown({ starts: [talk] }), [])
  const sent = { ...talk, id: 'u', isSent: true, asks: false, lookBackOn: asDay('2026-12-18') }
  assert.deepEqual(kinds({ starts: [{ ...talk, asks: false }, sent] }), [])
  assert.deepEqual(shown({ starts: [{ ...talk, asks: false }] }), ['t'])
  assert.deepEqual(shown({ starts: [talk, sent] }), ['u'])
  assert.deepEqual(shown({ starts: [{ ...talk, asks: false }, sent] }), ['t'], 'what lies ahead goes first')
  assert.deepEqual(shown({ isFamily: false, starts: [sent] }), [])
})

test('E8: who has two first conversations ahead finds both', () => {
  const starts = [
    { ...talk, asks: false },
    { ...talk, id: 'other', asks: false },
  ]
  assert.deepEqual(
    todayOf({ ...quiet, starts }).talks.map(({ id }) => id),
    ['t', 'other'],
  )
})

test('D-STA-06: the first step that was agreed on stays there until it was done, also while its page is asked about, and is something to do for who does it', () => {
  const firstStep = { what: 'Voorlezen.', who: 'Tom', on: asDay('2026-11-17'), isMine: false }
  const sent = { ...talk, id: 'u', isSent: true, lookBackOn: asDay('2026-12-18'), firstStep }
  const ahead = { ...talk, asks: false }
  assert.deepEqual(
    todayOf({ ...quiet, starts: [ahead, sent] }).talks.map(({ id }) => id),
    ['t', 'u'],
  )
  const answered = (isMine: boolean) =>
    todayOf({ ...quiet, starts: [{ ...sent, asks: false, firstStep: { ...firstStep, isMine } }] })
  assert.equal(isQuiet(answered(false)), true)
  assert.equal(isQuiet(answered(true)), false)
})

test('an own plan that is being made is something to do, for who takes part in a family', () => {
  const making = [{ id: 'o', until: asDay('2026-12-20') }]
  const today = todayOf({ ...quiet, making })
  assert.deepEqual(today.making, making)
  assert.equal(isQuiet(today), false)
  assert.deepEqual(todayOf({ ...quiet, isFamily: false, making }).making, [])
})

test('D-STA-08: a first conversation decides whether there will be a plan, so that nobody is asked to begin one before', () => {
  assert.equal(firstStepOf(true, undefined, [], [talk]), undefined)
  assert.equal(firstStepOf(true, 'started', [], [talk]), 'strength')
  const firstStep = { what: 'Voorlezen.', who: 'Tom', on: today, isMine: true }
  assert.equal(firstStepOf(true, 'started', [], [{ ...talk, firstStep }]), undefined, 'one first step at a time')
})

test('with a goal, in a plan that rests or is closed, and for a worker there is no first step', () => {
  assert.equal(firstStepOf(true, 'active', [goal('g')]), undefined)
  assert.equal(firstStepOf(true, 'paused', []), undefined)
  assert.equal(firstStepOf(true, 'closed', []), undefined)
  assert.equal(firstStepOf(false, undefined, []), undefined)
})
