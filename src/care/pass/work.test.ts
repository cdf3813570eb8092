import assert from 'node:assert/strict'
import { test } from 'node:test'
import { custody, family, item, member, period, person, term } from '#checks/worlds/sketch.ts'
import { asDay } from '#platform/dates.ts'
import type { Participant } from './bonds.ts'
import type { Facts } from './facts.ts'
import { passOf } from './pass.ts'
import { mayRead } from './reading.ts'
import type { Share } from './shares.ts'

const at = new Date('2026-10-06T10:00:00Z')
const today = asDay('2026-10-06')
const base: Facts = {
  persons: [person('mother', '1985-04-10'), person('youth', '2012-03-02'), person('worker', '1990-01-01')],
  families: [family('home', [member('mother'), member('youth')])],
  custodySnapshots: [custody('youth', ['mother'])],
  coordinatorTerms: [term('home', 'worker')],
  workers: [{ person: 'worker', organisation: 'team', until: null }],
}
const share: Share = {
  ...{ id: 'share', family: 'home', subject: 'youth', topic: 'goals', item: null, itemTopic: null, reader: 'worker' },
  ...{ organisation: null, from: asDay('2026-09-01'), lastDay: asDay('2026-12-01'), dailyLife: false },
  ...{ grantedBy: ['youth'], withdrawnAt: null },
}
const part: Participant = {
  ...{ family: 'home', person: 'worker', kind: 'specialist', organisation: 'team', subjects: ['youth'] },
  ...period('2026-01-01', null),
}
const opens = (facts: Facts, who = 'worker') => passOf(facts, who, 'home', at).length > 0
const gone = { workers: [{ person: 'worker', organisation: 'team', until: today }] }

test('whose work ended today has no pass by a term, a part or a share that runs on', () => {
  assert.ok(opens(base))
  assert.ok(!opens({ ...base, ...gone, participants: [part], shares: [share] }))
})

test('whose organisation ended has none either, and until that day has', () => {
  assert.ok(!opens({ ...base, endedOrganisations: [{ id: 'team', until: today }] }))
  assert.ok(opens({ ...base, endedOrganisations: [{ id: 'team', until: asDay('2026-10-07') }] }))
})

test('who stopped working stays a member of the own family', () => {
  const workers = [{ person: 'mother', organisation: 'team', until: today }]
  assert.ok(opens({ ...base, workers }, 'mother'))
})

test('a share names where its reader works: at another organisation it opens nothing', () => {
  const only = { ...base, coordinatorTerms: [], shares: [{ ...share, organisation: 'team' }] }
  assert.ok(opens(only))
  assert.ok(!opens({ ...only, workers: [{ person: 'worker', organisation: 'elsewhere', until: null }] }))
})

test('from 12 the story opens by what the youth granted, not by what a parent did', () => {
  const story = { ...base, coordinatorTerms: [], shares: [{ ...share, topic: 'story' as const }] }
  assert.ok(opens(story))
  assert.ok(!opens({ ...story, shares: [{ ...share, topic: 'story' as const, grantedBy: ['mother'] }] }))
})

test('a second professional who is asked for a piece of a story of a youth reads nothing of it', () => {
  const asked = { family: 'home', person: 'worker', since: new Date('2026-10-01T10:00:00Z'), endedAt: null }
  const facts = { ...base, coordinatorTerms: [], secondReaders: [{ ...asked, item: 'item' }] }
  const about = { family: 'home', subjects: ['youth'], author: 'youth' } as const
  assert.ok(mayRead(facts, 'worker', item({ ...about, record: 'worry' }), at).allowed)
  assert.ok(!mayRead(facts, 'worker', item({ ...about, record: 'storyPiece' }), at).allowed)
})

test('a part is over when nobody is left whom it is for', () => {
  const facts = { ...base, coordinatorTerms: [], participants: [part], shares: [{ ...share, subject: 'mother' }] }
  assert.ok(opens(facts))
  const left = family('home', [member('mother'), member('youth', '2020-01-01', '2026-10-06')])
  assert.ok(!opens({ ...facts, families: [left] }))
})
