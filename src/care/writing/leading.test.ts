import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Participant } from '#care/pass/bonds.ts'
import type { Facts } from '#care/pass/facts.ts'
import { mayRead } from '#care/pass/reading.ts'
import { custody, family, item, member, period, person, term } from '#checks/worlds/sketch.ts'
import { mayWrite } from './writing.ts'

const at = new Date('2026-10-06T10:00:00Z')
const base: Facts = {
  persons: [person('mother', '1985-04-10'), person('youth', '2012-03-02'), person('worker', '1990-01-01')],
  families: [family('home', [member('mother'), member('youth')])],
  custodySnapshots: [custody('youth', ['mother'])],
  coordinatorTerms: [term('home', 'worker')],
}
const part: Participant = {
  ...{ family: 'home', person: 'worker', kind: 'specialist', organisation: 'team', subjects: ['youth'] },
  ...period('2026-01-01', null),
}

test('who leads from the family writes a goal of who agreed, and of nobody else', () => {
  const facts: Facts = {
    ...base,
    families: [family('home', [member('mother'), member('youth'), member('aunt')])],
    persons: [...base.persons, person('aunt', '1990-01-01')],
    coordinatorTerms: [term('home', 'aunt', { professional: false, standby: 'worker' })],
    termAgreements: [{ family: 'home', coordinator: 'aunt', member: 'youth', since: at, endedAt: null }],
  }
  const goal = (subject: string) => item({ family: 'home', record: 'goal', subjects: [subject], author: 'aunt' })
  assert.deepEqual(mayWrite(facts, 'aunt', 'insert', goal('youth'), at), { allowed: true, reason: 'coordinates' })
  assert.equal(mayWrite(facts, 'aunt', 'insert', goal('mother'), at).allowed, false)
})

test('a guardian reads about the youth and writes no goal in the name of a family', () => {
  const facts: Facts = {
    ...base,
    coordinatorTerms: [],
    custodySnapshots: [custody('youth', ['worker'], { kind: 'guardianship' })],
    participants: [{ ...part, kind: 'guardian' }],
  }
  const goal = item({ family: 'home', record: 'goal', subjects: ['youth'], author: 'worker' })
  assert.ok(mayRead(facts, 'worker', { ...goal, author: 'mother' }, at).allowed)
  assert.equal(mayWrite(facts, 'worker', 'insert', goal, at).allowed, false)
})
