import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { dayIn } from '#src/trial/days.ts'
import type { TrialHouse } from '#src/trial/house.ts'
import { openPeerScene, type PeerScene, secondPeer } from '#src/trial/peer-scene.ts'
import type { Visitor } from '#src/trial/visitor.ts'

let house: TrialHouse
let deniz: Visitor
let esra: Visitor
let dana: Visitor
let fatima: Visitor
let scene: PeerScene
before(async () => {
  scene = await openPeerScene()
  ;({ house, deniz, esra, dana, fatima } = scene)
})
after(() => house.close())

const family = () => `/gezin/${house.family('deniz')}`
const place = () => `${family()}/iemand-die-dit-kent`
const _wish = { what: 'hope', wish: 'Hoe ging jij weer naar school?', reach: '06 00 00 12 13' }
const ask = () => scene.ask()
const take = () => scene.take()

test('D-PEE-03: a talk that is given back ends what was shared for it the same moment, and who asked hears it without blame', async () => {
  const id = await take()
  await deniz.act(`${place()}/${id}/verhaal`)
  assert.equal((await fatima.get(`${family()}/verhaal`)).status, 200)
  const back = await fatima.act(`/gesprekken/${id}/terug`, { reason: 'notLived' })
  assert.match(back.text, /Je gaf het gesprek terug\. De vrager leest dat nu/)
  assert.doesNotMatch(back.text, /Deniz/)
  for (const path of [`${family()}/verhaal`, `/gesprekken/${id}`])
    assert.equal((await fatima.get(path)).status, 404, path)
  const heard = (await deniz.get(place())).text
  assert.match(
    heard,
    /Fatima kan toch niet met je praten\. Dat ligt niet aan jou[\s\S]*Fatima heeft dit zelf niet meegemaakt\. Fatima leest niets meer van je[\s\S]*We zoeken iemand anders\. Je hoort het voor/,
  )
  for (const other of [esra, dana]) {
    assert.doesNotMatch((await other.get(place())).text, /Fatima/)
    assert.doesNotMatch((await other.get(`${family()}/wie-keek`)).text, /Fatima/)
  }
  assert.equal((await deniz.post(`${place()}/${id}/verhaal`)).status, 409, 'nobody talks with him now')
})

test('nobody has to say why, and what is not on the list is not told', async () => {
  for (const reason of ['unsaid', 'Het was een lastig kind']) {
    await fatima.act(`/gesprekken/${await take()}/terug`, { reason })
    const heard = (await deniz.get(place())).text
    assert.match(heard, /Dat ligt niet aan jou\.[^<]*<\/p>\s*<p>Fatima leest niets meer van je/)
    assert.doesNotMatch(heard, /lastig kind/)
  }
})

test('D-PEE-01: a talk given back waits for another peer worker, before a day five working days on, and not for who gave it back', async () => {
  const id = await take()
  await house.ask('update care.peer_request set answer_before = door.today()')
  await fatima.act(`/gesprekken/${id}/terug`, { reason: 'noTime' })
  assert.match((await fatima.get('/gesprekken')).text, /Er wacht nu niemand/)
  assert.equal((await fatima.post(`/gesprekken/${id}/neem`, { on: dayIn(0) })).status, 404)
  const [row] = await house.ask<{ far: boolean }>(
    'select answer_before >= door.today() + 5 as far from care.peer_request',
  )
  assert.equal(row?.far, true)
  assert.match((await deniz.act(`${place()}/${id}/weg`)).text, /Je vraag is weg/, 'and Deniz may stop it again')
})

test('what was written down stays with whose words it is, and is not put in the mouth of who comes next', async () => {
  const id = await take()
  await fatima.act(`/gesprekken/${id}/notitie`, { note: 'Ik wil weer koken.' })
  await fatima.act(`/gesprekken/${id}/terug`, {})
  assert.match(
    (await deniz.get(place())).text,
    /Opgeschreven in jouw woorden[\s\S]*Ik wil weer koken[\s\S]*Alleen jij leest dit/,
  )
  await secondPeer(house)
  await house.ask(
    'update care.peer_request set matched_with = $1, matched_at = door.now(), first_contact_on = door.today()',
    [house.person('renske')],
  )
  const next = (await deniz.get(place())).text
  assert.match(next, /Renske gaat met je praten[\s\S]*Opgeschreven in jouw woorden[\s\S]*Ik wil weer koken/)
  assert.doesNotMatch(next, /Dit schreef Renske op/)
})

test('only who took it gives it back, and sent twice it is given back once', async () => {
  const id = await ask()
  assert.equal((await fatima.post(`/gesprekken/${id}/terug`, {})).status, 404, 'nobody took it')
  await fatima.act(`/gesprekken/${id}/neem`, { on: dayIn(0) })
  for (const other of [deniz, esra, dana]) assert.equal((await other.post(`/gesprekken/${id}/terug`, {})).status, 404)
  await fatima.act(`/gesprekken/${id}/terug`, {})
  assert.equal((await fatima.post(`/gesprekken/${id}/terug`, {})).status, 404)
  assert.deepEqual(await house.ask('select count(*)::int as n from care.peer_return'), [{ n: 1 }])
})

test('taken and taken back in the same moment: one of both has it, and the other hears that it changed', async () => {
  const both: string[] = []
  for (let turn = 0; turn < 12; turn += 1) {
    const id = await ask()
    const answers = await Promise.all([
      deniz.post(`${place()}/${id}/weg`),
      fatima.post(`/gesprekken/${id}/neem`, { on: dayIn(0) }),
    ])
    both.push(answers.map(({ status }) => status).join(' '))
  }
  for (const pair of both) assert.ok(['303 404', '409 303'].includes(pair), pair)
})
