import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

test('after an update the list is said anew, because what an older house kept of it has another shape', async () => {
  await house.ask(`update care.worklist_sign set signs = '{"load": null, "youths": [{"sure": true}]}'`)
  const dana = await house.visitor('dana')
  assert.equal((await dana.get('/werklijst')).status, 500)
  await house.ask(readFileSync(new URL('./familySigns.policies.sql', import.meta.url), 'utf8'))
  assert.equal((await dana.get('/werklijst')).status, 200)
})
