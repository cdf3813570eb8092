import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asDay as day } from '#platform/dates.ts'
import {
  eachSaidYes,
  type FactKind,
  lookBackOn,
  type Match,
  type MatchFact,
  maySay,
  nextStep,
  stepsOf,
  yesNeeded,
} from './match.ts'
import { maySayIt, mayWrite, stepProblem, trialRuns } from './match-act.ts'

const parent = { person: 'mirjam', age: null }
const ids = Array.from({ length: 99 }, (_, n) => `f${n}`).values()
const fact = (kind: FactKind, on = '2026-11-02', more: Partial<MatchFact> = {}): MatchFact => ({
  ...{ id: ids.next().value ?? '', kind, value: null, author: 'bram', at: new Date(`${on}T10:00:00Z`) },
  ...{ on: day(on), until: null, words: {}, ...more },
})
const found = (value: 'circle' | 'organisation') => fact('looked', '2026-11-03', { value })
const yes = (author: string) => fact('yes', '2026-11-09', { author })
const today = day('2026-11-30')
const next = (facts: MatchFact[], who: Match['who'] = parent) => nextStep('supportFamily', facts, who, today)
const met = [fact('talk'), found('circle'), fact('homes'), fact('met', '2026-11-08')]
const agreed = [...met, yes('mirjam'), fact('otherYes', '2026-11-09')]
const tried = [...agreed, fact('trial', '2026-10-01')]
const said = [fact('said', '2026-11-13', { author: 'mirjam' }), fact('otherSaid', '2026-11-14')]
const arranged = fact('arrangement', '2026-11-15', { until: day('2027-11-14') })

test('D-MAP-10: talk, look nearby, both homes, meet, both say yes, a trial, how it went, an arrangement, looking back', () => {
  assert.equal(next([]), 'talk')
  assert.equal(next([fact('talk')]), 'looked')
  assert.equal(next(met.slice(0, 2)), 'homes')
  assert.equal(next(met.slice(0, 3)), 'met')
  assert.equal(next(met), 'yes')
  assert.equal(next([...met, yes('mirjam')]), 'yes', 'the other side says yes too')
  assert.equal(next(agreed), 'trial')
  assert.equal(next(tried), 'said')
  assert.equal(next([...tried, ...said]), 'arrangement')
  assert.equal(next([...tried, ...said, arranged]), 'lookBack')
})

test('D-MAP-10: who coordinates visits both homes where a support family is asked for, and not for a buddy', () => {
  assert.ok(stepsOf('supportFamily', met).includes('homes'))
  assert.ok(!stepsOf('buddy', met).includes('homes'))
})

test('D-PEE-08: a volunteer of an organisation meets nobody before the certificate; of the own circle none is asked', () => {
  const ofOrganisation = [fact('talk'), found('organisation')]
  const buddy = (facts: MatchFact[]): Match => ({ kind: 'buddy', facts, who: parent })
  assert.equal(nextStep('buddy', ofOrganisation, parent, today), 'certificate')
  assert.equal(mayWrite('met', buddy(ofOrganisation), today), false)
  assert.equal(mayWrite('met', buddy([...ofOrganisation, fact('certificate', '2026-10-01')]), today), true)
  assert.equal(mayWrite('met', buddy([fact('talk'), found('circle')]), today), true)
  assert.ok(!stepsOf('buddy', [fact('talk'), found('circle')]).includes('certificate'))
})

test('D-PEE-08: a meeting lies not before the day of the certificate; of somebody of the own circle any day that was will do', () => {
  const wish = { words: {}, via: '', until: null }
  const sure = [fact('talk'), found('organisation'), fact('certificate', '2026-11-10')]
  const problem = (facts: MatchFact[], on: string) => stepProblem('met', { ...wish, on: day(on) }, facts, today)
  assert.deepEqual(problem(sure, '2026-11-09'), { field: 'on', is: 'early' })
  assert.equal(problem(sure, '2026-11-10'), null)
  assert.deepEqual(problem(sure, '2026-12-01'), { field: 'on', is: 'day' })
  assert.equal(problem([fact('talk'), found('circle')], '2026-11-03'), null)
})

test('access 4.1: a child under twelve needs one who decides, a youth under sixteen both, and who is older says it alone', () => {
  assert.deepEqual(yesNeeded([], { person: 'noor', age: 9 }), ['holder'])
  assert.deepEqual(yesNeeded(['esra'], { person: 'noor', age: 9 }), [])
  assert.deepEqual(yesNeeded([], { person: 'sam', age: 13 }), ['self', 'holder'])
  assert.deepEqual(yesNeeded(['sam'], { person: 'sam', age: 13 }), ['holder'])
  assert.deepEqual(yesNeeded(['mirjam'], { person: 'sam', age: 13 }), ['self'])
  assert.deepEqual(yesNeeded(['mirjam', 'sam'], { person: 'sam', age: 13 }), [])
  assert.deepEqual(yesNeeded(['deniz'], { person: 'deniz', age: 16 }), [])
  assert.deepEqual(yesNeeded([], parent), ['self'])
})

test('a birthday in a trial or an arrangement asks nobody for another yes; before the trial it does', () => {
  const [eleven, twelve] = [11, 12].map((age) => ({ person: 'noor', age }))
  const bothYes = [...met, yes('esra'), fact('otherYes', '2026-11-09')]
  const trial = [...bothYes, fact('trial', '2026-10-01')]
  assert.ok(eleven && twelve)
  assert.equal(next(bothYes, eleven), 'trial')
  assert.equal(next(bothYes, twelve), 'yes', 'it did not begin: a youth says it too')
  assert.equal(next(trial, twelve), 'said')
  assert.equal(next([...trial, ...said], twelve), 'arrangement')
  assert.equal(next([...trial, ...said, arranged], twelve), 'lookBack')
  assert.equal(eachSaidYes(trial, twelve), true)
  assert.equal(maySayIt('yes', { kind: 'supportFamily', facts: trial, who: twelve }, 'noor', today), false)
  assert.equal(maySayIt('no', { kind: 'supportFamily', facts: trial, who: twelve }, 'noor', today), true)
})

test('D-MAP-10: the trial runs six weeks, and both say how it went before there is an arrangement', () => {
  assert.equal(trialRuns(tried, day('2026-11-11')), '2026-11-12')
  assert.equal(trialRuns(tried, day('2026-11-12')), null)
  assert.equal(next([...tried, ...said.slice(0, 1)]), 'said')
  assert.equal(nextStep('supportFamily', [...tried, ...said], parent, day('2026-11-11')), 'said', 'not before its end')
})

test('a no of either side ends what was proposed: one looks again, and the talk stays', () => {
  assert.equal(next([...tried, fact('no')]), 'looked')
  assert.equal(next([...met, fact('otherNo')]), 'looked')
  const match: Match = { kind: 'supportFamily', facts: [fact('talk')], who: parent }
  assert.equal(maySayIt('no', match, 'mirjam', today), false, 'nobody was found yet')
  for (const facts of [met.slice(0, 2), met, tried, [...tried, ...said, arranged]])
    assert.equal(maySayIt('no', { ...match, facts }, 'mirjam', today), true)
})

test('D-MAP-10: both look back half a year after the arrangement, and half a year after that again', () => {
  const facts = [...tried, ...said, arranged]
  assert.equal(lookBackOn(facts), '2027-05-15')
  assert.equal(maySay(facts, 'otherSaid', null, day('2027-05-14')), false)
  assert.equal(maySay(facts, 'otherSaid', null, day('2027-05-15')), true)
  const ours = fact('said', '2027-05-20', { author: 'mirjam' })
  assert.equal(lookBackOn([...facts, ours]), '2027-05-15', 'the other side says it too')
  assert.equal(maySay([...facts, ours], 'said', 'mirjam', day('2027-05-21')), false)
  assert.equal(lookBackOn([...facts, ours, fact('otherSaid', '2027-06-01')]), '2027-12-01')
})

test('an arrangement ends by itself on its day, and then a new one may be made', () => {
  const facts = [...tried, ...said, arranged]
  assert.equal(nextStep('supportFamily', facts, parent, day('2027-11-14')), 'lookBack')
  assert.equal(nextStep('supportFamily', facts, parent, day('2027-11-15')), 'arrangement')
})

test('a step is told with its words and a day that was; a trial begins after meeting, an arrangement ends within a year', () => {
  const wish = { words: {}, via: '', on: day('2026-11-30'), until: null }
  const problem = (act: Parameters<typeof stepProblem>[0], more: object) =>
    stepProblem(act, { ...wish, ...more }, met, today)
  assert.deepEqual(problem('talk', {}), { field: 'what', is: 'missing' })
  assert.equal(problem('talk', { words: { what: 'Rust' } }), null)
  assert.deepEqual(problem('talk', { words: { what: 'Rust' }, on: day('2026-12-01') }), { field: 'on', is: 'day' })
  assert.deepEqual(problem('looked', {}), { field: 'via', is: 'choose' })
  const who = { words: { name: 'Els', reach: '06' }, via: 'organisation' }
  assert.deepEqual(problem('looked', who), { field: 'organisation', is: 'missing' })
  assert.equal(problem('looked', { ...who, via: 'circle' }), null)
  assert.deepEqual(problem('trial', { on: day('2026-11-07') }), { field: 'on', is: 'day' })
  assert.equal(problem('trial', { on: day('2026-12-28') }), null)
  assert.deepEqual(problem('trial', { on: day('2026-12-29') }), { field: 'on', is: 'day' })
  const does = { words: { days: 'zaterdag', does: 'Koken' } }
  assert.deepEqual(problem('arrangement', { ...does, until: today }), { field: 'until', is: 'until' })
  assert.equal(problem('arrangement', { ...does, until: day('2027-11-30') }), null)
  assert.deepEqual(problem('arrangement', { ...does, until: day('2027-12-01') }), { field: 'until', is: 'until' })
})
