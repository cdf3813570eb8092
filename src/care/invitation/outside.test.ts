import assert from 'node:assert/strict'
import { test } from 'node:test'
import { outsideKindOf } from './outside.ts'

test('somebody from outside is known by the part that is told, whomever it is for, and nobody by a share or a bond of the family', () => {
  const told = [
    { actor: 'lotte', kind: 'share:goals' },
    { actor: 'lotte', kind: 'school' },
    { actor: 'anna', kind: 'gp' },
    { actor: 'jan', kind: 'circleMember' },
    { actor: 'olaf', kind: 'custody12To15' },
  ]
  assert.equal(outsideKindOf(told, 'lotte'), 'school')
  assert.equal(outsideKindOf(told, 'anna'), 'gp')
  for (const who of ['jan', 'olaf', 'nobody']) assert.equal(outsideKindOf(told, who), undefined, who)
})
