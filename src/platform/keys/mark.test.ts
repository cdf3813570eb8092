import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { systemClock } from '#platform/clock.ts'
import { comeBack } from '#src/prepare.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { ageOf, keepMark, moveMark, readMark } from './mark.ts'
import { openKeyStore } from './store.ts'

const here = { system: '7305', at: '1/A0' }

test('a database that has come at least as far as the mark is the same or newer, also past a full low half', () => {
  assert.equal(ageOf(here, undefined), 'same or newer')
  assert.equal(ageOf(here, { system: '7305', at: '1/A0' }), 'same or newer')
  assert.equal(ageOf(here, { system: '7305', at: '0/FFFFFFFF' }), 'same or newer')
})

test('R24 a database that is behind the mark is older, and one of another cluster is another', () => {
  assert.equal(ageOf(here, { system: '7305', at: '1/A1' }), 'older')
  assert.equal(ageOf(here, { system: '7305', at: '10/0' }), 'older')
  assert.equal(ageOf(here, { system: '7306', at: '0/1' }), 'another')
})

let house: TrialHouse
let owner: pg.Client
const folder = mkdtempSync(join(tmpdir(), 'ons-plan-mark-'))
before(async () => {
  house = await openTrialHouse('bare')
  owner = new pg.Client({ connectionString: house.ownerUrl })
  await owner.connect()
})
after(async () => {
  await owner.end()
  await house.close()
  rmSync(folder, { recursive: true })
})

test('R24 a database older than the mark does not start without the word of the operator, and then the mark is its own', async () => {
  const keys = openKeyStore(folder, { now: () => systemClock.now().getTime() })
  await moveMark(house.pool, keys)
  const mark = await readMark(keys)
  assert.ok(mark)
  const ahead = { ...mark, at: 'FFFFFFFF/0' }
  await keepMark(keys, ahead)
  await assert.rejects(comeBack(owner, keys, { isPutBack: false }), /ouder dan de sleutels weten/)
  assert.deepEqual(await readMark(keys), ahead)
  await comeBack(owner, keys, { isPutBack: true })
  assert.notDeepEqual(await readMark(keys), ahead)
  await comeBack(owner, keys, { isPutBack: false })
})
