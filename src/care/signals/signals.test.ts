import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { asDay } from '#platform/dates.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { type Scene, sceneOf } from '#src/trial/relations-scene.ts'
import type { Visitor } from '#src/trial/visitor.ts'
import { hearsBefore, inOrder, signalProblem } from './signal.ts'
import { signalRows, toldAnswerRows } from './signals.sql.ts'

test('a signal says of whom, what was seen, on a day that has been, and whether it was talked about', () => {
  const wish = { about: 'sam', text: 'Sam huilt.', seenOn: asDay('2026-03-02'), discussed: 'no', unsafe: false }
  const today = asDay('2026-03-02')
  const problem = (over: object) => signalProblem({ ...wish, ...over }, ['sam'], today)
  assert.equal(problem({}), null)
  assert.deepEqual(problem({ about: 'tim' }), { field: 'about', is: 'empty' }, 'of whom this person does not tell')
  assert.deepEqual(problem({ text: '' }), { field: 'text', is: 'empty' })
  assert.deepEqual(problem({ text: 'x'.repeat(501) }), { field: 'text', is: 'tooLong' })
  assert.deepEqual(problem({ seenOn: asDay('2026-03-03') }), { field: 'seen', is: 'wrong' })
  assert.deepEqual(problem({ seenOn: null }), { field: 'seen', is: 'wrong' })
  assert.deepEqual(problem({ discussed: '' }), { field: 'discussed', is: 'empty' })
})

test('D-CIR-11: what waits stands first, the oldest before, and is answered within ten working days', () => {
  const told = (id: string, day: string, answered: boolean) => ({
    ...{ id, at: new Date(`${day}T12:00:00+01:00`) },
    answer: answered ? { by: 'bram', at: new Date(), text: 'x' } : null,
  })
  const all = [told('a', '2026-03-01', true), told('b', '2026-03-03', false), told('c', '2026-03-02', false)]
  assert.deepEqual(
    inOrder(all).map(({ id }) => id),
    ['c', 'b', 'a'],
  )
  assert.equal(hearsBefore(asDay('2026-03-02')), '2026-03-16')
})

let house: TrialHouse
/** Sam is 13, Mirjam and Olaf have joint custody, Bram coordinates; Marco belongs to no family here. */
let sams: Scene
let marco: Visitor
let at: string
before(async () => {
  house = await openTrialHouse()
  sams = sceneOf(house, 'sam')
  at = `/gezin/${house.family('sam')}/zorgen`
  marco = await house.visitor('marco')
})
after(() => house.close())

const words = 'Sam komt zonder jas en zonder eten.'
const told = (over: Record<string, string> = {}) => ({
  ...{ about: house.person('sam'), text: words, discussed: 'no' },
  ...{ 'seen.day': '', 'seen.month': '', 'seen.year': '', 'seen.quick': 'vandaag' },
  ...over,
})
const plain = (text: string) => text.replace(/<[^>]+>/g, ' ').replaceAll(/\s+|\u00a0/g, ' ')
const linesOf = async (who: string) =>
  (await (await house.visitor(who)).get(`/gezin/${house.family('sam')}/wie-keek`)).text
const newest = async (table: string): Promise<string> =>
  (await house.ask<{ id: string }>(`select id from ${table} order by at desc, id limit 1`))[0]?.id ?? ''

test('nobody has the page but who takes part from outside: not the family, not who coordinates, not a JIM', async () => {
  for (const who of ['sam', 'mirjam', 'olaf', 'bram', 'marco']) {
    const visitor = await house.visitor(who)
    assert.equal((await visitor.get(at)).status, 404, who)
    assert.equal((await visitor.post(at, told())).status, 404, who)
  }
  const part = await sams.part('marco', 'jim', ['sam'])
  assert.equal((await marco.get(at)).status, 404, 'a JIM tells the youth, on the own page')
  await house.ask('delete from care.participant where id = $1', [part.id])
})

test('D-CIR-11: school tells what it sees, with 112 and Veilig Thuis in view, and reads who will read it before sending', async () => {
  await sams.part('marco', 'school', ['sam'])
  const page = (await marco.get(at)).text
  assert.match(page, /href="tel:112"/)
  assert.match(page, /href="tel:08002000"/)
  assert.match(plain(page), /Heb je het al met het gezin besproken\?/)
  assert.match(plain(page), /Wie in het gezin dit mag lezen, leest het\. En Bram\./)
  assert.match(plain(page), /Dan lezen alleen Bram en de aandachtsfunctionaris dit\./)
  const refused = await marco.post(at, told({ discussed: '' }))
  assert.equal(refused.status, 422)
  assert.match(refused.text, /zonder jas/, 'everything typed is still there')
  const school = (await marco.get(`/gezin/${house.family('sam')}/school`)).text
  assert.match(school, new RegExp(`href="${at}"`))
  const sent = await marco.act(at, told())
  assert.match(plain(sent.text), /Verstuurd\. Je hoort voor .* wat ermee gebeurt\./)
  assert.match(plain(sent.text), /Wat je eerder schreef.*zonder jas/)
})

test('the family reads it on its first page, and who coordinates has it on the list; another helper reads nothing', async () => {
  for (const who of ['sam', 'mirjam', 'olaf', 'bram'])
    assert.match((await (await house.visitor(who)).get(`${at}/gelezen`)).text, /zonder jas/, who)
  const mirjam = await house.visitor('mirjam')
  assert.match(plain((await mirjam.get('/vandaag')).text), /Marco maakt zich zorgen .*Lees wat er staat/)
  assert.match(
    (await (await house.visitor('bram')).get('/werklijst')).text,
    /iemand zich zorgen maakt|een ander maakt zich zorgen/,
  )
  await sams.part('joyce', 'specialist', ['sam'])
  const joyce = await house.visitor('joyce')
  assert.equal((await joyce.get(`${at}/gelezen`)).status, 404)
  assert.doesNotMatch((await joyce.get(at)).text, /zonder jas/)
  const rowsFor = (who: string) => sams.behind(who, (tx) => signalRows(tx, house.family('sam')))
  assert.equal((await rowsFor('mirjam'))?.length, 1)
  assert.deepEqual(await rowsFor('joyce'), [], 'not by the page alone: no row comes to her')
  assert.equal((await joyce.post(`${at}/gelezen/${await newest('care.signal')}/vraag`)).status, 404)
})

test('D-STO-08: a signal is no question until a member of the family who speaks for the youth says so, and who coordinates takes it up', async () => {
  const id = await newest('care.signal')
  const questions = () => house.ask('select 1 from care.signal_question where undone_at is null')
  assert.equal((await questions()).length, 0)
  for (const who of ['bram', 'marco', 'dana'])
    assert.equal((await (await house.visitor(who)).post(`${at}/gelezen/${id}/vraag`)).status, 404, who)
  const mirjam = await house.visitor('mirjam')
  assert.match(plain((await mirjam.get(`${at}/gelezen`)).text), /Het is nu geen vraag van jullie/)
  await mirjam.act(`${at}/gelezen/${id}/vraag`)
  await mirjam.act(`${at}/gelezen/${id}/vraag/terug`)
  assert.equal((await questions()).length, 0, 'taken back within ten minutes')
  await mirjam.act(`${at}/gelezen/${id}/vraag`)
  assert.equal((await mirjam.post(`${at}/gelezen/${id}/oppakken`)).status, 404)
  const bram = await house.visitor('bram')
  assert.match(plain((await bram.get(`${at}/gelezen`)).text), /Mirjam zei: hier willen wij hulp bij\./)
  await bram.act(`${at}/gelezen/${id}/oppakken`)
  assert.match(plain((await mirjam.get(`${at}/gelezen`)).text), /Bram pakt deze vraag op\./)
  assert.equal((await mirjam.post(`${at}/gelezen/${id}/vraag/terug`)).status, 409)
  assert.doesNotMatch((await marco.get(at)).text, /willen wij hulp bij|pakt deze vraag op/, 'not for who told it')
})

test('D-CIR-11: who told it reads what was done with it, once; after that it is not taken back', async () => {
  const id = await newest('care.signal')
  const bram = await house.visitor('bram')
  for (const who of ['mirjam', 'marco', 'sam'])
    assert.equal((await (await house.visitor(who)).post(`${at}/gelezen/${id}`, { text: 'x' })).status, 404, who)
  assert.equal((await bram.post(`${at}/gelezen/${id}`, { text: '' })).status, 422)
  await bram.act(`${at}/gelezen/${id}`, { text: 'Ik belde met Mirjam. Er is een jas.' })
  assert.equal((await bram.post(`${at}/gelezen/${id}`, { text: 'Nog iets.' })).status, 409)
  for (const who of ['mirjam', 'sam'])
    assert.match((await (await house.visitor(who)).get(`${at}/gelezen`)).text, /Er is een jas/, who)
  assert.match(plain((await marco.get(at)).text), /Dit is ermee gedaan Ik belde met Mirjam\. Er is een jas\. Bram/)
  assert.equal((await marco.post(`${at}/${id}/terug`)).status, 409)
  assert.doesNotMatch((await bram.get('/werklijst')).text, /iemand zich zorgen maakt|een ander maakt zich zorgen/)
  assert.doesNotMatch((await (await house.visitor('mirjam')).get('/vandaag')).text, /maakt zich zorgen/)
})

test('what was told by mistake is taken back within ten minutes, and after twelve months nobody finds it', async () => {
  await marco.act(at, told({ text: 'Toch niet.' }))
  await marco.act(`${at}/${await newest('care.signal')}/terug`)
  assert.doesNotMatch((await (await house.visitor('bram')).get(`${at}/gelezen`)).text, /Toch niet/)
  await house.ask("update care.signal set at = at - interval '366 days'")
  for (const who of ['mirjam', 'bram'])
    assert.doesNotMatch((await (await house.visitor(who)).get(`${at}/gelezen`)).text, /zonder jas/, who)
  assert.doesNotMatch((await marco.get(at)).text, /zonder jas/)
})

test('D-CIR-11: when telling the family is not safe only who guards the safety file reads it, as a sign, and who told it hears back', async () => {
  const [mirjam, bram] = [await house.visitor('mirjam'), await house.visitor('bram')]
  const secret = 'Sam heeft blauwe plekken en wil niet naar huis.'
  const before = { seen: plain((await mirjam.get(`${at}/gelezen`)).text), lines: (await linesOf('mirjam')).length }
  const home = async () => plain((await (await house.visitor('mirjam')).get('/vandaag')).text)
  const today = await home()
  const sent = await marco.act(at, told({ text: secret, 'unsafe[]': 'yes' }))
  assert.match(plain(sent.text), /Verstuurd\. Je hoort voor .* wat ermee gebeurt\./)
  assert.match(plain(sent.text), /blauwe plekken.*Het gezin leest dit niet\./)
  const id = await newest('safety.sign')
  assert.equal(
    (await house.ask("select 1 from care.signal where undone_at is null and at > now() - interval '1 day'")).length,
    0,
  )
  const file = `/gezin/${house.family('sam')}/veiligheid/${house.person('sam')}`
  for (const who of ['sam', 'mirjam', 'olaf', 'jan']) {
    const visitor = await house.visitor(who)
    assert.equal((await visitor.get(file)).status, 404, who)
    for (const page of [`${at}/gelezen`, `/gezin/${house.family('sam')}/wie-keek`, '/vandaag'])
      assert.doesNotMatch((await visitor.get(page)).text, /blauwe plekken|veiligheid bewaken/, `${who} ${page}`)
  }
  assert.equal(plain((await mirjam.get(`${at}/gelezen`)).text), before.seen)
  assert.equal((await linesOf('mirjam')).length, before.lines, 'no line of the log more')
  assert.equal(await home(), today)
  const page = plain((await bram.get(file)).text)
  assert.match(page, /blauwe plekken.*Het gezin mag dit niet horen\. Voor .* hoort Marco wat ermee gedaan is\./)
  const answer = `${file}/signaal/${id}/antwoord`
  assert.equal((await marco.post(answer, { words: 'x' })).status, 404)
  assert.equal((await bram.post(answer, { words: '' })).status, 422)
  await bram.act(answer, { words: 'Ik sprak Sam alleen, en een collega.' })
  assert.equal((await bram.post(answer, { words: 'Nog iets.' })).status, 409)
  assert.match(plain((await marco.get(at)).text), /Dit is ermee gedaan Ik sprak Sam alleen, en een collega\. Bram/)
  assert.equal((await marco.post(`${at}/${id}/terug`)).status, 404)
  for (const who of ['sam', 'mirjam', 'olaf', 'joyce']) {
    const rows = await sams.behind(who, async (tx) => [
      ...(await toldAnswerRows(tx, house.family('sam'))),
      ...(await tx.rows('test.signs', 'select id from safety.sign', [])),
    ])
    assert.deepEqual(rows, [], who)
  }
})

test('a doctor who was asked in begins on this page after the role card, and finds no plan', async () => {
  const part = await sams.part('marco', 'gp', ['sam'])
  await house.ask("delete from care.participant where kind = 'school'")
  assert.equal((await marco.get(at)).status, 200)
  assert.equal((await marco.get(`/gezin/${house.family('sam')}/school`)).status, 404)
  await house.ask('update care.participant set until_at = now() where id = $1', [part.id])
  assert.equal((await marco.get(at)).status, 404, 'the part ended, and with it the page')
})

test('the lines of who looked are the same for a teacher who opened this page and for one who opened the page of school', async () => {
  await house.ask('delete from care.participant where person_id = $1', [house.person('marco')])
  await sams.part('marco', 'school', ['sam'])
  const kept = async (path: string) => {
    const since = (await house.ask<{ now: Date }>('select door.now() as now'))[0]?.now
    await marco.get(path)
    return house.ask(
      'select distinct purpose, topics, object_class, object_id, subjects from care.access_log where person_id = $1 and at > $2 and outcome = $3',
      [...[house.person('marco'), since, 'done']],
    )
  }
  assert.deepEqual(await kept(at), await kept(`/gezin/${house.family('sam')}/school`))
})

test('where nobody coordinates the page says whom to call and asks for nothing, and the rows refuse a signal too', async () => {
  await house.ask('update care.plan set closed_at = door.now() where family_id = $1', [house.family('sam')])
  await house.ask(
    'update care.coordinator_term set until_at = greatest(door.now(), from_at) where family_id = $1 and until_at is null',
    [house.family('sam')],
  )
  const { text } = await marco.get(at)
  assert.match(text, /Dit gezin heeft nu geen vaste persoon\./)
  assert.doesNotMatch(text, /name="text"/)
  assert.equal((await marco.post(at, told())).status, 409)
  assert.equal(
    (
      await sams.behind('marco', (tx) =>
        tx.one<{ yes: boolean }>('test.answers', 'select door.somebody_answers() as yes'),
      )
    )?.yes,
    false,
  )
})
