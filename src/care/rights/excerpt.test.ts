// Case 16: a note about two parents goes into the copy of one of them only after a professional took the other out.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newId } from '#platform/clock.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'

let house: TrialHouse
let note: string
before(async () => {
  house = await openTrialHouse()
  const dana = await house.visitor('dana')
  const fields = {
    'about[]': [house.person('joyce'), house.person('ruben')],
    'unsplit[]': 'yes',
    ...{ words: 'Joyce is moe. Ruben drinkt te veel.', noticedBy: '', since: '', exception: '', audience: 'plan' },
  }
  const made = await dana.post(`/gezin/${house.family('joyce')}/goed-en-lastig/lastig/nieuw`, fields)
  assert.equal(made.status, 303, made.text.match(/Probleem: [^<]*/)?.[0])
  const [row] = await house.ask<{ id: string }>(
    'select id from care.worry where author = $1 order by created_at desc limit 1',
    [house.person('dana')],
  )
  note = row?.id ?? ''
})
after(() => house.close())

const at = () => `/gezin/${house.family('joyce')}/gegevens`

test('case 16: before the review nothing of the note is in the copy, after it only the own part', async () => {
  const [joyce, dana, ruben] = [await house.visitor('joyce'), await house.visitor('dana'), await house.visitor('ruben')]
  assert.doesNotMatch((await joyce.get(`${at()}/kopie/json`)).text, /is moe|drinkt/)
  const request = newId()
  assert.equal((await joyce.post(`${at()}/kopie`, {}, request)).status, 303)
  const path = `${at()}/vraag/${request}/stuk/${note}`
  assert.match((await dana.get(`${at()}/vraag/${request}`)).text, new RegExp(`href="${path}"`))
  const page = await dana.get(path)
  assert.match(page.text, /Joyce is moe\. Ruben drinkt te veel\./)
  assert.match(page.text, /Deze tekst gaat over Joyce en Ruben\./)
  assert.equal((await joyce.get(path)).status, 403)
  assert.equal((await joyce.get(path.replace(note, newId()))).status, 403, 'the same for a text that is not there')
  assert.equal((await ruben.get(path)).status, 404)
  assert.equal((await dana.post(path, { words: 'Joyce is moe.' })).status, 303)
  assert.equal((await dana.post(path, { words: 'Nog eens.' })).status, 409)
  const copy = (await joyce.get(`${at()}/kopie/json`)).text
  assert.match(copy, /"excerpts":\[\{[^\]]*Joyce is moe\./)
  assert.doesNotMatch(copy, /drinkt/)
  assert.match((await joyce.get(`${at()}/kopie/lezen`)).text, /Joyce is moe\./)
  assert.doesNotMatch((await ruben.get(`${at()}/kopie/json`)).text, /is moe/)
})

test('a text that goes for ever takes its part in a copy with it', async () => {
  const [joyce, ask] = [await house.visitor('joyce'), house.ask]
  await ask(
    `insert into care.erasure_ledger (municipality_id, family_id, id, item_table, key_person, by_person, ground, at)
     select municipality_id, family_id, id, 'care.worry', key_person, author, 'trial', now() from care.worry where id = $1`,
    [note],
  )
  const rows = await ask<{ bytes: number; listed: boolean }>(
    `select octet_length(e.sealed)::integer as bytes, exists (select from care.erasure_ledger l where l.id = e.id) as listed from care.excerpt e where e.item_id = $1`,
    [note],
  )
  assert.deepEqual(rows, [{ bytes: 0, listed: true }])
  assert.doesNotMatch((await joyce.get(`${at()}/kopie/json`)).text, /is moe/)
})

test('D-PLN-18, T-16: from Ons plan to the whole plan in one package is two presses', async () => {
  const esra = await house.visitor('esra')
  const family = house.family('esra')
  const link = `/gezin/${family}/gegevens/meenemen`
  assert.match((await esra.get(`/gezin/${family}/plan`)).text, new RegExp(`href="${link}"`))
  assert.match((await esra.get(link)).text, new RegExp(`href="${link}/pakket"`))
  const file = await esra.get(`${link}/pakket`)
  assert.equal(file.headers.get('content-type'), 'application/zip')
  assert.match(file.headers.get('content-disposition') ?? '', /filename="ons-plan-\d{4}-\d\d-\d\d\.zip"/)
  for (const name of ['plan.html', 'plan.json', 'manifest.json']) assert.ok(file.text.includes(name), name)
})
