import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { inDays } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { ofGroupPlan } from './copy-of-group.sql.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

test('who was found as a buddy is in the copy until one of both says no', async () => {
  const [sam, bram] = [await house.visitor('sam'), await house.visitor('bram')]
  const place = `/gezin/${house.family('sam')}/maatje`
  const wish = { kind: 'buddy', who: house.person('sam'), goal: 'Samen naar buiten', reach: '06 00 00 33 33' }
  await sam.act(place, wish)
  const [request] = await house.ask<{ id: string }>('select id from care.match_request order by asked_at desc limit 1')
  const at = `${place}/${request?.id}`
  const facts = async () => {
    const text = ofGroupPlan.find(({ section }) => section === 'matchFacts')?.text ?? ''
    return (await house.ask<{ kind: string }>(text, [house.family('sam')])).map(({ kind }) => kind).toSorted()
  }
  const found = { via: 'circle', name: 'Els', reach: '06 00 00 44 44' }
  await bram.act(`${at}/stap/gesprek`, { what: 'Fietsen.', ...inDays('on', 0) })
  await bram.act(`${at}/stap/gevonden`, found)
  assert.deepEqual(await facts(), ['looked', 'reach', 'talk'])
  await sam.act(`${at}/zeg/nee`)
  assert.deepEqual(await facts(), ['no', 'reach', 'talk'])
  await bram.act(`${at}/stap/gevonden`, { ...found, name: 'Kim' })
  assert.deepEqual(await facts(), ['looked', 'no', 'reach', 'talk'])
})
