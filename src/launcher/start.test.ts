import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LauncherRefusal } from './refusal.ts'
import { childEnvironment, readStart, systemDirectory } from './start.ts'

test('Without wishes it starts on port 3000 with the directory of the project', () => {
  assert.deepEqual(readStart({}, '/project', false), { port: 3000, directory: '/project/.data', databaseUrl: null })
})

test('Root gets a directory of the system, because its own home is closed', () => {
  assert.equal(readStart({}, '/project', true).directory, systemDirectory)
})

test('PORT, ONSPLAN_DATA and DATABASE_URL choose port, directory and server', () => {
  const wishes = { PORT: '8080', ONSPLAN_DATA: 'here', DATABASE_URL: 'postgres://server/db' }
  const start = { port: 8080, directory: '/project/here', databaseUrl: 'postgres://server/db' }
  assert.deepEqual(readStart(wishes, '/project', true), start)
})

test('A port that cannot be one is refused in plain words', () => {
  for (const PORT of ['0', '65536', '80a', '-1', '3000.5']) {
    assert.throws(() => readStart({ PORT }, '/project', false), LauncherRefusal)
  }
})

test('What belongs to the owner of the database does not reach the other processes', () => {
  const environment = { DATABASE_URL: 'a', TEST_DATABASE_URL: 'b', PGPASSWORD: 'c', NODE_OPTIONS: 'd', LANG: 'nl' }
  assert.deepEqual(childEnvironment(environment, { PORT: '1' }), { LANG: 'nl', PORT: '1' })
})
