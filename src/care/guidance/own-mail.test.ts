import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { castMail } from '#db/cast/load.ts'
import { mailsIn } from '#platform/mail.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { codeFor, mailTo } from '#src/trial/mail.ts'
import type { Visitor } from '#src/trial/visitor.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const ask = '/instellingen/mail'
const prove = '/instellingen/mail/code'
const isIn = async (visitor: Visitor) => (await visitor.get('/zitting')).status === 200
const codeIn = (text: string) => /\d{6}/.exec(text)?.[0] ?? ''

type Codes = { oldCode: string; code: string }

async function askedCodes(visitor: Visitor, key: string, mail: string): Promise<Codes> {
  const since = new Date()
  assert.equal((await visitor.post(ask, { mail })).location, prove)
  return { oldCode: codeIn(await mailTo(house, castMail(key), since)), code: codeIn(await mailTo(house, mail, since)) }
}

test('who holds an open session alone moves no address: the code to the new one is worth nothing without the code to the old one', async () => {
  const [deniz, since] = [await house.visitor('deniz'), new Date()]
  const { oldCode, code } = await askedCodes(deniz, 'deniz', 'deniz.nieuw@elders.invalid')
  assert.equal((await deniz.post(prove, { code })).status, 422)
  assert.match((await deniz.post(prove, { oldCode: code, code })).text, /Een van de twee klopt niet/)
  assert.match((await deniz.post(prove, { oldCode, code: oldCode })).text, /Een van de twee klopt niet/)
  assert.match((await deniz.get(ask)).text, /Nu log je in met deniz@voorbeeld\.invalid/)
  assert.match((await deniz.get(prove)).text, /Kom je niet meer bij je oude mail\? Bel dan/)
  const warned = await mailTo(house, castMail('deniz'), since)
  assert.match(warned, /Deed jij dit niet\? Bel dan meteen/)
  assert.doesNotMatch(warned, /Deniz|Esra|Meerstede|nieuw@|https?:/)
  assert.equal((await deniz.post(prove, { oldCode, code })).location, '/instellingen?mail=1')
})

test('a code to the old and one to the new address change it: one signs in with the new one, and with the old one no more', async () => {
  const [esra, elsewhere] = [await house.visitor('esra'), await house.visitor('esra')]
  const pending = await house.visitor()
  const oldCode = await codeFor(house, pending, castMail('esra'))
  assert.match((await esra.get(ask)).text, /Nu log je in met esra@voorbeeld\.invalid/)
  const codes = await askedCodes(esra, 'esra', 'Esra.Nieuw@elders.invalid')
  const old = esra.token
  const since = new Date()
  const done = await esra.act(prove, codes)
  assert.match(done.text, /Je mailadres is veranderd\. Je bent nu alleen hier ingelogd\./)
  assert.notDeepEqual(esra.token, old)
  assert.deepEqual([await isIn(esra), await isIn(elsewhere)], [true, false])
  assert.equal((await pending.post('/inloggen/code', { code: oldCode, device: 'own' })).status, 401)

  const told = await mailTo(house, castMail('esra'), since)
  assert.match(told, /Je logt nu in met een ander mailadres/)
  assert.doesNotMatch(told, /Esra|Deniz|Meerstede|nummer twaalf|Nieuw@|https?:/)
  const again = await house.visitor()
  const newCode = await codeFor(house, again, 'esra.nieuw@elders.invalid')
  assert.equal((await again.post('/inloggen/code', { code: newCode, device: 'own' })).status, 303)
  const stranger = await house.visitor()
  await stranger.post('/inloggen', { mail: castMail('esra') })
  await pause(1500)
  const toOld = (await mailsIn(house.mailFolder, 50)).filter((mail) => mail.to === castMail('esra') && mail.at > since)
  assert.equal(toOld.length, 1, 'only that it changed')
})

test('S10 enumeration: an address that is taken and one that is free get the same answer, and only the free one a mail', async () => {
  const olaf = await house.visitor('olaf')
  const since = new Date()
  const taken = await olaf.post(ask, { mail: castMail('mirjam') })
  const takenPage = await olaf.get(prove)
  const free = await olaf.post(ask, { mail: 'olaf.vrij@elders.invalid' })
  const freePage = await olaf.get(prove)
  assert.deepEqual([taken.status, taken.location, taken.text], [free.status, free.location, free.text])
  const bare = (text: string) => text.replaceAll(/(?:nonce|value)="[^"]*"/g, '').replaceAll(/data-session="\d+"/g, '')
  assert.equal(bare(takenPage.text), bare(freePage.text))
  assert.match(await mailTo(house, 'olaf.vrij@elders.invalid', since), /\d{6}/)
  const toMirjam = (await mailsIn(house.mailFolder, 50)).filter((mail) => mail.to === castMail('mirjam'))
  assert.equal(toMirjam.length, 0)
})

test('S9 guessing: five wrong codes wear it out, and a sixth address within a quarter is refused', async () => {
  const sanne = await house.visitor('sanne')
  const { oldCode, code } = await askedCodes(sanne, 'sanne', 'sanne.1@elders.invalid')
  const wrong = oldCode === '000000' ? '000001' : '000000'
  for (let i = 0; i < 5; i += 1) assert.match((await sanne.post(prove, { oldCode: wrong, code })).text, /klopt niet/)
  const right = await sanne.post(prove, { oldCode, code })
  assert.equal(right.status, 422)
  assert.match(right.text, /Het ging te vaak mis/)
  for (let i = 2; i <= 5; i += 1)
    assert.equal((await sanne.post(ask, { mail: `sanne.${i}@elders.invalid` })).status, 303)
  assert.equal((await sanne.post(ask, { mail: 'sanne.6@elders.invalid' })).status, 429)
})

test('a code counts in the session that asked for it, once, for a quarter of an hour', async () => {
  const [joyce, other] = [await house.visitor('joyce'), await house.visitor('joyce')]
  const codes = await askedCodes(joyce, 'joyce', 'joyce.nieuw@elders.invalid')
  assert.match((await other.post(prove, codes)).text, /Deze code werkt niet meer/)
  await house.moveClock(15 * 60_000 + 1_000)
  assert.match((await joyce.post(prove, codes)).text, /Deze code werkt niet meer/)
  await house.moveClock(0)
})

test('an empty field, no address and the own address come back with what to do', async () => {
  const carla = await house.visitor('carla')
  assert.match((await carla.post(ask, { mail: 'geen adres' })).text, /Vul je e-mailadres in/)
  assert.match(
    (await carla.post(ask, { mail: ` ${castMail('carla').toUpperCase()}` })).text,
    /Met dit adres log je al in/,
  )
  assert.equal((await carla.post(prove, { oldCode: '123456', code: '' })).status, 422)
  const stranger = await house.visitor()
  for (const path of [ask, prove]) assert.match((await stranger.get(path)).location ?? '', /^\/inloggen/)
})
