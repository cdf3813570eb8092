import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Facts, type Id, type Item, type RecordKind, recordKinds } from '#care/pass/facts.ts'
import { custody, family, item, member, period, person, term } from '#checks/worlds/sketch.ts'
import type { WriteAct } from './writers.ts'
import { mayWrite } from './writing.ts'

const facts: Facts = {
  persons: [
    person('mother', '1985-04-10'),
    person('father', '1983-09-01'),
    person('youth', '2009-03-02'),
    person('daughter', '2012-03-02'),
    person('child', '2017-05-20'),
    person('worker', '1990-01-01'),
    person('outsider', '1970-01-01'),
  ],
  families: [
    family(
      'family',
      ['mother', 'father', 'youth', 'daughter', 'child'].map((id) => member(id)),
    ),
  ],
  custodySnapshots: ['youth', 'daughter', 'child'].map((youth) => custody(youth, ['mother', 'father'])),
  coordinatorTerms: [term('family', 'worker')],
}
const today = new Date('2026-06-20T12:00:00Z')

function writers(act: WriteAct, draft: (viewer: Id) => Item, world = facts): Id[] {
  return world.persons.map(({ id }) => id).filter((id) => mayWrite(world, id, act, draft(id), today).allowed)
}

function about(record: RecordKind, ...subjects: Id[]): (author: Id) => Item {
  return (author) => item({ family: 'family', record, subjects, author })
}

function why(viewer: Id, act: WriteAct, written: Item, world = facts): string {
  return mayWrite(world, viewer, act, written, today).reason
}

test('D-ALL-03: a story piece is added and changed by its speaker only, custody and coordination change nothing', () => {
  const speakers = (act: WriteAct, of: Id) => writers(act, () => about('storyPiece', of)(of))
  assert.deepEqual(speakers('insert', 'daughter'), ['daughter'])
  assert.deepEqual(speakers('update', 'daughter'), ['daughter'])
  assert.deepEqual(speakers('update', 'mother'), ['mother'])
  assert.deepEqual(writers('insert', about('storyPiece', 'daughter')), ['daughter'])
})

test('a child under twelve writes no story piece in this form, and nobody writes one for the child', () => {
  assert.deepEqual(writers('insert', about('storyPiece', 'child')), [])
  assert.equal(
    why('worker', 'insert', { ...about('storyPiece', 'child')('child'), typedBy: 'worker', confirmed: false }),
    'notTheirAct',
  )
})

test('D-ALL-03: the coordinator alone types what somebody of twelve or older tells, and it does not count yet', () => {
  const told = (typedBy: Id) => ({ ...about('storyPiece', 'daughter')('daughter'), typedBy, confirmed: false })
  assert.equal(why('worker', 'insert', told('worker')), 'viaCoordinator')
  assert.equal(why('worker', 'insert', { ...told('worker'), confirmed: true }), 'notTheirAct')
  assert.equal(why('mother', 'insert', told('mother')), 'notTheirAct')
})

test('a strength or worry is added by the person, the custody holders under sixteen and the coordinator', () => {
  for (const record of ['strength', 'worry'] as const) {
    assert.deepEqual(writers('insert', about(record, 'child')), ['mother', 'father', 'worker'])
    assert.deepEqual(writers('insert', about(record, 'daughter')), ['mother', 'father', 'daughter', 'worker'])
    assert.deepEqual(writers('insert', about(record, 'youth')), ['youth', 'worker'])
    assert.deepEqual(writers('insert', about(record, 'mother', 'father')), ['worker'])
  }
})

test('D-ALL-03: the words of a strength or worry are changed by whoever wrote them, not by the coordinator', () => {
  assert.deepEqual(
    writers('update', () => about('worry', 'daughter')('mother')),
    ['mother'],
  )
})

test('a goal or step is set and changed by its owners from twelve, custody holders under sixteen and the coordinator', () => {
  for (const record of ['goal', 'step'] as const) {
    assert.deepEqual(writers('insert', about(record, 'child')), ['mother', 'father', 'worker'])
    assert.deepEqual(writers('insert', about(record, 'youth')), ['youth', 'worker'])
    assert.deepEqual(
      writers('update', () => about(record, 'daughter')('worker')),
      ['mother', 'father', 'daughter', 'worker'],
    )
  }
})

test('a goal of mother and daughter of 14 is set by either of them, not by the father who has custody of the daughter', () => {
  assert.deepEqual(writers('insert', about('goal', 'mother', 'daughter')), ['mother', 'daughter', 'worker'])
  assert.equal(why('father', 'update', about('goal', 'mother', 'daughter')('mother')), 'notReadable')
})

test('D-SCO-01: a score is given for oneself, by whoever may know what it is about', () => {
  assert.deepEqual(writers('insert', about('score', 'daughter')), ['mother', 'father', 'daughter', 'worker'])
  assert.equal(why('mother', 'insert', about('score', 'daughter')('daughter')), 'inAnothersName')
})

test('D-SCO-01: the coordinator alone types a spoken score for another, and it does not count yet', () => {
  const spoken = (typedBy: Id) => ({ ...about('score', 'daughter')('daughter'), typedBy, confirmed: false })
  assert.equal(why('worker', 'insert', spoken('worker')), 'viaCoordinator')
  assert.equal(why('mother', 'insert', spoken('mother')), 'notTheirAct')
  assert.equal(why('worker', 'insert', { ...spoken('worker'), confirmed: true }), 'notTheirAct')
  assert.equal(why('worker', 'insert', { ...spoken('worker'), author: 'outsider' }), 'notTheirAct')
  assert.equal(why('worker', 'insert', spoken('mother')), 'inAnothersName')
})

test('a score is never changed; one that was typed for a person waits for that person to confirm it', () => {
  const spoken = { ...about('score', 'daughter')('daughter'), typedBy: 'worker', confirmed: false }
  assert.deepEqual(
    writers('update', () => spoken),
    ['daughter'],
  )
  assert.deepEqual(
    writers('update', () => ({ ...spoken, confirmed: true })),
    [],
  )
  assert.deepEqual(
    writers('update', () => about('score', 'daughter')('daughter')),
    [],
  )
})

test('each person from twelve gives only the own stand on the plan, and a new stand is a new row', () => {
  assert.deepEqual(
    writers('insert', (viewer) => about('planAgreement', viewer)(viewer)),
    ['mother', 'father', 'youth', 'daughter'],
  )
  assert.deepEqual(
    writers('insert', () => about('planAgreement', 'daughter')('daughter')),
    ['daughter'],
  )
  assert.deepEqual(
    writers('update', () => about('planAgreement', 'daughter')('daughter')),
    [],
  )
})

test('nobody writes history or the log, and nobody deletes anything', () => {
  for (const record of ['history', 'accessLog'] as const) {
    for (const act of ['insert', 'update', 'delete'] as const)
      assert.deepEqual(writers(act, about(record, 'mother')), [])
  }
  for (const record of recordKinds) assert.deepEqual(writers('delete', about(record, 'mother')), [])
})

test('kinds without a rule are written by nobody', () => {
  for (const record of ['message', 'linkedDocument', 'household'] as const) {
    assert.deepEqual(writers('insert', about(record, 'mother')), [])
  }
})

test('a professional hides nothing from whom it is about, nor under sixteen from their custody holders', () => {
  const worry = { ...about('worry', 'daughter')('worker') }
  assert.equal(why('worker', 'insert', { ...worry, audience: 'onlyMe' }), 'professionalHides')
  const chosen = (...chosen: Id[]): Item => ({ ...worry, audience: 'chosen', chosen })
  assert.equal(why('worker', 'insert', chosen('daughter', 'mother')), 'professionalHides')
  assert.equal(why('worker', 'insert', chosen('daughter', 'mother', 'father')), 'coordinates')
  const ofYouth: Item = { ...about('worry', 'youth')('worker'), audience: 'chosen', chosen: ['youth'] }
  assert.equal(why('worker', 'insert', ofYouth), 'coordinates')
})

test('who is called to a stuck case or asked for a decision hides nothing either', () => {
  const asked = { since: new Date('2026-06-19T12:00:00Z'), endedAt: null, family: 'family', subjects: ['daughter'] }
  const worry: Item = { ...about('worry', 'daughter')('outsider'), audience: 'onlyMe' }
  for (const role of ['acceptedEscalations', 'decisionAdvisers'] as const) {
    const world = { ...facts, [role]: [{ ...asked, person: 'outsider' }] }
    assert.equal(why('outsider', 'insert', worry, world), 'professionalHides', role)
  }
})

test('a working note is a professional’s; a safety item is written in its own room only', () => {
  const working = (author: Id): Item => ({ ...about('worry', 'daughter')(author), class: 'working' })
  assert.deepEqual(writers('insert', working), ['worker'])
  assert.deepEqual(
    writers('insert', (author) => ({ ...working(author), class: 'safety' })),
    [],
  )
})

test('nobody writes after the relation ended, about somebody outside the family, or on what is destroyed', () => {
  const ended = { ...facts, coordinatorTerms: [term('family', 'worker', period('2026-01-01', '2026-06-20'))] }
  assert.equal(why('worker', 'insert', about('goal', 'child')('worker'), ended), 'noPass')
  assert.equal(why('outsider', 'insert', about('goal', 'child')('outsider')), 'noPass')
  assert.equal(why('mother', 'insert', about('goal', 'mother', 'outsider')('mother')), 'subjectOutside')
  assert.equal(why('mother', 'update', { ...about('goal', 'mother')('mother'), destroyedAt: today }), 'notReadable')
})
