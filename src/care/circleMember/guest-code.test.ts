// The code of somebody who was asked from a circle: how long it lets that person in.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { codeIn, comesIn, factOfGuest as fact, keptInCircle, questionFor } from '#src/trial/circle-guest.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import type { Visitor } from '#src/trial/visitor.ts'

let house: TrialHouse
/** Esra has custody of Elif (7). */
let esra: Visitor
let family: string
before(async () => {
  house = await openTrialHouse()
  family = `/gezin/${house.family('esra')}`
  esra = await house.visitor('esra')
})
after(() => house.close())

test('D-CIR-02: the code of somebody who was taken out of the circle lets nobody in, and does again once put back', async () => {
  const row = await keptInCircle(house, 'esra', 'Trainer Mo')
  const code = codeIn((await esra.post(`${row}/vraag`, questionFor(house, ['esra']))).text)
  await esra.act(`${row}/weg`)
  const late = await house.visitor()
  await late.get('/code')
  assert.equal((await late.post('/code', { code, fact })).status, 410)
  await esra.act(`${row}/terug`)
  const mo = await comesIn(house, code, 'mo@huis.invalid')
  assert.equal((await mo.get('/vandaag')).location, `${family}/meedoen`)
})

test('D-CIR-02: past the day until when, and when the child it was for left, the code lets nobody in either', async () => {
  const row = await keptInCircle(house, 'esra', 'Trainer Bo')
  const code = codeIn((await esra.post(`${row}/vraag`, questionFor(house, ['elif']))).text)
  const late = await house.visitor()
  await late.get('/code')
  const opens = async () => (await late.post('/code', { code, fact })).status === 200
  const asked = (until: string) =>
    house.ask(`update care.asked_in set until_on = ${until} where circle_member_id = $1`, [row.split('/').at(-1)])
  const left = (until: string) =>
    house.ask(`update care.family_member set until_on = ${until} where person_id = $1`, [house.person('elif')])
  assert.equal(await opens(), true)
  await asked('door.today() - 1')
  assert.equal(await opens(), false, 'past the day')
  await asked('door.today()')
  assert.equal(await opens(), true, 'on the day itself')
  await left('door.today()')
  assert.equal(await opens(), false, 'nobody is left')
  await left('null')
  assert.equal(await opens(), true)
})

test('D-CIR-02: a place in the circle and taking part end apart, and the page says so before anything is pressed', async () => {
  const row = await keptInCircle(house, 'esra', 'Trainer Li')
  const separate = /Uit de kring halen stopt het meedoen niet\. Dat stop je apart\./
  const code = codeIn((await esra.post(`${row}/vraag`, questionFor(house, ['esra']))).text)
  assert.doesNotMatch((await esra.get(row)).text, separate)
  const li = await comesIn(house, code, 'li@huis.invalid')
  const page = (await esra.get(row)).text
  assert.match(page, separate)
  assert.match(page, /Trainer Li doet mee/)
  await esra.act(`${row}/weg`)
  assert.equal((await li.get(`${family}/meedoen`)).status, 200)
  assert.match((await esra.get(`${family}/team/gevraagd`)).text, /Trainer Li/)
})
