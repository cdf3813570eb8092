import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asDay } from '#platform/dates.ts'
import { quiet } from '#src/trial/quiet-family.ts'
import { loadsOf } from './caseload.ts'
import type { FamilyFacts } from './facts.ts'
import { inOrder, lineOf, mayWait, reasonsOf } from './worklist.ts'

const today = asDay('2026-11-16')
const named = (name: string, flags: Partial<FamilyFacts>) => lineOf({ ...quiet, ...flags, name }, today)
const reasons = (flags: Partial<FamilyFacts>) =>
  reasonsOf({ ...quiet, ...flags }, today).map(({ kind, rank, due }) => `${rank} ${kind} ${due}`)

test('a family of which nothing is due stands on the list without a reason', () => {
  assert.deepEqual(reasons({}), [])
})

test('a look in an emergency is told to who coordinates for two working days, and cannot be put off', () => {
  assert.deepEqual(reasons({ emergencyOn: asDay('2026-11-13') }), ['3 emergency 2026-11-17'])
  assert.deepEqual(reasons({ emergencyOn: asDay('2026-11-12') }), ['3 emergency 2026-11-16'])
  assert.deepEqual(reasons({ emergencyOn: asDay('2026-11-11') }), [])
  assert.equal(mayWait({ rank: 3 }), false)
})

test('D-MSG-03: an answer to a message is due in two working days; late it is a promise that passed, and cannot be put off', () => {
  assert.deepEqual(reasons({ messageOn: asDay('2026-11-12') }), ['5 message 2026-11-16'])
  assert.deepEqual(reasons({ messageOn: asDay('2026-11-11') }), ['3 message 2026-11-13'])
  assert.deepEqual(reasons({ messageOn: null }), [])
  assert.deepEqual(
    reasons({ messageUnreadOn: asDay('2026-11-11') }),
    ['3 messageUnread 2026-11-13'],
    'also of who coordinated before',
  )
})

test('D-SAF-01: after a look-back the coordinator looks whether it is safe, below what is open already, and cannot put it off', () => {
  const unchecked = { uncheckedReviewOn: asDay('2026-11-12') }
  assert.deepEqual(reasons(unchecked), ['3 safetyCheck 2026-11-12'])
  assert.deepEqual(reasons({ ...unchecked, safetyDueOn: asDay('2026-11-16') }), [
    '1 safety 2026-11-16',
    '3 safetyCheck 2026-11-12',
  ])
  assert.equal(mayWait({ rank: 3 }), false)
})

test('exchange 12: while help runs the register is asked again a month after its answer, and once: an old or unknown custody says so itself', () => {
  assert.deepEqual(reasons({ custodyMonthlyOn: asDay('2026-11-17') }), [])
  assert.deepEqual(reasons({ custodyMonthlyOn: asDay('2026-11-16') }), ['8 custodyMonthly 2026-11-16'])
  assert.deepEqual(reasons({ custodyMonthlyOn: asDay('2026-04-01'), custodyToCheck: true }), ['8 custody 2026-01-12'])
  assert.deepEqual(reasons({ custodyMonthlyOn: asDay('2026-04-01'), custodyAgainOn: asDay('2026-09-08') }), [
    '8 custodyAgain 2026-09-08',
  ])
})

test('exchange 12: an answer of the register that cannot be right is found out within five working days', () => {
  assert.deepEqual(reasons({ custodyAlarmOn: asDay('2026-11-13') }), ['5 custodyAlarm 2026-11-20'])
})

test('access 4.1: two weeks before it lapses who coordinates looks again at who cannot decide', () => {
  const on = [asDay('2026-11-15'), asDay('2026-11-30'), asDay('2026-12-01')]
  assert.deepEqual(reasons({ capacityReviewsOn: on }), ['8 capacityReview 2026-11-30'])
  assert.deepEqual(reasons({ capacityReviewsOn: [asDay('2026-12-01')] }), [])
})

test('a look-back of tomorrow is rank 5, one of eight days away is not on the list', () => {
  assert.deepEqual(reasons({ review: { id: 'r', dueOn: asDay('2026-11-17') } }), ['5 review 2026-11-17'])
  assert.deepEqual(reasons({ review: { id: 'r', dueOn: asDay('2026-11-23') } }), ['5 review 2026-11-23'])
  assert.deepEqual(reasons({ review: { id: 'r', dueOn: asDay('2026-11-24') } }), [])
})

test('D-REV-09: a look-back whose day has passed stays on the list of the coordinator', () => {
  assert.deepEqual(reasons({ review: { id: 'r', dueOn: asDay('2026-10-01') } }), ['5 review 2026-10-01'])
})

test('D-WRK-01: rank orders first, then the due day, then the name of the family', () => {
  const lines = inOrder([
    named('Zonnig', { ownStepDueOn: asDay('2026-11-18') }),
    named('Stil', {}),
    named('Berg', { custodyToCheck: true, begunOn: asDay('2026-01-01') }),
    named('Dal', { expiredInvitationOn: asDay('2026-11-02') }),
    named('Appel', { ownStepDueOn: asDay('2026-11-18') }),
    named('Peer', { trialUntilOn: asDay('2026-11-17') }),
  ])
  assert.deepEqual(
    lines.map(({ family }) => family.name),
    ['Peer', 'Appel', 'Zonnig', 'Dal', 'Berg', 'Stil'],
  )
})

test('D-WRK-01: how far a number fell or how much two differ moves nothing, only since when', () => {
  const fell = named('A', { droppedAt: new Date('2026-11-12T10:00:00Z') })
  const differ = named('B', { differAt: new Date('2026-11-11T10:00:00Z') })
  assert.deepEqual(
    inOrder([fell, differ]).map(({ family }) => family.name),
    ['B', 'A'],
  )
  assert.deepEqual(Object.keys(fell.reasons[0] ?? {}).sort(), ['due', 'kind', 'rank'])
})

test('D-SCO-05: a number that went down three or more gives a reason to talk and nothing else', () => {
  assert.deepEqual(reasons({ droppedAt: new Date('2026-11-12T10:00:00Z') }), ['5 scoreDrop 2026-11-12'])
})

test('D-PEO-06: half a year before 16 the talk about reading along is on the list, until the notice of three months takes its place', () => {
  const born = (day: string) => reasons({ youths: [{ id: 'y', bornOn: asDay(day) }] })
  assert.deepEqual(born('2011-05-17'), [])
  assert.deepEqual(born('2011-05-16'), ['6 birthdayTalk 2027-05-16'])
  assert.deepEqual(born('2011-02-17'), ['6 birthdayTalk 2027-02-17'])
  assert.deepEqual(born('2011-02-16'), ['6 birthday 2027-02-16'])
  assert.deepEqual(born('2014-05-16'), [], 'no talk before any other age')
})

test('D-PEO-06: 23 is told too, and who was born on 29 February turns on 1 March', () => {
  const born = (day: string) => reasons({ youths: [{ id: 'y', bornOn: asDay(day) }] })
  assert.deepEqual(born('2003-12-24'), ['6 birthday 2026-12-24'])
  const leap = { ...quiet, youths: [{ id: 'y', bornOn: asDay('2012-02-29') }] }
  const turns = (day: string) => reasonsOf(leap, asDay(day)).find(({ kind }) => kind === 'birthday')?.due
  assert.equal(turns('2029-12-15'), '2030-03-01')
  assert.equal(turns('2027-12-15'), '2028-02-29')
})

test('a check of custody that only got old asks to be done again, and says something else than a custody nobody is sure of', () => {
  assert.deepEqual(reasons({ custodyAgainOn: asDay('2026-11-20') }), ['8 custodyAgain 2026-11-20'])
  assert.deepEqual(reasons({ custodyToCheck: true, custodyAgainOn: asDay('2026-11-20') }), ['8 custody 2026-01-12'])
})

test('a birthday of 12, 16, 17, 17½ or 18 within three months is rank 6, another birthday is not', () => {
  const born = (day: string) => reasons({ youths: [{ id: 'y', bornOn: asDay(day) }] })
  assert.deepEqual(born('2014-12-24'), ['6 birthday 2026-12-24'])
  assert.deepEqual(born('2010-11-16'), ['6 birthday 2026-11-16'])
  assert.deepEqual(born('2009-07-01'), ['6 birthday 2027-01-01'])
  assert.deepEqual(born('2009-02-16'), ['6 birthday 2027-02-16'])
  assert.deepEqual(born('2009-02-17'), [])
  assert.deepEqual(born('2011-12-24'), [])
})

test('D-MSG-06: asked and unopened is a call on the working day after the reminder of the third working day, over a weekend too', () => {
  assert.deepEqual(reasons({ unopenedSince: new Date('2026-11-10T10:00:00Z') }), ['7 unopened 2026-11-16'])
  assert.deepEqual(reasons({ unopenedSince: new Date('2026-11-11T10:00:00Z') }), [], 'the reminder goes today')
})

test('D-PLN-19: a plan that is silent for six weeks says so on the worklist, with the weeks', () => {
  const silent = reasonsOf({ ...quiet, lastActivityAt: new Date('2026-10-05T10:00:00Z') }, today)
  assert.deepEqual(silent, [{ kind: 'silent', rank: 7, due: '2026-11-16', count: 6 }])
  assert.deepEqual(reasons({ lastActivityAt: new Date('2026-10-06T10:00:00Z') }), [])
})

test('a family without a plan, and a plan without any step, are rank 5', () => {
  assert.deepEqual(reasons({ startedOn: null, load: null }), ['5 notStarted 2026-02-23'])
  assert.deepEqual(reasons({ hasSteps: false }), ['5 firstStep 2026-02-17'])
  const begins = { waits: 'groupBegin' as const, due: asDay('2026-02-17') }
  assert.deepEqual(
    reasons({ hasSteps: false, planWaits: true, group: [begins] }),
    ['5 groupBegin 2026-02-17'],
    'what has not begun is begun first',
  )
})

test('D-STA-08: a first conversation that comes is on the list within a week, and what needs no plan asks for none', () => {
  const noPlan = { startedOn: null, load: null }
  assert.deepEqual(reasons({ ...noPlan, talkOn: asDay('2026-11-23') }), ['5 startTalk 2026-11-23'])
  assert.deepEqual(reasons({ ...noPlan, talkOn: asDay('2026-11-24') }), [])
  assert.deepEqual(reasons({ ...noPlan, goesWithoutPlan: true }), [])
})

test('D-WRK-02: a line leaves the list by doing the act; later moves it at most seven days and it comes back', () => {
  const due = { ...quiet, ownStepDueOn: asDay('2026-11-10') }
  const put = { reason: 'ownStep', because: 'planned' as const }
  const later = { ...due, later: [{ ...put, untilOn: asDay('2026-11-20') }] }
  assert.deepEqual(lineOf(later, today).reasons, [])
  assert.equal(lineOf(later, today).put.length, 1)
  assert.equal(lineOf(later, asDay('2026-11-20')).reasons.length, 1)
  assert.deepEqual(lineOf({ ...later, ownStepDueOn: null }, today).put, [])
})

test('case 33: a shield waits for its decision at rank 3 and is never put off; what is withheld comes back two weeks before its day', () => {
  assert.deepEqual(reasons({ shieldDueOn: asDay('2026-11-20') }), ['3 shield 2026-11-20'])
  assert.equal(mayWait({ rank: 3 }), false)
  assert.deepEqual(reasons({ urgentHelpOn: asDay('2026-11-20') }), ['3 urgentHelp 2026-11-23'], 'Friday, then Monday')
  assert.deepEqual(reasons({ withheldReviewOn: asDay('2026-12-01') }), [])
  assert.deepEqual(reasons({ withheldReviewOn: asDay('2026-11-30') }), ['8 withheld 2026-11-30'])
  assert.deepEqual(reasons({ withheldReviewOn: asDay('2026-10-01') }), ['8 withheld 2026-10-01'])
})

test('the load is told as numbers of families, without hours and without a total', () => {
  const of = (load: 'light' | 'normal' | 'heavy' | null) => ({ load })
  assert.deepEqual(loadsOf([of('light'), of('heavy'), of('light'), of(null)]), [
    { load: 'light', count: 2 },
    { load: 'heavy', count: 1 },
    { load: 'none', count: 1 },
  ])
})
