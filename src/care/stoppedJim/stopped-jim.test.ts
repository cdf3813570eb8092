import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { stopProblem } from './stopped-jim.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const why = 'Hij dronk in het bijzijn van Deniz.'
const family = () => `/gezin/${house.family('deniz')}`
const stopOf = async () => {
  const [jim] = await house.ask<{ id: string }>('select id from care.jim where person_id = $1', [house.person('marco')])
  return `${family()}/veiligheid/${house.person('deniz')}/jim/${jim?.id}/stop`
}
const reads = async (who: string, path: string) => (await house.visitor(who)).get(path)

test('who coordinates says why, and not in more words than the file takes', () => {
  assert.equal(stopProblem(''), 'missing')
  assert.equal(stopProblem('x'.repeat(501)), 'tooLong')
  assert.equal(stopProblem(why), null)
})

test('nobody but who coordinates finds the way to it', async () => {
  const stop = await stopOf()
  for (const who of ['esra', 'deniz', 'marco', 'bram', 'olaf']) {
    assert.notEqual((await reads(who, stop)).status, 200, who)
    assert.ok([403, 404].includes((await (await house.visitor(who)).post(stop, { why })).status), who)
  }
  assert.match((await reads('dana', `${family()}/jim/verteld`)).text, /Is Deniz niet veilig met Marco\?/)
})

test('a JIM stopped for safety reads nothing from that moment, in the open session too; why stands in the file and nowhere else', async () => {
  const [dana, marco, stop] = [await house.visitor('dana'), await house.visitor('marco'), await stopOf()]
  assert.match((await marco.get(`${family()}/netwerk`)).text, /Uitslapen/)
  const page = await dana.get(stop)
  assert.match(page.text, /Deniz leest dat het stopt, en niet waarom\.[\s\S]*Waarom is Marco niet veilig als JIM\?/)
  const empty = await dana.post(stop, { why: '' })
  assert.equal(empty.status, 422)
  assert.match(
    (await dana.act(stop, { why })).text,
    /Gestopt\. Deze JIM leest niets meer\. Praat vandaag nog met Deniz\./,
  )
  assert.equal((await marco.get(`${family()}/netwerk`)).status, 404)
  assert.doesNotMatch((await marco.get(`${family()}/verhaal`)).text, /Uitslapen/)
  assert.equal((await dana.get(stop)).status, 404, 'it stops once')

  const file = (await dana.get(`${family()}/veiligheid/${house.person('deniz')}`)).text
  assert.match(file, /JIM gestopt voor de veiligheid[\s\S]*Hij dronk[\s\S]*Marco[\s\S]*door Dana/)
  const own = (await reads('deniz', `${family()}/jim`)).text
  assert.match(own, /Marco is jouw JIM niet meer\. Dana praat daar met jou over\./)
  assert.doesNotMatch(own, /dronk|veilig/)
  for (const [who, path] of [
    ['deniz', '/wie-keek'],
    ['esra', '/wie-keek'],
    ['esra', '/team'],
    ['esra', '/kring'],
  ] as const)
    assert.doesNotMatch((await reads(who, `${family()}${path}`)).text, /dronk|Marco stopt|gestopt/i, `${who} ${path}`)
})

test('the youth does not take that back, and may choose somebody anew', async () => {
  const [deniz] = [await house.visitor('deniz')]
  const [jim] = await house.ask<{ id: string }>('select id from care.jim where person_id = $1', [house.person('marco')])
  assert.equal((await deniz.post(`${family()}/jim/${jim?.id}/terug`)).status, 409)
  assert.match((await deniz.get(`${family()}/jim`)).text, /JIM/)
})
