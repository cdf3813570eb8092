import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asDay, type Day } from '#platform/dates.ts'
import {
  doerKinds,
  inOfferedOrder,
  isOpen,
  latestUntil,
  lowOwnShare,
  mayMarkDone,
  type StepAct,
  type StepActKind,
  type StepAsking,
  type StepFacts,
  type StepWish,
  stateOfStep,
  stepMoveProblem,
  stepProblems,
} from './step.ts'

const day = (text: string): Day => asDay(`2026-${text}`)
const act = (kind: StepActKind, on: string, toOn: string | null = null): StepAct => ({
  kind,
  on: day(on),
  at: new Date(`2026-${on}T10:00:00Z`),
  by: 'esra',
  toOn: toOn === null ? null : day(toOn),
  via: false,
})
const step = (change: Partial<StepFacts> = {}): StepFacts => ({
  doerKind: 'family',
  startOn: null,
  dueOn: day('03-10'),
  repeats: null,
  untilOn: null,
  createdOn: day('03-03'),
  acts: [],
  ...change,
})
const wish = (change: Partial<StepWish> = {}): StepWish => ({
  what: 'Oma bellen',
  doer: 'esra',
  outside: '',
  doerKind: 'family',
  dueOn: day('03-10'),
  startOn: null,
  repeats: null,
  untilOn: null,
  why: '',
  supports: '',
  ...change,
})
const latest = day('04-28')
const problems = (change: Partial<StepWish>) => stepProblems(wish(change), day('03-03'), latest)

test('D-STE-01: a step has who, what and a day or a repeat', () => {
  assert.deepEqual(problems({}), [])
  assert.deepEqual(problems({ dueOn: null, repeats: 'weekly' }), [])
  assert.deepEqual(problems({ what: '', doerKind: null, doer: null, dueOn: null }), ['noWhat', 'noDoer', 'noDay'])
  assert.deepEqual(problems({ doer: null, doerKind: 'circle', outside: 'Wil' }), [])
  assert.deepEqual(problems({ doer: null, doerKind: 'circle', outside: '' }), ['noName'])
})

test('D-STE-01 and D-ALL-10: a step of a professional also has why, whose effort and until, at most to the next look-back and 14 days', () => {
  const dana = { doer: 'dana', doerKind: 'localTeam' } as const
  assert.deepEqual(problems(dana), ['noWhy', 'noEffort', 'noUntil'])
  const whole = { ...dana, why: 'De brieven stapelen op', supports: 'zodat Esra het zelf kan' }
  assert.deepEqual(problems({ ...whole, untilOn: day('04-28') }), [])
  assert.deepEqual(problems({ ...whole, untilOn: day('04-29') }), ['untilTooLate'])
  assert.deepEqual(problems({ ...whole, untilOn: day('03-02') }), ['untilTooLate'])
  assert.equal(latestUntil(day('04-14'), day('03-03')), '2026-04-28')
  assert.equal(latestUntil(day('02-20'), day('03-03')), '2026-03-17')
  assert.equal(latestUntil(null, day('03-03')), '2026-06-16')
})

test('a day that has passed and a start after the end are refused', () => {
  assert.deepEqual(problems({ dueOn: day('03-02') }), ['pastDay'])
  assert.deepEqual(problems({ startOn: day('03-11') }), ['startAfterDue'])
})

test('D-STE-02: doers are offered as family, circle, volunteer, professional', () => {
  const offered = inOfferedOrder([...doerKinds].reverse().map((kind) => ({ kind })))
  assert.deepEqual(
    offered.slice(0, 3).map((one) => one.kind),
    ['family', 'circle', 'volunteer'],
  )
  assert.equal(offered.length, doerKinds.length)
})

test('D-STE-03: the doer, a family member it serves and the coordinator mark a step done, nobody else', () => {
  const actor = { person: 'olaf', isFamily: true, isCoordinator: false, mine: false }
  assert.equal(mayMarkDone('olaf', actor), true)
  assert.equal(mayMarkDone('sam', actor), false)
  assert.equal(mayMarkDone('sam', { ...actor, mine: true }), true)
  assert.equal(mayMarkDone('sam', { ...actor, isFamily: false, mine: true }), false)
  assert.equal(mayMarkDone('sam', { ...actor, isFamily: false, isCoordinator: true }), true)
})

const asking = (change: Partial<StepAsking> = {}): StepAsking => ({
  move: 'done',
  state: stateOfStep(step(), day('03-03')),
  doer: 'esra',
  doerKind: 'family',
  actor: { person: 'esra', isFamily: true, isCoordinator: false, mine: true },
  day: null,
  today: day('03-03'),
  latestUntil: latest,
  words: '',
  ...change,
})

test('D-STE-04: not worked out offers again, differently and stop, and asks no reason', () => {
  for (const move of ['again', 'different', 'stop'] as const) assert.equal(stepMoveProblem(asking({ move })), null)
})

test('a step that is over cannot be done; another day must still come', () => {
  const done = stateOfStep(step({ acts: [act('done', '03-04')] }), day('03-05'))
  assert.equal(stepMoveProblem(asking({ state: done })), 'notNow')
  assert.equal(stepMoveProblem(asking({ move: 'move' })), 'noDay')
  assert.equal(stepMoveProblem(asking({ move: 'move', day: day('03-02') })), 'pastDay')
  assert.equal(stepMoveProblem(asking({ move: 'move', day: day('03-12') })), null)
})

test('D-STE-05: the share of family and circle is a hint for professionals below half, and never for the family', () => {
  const of = (...kinds: ('family' | 'circle' | 'localTeam')[]) => kinds.map((doerKind) => ({ doerKind }))
  assert.equal(lowOwnShare(of('family', 'localTeam', 'localTeam'), true), 33)
  assert.equal(lowOwnShare(of('family', 'localTeam', 'localTeam'), false), null)
  assert.equal(lowOwnShare(of('circle', 'localTeam'), true), null)
  assert.equal(lowOwnShare([], true), null)
})

test('D-STE-06: a step of a professional stops by itself the day after its until', () => {
  const dana = step({ doerKind: 'localTeam', repeats: 'weekly', untilOn: day('04-14') })
  assert.equal(stateOfStep(dana, day('04-14')).kind, 'todo')
  const after = stateOfStep(dana, day('04-15'))
  assert.deepEqual([after.kind, after.ended, after.dueOn], ['stopped', true, null])
})

test('D-STE-06: lengthening is an act with a day and a reason', () => {
  const dana = step({ doerKind: 'localTeam', untilOn: day('03-12'), acts: [act('lengthened', '03-14', '04-20')] })
  assert.deepEqual(
    [stateOfStep(dana, day('03-15')).kind, stateOfStep(dana, day('03-15')).untilOn],
    ['todo', '2026-04-20'],
  )
  const lengthen = { move: 'lengthen', doerKind: 'localTeam', day: day('04-20') } as const
  assert.equal(stepMoveProblem(asking(lengthen)), 'noReason')
  assert.equal(stepMoveProblem(asking({ ...lengthen, words: 'De brief is er nog niet.' })), null)
  assert.equal(stepMoveProblem(asking({ ...lengthen, words: 'x', day: day('04-29') })), 'untilTooLate')
  assert.equal(stepMoveProblem(asking({ ...lengthen, doerKind: 'family' })), 'notNow')
})

test('D-STE-07: a weekly step makes its next turn when it is done or missed, and missed turns do not pile up', () => {
  const weekly = step({ repeats: 'weekly' })
  const dueOn = (today: string, ...acts: StepAct[]) => stateOfStep({ ...weekly, acts }, day(today)).dueOn
  assert.equal(dueOn('03-04'), '2026-03-10')
  assert.equal(dueOn('03-11'), '2026-03-17')
  assert.equal(dueOn('04-20'), '2026-04-21')
  assert.equal(dueOn('03-09', act('done', '03-09')), '2026-03-17')
  assert.equal(dueOn('03-09', act('done', '03-04'), act('done', '03-09')), '2026-03-24')
  assert.equal(dueOn('04-08', act('done', '03-09')), '2026-04-14')
})

test('D-STE-07: a monthly step keeps its day of the month', () => {
  const monthly = step({ repeats: 'monthly', dueOn: asDay('2026-01-31'), createdOn: asDay('2026-01-05') })
  assert.equal(stateOfStep(monthly, day('02-01')).dueOn, '2026-02-28')
  assert.equal(stateOfStep({ ...monthly, acts: [act('done', '02-20')] }, day('02-21')).dueOn, '2026-03-31')
})

test('D-STE-06, D-STE-07: a turn that would come after a step ends is not announced', () => {
  const monthly = step({ doerKind: 'localTeam', repeats: 'monthly', dueOn: day('03-10'), untilOn: day('04-14') })
  assert.equal(stateOfStep(monthly, day('03-11')).dueOn, '2026-04-10')
  assert.equal(stateOfStep(monthly, day('04-11')).dueOn, null)
  assert.equal(stateOfStep(monthly, day('04-11')).kind, 'todo')
})

test('a step moved to another day is due on that day, and its repeat goes on as before', () => {
  assert.equal(stateOfStep(step({ acts: [act('moved', '03-09', '03-20')] }), day('03-15')).dueOn, '2026-03-20')
  const weekly = step({ repeats: 'weekly', acts: [act('moved', '03-04', '03-06')] })
  assert.deepEqual(
    [stateOfStep(weekly, day('03-05')).dueOn, stateOfStep(weekly, day('03-07')).dueOn],
    ['2026-03-06', '2026-03-10'],
  )
})

test('a step is to do, being done, done, stopped, or let go for a while and back again', () => {
  const kinds = (...acts: StepAct[]) => stateOfStep(step({ acts }), day('03-06')).kind
  assert.equal(kinds(), 'todo')
  assert.equal(kinds(act('started', '03-04')), 'doing')
  assert.equal(kinds(act('notWorked', '03-04'), act('again', '03-04')), 'todo')
  assert.equal(kinds(act('done', '03-04')), 'done')
  assert.equal(kinds(act('stopped', '03-04')), 'stopped')
  assert.equal(kinds(act('letGo', '03-04')), 'letGo')
  assert.equal(kinds(act('letGo', '03-04'), act('resumed', '03-05')), 'todo')
  assert.equal(isOpen(stateOfStep(step({ acts: [act('letGo', '03-04')] }), day('03-06'))), false)
})
