import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openDossier } from '#care/access/door.commands.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { sceneOf } from '#src/trial/relations-scene.ts'
import type { Visitor } from '#src/trial/visitor.ts'
import { circleLook, circleOf } from './circle.commands.ts'
import {
  type CircleMember,
  drawnOnce,
  firstAudience,
  inOrder,
  keepsCircle,
  namesIn,
  namesProblem,
  noteAfter,
  toldProblem,
  unplaced,
} from './circle.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const at = (key: string) => `/gezin/${house.family(key)}/kring`
const placed = { ring: 'close', sector: 'kin', 'helps[]': 'comfort', name: 'Roos', audience: 'plan', base: '1' }

async function named(who: Visitor, key: string, names: string): Promise<string> {
  const went = await who.post(`${at(key)}/erbij`, { names })
  assert.equal(went.status, 303)
  return new URL(went.location ?? '', house.base).pathname
}

test('D-CIR-04: names are written down first, one on each line', () => {
  assert.deepEqual(namesIn(' oma Ria \n\nJan\r\n  '), ['oma Ria', 'Jan'])
  assert.equal(namesProblem([], [], false), 'nobody')
  assert.equal(namesProblem(['x'.repeat(61)], [], false), 'nameTooLong')
  assert.equal(
    namesProblem(
      Array.from({ length: 21 }, (_, nth) => `Naam ${nth}`),
      [],
      false,
    ),
    'tooMany',
  )
})

test('a name that is there already is a question, not a refusal', () => {
  assert.equal(namesProblem(['jan'], ['Jan '], false), 'twice')
  assert.equal(namesProblem(['Jan', 'jan'], [], false), 'twice')
  assert.equal(namesProblem(['jan'], ['Jan'], true), null)
})

test('how close and where from are asked, all else may stay empty', () => {
  const told = {
    name: 'Jan',
    ring: 'close',
    sector: 'kin',
    helps: [],
    relation: '',
    contact: '',
    note: '',
    audience: '',
  }
  assert.equal(toldProblem(told), null)
  assert.equal(toldProblem({ ...told, name: '' }), 'nameMissing')
  assert.equal(toldProblem({ ...told, ring: '' }), 'ringMissing')
  assert.equal(toldProblem({ ...told, sector: 'work' }), 'sectorMissing')
  assert.equal(toldProblem({ ...told, note: 'x'.repeat(501) }), 'noteTooLong')
})

test('D-CIR-01: every member from six years keeps a circle, and a youth begins with the own one alone', () => {
  assert.equal(keepsCircle({ kind: 'member', age: 5 }), false)
  assert.equal(keepsCircle({ kind: 'member', age: 6 }), true)
  assert.equal(keepsCircle({ kind: 'member', age: null }), true)
  assert.equal(keepsCircle({ kind: 'coordinator', age: null }), false)
  assert.equal(keepsCircle(undefined), false)
  assert.equal(firstAudience(17), 'onlyMe')
  assert.equal(firstAudience(null), 'plan')
})

const member = (id: string, more: Partial<CircleMember>): CircleMember => ({
  ...{ id, owner: 'esra', author: 'esra', audience: 'plan', ring: 'close', sector: 'kin', helps: [], wording: 1 },
  ...{
    createdAt: new Date(0),
    hasEarlier: false,
    hasPart: false,
    name: id,
    relation: '',
    contact: '',
    animal: '',
    note: '',
  },
  ...more,
})

test('D-CIR-03: the list has the order of the picture, and who stands in two circles is drawn once, at the nearest place', () => {
  const list = [
    member('a', { sector: 'help' }),
    member('b', { ring: 'further' }),
    member('c', { ring: null }),
    member('d', { name: 'Jan', ring: 'further' }),
    member('e', { name: ' jan', ring: 'veryClose' }),
  ]
  assert.deepEqual(
    inOrder(list).map(({ id }) => id),
    ['e', 'b', 'd', 'a'],
  )
  assert.deepEqual(
    unplaced(list).map(({ id }) => id),
    ['c'],
  )
  assert.deepEqual(
    drawnOnce(inOrder(list)).map(({ id }) => id),
    ['e', 'b', 'a'],
  )
})

test('who raises a child is asked who picks that child up; a youth is asked about the own way home', async () => {
  const names = async (key: string) => (await (await house.visitor(key)).get(`${at(key)}/erbij`)).text
  assert.match(await names('mirjam'), /Wie kan (je|uw) kind ophalen als het moet\?/)
  for (const youth of ['sam', 'deniz']) {
    const page = await names(youth)
    assert.match(page, /Wie kan jou ophalen als het moet\?/, youth)
    assert.doesNotMatch(page, /kind ophalen/, youth)
  }
})

test('three steps: names, then how close and with what for each of them, and the circle shows them', async () => {
  const anouk = await house.visitor('anouk')
  assert.match((await anouk.get(at('anouk'))).text, /Wie belt je als je iets leuks hebt meegemaakt\?/)
  const first = await named(anouk, 'anouk', 'Roos\nTeun')
  const page = await anouk.get(first)
  assert.match(page.text, /Hoe dichtbij is Roos\?[\s\S]*Waar helpt Roos mee\?/)
  const second = await anouk.post(first, placed)
  assert.equal(second.status, 303)
  const next = new URL(second.location ?? '', house.base).pathname
  assert.notEqual(next, first, 'the next name comes by itself')
  const done = await anouk.act(next, { ...placed, name: 'Teun', ring: 'further', sector: 'schoolAndWork' })
  assert.match(done.text, /Mijn eigen kring/)
  const circle = (await anouk.get(at('anouk'))).text
  assert.match(
    circle,
    /<svg class="onsplan-circle [^>]*role="img"[^>]*aria-label="De kring van [^"]*Dichtbij: Roos\. Verder weg: Teun\."/,
  )
  assert.match(
    circle,
    /<h2>Familie<\/h2>[\s\S]*Roos[\s\S]*Dichtbij · Luisteren en troosten[\s\S]*<h2>School en werk<\/h2>[\s\S]*Teun/,
  )
})

test('D-CIR-01: who is kept in the own circle leaves no trace in the circle of the family', async () => {
  const [jurre, anouk, bram] = [await house.visitor('jurre'), await house.visitor('anouk'), await house.visitor('bram')]
  const path = await named(jurre, 'jurre', 'Fenna')
  await jurre.post(path, { ...placed, name: 'Fenna', audience: 'onlyMe' })
  assert.match((await jurre.get(`${at('jurre')}/mijn`)).text, /Fenna/)
  assert.doesNotMatch((await jurre.get(at('jurre'))).text, /Fenna/)
  for (const other of [anouk, bram]) {
    assert.doesNotMatch((await other.get(at('jurre'))).text, /Fenna/)
    assert.equal((await other.get(path)).status, 404)
  }
  await jurre.post(path, { ...placed, name: 'Fenna', audience: 'plan' })
  for (const other of [anouk, bram]) {
    assert.match((await other.get(at('jurre'))).text, /Fenna[\s\S]*uit de kring van Jurre/)
    assert.equal((await other.get(path)).status, 403, 'somebody else’s circle is not changed')
  }
})

test('an adult opens the own circle to somebody of the family until a day, and stops it at Wie ziet wat', async () => {
  const [dirk, anouk] = [await house.visitor('dirk'), await house.visitor('anouk')]
  const path = await named(dirk, 'dirk', 'Willem')
  await dirk.post(path, { ...placed, name: 'Willem' })
  const mine = await named(dirk, 'dirk', 'Geheim')
  await dirk.post(mine, { ...placed, name: 'Geheim', audience: 'onlyMe' })
  assert.doesNotMatch((await anouk.get(at('dirk'))).text, /Willem/, 'another adult reads only what was opened')
  const nobody = await dirk.post(`${at('dirk')}/delen`, {})
  assert.equal(nobody.status, 422)
  assert.match(nobody.text, /Kies wie je kring mag zien/)
  const opened = await dirk.act(`${at('dirk')}/delen`, { 'readers[]': house.person('anouk') })
  assert.match(opened.text, /Je kring is nu te zien\./)
  const seen = (await anouk.get(at('dirk'))).text
  assert.match(seen, /Willem[\s\S]*uit de kring van Dirk/)
  assert.doesNotMatch(seen, /Geheim/)
  const sight = `/gezin/${house.family('dirk')}/wie-ziet-wat/${house.person('anouk')}`
  assert.match((await dirk.get(sight)).text, /de kring van/)
  assert.equal((await dirk.post(`${sight}/stop`)).status, 303)
  assert.doesNotMatch((await anouk.get(at('dirk'))).text, /Willem/)
})

test('nobody under sixteen opens the own circle alone', async () => {
  const jurre = await house.visitor('jurre')
  assert.equal((await jurre.get(`${at('jurre')}/delen`)).status, 404)
  assert.equal((await jurre.post(`${at('jurre')}/delen`, { 'readers[]': house.person('anouk') })).status, 404)
})

test('a note that was opened on one device and changed on another keeps both; what was not touched writes over nothing', () => {
  assert.equal(noteAfter('A', { note: 'B', noteWas: 'A' }), 'B')
  assert.equal(noteAfter('A', { note: '', noteWas: 'A' }), '', 'cleared by who saw it')
  assert.equal(noteAfter('B', { note: 'A', noteWas: 'A' }), 'B')
  assert.equal(noteAfter('B', { note: 'C', noteWas: 'A' }), 'B\nC')
  assert.equal(noteAfter('B', { note: 'B', noteWas: 'A' }), 'B')
  assert.equal(noteAfter('B', { note: '', noteWas: 'A' }), 'B')
  assert.equal(noteAfter('', { note: 'C', noteWas: 'A' }), 'C')
})

test('the page of somebody in the circle says on which note it was opened, and saving an old page loses no note', async () => {
  const dirk = await house.visitor('dirk')
  const path = await named(dirk, 'dirk', 'Wout')
  const opened = { ...placed, name: 'Wout', note: '', noteWas: '' }
  assert.match((await dirk.get(path)).text, /name="noteWas" value(="")? /)
  await dirk.post(path, { ...opened, note: 'Belt liever na zes uur.' })
  assert.equal((await dirk.post(path, { ...opened, ring: 'further' })).status, 303)
  assert.match((await dirk.get(path)).text, /name="noteWas" value="Belt liever na zes uur\."/)
  const long = await dirk.post(path, { ...opened, note: 'x'.repeat(490) })
  assert.equal(long.status, 422, 'both together are too long')
  assert.match(long.text, />Belt liever na zes uur\.\nx{490}</)
  await dirk.post(path, { ...opened, note: 'Is er weer in mei.' })
  assert.match((await dirk.get(path)).text, />Belt liever na zes uur\.\nIs er weer in mei\.</)
})

test('a note is for its writer alone, also when the person is shown', async () => {
  const [dirk, bram] = [await house.visitor('dirk'), await house.visitor('bram')]
  const path = await named(dirk, 'dirk', 'Koos')
  await dirk.post(path, { ...placed, name: 'Koos', note: 'Alleen na zes uur bellen.' })
  assert.match((await dirk.get(path)).text, /Alleen na zes uur bellen\./)
  assert.match((await bram.get(at('dirk'))).text, /Koos/)
  for (const [key, note] of [
    ['dirk', 'Alleen na zes uur bellen.'],
    ['bram', ''],
  ] as const) {
    const look = circleLook(house.family('dirk'), 'read')
    const seen = await openDossier(await house.knock(key), look, circleOf)
    assert.equal(seen.find(({ name }) => name === 'Koos')?.note, note)
  }
  await dirk.post(path, { ...placed, name: 'Koos', note: '' })
  assert.doesNotMatch((await dirk.get(path)).text, /zes uur/)
})

test('who is taken out is back within ten minutes, and not by anybody else', async () => {
  const [dirk, anouk] = [await house.visitor('dirk'), await house.visitor('anouk')]
  const path = await named(dirk, 'dirk', 'Nel')
  await dirk.post(path, { ...placed, name: 'Nel' })
  assert.equal((await anouk.post(`${path}/weg`)).status, 404, 'the circle of another adult is not hers to read')
  const gone = await dirk.act(`${path}/weg`)
  assert.match(gone.text, /Deze persoon is uit de kring gehaald/)
  assert.doesNotMatch(gone.text, /Nel/)
  assert.match((await dirk.act(`${path}/terug`)).text, /Nel/)
})

test('a name twice is asked about, with everything typed still there', async () => {
  const dirk = await house.visitor('dirk')
  await named(dirk, 'dirk', 'Piet')
  const asked = await dirk.post(`${at('dirk')}/erbij`, { names: 'piet\nGijs' })
  assert.equal(asked.status, 422)
  assert.match(asked.text, /Deze persoon staat al in de kring\.[\s\S]*piet\nGijs[\s\S]*Is het iemand anders\?/)
  assert.equal((await dirk.post(`${at('dirk')}/erbij`, { names: 'piet\nGijs', 'another[]': 'yes' })).status, 303)
})

test('changed on two devices, both texts about somebody are kept', async () => {
  const dirk = await house.visitor('dirk')
  const path = await named(dirk, 'dirk', 'Bas')
  await dirk.post(path, { ...placed, name: 'Bas van boven' })
  const second = await dirk.post(path, { ...placed, name: 'Bas van hiernaast' })
  assert.match(second.location ?? '', /\/woorden\/kring\//)
  const both = (await dirk.get(second.location ?? '')).text
  assert.match(both, /Bas van boven/)
  assert.match(both, /Bas van hiernaast/)
})

test('somebody of another family finds no circle', async () => {
  const stranger = await house.visitor('esra')
  for (const path of [at('dirk'), `${at('dirk')}/mijn`, `${at('dirk')}/erbij`])
    assert.equal((await stranger.get(path)).status, 404)
})

test('who reads about nobody’s circle is shown no way to it', async () => {
  const scene = sceneOf(house, 'sam')
  await scene.share('sam', 'joyce', { topic: 'goals' })
  const joyce = await house.visitor('joyce')
  const plan = `/gezin/${house.family('sam')}/plan`
  assert.equal((await joyce.get(plan)).status, 200)
  assert.doesNotMatch((await joyce.get(plan)).text, new RegExp(`href="${at('sam')}"`))
  assert.equal((await joyce.get(at('sam'))).status, 404)
  await scene.share('sam', 'joyce', { topic: 'circle' })
  assert.match((await joyce.get(plan)).text, new RegExp(`href="${at('sam')}"`))
  assert.match((await joyce.get(at('sam'))).text, /kring/)
})

test('D-CIR-09: of somebody in a circle is kept who it is, how close, what that person helps with and how to reach; no field asks what is the matter', async () => {
  const sanne = await house.visitor('sanne')
  const page = new URL(await named(sanne, 'sanne', 'Buurvrouw Ans'), house.base).pathname
  const form = (await sanne.get(page)).text
  const fields = [...form.matchAll(/<(?:input|textarea|select)[^>]* name="([^"_][^"]*)"/g)].map(([, name]) => name)
  const own = new Set(
    fields.filter((name) => !['language', 'textSize', 'path', 'base', 'noteWas', 'another[]'].includes(name ?? '')),
  )
  assert.deepEqual([...own].toSorted(), [
    'audience',
    'contact',
    'helps[]',
    'name',
    'note',
    'relation',
    'ring',
    'sector',
  ])
  const columns = await house.ask<{ name: string }>(
    "select column_name as name from information_schema.columns where table_schema = 'care' and table_name = 'circle_member'",
  )
  const frame = [
    'municipality_id',
    'family_id',
    'id',
    'subjects',
    'author',
    'typed_by',
    'confirmed_at',
    'audience',
    'named',
    'class',
  ]
  const kept = ['ring', 'sector', 'helps', 'created_at', 'changed_at', 'undone_at', 'sealed', 'wording', 'key_person']
  assert.deepEqual(columns.map(({ name }) => name).toSorted(), [...frame, ...kept].toSorted())
})
