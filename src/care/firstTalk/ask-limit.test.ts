// What strangers send has an end in the functions themselves: whoever has the hands of the web server keeps no more than its pages do.
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, before, beforeEach, test } from 'node:test'
import { newId } from '#platform/clock.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'

let house: TrialHouse
let place: string
before(async () => {
  house = await openTrialHouse()
  place =
    (await house.ask<{ id: string }>('select municipality_id as id from care.first_talk_duty limit 1'))[0]?.id ?? ''
})
beforeEach(() => house.ask('delete from entry.attempt'))
after(() => house.close())

const body = randomBytes(32)
type Kept = { kept: { problem?: string; same?: boolean } }

const talk = (address: Buffer, id = newId()) =>
  house.pool.one<Kept>(
    'trial.talk',
    "select door.ask_first_talk($1, $2, $3, $4, 'parent', door.today() + 7, '\\x02') as kept",
    [address, place, id, body],
  )
const question = (address: Buffer, id = newId()) =>
  house.pool.one<Kept>(
    'trial.question',
    "select door.ask_question($1, $2, $3, $4, $5, door.today() + 3, 'yes', '\\x02') as kept",
    [address, place, id, newId(), body],
  )
const may = (address: Buffer) =>
  house.pool.one<Kept>('trial.may', "select door.may_ask_talk($1, $2, $3, 'parent', $4) as kept", [
    ...[address, place, newId(), body],
  ])
const count = async (table: 'first_talk' | 'question') =>
  (await house.ask<{ n: number }>(`select count(*)::int as n from care.${table}`))[0]?.n ?? 0

test('a first talk that is asked by the function itself has the end of ten from one address, also of those that come at once', async () => {
  const [address, before] = [randomBytes(32), await count('first_talk')]
  const answers = await Promise.all(Array.from({ length: 14 }, () => talk(address)))
  assert.equal(answers.filter((one) => one?.kept.problem === 'tooOften').length, 4)
  assert.equal(await count('first_talk'), before + 10)
  assert.equal((await talk(randomBytes(32)))?.kept.same, true, 'another address may')
})

test('questions and first talks count together, whichever function keeps them', async () => {
  const [address, before] = [randomBytes(32), await count('question')]
  for (let n = 0; n < 10; n += 1) assert.equal((await question(address))?.kept.same, true)
  assert.equal((await question(address))?.kept.problem, 'tooOften')
  assert.equal((await talk(address))?.kept.problem, 'tooOften')
  assert.equal(await count('question'), before + 10)
})

test('that one may ask is only looked at: it counts for nothing, and sent again a talk is the same one', async () => {
  const [address, id] = [randomBytes(32), newId()]
  for (let n = 0; n < 12; n += 1) assert.equal((await may(address))?.kept.problem, undefined)
  for (let n = 0; n < 12; n += 1) assert.equal((await talk(address, id))?.kept.same, true)
  assert.equal((await talk(address))?.kept.same, true)
})

test('what is asked where nobody takes it is not kept', async () => {
  const before = await count('first_talk')
  await house.ask('update care.first_talk_duty set until_at = now() where until_at is null')
  assert.equal((await talk(randomBytes(32)))?.kept.problem, 'nobody')
  assert.equal(await count('first_talk'), before)
})
