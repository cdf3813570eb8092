import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newId } from '#platform/clock.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { endPhotos, notesIn, photoOf, sizeOf, soundOf, withCameraNote } from '#src/trial/photos.ts'
import type { Visitor } from '#src/trial/visitor.ts'
import { mediaAtMost, secondsOf } from './media.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(async () => {
  await house.close()
  endPhotos()
})

const storyOf = (key: string) => `/gezin/${house.family(key)}/verhaal`
const photo = (bytes = photoOf(600, 400)) => new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' })
const sound = (bytes = soundOf()) => new Blob([new Uint8Array(bytes)], { type: 'audio/webm' })
const answer = { words: '', audience: 'plan', way: 'stop', base: '0', piece: '' }

type Told = { id: string; item: string; kind: string; seconds: number | null; author: string; typedBy: string | null }
const toldBy = (key: string) =>
  house.ask<Told>(
    `select m.id, m.item_id as item, m.kind, m.seconds, m.author, m.typed_by as "typedBy" from care.story_piece_media m
      where m.author = $1 and m.sealed <> '' order by m.created_at, m.id`,
    [house.person(key)],
  )
const fileOf = (key: string, { id, item }: Told) => `/gezin/${house.family(key)}/verhaalstuk/${item}/opname/${id}`
async function lastOf(key: string): Promise<Told> {
  const last = (await toldBy(key)).at(-1)
  assert.ok(last)
  return last
}

async function sends(who: Visitor, key: string, word: string, files: Record<string, Blob>, more = {}): Promise<Told> {
  const sent = await who.postFiles(`${storyOf(key)}/${word}`, { ...answer, ...more }, files)
  assert.equal(sent.status, 303, sent.text.slice(0, 2000))
  return lastOf(key)
}

test('D-STO-03: an answer may be a photo, without a word', async () => {
  const mirjam = await house.visitor('mirjam')
  const told = await sends(mirjam, 'mirjam', 'wie-helpt', { photo: photo(withCameraNote(photoOf(2000, 1000), 6)) })
  const page = await mirjam.get(storyOf('mirjam'))
  assert.match(page.text, /alt="Foto van Mirjam"/)
  const whole = await mirjam.get(fileOf('mirjam', told))
  assert.equal(whole.headers.get('content-type'), 'image/jpeg')
  assert.deepEqual(sizeOf(whole.bytes ?? Buffer.alloc(0)), { width: 800, height: 1600 })
  assert.deepEqual(notesIn(whole.bytes ?? Buffer.alloc(0)), [])
  const small = Buffer.from(/data:image\/jpeg;base64,([^"]+)/.exec(page.text)?.[1] ?? '', 'base64')
  assert.deepEqual(sizeOf(small), { width: 200, height: 400 })
  assert.deepEqual(notesIn(small), [])
})

test('D-STO-03: an answer may be spoken, and a player gets it in parts', async () => {
  const olaf = await house.visitor('olaf')
  const bytes = soundOf()
  const told = await sends(olaf, 'olaf', 'wie-helpt', { sound: sound(bytes) }, { seconds: '83' })
  assert.deepEqual([told.kind, told.seconds], ['sound', 83])
  assert.match((await olaf.get(storyOf('olaf'))).text, /Opname van Olaf \(1:23\)/)
  const whole = await olaf.get(fileOf('olaf', told))
  assert.equal(whole.headers.get('content-type'), 'audio/webm')
  assert.ok(whole.bytes?.equals(bytes))
  const part = await olaf.get(fileOf('olaf', told), { range: 'bytes=10-19' })
  assert.deepEqual([part.status, part.headers.get('content-range')], [206, `bytes 10-19/${bytes.length}`])
  assert.ok(part.bytes?.equals(bytes.subarray(10, 20)))
  assert.equal((await olaf.get(fileOf('olaf', told), { range: 'bytes=999999-' })).status, 416)
})

test('D-STO-03: an answer may be drawn, and the house draws the same lines', async () => {
  const tom = await house.visitor('tom')
  await tom.act(`${storyOf('tom')}/een-goede-dag`, { ...answer, drawing: '1-1-10-20-30-40--3-0-500-600' })
  const page = await tom.get(storyOf('tom'))
  assert.match(page.text, /aria-label="Tekening van Tom"/)
  assert.match(page.text, /class="onsplan-line onsplan-line--blue onsplan-line--thick" d="M10 20L30 40"/)
  assert.match(page.text, /class="onsplan-line onsplan-line--red" d="M500 600L500 600"/)
})

test('D-STO-07: what a youth keeps to herself leaves nothing for anybody else, and who reads the piece sees and hears it', async () => {
  const [deniz, esra, dana] = [await house.visitor('deniz'), await house.visitor('esra'), await house.visitor('dana')]
  const alone = await sends(deniz, 'deniz', 'eerste-stap', { photo: photo() }, { audience: 'onlyMe' })
  assert.equal((await deniz.get(fileOf('deniz', alone))).status, 200)
  for (const other of [esra, dana]) {
    const unknown = await other.get(fileOf('deniz', { ...alone, id: newId() }))
    const kept = await other.get(fileOf('deniz', alone))
    assert.deepEqual([kept.status, unknown.status], [404, 404])
    assert.doesNotMatch((await other.get(storyOf('deniz'))).text, new RegExp(`${alone.id}|Foto van Deniz`))
  }
  const [open] = await house.ask<Told>(
    "select id, id as item from care.story_piece where author = $1 and prompt = 'firstStep' and undone_at is null",
    [house.person('deniz')],
  )
  await deniz.postFiles(`${storyOf('deniz')}/eerste-stap`, { ...answer, piece: open?.id ?? '', base: '1' }, {})
  assert.equal((await dana.get(fileOf('deniz', alone))).status, 200)
  assert.equal((await esra.get(fileOf('deniz', alone))).status, 404)
})

test('the own recording goes for good: nobody plays it any more, it is on the list of what was destroyed, and the words beside it stay', async () => {
  const anouk = await house.visitor('anouk')
  const told = await sends(anouk, 'anouk', 'wat-gaat-goed', { sound: sound() }, { words: 'De tuin helpt mij.' })
  const asked = await anouk.get(`${fileOf('anouk', told)}/weg`)
  assert.match(asked.text, /Weg is echt weg/)
  const gone = await anouk.act(`${fileOf('anouk', told)}/weg`)
  assert.match(gone.text, /Je opname is weg/)
  assert.match(gone.text, /De tuin helpt mij/)
  assert.equal((await anouk.get(fileOf('anouk', told))).status, 404)
  const [left] = await house.ask<{ row: number; file: number }>(
    `select octet_length(m.sealed) as row, octet_length(f.sealed) as file from care.story_piece_media m
      join care.story_piece_media_file f on f.id = m.id where m.id = $1`,
    [told.id],
  )
  assert.deepEqual(left, { row: 0, file: 0 })
  const ledger = await house.ask('select ground from care.erasure_ledger where id = $1', [told.id])
  assert.deepEqual(ledger, [{ ground: 'own wish' }])
})

test('a story piece that is destroyed takes what was spoken and photographed with it', async () => {
  const dirk = await house.visitor('dirk')
  const told = await sends(dirk, 'dirk', 'wat-gaat-goed', { sound: sound(), photo: photo() })
  const family = house.family('dirk')
  const removed = await dirk.act(`/gezin/${family}/gegevens/weg/verhaal/${told.item}`)
  assert.equal(removed.status, 200)
  assert.deepEqual(await toldBy('dirk'), [])
  const files = await house.ask<{ bytes: number }>(
    'select octet_length(f.sealed) as bytes from care.story_piece_media_file f join care.story_piece_media m on m.id = f.id where m.item_id = $1',
    [told.item],
  )
  assert.deepEqual(files, [{ bytes: 0 }, { bytes: 0 }])
  const ledger = await house.ask(
    'select from care.erasure_ledger where id in (select id from care.story_piece_media where item_id = $1)',
    [told.item],
  )
  assert.equal(ledger.length, 2)
})

test('what was taken back gives out nothing any more, to its teller neither', async () => {
  const [tom, dana] = [await house.visitor('tom'), await house.visitor('dana')]
  const told = await sends(tom, 'tom', 'wie-helpt', { sound: sound() })
  assert.equal((await dana.get(fileOf('tom', told))).status, 200)
  assert.equal((await tom.post(`/gezin/${house.family('tom')}/verhaalstuk/${told.item}/terug`)).status, 303)
  for (const who of [dana, tom]) assert.equal((await who.get(fileOf('tom', told))).status, 404)
})

test('a photo that was meant for nobody else stays so when other words came first', async () => {
  const [esra, dana] = [await house.visitor('esra'), await house.visitor('dana')]
  const path = `${storyOf('esra')}/een-goede-dag`
  const told = await sends(
    esra,
    'esra',
    'een-goede-dag',
    { photo: photo() },
    { words: 'Heel iets anders.', audience: 'onlyMe' },
  )
  assert.equal((await esra.get(fileOf('esra', told))).status, 200)
  assert.equal((await dana.get(fileOf('esra', told))).status, 404, path)
})

test('nobody throws away what another told, who coordinates neither', async () => {
  const [olaf, bram, mirjam] = [await house.visitor('olaf'), await house.visitor('bram'), await house.visitor('mirjam')]
  const told = await sends(olaf, 'olaf', 'een-goede-dag', { photo: photo() })
  assert.equal((await bram.get(fileOf('olaf', told))).status, 200)
  assert.equal((await bram.post(`${fileOf('olaf', told)}/weg`)).status, 403)
  assert.equal((await mirjam.post(`${fileOf('olaf', told)}/weg`)).status, 404)
  assert.equal((await olaf.get(fileOf('olaf', told))).status, 200)
})

test('who types for somebody may photograph what was drawn on paper, until it counts', async () => {
  const [bram, olaf] = [await house.visitor('bram'), await house.visitor('olaf')]
  const path = `${storyOf('olaf')}/wat-gaat-goed/${house.person('olaf')}`
  const sent = await bram.postFiles(path, { words: '', base: '0', piece: '' }, { photo: photo() })
  assert.equal(sent.status, 303, sent.text.slice(0, 2000))
  const told = await lastOf('olaf')
  assert.deepEqual([told.author, told.typedBy], [house.person('olaf'), house.person('bram')])
  assert.equal((await olaf.get(fileOf('olaf', told))).status, 200)
  assert.equal((await olaf.post(`/gezin/${house.family('olaf')}/verhaalstuk/${told.item}/klopt`)).status, 303)
  const again = await bram.postFiles(path, { words: '', base: '1', piece: told.item }, { photo: photo() })
  assert.equal(again.status, 403)
})

test('sent twice it is kept once', async () => {
  const sanne = await house.visitor('sanne')
  const before = (await toldBy('sanne')).length
  const operation = newId()
  const files = { photo: photo() }
  for (const _ of [1, 2]) {
    const sent = await sanne.postFiles(`${storyOf('sanne')}/een-goede-dag`, answer, files, operation)
    assert.equal(sent.status, 303)
  }
  assert.equal((await toldBy('sanne')).length, before + 1)
  const other = await sanne.postFiles(
    `${storyOf('sanne')}/een-goede-dag`,
    answer,
    { photo: photo(photoOf(300, 300)) },
    operation,
  )
  assert.equal(other.status, 422)
})

test('a photo that is none, is too large or is one too many leaves everything that was typed', async () => {
  const sanne = await house.visitor('sanne')
  const path = `${storyOf('sanne')}/wie-helpt`
  const typed = { ...answer, words: 'Oma komt op woensdag.', drawing: '0-0-10-20' }
  const none = await sanne.postFiles(path, typed, { photo: new Blob(['geen foto']) })
  assert.equal(none.status, 422)
  assert.match(none.text, /Kies een foto\. Dit bestand is geen foto die wij kunnen openen\./)
  assert.match(none.text, /Oma komt op woensdag\./)
  assert.match(none.text, />0-0-10-20<\/textarea>/)
  const large = await sanne.postFiles(path, typed, { photo: new Blob([new Uint8Array(10_000_001)]) })
  assert.equal(large.status, 422)
  assert.match(large.text, /Dit is 11 MB\. Het mag 10 MB zijn\./)
  assert.match(large.text, /Oma komt op woensdag\./)
  const long = await sanne.postFiles(path, { ...answer, words: 'a'.repeat(4001) }, { photo: photo() })
  assert.match(long.text, /Kies je foto nog een keer\./)
  for (let nth = 0; nth < mediaAtMost; nth += 1) await sends(sanne, 'sanne', 'wie-helpt', { photo: photo() })
  const full = await sanne.postFiles(path, typed, { photo: photo() })
  assert.equal(full.status, 422)
  assert.match(full.text, /Gooi eerst iets weg\./)
})

test('who is not signed in has no photo opened', async () => {
  const nobody = await house.visitor()
  const sent = await nobody.postFiles(`${storyOf('sanne')}/wie-helpt`, answer, { photo: photo() })
  assert.match(sent.location ?? '', /^\/inloggen/)
})

test('the own package holds own drawings and photos, the own voice only when asked for, and nobody else’s', async () => {
  const [mirjam, olaf] = [await house.visitor('mirjam'), await house.visitor('olaf')]
  const drawn = { drawing: '0-0-10-20-30-40', seconds: '7' }
  await sends(
    mirjam,
    'mirjam',
    'wat-is-moeilijk',
    { photo: photo(), sound: sound() },
    { ...drawn, words: 'Zo is het.' },
  )
  await sends(olaf, 'olaf', 'wat-is-moeilijk', { photo: photo() })
  const own = (await toldBy('mirjam')).slice(-3)
  const [of] = (await toldBy('olaf')).slice(-1)
  const at = `/gezin/${house.family('mirjam')}/gegevens/meenemen`
  assert.match((await mirjam.get(at)).text, /Je opnamen gaan niet vanzelf mee\..*Neem mee, met mijn opnamen erbij/)
  const endings: Record<string, string> = { photo: 'jpg', drawing: 'svg', sound: 'webm' }
  const nameOf = ({ id, kind }: Told) => `bijlagen/${id}.${endings[kind]}`
  for (const withSounds of [false, true]) {
    const pack = (await mirjam.get(`${at}/pakket${withSounds ? '?opnamen=ja' : ''}`)).bytes ?? Buffer.alloc(0)
    for (const told of own)
      assert.equal(pack.includes(nameOf(told)), withSounds || told.kind !== 'sound', `${told.kind} ${withSounds}`)
    assert.ok(pack.includes('d="M10 20L30 40"') && pack.includes('"seconds":7'))
    assert.equal(pack.includes(of?.id ?? 'nobody'), false)
  }
})

test('only whole seconds up to three minutes are seconds', () => {
  assert.deepEqual(['1', '180', '0', '181', '-1', '1.5', '', '999999'].map(secondsOf), [
    1,
    180,
    null,
    null,
    null,
    null,
    null,
    null,
  ])
})
