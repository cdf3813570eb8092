import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const at = (key: string) => `/gezin/${house.family(key)}/veerkracht`

async function card(key: string, words: string): Promise<string> {
  const page = await (await house.visitor(key)).act(`${at(key)}/nieuw/ik-kan`, { words })
  const found = [...page.text.matchAll(/href="[^"]*\/veerkracht\/kaartje\/([^"]*)"[^>]*>([\s\S]*?)<\/a>/g)]
  return found.find(([, , inside]) => inside?.includes(words))?.[1] ?? ''
}

test('D-RES-02: a youth of fourteen alone lets somebody see chosen cards, and what is kept back leaves no trace', async () => {
  const [jurre, bram, dirk] = [await house.visitor('jurre'), await house.visitor('bram'), await house.visitor('dirk')]
  const [shown, kept] = [await card('jurre', 'Rustig blijven'), await card('jurre', 'Stiekem huilen mag')]
  const page = `${at('jurre')}/van/${house.person('jurre')}`
  for (const other of [bram, dirk]) assert.equal((await other.get(page)).status, 404)
  const opened = await jurre.act(`${at('jurre')}/laten-zien`, { 'cards[]': shown, 'readers[]': house.person('bram') })
  assert.match(opened.text, /Bram ziet dit nu/)
  assert.match(opened.text, /is te zien voor: Bram/)
  const seen = await bram.get(page)
  assert.match(seen.text, /De veerkracht van Jurre[\s\S]*Rustig blijven/)
  assert.doesNotMatch(seen.text, /Stiekem/)
  assert.equal((await bram.get(`${at('jurre')}/kaartje/${shown}`)).status, 404, 'reading is not changing')
  assert.equal((await bram.post(`${at('jurre')}/kaartje/${shown}`, { base: '1', words: 'Anders' })).status, 404)
  assert.equal((await dirk.get(page)).status, 404, 'nobody else is let in by it')
  assert.match((await jurre.get(`${at('jurre')}/kaartje/${shown}`)).text, /Wie ziet dit\? Bram/)
  assert.match((await jurre.get(`${at('jurre')}/kaartje/${kept}`)).text, /Alleen jij ziet dit/)
  await jurre.act(`${at('jurre')}/laten-zien`, { 'cards[]': kept })
  assert.doesNotMatch((await bram.get(page)).text, /Rustig blijven/)
  assert.match((await bram.get(page)).text, /Stiekem huilen mag/)
  await jurre.act(`${at('jurre')}/laten-zien`, { 'cards[]': kept, 'readers[]': house.person('dirk') })
  const form = (await jurre.get(`${at('jurre')}/laten-zien`)).text
  assert.match(form, /Dit is al te zien voor (?:Bram en Dirk|Dirk en Bram)\./)
})

test('a card that was closed on one device stays closed when an older page of another device is sent', async () => {
  const [phone, tablet, mirjam] = [await house.visitor('olaf'), await house.visitor('olaf'), house.person('mirjam')]
  const [open, closed] = [await card('olaf', 'Doorgaan'), await card('olaf', 'Niet voor iedereen')]
  const [page, form] = [`${at('olaf')}/van/${house.person('olaf')}`, `${at('olaf')}/laten-zien`]
  await phone.act(form, { 'cards[]': [open, closed], 'readers[]': mirjam })
  const old = (await tablet.get(form)).text
  const was = [...old.matchAll(/name="was\[\]" value="([^"]*)"/g)].map(([, id]) => id ?? '')
  assert.deepEqual(was.toSorted(), [open, closed].toSorted())
  await phone.act(form, { 'cards[]': open, 'was[]': was })
  const late = await card('olaf', 'Later bedacht')
  await tablet.act(form, { 'cards[]': [open, closed, late], 'was[]': was })
  const seen = (await (await house.visitor('mirjam')).get(page)).text
  assert.match(seen, /Doorgaan/)
  assert.match(seen, /Later bedacht/, 'what was ticked on that page itself is shown')
  assert.doesNotMatch(seen, /Niet voor iedereen/)
  await tablet.act(form, { 'cards[]': [open, closed], 'was[]': open })
  assert.match((await (await house.visitor('mirjam')).get(page)).text, /Niet voor iedereen/)
})

test('what is shown is stopped at Wie ziet wat in one press', async () => {
  const [jurre, bram] = [await house.visitor('jurre'), await house.visitor('bram')]
  const sight = `/gezin/${house.family('jurre')}/wie-ziet-wat/${house.person('bram')}`
  assert.match((await jurre.get(sight)).text, /de veerkracht van/)
  assert.equal((await jurre.post(`${sight}/stop`)).status, 303)
  assert.equal((await bram.get(`${at('jurre')}/van/${house.person('jurre')}`)).status, 404)
})

test('nobody is let in without a card and a name, and a child under twelve is not among the names', async () => {
  const anouk = await house.visitor('anouk')
  const own = await card('anouk', 'Doorzetten')
  const form = await anouk.get(`${at('anouk')}/laten-zien`)
  for (const young of await house.ask<{ id: string }>(
    "select m.person_id as id from care.family_member m join care.birth b on b.person_id = m.person_id where m.family_id = $1 and b.born_on > (door.today() - interval '12 years')::date",
    [house.family('anouk')],
  ))
    assert.doesNotMatch(form.text, new RegExp(young.id))
  const nobody = await anouk.post(`${at('anouk')}/laten-zien`, { 'cards[]': own })
  assert.equal(nobody.status, 422)
  assert.match(nobody.text, /Kies aan wie je dit laat zien/)
  const nothing = await anouk.post(`${at('anouk')}/laten-zien`, { 'readers[]': house.person('dirk') })
  assert.equal(nothing.status, 422)
  assert.match(nothing.text, /Kies minstens één kaartje/)
  assert.equal((await (await house.visitor('esra')).get(`${at('anouk')}/laten-zien`)).status, 404)
})

test('what was picked before saving is not picked again after it', async () => {
  const anouk = await house.visitor('anouk')
  const own = await card('anouk', 'Luisteren')
  const path = `${at('anouk')}/laten-zien`
  await anouk.post('/concept', { _draft: path, 'cards[]': own })
  const isPicked = async () =>
    new RegExp(`value="${own}"[^>]*checked|checked[^>]*value="${own}"`).test((await anouk.get(path)).text)
  assert.equal(await isPicked(), true)
  const other = await card('anouk', 'Lachen')
  await anouk.act(path, { 'cards[]': other, 'readers[]': house.person('dirk') })
  assert.equal(await isPicked(), false)
})
