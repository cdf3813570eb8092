import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asDay as day } from '#platform/dates.ts'
import { linesIn } from '#platform/fields.ts'
import {
  dayParts,
  kindsFor,
  nextCheck,
  openParts,
  type PlanAct,
  type PlanWish,
  planProblem,
  planState,
} from './safety-plan.ts'

const amber = { id: 'amber', isYouth: true, isCoordinator: false }
const dana = { id: 'dana', isYouth: false, isCoordinator: true }
const wish: PlanWish = {
  kind: 'shared',
  readers: ['joyce', 'amber'],
  worries: '',
  works: '',
  signs: '',
  steps: ['Ik ga naar mijn kamer.'],
  calls: ['Oma Ank 06 00 00 44 01'],
  word: '',
  pickUp: '',
  when: '',
  place: '',
  placeReaders: [],
  covered: [],
}
const problem = (change: Partial<PlanWish>) =>
  planProblem({ ...wish, ...change }, dana, ['joyce', 'amber', 'ruben'], ['dana'])

test('a plan needs somebody to call, with a number, and something to do', () => {
  assert.equal(problem({}), null)
  assert.equal(problem({ calls: [] }), 'callsMissing')
  assert.equal(problem({ calls: ['Oma Ank'] }), 'callWithoutNumber')
  assert.equal(problem({ calls: Array(6).fill('Oma 0612345678') }), 'callsMany')
  assert.equal(problem({ steps: [] }), 'stepsMissing')
  assert.equal(problem({ steps: Array(9).fill('Ik bel.') }), 'stepsMany')
  assert.equal(problem({ steps: ['x'.repeat(201)] }), 'stepsMany')
  assert.equal(problem({ worries: 'x'.repeat(501) }), 'wordsLong')
  assert.equal(problem({ word: 'x'.repeat(201) }), 'wordsLong')
})

test('who coordinates makes it with others, and names only people of this plan', () => {
  assert.equal(problem({ readers: [] }), 'readersWrong')
  assert.equal(problem({ readers: ['buurman'] }), 'readersWrong')
  assert.equal(problem({ kind: 'youthOnly' }), 'kindMissing', 'nobody makes a youth plan for a youth')
  assert.deepEqual(kindsFor(dana), ['shared'])
  assert.deepEqual(kindsFor(amber), ['shared', 'youthOnly'])
})

test('where somebody goes is read by some of those who read the plan, and by nobody else', () => {
  assert.equal(problem({ place: 'Bij oma', placeReaders: ['joyce', 'dana'] }), null)
  assert.equal(problem({ place: 'Bij oma', placeReaders: ['ruben'] }), 'placeReaders')
  const own = { ...wish, kind: 'youthOnly', readers: ['oma'], place: 'Bij oma' }
  assert.equal(planProblem({ ...own, placeReaders: ['oma'] }, amber, ['oma'], ['dana']), null)
  assert.equal(
    planProblem({ ...own, placeReaders: ['dana'] }, amber, ['oma'], ['dana']),
    'placeReaders',
    'of a youth plan not even the coordinator, unless the youth named her',
  )
})

test('D-SAF-10: a part of the day without agreements is asked about, a handover only between two homes', () => {
  assert.deepEqual(openParts([], 1), ['morning', 'afterSchool', 'evening', 'night', 'weekend', 'holiday'])
  assert.ok(openParts([], 2).includes('handover'))
  assert.deepEqual(openParts(['night', 'handover'], 2), ['morning', 'afterSchool', 'evening', 'weekend', 'holiday'])
  assert.deepEqual(openParts(dayParts, 2), [])
})

test('D-SAF-10: checks come after 14, 28 and 42 days, and then at each review, until the plan ends', () => {
  const made = day('2026-09-14')
  const checked: PlanAct = { kind: 'checked', onDay: made }
  assert.equal(nextCheck(made, [], null), '2026-09-28')
  assert.equal(nextCheck(made, [checked], null), '2026-10-12')
  assert.equal(nextCheck(made, [checked, checked], null), '2026-10-26')
  assert.equal(nextCheck(made, [checked, checked, checked], day('2026-11-20')), '2026-11-20')
  assert.equal(nextCheck(made, [checked, checked, checked], null), null)
  assert.equal(nextCheck(made, [{ kind: 'ended', onDay: made }], day('2026-11-20')), null)
})

test('a plan runs once somebody agreed and it was explained to everybody it is made with', () => {
  const on = day('2026-09-14')
  const act = (kind: PlanAct['kind'], person?: string): PlanAct => ({ kind, onDay: on, person: person ?? null })
  const withBoth = ['joyce', 'amber']
  assert.equal(planState([], withBoth), 'draft')
  assert.equal(planState([act('agreed')], withBoth), 'agreed')
  assert.equal(planState([act('agreed'), act('explained', 'joyce')], withBoth), 'agreed')
  const told = [act('agreed'), act('explained', 'joyce'), act('explained', 'amber')]
  assert.equal(planState(told, withBoth), 'running')
  assert.equal(planState([...told, act('checked')], withBoth), 'reviewed')
  assert.equal(planState([...told, act('checked'), act('ended')], withBoth), 'ended')
})

test('each line is one thing; empty lines are none', () => {
  assert.deepEqual(linesIn('Ik bel oma.\n\n  Ik ga naar buiten. \n'), ['Ik bel oma.', 'Ik ga naar buiten.'])
})
