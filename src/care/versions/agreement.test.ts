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

const at = (day: string, hour = 10) => new Date(`${day}T${String(hour).padStart(2, '0')}:00:00+01:00`)
const today = asDay('2026-11-16')

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
