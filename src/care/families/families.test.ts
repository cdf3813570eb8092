import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asDay } from '#platform/dates.ts'
import { birthOf, birthProblem, dueProblem, mayCorrectBirth, type TypedBirth, turnsOn, whatChanges } from './birth.ts'
import { type Custody, custodyProblem, custodyStanding, custodyTaskDueOn, isOldEnoughToHold } from './custody.ts'
import { homeProblem, memberProblem, movedMember } from './household.ts'
import { leavingProblem, mayEnd, mayPutBack } from './leaving.ts'

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

test('D-PEO-03: custody nobody checked is unknown and asks to be checked in five working days', () => {
  assert.equal(custodyStanding(undefined, today), 'unknown')
  assert.equal(custodyStanding(custody({ outcome: 'undetermined' }), today), 'unknown')
  assert.equal(custodyTaskDueOn(undefined, asDay('2026-11-16'), today), '2026-11-23')
  assert.equal(custodyTaskDueOn(custody(), asDay('2026-01-01'), today), null)
  assert.equal(custodyTaskDueOn(custody({ outcome: 'none', holders: [] }), asDay('2026-01-01'), today), null)
})

test('a check counts for six months; on that day it is old and asks to be done again', () => {
  const checked = custody({ checkedOn: asDay('2026-05-16') })
  assert.equal(custodyStanding(checked, asDay('2026-11-15')), 'confirmed')
  assert.equal(custodyStanding(checked, asDay('2026-11-16')), 'expired')
  assert.equal(custodyTaskDueOn(checked, asDay('2026-01-01'), asDay('2026-11-16')), '2026-11-23')
})

test('a custody holder is a member of the family, at most two, checked on a day that has been', () => {
  assert.equal(custodyProblem(custody(), ['sam', 'mirjam', 'olaf'], today), null)
  assert.equal(custodyProblem(custody(), ['sam', 'mirjam'], today), 'holderOutside')
  assert.equal(custodyProblem(custody({ holders: [] }), ['sam'], today), 'holderMissing')
  assert.equal(custodyProblem(custody({ checkedOn: asDay('2026-11-17') }), ['sam'], today), 'checkedInFuture')
})

const birth = (day: string, month: string, year: string, unknown: 'day' | 'month' | null = null): TypedBirth => ({
  day,
  month,
  year,
  dayUnknown: unknown === 'day',
  monthUnknown: unknown === 'month',
})

test('D-PEO-06: on an unknown day, or an unknown day and month, a person counts as the youngest possible', () => {
  assert.deepEqual(birthOf(birth('', '2', '2012', 'day')), { bornOn: '2012-02-29', knownTo: 'month' })
  assert.deepEqual(birthOf(birth('', '12', '2014', 'day')), { bornOn: '2014-12-31', knownTo: 'month' })
  assert.deepEqual(birthOf(birth('', '', '2010', 'month')), { bornOn: '2010-12-31', knownTo: 'year' })
  assert.deepEqual(birthOf(birth('5', '5', '2013')), { bornOn: '2013-05-05', knownTo: 'day' })
  assert.equal(birthOf(birth('31', '4', '2013')), null)
})

test('a name has at most sixty letters, the one of the family too', () => {
  const member = (callName: string, familyName: string) =>
    memberProblem({ callName, familyName, part: 'youth', birth: birth('16', '11', '2020') }, 3, today)
  assert.equal(member('S'.repeat(60), 'M'.repeat(60)), null)
  assert.equal(member('', ''), 'nameMissing')
  assert.equal(member('S'.repeat(61), ''), 'nameTooLong')
  assert.equal(member('Sam', 'M'.repeat(61)), 'familyNameTooLong')
})

test('a child holds no custody: only a grown-up, and from sixteen whom a court declared to be of age', () => {
  const holds = (parts: string[], bornOn: string | null) =>
    isOldEnoughToHold({ parts, bornOn: bornOn === null ? null : asDay(bornOn) }, today)
  assert.equal(holds(['parent'], null), true)
  assert.equal(holds(['youth'], null), false)
  assert.equal(holds(['unborn'], null), false)
  assert.equal(holds(['youth', 'parent'], '2010-11-16'), true)
  assert.equal(holds(['parent'], '2010-11-17'), false)
  assert.equal(holds(['other'], '2020-05-20'), false)
  const chosen = (tooYoung: string[]) => custodyProblem(custody(), ['mirjam', 'olaf'], today, 6, tooYoung)
  assert.equal(chosen(['noor']), null)
  assert.equal(chosen(['noor', 'olaf']), 'holderTooYoung')
})

test('a child or youth is younger than 23, on an unknown day too; anybody else in the family may be older', () => {
  const member = (part: string, typed: TypedBirth) =>
    memberProblem({ callName: 'Sam', familyName: '', part, birth: typed }, 3, today)
  assert.equal(member('youth', birth('17', '11', '2003')), null)
  assert.equal(member('youth', birth('16', '11', '2003')), 'pastYouthHelp')
  assert.equal(member('youth', birth('', '11', '2003', 'day')), null)
  assert.equal(member('youth', birth('', '', '1950', 'month')), 'pastYouthHelp')
  assert.equal(member('parent', birth('', '', '1950', 'month')), null)
})

test('a birth day lies in the past and at most 120 years ago', () => {
  const member = (typed: TypedBirth) =>
    memberProblem({ callName: 'Sam', familyName: '', part: 'youth', birth: typed }, 3, today)
  assert.equal(member(birth('16', '11', '2026')), null)
  assert.equal(member(birth('17', '11', '2026')), 'birthImpossible')
  assert.equal(member(birth('', '11', '2026', 'day')), null)
  assert.equal(member(birth('', '12', '2026', 'day')), 'birthImpossible')
  assert.equal(member(birth('', '', '2026', 'month')), null)
  assert.equal(member(birth('', '', '2027', 'month')), 'birthImpossible')
  assert.equal(member(birth('1', '1', '1905')), 'birthImpossible')
  assert.equal(member(birth('', '5', '2013')), 'dayMissing')
  assert.equal(member(birth('', '', '2013', 'day')), 'monthMissing')
  assert.equal(birthProblem(birth('', '', '', 'month'), today), 'yearMissing')
})

test('D-PEO-13: a child that is not born yet has a month, from last month until ten months ahead', () => {
  const due = (month: string, year: string) => dueProblem({ month, year }, today)
  assert.equal(due('10', '2026'), null)
  assert.equal(due('9', '2026'), 'dueImpossible')
  assert.equal(due('9', '2027'), null)
  assert.equal(due('10', '2027'), 'dueImpossible')
  assert.equal(due('13', '2026'), 'dueImpossible')
  assert.equal(due('', '2027'), 'monthMissing')
})

test('D-PEO-06: what a birth day changes is told by the ages 12, 16 and 18 that are reached or fall away', () => {
  const [deniz, older] = [asDay('2011-03-02'), asDay('2010-03-02')]
  assert.deepEqual(whatChanges(deniz, older, today), {
    age: 16,
    reached: [16],
    lost: [],
    next: { age: 18, on: '2028-03-02' },
  })
  assert.deepEqual(whatChanges(older, asDay('2015-01-01'), today), {
    age: 11,
    reached: [],
    lost: [16, 12],
    next: { age: 12, on: '2027-01-01' },
  })
  assert.deepEqual(whatChanges(null, asDay('2008-11-16'), today), {
    age: 18,
    reached: [12, 16, 18],
    lost: [],
    next: null,
  })
  assert.deepEqual(whatChanges(deniz, asDay('2011-03-03'), today).reached, [])
  assert.equal(turnsOn(asDay('2012-02-29'), 18), '2030-03-01')
  assert.equal(turnsOn(asDay('2012-02-29'), 16), '2028-02-29')
})

test('a youth’s birth day is put right by the coordinator; a grown-up mends the own; that a child is born its family says', () => {
  const member = (more: object) => ({
    person: 'sam',
    parts: ['youth'],
    open: true,
    bornOn: asDay('2013-05-05'),
    dueMonth: null,
    ...more,
  })
  const [bram, sam, olaf] = [
    { person: 'bram', isCoordinator: true },
    { person: 'sam', isCoordinator: false },
    { person: 'olaf', isCoordinator: false },
  ]
  assert.equal(mayCorrectBirth(bram, member({}), 3, today), true)
  assert.equal(mayCorrectBirth(sam, member({}), 1, today), false)
  assert.equal(mayCorrectBirth(olaf, member({}), 2, today), false)
  assert.equal(mayCorrectBirth(sam, member({ bornOn: asDay('2008-11-16') }), 1, today), true)
  assert.equal(mayCorrectBirth(olaf, member({ dueMonth: asDay('2027-02-01'), bornOn: null }), 2, today), true)
  assert.equal(
    mayCorrectBirth(sam, member({ person: 'baby', dueMonth: asDay('2027-02-01'), bornOn: null }), 0, today),
    false,
  )
})

test('nobody sends another grown-up away: one leaves by the own word, a young child by who decides, all by the coordinator', () => {
  const olaf = { person: 'olaf', isCoordinator: false, writes: ['olaf', 'sam', 'pip'] }
  const who = (person: string, parts: string[], age: number | null) => ({ person, parts, age })
  assert.equal(mayEnd(olaf, who('olaf', ['parent'], 44)), true)
  assert.equal(mayEnd(olaf, who('mirjam', ['parent'], null)), false)
  assert.equal(mayEnd(olaf, who('pip', ['youth'], 11)), true)
  assert.equal(mayEnd(olaf, who('sam', ['youth'], 12)), false)
  assert.equal(mayEnd(olaf, who('baby', ['unborn'], null)), true)
  assert.equal(mayEnd({ ...olaf, person: 'sam', writes: ['sam'] }, who('sam', ['youth'], 15)), false)
  assert.equal(mayEnd({ ...olaf, person: 'sam', writes: ['sam'] }, who('sam', ['youth'], 16)), true)
  assert.equal(
    mayEnd({ ...olaf, person: 'bram', isCoordinator: true, writes: [] }, who('mirjam', ['parent'], null)),
    true,
  )
})

test('leaving has a day that has been, after the day of coming, and takes neither the last youth nor the coordinator', () => {
  const facts = { untilOn: today, since: asDay('2026-09-01'), today, isYouth: false, youths: 1, coordinates: false }
  assert.equal(leavingProblem(facts), null)
  assert.equal(leavingProblem({ ...facts, untilOn: null }), 'dayMissing')
  assert.equal(leavingProblem({ ...facts, untilOn: asDay('2026-08-31') }), 'dayBefore')
  assert.equal(leavingProblem({ ...facts, untilOn: asDay('2026-11-17') }), 'dayComing')
  assert.equal(leavingProblem({ ...facts, isYouth: true }), 'lastYouth')
  assert.equal(leavingProblem({ ...facts, isYouth: true, youths: 2 }), null)
  assert.equal(leavingProblem({ ...facts, coordinates: true }), 'coordinates')
})

test('who said that somebody left takes it back for ten minutes; the coordinator always', () => {
  const said = { by: 'olaf', at: new Date('2026-11-16T10:00:00Z') }
  const at = (time: string) => new Date(`2026-11-16T${time}Z`)
  assert.equal(mayPutBack({ person: 'olaf', isCoordinator: false }, said, at('10:09:59')), true)
  assert.equal(mayPutBack({ person: 'olaf', isCoordinator: false }, said, at('10:10:00')), false)
  assert.equal(mayPutBack({ person: 'mirjam', isCoordinator: false }, said, at('10:01:00')), false)
  assert.equal(mayPutBack({ person: 'bram', isCoordinator: true }, said, at('12:00:00')), true)
})

const place = {
  homes: 1,
  members: [
    { id: 'sam', homes: 1 },
    { id: 'olaf', homes: 2 },
  ],
  readers: ['sam', 'olaf', 'bram'],
  mustLive: null,
}
const home = { label: 'Bij papa', address: '', phone: '', residents: ['sam'], secret: false, readers: [] }

test('a home has a name and people, a family four homes, a person two, a secret address two readers', () => {
  assert.equal(homeProblem(home, place), null)
  assert.equal(homeProblem({ ...home, label: '' }, place), 'labelMissing')
  assert.equal(homeProblem({ ...home, residents: [] }, place), 'residentMissing')
  assert.equal(homeProblem({ ...home, residents: ['esra'] }, place), 'residentMissing')
  assert.equal(homeProblem(home, { ...place, mustLive: 'olaf' }), 'residentMissing')
  assert.equal(homeProblem({ ...home, residents: ['olaf'] }, place), 'residentFull')
  assert.equal(homeProblem(home, { ...place, homes: 4 }), 'homesFull')
  assert.equal(homeProblem({ ...home, secret: true, readers: ['sam'] }, place), 'readersMissing')
  assert.equal(homeProblem({ ...home, secret: true, readers: ['sam', 'bram'] }, place), null)
})

test('the order of a family moves one place at a time', () => {
  assert.deepEqual(movedMember(['sam', 'mirjam', 'olaf'], 'olaf', 'up'), ['sam', 'olaf', 'mirjam'])
  assert.deepEqual(movedMember(['sam', 'mirjam'], 'mirjam', 'down'), ['sam', 'mirjam'])
})
