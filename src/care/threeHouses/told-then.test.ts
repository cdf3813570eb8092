// What one told as a child, from the twelfth birthday on: the speaker alone closes it and throws it away (access.md 4.2 and 5, D-STO-07).
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
  await house.ask('delete from care.three_houses')
  await house.ask('delete from care.weather')
})
after(() => house.close())

const home = () => `/gezin/${house.family('deniz')}`
const story = async (who: string) => (await (await house.visitor(who)).get(`${home()}/verhaal`)).text
const born = async (years: number) =>
  house.ask('update care.birth set born_on = (door.today() - make_interval(years => $2))::date where person_id = $1', [
    house.person('deniz'),
    years,
  ])

/** Told at nine for everybody who reads the story, and twelve today. */
async function toldAtNine(): Promise<void> {
  await born(9)
  const child = await house.visitor('deniz')
  assert.equal((await child.post(`${home()}/kind/weer`, { picture: 'thunder' })).status, 303)
  const filled = { 'pictures[]': ['quarrel'], word: '', drawing: '' }
  assert.equal((await child.post(`${home()}/kind/huizen/niet-fijn`, filled)).status, 303)
  await born(12)
}
const acts = (text: string, what: 'alleen' | 'weg') =>
  [...text.matchAll(new RegExp(`action="(/gezin/[^"]*/verhaal/(?:weer|huizen)/[0-9a-f-]{36}/${what})"`, 'g'))].map(
    ([, act = '']) => act,
  )
const told = [/<span[^>]*>Onweer<\/span>/, /<span[^>]*>Ruzie<\/span>/]

test('D-STO-07: who told it as a child and is twelve now keeps it to itself, and who coordinates reads it no more', async () => {
  await toldAtNine()
  for (const words of told) assert.match(await story('dana'), words)
  assert.deepEqual(acts(await story('dana'), 'alleen'), [], 'nobody else has the buttons')
  const deniz = await house.visitor('deniz')
  const own = acts(await story('deniz'), 'alleen')
  assert.equal(own.length, 2)
  for (const act of own) assert.match((await deniz.act(act)).text, /Dit is bewaard\./)
  for (const words of told) {
    assert.doesNotMatch(await story('dana'), words)
    assert.match(await story('deniz'), words)
  }
  assert.deepEqual(acts(await story('deniz'), 'alleen'), [])
})

test('what one told as a child is thrown away for good', async () => {
  const deniz = await house.visitor('deniz')
  const own = acts(await story('deniz'), 'weg')
  assert.equal(own.length, 2)
  for (const act of own) assert.match((await deniz.act(act)).text, /Het is weg\./)
  for (const words of told) assert.doesNotMatch(await story('deniz'), words)
  const left = await house.ask(
    "select id from care.weather where sealed <> '' union all select id from care.three_houses where sealed <> ''",
  )
  assert.deepEqual(left, [])
})

test('nobody else closes it or throws it away, and under twelve it is done on the own pages of the child', async () => {
  await toldAtNine()
  const own = await story('deniz')
  const ways = [...acts(own, 'alleen'), ...acts(own, 'weg')]
  assert.equal(ways.length, 4)
  for (const who of ['esra', 'dana', 'sanne'])
    for (const way of ways) assert.equal((await (await house.visitor(who)).post(way)).status, 404, who)
  await born(9)
  for (const way of ways) assert.equal((await (await house.visitor('deniz')).post(way)).status, 404)
})
