import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { endPhotos, notesIn, photoOf, soundOf, withCameraNote } from '#src/trial/photos.ts'
import { sceneOf } from '#src/trial/relations-scene.ts'
import type { Visitor } from '#src/trial/visitor.ts'

let house: TrialHouse
/** Marco takes part for the school of Deniz (15), whose goals are shared; Esra is his mother, Elif (7) his sister, and Dana coordinates. */
let marco: Visitor
let esra: Visitor
let family: string
let goal: string
before(async () => {
  house = await openTrialHouse()
  family = `/gezin/${house.family('esra')}`
  const scene = sceneOf(house, 'esra')
  await scene.part('marco', 'school', ['deniz'])
  for (const one of ['deniz', 'esra', 'elif']) await scene.share(one, 'marco', { topic: 'goals' })
  marco = await house.visitor('marco')
  esra = await house.visitor('esra')
  goal = /href="([^"]*\/school\/[^"]*\/doelen\/[^"]*)"/.exec((await marco.get(`${family}/school`)).text)?.[1] ?? ''
})
after(async () => {
  await house.close()
  endPhotos()
})

const blob = (bytes: Buffer) => new Blob([new Uint8Array(bytes)])
const pdfBytes = Buffer.from('%PDF-1.7\n1 0 obj\n<</Type /Catalog>>\nendobj\ntrailer\n%%EOF\n')
const newest = async () =>
  (
    await house.ask<{ id: string; word: string }>(
      'select m.id, m.item_id as word from care.school_word_media m join care.school_word w on w.id = m.item_id order by w.at desc limit 1',
    )
  )[0]
const placeOf = (row: { id: string; word: string } | undefined) =>
  `${family}/school/bericht/${row?.word}/bijlage/${row?.id}`

test('T-38: school sends a photo with what it sees; where and when it was made is gone, and the family sees it with the words', async () => {
  const sent = await marco.postFiles(
    goal,
    { text: 'Zijn tekening hangt in de klas.', value: '' },
    { file: blob(withCameraNote(photoOf(160, 120), 1)) },
  )
  assert.equal(sent.status, 303, sent.text.slice(0, 800))
  const row = await newest()
  for (const [who, page] of [
    [marco, '/school'],
    [esra, '/school/geschreven'],
    [await house.visitor('dana'), `/school/geschreven/${row?.word}`],
  ] as const)
    assert.match(
      (await who.get(`${family}${page}`)).text,
      /Zijn tekening hangt in de klas\.[\s\S]*alt="Foto van school"/,
      page,
    )
  assert.equal((await esra.get(`${placeOf(row)}/groot`)).status, 200)
  const whole = (await esra.get(placeOf(row))).bytes ?? Buffer.alloc(0)
  assert.ok(whole.length > 0)
  assert.deepEqual(notesIn(whole), [])
})

test('whoever does not read the words reads no photo of them, and nothing shows that there is one', async () => {
  const row = await newest()
  await (await house.visitor('sanne')).get(`${family}/school`)
  for (const who of ['sanne', 'sam', 'bram'])
    assert.equal((await (await house.visitor(who)).get(placeOf(row))).status, 404, who)
})

test('a PDF is kept by the browser and never opened; a sound and what only looks like a photo are refused with the words still there', async () => {
  assert.equal(
    (await marco.postFiles(goal, { text: 'Zijn rooster.', value: '' }, { file: blob(pdfBytes) })).status,
    303,
  )
  const row = await newest()
  const given = await esra.get(placeOf(row))
  assert.deepEqual(given.bytes, pdfBytes)
  assert.equal((await esra.get(`${placeOf(row)}/groot`)).status, 404)
  assert.match((await esra.get(`${family}/school/geschreven`)).text, /Haal de pdf van school op/)
  for (const bytes of [soundOf(), Buffer.from('dit is geen foto')]) {
    const refused = await marco.postFiles(goal, { text: 'Deze tekst blijft.', value: '' }, { file: blob(bytes) })
    assert.equal(refused.status, 422)
    assert.match(refused.text, /href="#field-file"|href="#file"/)
    assert.match(refused.text, /Deze tekst blijft\./)
  }
  const empty = await marco.postFiles(goal, { text: '', value: '' }, { file: blob(pdfBytes) })
  assert.equal(empty.status, 422)
  assert.match(empty.text, /Kies je bestand nog een keer/)
})

test('without a file the words go as before, and who takes them back takes the photo along', async () => {
  assert.equal((await marco.postFiles(goal, { text: 'Alleen woorden.', value: '' }, {})).status, 303)
  await marco.postFiles(goal, { text: 'Met een foto.', value: '' }, { file: blob(photoOf(40, 40)) })
  const row = await newest()
  assert.equal((await esra.get(placeOf(row))).status, 200)
  assert.equal((await marco.post(`${family}/school/bericht/${row?.word}/terug`)).status, 303)
  assert.equal((await esra.get(placeOf(row))).status, 404)
})

test('what a family takes along holds the photo and the PDF of school', async () => {
  const [first] = await house.ask<{ id: string }>(
    "select m.id from care.school_word_media m join care.school_word w on w.id = m.item_id where m.kind = 'pdf' and w.undone_at is null",
  )
  const copy = JSON.parse((await esra.get(`${family}/gegevens/kopie/json`)).text)
  assert.ok(copy.schoolFiles.some((one: { id: string; kind: string }) => one.id === first?.id && one.kind === 'pdf'))
  const zip = (await esra.get(`${family}/gegevens/meenemen/pakket`)).bytes ?? Buffer.alloc(0)
  assert.ok(zip.includes(`bijlagen/${first?.id}.pdf`))
})
