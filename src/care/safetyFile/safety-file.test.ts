import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asDay as day } from '#platform/dates.ts'
import {
  type Answers,
  adviceOf,
  type FileEvent,
  factsProblem,
  isClosed,
  mayClose,
  nextStep,
  type Question,
  questions,
  type StepWish,
  signMayClose,
  stepProblem,
} from './safety-file.ts'

const today = day('2026-09-11')
const answers = Object.fromEntries(questions.map((one) => [one, { yes: 'yes', why: 'Om wat ik zag.' }])) as Answers
const wish: StepWish = {
  nr: 1,
  facts: [{ fact: 'Joyce heeft een blauwe plek.', source: 'zelf gezien' }],
  opinion: '',
  words: '',
  notHeld: false,
  answers,
  decision: 'both',
  reported: null,
  channel: '',
}
const problem = (change: Partial<StepWish>) => stepProblem({ ...wish, ...change }, today)

test('D-SAF-05: each fact has its source, apart from what the writer thinks', () => {
  assert.equal(factsProblem([{ fact: 'Een blauwe plek.', source: '' }], false), 'sourceMissing')
  assert.equal(factsProblem([{ fact: '', source: 'Joyce' }], false), 'factMissing')
  assert.equal(factsProblem([], true), 'factMissing')
  assert.equal(factsProblem([], false), null)
  assert.equal(factsProblem([{ fact: 'x'.repeat(1_001), source: 'Joyce' }], false), 'factLong')
  assert.equal(problem({}), null)
  assert.equal(problem({ facts: [] }), 'factMissing', 'step 1 is nothing without a fact')
  assert.equal(problem({ opinion: 'x'.repeat(1_001) }), 'opinionLong')
})

test('D-SAF-05: step 2 says with whom, step 3 with whom or why not, step 4 how serious', () => {
  for (const nr of [2, 3, 4] as const) {
    assert.equal(problem({ nr, facts: [] }), 'wordsMissing', `step ${nr}`)
    assert.equal(problem({ nr, facts: [], words: 'Met Renske.' }), null, `step ${nr}`)
  }
  assert.equal(problem({ nr: 3, facts: [], notHeld: true }), 'wordsMissing', 'not held is held with a reason')
})

test('D-SAF-06: step 5 has five answers, each with a reason, and a decision of a person', () => {
  const five = { nr: 5, facts: [] } as const
  assert.equal(problem(five), null)
  for (const one of questions) {
    assert.equal(problem({ ...five, answers: { ...answers, [one]: { yes: 'yes', why: '' } } }), 'answerMissing', one)
    assert.equal(problem({ ...five, answers: { ...answers, [one]: { yes: '', why: 'Om.' } } }), 'answerMissing', one)
  }
  const long = { yes: 'no', why: 'x'.repeat(501) }
  assert.equal(problem({ ...five, answers: { ...answers, danger: long } }), 'answerLong')
  assert.equal(problem({ ...five, decision: '' }), 'decisionMissing')
})

test('D-SAF-06: the screen shows what the code says at these answers', () => {
  const said = (no: readonly Question[]) =>
    adviceOf(Object.fromEntries(questions.map((one) => [one, !no.includes(one)])) as Record<Question, boolean>)
  assert.equal(said(['danger']), 'organiseHelp')
  assert.equal(said([]), 'report', 'danger')
  assert.equal(said(['danger', 'canHelp']), 'report')
  assert.equal(said(['danger', 'accepted']), 'report')
  assert.equal(said(['danger', 'lasting']), 'report')
  assert.equal(said(['suspicion']), 'close')
})

test('D-SAF-07: a report is a fact of a day with its channel; it is never ahead and never beside another decision', () => {
  const five = { nr: 5, facts: [] } as const
  assert.equal(problem({ ...five, reported: today, channel: 'Het formulier' }), null)
  assert.equal(problem({ ...five, reported: today, channel: '' }), 'channelMissing')
  assert.equal(problem({ ...five, reported: day('2026-09-12'), channel: 'x' }), 'reportedWrong')
  assert.equal(problem({ ...five, decision: 'noSuspicion', reported: today, channel: 'x' }), 'reportedWrong')
})

test('D-SAF-09: a sign about which nothing was found closes after a year', () => {
  const sign = { seenOn: day('2025-09-11'), closedOn: null }
  assert.equal(signMayClose(sign, day('2026-09-10')), false)
  assert.equal(signMayClose(sign, day('2026-09-11')), true)
  assert.equal(signMayClose({ ...sign, closedOn: day('2026-09-11') }, day('2026-09-12')), false)
})

const events = (...kinds: FileEvent['kind'][]): FileEvent[] =>
  kinds.map((kind, i) => ({ kind, at: new Date(Date.UTC(2026, 8, 7, 9, i)) }))

test('a file closes with a decision of step 5, and opens again by what is written after it', () => {
  assert.equal(mayClose(events('sign', 'step1', 'step2')), false)
  assert.equal(mayClose(events('step1', 'step5')), true)
  assert.equal(mayClose(events('step5', 'step1')), false, 'the code was begun anew')
  assert.equal(isClosed(events('step1', 'step5', 'closed')), true)
  assert.equal(mayClose(events('step5', 'closed')), false, 'once')
  assert.equal(isClosed(events('step5', 'closed', 'sign')), false)
  assert.equal(isClosed([]), false)
})

test('the steps come in their order, and again from the first after a closing', () => {
  assert.equal(nextStep([]), 1)
  assert.equal(nextStep(events('step1')), 2)
  assert.equal(nextStep(events('step1', 'step2', 'step3', 'step4')), 5)
  assert.equal(nextStep(events('step1', 'step5', 'closed')), 1)
})
