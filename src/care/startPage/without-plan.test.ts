import assert from 'node:assert/strict'
import { test } from 'node:test'
import { goesWithoutPlan } from './without-plan.ts'

test('D-STA-08: doing it oneself, something nearby, a circle or no help at all needs no plan; the team or a specialist does', () => {
  assert.equal(goesWithoutPlan(['ownStrength', 'collectiveOffer']), true)
  assert.equal(goesWithoutPlan(['noHelpNeeded']), true)
  assert.equal(goesWithoutPlan(['circle', 'peerSupport', 'otherDomain']), true)
  assert.equal(goesWithoutPlan(['ownStrength', 'localTeam']), false)
  assert.equal(goesWithoutPlan(['consultation']), false)
  assert.equal(goesWithoutPlan(['specialist']), false)
  assert.equal(goesWithoutPlan([]), false, 'nothing came of it yet')
})
