import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { asDay } from '#platform/dates.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { experimentProblem, lastDayOf, stateOf } from './experiment.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const at = (key: string) => `/gezin/${house.family(key)}/veerkracht`

test('D-RES-04: a try lasts a week at most, and who wants longer makes an action of it', () => {
  assert.equal(experimentProblem('', '7'), 'empty')
  assert.equal(experimentProblem('Lopen', ''), 'noLength')
  assert.equal(experimentProblem('Lopen', '8'), 'noLength')
  assert.equal(experimentProblem('Lopen', 'longer'), 'longer')
  assert.equal(experimentProblem('Lopen', '3'), null)
  assert.equal(lastDayOf(asDay('2026-12-28'), '7'), '2027-01-04')
  assert.equal(lastDayOf(asDay('2026-12-28'), '3'), '2026-12-31')
})

test('how a try stands is told by its days and what was said of it', () => {
  const ended = (again: 'yes' | null) => ({ id: 'e', again, how: '', at: new Date(0) })
  assert.equal(stateOf({ untilOn: asDay('2026-12-05'), end: null }, asDay('2026-12-04')), 'running')
  assert.equal(stateOf({ untilOn: asDay('2026-12-05'), end: null }, asDay('2026-12-05')), 'lookBack')
  assert.equal(stateOf({ untilOn: asDay('2026-12-05'), end: ended('yes') }, asDay('2026-12-01')), 'lookedBack')
  assert.equal(stateOf({ untilOn: asDay('2026-12-05'), end: ended(null) }, asDay('2026-12-01')), 'dropped')
})

test('one try at a time: begun, looked back on, and told among those of before', async () => {
  const jurre = await house.visitor('jurre')
  const longer = await jurre.post(`${at('jurre')}/proef`, { what: 'Geen games na negen uur', length: 'longer' })
  assert.equal(longer.status, 422)
  assert.match(longer.text, /Maak er een actie van\. Een proef duurt een week\.[\s\S]*Geen games na negen uur/)
  const begun = await jurre.act(`${at('jurre')}/proef`, { what: 'Geen games na negen uur', length: '7' })
  assert.match(begun.text, /Geen games na negen uur[\s\S]*Tot en met/)
  assert.equal((await jurre.post(`${at('jurre')}/proef`, { what: 'Nog iets', length: '3' })).status, 409)
  const path = /href="([^"]*\/veerkracht\/proef\/[^"]*)"/.exec(begun.text)?.[1] ?? ''
  const unsaid = await jurre.post(path, { how: 'Best goed.' })
  assert.equal(unsaid.status, 422)
  assert.match(unsaid.text, /Best goed\./)
  const told = await jurre.act(path, { how: 'Best goed.', again: 'different' })
  assert.match(told.text, /Wat je eerder probeerde[\s\S]*Best goed\. · Wil je het nog een keer doen\? Ja, maar anders/)
  for (const other of ['anouk', 'bram']) assert.equal((await (await house.visitor(other)).get(path)).status, 404)
})

test('a try is dropped without a reason, and goes on when that is taken back', async () => {
  const dirk = await house.visitor('dirk')
  const begun = await dirk.act(`${at('dirk')}/proef`, { what: 'Elke dag lopen', length: '3' })
  const path = /href="([^"]*\/veerkracht\/proef\/[^"]*)"/.exec(begun.text)?.[1] ?? ''
  const dropped = await dirk.act(`${path}/stop`)
  assert.match(dropped.text, /(?:Je|U) stopt ermee\. Dat mag\./)
  assert.equal((await dirk.post(path, { how: '', again: 'no' })).status, 409, 'what ended is not ended again')
  assert.match((await dirk.act(`${path}/terug`)).text, /Elke dag lopen[\s\S]*Tot en met/)
})
