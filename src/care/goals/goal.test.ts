import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type Actor,
  type Asking,
  firstAct,
  type GoalAct,
  type GoalActKind,
  type GoalMove,
  goalProblems,
  inOrder,
  mayBeGoodEnough,
  moveProblem,
  moves,
  possibleMoves,
  stateOf,
} from './goal.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 2, 3, 9, minute))
const acts = (...kinds: GoalActKind[]): GoalAct[] => kinds.map((kind, i) => ({ kind, at: at(i), by: 'esra' }))
const esra: Actor = { person: 'esra', isFamily: true, isCoordinator: false, mine: true }
const dana: Actor = { person: 'dana', isFamily: false, isCoordinator: true, mine: true }
const olaf: Actor = { person: 'olaf', isFamily: true, isCoordinator: false, mine: false }
const asking = (change: Partial<Asking> = {}): Asking => ({
  state: 'active',
  kind: 'own',
  actor: esra,
  active: 0,
  words: '',
  enough: false,
  ...change,
})

test('D-ALL-15: the state of a goal follows from what people did, the newest last', () => {
  assert.equal(stateOf(acts('proposed')), 'proposed')
  assert.equal(stateOf(acts('proposed', 'talkFirst')), 'proposed')
  assert.equal(stateOf(acts('proposed', 'activated')), 'active')
  assert.equal(stateOf(acts('activated', 'waiting')), 'waiting')
  assert.equal(stateOf(acts('activated', 'waiting', 'activated', 'reached')), 'reached')
  assert.equal(stateOf(acts('activated', 'stopped', 'activated')), 'active')
  assert.equal(stateOf(acts('proposed', 'declined')), 'declined')
  assert.equal(stateOf([]), 'proposed')
})

test('D-GOA-01: given five active goals, a sixth cannot be made active by agreeing, resuming or taking it up again', () => {
  const full = (move: GoalMove, state: Asking['state']) => moveProblem(move, asking({ state, active: 5, words: 'x' }))
  assert.equal(full('agree', 'proposed'), 'full')
  assert.equal(full('agreeDifferently', 'proposed'), 'full')
  assert.equal(full('resume', 'waiting'), 'full')
  assert.equal(full('again', 'stopped'), 'full')
  assert.equal(moveProblem('again', asking({ state: 'stopped', active: 4 })), null)
})

test('D-GOA-01: a condition does not count among the five', () => {
  assert.equal(moveProblem('resume', asking({ state: 'waiting', kind: 'condition', active: 5 })), null)
})

test('D-GOA-01: a goal that comes back stands last, with all that was', () => {
  const goal = (id: string, ...days: number[]) => ({
    id,
    acts: days.map((day): GoalAct => ({ kind: 'activated', at: at(day), by: 'esra' })),
  })
  const back = goal('back', 1, 9)
  const ordered = inOrder([back, goal('second', 2), goal('third', 3)])
  assert.deepEqual(
    ordered.map((one) => one.id),
    ['second', 'third', 'back'],
  )
  assert.equal(ordered.at(-1)?.acts.length, 2)
})

test('D-GOA-02: what a professional brings is a proposal, and only a family member it belongs to makes it active', () => {
  assert.equal(firstAct(dana), 'proposed')
  assert.equal(firstAct(esra), 'activated')
  for (const move of ['agree', 'agreeDifferently', 'talkFirst', 'decline'] as const) {
    const ask = (actor: Actor) => moveProblem(move, asking({ state: 'proposed', actor, words: 'In onze woorden' }))
    assert.equal(ask(dana), 'notYours', move)
    assert.equal(ask(olaf), 'notYours', move)
    assert.equal(ask(esra), null, move)
  }
})

test('D-GOA-02: answering differently needs own words, talking first needs nothing', () => {
  assert.equal(moveProblem('agreeDifferently', asking({ state: 'proposed' })), 'noWords')
  assert.equal(moveProblem('talkFirst', asking({ state: 'proposed' })), null)
})

test('words beside a move have the length that their field says', () => {
  const says = (move: GoalMove, state: Asking['state'], length: number) =>
    moveProblem(move, asking({ state, words: 'x'.repeat(length) }))
  assert.deepEqual(
    [says('agreeDifferently', 'proposed', 200), says('agreeDifferently', 'proposed', 201)],
    [null, 'longWords'],
  )
  assert.deepEqual([says('wait', 'active', 200), says('wait', 'active', 201)], [null, 'longWords'])
  assert.deepEqual([says('reach', 'active', 300), says('reach', 'active', 301)], [null, 'longWords'])
})

test('D-GOA-03: a goal belongs to at least one person of the family', () => {
  const wish = { title: 'Rust', why: '', forWhom: ['esra'], looksLike: '', goodEnough: 6, domains: [] }
  assert.deepEqual(goalProblems(wish, ['esra', 'deniz']), [])
  assert.deepEqual(goalProblems({ ...wish, forWhom: [] }, ['esra']), ['noOwner'])
  assert.deepEqual(goalProblems({ ...wish, forWhom: ['dana'] }, ['esra']), ['noOwner'])
})

test('D-GOA-04: good enough lies between 4 and 8', () => {
  assert.deepEqual([3, 4, 6, 8, 9, 6.5, Number.NaN].map(mayBeGoodEnough), [
    false,
    true,
    true,
    true,
    false,
    false,
    false,
  ])
})

test('a goal without title, and texts that are too long, are each said', () => {
  const wish = {
    title: '',
    why: 'x'.repeat(501),
    forWhom: ['esra'],
    looksLike: 'x'.repeat(301),
    goodEnough: 9,
    domains: ['a', 'b', 'c', 'd'],
  }
  assert.deepEqual(goalProblems(wish, ['esra']), [
    'noTitle',
    'longWhy',
    'longLooksLike',
    'noGoodEnough',
    'tooManyDomains',
  ])
  assert.deepEqual(
    goalProblems({ ...wish, title: 'x'.repeat(201), why: '', looksLike: '', goodEnough: 6, domains: [] }, ['esra']),
    ['longTitle'],
  )
})

test('a goal is reached when each owner says good enough, or with an own sentence why', () => {
  assert.equal(moveProblem('reach', asking({ enough: true })), null)
  assert.equal(moveProblem('reach', asking()), 'notEnough')
  assert.equal(moveProblem('reach', asking({ words: 'Hij gaat weer elke dag.' })), null)
})

test('stopping asks a reason from the list; waiting asks none', () => {
  assert.equal(moveProblem('stop', asking()), 'noReason')
  assert.equal(moveProblem('stop', asking({ reason: 'otherGoal' })), null)
  assert.equal(moveProblem('wait', asking()), null)
})

test('every move from a state that does not allow it is refused', () => {
  const all: Asking['state'][] = ['proposed', 'active', 'waiting', 'reached', 'stopped', 'declined']
  for (const [move, { from }] of Object.entries(moves)) {
    for (const state of all) {
      const problem = moveProblem(move as GoalMove, asking({ state, words: 'x', reason: 'other', enough: true }))
      assert.equal(problem, (from as readonly string[]).includes(state) ? null : 'notNow', `${move} from ${state}`)
    }
  }
})

test('family and coordinator wait, resume, reach and stop; only the family takes a goal up again', () => {
  assert.deepEqual(possibleMoves('active', dana), ['wait', 'reach', 'stop'])
  assert.deepEqual(possibleMoves('waiting', dana), ['resume', 'stop'])
  assert.deepEqual(possibleMoves('stopped', dana), [])
  assert.deepEqual(possibleMoves('stopped', esra), ['again'])
  assert.deepEqual(possibleMoves('active', olaf), [])
})
