import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { castDaySaid, inDays } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
  await house.ask('delete from care.start_look_back; delete from care.start_voice; delete from care.start_talk')
  await house.ask('update care.story_piece set with_me = false')
})
after(() => house.close())

const story = () => `/gezin/${house.family('esra')}/verhaal`

async function atTheTable(): Promise<string> {
  const dana = await house.visitor('dana')
  const day = { ...inDays('on', 1), at: '19.30', 'invited[]': [house.person('esra'), house.person('deniz')] }
  const answer = await dana.post(`/gezin/${house.family('esra')}/startgesprek/plannen`, day)
  return `${(answer.location ?? '').split('?')[0]}/samen`
}

test('D-STO-05: who writes for somebody reads "Al verteld op" with the own words in the place of the question', async () => {
  const dana = await house.visitor('dana')
  const told = await dana.get(`${story()}/wat-is-er-gebeurd/${house.person('esra')}`)
  assert.match(told.text, new RegExp(`Al verteld op ${castDaySaid('2026-01-21')}`))
  assert.match(told.text, /Vorig jaar ging de winkel dicht/)
  assert.match(told.text, /Schrijf op wat Esra er nog bij vertelt/)
  assert.doesNotMatch(told.text, /Schrijf op wat Esra vertelt/)
})

test('a piece for oneself alone leaves the question as it was', async () => {
  const deniz = await house.visitor('deniz')
  const own = { words: 'Ik was er niet bij.', audience: 'onlyMe', way: 'stop', base: '0', piece: '' }
  await deniz.post(`${story()}/wat-is-er-gebeurd`, own)
  const asked = await (await house.visitor('dana')).get(`${story()}/wat-is-er-gebeurd/${house.person('deniz')}`)
  assert.match(asked.text, /Schrijf op wat Deniz vertelt/)
  assert.doesNotMatch(asked.text, /Al verteld|Ik was er niet bij/)
})

test('D-STO-05: at the table stands what somebody takes along, and nothing that was not taken along', async () => {
  const dana = await house.visitor('dana')
  const table = await atTheTable()
  const before = await dana.get(`${table}/gebeurd`)
  assert.doesNotMatch(before.text, /Al verteld|Vorig jaar ging de winkel dicht/)
  const esra = await house.visitor('esra')
  await esra.post(`${story()}/klopt`, { 'along[]': ['yes'] })
  const now = await dana.get(`${table}/gebeurd`)
  assert.match(now.text, new RegExp(`Al verteld op ${castDaySaid('2026-01-21')}`))
  assert.match(now.text, /Vorig jaar ging de winkel dicht[\s\S]*Wil je er nog iets bij vertellen\?/)
  assert.match(now.text, /Deniz[\s\S]*Wat is er gebeurd\?/, 'who took nothing along is asked')
  assert.match((await dana.get(`${table}/sterk`)).text, /Wij eten elke avond samen/)
  await house.ask(
    "update care.story_piece set audience = 'chosen', named = array[$1]::uuid[] where author = $2 and prompt = 'goesWell'",
    [house.person('dana'), house.person('esra')],
  )
  assert.doesNotMatch((await dana.get(`${table}/sterk`)).text, /Wij eten elke avond samen/)
  assert.doesNotMatch((await dana.get(`${table}/heen`)).text, /Al verteld/)
})
