// Reading stops with the certificate: the same rule that keeps a peer worker from a first contact.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { dayIn } from '#src/trial/days.ts'
import type { TrialHouse } from '#src/trial/house.ts'
import { openPeerScene, type PeerScene, secondPeer } from '#src/trial/peer-scene.ts'
import type { Visitor } from '#src/trial/visitor.ts'

let house: TrialHouse
let deniz: Visitor
let dana: Visitor
let fatima: Visitor
let petra: Visitor
let scene: PeerScene
before(async () => {
  scene = await openPeerScene()
  ;({ house, deniz, dana, fatima } = scene)
  petra = await house.visitor('petra')
})
after(() => house.close())

const family = () => `/gezin/${house.family('deniz')}`
const place = () => `${family()}/iemand-die-dit-kent`
const desk = () => `/beheer/ervaringsdeskundigen/${house.person('fatima')}`
const textOf = async (who: Visitor, path: string) => (await who.get(path)).text

/** Fatima writes another day on her card, which nobody saw yet. */
const otherDay = (day: string) =>
  fatima.act('/gesprekken/rolkaart', {
    ...{ role: 'Ik luister.', table: 'Ik zit naast je.', tells: 'Van mijn schulden.', fee: 'Per gesprek.' },
    ...{ 'certifiedOn.day': day, 'certifiedOn.month': '1', 'certifiedOn.year': '2026' },
  })
const sees = (day: string) => petra.act(`${desk()}/bewijs`, { day: `2026-01-0${day}` })

test('D-PEE-02, D-PEE-08: without a seen certificate Fatima reads nothing more of the talk she took, nor what was opened for it', async () => {
  const id = await scene.take()
  await deniz.act(`${place()}/${id}/verhaal`)
  assert.equal((await fatima.get(`${family()}/verhaal`)).status, 200)
  assert.match(await textOf(fatima, '/gesprekken/rolkaart'), /Je leest je gesprekken weer als een ander het bewijs zag/)
  const list = (await otherDay('7')).text
  assert.match(list, /Een ander moet je bewijs van goed gedrag nog zien[\s\S]*Horen hoe het verder kan gaan/)
  const page = await textOf(fatima, `/gesprekken/${id}`)
  for (const text of [list, page]) assert.doesNotMatch(text, /Deniz|06 00 00 12 13|weer naar school/)
  assert.equal((await fatima.get(`${family()}/verhaal`)).status, 404)
  const late = { notitie: { note: 'Nee.' }, terug: {}, zorg: { 'told[]': 'yes', worry: 'Nee.' } }
  for (const [act, fields] of Object.entries(late))
    assert.equal((await fatima.post(`/gesprekken/${id}/${act}`, fields)).status, 404, act)
  assert.equal((await fatima.post(`/gesprekken/${id}/neem`, { on: dayIn(0) })).status, 409)
  await sees('7')
  assert.match(await textOf(fatima, `/gesprekken/${id}`), /Gesprek met Deniz[\s\S]*Deniz deelde nog niets/)
  assert.equal((await fatima.get(`${family()}/verhaal`)).status, 404, 'Deniz opens his story anew')
})

test('D-PEE-08: who asked hears that somebody else comes, may stop it, and is heard where nobody came in time', async () => {
  const id = await scene.take()
  await otherDay('8')
  assert.match(
    await textOf(deniz, place()),
    /Fatima kan toch niet met je praten\. Dat ligt niet aan jou[\s\S]*Fatima leest niets meer van je[\s\S]*We zoeken iemand anders\. Je hoort het voor/,
  )
  assert.equal((await deniz.post(`${place()}/${id}/verhaal`)).status, 409)
  assert.equal((await deniz.post(`${place()}/${id}/klaar`, { was: 'yes' })).status, 409)
  assert.match(await textOf(dana, place()), /Niemand wacht nu/)
  await house.ask('update care.peer_request set answer_before = door.today()')
  assert.match(await textOf(dana, '/werklijst'), /wacht op (gesprek|een ervaringsdeskundige)/)
  assert.doesNotMatch(await textOf(dana, place()), /Niemand wacht nu|Fatima/)
  assert.match((await deniz.act(`${place()}/${id}/weg`)).text, /Je vraag is weg/)
})

test('D-PEE-08: another peer worker takes it, and who had it before reads nothing of it any more, also with a certificate', async () => {
  await sees('8')
  const id = await scene.take()
  await deniz.act(`${place()}/${id}/verhaal`)
  await otherDay('9')
  const renske = await secondPeer(house)
  assert.match((await renske.act(`/gesprekken/${id}/neem`, { on: dayIn(0) })).text, /Gesprek met Deniz/)
  assert.match(await textOf(deniz, place()), /Renske gaat met je praten/)
  await sees('9')
  assert.equal((await fatima.get(`/gesprekken/${id}`)).status, 404)
  assert.equal((await fatima.get(`${family()}/verhaal`)).status, 404)
  assert.deepEqual(await house.ask('select peer_id from care.peer_return'), [{ peer_id: house.person('fatima') }])
})

test('D-PEE-01: a talk that was taken in time is not told to who coordinates the moment its peer worker writes another day on the card', async () => {
  await scene.take()
  await house.ask(
    "update care.peer_request set answer_before = door.today() - 7, asked_at = asked_at - interval '14 days'",
  )
  assert.match(await textOf(dana, place()), /Niemand wacht nu/)
  await otherDay('6')
  assert.match(await textOf(deniz, place()), /We zoeken iemand anders/)
  assert.doesNotMatch(await textOf(deniz, place()), /Nu is er niemand vrij/)
  assert.match(await textOf(dana, place()), /Niemand wacht nu/)
})
