import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mayTakeBack } from './own-act.ts'

const at = (time: string) => new Date(`2026-11-27T${time}Z`)
const act = { author: 'sam', at: at('10:00:00') }

test('D-ALL-15: an own act goes back for ten minutes and not longer', () => {
  assert.equal(mayTakeBack('sam', act, at('10:09:59')), true)
  assert.equal(mayTakeBack('sam', act, at('10:10:00')), false)
})

test('D-ALL-15: the act of another does not go back', () => {
  assert.equal(mayTakeBack('mirjam', act, at('10:01:00')), false)
})
