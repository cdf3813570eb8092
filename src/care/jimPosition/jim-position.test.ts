import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { conditionProblem, positionProblem } from './jim-position.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

test('D-JIM-01: a JIM can be reached, no danger is known, and of somebody of sixteen or seventeen is written why it fits', () => {
  assert.equal(conditionProblem('adult', { reachable: true, noDanger: true, why: '' }), null)
  assert.equal(conditionProblem('adult', { reachable: true, noDanger: false, why: '' }), 'notMet')
  assert.equal(conditionProblem('adult', { reachable: false, noDanger: true, why: '' }), 'notMet')
  assert.equal(conditionProblem('almostAdult', { reachable: true, noDanger: true, why: '' }), 'why')
  assert.equal(conditionProblem('almostAdult', { reachable: true, noDanger: true, why: 'Buurjongen, al jaren.' }), null)
})

test('what who has custody thinks is one of three answers, with words or without', () => {
  assert.equal(positionProblem('perhaps', ''), 'says')
  assert.equal(positionProblem('no', 'x'.repeat(501)), 'tooLong')
})

const at = (key: string) => `/gezin/${house.family(key)}/jim`
const fits = { how: 'alone', age: 'adult', 'fits[]': 'notParent' }

async function inCircle(key: string, name: string): Promise<string> {
  const youth = await house.visitor(key)
  const named = await youth.post(`/gezin/${house.family(key)}/kring/erbij`, { names: name, 'another[]': 'yes' })
  const path = new URL(named.location ?? '', house.base).pathname
  await youth.post(path, { name, ring: 'close', sector: 'kin', audience: 'onlyMe', base: '1' })
  return path.split('/').at(-1) ?? ''
}

const idIn = (text: string): string => /action="[^"]*\/jim\/([0-9a-f-]{36})\/(?:antwoord|stop)"/.exec(text)?.[1] ?? ''

test('D-JIM-03: the youth tells it, the professional asks each parent, and a no becomes a talk before there is a JIM', async () => {
  const [sam, bram] = [await house.visitor('sam'), await house.visitor('bram')]
  const going = await sam.act(`${at('sam')}/vragen/${await inCircle('sam', 'Meester Ton')}`, fits)
  const id = idIn(going.text)
  assert.equal((await sam.post(`${at('sam')}/${id}/vertel`)).status, 409, 'nothing to tell before there is a yes')
  const yes = await sam.act(`${at('sam')}/${id}/antwoord`, { says: 'yes' })
  assert.match(yes.text, /Meester Ton zei ja[\s\S]*Wij vragen je ouders ook/)
  await sam.act(`${at('sam')}/${id}/vertel`)
  assert.equal((await sam.post(`${at('sam')}/${id}/antwoord`, { says: 'no' })).status, 409)
  assert.match((await bram.get('/werklijst')).text, /een jongere koos een JIM|JIM gekozen/)
  const list = await bram.get(`${at('sam')}/verteld`)
  assert.match(list.text, /Sam kiest Meester Ton[\s\S]*Is Sam bang voor deze ouder\?/)
  for (const parent of ['mirjam', 'olaf']) {
    const visitor = await house.visitor(parent)
    const page = `${at('sam')}/${id}/vind-ik`
    assert.equal((await visitor.get(page)).status, 404, 'nobody hears of it before being asked')
    assert.equal((await visitor.post(page, { says: 'yes', words: '' })).status, 404)
    assert.doesNotMatch((await visitor.get('/vandaag')).text, /Een JIM voor Sam/)
    await bram.act(`${at('sam')}/${id}/ouder/${house.person(parent)}`)
    assert.match((await visitor.get('/vandaag')).text, /Een JIM voor Sam/)
    assert.match((await visitor.get(page)).text, /Sam kiest Meester Ton als JIM/)
  }
  const [mirjam, olaf] = [await house.visitor('mirjam'), await house.visitor('olaf')]
  await mirjam.act(`${at('sam')}/${id}/vind-ik`, { says: 'yes', words: 'Fijne man.' })
  await olaf.act(`${at('sam')}/${id}/vind-ik`, { says: 'no', words: 'Ik ken hem niet.' })
  assert.doesNotMatch((await olaf.get(`${at('sam')}/${id}/vind-ik`)).text, /Fijne man/)
  assert.match((await sam.get(at('sam'))).text, /Olaf twijfelt nog\. Daar praten we eerst samen over\./)
  assert.match((await bram.get(`${at('sam')}/verteld`)).text, /Ik ken hem niet\.[\s\S]*binnen tien werkdagen/)
  const unmet = await bram.post(`${at('sam')}/${id}/voorwaarden`, { 'met[]': 'reachable' })
  assert.equal(unmet.status, 422)
  await bram.act(`${at('sam')}/${id}/voorwaarden`, { 'met[]': ['reachable', 'noDanger'] })
  assert.doesNotMatch((await sam.get(at('sam'))).text, /is jouw JIM/)
  await olaf.act(`${at('sam')}/${id}/vind-ik`, { says: 'reluctantYes', words: '' })
  assert.match((await sam.get(at('sam'))).text, /Meester Ton is jouw JIM/)
  assert.match((await bram.get(`${at('sam')}/verteld`)).text, /Meester Ton is JIM van Sam/)
})
