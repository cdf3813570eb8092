import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Leader, leadingOf, speaksAtTable, typesNumberOf } from './leader.ts'

const worker: Leader = { person: 'dana', professional: true }
const mother: Leader = { person: 'esra', professional: false }
const someone = (person: string, isCoordinator = false) => ({ person, isCoordinator })

test('who coordinates leads, a worker and somebody of the family alike', () => {
  assert.equal(leadingOf(worker, someone('dana', true)), 'worker')
  assert.equal(leadingOf(mother, someone('esra')), 'family')
})

test('the worker behind a family that coordinates may step in, and nobody else may', () => {
  assert.equal(leadingOf(mother, someone('dana', true)), 'standby')
  assert.equal(leadingOf(mother, someone('deniz')), null)
  assert.equal(leadingOf(worker, someone('esra')), null)
  assert.equal(leadingOf(undefined, someone('esra')), null)
})

test('D-SCO-01: a worker types a spoken number, somebody of the family only the own one', () => {
  assert.equal(typesNumberOf('worker', 'dana', 'deniz'), true)
  assert.equal(typesNumberOf('standby', 'dana', 'deniz'), true)
  assert.equal(typesNumberOf('family', 'esra', 'deniz'), false)
  assert.equal(typesNumberOf('family', 'esra', 'esra'), true)
})

test('D-REV-10: somebody of the family says that it is right for oneself and for children under twelve', () => {
  const member = (id: string, age: number | null, part: string) => ({ id, age, parts: [part] })
  const says = (leading: 'worker' | 'family', one: ReturnType<typeof member>) =>
    speaksAtTable(leading, leading === 'worker' ? 'dana' : 'esra', one)
  assert.equal(says('family', member('esra', 38, 'parent')), true)
  assert.equal(says('family', member('elif', 11, 'youth')), true)
  assert.equal(says('family', member('deniz', 12, 'youth')), false)
  assert.equal(says('family', member('wil', null, 'parent')), false)
  assert.equal(says('worker', member('deniz', 15, 'youth')), true)
})
