import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { knowledgePages, type PageText, search } from './knowledge.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const pages: PageText[] = [
  { key: 'geld', title: 'Zorgen over geld', lines: ['Maak elke brief open.'] },
  { key: 'puber', title: 'Van 12 tot 16 jaar', lines: ['Zelf kiezen over geld.', 'Één keer per week.'] },
]
const found = (typed: string) => search(pages, typed).map(({ key }) => key)

test('a search finds what holds every word or its beginning, titles first, without capitals and accents', () => {
  assert.deepEqual(found('GELD'), ['geld', 'puber'])
  assert.deepEqual(found('gel brief'), ['geld'])
  assert.deepEqual(found('een'), ['puber'])
  assert.deepEqual(found('eld'), [], 'the middle of a word is no beginning')
  assert.deepEqual(found('  .,! '), [])
})

test('A-11: a stranger finds every page of the list, and each says who wrote it, when it was checked and how it reads', async () => {
  const stranger = await house.visitor()
  const list = await stranger.get('/weten')
  for (const key of knowledgePages) {
    assert.match(list.text, new RegExp(`href="/weten/${key}"`))
    const { status, text } = await stranger.get(`/weten/${key}`)
    assert.equal(status, 200)
    assert.match(text, /Geschreven door de redactie van Ons plan\. Nagekeken op zaterdag 28 november( 2026)?\./)
    assert.match(text, /Zo makkelijk leest dit: \d+ van 100\./)
  }
  assert.equal((await stranger.get('/weten/diagnose')).status, 404)
})

test('A-11: what was looked for is found on the page that answers, and stands in no address', async () => {
  const stranger = await house.visitor()
  const answer = await stranger.post('/weten', { word: 'gezagsregister' })
  assert.deepEqual([answer.status, answer.location], [200, null])
  assert.match(answer.text, /href="\/weten\/gezag"/)
  assert.doesNotMatch(answer.text, /href="\/weten\/geld"/)
  assert.match(answer.text, /value="gezagsregister"/)
})

test('A-11: of what nobody wrote about yet one is told whom to ask: the own coordinator, or the help desk', async () => {
  const esra = await house.visitor('esra')
  assert.match(
    (await esra.post('/weten', { word: 'maanlander' })).text,
    /Hier staat nog niets over\. Vraag het aan Dana\./,
  )
  const stranger = await house.visitor()
  assert.match(
    (await stranger.post('/weten', { word: 'maanlander' })).text,
    /Hier staat nog niets over\.<\/span> <span>Bel <a/,
  )
  assert.match((await esra.post('/weten', { word: ' ' })).text, /Hoort dit bij opgroeien\?/)
})

test('A-11: pages about growing up say whom to call when somebody does not want to live, and every page leads to help', async () => {
  const stranger = await house.visitor()
  assert.match((await stranger.get('/weten/puber')).text, /href="tel:08000113"/)
  for (const key of ['puber', 'geld']) assert.match((await stranger.get(`/weten/${key}`)).text, /href="\/hulp"/)
})
