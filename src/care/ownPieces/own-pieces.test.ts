import assert from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import { inDays } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { type Scene, sceneOf } from '#src/trial/relations-scene.ts'

let house: TrialHouse
/** Sam is 13, Mirjam and Olaf have joint custody, Bram coordinates. */
let scene: Scene
before(async () => {
  house = await openTrialHouse()
  scene = sceneOf(house, 'sam')
})
after(() => house.close())
afterEach(async () => {
  await house.ask('delete from care.share; delete from care.shield')
  await house.moveClock(0)
})

const at = () => `/gezin/${house.family('sam')}`
const privatePiece = async () =>
  (
    await house.ask<{ id: string }>(
      "select id from care.story_piece where author = $1 and audience = 'onlyMe' and not passed_over",
      [house.person('sam')],
    )
  )[0]?.id ?? ''
const piece = (id: string) => ({ table: 'story_piece', id })

test('D-STO-05, T-09 and case 29: Sam opens one private piece for his mother until a day; nobody else reads it or is told', async () => {
  const id = await privatePiece()
  const sam = await house.visitor('sam')
  const page = await sam.get(`${at()}/mijn-stukken`)
  assert.match(page.text, /Wat je hier schrijft, ziet niemand anders\. Ook je ouders niet\./)
  assert.match(page.text, /wordt verdrietig/)
  const done = await sam.act(`${at()}/mijn-stukken/${id}/delen`, {
    'readers[]': [house.person('mirjam')],
    ...inDays('until', 30),
  })
  assert.match(done.text, /Dit stuk is gedeeld\./)
  const readers: string[] = []
  for (const who of ['mirjam', 'olaf', 'bram', 'jan']) if (await scene.reads(who, piece(id))) readers.push(who)
  assert.deepEqual(readers, ['mirjam'])
  assert.doesNotMatch((await (await house.visitor('olaf')).get(`${at()}/wie-ziet-wat`)).text, /eigen stuk/i)
  await sam.act(`${at()}/mijn-stukken/${id}/dicht`, { reader: house.person('mirjam') })
  assert.equal(await scene.reads('mirjam', piece(id)), false)
  const [row] = await house.ask<{ audience: string }>('select audience from care.story_piece where id = $1', [id])
  assert.equal(row?.audience, 'onlyMe')
})

test('a piece asks with whom and until when, and for anybody but a youth of 12 there is no such page', async () => {
  const id = await privatePiece()
  const sam = await house.visitor('sam')
  const path = `${at()}/mijn-stukken/${id}/delen`
  assert.match((await sam.post(path, inDays('until', 30))).text, /Kies met wie je dit deelt/)
  assert.match(
    (await sam.post(path, { 'readers[]': [house.person('jan')], ...inDays('until', 300) })).text,
    /binnen 6 maanden/,
  )
  for (const who of ['mirjam', 'bram']) {
    const visitor = await house.visitor(who)
    assert.equal((await visitor.get(`${at()}/mijn-stukken`)).status, 404, who)
    assert.equal((await visitor.get(path)).status, 404, who)
  }
})

/** Sam writes down something hard, for everybody in the plan. */
async function worryOfSam(): Promise<{ table: string; id: string }> {
  const words = { words: 'Op vrijdag heb ik buikpijn.', audience: 'plan', noticedBy: house.person('sam') }
  const sent = { 'about[]': [house.person('sam')], ...words }
  const answer = await (await house.visitor('sam')).post(`${at()}/goed-en-lastig/lastig/nieuw`, sent)
  assert.equal(answer.status, 303, answer.text.slice(0, 500))
  const [row] = await house.ask<{ id: string }>(
    'select id from care.worry where author = $1 order by created_at desc limit 1',
    [house.person('sam')],
  )
  return { table: 'worry', id: row?.id ?? '' }
}

test('case 18 and E8: Sam closes a text for his parents at once; Bram decides; it opens only after he talked with Sam', async () => {
  const laid = await worryOfSam()
  const reads = async () => {
    const seen: boolean[] = []
    for (const who of ['mirjam', 'olaf', 'bram']) seen.push(await scene.reads(who, laid))
    return seen
  }
  assert.deepEqual(await reads(), [true, true, true])
  const sam = await house.visitor('sam')
  const pressed = await sam.act(`${at()}/mijn-stukken/schild`, { kind: 'worry', item: laid.id })
  assert.match(
    pressed.text,
    /Je ouders zien dit nu niet meer\. Bram kijkt er binnen 5 werkdagen naar\. Jij hoort het als eerste\./,
  )
  assert.deepEqual(await reads(), [false, false, true])
  const [made] = await house.ask<{ id: string }>('select id from care.shield')
  const bram = await house.visitor('bram')
  assert.match((await bram.get(`${at()}/gezag`)).text, /Sam wil dit niet aan de ouders laten lezen/)
  const path = `${at()}/afscherming/${made?.id}`
  assert.equal((await bram.post(path, {})).status, 422)
  assert.equal((await bram.post(`${path}/gesproken`)).status, 409, 'not before it is decided')
  const decided = await bram.act(path, { outcome: 'notShielded' })
  assert.match(decided.text, /Praat nu eerst met Sam\. Tot dan blijft het dicht\./)
  assert.match(
    (await sam.get(`${at()}/mijn-stukken`)).text,
    /Bram wil hier met je over praten\. Pas daarna kan het open\./,
  )
  assert.deepEqual(await reads(), [false, false, true], 'the youth hears it first')
  assert.match((await bram.act(`${path}/gesproken`)).text, /Sam heeft het gehoord\. Nu kan het open\./)
  assert.deepEqual(await reads(), [false, false, true], 'told is not yet open')
  assert.match(
    (await sam.get(`${at()}/mijn-stukken`)).text,
    /Je hebt er met Bram over gepraat\. Nu kan het open voor je ouders\./,
  )
  assert.doesNotMatch((await bram.get(path)).text, /Dit blijft dicht tot je Sam hebt gesproken/)
  const opened = await bram.act(`${path}/gesproken`)
  assert.match(opened.text, /Dit is open, na het gesprek met Sam\./)
  assert.deepEqual(await reads(), [true, true, true])
})

test('what a parent wrote is not offered to be kept from the parents, and is not closed when somebody asks it all the same', async () => {
  const words = 'Sam helpt zijn opa in de tuin.'
  const sent = { 'about[]': [house.person('sam')], words, audience: 'plan', noticedBy: house.person('mirjam') }
  await (await house.visitor('mirjam')).post(`${at()}/goed-en-lastig/goed/nieuw`, sent)
  const [row] = await house.ask<{ id: string }>(
    'select id from care.strength where author = $1 order by created_at desc limit 1',
    [house.person('mirjam')],
  )
  const sam = await house.visitor('sam')
  assert.doesNotMatch((await sam.get(`${at()}/mijn-stukken`)).text, new RegExp(words))
  assert.equal((await sam.post(`${at()}/mijn-stukken/schild`, { kind: 'strength', item: row?.id ?? '' })).status, 404)
  assert.equal((await house.ask('select from care.shield')).length, 0)
})

test('a shield that waits stands on the worklist of Bram, leads to the decision, and leaves the list with it', async () => {
  const laid = await worryOfSam()
  await (await house.visitor('sam')).post(`${at()}/mijn-stukken/schild`, { kind: 'worry', item: laid.id })
  const bram = await house.visitor('bram')
  const list = (await bram.get('/werklijst')).text
  assert.match(list, /een kind iets dicht wil houden/)
  assert.ok(list.includes(`href="${at()}/gezag"`))
  const [made] = await house.ask<{ id: string }>('select id from care.shield')
  await bram.act(`${at()}/afscherming/${made?.id}`, { outcome: 'shielded' })
  assert.doesNotMatch((await bram.get('/werklijst')).text, /een kind iets dicht wil houden/)
})

test('no parent decides on a shield or finds it, and Sam does not decide in the name of Bram', async () => {
  const laid = await worryOfSam()
  const made = await scene.put('shield', {
    ...{ item_table: 'worry', item_id: laid.id, youth: house.person('sam'), made_at: new Date() },
    decide_by: new Date(Date.now() + 7 * 86_400_000),
  })
  for (const who of ['mirjam', 'sam'])
    assert.notEqual((await (await house.visitor(who)).get(`${at()}/afscherming/${made.id}`)).status, 200, who)
  const forge = `update care.shield set outcome = 'notShielded', decided_by = $2, decided_at = door.now() where id = $1 returning id`
  await assert.rejects(
    scene.behind('sam', (tx) => tx.rows('own.forge', forge, [made.id, house.person('bram')])),
    { code: '42501' },
  )
})

test('J-03: the sentence of the age, the next birthday that changes something, and what one may do', async () => {
  const sam = (await (await house.visitor('sam')).get(`${at()}/mijn-rechten`)).text
  assert.match(sam, /Je bent 12 of ouder\. Jij beslist mee wie jouw stuk mag lezen\./)
  assert.match(sam, /Je wordt 16 op /)
  assert.match(sam, /Zonder jouw ja begint er geen hulp\./)
  const priya = (await (await house.visitor('priya')).get(`/gezin/${house.family('priya')}/mijn-rechten`)).text
  assert.match(priya, /Je bent 16 of ouder\. Jij beslist nu zelf wie jouw stuk leest\./)
  assert.equal((await (await house.visitor('mirjam')).get(`${at()}/mijn-rechten`)).status, 404)
})
