import assert from 'node:assert/strict'
import { test } from 'node:test'
import { firstAudience, mayTell } from '#care/speakers/speaker.ts'
import {
  answeredCount,
  answerTo,
  isConfirmed,
  promptAfter,
  promptOf,
  prompts,
  promptWord,
  type StoryPiece,
  sideBySide,
  stateOf,
  toldBefore,
} from './story.ts'

const piece = (more: Partial<StoryPiece> = {}): StoryPiece => ({
  id: 'p',
  prompt: 'happened',
  author: 'esra',
  typedBy: null,
  hasEarlier: false,
  confirmedAt: null,
  readTogetherAt: null,
  audience: 'plan',
  passedOver: false,
  withMe: false,
  saidIn: [],
  changedAt: new Date(0),
  wording: 1,
  text: 'Er kwamen brieven.',
  media: [],
  ...more,
})

test('D-STO-03: what happened comes first, the first step last, and each question has an address of its own', () => {
  assert.deepEqual([prompts.at(0), prompts.at(-1), prompts.length], ['happened', 'firstStep', 6])
  assert.deepEqual(
    prompts.map((prompt) => promptOf(promptWord[prompt])),
    [...prompts],
  )
  assert.equal(promptAfter('happened'), 'goesWell')
  assert.equal(promptAfter('firstStep'), undefined)
  assert.equal(promptOf('iets-anders'), undefined)
})

test('D-STO-05: what counts as told stands in the place of the question, for that person and that question alone', () => {
  assert.equal(toldBefore('happened', 'esra', [piece()])?.id, 'p')
  assert.equal(toldBefore('hardNow', 'esra', [piece()]), undefined)
  assert.equal(toldBefore('happened', 'deniz', [piece()]), undefined)
  assert.equal(toldBefore('happened', 'esra', [piece({ text: '', passedOver: true })]), undefined)
  assert.equal(toldBefore('happened', 'esra', [piece({ typedBy: 'dana' })]), undefined)
})

test('passing over is an answer, an empty text is none', () => {
  assert.equal(stateOf(undefined), 'open')
  assert.equal(stateOf(piece({ text: '' })), 'open')
  assert.equal(stateOf(piece({ text: '', passedOver: true })), 'passedOver')
  assert.equal(answeredCount([piece(), piece({ prompt: 'hardNow', text: '', passedOver: true })]), 2)
})

test('D-ALL-03: what was typed for somebody answers a question only once it counts, and never before own words', () => {
  const typed = piece({ id: 't', typedBy: 'dana' })
  assert.equal(isConfirmed(typed), false)
  assert.equal(answerTo('happened', [typed]), undefined)
  const read = { ...typed, readTogetherAt: new Date(1) }
  assert.equal(answerTo('happened', [read])?.id, 't')
  assert.equal(answerTo('happened', [read, piece()])?.id, 'p')
})

test('a youth begins with "only me", an adult with the plan', () => {
  assert.deepEqual([12, 15, 17, 18, null].map(firstAudience), ['onlyMe', 'onlyMe', 'onlyMe', 'plan', 'plan'])
})

test('members of twelve and older tell here; a child without a known age waits for its own pages', () => {
  assert.equal(mayTell({ kind: 'member', parts: ['parent'], age: null }), true)
  assert.equal(mayTell({ kind: 'member', parts: ['youth'], age: 12 }), true)
  assert.equal(mayTell({ kind: 'member', parts: ['youth'], age: 11 }), false)
  assert.equal(mayTell({ kind: 'member', parts: ['unborn'], age: null }), false)
  assert.equal(mayTell({ kind: 'member', parts: ['youth'], age: null }), false)
  assert.equal(mayTell({ kind: 'coordinator', parts: [], age: null }), false)
})

test('D-STO-04: versions stand beside each other in the order of the family, each in the order of the questions', () => {
  const told = sideBySide(
    ['sam', 'olaf'],
    [
      piece({ id: '1', author: 'olaf', prompt: 'firstStep' }),
      piece({ id: '2', author: 'olaf' }),
      piece({ id: '3', author: 'sam', text: '', passedOver: true }),
    ],
  )
  assert.deepEqual(
    told.map((version) => [version.person, version.told.map(({ id }) => id)]),
    [
      ['sam', []],
      ['olaf', ['2', '1']],
    ],
  )
})
