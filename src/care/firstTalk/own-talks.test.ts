import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newId } from '#platform/clock.ts'
import { nameWithKey } from '#platform/keys/name.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { Visitor } from '#src/trial/visitor.ts'

let house: TrialHouse
let fatima: Visitor
let bram: Visitor
before(async () => {
  house = await openTrialHouse()
  ;[fatima, bram] = [await house.visitor('fatima'), await house.visitor('bram')]
})
after(() => house.close())

const desk = '/gesprekken/eerste'
const rows = (text: string) => house.ask(text)
/** Somebody without an account asks. */
async function ask(name: string): Promise<string> {
  const id = newId()
  await house.ask('delete from entry.attempt')
  const stranger = new Visitor(house.base, house.keys, Buffer.alloc(0))
  const wish = { kind: 'parent', name, way: 'phone', reach: '06 12 34 56 78', times: 'Na acht uur.', about: 'Praten.' }
  assert.equal((await stranger.post('/praten', wish, id)).status, 200)
  return nameWithKey(house.keys, 'care.first_talk', id)
}

test('D-PEE-05: an ending that is taken back takes the wish to be called back; a call that was made stays, and so does that of another talk', async () => {
  await house.ask('delete from care.peer_heavy')
  const [id, other] = [await ask('Toch niet'), await ask('Anders')]
  const ends = (talk: string) => fatima.act(`${desk}/${talk}/klaar`, { ending: 'talked', 'heavy[]': 'yes' })
  for (const talk of [id, other]) await fatima.act(`${desk}/${talk}/neem`)
  await ends(other)
  await ends(id)
  assert.match((await bram.get('/coach')).text, /Fatima had een zwaar gesprek/)
  await fatima.act(`${desk}/${id}/zetterug`)
  assert.equal((await rows('select from care.peer_heavy')).length, 1)
  await fatima.act(`${desk}/${other}/zetterug`)
  assert.doesNotMatch((await bram.get('/coach')).text, /Fatima had een zwaar gesprek/)
  assert.doesNotMatch((await bram.get('/werklijst')).text, /Bel na een zwaar gesprek/)
  await ends(id)
  await house.ask('update care.peer_heavy set called_by = $1, called_at = at', [house.person('bram')])
  await fatima.act(`${desk}/${id}/zetterug`)
  assert.equal((await rows('select from care.peer_heavy')).length, 1, 'Bram called')
})

test('an own first talk waits for nobody: the first page of Fatima tells of those that she may still take', async () => {
  await house.ask('delete from care.first_talk_act; delete from care.first_talk')
  const id = await ask('Van mij')
  assert.match((await fatima.get('/gesprekken')).text, /Iemand zonder account wil praten/)
  await fatima.act(`${desk}/${id}/neem`)
  assert.match((await fatima.get('/gesprekken')).text, /Voor jou wacht nu niemand zonder account/)
  await ask('Nog een')
  assert.match((await fatima.get('/gesprekken')).text, /Iemand zonder account wil praten/)
})
