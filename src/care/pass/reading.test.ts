import assert from 'node:assert/strict'
import { test } from 'node:test'
import { custody, family, item, member, period, person, term } from '#checks/worlds/sketch.ts'
import type { Facts, Id, Item } from './facts.ts'
import { mayRead, type ReadReason } from './reading.ts'

const facts: Facts = {
  persons: [
    person('mother', '1985-04-10'),
    person('father', '1983-09-01'),
    person('daughter', '2011-03-02'),
    person('son', '2014-05-05'),
    person('child', '2017-05-20'),
    person('worker', '1990-01-01'),
    person('grandfather', '1950-01-01'),
    person('outsider', '1970-01-01'),
  ],
  families: [
    family(
      'family',
      ['mother', 'father', 'daughter', 'son', 'child'].map((id) => member(id)),
    ),
  ],
  custodySnapshots: ['daughter', 'son', 'child'].map((youth) => custody(youth, ['mother', 'father'])),
  coordinatorTerms: [term('family', 'worker')],
}
const today = new Date('2026-06-20T12:00:00Z')

function reason(viewer: Id, about: Item, world = facts, at = today): ReadReason {
  return mayRead(world, viewer, about, at).reason
}

function readers(about: Item, world = facts, at = today): Id[] {
  return world.persons.map((each) => each.id).filter((id) => mayRead(world, id, about, at).allowed)
}

function goal(...subjects: Id[]): Item {
  return item({ family: 'family', record: 'goal', subjects, author: 'worker' })
}

test('case 15: siblings of 12 and 15 each read their own items and those made for the whole family', () => {
  assert.deepEqual(readers(goal('daughter')), ['mother', 'father', 'daughter', 'worker'])
  assert.deepEqual(readers(goal('son')), ['mother', 'father', 'son', 'worker'])
  const all = goal('mother', 'father', 'daughter', 'son', 'child')
  assert.deepEqual(readers(all), ['mother', 'father', 'daughter', 'son', 'child', 'worker'])
})

test('case 31: a goal of mother and daughter of 15 is read by both, not by the father who has custody of the daughter', () => {
  assert.deepEqual(readers(goal('mother', 'daughter')), ['mother', 'daughter', 'worker'])
  assert.equal(reason('father', goal('mother', 'daughter')), 'subjectWithoutPass')
  assert.equal(reason('mother', goal('mother', 'daughter')), 'madeTogether')
})

test('case 27: who has no pass in this family reads nothing, not even what names him', () => {
  assert.equal(reason('outsider', { ...goal('son'), names: ['outsider'] }), 'noPass')
  assert.equal(reason('mother', { ...goal('mother'), family: 'guessed' }), 'noPass')
})

test('a note about two persons that was not made together is read only by who may read about both', () => {
  const worry = item({ family: 'family', record: 'worry', subjects: ['mother', 'son'], author: 'worker' })
  assert.deepEqual(readers(worry), ['mother', 'worker'])
  assert.equal(reason('mother', worry), 'everySubjectPasses')
})

test('a person whom a step names as doer reads it without a pass on whom it is about', () => {
  const step = item({ family: 'family', record: 'step', subjects: ['mother'], author: 'mother', names: ['father'] })
  assert.deepEqual(readers(step), ['mother', 'father', 'worker'])
})

test('what a child keeps to itself is read by the child alone', () => {
  const secret = item({
    family: 'family',
    record: 'storyPiece',
    subjects: ['child'],
    author: 'child',
    audience: 'onlyMe',
  })
  assert.deepEqual(readers(secret), ['child'])
  assert.equal(reason('mother', secret), 'onlyMe')
  assert.equal(reason('worker', secret), 'onlyMe')
})

test('onlyMe stands above made together and above every pass', () => {
  assert.deepEqual(readers({ ...goal('mother', 'son'), author: 'son', audience: 'onlyMe' }), ['son'])
})

test('an item for the family is not read by a coordinator who is no member', () => {
  const piece = item({
    family: 'family',
    record: 'storyPiece',
    subjects: ['child'],
    author: 'child',
    audience: 'family',
  })
  assert.deepEqual(readers(piece), ['mother', 'father', 'child'])
  assert.equal(reason('worker', piece), 'notFamily')
  assert.deepEqual(readers({ ...piece, audience: 'familyAndJim' }), ['mother', 'father', 'child'])
})

test('the own story of a youth of 15 is read by the youth and, when opened to the plan, by the coordinator', () => {
  const piece = item({ family: 'family', record: 'storyPiece', subjects: ['daughter'], author: 'daughter' })
  assert.deepEqual(readers(piece), ['daughter', 'worker'])
})

test('a resilience card is read by nobody but its person, and under twelve by the custody holders', () => {
  const card = (person: Id) => item({ family: 'family', record: 'resilienceCard', subjects: [person], author: person })
  assert.deepEqual(readers(card('daughter')), ['daughter'])
  assert.deepEqual(readers(card('child')), ['mother', 'father', 'child'])
})

test('chosen narrows: who is not picked does not read, and picking gives nobody a pass', () => {
  const message = item({ family: 'family', record: 'message', subjects: ['son'], author: 'son', audience: 'chosen' })
  assert.deepEqual(readers({ ...message, chosen: ['mother', 'grandfather', 'daughter'] }), ['mother', 'son'])
  assert.equal(reason('father', { ...message, chosen: ['mother'] }), 'notChosen')
  assert.equal(reason('daughter', { ...message, chosen: ['daughter'] }), 'subjectWithoutPass')
})

test('an author keeps reading while the relation runs, and no longer', () => {
  const card = item({ family: 'family', record: 'resilienceCard', subjects: ['son'], author: 'worker' })
  assert.equal(reason('worker', card), 'author')
  const ended = { ...facts, coordinatorTerms: [term('family', 'worker', period('2026-01-01', '2026-06-20'))] }
  assert.equal(reason('worker', card, ended), 'noPass')
})

test('a father keeps reading what he wrote about his daughter after her sixteenth birthday, and nothing else of her', () => {
  const later = new Date('2027-03-02T12:00:00Z')
  const worry = item({ family: 'family', record: 'worry', subjects: ['daughter'], author: 'father' })
  assert.equal(reason('father', worry, facts, later), 'author')
  assert.equal(reason('mother', worry, facts, later), 'subjectWithoutPass')
})

test('a destroyed item is read by nobody, its author neither', () => {
  const gone = { ...goal('mother'), destroyedAt: new Date('2026-06-20T11:59:59Z') }
  assert.deepEqual(readers(gone), [])
  assert.deepEqual(readers({ ...goal('mother'), destroyedAt: new Date('2026-06-20T12:00:01Z') }).length, 2)
})

test('a working note is read by its author only and is gone after 28 days', () => {
  const note = item({ family: 'family', record: 'goal', subjects: ['son'], author: 'worker', class: 'working' })
  assert.deepEqual(readers(note), ['worker'])
  assert.deepEqual(readers(note, facts, new Date('2026-06-29T09:59:59Z')), ['worker'])
  assert.deepEqual(readers(note, facts, new Date('2026-06-29T10:00:00Z')), [])
})

test('a safety item is read by nobody while its room does not stand', () => {
  assert.deepEqual(readers({ ...goal('son'), class: 'safety' }), [])
})

test('an item about nobody is read by nobody but its author', () => {
  assert.deepEqual(readers(goal()), ['worker'])
})
