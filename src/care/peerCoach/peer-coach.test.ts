import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { asDay as day } from '#platform/dates.ts'
import { dayIn, inDays } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import type { Visitor } from '#src/trial/visitor.ts'
import { inCallOrder, isLate, maySee } from './peer-coach.ts'

let house: TrialHouse
let deniz: Visitor
let fatima: Visitor
let petra: Visitor
let bram: Visitor
let dana: Visitor
before(async () => {
  house = await openTrialHouse()
  deniz = await house.visitor('deniz')
  fatima = await house.visitor('fatima')
  petra = await house.visitor('petra')
  bram = await house.visitor('bram')
  dana = await house.visitor('dana')
})
after(() => house.close())

const desk = () => `/beheer/ervaringsdeskundigen/${house.person('fatima')}`
const card = { role: 'Ik luister.', table: 'Naast je.', tells: 'Van mijn schulden.', fee: 'Per gesprek.' }
const clear = async () => {
  for (const table of ['peer_note', 'peer_worry', 'peer_return', 'peer_request', 'peer_heavy'])
    await house.ask(`delete from care.${table}`)
}
const ask = async () => {
  await clear()
  await deniz.act(`/gezin/${house.family('deniz')}/iemand-die-dit-kent`, {
    what: 'hope',
    wish: '',
    reach: '06 00 00 12 13',
  })
  const [row] = await house.ask<{ id: string }>('select id from care.peer_request')
  return `/gesprekken/${row?.id}`
}
/** Bram says that he called, from the page as it is now or as he opened it before. */
const called = async (page?: string) => {
  const opened = page ?? (await bram.get('/coach')).text
  const until = /name="until" value="([^"]*)"/.exec(opened)?.[1] ?? ''
  return bram.act(`/coach/${house.person('fatima')}`, { until })
}
const take = async () => {
  const path = await ask()
  await fatima.act(`${path}/neem`, { on: dayIn(0) })
  return path
}

test('D-PEE-05: a call is due by the next working day, and who waits longest stands first', () => {
  const who = (name: string) => ({ id: name, name })
  assert.equal(isLate(day('2026-11-20'), day('2026-11-23')), false, 'Friday to Monday')
  assert.equal(isLate(day('2026-11-20'), day('2026-11-24')), true)
  const one = { phone: '', heavyOn: null, heavyUntil: null }
  const order = inCallOrder([
    { ...one, who: who('Zoë') },
    { ...one, who: who('Bo') },
    { ...one, who: who('Ada'), heavyOn: day('2026-11-20') },
    { ...one, who: who('Lin'), heavyOn: day('2026-11-19') },
  ])
  assert.deepEqual(
    order.map((each) => each.who.name),
    ['Lin', 'Ada', 'Bo', 'Zoë'],
  )
})

test('D-PEE-08: a certificate of a later day, of no day or seen before is not seen', () => {
  const today = day('2026-11-16')
  assert.equal(maySee({ certified: false, certifiedOn: today }, today), true)
  assert.equal(maySee({ certified: false, certifiedOn: day('2026-11-17') }, today), false)
  assert.equal(maySee({ certified: false, certifiedOn: null }, today), false)
  assert.equal(maySee({ certified: true, certifiedOn: today }, today), false)
})

test('D-PEE-05: after a heavy talk the coach calls; the coach reads a name and a day, and nothing of the family', async () => {
  const path = await take()
  assert.match(
    (await fatima.get(path)).text,
    /Dan belt Bram je voor het eind van de volgende werkdag\. Bram leest alleen je naam/,
  )
  await fatima.act(`${path}/notitie`, { note: 'Ik wil rust.' })
  assert.doesNotMatch((await bram.get('/werklijst')).text, /Bel na een zwaar gesprek/)
  const kept = await fatima.act(`${path}/notitie`, { note: 'Ik mis mijn vader.', 'heavy[]': 'yes' })
  assert.match(kept.text, /Bewaard\. Je coach belt je/)
  assert.match((await bram.get('/werklijst')).text, /Bel na een zwaar gesprek[\s\S]*Voor het eind van/)
  const page = (await bram.get('/coach')).text
  assert.match(page, /Bel Fatima[\s\S]*Fatima had een zwaar gesprek\. Bel voor het eind van[\s\S]*tel:0880001506/)
  assert.doesNotMatch(page, /Deniz|nummer twaalf|mis mijn vader|wil rust/)
  for (const other of [dana, deniz]) {
    const own = await other.get('/coach')
    assert.doesNotMatch(own.text, /Fatima/)
    assert.equal((await other.post(`/coach/${house.person('fatima')}`)).status, 404)
  }
  assert.match((await dana.get('/coach')).text, /Je coacht nu niemand/)
  assert.doesNotMatch((await deniz.get(`/gezin/${house.family('deniz')}/iemand-die-dit-kent`)).text, /zwaar/)
  assert.match((await called()).text, /Bewaard dat je belde[\s\S]*niets om te bellen/)
  assert.equal((await bram.post(`/coach/${house.person('fatima')}`)).status, 409, 'called once')
  assert.doesNotMatch((await bram.get('/werklijst')).text, /Bel na een zwaar gesprek/)
})

test('D-PEE-05: "gebeld" is about what stood on the page: a talk that was heavy after it was opened still asks for a call', async () => {
  const path = await take()
  await fatima.act(`${path}/notitie`, { note: 'Ik mis mijn vader.', 'heavy[]': 'yes' })
  const opened = (await bram.get('/coach')).text
  await fatima.act(`${path}/notitie`, { note: 'En mijn broer.', 'heavy[]': 'yes' })
  assert.match((await called(opened)).text, /Bewaard dat je belde[\s\S]*Bel Fatima/)
  assert.doesNotMatch((await called()).text, /Fatima had een zwaar gesprek/)
  assert.equal((await bram.post(`/coach/${house.person('fatima')}`, { until: 'ooit' })).status, 409)
  assert.equal((await bram.post(`/coach/${house.person('fatima')}`, { until: '12' })).status, 409)
})

test('D-PEE-05: a note that is taken back takes the wish to be called back, and that of another note stays', async () => {
  const path = await take()
  await fatima.act(`${path}/notitie`, { note: 'Ik mis mijn vader.', 'heavy[]': 'yes' })
  await fatima.act(`${path}/notitie`, { note: 'En mijn broer.', 'heavy[]': 'yes' })
  const heavy = () => house.ask('select id from care.peer_heavy where called_at is null')
  const notes = await house.ask<{ id: string }>('select id from care.peer_note order by at')
  await fatima.act(`${path}/notitie/${notes[1]?.id}/terug`)
  assert.equal((await heavy()).length, 1)
  assert.match((await bram.get('/coach')).text, /Fatima had een zwaar gesprek/)
  await fatima.act(`${path}/notitie/${notes[0]?.id}/terug`)
  assert.deepEqual(await heavy(), [])
  assert.doesNotMatch((await bram.get('/coach')).text, /Fatima had een zwaar gesprek/)
})

test('D-PEE-05: without a coach who works here there is no first contact, and another coach is named', async () => {
  const path = await ask()
  await house.ask('delete from care.peer_coach')
  assert.match((await fatima.get('/gesprekken')).text, /Je hebt nog geen coach/)
  assert.equal((await fatima.post(`${path}/neem`, { on: dayIn(0) })).status, 409)
  assert.match((await petra.get('/beheer')).text, /1 ervaringsdeskundige mist iets/)
  assert.match((await petra.get('/beheer/ervaringsdeskundigen')).text, /Fatima[\s\S]*Nog geen coach/)
  const wrong = await petra.post(`${desk()}/coach`, {})
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /Kies wie coacht/)
  for (const key of ['fatima', 'petra', 'deniz'])
    assert.equal((await petra.post(`${desk()}/coach`, { coach: house.person(key) })).status, 422, key)
  assert.match(
    (await petra.act(`${desk()}/coach`, { coach: house.person('dana') })).text,
    /De coach is bewaard[\s\S]*Coach: Dana/,
  )
  assert.equal((await fatima.post(`${path}/neem`, { on: dayIn(0) })).status, 303)
  await clear()
  await petra.act(`${desk()}/coach`, { coach: house.person('bram') })
})

test('D-PEE-08: somebody other than the peer worker saw the certificate; a card with another day is looked at again', async () => {
  const path = await ask()
  await fatima.act('/gesprekken/rolkaart', { ...card, ...inDays('certifiedOn', -30) })
  assert.match((await fatima.get('/gesprekken')).text, /Een ander moet je bewijs van goed gedrag nog zien/)
  assert.equal((await fatima.post(`${path}/neem`, { on: dayIn(0) })).status, 409)
  assert.match(
    (await petra.get(desk())).text,
    /Fatima vulde in:[\s\S]*Wij bewaren het niet[\s\S]*Ik zag het bewijs van/,
  )
  assert.equal((await fatima.post(`${desk()}/bewijs`, { day: dayIn(-30) })).status, 404, 'not by herself')
  assert.equal((await dana.post(`${desk()}/bewijs`, { day: dayIn(-30) })).status, 404)
  assert.equal((await petra.post(`${desk()}/bewijs`, { day: dayIn(-31) })).status, 409, 'not the day on the card')
  assert.match(
    (await petra.act(`${desk()}/bewijs`, { day: dayIn(-30) })).text,
    /Bewaard dat het bewijs klopt[\s\S]*Gezien/,
  )
  assert.equal((await petra.post(`${desk()}/bewijs`, { day: dayIn(-30) })).status, 409, 'seen once')
  assert.equal((await fatima.post(`${path}/neem`, { on: dayIn(0) })).status, 303)
  await clear()
})
