// The three houses of a child, from its page to those who may read them.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import type { Visitor } from '#src/trial/visitor.ts'
import { putProblem } from './three-houses.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
  // What the children of the cast told is not what these tests look at.
  await house.ask('delete from care.three_houses')
})
after(() => house.close())

const at = (key: string, path = '') => `/gezin/${house.family(key)}/kind${path}`
const story = (key: string) => `/gezin/${house.family(key)}/verhaal`

async function turn(who: string, to: string): Promise<Visitor> {
  const visitor = await house.visitor(who)
  assert.equal((await visitor.post(at(to, '/beurt'), { child: house.person(to) })).status, 303)
  return visitor
}
const nothing = { word: '', drawing: '' }
const piecesIn = (text: string) => [...text.matchAll(/stuk\/([0-9a-f-]{36})\/weg/g)].map(([, id = '']) => id)
/** The houses of one child, as a grown-up reads them. */
const readBy = async (who: string, child: string) => {
  const [, after = ''] = (await (await house.visitor(who)).get(story(child))).text.split('De huizen van')
  return after
}

test('T-02: a child fills a house with pictures, a word and a drawing, and sees before saving who reads it', async () => {
  const phone = await turn('joyce', 'amber')
  const page = await phone.get(at('amber', '/huizen/fijn'))
  assert.match(page.text, /Wat is fijn\?/)
  assert.match(page.text, /Joyce, Ruben en [A-Z][a-z]+ lezen dit\./)
  const filled = await phone.act(at('amber', '/huizen/fijn'), {
    ...{ 'pictures[]': ['horse', 'forest'], word: 'pannenkoek', drawing: '0-0-10-10-200-200' },
  })
  assert.equal(piecesIn(filled.text).length, 4)
  for (const who of ['joyce', 'ruben']) assert.match(await readBy(who, 'amber'), /Dit is fijn.*Paard.*Bos.*pannenkoek/s)
})

test('each of the three houses keeps its own pieces', async () => {
  const phone = await turn('esra', 'elif')
  await phone.act(at('elif', '/huizen/niet-fijn'), { 'pictures[]': ['quarrel'], ...nothing })
  await phone.act(at('elif', '/huizen/wens'), { 'pictures[]': ['ownRoom'], ...nothing })
  assert.doesNotMatch((await phone.get(at('elif', '/huizen/fijn'))).text, /stuk-/)
  const read = await readBy('esra', 'elif')
  assert.match(read, /Dit is niet fijn.*Ruzie.*Dit is een wens.*Mijn kamer/s)
})

test('D-STO-07: a piece "alleen ik" leaves no trace for others, nor on that phone in a later turn', async () => {
  const phone = await turn('tom', 'lieke')
  const alone = { 'pictures[]': ['afraid'], word: 'kelder', drawing: '', 'alone[]': ['yes'] }
  const page = await phone.act(at('lieke', '/huizen/niet-fijn'), alone)
  assert.match(page.text, /kelder/)
  assert.match(page.text, /Nu zie alleen jij dit\./)
  for (const who of ['tom', 'sanne', 'dana'])
    for (const path of ['verhaal', 'plan', 'wie-keek', 'gegevens'])
      assert.doesNotMatch(
        (await (await house.visitor(who)).get(`/gezin/${house.family('lieke')}/${path}`)).text,
        /kelder|De huizen van/,
      )
  const later = await turn('tom', 'lieke')
  assert.doesNotMatch((await later.get(at('lieke', '/huizen/niet-fijn'))).text, /kelder|stuk-/)
  const own = await (await house.visitor('lieke')).get(at('lieke', '/huizen/niet-fijn'))
  assert.match(own.text, /kelder/, 'with its own session the child still has it')
})

test('T-04: one press on a piece keeps it to oneself, another throws it away for good', async () => {
  const phone = await turn('esra', 'elif')
  const page = await phone.act(at('elif', '/huizen/fijn'), { 'pictures[]': ['swing', 'cat'], ...nothing })
  const [swing = '', cat = ''] = piecesIn(page.text)
  const closed = await phone.act(at('elif', `/huizen/stuk/${swing}/alleen`))
  assert.match(closed.text, /Nu zie alleen jij dit\./)
  assert.doesNotMatch(await readBy('esra', 'elif'), /Schommel/)
  await phone.act(at('elif', `/huizen/stuk/${cat}/weg`))
  assert.doesNotMatch(await readBy('esra', 'elif'), /Kat/)
  const [row] = await house.ask<{ gone: boolean }>("select sealed = '' as gone from care.three_houses where id = $1", [
    cat,
  ])
  assert.equal(row?.gone, true)
})

test('on the phone of one parent a child reads nothing that is kept from that parent', async () => {
  const phone = await turn('joyce', 'amber')
  const page = await phone.act(at('amber', '/huizen/wens'), { 'pictures[]': ['beach'], ...nothing })
  const [id = ''] = piecesIn(page.text)
  await house.ask(
    `insert into care.withholding (municipality_id, family_id, id, item_table, item_id, against, by_person, second_person, ground, review_on, made_at, sealed, wording, key_person)
     select w.municipality_id, family_id, gen_random_uuid(), 'three_houses', w.id, array[$2::uuid], $3, $4, 'safety', door.today() + 30, door.now(), w.sealed, 1, w.key_person
     from care.three_houses w where w.id = $1`,
    [id, house.person('ruben'), house.person('dana'), house.person('bram')],
  )
  const atJoyce = await turn('joyce', 'amber')
  assert.match((await atJoyce.get(at('amber', '/huizen/wens'))).text, /stuk-/)
  const atRuben = await turn('ruben', 'amber')
  assert.doesNotMatch((await atRuben.get(at('amber', '/huizen/wens'))).text, /stuk-/)
})

test('a child chooses how its houses are drawn', async () => {
  const phone = await turn('esra', 'elif')
  const before = (await phone.get(at('elif', '/huizen/fijn'))).text
  const drawn = (text: string) => /<nav.*?<\/nav>/s.exec(text)?.[0]
  const after = await phone.act(at('elif', '/mooi'), { look: 'train' })
  assert.notEqual(drawn(after.text), drawn(before))
})

test('nothing chosen, too long a word and a full house come back as they were typed', async () => {
  const phone = await turn('esra', 'elif')
  const none = await phone.post(at('elif', '/huizen/fijn'), nothing)
  assert.equal(none.status, 422)
  assert.match(none.text, /Kies een plaatje, of typ een woord\./)
  const long = await phone.post(at('elif', '/huizen/fijn'), {
    'pictures[]': ['dog'],
    word: 'a'.repeat(41),
    drawing: '',
  })
  assert.equal(long.status, 422)
  assert.match(long.text, /value="dog" checked/)
  assert.equal((await phone.get(at('elif', '/huizen/nergens'))).status, 404)
})

test('nobody fills the houses of a child', async () => {
  for (const who of ['esra', 'dana', 'deniz'])
    assert.equal(
      (await (await house.visitor(who)).post(at('elif', '/huizen/fijn'), { 'pictures[]': ['dog'], ...nothing })).status,
      404,
      who,
    )
})

test('a child is asked to throw something away only where it can', () => {
  const one = { pictures: ['dog'], word: '', drawing: '', files: 0 }
  assert.equal(putProblem(one, { here: 29, inAll: 299 }), null)
  assert.equal(putProblem(one, { here: 30, inAll: 30 }), 'full')
  assert.equal(putProblem(one, { here: 0, inAll: 299 }), null)
  assert.equal(putProblem(one, { here: 0, inAll: 300 }), 'fullForGood')
  assert.equal(putProblem(one, { here: 1, inAll: 300 }), 'full')
})

test('T-04: what was told in an earlier turn names no button that is not there, and leaves room for new pieces', async () => {
  const names = ['dog', 'cat', 'rabbit', 'bird', 'horse', 'bear', 'lion', 'elephant', 'mouse', 'frog']
  const before = await turn('esra', 'elif')
  const wishes = at('elif', '/huizen/wens')
  await house.ask('delete from care.three_houses')
  for (let times = 0; times < 3; times++) await before.act(wishes, { 'pictures[]': names, ...nothing })
  const full = await before.post(wishes, { 'pictures[]': ['owl'], ...nothing })
  assert.match(full.text, /Dit huis is vol\. Gooi eerst iets weg\./)
  await house.moveClock(7 * 86_400_000)
  const phone = await turn('esra', 'elif')
  const told = await phone.post(wishes, { 'pictures[]': ['owl'], ...nothing })
  assert.equal(told.status, 303, 'what cannot be thrown away any more does not fill the house')
  const page = (await phone.get(wishes)).text
  const pieces = [...page.matchAll(/<li class="onsplan-card">.*?<\/li>/gs)].map(([piece]) => piece)
  assert.equal(pieces.length, 31)
  for (const piece of pieces)
    assert.equal(
      /Druk op: alleen ik/.test(piece),
      />\s*Alleen ik\s*</.test(piece),
      'the sentence stands where the button is',
    )
  assert.match(pieces[0] ?? '', /<span>[^<]*Esra[^<]* (leest|lezen) dit\.<\/span>/)
})
