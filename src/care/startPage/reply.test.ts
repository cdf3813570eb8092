import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

/** The conversation of January, whose page is there. */
async function page(): Promise<string> {
  const [row] = await house.ask<{ id: string }>(
    'select id from care.start_talk where family_id = $1 and sent_at is not null',
    [house.family('esra')],
  )
  return `/gezin/${house.family('esra')}/startgesprek/${row?.id ?? ''}`
}

const notRight = async (words: string) =>
  (await house.visitor('esra')).act(`${await page()}/antwoord`, { answer: 'notRight', text: words })
const replyForm = (html: string) => /action="([^"]*\/reactie)"/.exec(html)?.[1] ?? ''
const list = async () => (await (await house.visitor('dana')).get('/werklijst')).text
const line = /iemand zegt dat de bladzijde niet klopt|bladzijde klopt niet/

test('who said at the table that it is right, says it once more with the own hand, and is asked no more', async () => {
  await house.ask("update care.start_talk set sent_at = door.now() - interval '1 day' where family_id = $1", [
    house.family('esra'),
  ])
  const esra = await house.visitor('esra')
  const asks = async () => (await esra.get('/vandaag')).text.includes('Klopt deze bladzijde?')
  assert.match((await esra.get(await page())).text, /Esra: klopt, gezegd aan tafel/)
  assert.equal(await asks(), true)
  const said = await esra.act(`${await page()}/antwoord`, { answer: 'right', text: '' })
  assert.match(said.text, /Esra: klopt</)
  assert.equal(await asks(), false)
})

test('words that come with a yes are read by those named under the field, as they were typed', async () => {
  const words = 'Alleen: bel mij na vier uur.'
  const said = await (await house.visitor('esra')).act(`${await page()}/antwoord`, { answer: 'right', text: words })
  const others = (await (await house.visitor('dana')).get(await page())).text
  for (const text of [said.text, others]) assert.match(text, /Alleen: bel mij na vier uur\.[\s\S]{0,200}Esra: klopt</)
})

test('whoever says that the page is not right hears before which day something is done with it, and who coordinates has it on the list until then', async () => {
  assert.doesNotMatch(await list(), line)
  assert.match((await notRight('Wij wonen op twaalf.')).text, /Dana laat voor .* weten wat hiermee gebeurt\./)
  assert.match(await list(), line)
  const dana = await house.visitor('dana')
  const form = replyForm((await dana.get(await page())).text)
  const done = await dana.act(form, { reply: 'Ik heb het huisnummer veranderd.' })
  assert.match(done.text, /Ik heb het huisnummer veranderd\./)
  assert.doesNotMatch(await list(), line)
  const esra = await (await house.visitor('esra')).get(await page())
  assert.match(esra.text, /Dana, vaste persoon, [^<]*<[\s\S]*Ik heb het huisnummer veranderd\./)
  assert.equal(replyForm(esra.text), '')
})

test('an answer that was begun and not sent is still there, until it is sent', async () => {
  await notRight('Het was op donderdag.')
  const dana = await house.visitor('dana')
  const form = replyForm((await dana.get(await page())).text)
  await dana.post('/concept', { reply: 'Ik kijk het na.', _draft: form })
  assert.match((await dana.get(await page())).text, />Ik kijk het na\.<\/textarea>/)
  await dana.post(form, { reply: 'Ik kijk het morgen na.' })
  assert.equal((await house.ask('select from care.draft where form = $1 and sent_at is null', [form])).length, 0)
})

test('what does not fit the page is kept while it is typed, until it is said', async () => {
  const [esra, at] = [await house.visitor('esra'), `${await page()}/antwoord`]
  await esra.post('/concept', { text: 'Wij wonen op elf.', _draft: at })
  assert.match((await esra.get(await page())).text, /<details[^>]* open[\s\S]*>Wij wonen op elf\.<\/textarea>/)
  await esra.post(at, { answer: 'right', text: '' })
  assert.doesNotMatch((await esra.get(await page())).text, /Wij wonen op elf/)
})

test('words said anew ask for an answer of their own, and saying that it is right asks for none', async () => {
  await notRight('Deniz was er ook.')
  assert.match(await list(), line)
  assert.doesNotMatch((await (await house.visitor('dana')).get(await page())).text, /huisnummer veranderd/)
  await (await house.visitor('esra')).act(`${await page()}/antwoord`, { answer: 'right' })
  assert.doesNotMatch(await list(), line)
})

test('nobody but who coordinates answers for all, and an answer without words comes back', async () => {
  await notRight('De winkel ging eerder dicht.')
  const [dana, esra, olaf] = [await house.visitor('dana'), await house.visitor('esra'), await house.visitor('olaf')]
  const form = replyForm((await dana.get(await page())).text)
  assert.equal((await esra.post(form, { reply: 'Het is goed zo.' })).status, 403)
  assert.equal((await olaf.post(form, { reply: 'Het is goed zo.' })).status, 404)
  const empty = await dana.post(form, { reply: '' })
  assert.equal(empty.status, 422)
  assert.match(empty.text, /href="#f-reply"|href="#reply"/)
  const long = await dana.post(form, { reply: 'b'.repeat(1001) })
  assert.equal(long.status, 422)
  assert.match(long.text, /b{1001}/)
})
