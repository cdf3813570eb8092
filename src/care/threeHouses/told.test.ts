// A child's voice and photo in its houses (K-02, D-STO-07): for whom it is, who hears it, and when it is gone.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { endPhotos, notesIn, photoOf, sizeOf, soundOf, withCameraNote } from '#src/trial/photos.ts'
import type { Visitor } from '#src/trial/visitor.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
  await house.ask('delete from care.three_houses')
})
after(async () => {
  await house.close()
  endPhotos()
})

const home = (key: string) => `/gezin/${house.family(key)}`
const nice = (key: string) => `${home(key)}/kind/huizen/fijn`
const photo = (bytes = photoOf(600, 400)) => new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' })
const sound = (bytes = soundOf()) => new Blob([new Uint8Array(bytes)], { type: 'audio/webm' })

async function turn(who: string, to: string): Promise<Visitor> {
  const visitor = await house.visitor(who)
  assert.equal((await visitor.post(`${home(to)}/kind/beurt`, { child: house.person(to) })).status, 303)
  return visitor
}

async function tells(phone: Visitor, child: string, files: Record<string, Blob>, more = {}): Promise<string> {
  const sent = await phone.postFiles(nice(child), { word: '', drawing: '', seconds: '12', ...more }, files)
  assert.equal(sent.status, 303, sent.text.slice(0, 2000))
  const [last] = await house.ask<{ id: string }>(
    'select id from care.three_houses where author = $1 order by created_at desc, nth desc limit 1',
    [house.person(child)],
  )
  return last?.id ?? ''
}
const asChild = (child: string, id: string) => `${home(child)}/kind/huizen/stuk/${id}/geluid`
const asGrownUp = (child: string, id: string, what: 'geluid' | 'groot') => `${home(child)}/verhaal/huizen/${id}/${what}`
const statusOf = async (who: string, path: string) => (await (await house.visitor(who)).get(path)).status

test('T-02: a child says it in its own voice; it hears itself, and so does who may read it', async () => {
  const phone = await turn('joyce', 'amber')
  const bytes = soundOf()
  const id = await tells(phone, 'amber', { sound: sound(bytes) })
  assert.match((await phone.get(nice('amber'))).text, /aria-label="Opname van Amber"/)
  assert.ok((await phone.get(asChild('amber', id))).bytes?.equals(bytes))
  const ruben = await house.visitor('ruben')
  assert.match(
    (await ruben.get(`${home('amber')}/verhaal`)).text,
    new RegExp(`src="${asGrownUp('amber', id, 'geluid')}"`),
  )
  assert.ok((await ruben.get(asGrownUp('amber', id, 'geluid'))).bytes?.equals(bytes))
})

test('a photo of a child loses where it was made, and a grown-up may see it large', async () => {
  const phone = await turn('esra', 'elif')
  const id = await tells(phone, 'elif', { photo: photo(withCameraNote(photoOf(2000, 1000), 6)) })
  const small = Buffer.from(
    /data:image\/jpeg;base64,([^"]+)" alt="Foto van Elif"/.exec((await phone.get(nice('elif'))).text)?.[1] ?? '',
    'base64',
  )
  assert.deepEqual(sizeOf(small), { width: 200, height: 400 })
  const large = (await (await house.visitor('esra')).get(asGrownUp('elif', id, 'groot'))).text
  const whole = Buffer.from(/data:image\/jpeg;base64,([^"]+)"/.exec(large)?.[1] ?? '', 'base64')
  assert.deepEqual([sizeOf(whole), notesIn(whole)], [{ width: 800, height: 1600 }, []])
})

test('D-STO-07: the voice of a child that is "alleen ik" leaves no trace for others, nor on that phone in a later turn', async () => {
  const phone = await turn('tom', 'lieke')
  const id = await tells(phone, 'lieke', { sound: sound() }, { 'alone[]': 'yes' })
  assert.equal((await phone.get(asChild('lieke', id))).status, 200)
  for (const who of ['tom', 'sanne', 'dana']) {
    assert.equal(await statusOf(who, asGrownUp('lieke', id, 'geluid')), 404, who)
    assert.equal(await statusOf(who, asChild('lieke', id)), 404, who)
    assert.doesNotMatch((await (await house.visitor(who)).get(`${home('lieke')}/verhaal`)).text, /Opname van Lieke/)
  }
  const later = await turn('tom', 'lieke')
  assert.equal((await later.get(asChild('lieke', id))).status, 404)
  assert.equal(await statusOf('lieke', asChild('lieke', id)), 200, 'with its own session the child still has it')
})

test('one press takes what was spoken away from the others, and another destroys it with its bytes', async () => {
  const phone = await turn('esra', 'elif')
  const [kept, thrown] = [
    await tells(phone, 'elif', { sound: sound() }),
    await tells(phone, 'elif', { sound: sound() }),
  ]
  await phone.act(`${home('elif')}/kind/huizen/stuk/${kept}/alleen`)
  await phone.act(`${home('elif')}/kind/huizen/stuk/${thrown}/weg`)
  for (const id of [kept, thrown]) assert.equal(await statusOf('esra', asGrownUp('elif', id, 'geluid')), 404)
  assert.equal((await phone.get(asChild('elif', kept))).status, 200)
  assert.equal((await phone.get(asChild('elif', thrown))).status, 404)
  const [left] = await house.ask<{ bytes: number }>(
    'select octet_length(sealed) as bytes from care.three_houses_file where id = $1',
    [thrown],
  )
  assert.equal(left?.bytes, 0)
})

test('D-STO-07: what a child keeps to itself stays so when the form comes back with something to repair', async () => {
  const phone = await turn('esra', 'elif')
  const text = new Blob(['dit is geen foto'])
  const wrong = await phone.postFiles(nice('elif'), { word: 'geheim', drawing: '', 'alone[]': 'yes' }, { photo: text })
  assert.match(wrong.text, /name="alone\[\]"[^>]*checked/)
  const open = await phone.postFiles(nice('elif'), { word: 'taart', drawing: '' }, { photo: text })
  assert.doesNotMatch(open.text, /name="alone\[\]"[^>]*checked/)
})

test('what is no photo or no sound comes back with what to do, and everything typed stands there', async () => {
  const phone = await turn('esra', 'elif')
  const text = new Blob(['dit is geen foto'])
  const wrong = await phone.postFiles(nice('elif'), { word: 'taart', drawing: '' }, { photo: text })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /href="#photo">Kies een andere foto\. Deze lukte niet\.<.*value="taart"/s)
  const unheard = await phone.postFiles(nice('elif'), { word: '', drawing: '' }, { sound: text })
  assert.match(unheard.text, /href="#sound">Praat nog een keer\. Dat lukte niet\.</)
  const again = await phone.postFiles(nice('elif'), { word: 'a'.repeat(41), drawing: '' }, { photo: photo() })
  assert.match(again.text, /Maak het woord korter\..*Kies je foto nog een keer\./s)
})
