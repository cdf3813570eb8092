import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asDay } from '#platform/dates.ts'
import { loadOf, type PlanAct, startProblem, stateOf } from './plan.ts'
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
