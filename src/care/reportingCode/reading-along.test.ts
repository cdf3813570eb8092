import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { inDays } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'

let house: TrialHouse
/** Joyce and Amber; Dana coordinates, Renske guards safety. Bram is a colleague of another team, here at work with Dana. */
before(async () => {
  house = await openTrialHouse()
  await house.ask(
    `update care.worker set organisation_id = (select organisation_id from care.worker where person_id = $1) where person_id = $2`,
    [house.person('dana'), house.person('bram')],
  )
  const dana = await house.visitor('dana')
  await dana.post(`${file()}/stap/zien`, { fact0: 'Amber sliep niet.', source0: 'Amber' })
})
after(() => house.close())

const at = () => `/gezin/${house.family('joyce')}/veiligheid`
const file = () => `${at()}/${house.person('amber')}`
const why = 'Hij kent dit soort zorgen goed.'

test('a colleague who is named with a reason and a last day finds the file on the own worklist, and reads it', async () => {
  const bram = await house.visitor('bram')
  assert.equal((await bram.get(file())).status, 404)
  const dana = await house.visitor('dana')
  const wish = { person: house.person('bram'), reason: why, ...inDays('until', 30) }
  for (const [over, sentence] of [
    [{ person: house.person('joyce') }, /Kies een collega/],
    [{ reason: '' }, /Schrijf|Vul/],
    [inDays('until', 300), /Kies een dag binnen 6 maanden/],
  ] as const) {
    const answer = await dana.post(`${file()}/meelezen`, { ...wish, ...over })
    assert.deepEqual([answer.status, sentence.test(answer.text)], [422, true], String(sentence))
  }
  const done = await dana.act(`${file()}/meelezen`, wish)
  assert.match(done.text, /Bram, tot en met [\s\S]*Hij kent dit soort zorgen goed\./)
  assert.ok((await bram.get('/werklijst')).text.includes(`href="${at()}"`))
  assert.match((await bram.get(at())).text, /Dossier over Amber/)
  const read = await bram.get(file())
  assert.match(read.text, /Amber sliep niet\./)
  assert.doesNotMatch(read.text, /Doe stap|Laat een collega meelezen|Nieuw signaal/)
})

test('who reads along reads that file and nothing else, and writes nothing', async () => {
  const bram = await house.visitor('bram')
  const family = `/gezin/${house.family('joyce')}`
  for (const page of [
    family,
    `${family}/plan`,
    `${family}/gezin`,
    `${at()}/check`,
    `${file()}/stap/overleggen`,
    `${file()}/meelezen`,
  ])
    assert.equal((await bram.get(page)).status, 404, page)
  assert.equal((await bram.post(`${file()}/stap/overleggen`, { words: 'Met Dana.' })).status, 404)
  assert.equal((await bram.post(`${file()}/klaar`)).status, 404)
})

test('the day after the last one the file is gone for who read along, from the worklist too', async () => {
  await house.moveClock(31 * 86_400_000)
  const bram = await house.visitor('bram')
  assert.equal((await bram.get(file())).status, 404)
  assert.doesNotMatch((await bram.get('/werklijst')).text, new RegExp(at()))
  await house.moveClock(0)
})
