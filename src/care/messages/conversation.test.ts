// Who is in a conversation: everybody in it knows the others by name, and nobody outside does.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { type Scene, sceneOf } from '#src/trial/relations-scene.ts'
import type { Visitor } from '#src/trial/visitor.ts'

let house: TrialHouse
let scene: Scene
/** Deniz of fourteen has Marco as his JIM; Esra is his mother, Elif his sister of seven, Dana coordinates. */
let deniz: Visitor
let marco: Visitor
let esra: Visitor
let place: string
let about: string
before(async () => {
  house = await openTrialHouse()
  scene = sceneOf(house, 'deniz')
  deniz = await house.visitor('deniz')
  marco = await house.visitor('marco')
  esra = await house.visitor('esra')
  place = `/gezin/${house.family('deniz')}/berichten`
  await scene.share('deniz', 'marco', { topic: 'goals' })
  // His own goal about home, as one about him alone: the only one of which Marco may read.
  const [goal] = await house.ask<{ id: string }>(
    'update care.goal set subjects = array[author] where family_id = $1 and author = $2 and undone_at is null returning id',
    [house.family('deniz'), house.person('deniz')],
  )
  about = `${place}/doel/${goal?.id}`
})
after(() => house.close())

const to = (...names: string[]) => names.map((name) => house.person(name))
const newest = async () =>
  (await house.ask<{ id: string }>('select id from care.message order by at desc, id desc limit 1'))[0]?.id ?? ''
const readable = (text: string) => text.replace(/<[^>]+>/g, ' ').replaceAll(/\s+|&nbsp;| /g, ' ')
const read = async (who: Visitor, path: string) => readable((await who.get(path)).text)
const namesFor = (who: string, message: string) =>
  scene.behind(who, async (tx) =>
    (await tx.rows<{ id: string }>('test.names', 'select id from door.message_names($1)', [[message]])).map(
      ({ id }) => id,
    ),
  )

test('G-21: a JIM who is told of few others reads by name who is in the conversation, and who wrote', async () => {
  assert.equal((await deniz.post(about, { 'readers[]': to('marco', 'esra'), text: 'Wie gaat mee?' })).status, 303)
  const at = `${place}/${await newest()}`
  await esra.act(at, { text: 'Ik ga mee.' })
  const told = await read(marco, at)
  assert.match(told, / Deniz, Marco en Esra lezen dit bericht\./)
  assert.match(told, /Ik ga mee\. Esra, /)
  assert.doesNotMatch(told, /Elif/)
  assert.match(await read(marco, place), /Met [^.]*Esra[^.]*\. Esra schreef op/)
  const answered = readable((await marco.act(at, { text: 'Ik kom kijken.' })).text)
  assert.match(answered, /Je bericht is weg\. Deniz en Esra zien dit nu\./)
  assert.match(answered, /Ik kom kijken\. Marco, /)
})

test('G-21: however many read a conversation, each of them stands on top and in the eye under the answer', async () => {
  await scene.share('deniz', 'mirjam', { topic: 'goals' })
  const readers = to('marco', 'esra', 'dana', 'mirjam')
  assert.equal((await deniz.post(about, { 'readers[]': readers, text: 'Zaterdag is de finale.' })).status, 303)
  const at = `${place}/${await newest()}`
  for (const who of [deniz, marco])
    assert.match(await read(who, at), /Deniz, Marco, Esra, Dana en Mirjam lezen dit bericht\./)
  assert.match(await read(marco, at), /Wie ziet dit\? Deniz, Esra, Dana en Mirjam /)
  assert.match(await read(marco, place), /Met Deniz, Esra, Dana en 1 ander\./)
})

test('D-MSG-01: a JIM who began it hears by name whom another wants to ask in, and who was let in or not', async () => {
  await marco.act(about, { 'readers[]': to('deniz'), text: 'Hoe was de training?' })
  const at = `${place}/${await newest()}`
  await deniz.act(`${at}/lezer`, { person: house.person('esra') })
  assert.match(await read(marco, at), /Deniz vraagt: mag Esra meelezen\?/)
  const [asked] = await house.ask<{ id: string }>('select id from care.message_reader order by asked_at desc limit 1')
  assert.match(readable((await marco.act(`${at}/lezer/${asked?.id}/nee`)).text), /Esra leest niet mee\./)
  await deniz.act(`${at}/lezer`, { person: house.person('dana') })
  assert.deepEqual((await namesFor('dana', await newest())) ?? [], [], 'who is only asked about is not in it')
})

test('G-21: by name are known who is in it, to who is in it; nobody else, and to nobody else', async () => {
  await deniz.act(about, { 'readers[]': to('marco', 'esra'), text: 'Wie is er zaterdag?' })
  const together = await newest()
  assert.deepEqual((await namesFor('marco', together))?.sort(), to('deniz', 'marco', 'esra').sort())
  await deniz.act(about, { 'readers[]': to('dana'), text: 'Alleen wij twee.' })
  const apart = await newest()
  assert.deepEqual((await namesFor('dana', apart))?.sort(), to('deniz', 'dana').sort())
  for (const who of ['marco', 'esra']) assert.deepEqual(await namesFor(who, apart), [], who)
  await house.ask(
    'update care.share set withdrawn_at = door.now(), withdrawn_by = subject where reader = $1',
    to('marco'),
  )
  assert.deepEqual((await namesFor('marco', together)) ?? [], [], 'who lost the subject lost the names')
})
