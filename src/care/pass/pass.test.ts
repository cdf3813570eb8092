import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  custody,
  elsewhere,
  family,
  member,
  midnight,
  period,
  person,
  secondBefore,
  term,
} from '#checks/worlds/sketch.ts'
import { type Facts, type Id, topics } from './facts.ts'
import { type Ground, passOf } from './pass.ts'

// The child is nine; the youth turns 16 on 2 March 2027, the twelve-year-old-to-be 12 on 14 June 2027.
const persons = [
  person('mother', '1985-04-10'),
  person('father', '1983-09-01'),
  person('stepfather', '1980-02-02'),
  person('youth', '2011-03-02'),
  person('child', '2015-06-14'),
  person('nameless', null),
  person('worker', '1990-01-01'),
  person('otherWorker', '1990-01-01'),
  person('foreignWorker', '1990-01-01', elsewhere),
  person('grandfather', '1950-01-01'),
]
const base: Facts = {
  persons,
  families: [
    family(
      'family',
      ['mother', 'father', 'stepfather', 'youth', 'child'].map((id) => member(id)),
    ),
    family('neighbours', [member('nameless'), member('grandfather')]),
  ],
  custodySnapshots: [custody('youth', ['mother', 'father']), custody('child', ['mother', 'father'])],
  coordinatorTerms: [term('family', 'worker')],
}
const today = new Date('2026-11-21T12:00:00Z')

function read(facts: Facts, viewer: Id, subject: Id, at = today, family = 'family') {
  return passOf(facts, viewer, family, at)
    .filter((row) => row.subject === subject)
    .map((row) => row.topic)
}

function grounds(facts: Facts, viewer: Id, subject: Id, at = today): Ground[] {
  const rows = passOf(facts, viewer, 'family', at).filter((row) => row.subject === subject)
  return [...new Set(rows.map((row) => row.ground))]
}

test('a person of twelve or older reads every topic of oneself', () => {
  assert.deepEqual(read(base, 'youth', 'youth'), [...topics])
  assert.deepEqual(grounds(base, 'youth', 'youth'), ['self'])
})

test('a child under twelve reads six topics of itself; of its story what it told itself', () => {
  const own = ['goals', 'meetings', 'circle', 'resilience', 'placement', 'story']
  assert.deepEqual(read(base, 'child', 'child').sort(), own.sort())
})

test('a custody holder reads every topic of a child under twelve', () => {
  assert.deepEqual(read(base, 'father', 'child'), [...topics])
})

test('a custody holder reads a youth of twelve to fifteen without story and resilience', () => {
  const topicsOfYouth = read(base, 'father', 'youth')
  assert.equal(topicsOfYouth.length, topics.length - 2)
  assert.equal(topicsOfYouth.includes('story'), false)
  assert.equal(topicsOfYouth.includes('resilience'), false)
})

test('a parent without custody, a step-parent, a sibling and the other parent get no pass on somebody', () => {
  const facts = { ...base, custodySnapshots: [custody('youth', ['mother']), custody('child', ['mother'])] }
  assert.deepEqual(read(facts, 'father', 'child'), [])
  assert.deepEqual(read(facts, 'stepfather', 'child'), [])
  assert.deepEqual(read(facts, 'youth', 'child'), [])
  assert.deepEqual(read(facts, 'child', 'youth'), [])
  assert.deepEqual(read(facts, 'mother', 'father'), [])
  assert.deepEqual(read(facts, 'child', 'mother'), [])
})

test('on the twelfth birthday, at 00:00 in Amsterdam, the story becomes the youth’s and the youth reads everything', () => {
  const birthday = midnight('2027-06-14')
  assert.equal(birthday.toISOString(), '2027-06-13T22:00:00.000Z')
  assert.deepEqual(grounds(base, 'mother', 'child', secondBefore(birthday)), ['custodyUnder12'])
  assert.deepEqual(grounds(base, 'mother', 'child', birthday), ['custody12To15'])
  assert.equal(read(base, 'mother', 'child', secondBefore(birthday)).includes('story'), true)
  assert.equal(read(base, 'mother', 'child', birthday).includes('story'), false)
  assert.deepEqual(grounds(base, 'child', 'child', secondBefore(birthday)), ['selfUnder12'])
  assert.deepEqual(grounds(base, 'child', 'child', birthday), ['self'])
})

test('on the sixteenth birthday, at 00:00 in Amsterdam, the custody holders’ pass closes', () => {
  const birthday = midnight('2027-03-02')
  assert.equal(birthday.toISOString(), '2027-03-01T23:00:00.000Z')
  assert.deepEqual(grounds(base, 'mother', 'youth', secondBefore(birthday)), ['custody12To15'])
  assert.deepEqual(read(base, 'mother', 'youth', birthday), [])
  assert.deepEqual(grounds(base, 'youth', 'youth', birthday), ['self'])
})

test('D-ALL-13: a birthday ends no coordinator and no membership, it changes who reads', () => {
  for (const day of ['2023-03-02', '2027-03-02', '2029-03-02']) {
    const birthday = midnight(day)
    assert.deepEqual(
      read(base, 'worker', 'youth', birthday),
      read(base, 'worker', 'youth', secondBefore(birthday)),
      day,
    )
    assert.ok(read(base, 'youth', 'youth', birthday).length > 0, day)
  }
  assert.deepEqual(read(base, 'mother', 'youth', midnight('2029-03-02')), [])
})

test('without a birth day a person counts as under twelve', () => {
  assert.deepEqual(read(base, 'nameless', 'nameless', today, 'neighbours').length, 6)
})

test('custody that is undetermined or none gives no pass, whoever is written down as holder', () => {
  for (const outcome of ['undetermined', 'none'] as const) {
    const facts = { ...base, custodySnapshots: [custody('child', ['mother'], { outcome })] }
    assert.deepEqual(read(facts, 'mother', 'child'), [])
  }
})

test('a check that only got old closes no pass', () => {
  const old = { recordedAt: new Date('2019-01-05T09:00:00Z') }
  const facts = { ...base, custodySnapshots: [custody('child', ['mother'], old)] }
  assert.equal(read(facts, 'mother', 'child').length, topics.length)
})

test('only the newest check counts, from the moment it was recorded', () => {
  const order = custody('child', ['mother'], { recordedAt: new Date('2026-11-21T11:00:00Z') })
  for (const custodySnapshots of [
    [custody('child', ['mother', 'father']), order],
    [order, custody('child', ['father'])],
  ]) {
    const facts = { ...base, custodySnapshots }
    assert.deepEqual(read(facts, 'father', 'child'), [])
    assert.equal(read(facts, 'father', 'child', new Date('2026-11-21T10:59:59Z')).length, topics.length)
  }
})

test('the professional coordinator reads every topic but resilience of every member', () => {
  for (const subject of ['mother', 'father', 'stepfather', 'youth', 'child']) {
    assert.deepEqual(
      read(base, 'worker', subject),
      topics.filter((topic) => topic !== 'resilience'),
    )
  }
})

test('a term that ends today, ended yesterday or starts tomorrow gives nothing', () => {
  const periods = [period('2026-01-01', '2026-11-21'), period('2026-01-01', '2026-11-20'), period('2026-11-22', null)]
  for (const each of periods) {
    const facts = { ...base, coordinatorTerms: [term('family', 'worker', each)] }
    assert.deepEqual(passOf(facts, 'worker', 'family', today), [])
  }
  const lastDay = { ...base, coordinatorTerms: [term('family', 'worker', period('2026-11-21', '2026-11-22'))] }
  assert.equal(read(lastDay, 'worker', 'child').length, topics.length - 1)
  assert.deepEqual(passOf(lastDay, 'worker', 'family', midnight('2026-11-22')), [])
})

test('D-PLN-02: a coordinator from family or circle gets no more than the own pass, the standby gets the wide one', () => {
  const terms = [term('family', 'mother', { professional: false, standby: 'otherWorker' })]
  const facts = { ...base, coordinatorTerms: terms }
  assert.deepEqual(read(facts, 'mother', 'stepfather'), [])
  assert.deepEqual(grounds(facts, 'otherWorker', 'stepfather'), ['standby'])
  const circle = { ...base, coordinatorTerms: [term('family', 'grandfather', { professional: false })] }
  assert.deepEqual(passOf(circle, 'grandfather', 'family', today), [])
})

test('a standby beside a professional coordinator gets nothing', () => {
  const facts = { ...base, coordinatorTerms: [term('family', 'worker', { standby: 'otherWorker' })] }
  assert.deepEqual(passOf(facts, 'otherWorker', 'family', today), [])
})

test('a member who left reads nothing, is read by nobody, and loses the pass of custody too', () => {
  const left = family('family', [member('mother', '2020-01-01', '2026-11-21'), member('father'), member('child')])
  const facts = { ...base, families: [left] }
  assert.deepEqual(passOf(facts, 'mother', 'family', today), [])
  assert.deepEqual(read(facts, 'worker', 'mother'), [])
  assert.equal(read(facts, 'father', 'child').length, topics.length)
})

test('D-PEO-01: a person in two families opens in each only the members of that family', () => {
  const families = [
    family('family', [member('mother'), member('child')]),
    family('other', [member('mother'), member('youth')]),
  ]
  const facts = { ...base, families }
  assert.deepEqual(
    new Set(passOf(facts, 'mother', 'family', today).map((row) => row.subject)),
    new Set(['mother', 'child']),
  )
  assert.deepEqual(
    new Set(passOf(facts, 'mother', 'other', today).map((row) => row.subject)),
    new Set(['mother', 'youth']),
  )
  assert.deepEqual(passOf(facts, 'worker', 'other', today), [])
})

test('case 27: a guessed id, a coordinator of another municipality and an ended professional open nothing', () => {
  assert.deepEqual(passOf(base, 'nobody', 'family', today), [])
  assert.deepEqual(passOf(base, 'mother', 'guessed', today), [])
  assert.deepEqual(passOf(base, 'otherWorker', 'family', today), [])
  const foreign = { ...base, coordinatorTerms: [term('family', 'foreignWorker')] }
  assert.deepEqual(passOf(foreign, 'foreignWorker', 'family', today), [])
})

test('a moment that is no moment opens nothing', () => {
  assert.deepEqual(passOf(base, 'mother', 'family', new Date('never')), [])
})
