import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { purposes } from '#care/access/purpose.ts'
import { keyedHash } from '#platform/keys/hash.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { activities, activityOf, type Controller, type LoggedRow, linesOf } from './line.ts'

const controller: Controller = {
  site: 'https://plan.example',
  version: '1.0.0',
  pseudonym: (person) => createHmac('sha256', 'a key of the municipality').update(person).digest(),
}
const row: LoggedRow = {
  id: '00000000-0000-4000-8000-000000000001',
  at: new Date('2026-11-26T10:00:00Z'),
  outcome: 'done',
  purpose: 'plan bekijken',
  emergency: false,
  subjects: ['anna', 'ben', 'cem'],
  requestId: '0af76519-16cd-43dd-8448-eb211c80319c',
  municipality: '00000000-0000-4000-8000-0000000000aa',
}

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

test('a look at three people is three lines of one trace', () => {
  const lines = linesOf(row, controller)
  assert.equal(lines.length, 3)
  assert.deepEqual([...new Set(lines.map((line) => line.trace_id))], ['0af7651916cd43dd8448eb211c80319c'])
  assert.equal(new Set(lines.map((line) => line.span_id)).size, 3)
  assert.deepEqual(linesOf(row, controller), lines, 'made again they are the same')
})

test('a refusal is no processing, and an emergency look is told as one', () => {
  assert.deepEqual(linesOf({ ...row, outcome: 'refused' }, controller), [])
  assert.equal(linesOf({ ...row, emergency: true }, controller)[0]?.name, 'noodinzage')
})

test('each purpose of the door is one activity of the register, and the register is that of the exchange design', () => {
  assert.deepEqual(Object.keys(activityOf).sort(), Object.keys(purposes).sort())
  assert.ok(Object.values(activityOf).every((activity) => activities.includes(activity)))
  assert.equal(new Set(activities).size, 21)
})

type Raw = Omit<LoggedRow, 'subjects'> & { subjects: string[]; person: string | null; account: string | null }

test('the log of the whole cast gives a line for each subject, and in no line a user, a name or a person’s own id', async () => {
  const rows = await house.ask<Raw>(
    `select id, at, outcome, purpose, emergency, subjects, request_id as "requestId", municipality_id as municipality, person_id as person, account_id as account
     from care.access_log`,
  )
  const own: Controller = { ...controller, pseudonym: (person) => keyedHash(house.keys, 'processing log', person) }
  const lines = rows.flatMap((one) => linesOf(one, own))
  const subjects = rows.reduce((sum, one) => sum + (one.outcome === 'done' ? new Set(one.subjects).size : 0), 0)
  assert.equal(lines.length, subjects)
  assert.ok(lines.length > 400, `${lines.length} lines`)
  const told = JSON.stringify(lines)
  const ids = new Set(rows.flatMap(({ person, account, subjects }) => [person, account, ...subjects]))
  for (const id of ids) assert.ok(id === null || !told.includes(id), 'an id of a person or account stands in a line')
  for (const name of ['Esra', 'Deniz', 'Dana', 'Kaplan']) assert.ok(!told.includes(name), name)
})

test('LDV: each line fits the schema of the national standard', () => {
  const folder = process.env.STANDARDS_DIR
  const file = join(folder ?? '', 'logboek-dataverwerkingen', 'ldv-logregel.derived.schema.json')
  if (folder === undefined || !existsSync(file)) {
    console.log('GOAL LDV-schema SKIP STANDARDS_DIR names no folder with the standards')
    return
  }
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  const fits = ajv.compile(JSON.parse(readFileSync(file, 'utf8')))
  const broken = linesOf(row, controller).filter((line) => !fits(line))
  console.log(`GOAL LDV-schema ${broken.length} 0 ${broken.length === 0 ? 'PASS' : 'FAIL'} seed=0`)
  assert.deepEqual(broken, [])
  assert.equal(fits({ ...linesOf(row, controller)[0], span_id: 'short' }), false)
})
