import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Option } from '#care/startConversation/start-conversation.ts'
import { choiceProblem, unlooked } from './choice.ts'

const nearby: Option[] = [
  { rung: 'own', text: 'Voorlezen.', skipped: null },
  { rung: 'circle', text: 'Tante Iris past op.', skipped: null },
  { rung: 'neighbourhood', text: '', skipped: 'triedBefore' },
  { rung: 'localTeam', text: '', skipped: 'familyPrefers' },
]

test('D-STA-12: before specialist help each earlier rung was looked at or skipped with a reason', () => {
  assert.deepEqual(unlooked(['specialist'], nearby), ['consultation'])
  assert.equal(choiceProblem(['specialist'], nearby), 'rungMissing')
  assert.equal(choiceProblem(['specialist'], [...nearby, { rung: 'consultation', text: '', skipped: 'urgent' }]), null)
})

test('D-STA-07: any other outcome needs no rung at all, and something must come of it', () => {
  assert.equal(choiceProblem(['noHelpNeeded'], []), null)
  assert.equal(choiceProblem(['circle', 'localTeam'], []), null)
  assert.equal(choiceProblem(['noHelpNeeded', 'circle'], []), null)
  assert.equal(choiceProblem(['noHelpNeeded', 'localTeam'], []), 'noneAndHelp')
  assert.equal(choiceProblem([], nearby), 'outcomeMissing')
  assert.equal(choiceProblem(['anders'], nearby), 'outcomeMissing')
})
