import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import type { Visitor } from '#src/trial/visitor.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const storyOf = (key: string) => `/gezin/${house.family(key)}/verhaal`
const piecesOf = (key: string, prompt: string) =>
  house.ask<{
    id: string
    wording: number
    audience: string
    passed_over: boolean
    confirmed_at: Date | null
    typed_by: string | null
  }>(
    'select id, wording, audience, passed_over, confirmed_at, typed_by from care.story_piece where author = $1 and prompt = $2 and undone_at is null order by created_at',
    [house.person(key), prompt],
  )
const tells = (who: Visitor, key: string, word: string, words: string, more: Record<string, string> = {}) =>
  who.act(`${storyOf(key)}/${word}`, { words, audience: 'plan', way: 'stop', base: '0', piece: '', ...more })

test('D-STO-03: six questions stand in their order, may each be passed over, and one may stop after each', async () => {
  const sanne = await house.visitor('sanne')
  const page = await sanne.get(storyOf('sanne'))
  assert.equal(page.status, 200)
  const order = [
    'Wat is er gebeurd?',
    'Wat gaat er goed?',
    'Wat is nu moeilijk?',
    'Hoe ziet een gewone goede dag eruit?',
    'Wie helpt jullie nu al?',
    'Wat heb je nodig om de eerste stap te zetten?',
  ].map((question) => page.text.indexOf(question))
  assert.ok(order.every((at, i) => at > 0 && at > (order[i - 1] ?? 0)))
  assert.match(
    (await tells(sanne, 'sanne', 'wat-is-er-gebeurd', '', { way: 'passOver' })).text,
    /Je kunt het later altijd nog vertellen/,
  )
  assert.match(
    (await tells(sanne, 'sanne', 'wat-gaat-goed', 'Lieke zingt weer onder de douche.')).text,
    /2 van de 6 vragen gedaan/,
  )
  assert.deepEqual(
    (await piecesOf('sanne', 'happened')).map((piece) => [piece.passed_over, piece.audience]),
    [[true, 'onlyMe']],
  )
})

test('D-ALL-12: nothing is required; going on without words keeps nothing and leads to the next question', async () => {
  const tom = await house.visitor('tom')
  const answer = await tom.post(`${storyOf('tom')}/wat-is-er-gebeurd`, {
    words: '  ',
    way: 'next',
    base: '0',
    piece: '',
    audience: 'plan',
  })
  assert.match(answer.location ?? '', /\/verhaal\/wat-gaat-goed\?/)
  assert.equal((await piecesOf('tom', 'happened')).length, 0)
})

test('D-STO-04: the coordinator reads the versions of several members side by side, and each member the own one', async () => {
  const [anouk, dirk, bram] = [await house.visitor('anouk'), await house.visitor('dirk'), await house.visitor('bram')]
  await tells(anouk, 'anouk', 'wat-is-moeilijk', 'Het wachten maakt ons moe.')
  await tells(dirk, 'dirk', 'wat-is-moeilijk', 'Ik weet niet wie ik moet bellen.')
  const page = await bram.get(storyOf('anouk'))
  assert.match(page.text, /onsplan-versions/)
  for (const words of [
    /Het verhaal van Anouk/,
    /Het wachten maakt ons moe/,
    /Het verhaal van Dirk/,
    /Ik weet niet wie ik moet bellen/,
  ])
    assert.match(page.text, words)
  const his = await dirk.get(storyOf('dirk'))
  assert.match(his.text, /Ik weet niet wie ik moet bellen/)
  assert.doesNotMatch(his.text, /Het wachten maakt ons moe|Anouk<\/h2>/)
})

test('D-STO-07: a piece for "alleen ik" is in no page and no log row of anybody else', async () => {
  const [priya, sunita, bram] = [
    await house.visitor('priya'),
    await house.visitor('sunita'),
    await house.visitor('bram'),
  ]
  const form = await priya.get(`${storyOf('priya')}/wat-is-moeilijk`)
  assert.match(form.text, /Alleen jij ziet dit/)
  assert.match(form.text, /value="onlyMe"[^>]*checked|checked[^>]*value="onlyMe"/)
  await tells(priya, 'priya', 'wat-is-moeilijk', 'Ik durf het nog niet te zeggen.', { audience: 'onlyMe' })
  assert.match((await priya.get(storyOf('priya'))).text, /Ik durf het nog niet te zeggen/)
  const family = house.family('priya')
  for (const other of [sunita, bram]) {
    for (const page of [storyOf('priya'), `/gezin/${family}/wie-keek`]) {
      const seen = await other.get(page)
      assert.equal(seen.status, 200)
      assert.doesNotMatch(seen.text, /Ik durf|Priya (keek|veranderde)/)
    }
    const [piece] = await piecesOf('priya', 'hardNow')
    assert.equal((await other.get(`/gezin/${family}/niet-eens/verhaal/${piece?.id}`)).status, 404)
    assert.equal((await other.get(`/gezin/${family}/woorden/verhaal/${piece?.id}`)).status, 404)
  }
})

test('the names under the field are those whom the database shows the piece', async () => {
  const milan = await house.visitor('milan')
  await tells(milan, 'milan', 'een-goede-dag', 'Werken in de garage.', { audience: 'plan' })
  const page = await milan.get(storyOf('milan'))
  assert.match(page.text, /Wie ziet dit\? Bram/)
  const reads = async (key: string) =>
    /Werken in de garage/.test((await (await house.visitor(key)).get(storyOf('milan'))).text)
  assert.deepEqual(
    [await reads('bram'), await reads('hetty'), await reads('kees'), await reads('dana')],
    [true, false, false, false],
  )
})

test('D-ALL-03: nobody changes the words of another, and the refusal leaves them as they were', async () => {
  const [carla, dana, henk] = [await house.visitor('carla'), await house.visitor('dana'), await house.visitor('henk')]
  await tells(carla, 'carla', 'wie-helpt', 'Mijn zus komt elke zondag.')
  const [piece] = await piecesOf('carla', 'whoHelps')
  const change = { words: 'Iets anders', piece: piece?.id ?? '', base: '1' }
  assert.equal((await dana.post(`${storyOf('carla')}/wie-helpt/${house.person('carla')}`, change)).status, 403)
  assert.equal(
    (await henk.post(`${storyOf('carla')}/wie-helpt`, { ...change, way: 'stop', audience: 'plan' })).status,
    404,
  )
  assert.equal((await dana.post(`/gezin/${house.family('carla')}/verhaalstuk/${piece?.id}/klopt`)).status, 403)
  assert.equal((await dana.post(`/gezin/${house.family('carla')}/verhaalstuk/${piece?.id}/terug`)).status, 403)
  assert.deepEqual(
    (await piecesOf('carla', 'whoHelps')).map(({ wording }) => wording),
    [1],
  )
})

test('D-ALL-03: what the coordinator types counts when the speaker says that it is right', async () => {
  const [dana, ties] = [await house.visitor('dana'), await house.visitor('ties')]
  const path = `${storyOf('ties')}/een-goede-dag/${house.person('ties')}`
  assert.match((await dana.get(path)).text, /Dana typt/)
  assert.match(
    (await dana.act(path, { words: 'Vissen met opa.', base: '0', piece: '' })).text,
    /Het telt pas als Ties ja zegt/,
  )
  const carla = await house.visitor('carla')
  assert.doesNotMatch((await carla.get(storyOf('ties'))).text, /Vissen met opa/)
  const waiting = await ties.get(storyOf('ties'))
  assert.match(waiting.text, /Dana heeft dit voor je opgeschreven/)
  assert.doesNotMatch(waiting.text, /1 van de 6 vragen gedaan/)
  const [piece] = await piecesOf('ties', 'goodDay')
  const said = await ties.act(`/gezin/${house.family('ties')}/verhaalstuk/${piece?.id}/klopt`)
  assert.match(said.text, /1 van de 6 vragen gedaan/)
  assert.match(said.text, /Gezin, via Dana/)
  assert.equal((await dana.post(path, { words: 'Toch anders', base: '1', piece: piece?.id ?? '' })).status, 403)
})

test('D-ALL-03: what was read together on paper counts, and the coordinator changes it no more', async () => {
  const [bram, jurre] = [await house.visitor('bram'), await house.visitor('jurre')]
  const path = `${storyOf('jurre')}/wat-gaat-goed/${house.person('jurre')}`
  await bram.act(path, { words: 'Skaten.', base: '0', piece: '' })
  const [piece] = await piecesOf('jurre', 'goesWell')
  assert.equal((await jurre.post(`/gezin/${house.family('jurre')}/verhaalstuk/${piece?.id}/terug`)).status, 403)
  await bram.act(`/gezin/${house.family('jurre')}/verhaalstuk/${piece?.id}/klopt`)
  assert.match((await jurre.get(storyOf('jurre'))).text, /1 van de 6 vragen gedaan/)
  assert.equal((await bram.post(path, { words: 'Fietsen.', base: '1', piece: piece?.id ?? '' })).status, 403)
})

test('a child under twelve has no questions here, and nobody types for it', async () => {
  const dana = await house.visitor('dana')
  assert.equal((await dana.get(`${storyOf('esra')}/wat-gaat-goed/${house.person('elif')}`)).status, 404)
  const elif = await house.visitor('elif')
  const page = await elif.get(storyOf('elif'))
  assert.equal(page.status, 200)
  assert.doesNotMatch(page.text, /Wat is er gebeurd/)
  assert.equal((await elif.get(`${storyOf('elif')}/wat-gaat-goed`)).status, 404)
})

test('who is no part of the family finds no story, and a question that does not exist is not found', async () => {
  const [bram, olaf, esra] = [await house.visitor('bram'), await house.visitor('olaf'), await house.visitor('esra')]
  for (const stranger of [bram, olaf]) assert.equal((await stranger.get(storyOf('esra'))).status, 404)
  assert.equal((await esra.get(`${storyOf('esra')}/een-andere-vraag`)).status, 404)
  assert.equal((await esra.get(`${storyOf('esra')}/Wat%20dan`)).status, 400)
})

test('a long, angry, normal sentence with quotes, brackets and the words select and drop is kept as typed', async () => {
  const joyce = await house.visitor('joyce')
  const words = `Zij zei: "select * from ons; drop table" (ja echt!) 'n dag lang… 😡\n<b>Nooit</b> meer & klaar.`
  await tells(joyce, 'joyce', 'wat-is-er-gebeurd', words)
  const page = await joyce.get(`${storyOf('joyce')}/wat-is-er-gebeurd`)
  assert.match(page.text, /drop table&quot;? ?"?/)
  assert.match(page.text, /&lt;b&gt;Nooit&lt;\/b&gt; meer &amp; klaar\.|&lt;b>Nooit&lt;\/b> meer &amp; klaar\./)
})

test('too long comes back with a sentence on how to repair it and everything still there', async () => {
  const ruben = await house.visitor('ruben')
  const words = 'lang '.repeat(900).trim()
  const page = await tells(ruben, 'ruben', 'wat-gaat-goed', words)
  assert.equal(page.status, 422)
  assert.match(page.text, /Maak je tekst korter\. Er mogen 4000 tekens in/)
  assert.ok(page.text.includes(words))
})

test('the same answer sent twice is one piece, and within ten minutes it is taken back', async () => {
  const ravi = await house.visitor('ravi')
  const [operation, path] = [crypto.randomUUID(), `${storyOf('ravi')}/eerste-stap`]
  const fields = { words: 'Rust.', audience: 'plan', way: 'stop', base: '0', piece: '' }
  const answers = [await ravi.post(path, fields, operation), await ravi.post(path, fields, operation)]
  assert.equal(answers[0]?.location, answers[1]?.location)
  const [piece, second] = await piecesOf('ravi', 'firstStep')
  assert.equal(second, undefined)
  const back = `/gezin/${house.family('ravi')}/verhaalstuk/${piece?.id}/terug`
  assert.match((await ravi.act(back)).text, /Het staat weer zoals het was/)
  assert.equal((await piecesOf('ravi', 'firstStep')).length, 0)
})

test('earlier help is remembered with whether it helped, and asks in words for what is missing', async () => {
  const dirk = await house.visitor('dirk')
  const path = `${storyOf('dirk')}/eerdere-hulp`
  const wrong = await dirk.post(path, { what: 'Een cursus', helped: '', why: '', audience: 'plan' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /Kies een antwoord/)
  assert.match(
    (await dirk.act(path, { what: 'Een cursus', helped: 'partly', why: 'De tips waren goed.', audience: 'plan' })).text,
    /Een cursus[\s\S]*Een beetje/,
  )
})

test('the story may come along to the first conversation, and may stay at home again', async () => {
  const anouk = await house.visitor('anouk')
  await anouk.act(`${storyOf('anouk')}/klopt`, { 'along[]': ['yes'] })
  assert.match((await (await house.visitor('bram')).get(storyOf('anouk'))).text, /Dit mag mee naar het eerste gesprek/)
  await anouk.act(`${storyOf('anouk')}/klopt`, {})
  assert.doesNotMatch(
    (await (await house.visitor('bram')).get(storyOf('anouk'))).text,
    /Dit mag mee naar het eerste gesprek/,
  )
})

test('D-STO-04: of two homes the coordinator reads three versions, without what Sam keeps alone', async () => {
  const page = await (await house.visitor('bram')).get(storyOf('sam'))
  for (const name of ['Sam', 'Mirjam', 'Olaf']) assert.match(page.text, new RegExp(`Het verhaal van ${name}`))
  assert.doesNotMatch(page.text, /iemand wordt verdrietig/)
  assert.match((await (await house.visitor('sam')).get(storyOf('sam'))).text, /iemand wordt verdrietig/)
  for (const parent of ['mirjam', 'olaf']) {
    const seen = await (await house.visitor(parent)).get(storyOf('sam'))
    assert.doesNotMatch(seen.text, /Het verhaal van|iemand wordt verdrietig|agenda voor iedereen/)
  }
})
