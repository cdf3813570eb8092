import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '#care/copy/copy.ts'
import { asDay } from '#platform/dates.ts'
import { youthsToAskAbout } from './information.ts'
import { answerDueOn, answerProblem, mayAnswerRequest, mayTakeBackRequest, requestProblem } from './request.ts'

test('the answer is due after thirty days', () => {
  assert.equal(answerDueOn('copy', asDay('2026-11-27')), '2026-12-27')
})

test('an objection needs words, a copy is asked for once at a time', () => {
  assert.equal(requestProblem({ kind: 'objection', text: '  ' }, null, []), 'empty')
  assert.equal(requestProblem({ kind: 'objection', text: 'a'.repeat(2001) }, null, []), 'tooLong')
  assert.equal(requestProblem({ kind: 'copy', text: '' }, null, [{ kind: 'copy', answer: undefined }]), 'asked')
  assert.equal(requestProblem({ kind: 'copy', text: '' }, null, [{ kind: 'objection', answer: undefined }]), null)
})

test('D-PEO-12: a question about a youth is answered within ten working days, with words or with a ground', () => {
  assert.equal(answerDueOn('information', asDay('2026-11-27')), '2026-12-11')
  const question = { kind: 'information', text: 'Hoe gaat het op school?' } as const
  assert.equal(requestProblem(question, null, []), 'choose')
  assert.equal(requestProblem(question, 'lieke', []), null)
  assert.equal(answerProblem(question, { text: ' ', ground: '' }), 'empty')
  assert.equal(answerProblem(question, { text: ' ', ground: 'because' }), 'empty')
  assert.equal(answerProblem(question, { text: '', ground: 'childsInterest' }), null)
  assert.equal(answerProblem({ kind: 'objection' }, { text: '', ground: 'childsInterest' }), 'empty')
})

const member = (id: string, parts: string[], age: number | null = null) => ({
  ...{ id, kind: 'member' as const, parts, age, name: id },
  ...{ role: null, organisation: null, phone: null, days: null },
})
const people = [
  member('sanne', ['parent']),
  member('tom', ['parent']),
  member('oma', ['caregiver']),
  member('lieke', ['youth'], 9),
  member('kees', ['youth'], 18),
]
const asking = (person: string) =>
  youthsToAskAbout({
    people,
    standing: [{ actor: 'tom', subject: 'lieke', kind: 'custodyUnder12', topics: [] }],
    viewer: { person } as Parameters<typeof youthsToAskAbout>[0]['viewer'],
  }).map(({ id }) => id)

test('D-PEO-12: a parent asks about a youth of whom he or she has no view, and nobody else does', () => {
  assert.deepEqual(asking('sanne'), ['lieke'], 'not about one of 18')
  assert.deepEqual(asking('tom'), [], 'who holds custody reads')
  assert.deepEqual(asking('oma'), [], 'living there is no ground')
  assert.deepEqual(asking('lieke'), [])
})

test('D-ALL-15: taken back within ten minutes, by who asked, before it is answered', () => {
  const asked = { askedBy: 'esra', askedAt: new Date('2026-11-27T10:00:00Z'), answer: undefined }
  assert.equal(mayTakeBackRequest('esra', asked, new Date('2026-11-27T10:09:59Z')), true)
  assert.equal(mayTakeBackRequest('esra', asked, new Date('2026-11-27T10:10:00Z')), false)
  assert.equal(mayTakeBackRequest('deniz', asked, new Date('2026-11-27T10:01:00Z')), false)
})

test('the professional answers, nobody answers the own request', () => {
  const asked = { askedBy: 'esra', answer: undefined }
  assert.equal(mayAnswerRequest({ person: 'dana', isCoordinator: true }, asked), true)
  assert.equal(mayAnswerRequest({ person: 'deniz', isCoordinator: false }, asked), false)
  assert.equal(mayAnswerRequest({ person: 'esra', isCoordinator: true }, asked), false)
})

test('the words of a record stand by the name of their part, an empty part is no part', () => {
  assert.deepEqual(wordsOf({ why: 'Omdat', title: 'Rust', extra: '' }), [
    { part: 'title', text: 'Rust' },
    { part: 'why', text: 'Omdat' },
  ])
})
