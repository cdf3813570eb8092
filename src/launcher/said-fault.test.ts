import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultInFull, faultLine } from './said-fault.ts'

const typed = 'Noor is bang'

/** As the driver throws it. */
const fromDatabase = (message: string, code: string) =>
  Object.assign(new Error(message), {
    ...{ name: 'error', severity: 'ERROR', code, table: 'goal', constraint: 'goal_words' },
    ...{ detail: `Failing row contains (${typed}).`, where: typed, hint: typed },
  })

test('the log of a running house says which fault and where, and never its message', () => {
  const line = JSON.parse(faultLine(fromDatabase(typed, '23514'), 'a1b2'))
  assert.deepEqual([line.code, line.fault], ['a1b2', 'error 23514'])
  assert.match(line.at, /^at .*said-fault\.test\.ts/)
  assert.equal(JSON.stringify(line).includes(typed), false)
})

test('a message of several lines does not pass for the place where it happened', () => {
  const line = faultLine(new Error(`not an id: "\n    at ${typed}"`), 'a1b2')
  assert.equal(line.includes(typed), false)
  assert.match(line, /said-fault\.test\.ts/)
})

test('whoever starts the house reads what went wrong, and no row of the database', () => {
  const told = faultInFull(fromDatabase('new row violates check constraint', '23514'))
  assert.match(told, /^error 23514 new row violates check constraint goal goal_words\n {4}at /)
  assert.equal(told.includes(typed), false)
})

test('where the message itself repeats a value, the code stands alone', () => {
  const told = faultInFull(fromDatabase(`invalid input syntax for type uuid: "${typed}"`, '22P02'))
  assert.match(told, /^error 22P02 goal/)
  assert.equal(told.includes(typed), false)
})
