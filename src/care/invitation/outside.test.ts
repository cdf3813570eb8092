import assert from 'node:assert/strict'
import { test } from 'node:test'
import { outsideKindOf } from './outside.ts'

test('somebody from outside is known by the part that is told for whom it is about, and nobody by a share, a bond of the family or a part for another', () => {
  const told = [
    { actor: 'lotte', subject: 'sam', kind: 'share:goals' },
    { actor: 'lotte', subject: 'sam', kind: 'school' },
    { actor: 'anna', subject: 'sam', kind: 'gp' },
    { actor: 'jan', subject: 'sam', kind: 'circleMember' },
    { actor: 'olaf', subject: 'sam', kind: 'custody12To15' },
  ]
  assert.equal(outsideKindOf(told, 'lotte', ['sam']), 'school')
  assert.equal(outsideKindOf(told, 'anna', ['mirjam', 'sam']), 'gp')
  for (const who of ['jan', 'olaf', 'nobody']) assert.equal(outsideKindOf(told, who, ['sam']), undefined, who)
  assert.equal(outsideKindOf(told, 'lotte', ['mirjam']), undefined)
})
