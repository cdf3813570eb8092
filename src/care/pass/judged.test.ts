// What the third judge, who knew the access rules only, found in this model (decision 0031).
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { custody, family, item, member, midnight, period, person, term } from '#checks/worlds/sketch.ts'
import type { Participant } from './bonds.ts'
import type { Facts, Id, Item } from './facts.ts'
import { mayRead } from './reading.ts'
import type { Share } from './shares.ts'

const facts: Facts = {
  persons: [
    person('mother', '1985-04-10'),
    person('father', '1983-09-01'),
    person('youth', '2011-03-02'),
    person('child', '2017-05-20'),
    person('worker', '1990-01-01'),
    person('colleague', '1980-01-01'),
    person('aunt', '1979-01-01'),
  ],
  families: [family('family', [member('mother'), member('father'), member('youth'), member('child')])],
  custodySnapshots: [custody('youth', ['mother']), custody('child', ['mother'])],
  coordinatorTerms: [term('family', 'worker')],
}
const now = new Date('2026-06-20T12:00:00Z')
const minutesAgo = (minutes: number): Date => new Date(+now - minutes * 60_000)

const reads = (who: Id, about: Item, more: Partial<Facts> = {}, at = now): boolean =>
  mayRead({ ...facts, ...more }, who, about, at).allowed

const part = (who: Id, over: Partial<Participant> = {}): Participant => ({
  family: 'family',
  person: who,
  kind: 'specialist',
  organisation: null,
  subjects: ['youth'],
  ...period('2026-01-01', null),
  ...over,
})

const share = (over: Partial<Share>): Share => ({
  id: 'share',
  family: 'family',
  subject: 'youth',
  topic: 'goals',
  item: null,
  itemTopic: null,
  reader: 'aunt',
  organisation: null,
  from: period('2026-01-01', null).from,
  lastDay: period('2028-01-01', null).from,
  dailyLife: false,
  grantedBy: ['youth'],
  withdrawnAt: null,
  ...over,
})

const about = (record: Item['record'], over: Partial<Item> = {}): Item =>
  item({ family: 'family', record, subjects: ['youth'], author: 'worker', ...over })

test('a child under 12 reads the story that it told, and not the question that a parent asked about it', () => {
  assert.equal(reads('child', about('storyPiece', { subjects: ['child'], author: 'child' })), true)
  assert.equal(reads('child', about('question', { subjects: ['child'], author: 'mother' })), false)
})

test('from 12 a story counts as shared only if the youth shared it: what a parent opened before that birthday is closed that day', () => {
  const child = { subject: 'child', topic: 'story', reader: 'aunt' } as const
  const piece = about('storyPiece', { subjects: ['child'], author: 'child' })
  const seen = (grantedBy: Id, bornOn: string): boolean =>
    reads('aunt', piece, {
      persons: [...facts.persons.filter(({ id }) => id !== 'child'), person('child', bornOn)],
      participants: [part('aunt')],
      shares: [share({ ...child, grantedBy: [grantedBy] })],
    })
  assert.deepEqual([seen('mother', '2014-06-21'), seen('mother', '2014-06-20')], [true, false])
  assert.equal(seen('child', '2014-06-20'), true)
})

test('from 16 a custody holder reads what the youth shared, and not what another holder had shared', () => {
  const custodySnapshots = [custody('youth', ['mother', 'father'])]
  const seen = (grantedBy: Id): boolean =>
    reads(
      'father',
      about('goal'),
      { custodySnapshots, shares: [share({ reader: 'father', grantedBy: [grantedBy] })] },
      midnight('2027-03-02'),
    )
  assert.deepEqual([seen('mother'), seen('youth')], [false, true])
})

test('a shield stands also against who came to hold custody after it was put up', () => {
  const up = {
    item: 'item',
    youth: 'youth',
    against: ['mother'],
    since: minutesAgo(60),
    decision: null,
    liftedAt: null,
  }
  const joint = { custodySnapshots: [custody('youth', ['mother', 'father'])] }
  const worry = about('worry')
  assert.equal(reads('father', worry, joint), true)
  assert.equal(reads('father', worry, { ...joint, shields: [up] }), false)
  assert.equal(reads('youth', worry, { ...joint, shields: [up] }), true)
})

test('an emergency look shows nothing that somebody wrote for a few, and gives a former worker nothing back', () => {
  const look = {
    emergencyLooks: [{ family: 'family', person: 'colleague', subject: 'youth', openedAt: minutesAgo(5) }],
  }
  assert.equal(reads('colleague', about('worry'), look), true)
  assert.equal(reads('colleague', about('worry', { audience: 'chosen', chosen: ['colleague'] }), look), false)
  assert.equal(reads('colleague', about('worry', { audience: 'onlyMe', author: 'colleague' }), look), false)
  assert.equal(reads('colleague', about('step', { subjects: ['child'], names: ['colleague'] }), look), false)
})

test('a second opinion on one item opens no earlier words of the one who is asked', () => {
  const second = { family: 'family', person: 'colleague', item: 'item', since: minutesAgo(5), endedAt: null }
  const asked = { secondReaders: [second] }
  assert.equal(reads('colleague', about('worry'), asked), true)
  assert.equal(reads('colleague', about('worry', { id: 'before', author: 'colleague' }), asked), false)
})

test('who left the family is read of by nobody through it, not by a second opinion either', () => {
  const second = { family: 'family', person: 'colleague', item: 'item', since: minutesAgo(5), endedAt: null }
  const families = [family('family', [member('mother'), member('youth', '2020-01-01', '2026-06-01')])]
  assert.equal(reads('colleague', about('worry'), { families, secondReaders: [second] }), false)
})

test('who leads from the circle never reads a safety file, not as its author either; a release counts for members only', () => {
  const file = { item: 'item', family: 'family', kind: 'file', concernAbout: [], readers: [] } as const
  const released = { person: 'aunt', by: ['worker', 'colleague'], toldAt: minutesAgo(5) } as const
  const sign = about('signal', { class: 'safety', author: 'aunt' })
  const aunt = { participants: [part('aunt', { kind: 'other' })] }
  assert.equal(reads('aunt', sign, { ...aunt, safetyItems: [{ ...file, releases: [] }] }), true)
  const leading = { ...aunt, coordinatorTerms: [term('family', 'aunt', { professional: false, standby: 'worker' })] }
  assert.equal(reads('aunt', sign, { ...leading, safetyItems: [{ ...file, releases: [] }] }), false)
  assert.equal(reads('aunt', sign, { ...leading, safetyItems: [{ ...file, releases: [released] }] }), false)
})

test('the name of a standby beside a professional gives no place to read a share from', () => {
  const seen = (professional: boolean): boolean =>
    reads('colleague', about('goal'), {
      coordinatorTerms: [term('family', 'mother', { professional, standby: 'colleague' })],
      shares: [share({ reader: 'colleague' })],
    })
  assert.deepEqual([seen(true), seen(false)], [false, true])
})

test('a contact person whose work ended does not read the question any more', () => {
  const asked = {
    family: 'family',
    person: 'colleague',
    subjects: ['youth'],
    items: ['item'],
    since: minutesAgo(60),
    endedAt: null,
  }
  const question = about('question', { author: 'mother' })
  const seen = (until: string | null): boolean =>
    reads('colleague', question, {
      contactPersons: [asked],
      workers: [{ person: 'colleague', organisation: 'team', until: period('2026-01-01', until).until }],
    })
  assert.deepEqual([seen(null), seen('2026-06-20')], [true, false])
})
