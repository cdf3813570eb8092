import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asDay } from '#platform/dates.ts'
import { type Custody, custodyProblem, custodyStanding, custodyTaskDueOn } from './custody.ts'
import { birthDayOf, homeProblem, memberProblem, movedMember } from './household.ts'

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

const birth = (day: string, month: string, year: string, dayUnknown = false) => ({ day, month, year, dayUnknown })

test('D-PEO-06: on an unknown day of a known month a person counts as the youngest possible', () => {
  assert.equal(birthDayOf(birth('', '2', '2012', true)), '2012-02-29')
  assert.equal(birthDayOf(birth('', '12', '2014', true)), '2014-12-31')
  assert.equal(birthDayOf(birth('5', '5', '2013')), '2013-05-05')
  assert.equal(birthDayOf(birth('31', '4', '2013')), null)
})

test('a birth day lies in the past and at most 120 years ago', () => {
  const member = (typed: ReturnType<typeof birth>) =>
    memberProblem({ callName: 'Sam', familyName: '', part: 'youth', birth: typed }, 3, today)
  assert.equal(member(birth('16', '11', '2026')), null)
  assert.equal(member(birth('17', '11', '2026')), 'birthImpossible')
  assert.equal(member(birth('', '11', '2026', true)), null)
  assert.equal(member(birth('1', '1', '1905')), 'birthImpossible')
  assert.equal(member(birth('', '5', '2013')), 'dayMissing')
  assert.equal(member(birth('', '', '2013', true)), 'monthMissing')
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
