import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actProblem, endings, type QuestionAct, stateOf, talkProblem } from './answering.ts'

const act = (kind: QuestionAct['kind']): QuestionAct => ({ id: kind, kind, by: 'dana', at: new Date(0) })

test('a question is open, then talked about, and only then answered, a plan or passed on; withdrawing is always possible', () => {
  assert.equal(stateOf([act('taken')]), 'open')
  assert.equal(stateOf([act('taken'), act('talked'), act('taken')]), 'talked')
  assert.equal(stateOf([act('taken'), act('talked'), act('answered')]), 'answered')
  assert.equal(stateOf([act('taken'), act('withdrawn')]), 'withdrawn')
  for (const ending of ['answered', 'planStarted', 'passedOn'] as const) {
    assert.equal(actProblem(ending, 'open'), 'talkFirst')
    assert.equal(actProblem(ending, 'talked'), null)
  }
  assert.equal(actProblem('withdrawn', 'open'), null)
  assert.equal(actProblem('withdrawn', 'talked'), null)
  assert.equal(actProblem('talked', 'open'), null)
  assert.equal(actProblem('talked', 'talked'), 'talkedAlready')
  for (const ended of endings)
    for (const next of ['talked', ...endings] as const) assert.equal(actProblem(next, ended), 'ended')
})

test('a talk is kept with what came of it', () => {
  assert.equal(talkProblem(''), 'missing')
  assert.equal(talkProblem('a'.repeat(500)), null)
  assert.equal(talkProblem('a'.repeat(501)), 'tooLong')
})
