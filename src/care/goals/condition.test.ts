import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asDay as day } from '#platform/dates.ts'
import { type Asked, askedProblems, askers, askersFor, kindAsked } from './asked.ts'
import { conditionProblem, waysFrom } from './condition.ts'
import { type GoalActKind, isOver, stateOf, takesSteps } from './goal.ts'

const asked: Asked = {
  asker: 'school',
  askerName: 'De mentor van school',
  mayChoose: 'Wie belt, en hoe laat.',
  fixed: 'School hoort het voor half negen.',
}

test('D-GOA-02: what somebody else asks says who, why, what can be chosen and what cannot; none may stay empty', () => {
  assert.deepEqual(askedProblems(asked, 'Dan weet school waar Sam is.', true), [])
  assert.deepEqual(askedProblems(asked, '', true), ['noReason'])
  assert.deepEqual(askedProblems({ ...asked, asker: null }, 'x', true), ['noAsker'])
  assert.deepEqual(askedProblems({ ...asked, askerName: '' }, 'x', true), ['noAskerName'])
  assert.deepEqual(askedProblems({ ...asked, mayChoose: '' }, 'x', true), ['noMayChoose'])
  assert.deepEqual(askedProblems({ ...asked, fixed: '' }, 'x', true), ['noFixed'])
  assert.deepEqual(askedProblems({ ...asked, fixed: 'x'.repeat(301) }, 'x', true), ['longAsked'])
})

test('what a court or safety asks is a condition, what school, municipality or others ask is a goal', () => {
  assert.deepEqual(askers.map(kindAsked), ['societal', 'societal', 'societal', 'condition', 'condition'])
})

test('a family does not write down what a court or safety asks: who answers for it does', () => {
  assert.deepEqual(askersFor(true), ['school', 'municipality', 'other'])
  assert.deepEqual(askersFor(false), ['school', 'municipality', 'other', 'court', 'safety'])
  assert.deepEqual(askedProblems({ ...asked, asker: 'court' }, 'x', true), ['noAsker'])
  assert.deepEqual(askedProblems({ ...asked, asker: 'court' }, 'x', false), [])
})

const after = (...kinds: GoalActKind[]) =>
  stateOf(kinds.map((kind, i) => ({ kind, at: new Date(Date.UTC(2026, 8, 14, 9, i)), by: 'dana' })))

test('D-ALL-15: a condition is set, then met or not met as the facts say, until it ends', () => {
  assert.equal(after('set'), 'set')
  assert.equal(after('set', 'met'), 'met')
  assert.equal(after('set', 'met', 'notMet'), 'notMet')
  assert.equal(after('set', 'met', 'notMet', 'met'), 'met')
  assert.equal(after('set', 'notMet', 'ended'), 'ended')
  assert.deepEqual(waysFrom('met'), ['notMet', 'ended'])
  assert.deepEqual(waysFrom('notMet'), ['met', 'ended'])
  assert.deepEqual(waysFrom('ended'), [])
  assert.deepEqual(waysFrom('active'), [], 'a goal of the family has no facts of others')
})

test('a condition that still holds takes actions, and one that ended is over', () => {
  for (const state of ['set', 'met', 'notMet'] as const)
    assert.deepEqual([takesSteps(state), isOver(state)], [true, false])
  assert.deepEqual([takesSteps('ended'), isOver('ended')], [false, true])
})

test('a condition is met by a fact and its day, and a fact does not lie ahead', () => {
  const wish = { answer: 'met', fact: 'Sam sliep drie weken in beide huizen.', on: day('2026-09-28') }
  const problem = (change: Partial<typeof wish> | { on: null }, state = 'set') =>
    conditionProblem(state, { ...wish, ...change }, day('2026-09-28'))
  assert.equal(problem({}), null)
  assert.equal(problem({ answer: 'bijna' }), 'noAnswer')
  assert.equal(problem({ fact: '' }), 'noFact')
  assert.equal(problem({ fact: 'x'.repeat(301) }), 'longFact')
  assert.equal(problem({ on: null }), 'noDay')
  assert.equal(problem({ on: day('2026-09-29') }), 'futureDay')
  assert.equal(problem({}, 'met'), 'notNow')
  assert.equal(problem({}, 'ended'), 'notNow')
})
