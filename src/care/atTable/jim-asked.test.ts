import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'

let house: TrialHouse
let at: string
before(async () => {
  house = await openTrialHouse()
  at = `/gezin/${house.family('esra')}/terugkijken/samen`
})
after(() => house.close())

const asks = /Deniz: wil je een JIM kiezen\?/
const stillOpen = /Vraag 4: wil Deniz een JIM kiezen\?/

test('D-JIM-09: of a youth with a JIM nobody asks for one', async () => {
  const dana = await house.visitor('dana')
  assert.doesNotMatch((await dana.get(`${at}/zelf`)).text, asks)
  assert.doesNotMatch((await dana.post(`${at}/wie-ziet`, { end: 'everyone' })).text, stillOpen)
})

test('D-JIM-09: a JIM who is told to nobody counts as none, and the review waits for the question', async () => {
  await house.ask('delete from care.review_voice where kind = $1', ['jimAsked'])
  await house.ask('update care.jim set told_at = null where youth_id = $1', [house.person('deniz')])
  const dana = await house.visitor('dana')
  assert.match((await dana.get(`${at}/zelf`)).text, asks)
  const early = await dana.post(`${at}/wie-ziet`, { end: 'everyone' })
  assert.equal(early.status, 422)
  assert.match(early.text, stillOpen)
})

test('D-JIM-09: what the youth answers is kept with who asked, once in a review, and not now is enough', async () => {
  const dana = await house.visitor('dana')
  const asked = { 'youth.0': house.person('deniz') }
  await dana.post(`${at}/zelf`, { ...asked, 'jim.0': '' })
  assert.match((await dana.post(`${at}/wie-ziet`, { end: 'everyone' })).text, stillOpen, 'nothing chosen was not asked')
  for (const says of ['yes', 'notNow']) await dana.post(`${at}/zelf`, { ...asked, 'jim.0': says })
  const kept = await house.ask(
    'select author, typed_by, value from care.review_voice where kind = $1 and undone_at is null',
    ['jimAsked'],
  )
  assert.deepEqual(kept, [{ author: house.person('deniz'), typed_by: house.person('dana'), value: 'notNow' }])
  assert.doesNotMatch((await dana.post(`${at}/wie-ziet`, { end: 'everyone' })).text, stillOpen)
  assert.match((await dana.get(`${at}/zelf`)).text, /value="notNow"[^>]*checked/)
  assert.equal((await dana.post(`${at}/zelf`, { 'youth.0': house.person('elif'), 'jim.0': 'yes' })).status, 404)
})
