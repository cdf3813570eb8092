import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { isPaused, pauseStand } from './jim-pause.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

test('each has the own pause, and it lasts until nobody pauses', () => {
  assert.equal(isPaused({ pausedBy: [], isShut: false }), false)
  assert.equal(isPaused({ pausedBy: [], isShut: true }), true)
  assert.equal(pauseStand({ pausedBy: [] }, 'deniz'), 'goesOn')
  assert.equal(pauseStand({ pausedBy: ['marco'] }, 'deniz'), 'other')
  assert.equal(pauseStand({ pausedBy: ['marco', 'deniz'] }, 'deniz'), 'mine')
})

const paths = async () => {
  const [jim] = await house.ask<{ id: string }>('select id from care.jim where person_id = $1', [house.person('marco')])
  const at = `/gezin/${house.family('deniz')}`
  return { at, own: `${at}/jim/${jim?.id}/pauze`, jims: `${at}/netwerk/pauze/${jim?.id}` }
}

test('during a pause the JIM reads nothing, in the open session too, and only who paused goes on', async () => {
  const [deniz, marco] = [await house.visitor('deniz'), await house.visitor('marco')]
  const { at, own, jims } = await paths()
  assert.match((await marco.get(`${at}/netwerk`)).text, /Uitslapen/)
  assert.match((await deniz.get(`${at}/jim`)).text, /Even pauze/)
  assert.match((await deniz.act(own)).text, /Marco leest nu niets mee/)
  const shut = (await marco.get(`${at}/netwerk`)).text
  assert.match(shut, /Deniz heeft even pauze/)
  assert.doesNotMatch(shut, /Uitslapen|Leuk als/)
  assert.doesNotMatch((await marco.get(`${at}/verhaal`)).text, /Uitslapen/)
  assert.equal((await marco.post(`${jims}/weer`)).status, 409, 'the pause of the other is not one’s own')
  assert.equal((await deniz.post(own)).status, 409)
  await deniz.act(`${own}/weer`)
  assert.match((await marco.get(`${at}/netwerk`)).text, /Uitslapen/)
})

test('the JIM pauses without a reason, and parent, coordinator and other families find nothing of it', async () => {
  const [deniz, marco] = [await house.visitor('deniz'), await house.visitor('marco')]
  const { at, own, jims } = await paths()
  assert.match((await marco.act(jims)).text, /Je hebt even pauze/)
  assert.match((await deniz.get(`${at}/jim`)).text, /Jullie hebben even pauze/)
  assert.match((await deniz.get(own)).text, /Marco heeft even pauze\. Marco zegt zelf wanneer het weer verder gaat\./)
  for (const other of ['esra', 'dana', 'sam']) {
    const visitor = await house.visitor(other)
    for (const path of [own, jims]) assert.equal((await visitor.get(path)).status, 404)
    assert.doesNotMatch((await visitor.get(`${at}/wie-keek`)).text, /pauze/i)
    assert.doesNotMatch((await visitor.get(`${at}/jim/verteld`)).text, /pauze/i)
  }
  await marco.act(`${jims}/weer`)
  assert.match((await marco.get(`${at}/netwerk`)).text, /Uitslapen/)
})
