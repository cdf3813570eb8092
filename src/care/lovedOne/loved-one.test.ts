import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { codeIn, comesIn, guestOf, keptInCircle, questionFor } from '#src/trial/circle-guest.ts'
import { castDaySaid, dayIn, inDays } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { inTwoTabs } from '#src/trial/two-tabs.ts'
import type { Visitor } from '#src/trial/visitor.ts'
import { mayOpen, openProblem, usualEnd, viewProblem } from './loved-one.ts'

let house: TrialHouse
/** Esra (parent) and Deniz (15) had their first conversation in January with neighbour Wil; Dana coordinates. Wil takes part for Esra. */
let esra: Visitor
let deniz: Visitor
let dana: Visitor
let wil: Visitor
let row: string
let talk: string
let page: string
before(async () => {
  house = await openTrialHouse()
  ;[esra, deniz, dana] = [await house.visitor('esra'), await house.visitor('deniz'), await house.visitor('dana')]
  ;({ row, guest: wil } = await cameIn('esra', 'Wil', 'wil@huis.invalid'))
  const [sent] = await house.ask<{ id: string }>(
    'select id from care.start_talk where sent_at is not null and family_id = $1',
    [house.family('esra')],
  )
  talk = sent?.id ?? ''
  page = `${family()}/startgesprek/${talk}`
})
after(() => house.close())

const family = () => `/gezin/${house.family('esra')}`
const readable = (text: string) => text.replace(/<[^>]+>/g, ' ').replaceAll(/\s+|&nbsp;|\u00a0/g, ' ')
const textOf = async (who: Visitor, path: string) => readable((await who.get(path)).text)

async function cameIn(owner: string, name: string, mail: string, about = [owner]) {
  const row = await keptInCircle(house, owner, name)
  const made = await (await house.visitor(owner)).post(`${row}/vraag`, questionFor(house, about))
  return { row, guest: await comesIn(house, codeIn(made.text), mail) }
}

/** Nobody reads along; then Esra opens the page to Wil. Gives where Wil reads it. */
async function opened(): Promise<string> {
  for (const table of ['loved_one_view', 'loved_one_word', 'loved_one']) await house.ask(`delete from care.${table}`)
  const wish = { reader: await guestOf(house, row), ...inDays('until', 20) }
  assert.equal((await esra.post(`${page}/naaste`, wish)).status, 303)
  return `${family()}/meedoen/startgesprek/${await openId()}`
}
const openId = async () =>
  (await house.ask<{ id: string }>('select id from care.loved_one where stopped_at is null'))[0]?.id ?? ''

test('D-STA-03: who was there opens the page once it went out, until the day to look back, at most half a year and no longer than the loved one takes part', () => {
  const sent = { talk: { sentAt: new Date(), present: ['esra'] } } as never
  assert.equal(mayOpen(sent, 'esra', true), true)
  assert.equal(mayOpen(sent, 'murat', true), false)
  assert.equal(mayOpen(sent, 'esra', false), false)
  assert.equal(mayOpen({ talk: { sentAt: null, present: ['esra'] } } as never, 'esra', true), false)
  const [today, guests] = ['2026-01-20' as never, [{ id: 'part', person: 'wil', untilOn: '2026-12-31' as never }]]
  assert.equal(usualEnd('2026-02-17' as never, today), '2026-02-17')
  assert.equal(usualEnd('2026-01-19' as never, today), '2026-02-17')
  const problem = (reader: string, untilOn: string | null) =>
    openProblem({ reader, untilOn: untilOn as never }, guests, today)
  assert.equal(problem('wil', '2026-07-20'), null)
  assert.deepEqual(problem('wil', '2026-07-21'), { field: 'until', is: 'range', latest: '2026-07-20' })
  assert.deepEqual(problem('wil', '2026-01-19'), { field: 'until', is: 'range', latest: '2026-07-20' })
  assert.deepEqual(problem('wil', null), { field: 'until', is: 'notADay' })
  assert.deepEqual(problem('piet', '2026-02-17'), { field: 'reader', is: 'choose' })
  const short = [{ id: 'part', person: 'wil', untilOn: '2026-02-01' as never }]
  assert.equal(openProblem({ reader: 'wil', untilOn: '2026-02-01' as never }, short, today), null)
  assert.deepEqual(openProblem({ reader: 'wil', untilOn: '2026-02-02' as never }, short, today), {
    ...{ field: 'until', is: 'range', latest: '2026-02-01' },
  })
  assert.equal(usualEnd('2026-02-17' as never, today, '2026-02-01' as never), '2026-02-01')
})

test('D-STA-03: coming in opens nothing: until Esra opens it, Wil finds no page of the conversation', async () => {
  for (const table of ['loved_one_view', 'loved_one_word', 'loved_one']) await house.ask(`delete from care.${table}`)
  assert.doesNotMatch(await textOf(wil, `${family()}/meedoen`), /eerste gesprek/)
  for (const path of [page, `${page}/print`, `${page}/naaste`]) assert.equal((await wil.get(path)).status, 404, path)
})

test('D-STA-03: Esra chooses Wil and a day; what is missing is said and what was typed is still there', async () => {
  for (const table of ['loved_one_view', 'loved_one_word', 'loved_one']) await house.ask(`delete from care.${table}`)
  const form = await textOf(esra, `${page}/naaste`)
  assert.match(
    form,
    /Wat anderen zeiden, leest die alleen als zij dat willen\.[\s\S]*Wie bij het gesprek was, weet dat er iemand meeleest\. Dana weet het ook\./,
  )
  const none = await esra.post(`${page}/naaste`, { reader: '', ...inDays('until', 20) })
  assert.equal(none.status, 422)
  assert.match(none.text, /Kies wie er meeleest/)
  const late = await esra.post(`${page}/naaste`, { reader: await guestOf(house, row), ...inDays('until', 400) })
  assert.equal(late.status, 422)
  assert.match(readable(late.text), /Kies een dag van vandaag tot en met/)
  assert.match(late.text, new RegExp(`value="${dayIn(400).slice(0, 4)}"`))
  const longer = await esra.post(`${page}/naaste`, { reader: await guestOf(house, row), ...inDays('until', 101) })
  assert.equal(longer.status, 422, 'Wil takes part for a hundred days')
  const done = await esra.act(`${page}/naaste`, { reader: await guestOf(house, row), ...inDays('until', 20) })
  assert.match(readable(done.text), /Wil kan de bladzijde nu lezen\.[\s\S]*Wil leest mee tot en met/)
  const again = await esra.post(`${page}/naaste`, { reader: await guestOf(house, row), ...inDays('until', 20) })
  assert.equal(again.status, 409, 'open already')
})

test('D-STA-03: Wil finds it on the first page and reads what Esra said, and nothing that Deniz did not open', async () => {
  const place = await opened()
  assert.match(
    await textOf(wil, `${family()}/meedoen`),
    new RegExp(`Esra laat je lezen wat er op ${castDaySaid('2026-01-20')} is gezegd\\.`),
  )
  const read = await textOf(wil, place)
  assert.match(read, /Wij eten elke avond samen\.[\s\S]*De winkel waar ik werkte ging dicht\./)
  assert.match(read, /Houd het bij jezelf\. Het is het verhaal van Esra\./)
  assert.doesNotMatch(read, /Ik kan goed koken|Ik kreeg ruzie op school|Weer naar school|Deniz/, 'the words of Deniz')
  assert.doesNotMatch(
    read,
    /Eerst rust|Zes mensen bellen|Naar het geldloket\.|Sinds de zomer|Esra kiest eerst/,
    'noted together',
  )
  assert.doesNotMatch(read, /Fatima/, 'who else came along')
})

test('D-STA-03: once Deniz lets his words be read, Wil reads them and what was noted together; he takes it back with one tap', async () => {
  const place = await opened()
  const way = `${page}/naaste/${await openId()}/woorden`
  const asked = await textOf(deniz, page)
  assert.match(asked, /Esra laat Wil deze bladzijde lezen, tot en met[\s\S]*Wil leest niet wat jij zei\./)
  const alsoYes =
    /Wat jullie samen zeiden, leest die pas als iedereen ja zegt\. Beslis je mee over een kind\? Dan telt je ja ook voor dat kind\. Laat mijn woorden lezen/
  assert.match(asked, alsoYes, 'what the press says yes to')
  await deniz.act(way, { says: 'yes' })
  const read = await textOf(wil, place)
  assert.match(read, /Ik kan goed koken\.[\s\S]*Ik kreeg ruzie op school/)
  assert.match(read, /Eerst rust\.[\s\S]*Naar het geldloket\./)
  assert.match(read, /Zes mensen bellen dit gezin\./)
  const after = await textOf(deniz, page)
  assert.match(after, /Wil leest ook wat jij zei\./)
  assert.doesNotMatch(after, /Wat jullie samen zeiden|Beslis je mee/)
  await deniz.act(way, { says: 'no' })
  assert.doesNotMatch(await textOf(wil, place), /Ik kan goed koken|Eerst rust|Deniz/)
})

test('access 4.2: what was noted about Deniz (15) together opens with his yes and that of who decides, and stays closed while custody is not certain', async () => {
  const place = await opened()
  await deniz.act(`${page}/naaste/${await openId()}/woorden`, { says: 'yes' })
  assert.match(await textOf(wil, place), /Eerst rust\./)
  await house.ask(
    `insert into care.custody_snapshot (municipality_id, family_id, id, youth_id, holders, kind, source, outcome, checked_on, recorded_by, recorded_at)
      select municipality_id, family_id, gen_random_uuid(), youth_id, '{}', kind, source, 'undetermined', checked_on, recorded_by, door.now()
      from care.custody_snapshot where youth_id = $1 order by recorded_at desc limit 1`,
    [house.person('deniz')],
  )
  const read = await textOf(wil, place)
  assert.match(read, /Ik kan goed koken\./, 'own words are his to open')
  assert.doesNotMatch(read, /Eerst rust|Zes mensen bellen|Naar het geldloket\./)
  await house.ask(`delete from care.custody_snapshot where youth_id = $1 and outcome = 'undetermined'`, [
    house.person('deniz'),
  ])
})

test('of two presses at the same moment one wins: the page is opened once, and Deniz lets his words be read once', async () => {
  await opened()
  await house.ask('delete from care.loved_one')
  const wish = { reader: await guestOf(house, row), ...inDays('until', 20) }
  assert.deepEqual(await inTwoTabs(house, 'loved_one', esra, [`${page}/naaste`, wish]), [303, 409])
  const way = `${page}/naaste/${await openId()}/woorden`
  assert.deepEqual(await inTwoTabs(house, 'loved_one_word', deniz, [way, { says: 'yes' }]), [303, 409])
})

test('what was sent in before is never on it, nor whether somebody can talk freely', async () => {
  const place = await opened()
  await deniz.act(`${page}/naaste/${await openId()}/woorden`, { says: 'yes' })
  assert.match(await textOf(esra, `${family()}/startgesprek`), new RegExp(castDaySaid('2026-01-20')))
  assert.doesNotMatch(await textOf(wil, place), /Dat ik weet wie ik moet bellen|Wil van hiernaast$|vrij praten/)
})

test('D-STA-03: Esra stops it in one press, and it closes by itself after its day and when Wil stops taking part', async () => {
  const place = await opened()
  await esra.act(`${page}/naaste/${await openId()}/stop`)
  assert.equal((await wil.get(place)).status, 404)
  assert.doesNotMatch(await textOf(wil, `${family()}/meedoen`), /laat je lezen/)
  const anew = await opened()
  assert.equal((await wil.get(anew)).status, 200)
  await house.ask('update care.loved_one set until_on = door.today() - 1')
  assert.equal((await wil.get(anew)).status, 404)
  assert.doesNotMatch(await textOf(esra, page), /Wil leest mee/)
  const last = await opened()
  await house.ask('update care.participant set until_at = door.now() where person_id = $1', [await guestOf(house, row)])
  assert.equal((await wil.get(last)).status, 404)
  assert.doesNotMatch(await textOf(deniz, page), /Wil deze bladzijde lezen/)
  await house.ask('update care.participant set until_at = null where person_id = $1', [await guestOf(house, row)])
})

test('who else may open, stop or let read: nobody but who was there, each for the own words', async () => {
  await opened()
  const at = `${page}/naaste/${await openId()}`
  const wish = { reader: await guestOf(house, row), ...inDays('until', 20) }
  for (const other of [dana, await house.visitor('fatima'), wil]) {
    assert.equal((await other.get(`${page}/naaste`)).status, 404)
    assert.equal((await other.post(`${page}/naaste`, wish)).status, 404)
    assert.notEqual((await other.post(`${at}/woorden`, { says: 'yes' })).status, 303)
  }
  for (const other of [dana, deniz, wil]) assert.notEqual((await other.post(`${at}/stop`)).status, 303)
  assert.notEqual((await esra.post(`${at}/woorden`, { says: 'yes' })).status, 303)
  assert.equal((await deniz.post(`${page}/naaste`, wish)).status, 422, 'Wil is no guest of Deniz')
  for (const other of [esra, deniz, dana])
    assert.equal((await other.get(`${family()}/meedoen/startgesprek/${await openId()}`)).status, 404)
  assert.match(await textOf(dana, page), /Wil leest mee voor Esra, tot en met/)
})

test('a guest of a child alone reads no page: the loved one is chosen by whom the conversation is for', async () => {
  const { row: other } = await cameIn('esra', 'Juf Ria', 'ria@huis.invalid', ['elif'])
  const wish = { reader: await guestOf(house, other), ...inDays('until', 20) }
  assert.equal((await esra.post(`${page}/naaste`, wish)).status, 422)
  assert.doesNotMatch(await textOf(esra, `${page}/naaste`), /Juf Ria/)
})

test('access.md 7: that Wil read the page stands in the log of Esra, and of Deniz once his words were among it; as a loved one, and in no log of others', async () => {
  const place = await opened()
  await wil.get(place)
  const line = /Waarvoor: meelezen als naaste\. Wil keek om/
  assert.match(await textOf(esra, `${family()}/wie-keek`), line)
  const [logged] = await house.ask<{ role: string; subjects: string[] }>(
    "select role, subjects from care.access_log where object_class = 'lovedOne' and object_id = $1 and outcome = 'done'",
    [await openId()],
  )
  assert.deepEqual(logged, { role: 'lovedOne', subjects: [house.person('esra')] })
  assert.doesNotMatch(await textOf(deniz, `${family()}/wie-keek`), /meelezen als naaste/)
  await deniz.act(`${page}/naaste/${await openId()}/woorden`, { says: 'yes' })
  await wil.get(place)
  assert.match(await textOf(deniz, `${family()}/wie-keek`), line)
})

test('a view of a loved one has at most 500 signs', () => {
  assert.equal(viewProblem('x'.repeat(500)), null)
  assert.equal(viewProblem('x'.repeat(501)), 'tooLong')
  assert.equal(viewProblem(''), 'missing')
})

test('D-STA-03: Wil says how she sees it; who was there and Dana read it under her name, on paper too, and nobody else', async () => {
  const place = await opened()
  const long = await wil.post(place, { view: 'x'.repeat(501) })
  assert.equal(long.status, 422)
  assert.match(long.text, /x{501}/)
  assert.match((await wil.post(place, { view: ' ' })).text, /Schrijf op hoe jij het ziet/)
  const kept = await wil.act(place, { view: 'Zij houdt iedereen overeind.' })
  assert.match(
    readable(kept.text),
    /Bewaard\. Wie bij het gesprek was, leest het\.[\s\S]*Zij houdt iedereen overeind\./,
  )
  for (const who of [esra, deniz, dana])
    for (const path of [page, `${page}/print`])
      assert.match(
        await textOf(who, path),
        /Zo ziet Wil het[\s\S]*Zij houdt iedereen overeind\.[\s\S]*Wil, naaste van Esra/,
      )
  const rows = await house.ask<{ sealed: Buffer }>('select sealed from care.loved_one_view')
  assert.doesNotMatch(rows[0]?.sealed.toString() ?? '', /overeind/)
  assert.notEqual((await (await house.visitor('elif')).get(page)).status, 200)
})

test('the newest words of Wil stand there; she takes them back within ten minutes, and after the page closed hers alone stay hers to read', async () => {
  const place = await opened()
  await wil.act(place, { view: 'Zij is moe.' })
  await wil.act(place, { view: 'Zij houdt vol.' })
  const seen = await textOf(dana, page)
  assert.match(seen, /Zij houdt vol\./)
  assert.doesNotMatch(seen, /Zij is moe\./)
  const newest = async () =>
    (await house.ask<{ id: string }>('select id from care.loved_one_view where undone_at is null order by at desc'))[0]
      ?.id
  const back = `${place}/zicht/${await newest()}/terug`
  for (const other of [esra, deniz, dana]) assert.equal((await other.post(back)).status, 404)
  await wil.act(back)
  assert.match(await textOf(dana, page), /Zij is moe\./, 'what stood before')
  await house.ask("update care.loved_one_view set at = at - interval '11 minutes' where undone_at is null")
  assert.equal((await wil.post(`${place}/zicht/${await newest()}/terug`)).status, 409)
  await esra.act(`${page}/naaste/${await openId()}/stop`)
  assert.equal((await wil.post(place, { view: 'Nog iets.' })).status, 404)
  assert.match(await textOf(wil, `${family()}/meedoen`), /Zij is moe\.[\s\S]*Dit schreef je op/)
  assert.match(await textOf(deniz, page), /Zo ziet Wil het[\s\S]*Zij is moe\./)
})

test('where nobody coordinates after the plan ended, no sentence names somebody who is not there; a new fixed person will read it', async () => {
  const place = await opened()
  assert.match(await textOf(wil, place), /Dit leest wie bij het gesprek was, en Dana\./)
  const family = house.family('esra')
  const ends = (at: string) =>
    house.ask(`update care.coordinator_term set until_at = ${at} where family_id = $1`, [family])
  await house.ask('update care.plan set closed_at = door.now() where family_id = $1', [family])
  await ends('door.now()')
  const read = await textOf(wil, place)
  await esra.act(`${page}/naaste/${await openId()}/stop`)
  const form = await textOf(esra, `${page}/naaste`)
  await ends('null')
  await house.ask('update care.plan set closed_at = null where family_id = $1', [family])
  assert.match(read, /Dit leest wie bij het gesprek was, en een nieuwe vaste persoon\./)
  assert.match(form, /weet dat er iemand meeleest\. Een nieuwe vaste persoon weet het ook\./)
  assert.doesNotMatch(form, /\. weet het ook|\s{2}weet het ook/)
})
