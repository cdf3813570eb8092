// What a child can do well and what helps it, from its page to those who may read it.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import type { Visitor } from '#src/trial/visitor.ts'
import { type ChildStrength, onPaper, strengthOf, strengthProblem } from './child-strengths.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
  // What the children of the cast put down is not what these tests look at.
  await house.ask('delete from care.resilience_card_wording')
  await house.ask('delete from care.resilience_card')
})
after(() => house.close())

const at = (key: string, path = '') => `/gezin/${house.family(key)}/kind${path}`
const pageOf = (child: string) => `/gezin/${house.family(child)}/veerkracht/van/${house.person(child)}`

async function turn(who: string, to: string): Promise<Visitor> {
  const visitor = await house.visitor(who)
  assert.equal((await visitor.post(at(to, '/beurt'), { child: house.person(to) })).status, 303)
  return visitor
}
const cardsIn = (text: string) => [...text.matchAll(/stuk\/([0-9a-f-]{36})\/weg/g)].map(([, id = '']) => id)
const readBy = async (who: string, child: string) => (await (await house.visitor(who)).get(pageOf(child))).text

test('a picture or one short word is put down, until the page is full', () => {
  const here = (standing: number) => ({ here: standing, inAll: standing })
  assert.equal(strengthProblem({ pictures: [], word: '' }, here(0)), 'nothing')
  assert.equal(strengthProblem({ pictures: [], word: 'a'.repeat(40) }, here(0)), null)
  assert.equal(strengthProblem({ pictures: [], word: 'a'.repeat(41) }, here(0)), 'wordTooLong')
  assert.equal(strengthProblem({ pictures: ['dog', 'cat'], word: '' }, here(18)), null)
  assert.equal(strengthProblem({ pictures: ['dog', 'cat'], word: '' }, here(19)), 'full')
  assert.equal(strengthOf('hielp'), 'tip')
  assert.equal(strengthOf('thuis'), undefined)
})

test('what a child keeps to itself does not go on paper', () => {
  const one: ChildStrength = { id: '1', kind: 'can', audience: 'plan', isNow: true, words: 'Zingen', picture: '' }
  assert.deepEqual(
    onPaper([one, { ...one, id: '2', audience: 'onlyMe' }]).map(({ id }) => id),
    ['1'],
  )
})

test('D-RES-01: a child of six to eleven has a page of its own from its start, with pictures and in four parts', async () => {
  const phone = await turn('esra', 'elif')
  assert.match(
    (await phone.get(at('elif', '/huizen/fijn'))).text,
    /href="[^"]*\/kind\/sterk\/kan"[\s\S]*Dit kan ik goed/,
  )
  const page = await phone.get(at('elif', '/sterk/kan'))
  for (const part of ['Zo ben ik', 'Wie helpt mij\\?', 'Wat helpt als ik boos ben\\?', 'Wat kun jij goed\\?'])
    assert.match(page.text, new RegExp(part))
  const filled = await phone.act(at('elif', '/sterk/kan'), { 'pictures[]': ['dancing', 'cycling'], word: 'zingen' })
  for (const told of ['Dansen', 'Fietsen', 'zingen']) assert.match(filled.text, new RegExp(`kaart-[^>]*>${told}<`))
  assert.equal(cardsIn(filled.text).length, 3)
  assert.equal(cardsIn((await phone.get(at('elif', '/sterk/ben'))).text).length, 0)
  assert.equal((await phone.get(at('elif', '/sterk/thuis'))).status, 404)
})

test('D-RES-02: a child sees who reads it before it is saved, and those read it, with the picture', async () => {
  const phone = await turn('joyce', 'amber')
  assert.match((await phone.get(at('amber', '/sterk/hielp'))).text, /Joyce en Ruben lezen dit\. Wil je dat niet\?/)
  await phone.act(at('amber', '/sterk/hielp'), { 'pictures[]': ['horse'], word: '' })
  for (const who of ['joyce', 'ruben']) {
    assert.match(await readBy(who, 'amber'), /Wat hielp de vorige keer\?[\s\S]*Paard/)
    assert.match((await (await house.visitor(who)).get(`/gezin/${house.family('amber')}/veerkracht`)).text, /Amber/)
  }
})

test('D-RES-02: "alleen ik" leaves no trace for a parent or who coordinates, nor on that phone in a later turn', async () => {
  const phone = await turn('tom', 'lieke')
  const alone = { 'pictures[]': [], word: 'boksbal', 'alone[]': ['yes'] }
  assert.match((await phone.act(at('lieke', '/sterk/hielp'), alone)).text, /boksbal[\s\S]*Nu zie alleen jij dit\./)
  assert.match(await readBy('tom', 'lieke'), /laat hier nu niets zien/)
  for (const who of ['tom', 'sanne', 'dana'])
    for (const path of [`veerkracht/van/${house.person('lieke')}`, 'verhaal', 'plan', 'wie-keek', 'gegevens/alles'])
      assert.doesNotMatch(
        (await (await house.visitor(who)).get(`/gezin/${house.family('lieke')}/${path}`)).text,
        /boksbal/,
      )
  assert.doesNotMatch((await (await turn('tom', 'lieke')).get(at('lieke', '/sterk/hielp'))).text, /boksbal/)
  const own = await (await house.visitor('lieke')).get(at('lieke', '/sterk/hielp'))
  assert.match(own.text, /boksbal/, 'with its own session the child still has it')
})

test('who coordinates reads nothing of it, also of what the parents read', async () => {
  const phone = await turn('tom', 'lieke')
  await phone.act(at('lieke', '/sterk/kan'), { 'pictures[]': ['football'], word: '' })
  assert.match(await readBy('tom', 'lieke'), /Voetbal/)
  assert.equal((await (await house.visitor('dana')).get(pageOf('lieke'))).status, 404)
})

test('one press keeps a card to oneself, another throws it away for good', async () => {
  const phone = await turn('esra', 'elif')
  const bears = await phone.act(at('elif', '/sterk/ben'), { 'pictures[]': ['bear'], word: '' })
  const [bear = ''] = cardsIn(bears.text)
  const both = await phone.act(at('elif', '/sterk/ben'), { 'pictures[]': ['lion'], word: '' })
  const lion = cardsIn(both.text).find((id) => id !== bear) ?? ''
  await phone.act(at('elif', `/sterk/stuk/${bear}/alleen`))
  assert.doesNotMatch(await readBy('esra', 'elif'), /Beer/)
  assert.match(await readBy('esra', 'elif'), /Leeuw/)
  await phone.act(at('elif', `/sterk/stuk/${lion}/weg`))
  assert.doesNotMatch(await readBy('esra', 'elif'), /Leeuw/)
  const gone = await house.ask<{ gone: boolean }>(
    "select sealed = '' as gone from care.resilience_card where id = $1 union all select sealed = '' from care.resilience_card_wording where item_id = $1",
    [lion],
  )
  assert.deepEqual(
    gone.map((row) => row.gone),
    [true, true],
  )
  assert.equal((await (await turn('esra', 'elif')).post(at('elif', `/sterk/stuk/${bear}/weg`))).status, 404)
})

test('D-RES-05: the page goes on paper, without what only the child sees, and says so', async () => {
  const phone = await turn('esra', 'elif')
  await phone.act(at('elif', '/sterk/heb'), { 'pictures[]': ['grandparent'], word: '' })
  await phone.act(at('elif', '/sterk/heb'), { 'pictures[]': [], word: 'geheim', 'alone[]': ['yes'] })
  const paper = (await phone.get(at('elif', '/sterk/print'))).text
  assert.match(paper, /Wie helpt mij\?[\s\S]*Oma of opa/)
  assert.match(paper, /Wat alleen jij ziet, staat er niet op\./)
  assert.doesNotMatch(paper, /geheim/)
})

test('nothing chosen and too long a word come back as they were filled in', async () => {
  const phone = await turn('esra', 'elif')
  assert.equal((await phone.post(at('elif', '/sterk/kan'), { word: '' })).status, 422)
  const fields = { 'pictures[]': ['dog'], word: 'b'.repeat(41), 'alone[]': ['yes'] }
  const long = await phone.post(at('elif', '/sterk/kan'), fields)
  assert.equal(long.status, 422)
  assert.match(long.text, /value="dog" checked[\s\S]*b{41}[\s\S]*value="yes" checked/)
})

test('nobody puts anything on the page of a child, and a youth has the page with words', async () => {
  for (const who of ['esra', 'dana', 'deniz'])
    assert.equal((await (await house.visitor(who)).post(at('elif', '/sterk/kan'), { word: 'lief' })).status, 404, who)
})

test('T-04: cards of an earlier turn name no button that is not there, and leave room for new ones', async () => {
  await house.ask('delete from care.resilience_card_wording')
  await house.ask('delete from care.resilience_card')
  const before = await turn('esra', 'elif')
  const twenty = ['dog', 'cat', 'rabbit', 'bird', 'horse', 'bear', 'lion', 'elephant', 'mouse', 'frog']
  for (const pictures of [twenty, twenty])
    await before.act(at('elif', '/sterk/heb'), { 'pictures[]': pictures, word: '' })
  const full = await before.post(at('elif', '/sterk/heb'), { 'pictures[]': ['owl'], word: '' })
  assert.match(full.text, /Gooi eerst iets weg\. Deze bladzijde is vol\./)
  await house.moveClock(7 * 86_400_000)
  const phone = await turn('esra', 'elif')
  const page = await phone.get(at('elif', '/sterk/heb'))
  const old = /<ul class="onsplan-child-pieces">.*?<\/ul>/s.exec(page.text)?.[0] ?? ''
  assert.match(old, /<span>[^<]*Esra[^<]* (leest|lezen) dit\.<\/span>/)
  assert.doesNotMatch(old, /Druk op: alleen ik/)
  assert.equal((await phone.post(at('elif', '/sterk/heb'), { 'pictures[]': ['owl'], word: '' })).status, 303)
})
