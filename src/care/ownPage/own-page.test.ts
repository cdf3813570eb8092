import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { keepsPage } from '#care/resilience/resilience.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { callOrder, sooner } from './call-list.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const at = (key: string) => `/gezin/${house.family(key)}/veerkracht`
const pathOf = (location: string | null | undefined) => new URL(location ?? '', house.base).pathname

test('D-RES-01: every member from twelve has the page, parents too, and who works here has none', async () => {
  assert.equal(keepsPage({ kind: 'member', age: 11 }), false)
  assert.equal(keepsPage({ kind: 'member', age: 12 }), true)
  assert.equal(keepsPage({ kind: 'member', age: null }), true)
  assert.equal(keepsPage({ kind: 'coordinator', age: null }), false)
  assert.equal(keepsPage(undefined), false)
  for (const who of ['jurre', 'anouk', 'dirk'])
    assert.match((await (await house.visitor(who)).get(at('jurre'))).text, /<h1[^>]*>Mijn veerkracht/)
  assert.equal((await (await house.visitor('bram')).get(at('jurre'))).status, 404)
})

test('whom to call: five at most, in own order', () => {
  assert.deepEqual(callOrder(['a', 'b'], ['c', 'b', 'c']), ['b', 'c'])
  assert.deepEqual(sooner(['a', 'b', 'c'], 'c'), ['a', 'c', 'b'])
  assert.deepEqual(sooner(['a', 'b'], 'a'), ['a', 'b'])
})

test('the call list holds people of the own circle only, and who leaves the circle leaves it', async () => {
  const dirk = await house.visitor('dirk')
  assert.match((await dirk.get(at('dirk'))).text, /Zet eerst iemand in (?:je|uw) kring/)
  const circle = `/gezin/${house.family('dirk')}/kring`
  const ids: string[] = []
  for (const name of ['Roos', 'Teun', 'Wim', 'Nel', 'Bo', 'Jet']) {
    const named = await dirk.post(`${circle}/erbij`, { names: name, 'another[]': 'yes' })
    const path = pathOf(named.location)
    ids.push(path.split('/').at(-1) ?? '')
    await dirk.post(path, { ring: 'close', sector: 'kin', name, audience: 'onlyMe', base: '1', contact: '06 1234' })
  }
  const six = await dirk.post(`${at('dirk')}/bellen`, { 'members[]': ids })
  assert.equal(six.status, 422)
  assert.match(six.text, /Kies er hooguit vijf/)
  const two = await dirk.act(`${at('dirk')}/bellen`, { 'members[]': [...ids.slice(0, 2), house.person('anouk')] })
  assert.match(two.text, /Wie bel ik het eerst\?[\s\S]*Roos[\s\S]*06 1234[\s\S]*Teun/)
  const turned = await dirk.act(`${at('dirk')}/bellen/${ids[1]}/eerder`)
  assert.match(turned.text, /Wie bel ik het eerst\?[\s\S]*Teun[\s\S]*Roos/)
  await dirk.post(`${circle}/${ids[1]}/weg`)
  assert.doesNotMatch((await dirk.get(at('dirk'))).text, /Teun/)
})

test('D-RES-05: the page leaves the house alone, on paper, and in the copy of the plan', async () => {
  const jurre = await house.visitor('jurre')
  await jurre.act(`${at('jurre')}/nieuw/hielp`, { words: 'Even onder de douche' })
  const paper = await jurre.get(`${at('jurre')}/printen`)
  assert.match(paper.text, /onsplan-sheet[\s\S]*Wat hielp de vorige keer\?[\s\S]*Even onder de douche/)
  assert.match((await jurre.get(`/gezin/${house.family('jurre')}/gegevens/alles`)).text, /Even onder de douche/)
  assert.equal(
    (await (await house.visitor('anouk')).get(`/gezin/${house.family('jurre')}/gegevens/alles`)).text.includes(
      'onder de douche',
    ),
    false,
  )
})

test('D-RES-06: nothing on the page is scored or counted', async () => {
  const jurre = await house.visitor('jurre')
  const { text } = await jurre.get(at('jurre'))
  const shown = text.replace(/<[^>]*>/g, ' ')
  assert.doesNotMatch(shown, /\b\d+ (?:kaartjes|van de)|gemiddelde|score|punten/i)
})

test('somebody of another family finds nothing of it', async () => {
  const stranger = await house.visitor('esra')
  for (const path of [at('dirk'), `${at('dirk')}/geven`, `${at('dirk')}/bellen`, `${at('dirk')}/printen`])
    assert.equal((await stranger.get(path)).status, 404)
})
