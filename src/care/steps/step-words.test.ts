import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { stepWordsProblems } from './step-words.commands.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

/** A step of Esra herself, made just now. */
async function newStep(what: string): Promise<string> {
  const esra = await house.visitor('esra')
  const list = (await esra.get(`/gezin/${house.family('esra')}/doelen`)).text
  const goal = /href="([^"]*)">(?:<span[^>]*>)?Rust met geld/.exec(list)?.[1] ?? ''
  const fields = { what, why: 'Dan is het opgeruimd', who: house.person('esra'), 'due.quick': 'dezeweek' }
  const operation = crypto.randomUUID()
  assert.equal((await esra.post(`${goal}/acties/nieuw`, fields, operation)).status, 303)
  return `${goal}/acties/${operation}`
}

const baseIn = (html: string) => /name="base" value="(\d+)"/.exec(html)?.[1] ?? ''

test('an action is said in other words, and the earlier words stay', async () => {
  const esra = await house.visitor('esra')
  const path = await newStep('De post openen')
  const page = await esra.get(`${path}/aanpassen`)
  assert.match(page.text, /value="De post openen"/)
  assert.match(page.text, /Dan is het opgeruimd/)
  const changed = await esra.act(`${path}/aanpassen`, {
    base: baseIn(page.text),
    what: 'Samen de post openen',
    why: '',
  })
  assert.match(changed.text, /<h1[^>]*>Samen de post openen/)
  assert.doesNotMatch(changed.text, /Dan is het opgeruimd/)
  const history = /href="([^"]*\/woorden\/actie\/[^"]*)"/.exec(changed.text)?.[1] ?? ''
  assert.match((await esra.get(history)).text, /Samen de post openen[\s\S]*De post openen/)
})

test('two people change one action: both texts are kept, and a person chooses', async () => {
  const [esra, dana] = [await house.visitor('esra'), await house.visitor('dana')]
  const path = await newStep('Brieven op een stapel leggen')
  const bases = [await esra.get(`${path}/aanpassen`), await dana.get(`${path}/aanpassen`)].map(({ text }) =>
    baseIn(text),
  )
  const fields = (nth: number, what: string) => ({ base: bases[nth] ?? '', what, why: '' })
  assert.equal((await esra.post(`${path}/aanpassen`, fields(0, 'Brieven in de la leggen'))).status, 303)
  const both = await dana.act(`${path}/aanpassen`, fields(1, 'Brieven op datum leggen'))
  assert.match(both.text, /Bekijk beide teksten/)
  assert.match(both.text, /Brieven op datum leggen[\s\S]*Brieven in de la leggen/)
  assert.match((await esra.get(path)).text, /<h1[^>]*>Brieven in de la leggen/)
  const choice = /action="([^"]*\/woorden\/actie\/[^"]*)"/.exec(both.text)?.[1] ?? ''
  assert.equal((await dana.post(choice, { base: baseIn(both.text), keep: 'mine' })).status, 303)
  assert.match((await esra.get(path)).text, /<h1[^>]*>Brieven op datum leggen/)
})

test('an action without words comes back with what to do, and who may not change it is refused', async () => {
  const esra = await house.visitor('esra')
  const path = await newStep('De bank bellen')
  const empty = await esra.post(`${path}/aanpassen`, { base: '1', what: '', why: 'Omdat het moet' })
  assert.equal(empty.status, 422)
  assert.match(empty.text, /Vul in wat jullie gaan doen[\s\S]*Omdat het moet/)
  for (const key of ['olaf', 'bram']) {
    const other = await house.visitor(key)
    assert.equal((await other.get(`${path}/aanpassen`)).status, 404, key)
    assert.equal((await other.post(`${path}/aanpassen`, { base: '1', what: 'Iets anders', why: '' })).status, 404, key)
  }
})

test('D-STE-01: a helper’s step keeps its why and whose effort it supports when it is said otherwise', () => {
  const words = { what: 'Mee naar de bank', why: '', supports: '' }
  assert.deepEqual(stepWordsProblems(words, true), ['noWhy', 'noEffort'])
  assert.deepEqual(stepWordsProblems(words, false), [])
  assert.deepEqual(stepWordsProblems({ ...words, what: 'a'.repeat(201) }, false), ['longWhat'])
})
