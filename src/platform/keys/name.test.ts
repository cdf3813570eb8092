import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { newId } from '../clock.ts'
import { keptName, nameWithKey, sentName } from './name.ts'
import { openKeyStore } from './store.ts'

const folder = mkdtempSync(join(tmpdir(), 'ons-plan-name-'))
const keys = openKeyStore(join(folder, 'keys'), { now: () => 0 })
after(async () => {
  await keys.close()
  rmSync(folder, { recursive: true })
})

const id = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

test('an act is kept under an id that an address can bear, always the same, and never the one that was sent', () => {
  const sent = Array.from({ length: 200 }, newId)
  const kept = sent.map((one) => keptName(keys, one))
  assert.deepEqual(
    kept.filter((one) => !id.test(one)),
    [],
  )
  assert.deepEqual(
    sent.map((one) => keptName(keys, one)),
    kept,
  )
  assert.equal(new Set([...sent, ...kept]).size, 400)
  assert.deepEqual(
    kept.map((one) => sentName(keys, one)),
    sent,
  )
})

test('an id of another kind is kept under an ordinary one too', () => {
  assert.match(keptName(keys, '00000000-0000-0000-0000-000000000000'), id)
})

test('what has a key that goes with it is kept under an id of its own, always the same, and another in each table', () => {
  const kept = Array.from({ length: 200 }, newId)
  const named = kept.map((one) => nameWithKey(keys, 'care.question', one))
  assert.deepEqual(
    named.filter((one) => !id.test(one)),
    [],
  )
  assert.deepEqual(
    kept.map((one) => nameWithKey(keys, 'care.question', one)),
    named,
  )
  const elsewhere = kept.map((one) => nameWithKey(keys, 'care.first_talk', one))
  assert.equal(new Set([...kept, ...named, ...elsewhere, ...kept.map((one) => keptName(keys, one))]).size, 800)
})
