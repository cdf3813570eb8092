import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openDossier } from '#care/access/door.commands.ts'
import { newId } from '#platform/clock.ts'
import { isPdf } from '#platform/pdf.ts'
import { dayIn } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { endPhotos, meanOf, notesIn, photoOf, sizeOf, soundOf, withCameraNote } from '#src/trial/photos.ts'
import { sceneOf } from '#src/trial/relations-scene.ts'
import type { Visitor } from '#src/trial/visitor.ts'
import { placesFor } from './family-paper.ts'
import { papersLook } from './papers.commands.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(async () => {
  await house.close()
  endPhotos()
})

const at = () => `/gezin/${house.family('sam')}/papieren`
const withPerson = (key: string) => `${at()}/nieuw/persoon/${house.person(key)}`
const pdfBytes = Buffer.from('%PDF-1.7\n1 0 obj\n<</JS (app.alert(1))>>\nendobj\ntrailer\n%%EOF\n')
const blob = (bytes: Buffer) => new Blob([new Uint8Array(bytes)])
const pdf = blob(pdfBytes)

type Sent = { id: string; files: { id: string; kind: string }[] }

async function puts(who: Visitor, path: string, name: string, audience: string, file = pdf): Promise<Sent> {
  const sent = await who.postFiles(path, { name, audience }, { 'files[]': file })
  assert.equal(sent.status, 303, sent.text.slice(0, 1500))
  const [row] = await house.ask<{ id: string }>('select id from care.family_paper order by created_at desc, id limit 1')
  const files = await house.ask<{ id: string; kind: string }>(
    'select id, kind from care.family_paper_media where item_id = $1 order by nth',
    [row?.id],
  )
  return { id: row?.id ?? '', files }
}

test('a paper belongs to a person or to a goal of somebody one may write about, and to nobody else', () => {
  const [people, goals] = [
    [
      { id: 'mirjam', name: 'Mirjam' },
      { id: 'olaf', name: 'Olaf' },
      { id: 'sam', name: 'Sam' },
    ],
    [
      { id: 'slapen', title: 'Op tijd naar bed', subjects: ['mirjam', 'sam', 'olaf'] },
      { id: 'werk', title: 'Werk', subjects: ['olaf'] },
    ],
  ]
  const places = placesFor(people, ['mirjam', 'sam'], goals)
  assert.deepEqual(
    places.map(({ kind, id, subjects }) => [kind, id, subjects.join()]),
    [
      ['persoon', 'mirjam', 'mirjam'],
      ['persoon', 'sam', 'sam'],
      ['doel', 'slapen', 'mirjam,sam'],
    ],
  )
})

test('a PDF begins and ends as one, whatever it is called', () => {
  assert.equal(isPdf(pdfBytes), true)
  assert.equal(isPdf(pdfBytes.subarray(0, 40)), false, 'half a PDF')
  assert.equal(isPdf(Buffer.from('<html>%PDF-1.7 %%EOF')), false)
  assert.equal(isPdf(Buffer.alloc(0)), false)
})

test('a paper is kept by a name in own words, is found again in one list and with whom it belongs, and is read by whom the eye named', async () => {
  const mirjam = await house.visitor('mirjam')
  assert.match((await mirjam.get(at())).text, /Nog geen papieren\. Maak een foto of kies een bestand\./)
  const form = (await mirjam.get(withPerson('sam'))).text
  assert.match(form, /Hoe noem je dit papier\?/)
  assert.match(form, /value="plan"[^>]*checked/)
  assert.match(form, /Wie ziet dit\? Sam, Olaf en Bram/)
  const sent = await mirjam.postFiles(
    withPerson('sam'),
    { name: 'Brief van school', audience: 'plan' },
    { 'files[]': pdf },
  )
  const done = await mirjam.get(sent.location ?? '')
  assert.match(done.text, /Je papier is bewaard\. Je vindt het hier terug\. En bij Sam\./)
  assert.match(done.text, /<h2>Sam<\/h2>[\s\S]*Brief van school[\s\S]*Van Mirjam/)
  for (const reader of ['sam', 'olaf', 'bram'])
    assert.match((await (await house.visitor(reader)).get(at())).text, /Brief van school/, reader)
  assert.doesNotMatch((await (await house.visitor('jan')).get(at())).text, /Brief van school/, 'who lives along')
  for (const other of ['esra', 'dana']) assert.equal((await (await house.visitor(other)).get(at())).status, 404, other)
})

test('a paper of a goal is found with that goal', async () => {
  const mirjam = await house.visitor('mirjam')
  const choices = (await mirjam.get(`${at()}/nieuw`)).text
  const way = /href="([^"]*\/papieren\/nieuw\/doel\/([0-9a-f-]{36}))"/.exec(choices)
  assert.ok(way, 'a goal to choose')
  await puts(mirjam, way[1] ?? '', 'Rooster', 'plan')
  const goal = (await mirjam.get(`/gezin/${house.family('sam')}/doelen/${way[2]}`)).text
  const there = new RegExp(`href="(${at()}\\?bij=${way[2]})"`).exec(goal)?.[1] ?? ''
  const list = (await mirjam.get(there)).text
  assert.match(list, /Rooster/)
  assert.doesNotMatch(list, /Brief van school/, 'only what belongs to this goal')
  assert.match((await mirjam.get(at())).text, /Brief van school[\s\S]*Rooster/, 'both in the one list')
})

test('a paper that is for me alone leaves no trace for anybody else: no list, no file, no log, no copy', async () => {
  const [sam, family] = [await house.visitor('sam'), `/gezin/${house.family('sam')}`]
  assert.match((await sam.get(withPerson('sam'))).text, /value="onlyMe"[^>]*checked/, 'a youth begins alone')
  const { id, files } = await puts(sam, withPerson('sam'), 'Mijn geheime tekening', 'onlyMe')
  assert.match((await sam.get(at())).text, /Mijn geheime tekening/)
  for (const other of ['mirjam', 'olaf', 'bram']) {
    const visitor = await house.visitor(other)
    assert.doesNotMatch((await visitor.get(at())).text, /Mijn geheime tekening/, other)
    for (const page of ['', '/weg', `/${files[0]?.id}`, `/${files[0]?.id}/groot`])
      assert.equal((await visitor.get(`${at()}/${id}${page}`)).status, 404, `${other} ${page}`)
    for (const act of ['weg', 'terug']) assert.equal((await visitor.post(`${at()}/${id}/${act}`)).status, 404, other)
    assert.doesNotMatch((await visitor.get(`${family}/gegevens/kopie/json`)).text, new RegExp(id))
  }
  assert.doesNotMatch((await (await house.visitor('bram')).get(`${family}/wie-keek`)).text, /Sam[^<]*papieren/)
})

test('several photos are kept upright and without camera or place, and small enough for a page', async () => {
  const mirjam = await house.visitor('mirjam')
  const { id, files } = await puts(
    mirjam,
    withPerson('mirjam'),
    'Formulier',
    'plan',
    blob(withCameraNote(photoOf(2000, 1000), 6)),
  )
  assert.deepEqual(
    files.map(({ kind }) => kind),
    ['photo'],
  )
  const whole = (await mirjam.get(`${at()}/${id}/${files[0]?.id}`)).bytes ?? Buffer.alloc(0)
  assert.deepEqual(sizeOf(whole), { width: 800, height: 1600 })
  assert.deepEqual(notesIn(whole), [])
  assert.ok(meanOf(whole, 'top', 'red') > 150 || meanOf(whole, 'bottom', 'red') > 150, 'the colours turned along')
  assert.match((await mirjam.get(`${at()}/${id}/${files[0]?.id}/groot`)).text, /alt="Formulier"/)
})

test('a PDF comes out as it came in, as a file to keep that no browser opens here', async () => {
  const mirjam = await house.visitor('mirjam')
  const { id, files } = await puts(mirjam, withPerson('mirjam'), 'Beschikking', 'plan')
  const given = await mirjam.get(`${at()}/${id}/${files[0]?.id}`)
  assert.ok(given.bytes?.equals(pdfBytes))
  assert.equal(given.headers.get('content-disposition'), 'attachment; filename="papier.pdf"')
  assert.equal(given.headers.get('x-content-type-options'), 'nosniff')
  assert.match(given.headers.get('content-security-policy') ?? '', /^default-src 'none';.*; sandbox$/)
  assert.equal((await mirjam.get(`${at()}/${id}/${files[0]?.id}/groot`)).status, 404, 'a PDF has no page')
  const [kept] = await house.ask<{ sealed: Buffer }>('select sealed from care.family_paper_media_file where id = $1', [
    files[0]?.id,
  ])
  assert.ok(kept && !kept.sealed.includes('%PDF'), 'sealed')
})

test('four at once in one paper, and a sound beside them', async () => {
  const mirjam = await house.visitor('mirjam')
  const four = [pdf, blob(photoOf(60, 40)), blob(soundOf()), pdf]
  const sent = await sendsAll(mirjam, four, 'Map van de dokter')
  assert.equal(sent.status, 303)
  const [row] = await house.ask<{ kinds: string[] }>(
    'select array_agg(kind order by nth) as kinds from care.family_paper_media group by item_id having count(*) = 4',
  )
  assert.deepEqual(row?.kinds, ['pdf', 'photo', 'sound', 'pdf'], 'in the order in which they were chosen')
})

async function sendsAll(who: Visitor, files: readonly Blob[], name: string) {
  return who.postFiles(withPerson('mirjam'), { name, audience: 'plan' }, { 'files[]': files })
}

test('what is wrong is said at its field, and everything typed is still there', async () => {
  const mirjam = await house.visitor('mirjam')
  const eleven = blob(Buffer.concat([Buffer.from('%PDF-'), Buffer.alloc(10_400_000)]))
  const wrong: [string, Blob[], RegExp][] = [
    ['Brief', [], /Kies een foto of een bestand/],
    ['Brief', [new Blob(['<script>alert(1)</script>'])], /Kies een foto, een pdf of een geluid/],
    ['Brief', [new Blob([''])], /Kies een foto, een pdf of een geluid/],
    ['Brief', [eleven], /Dit is 11 MB\. Het mag 10 MB zijn\./],
    ['Brief', [pdf, pdf, pdf, pdf, pdf], /Kies er hoogstens vier tegelijk\./],
    ['', [pdf], /Kies je bestand nog een keer\./],
    ['b'.repeat(81), [pdf], /Maak je tekst korter\. Er mogen 80 tekens in\./],
  ]
  const counted = await house.ask('select count(*) from care.family_paper')
  for (const [name, files, says] of wrong) {
    const page = await sendsAll(mirjam, files, name)
    assert.equal(page.status, 422, String(says))
    assert.match(page.text, says)
    if (name !== '') assert.match(page.text, new RegExp(`value="${name}"`))
  }
  assert.deepEqual(await house.ask('select count(*) from care.family_paper'), counted, 'nothing was kept')
})

test('sent twice, a paper is kept once', async () => {
  const [mirjam, operation] = [await house.visitor('mirjam'), newId()]
  const send = () =>
    mirjam.postFiles(withPerson('mirjam'), { name: 'Twee keer', audience: 'plan' }, { 'files[]': pdf }, operation)
  const [first, second] = [await send(), await send()]
  assert.equal(first.location, second.location)
  assert.equal((await house.ask('select id from care.family_paper where id = $1', [operation])).length, 1)
  assert.equal((await house.ask('select id from care.family_paper_media where item_id = $1', [operation])).length, 1)
})

test('D-ALL-15: who put it there takes it back within ten minutes, and nobody else does', async () => {
  const [mirjam, olaf] = [await house.visitor('mirjam'), await house.visitor('olaf')]
  const first = await puts(mirjam, withPerson('sam'), 'Toch niet', 'plan')
  assert.equal((await olaf.post(`${at()}/${first.id}/terug`)).status, 403)
  await mirjam.act(`${at()}/${first.id}/terug`)
  assert.doesNotMatch((await mirjam.get(at())).text, new RegExp(`href="${at()}/${first.id}"`), 'no longer in the list')
  assert.doesNotMatch((await olaf.get(at())).text, /Toch niet/)
  assert.equal((await mirjam.get(`${at()}/${first.id}`)).status, 404)
  assert.equal((await olaf.get(`${at()}/${first.id}/${first.files[0]?.id}`)).status, 404)
  const later = await puts(mirjam, withPerson('sam'), 'Van gisteren', 'plan')
  await house.ask("update care.family_paper set created_at = created_at - interval '11 minutes' where id = $1", [
    later.id,
  ])
  assert.equal((await mirjam.post(`${at()}/${later.id}/terug`)).status, 409)
})

test('who put it there takes it away for good, with every file in it; a coordinator keeps what was put into the plan', async () => {
  const [mirjam, olaf, bram] = [await house.visitor('mirjam'), await house.visitor('olaf'), await house.visitor('bram')]
  const { id, files } = await puts(mirjam, withPerson('sam'), 'Oude brief', 'plan')
  assert.equal((await olaf.post(`${at()}/${id}/weg`)).status, 403)
  assert.match((await mirjam.get(`${at()}/${id}/weg`)).text, /Wil je dit papier echt weghalen\?[\s\S]*Oude brief/)
  await mirjam.act(`${at()}/${id}/weg`)
  for (const table of ['family_paper', 'family_paper_media', 'family_paper_media_file'])
    assert.deepEqual(
      await house.ask(`select octet_length(sealed)::int as bytes from care.${table} where id in ($1, $2)`, [
        id,
        files[0]?.id,
      ]),
      [{ bytes: 0 }],
      table,
    )
  assert.equal((await mirjam.get(`${at()}/${id}`)).status, 404)
  const form = (await bram.get(withPerson('sam'))).text
  assert.doesNotMatch(form, /value="onlyMe"/)
  const work = await puts(bram, withPerson('sam'), 'Brief van de gemeente', 'onlyMe')
  const [kept] = await house.ask<{ audience: string }>('select audience from care.family_paper where id = $1', [
    work.id,
  ])
  assert.equal(kept?.audience, 'family', 'nothing about Sam is for Bram alone')
  assert.equal((await bram.post(`${at()}/${work.id}/weg`)).status, 403)
})

test('what was taken back is thrown away for good as well, by who put it there and by nobody else', async () => {
  const [mirjam, olaf] = [await house.visitor('mirjam'), await house.visitor('olaf')]
  const { id, files } = await puts(mirjam, withPerson('sam'), 'Verkeerde brief', 'plan')
  assert.match(
    (await mirjam.act(`${at()}/${id}/terug`)).text,
    new RegExp(`href="${at()}/${id}/weg"[^>]*>Haal dit papier weg`),
  )
  assert.equal((await olaf.get(`${at()}/${id}/weg`)).status, 404)
  assert.equal((await olaf.post(`${at()}/${id}/weg`)).status, 404)
  const sure = (await mirjam.get(`${at()}/${id}/weg`)).text
  assert.match(sure, /Verkeerde brief/)
  assert.doesNotMatch(sure, new RegExp(`href="${at()}/${id}"`), 'no way back to what is not there')
  await mirjam.act(`${at()}/${id}/weg`)
  for (const table of ['family_paper', 'family_paper_media', 'family_paper_media_file'])
    assert.deepEqual(
      await house.ask(`select octet_length(sealed)::int as bytes from care.${table} where id in ($1, $2)`, [
        id,
        files[0]?.id,
      ]),
      [{ bytes: 0 }],
      table,
    )
  assert.equal((await mirjam.get(`${at()}/${id}/weg`)).status, 404)
})

test('what was taken back stays in a folded line for who put it there and for nobody else, until it is thrown away for good', async () => {
  const [mirjam, olaf, bram] = [await house.visitor('mirjam'), await house.visitor('olaf'), await house.visitor('bram')]
  const { id } = await puts(mirjam, withPerson('sam'), 'Kladje van maandag', 'plan')
  const way = new RegExp(`href="${at()}/${id}/weg"`)
  assert.doesNotMatch((await mirjam.get(at())).text, way, 'it still stands')
  await mirjam.act(`${at()}/${id}/terug`)
  await house.ask("update care.family_paper set created_at = created_at - interval '3 days' where id = $1", [id])
  const later = (await mirjam.get(at())).text
  assert.match(later, /<summary>Teruggezet door jou \(\d+\)[\s\S]*Kladje van maandag[\s\S]*<\/details>/)
  assert.match(later, way)
  assert.match(later, /Alleen jij ziet deze papieren hier nog\./)
  assert.doesNotMatch((await mirjam.get(`${at()}?bij=${house.person('sam')}`)).text, way, 'only in the whole list')
  for (const other of [olaf, bram]) assert.doesNotMatch((await other.get(at())).text, /Kladje|Teruggezet door/)
  await mirjam.act(`${at()}/${id}/weg`)
  assert.doesNotMatch((await mirjam.get(at())).text, /Kladje van maandag/)
})

test('who works here and takes a paper back is offered no way to destroy it', async () => {
  const bram = await house.visitor('bram')
  const { id } = await puts(bram, withPerson('sam'), 'Verkeerd verslag', 'plan')
  await bram.act(`${at()}/${id}/terug`)
  assert.doesNotMatch((await bram.get(at())).text, /Verkeerd verslag|Teruggezet door/)
})

test('who opened a paper stands in the log of who reads it', async () => {
  const [mirjam, bram] = [await house.visitor('mirjam'), await house.visitor('bram')]
  const { id } = await puts(mirjam, withPerson('sam'), 'Rapport', 'plan')
  await bram.get(`${at()}/${id}`)
  assert.match(
    (await mirjam.get(`/gezin/${house.family('sam')}/wie-keek`)).text,
    /Bram[\s\S]*papieren bewaren of lezen/,
  )
})

test('a child under twelve has no papers, and neither has who does not read them', async () => {
  const lieke = await house.visitor('lieke')
  const papers = `/gezin/${house.family('lieke')}/papieren`
  assert.equal((await lieke.get(papers)).status, 404)
  assert.equal((await lieke.get(`${papers}/nieuw`)).status, 404)
})

test('the papers go along in the package of who may read them', async () => {
  const mirjam = await house.visitor('mirjam')
  const { id, files } = await puts(mirjam, withPerson('mirjam'), 'Diploma', 'plan')
  const home = `/gezin/${house.family('sam')}/gegevens`
  const copy = JSON.parse((await mirjam.get(`${home}/kopie/json`)).text)
  const paper = copy.papers.find((one: { id: string }) => one.id === id)
  assert.deepEqual(paper.words, [{ part: 'name', text: 'Diploma' }])
  assert.ok(
    copy.paperFiles.some((one: { id: string; paperId: string }) => one.id === files[0]?.id && one.paperId === id),
  )
  const zip = (await mirjam.get(`${home}/meenemen/pakket`)).bytes ?? Buffer.alloc(0)
  assert.ok(zip.includes(`bijlagen/${files[0]?.id}.pdf`))
})

test('a paper withheld from a parent is not there for that parent', async () => {
  const [mirjam, olaf] = [await house.visitor('mirjam'), await house.visitor('olaf')]
  const { id } = await puts(mirjam, withPerson('sam'), 'Adres van de opvang', 'plan')
  assert.equal((await olaf.get(`${at()}/${id}`)).status, 200)
  const scene = sceneOf(house, 'sam')
  await scene.put('withholding', {
    ...{ item_table: 'family_paper', item_id: id, against: scene.ids('olaf'), ground: 'seriousHarm' },
    ...{ by_person: house.person('bram'), second_person: house.person('dana'), made_at: new Date() },
    ...{ review_on: dayIn(90), sealed: Buffer.alloc(1), key_person: house.person('sam') },
  })
  assert.equal((await olaf.get(`${at()}/${id}`)).status, 404)
  assert.doesNotMatch((await olaf.get(at())).text, /Adres van de opvang/)
  assert.equal((await mirjam.get(`${at()}/${id}`)).status, 200)
  await (await house.visitor('bram')).get(`${at()}/${id}`)
  const linesFor = async (who: string) =>
    openDossier(await house.knock(who), papersLook(house.family('sam'), 'read'), (dossier) =>
      dossier.rows(
        'test.lines',
        'select id from care.access_log where object_id = $1 and organisation_id is not null',
        [id],
      ),
    )
  assert.equal((await linesFor('mirjam')).length, 1, 'that Bram opened it')
  assert.deepEqual(await linesFor('olaf'), [], 'nor that somebody opened it')
})
