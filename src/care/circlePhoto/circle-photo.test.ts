import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newId } from '#platform/clock.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { endPhotos, notesIn, photoOf, sizeOf, withCameraNote } from '#src/trial/photos.ts'
import type { Visitor } from '#src/trial/visitor.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(async () => {
  await house.close()
  endPhotos()
})

const circle = () => `/gezin/${house.family('sam')}/kring`
const own = () => `${circle()}/mijn`
const blob = (bytes: Buffer) => new Blob([new Uint8Array(bytes)])
const put = (who: Visitor, audience: string, bytes = photoOf(600, 400), operation = newId()) =>
  who.postFiles(`${own()}/foto`, { audience }, { photo: blob(bytes) }, operation)
const itemOf = (page: string): string => /kring\/foto\/([0-9a-f-]{36})/.exec(page)?.[1] ?? ''

test('D-CIR-03: a photographed paper circle stands in the place of the picture, says so in words that lead to the list, and the list stays', async () => {
  const mirjam = await house.visitor('mirjam')
  await mirjam.act(`${circle()}/erbij`, { names: 'Fatma van hiernaast' })
  const before = (await mirjam.get(own())).text
  assert.match(before, /Al getekend op papier\? Maak er een foto van\./)
  const sent = await put(mirjam, 'plan', withCameraNote(photoOf(2000, 1000), 6))
  const page = (await mirjam.get(sent.location ?? '')).text
  assert.match(page, /Je foto staat in plaats van het plaatje\./)
  assert.match(page, /alt="Foto van de kring van Mirjam, op papier\. De lijst hieronder zegt wie er in staan\."/)
  assert.match(page, /href="#kringlijst"[\s\S]*id="kringlijst"/)
  assert.doesNotMatch(page, /<svg class="onsplan-circle"/, 'the drawn picture gave way')
  assert.match(page, /Fatma van hiernaast/, 'the list is still there')
  const small = Buffer.from(/data:image\/jpeg;base64,([^"]+)/.exec(page)?.[1] ?? '', 'base64')
  assert.deepEqual([sizeOf(small), notesIn(small)], [{ width: 200, height: 400 }, []])
  const family = (await mirjam.get(circle())).text
  assert.match(family, /De kring van Mirjam, op papier/)
  assert.doesNotMatch(family, /<svg class="onsplan-circle"/)
})

test('D-CIR-03: its readers are those of that circle, and for me alone it is nowhere else', async () => {
  const [mirjam, sam] = [await house.visitor('mirjam'), await house.visitor('sam')]
  const item = itemOf((await mirjam.get(own())).text)
  assert.equal((await (await house.visitor('bram')).get(`${circle()}/foto/${item}`)).status, 200, 'who coordinates')
  for (const other of ['olaf', 'sam', 'jan', 'esra']) {
    const visitor = await house.visitor(other)
    assert.equal((await visitor.get(`${circle()}/foto/${item}`)).status, 404, other)
    assert.doesNotMatch((await visitor.get(circle())).text, /De kring van Mirjam, op papier/, other)
  }
  assert.match((await sam.get(`${own()}/foto`)).text, /value="onlyMe"[^>]*checked/, 'a youth begins alone')
  await put(sam, 'onlyMe')
  const alone = itemOf((await sam.get(own())).text)
  for (const other of ['mirjam', 'olaf', 'bram']) {
    const visitor = await house.visitor(other)
    assert.equal((await visitor.get(`${circle()}/foto/${alone}`)).status, 404, other)
    assert.doesNotMatch((await visitor.get(circle())).text, new RegExp(alone), other)
  }
  await put(sam, 'plan')
  assert.equal(
    (await (await house.visitor('mirjam')).get(`${circle()}/foto/${alone}`)).status,
    200,
    'who reads his circle',
  )
})

test('D-CIR-03: it is replaced, what was put there is taken back within ten minutes, and what stood before counts again', async () => {
  const mirjam = await house.visitor('mirjam')
  const first = (await mirjam.get(own())).text
  const sent = await put(mirjam, 'plan', photoOf(300, 300))
  const page = await mirjam.get(sent.location ?? '')
  assert.equal(itemOf(page.text), itemOf(first), 'one place for one circle')
  const smallOf = (text: string) => /data:image\/jpeg;base64,([^"]+)/.exec(text)?.[1]
  assert.notEqual(smallOf(page.text), smallOf(first))
  const undo = /action="([^"]*\/kring\/mijn\/foto\/[0-9a-f-]{36}\/terug)"/.exec(page.text)?.[1] ?? ''
  await mirjam.act(undo)
  assert.equal(smallOf((await mirjam.get(own())).text), smallOf(first))
  const operation = newId()
  assert.equal(
    (await put(mirjam, 'plan', photoOf(300, 300), operation)).location,
    (await put(mirjam, 'plan', photoOf(300, 300), operation)).location,
  )
  await house.ask("update care.circle_photo_media set created_at = created_at - interval '11 minutes' where id = $1", [
    operation,
  ])
  await house.ask('update care.circle_photo_media set created_at = $2 where id <> $1', [operation, new Date(0)])
  assert.equal((await mirjam.post(`${own()}/foto/${operation}/terug`)).status, 409)
})

test('D-CIR-03: a photo for me alone stays so when the photo for the plan that replaced it is taken back', async () => {
  const sam = await house.visitor('sam')
  const readers = await Promise.all(['mirjam', 'olaf', 'bram'].map((key) => house.visitor(key)))
  await put(sam, 'onlyMe')
  const item = itemOf((await sam.get(own())).text)
  const sent = await put(sam, 'plan', photoOf(300, 300))
  const undo = /action="([^"]*\/terug)"/.exec((await sam.get(sent.location ?? '')).text)?.[1] ?? ''
  assert.equal((await readers[2]?.get(`${circle()}/foto/${item}`))?.status, 200, 'who coordinates reads the second')
  await sam.act(undo)
  assert.equal(itemOf((await sam.get(own())).text), item, 'the first counts again')
  for (const reader of readers) {
    assert.doesNotMatch((await reader.get(circle())).text, new RegExp(item))
    assert.doesNotMatch((await reader.get(circle())).text, /De kring van Sam, op papier/)
    assert.equal((await reader.get(`${circle()}/foto/${item}`)).status, 404)
  }
  assert.match((await sam.get(`${own()}/foto`)).text, /value="onlyMe"[^>]*checked/)
})

test('D-CIR-03: who put it there throws it away for good with what stood there before, and the picture is drawn again', async () => {
  const [mirjam, bram] = [await house.visitor('mirjam'), await house.visitor('bram')]
  const item = itemOf((await mirjam.get(own())).text)
  assert.equal((await bram.post(`${own()}/foto/${item}/weg`)).status, 404)
  assert.match((await mirjam.get(`${own()}/foto/${item}/weg`)).text, /Wil je deze foto echt weghalen\?/)
  assert.match((await mirjam.act(`${own()}/foto/${item}/weg`)).text, /Je foto is weg\. Het plaatje staat er weer\./)
  const [left] = await house.ask<{ bytes: number }>(
    `select coalesce(sum(octet_length(f.sealed) + octet_length(m.sealed)), 0)::int as bytes
      from care.circle_photo_media m join care.circle_photo_media_file f using (id) where m.item_id = $1`,
    [item],
  )
  assert.equal(left?.bytes, 0)
  assert.equal((await mirjam.get(`${circle()}/foto/${item}`)).status, 404)
  assert.match((await mirjam.get(own())).text, /Al getekend op papier\?/)
  assert.equal((await put(mirjam, 'plan')).status, 303, 'a new one may stand there')
})

test('D-CIR-03: the only photo, once taken back, is thrown away for good as well, by its owner alone', async () => {
  const [olaf, bram, operation] = [await house.visitor('olaf'), await house.visitor('bram'), newId()]
  await put(olaf, 'plan', photoOf(300, 300), operation)
  const item = itemOf((await olaf.get(own())).text)
  const done = (await olaf.act(`${own()}/foto/${operation}/terug`)).text
  const away = `${own()}/foto/${item}/weg`
  assert.match(done, new RegExp(`href="${away}"[^>]*>Haal deze foto weg`))
  assert.equal((await bram.post(away)).status, 404)
  assert.equal((await olaf.get(away)).status, 200)
  await olaf.act(away)
  const [left] = await house.ask<{ bytes: number }>(
    `select (octet_length(m.sealed) + octet_length(f.sealed))::int as bytes
      from care.circle_photo_media m join care.circle_photo_media_file f using (id) where m.id = $1`,
    [operation],
  )
  assert.deepEqual(left, { bytes: 0 })
  assert.equal((await olaf.get(away)).status, 404)
})

test('what is no photo is said at its field, and nothing changes', async () => {
  const mirjam = await house.visitor('mirjam')
  const item = (await mirjam.get(own())).text
  const none = await mirjam.postFiles(`${own()}/foto`, { audience: 'plan' }, {})
  assert.equal(none.status, 422)
  assert.match(none.text, /Kies een foto/)
  const wrong = await put(mirjam, 'onlyMe', Buffer.from('<svg onload="alert(1)"/>'))
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /Dit bestand is geen foto die wij kunnen openen\.[\s\S]*value="onlyMe"[^>]*checked/)
  assert.equal(itemOf((await mirjam.get(own())).text), itemOf(item))
})
