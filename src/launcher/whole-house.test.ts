import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { makeTestDirectory } from './throwaway.ts'
import { freePort, startTrial, type Trial, wholeHouse } from './trial/play.ts'

let directory: string
let port: number
let house: Trial

const start = () => startTrial(directory, port, ['env', 'ONSPLAN_INSTALLATION=real'], wholeHouse)
const said = async (path: string) => (await fetch(`${house.base}${path}`)).text()

before(async () => {
  directory = makeTestDirectory()
  port = await freePort()
  house = start()
  assert.ok(Number.isFinite(await house.ready), house.said())
})

after(async () => {
  house.signal('SIGTERM')
  await house.ended
  rmSync(directory, { recursive: true })
})

test('a real house starts in an empty directory: it is well, asks who is there, and has nobody to choose from', async () => {
  assert.deepEqual(JSON.parse(await said('/health')), { status: 'ok' })
  assert.match(await said('/inloggen'), /<html lang="nl"/)
  assert.equal((await fetch(`${house.base}/kies`)).status, 404)
})

test('what the house compiled lies where only it may write, and an older version leaves nothing behind', async () => {
  const compiled = join(directory, 'compiled')
  const { uid, mode } = statSync(compiled)
  assert.deepEqual([uid, mode & 0o777], [statSync(join(directory, 'keys')).uid, 0o700])
  const [version] = readdirSync(compiled)
  assert.ok(readdirSync(join(compiled, version as string, 'views')).length > 0, 'views are kept')

  const older = join(compiled, 'of-an-older-version')
  mkdirSync(older)
  house.signal('SIGKILL')
  await house.ended
  house = start()
  assert.ok(Number.isFinite(await house.ready), house.said())
  assert.equal(existsSync(older), false)
  assert.deepEqual(readdirSync(compiled), [version])
})
