import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRunning, partProblem } from '#care/custody/custody-part.ts'
import { isCitizenNumber } from '#care/custody/source.ts'
import { type Custody, custodyProblem, custodyStanding, custodyTaskDueOn } from '#care/families/custody.ts'
import { type Framework, type FrameworkWish, frameworkProblem, frameworkStanding } from '#care/families/framework.ts'
import { asDay } from '#platform/dates.ts'
import { type Dispute, disputeProblem, isOpen, mayAct, standOf } from './dispute.ts'
import { custodyTask, type YouthCustody } from './youth-custody.ts'

const today = asDay('2026-11-16')
const custody = (more: Partial<Custody> = {}): Custody => ({
  youth: 'sam',
  holders: ['mirjam', 'olaf'],
  kind: 'jointParents',
  source: 'register',
  outcome: 'confirmed',
  checkedOn: asDay('2026-09-03'),
  ...more,
})
const family = ['mirjam', 'olaf', 'jan']

test('a kind has as many holders as belong to it, and a kind of nobody has no confirmed holders', () => {
  const problem = (more: Partial<Custody>) => custodyProblem(custody(more), family, today)
  assert.equal(problem({}), null)
  assert.equal(problem({ holders: ['mirjam'] }), 'holdersUnfit')
  assert.equal(problem({ kind: 'oneParent' }), 'holdersUnfit')
  assert.equal(problem({ kind: 'guardianship', holders: ['jan'] }), null)
  assert.equal(problem({ kind: 'temporarilyNone' }), 'kindUnfit')
  assert.equal(problem({ kind: 'jointParents', outcome: 'none', holders: [] }), 'kindUnfit')
  assert.equal(problem({ kind: 'temporarilyNone', outcome: 'none', holders: [] }), null)
  assert.equal(problem({ kind: 'guardianship', outcome: 'undetermined', holders: [] }), null)
})

test('custody is over at 18: nothing is recorded any more, and nothing asks to be checked', () => {
  assert.equal(custodyProblem(custody(), family, today, 17), null)
  assert.equal(custodyProblem(custody(), family, today, 18), 'grownUp')
  assert.equal(custodyTask(youth({ age: 18, now: undefined }), today), null)
})

test('D-PEO-03: a holder who left, or a court that spoke, makes the check one to do again in five working days', () => {
  const unsettled = custody({ unsettledOn: asDay('2026-11-16') })
  assert.equal(custodyStanding(unsettled, today), 'expired')
  assert.equal(custodyTaskDueOn(unsettled, asDay('2026-01-01'), today), '2026-11-23')
})

const youth = (more: Partial<YouthCustody>): YouthCustody => ({
  youth: 'sam',
  age: 13,
  since: asDay('2026-11-02'),
  now: custody(),
  checks: [],
  parts: [],
  frameworks: [],
  disputes: [],
  ...more,
})

test('D-PEO-03: unknown under 16 says that nothing may be shared or started; an old check and nobody say what to do', () => {
  assert.equal(custodyTask(youth({}), today), null)
  assert.deepEqual(custodyTask(youth({ now: undefined }), today), { kind: 'unsure', dueOn: '2026-11-09' })
  assert.equal(custodyTask(youth({ now: undefined, age: 16 }), today)?.kind, 'again')
  assert.equal(custodyTask(youth({ now: custody({ checkedOn: asDay('2026-05-16') }) }), today)?.kind, 'again')
  const none = custody({ outcome: 'none', kind: 'temporarilyNone', holders: [] })
  assert.deepEqual(custodyTask(youth({ now: none }), today), { kind: 'nobody', dueOn: null })
})

test('a part that a court gave away has the day of the court and ends on its day', () => {
  const typed = (more: object) => ({
    topics: ['schooling'],
    courtOn: asDay('2026-10-01'),
    untilOn: asDay('2027-10-01'),
    ...more,
  })
  assert.equal(partProblem(typed({}), today), null)
  assert.equal(partProblem(typed({ courtOn: null }), today), 'partCourt')
  assert.equal(partProblem(typed({ courtOn: asDay('2026-11-17') }), today), 'partCourt')
  assert.equal(partProblem(typed({ untilOn: asDay('2026-10-01') }), today), 'partUntil')
  assert.equal(partProblem(typed({ topics: [], courtOn: null }), today), null)
  const part = { topic: 'schooling' as const, courtOn: asDay('2026-10-01'), untilOn: asDay('2026-11-17') }
  assert.equal(isRunning(part, today), true)
  assert.equal(isRunning(part, asDay('2026-11-17')), false)
})

const wish = (more: Partial<FrameworkWish> = {}): FrameworkWish => ({
  kind: 'compulsory',
  measure: 'supervisionOrder',
  courtOn: asDay('2026-11-10'),
  fromOn: asDay('2026-11-10'),
  untilOn: asDay('2027-11-10'),
  handoverOn: null,
  handoverWith: [],
  ...more,
})

test('a framework goes up with the measure and the day of the court', () => {
  assert.equal(frameworkProblem(wish(), 'voluntary', today), null)
  assert.equal(frameworkProblem(wish({ kind: null }), 'voluntary', today), 'kindMissing')
  assert.equal(frameworkProblem(wish({ measure: null }), 'urged', today), 'measureMissing')
  assert.equal(frameworkProblem(wish({ courtOn: null }), 'urged', today), 'courtMissing')
  assert.equal(frameworkProblem(wish({ courtOn: asDay('2026-11-17') }), 'urged', today), 'courtComing')
  assert.equal(frameworkProblem(wish({ untilOn: asDay('2026-11-10') }), 'urged', today), 'untilBefore')
  assert.equal(
    frameworkProblem(wish({ kind: 'urged', measure: null, courtOn: null, untilOn: null }), 'voluntary', today),
    null,
  )
})

test('D-PEO-09: back from compulsory needs a meeting of the family, the old and the new worker, on a day that has been', () => {
  const down = (more: Partial<FrameworkWish>) =>
    frameworkProblem(
      wish({ kind: 'voluntary', measure: null, courtOn: null, untilOn: null, ...more }),
      'compulsory',
      today,
    )
  const all = ['family', 'formerWorker', 'newWorker']
  assert.equal(down({}), 'handoverMissing')
  assert.equal(down({ handoverOn: today, handoverWith: ['family', 'newWorker'] }), 'handoverMissing')
  assert.equal(down({ handoverOn: null, handoverWith: all }), 'handoverMissing')
  assert.equal(down({ handoverOn: asDay('2026-11-17'), handoverWith: all }), 'handoverComing')
  assert.equal(down({ handoverOn: today, handoverWith: all }), null)
})

test('a measure whose day has passed is over, and without a row help is voluntary', () => {
  const measure: Framework = {
    youth: 'sam',
    kind: 'compulsory',
    measure: 'supervisionOrder',
    courtOn: today,
    fromOn: today,
    untilOn: asDay('2026-12-01'),
  }
  assert.deepEqual(frameworkStanding(undefined, today), { kind: 'voluntary', ended: false })
  assert.deepEqual(frameworkStanding(measure, asDay('2026-11-30')), { kind: 'compulsory', ended: false })
  assert.deepEqual(frameworkStanding(measure, asDay('2026-12-01')), { kind: 'compulsory', ended: true })
})

test('a dispute goes by talk, mediator and court until it ends; who said it takes it back, the rest is the coordinator’s', () => {
  const at = new Date('2026-11-16T10:00:00Z')
  const dispute = (...kinds: Dispute['acts'][number]['kind'][]): Dispute => ({
    id: 'one',
    youth: 'sam',
    saidBy: 'olaf',
    acts: kinds.map((kind) => ({ kind, at })),
  })
  const [olaf, mirjam, bram] = [
    { person: 'olaf', isCoordinator: false },
    { person: 'mirjam', isCoordinator: false },
    { person: 'bram', isCoordinator: true },
  ]
  assert.equal(standOf(dispute('talk', 'mediator')), 'mediator')
  assert.equal(isOpen(dispute('talk', 'agreed')), false)
  assert.equal(mayAct(olaf, dispute('talk'), 'takenBack'), true)
  assert.equal(mayAct(mirjam, dispute('talk'), 'takenBack'), false)
  assert.equal(mayAct(olaf, dispute('talk'), 'court'), false)
  assert.equal(mayAct(bram, dispute('talk'), 'court'), true)
  assert.equal(mayAct(bram, dispute('talk'), 'talk'), false)
  assert.equal(mayAct(bram, dispute('talk', 'takenBack'), 'court'), false)
  assert.equal(disputeProblem({ saidBy: 'olaf', words: 'Ik heb ook gezag.', route: 'talk' }, ['olaf']), null)
  assert.equal(disputeProblem({ saidBy: 'jan', words: 'x', route: 'talk' }, ['olaf']), 'saidByMissing')
  assert.equal(disputeProblem({ saidBy: 'olaf', words: '', route: 'talk' }, ['olaf']), 'wordsMissing')
  assert.equal(disputeProblem({ saidBy: 'olaf', words: 'x', route: 'agreed' }, ['olaf']), 'routeMissing')
})

test('a citizen number has nine digits and passes the check of eleven', () => {
  for (const right of ['999990019', '000000012', '999990020']) assert.equal(isCitizenNumber(right), true, right)
  for (const wrong of ['999990018', '000000000', '99999001', '9999900190', '99999001a', ''])
    assert.equal(isCitizenNumber(wrong), false, wrong)
})
