import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asDay } from '#platform/dates.ts'
import {
  agreementDays,
  offeredTo,
  type Said,
  standOf,
  standProblem,
  versionProblem,
  versionState,
} from './agreement.ts'
import { loadOf, mayUndo, type PlanAct, startProblem, stateOf } from './plan.ts'
import { lightSections, openReason, openSections, type SectionFacts, sections } from './section.ts'

const at = (day: string, hour = 10) => new Date(`${day}T${String(hour).padStart(2, '0')}:00:00+01:00`)
const act = (kind: PlanAct['kind'], day: string, more: Partial<PlanAct> = {}): PlanAct => ({
  kind,
  value: null,
  until: null,
  at: at(day),
  ...more,
})
const today = asDay('2026-11-16')

test('the state of a plan follows from what was done, in the order of time', () => {
  assert.equal(stateOf([], today), 'draft')
  assert.equal(stateOf([act('activated', '2026-03-09'), act('started', '2026-02-10')], today), 'active')
  const scaling = [act('started', '2026-02-10'), act('activated', '2026-03-09'), act('scalingDown', '2026-08-18')]
  assert.equal(stateOf(scaling, today), 'scalingDown')
})

test('a pause ends on its day or by an act, and the plan is what it was before', () => {
  const before = [act('started', '2026-02-10'), act('activated', '2026-03-09')]
  const paused = [...before, act('paused', '2026-10-01', { until: asDay('2026-12-01') })]
  assert.equal(stateOf(paused, today), 'paused')
  assert.equal(stateOf(paused, asDay('2026-12-01')), 'active')
  assert.equal(stateOf([...paused, act('resumed', '2026-11-01')], today), 'active')
})

test('how much time a plan asks is what was said last', () => {
  const acts = [
    act('loadChanged', '2026-08-18', { value: 'normal' }),
    act('loadChanged', '2026-03-03', { value: 'heavy' }),
  ]
  assert.equal(loadOf(acts, 'light'), 'normal')
  assert.equal(loadOf([], 'light'), 'light')
})

const start = { youths: ['deniz'], authorship: 'withSupport', wish: '', ourselves: '', reason: '' }
const family = { youths: ['deniz', 'elif'], hasCoordinator: true, hasOpenPlan: false }

test('D-ALL-01: a second open plan is refused, and so is a plan without coordinator', () => {
  assert.equal(startProblem(start, family), null)
  assert.equal(startProblem(start, { ...family, hasOpenPlan: true }), 'openAlready')
  assert.equal(startProblem(start, { ...family, hasCoordinator: false }), 'noCoordinator')
})

test('D-ALL-08: what the family does itself is asked at the start, and empty is an answer', () => {
  assert.equal(startProblem({ ...start, ourselves: '' }, family), null)
  assert.equal(startProblem({ ...start, ourselves: 'a'.repeat(1001) }, family), 'ourselvesTooLong')
  assert.equal(startProblem({ ...start, wish: 'a'.repeat(201) }, family), 'wishTooLong')
})

test('D-PLN-09: a plan without the family asks for its reason', () => {
  assert.equal(startProblem({ ...start, authorship: 'professionalOnly' }, family), 'reasonMissing')
  assert.equal(startProblem({ ...start, authorship: 'professionalOnly', reason: 'Dit ging niet samen.' }, family), null)
  assert.equal(startProblem({ ...start, authorship: 'someoneElse' }, family), 'authorshipMissing')
})

test('a plan is for at least one youth of this family', () => {
  assert.equal(startProblem({ ...start, youths: [] }, family), 'youthMissing')
  assert.equal(startProblem({ ...start, youths: ['sam'] }, family), 'youthOutside')
})

test('an own act goes back for ten minutes and not longer', () => {
  const done = at('2026-11-16')
  assert.equal(mayUndo(done, new Date(done.getTime() + 600_000)), true)
  assert.equal(mayUndo(done, new Date(done.getTime() + 600_001)), false)
})

const light: SectionFacts = { form: 'light', state: 'started', ages: [15, 7], versions: 0, acts: [] }

test('D-PLN-10: sections open one by one, each with a reason, and a closed one counts nowhere', () => {
  assert.equal(sections.length, 15)
  assert.equal(openReason('understanding', light), null)
  assert.equal(openReason('understanding', { ...light, form: 'heavy' }), 'heavyForm')
  const asked = { ...light, acts: [act('sectionOpened', '2026-03-03', { value: 'understanding' })] }
  assert.equal(openReason('understanding', asked), 'askedFor')
  assert.equal(openReason('whoAgrees', light), null)
  assert.equal(openReason('whoAgrees', { ...light, versions: 1 }), 'firstVersion')
  assert.equal(openReason('adulthood', light), null)
  assert.equal(openReason('adulthood', { ...light, ages: [16] }), 'youthFrom16')
  assert.equal(openReason('ifItGetsWorse', { ...light, state: 'scalingDown' }), 'scalingDown')
  assert.equal(openReason('safetyPlan', { ...light, form: 'heavy', versions: 3 }), null)
  assert.equal(openSections(light).length, 10)
})

test('D-ALL-02: what goes well stands before what worries, also among the sections', () => {
  assert.ok(sections.indexOf('goesWell') < sections.indexOf('worries'))
  assert.ok(lightSections.indexOf('goesWell') < lightSections.indexOf('worries'))
})

const custody = (youth: string, holders: string[], outcome: 'confirmed' | 'undetermined' = 'confirmed') =>
  ({ youth, holders, kind: 'jointParents', source: 'register', outcome, checkedOn: asDay('2026-09-03') }) as const

test('a version goes to each person of 12 or older in the plan and each custody holder of a youth under 16', () => {
  const people = [
    { id: 'sam', age: 13, inPlan: true },
    { id: 'mirjam', age: null, inPlan: false },
    { id: 'olaf', age: null, inPlan: false },
    { id: 'jan', age: null, inPlan: false },
  ]
  assert.deepEqual(offeredTo(people, [custody('sam', ['mirjam', 'olaf'])]), ['sam', 'mirjam', 'olaf'])
  assert.deepEqual(offeredTo(people, [custody('sam', ['mirjam'], 'undetermined')]), ['sam'])
  const young = [
    { id: 'elif', age: 7, inPlan: true },
    { id: 'esra', age: null, inPlan: false },
  ]
  assert.deepEqual(offeredTo(young, [custody('elif', ['esra'])]), ['esra'])
  const older = [
    { id: 'priya', age: 16, inPlan: true },
    { id: 'ravi', age: null, inPlan: false },
  ]
  assert.deepEqual(offeredTo(older, [custody('priya', ['ravi'])]), ['priya'])
})

const version = { no: 1, offeredTo: ['esra', 'deniz'], offeredAt: at('2026-03-09') }
const said = (person: string, stand: 'yes' | 'partly' | 'no', more: Partial<Said> = {}): Said => ({
  person,
  stand,
  channel: 'screen',
  typedBy: null,
  at: at('2026-03-09', 12),
  ...more,
})

test('D-PLN-12: a no blocks nothing, a missing answer stays missing, and a new version asks everybody again', () => {
  const answers = [said('esra', 'yes'), said('deniz', 'no')]
  assert.equal(versionState(version, 1, answers, asDay('2026-03-09')), 'current')
  assert.equal(versionState(version, 1, [said('esra', 'yes')], asDay('2026-03-22')), 'offered')
  assert.equal(agreementDays, 14)
  assert.equal(versionState(version, 1, [], asDay('2026-03-23')), 'current')
  assert.equal(standOf('deniz', [said('esra', 'yes')]), undefined)
  assert.equal(versionState(version, 2, answers, today), 'superseded')
})

test('D-ALL-03: what a person says on the own screen goes before what somebody typed, and cannot be typed over', () => {
  const typed = said('deniz', 'yes', { channel: 'spoken', typedBy: 'dana', at: at('2026-03-10') })
  assert.equal(standOf('deniz', [typed])?.stand, 'yes')
  assert.equal(standOf('deniz', [said('deniz', 'partly'), typed])?.stand, 'partly')
  const stand = { person: 'deniz', stand: 'yes', words: '', channel: 'spoken', typedBy: 'dana' }
  assert.equal(standProblem(stand, version, 1, []), null)
  assert.equal(standProblem(stand, version, 1, [said('deniz', 'partly')]), 'saidSelf')
  assert.equal(standProblem({ ...stand, channel: 'screen' }, version, 1, []), 'channelMissing')
})

test('a stand is yes, partly or no, on the newest version, by somebody it was offered to', () => {
  const stand = { person: 'esra', stand: 'yes', words: '', channel: 'screen', typedBy: null }
  assert.equal(standProblem(stand, version, 1, []), null)
  assert.equal(standProblem({ ...stand, stand: 'maybe' }, version, 1, []), 'standMissing')
  assert.equal(standProblem({ ...stand, person: 'elif' }, version, 1, []), 'notOffered')
  assert.equal(standProblem(stand, version, 2, []), 'superseded')
  assert.equal(standProblem({ ...stand, words: 'a'.repeat(1001) }, version, 1, []), 'wordsTooLong')
})

test('a version says what changed and why it is there now, and goes to somebody', () => {
  assert.equal(versionProblem('Nieuw doel.', 'meeting', ['esra']), null)
  assert.equal(versionProblem('', 'meeting', ['esra']), 'changedMissing')
  assert.equal(versionProblem('a'.repeat(501), 'meeting', ['esra']), 'changedTooLong')
  assert.equal(versionProblem('Nieuw doel.', 'someday', ['esra']), 'occasionMissing')
  assert.equal(versionProblem('Nieuw doel.', 'meeting', []), 'nobody')
})
