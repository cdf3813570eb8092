import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const at = (key: string) => `/gezin/${house.family(key)}/veiligheidsafspraken`
const agreed = () => ({
  kind: 'shared',
  'readers[]': [house.person('joyce'), house.person('amber')],
  calls: 'Oma Ank 06 00 00 44 01\nDe buren 06 00 00 44 02',
  steps: 'Amber gaat naar boven.\nJoyce belt oma.',
  word: 'pannenkoek',
  place: 'Bij oma Ank',
  'placeReaders[]': house.person('joyce'),
  'covered[]': ['night', 'evening'],
})
const made = async (who: string, key: string) => {
  const answer = await (await house.visitor(who)).post(`${at(key)}/nieuw`, agreed())
  assert.equal(answer.status, 303)
  return (answer.location ?? '').split('?')[0] ?? ''
}

test('agreed, explained, looked at again and ended are rows of their own, each with a name and a day', async () => {
  const path = await made('dana', 'joyce')
  const [dana, joyce] = [await house.visitor('dana'), await house.visitor('joyce')]
  assert.match((await joyce.act(`${path}/gedaan`, { person: '' })).text, /Joyce zei op [^<]*: zo doen we het/)
  assert.match((await dana.act(`${path}/gedaan`, { person: house.person('amber') })).text, /Uitgelegd aan Amber op/)
  assert.equal((await dana.post(`${path}/nagekeken`, { words: '', reason: '' })).status, 422)
  assert.match(
    (await dana.act(`${path}/nagekeken`, { words: 'Het ging goed.', reason: '' })).text,
    /Nagekeken op [^<]*: Het ging goed/,
  )
  const ended = await dana.act(`${path}/nagekeken`, { words: 'Alles is rustig.', reason: 'Het is weer veilig.' })
  assert.match(ended.text, /Gestopt op [^<]*: Het is weer veilig/)
  assert.equal((await joyce.post(`${path}/gedaan`, { person: '' })).status, 409)
})

test('a condition says who set it and is met or not by a fact; only who set it or coordinates says so', async () => {
  const path = await made('dana', 'joyce')
  const [dana, joyce] = [await house.visitor('dana'), await house.visitor('joyce')]
  assert.equal((await joyce.post(`${path}/voorwaarde`, { words: '' })).status, 422)
  await dana.post(`${path}/voorwaarde`, { words: 'Niemand drinkt als Amber er is.' })
  const page = await dana.get(path)
  assert.match(page.text, /Niemand drinkt als Amber er is\.[\s\S]*Dit vroeg Dana/)
  const way = /href="([^"]*\/voorwaarde\/[^"]+)"/.exec(page.text)?.[1] ?? ''
  assert.equal((await joyce.get(way)).status, 403)
  assert.equal((await dana.post(way, { met: '', fact: 'Rustig.' })).status, 422)
  assert.match(
    (await dana.act(way, { met: 'no', fact: 'Zaterdag ging het mis.' })).text,
    /Dit lukt nog niet · [^<]*Zaterdag ging het mis/,
  )
  assert.match(
    (await dana.act(way, { met: 'yes', fact: 'Al twee weken rustig.' })).text,
    /Dit lukt · [^<]*Al twee weken rustig/,
  )
})

test('a moment without agreements is a question on the page, not a lack', async () => {
  const path = await made('dana', 'joyce')
  const page = await (await house.visitor('joyce')).get(path)
  assert.match(page.text, /Praat hier nog over[\s\S]*Wat doen jullie in de ochtend\?/)
  assert.doesNotMatch(page.text, /Wat doen jullie in de nacht\?/)
})
