import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '#care/planExport/copy.ts'
import { asDay } from '#platform/dates.ts'
import { answerDueOn, mayAnswerRequest, mayTakeBackRequest, requestProblem } from './request.ts'

test('the answer is due after thirty days', () => {
  assert.equal(answerDueOn(asDay('2026-11-27')), '2026-12-27')
})

test('an objection needs words, a copy is asked for once at a time', () => {
  assert.equal(requestProblem('objection', '  ', []), 'empty')
  assert.equal(requestProblem('objection', 'a'.repeat(2001), []), 'tooLong')
  assert.equal(requestProblem('copy', '', [{ kind: 'copy', answer: undefined }]), 'asked')
  assert.equal(requestProblem('copy', '', [{ kind: 'objection', answer: undefined }]), null)
})

test('D-ALL-15: taken back within ten minutes, by who asked, before it is answered', () => {
  const asked = { askedBy: 'esra', askedAt: new Date('2026-11-27T10:00:00Z'), answer: undefined }
  assert.equal(mayTakeBackRequest('esra', asked, new Date('2026-11-27T10:10:00Z')), true)
  assert.equal(mayTakeBackRequest('esra', asked, new Date('2026-11-27T10:10:01Z')), false)
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
