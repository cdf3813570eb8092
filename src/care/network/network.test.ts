import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openDossier } from '#care/access/door.commands.ts'
import { newId } from '#platform/clock.ts'
import { asDay } from '#platform/dates.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import type { Visitor } from '#src/trial/visitor.ts'
import { wordRows } from './network.sql.ts'
import { asksCoordinator, isHeavy, mayWeigh, thisWeek, wordProblem } from './network.ts'
import { hearLook } from './said.commands.ts'

let house: TrialHouse
/** Deniz chose Marco of the football club, who came in; Esra has custody, Dana coordinates, Elif is the sister of seven. */
let deniz: Visitor
let marco: Visitor
let dana: Visitor
let esra: Visitor
let at: string
let jim: string
before(async () => {
  house = await openTrialHouse()
  at = `/gezin/${house.family('deniz')}`
  const [row] = await house.ask<{ id: string }>('select id from care.jim where youth_id = $1', [house.person('deniz')])
  jim = row?.id ?? ''
  deniz = await house.visitor('deniz')
  marco = await house.visitor('marco')
  dana = await house.visitor('dana')
  esra = await house.visitor('esra')
})
after(() => house.close())

const page = async (visitor: Visitor, path: string) => (await visitor.get(`${at}${path}`)).text
const read = async (visitor: Visitor, path: string) =>
  (await page(visitor, path)).replace(/<[^>]+>/g, '').replaceAll('\u00a0', ' ')

test('D-JIM-06: how heavy it is is asked at most once in eight weeks, and a four or less asks for a call', () => {
  const said = (on: string) => [{ kind: 'load' as const, at: new Date(`${on}T12:00:00+01:00`) }]
  assert.equal(mayWeigh([], asDay('2026-11-16')), true)
  assert.equal(mayWeigh(said('2026-09-21'), asDay('2026-11-16')), true)
  assert.equal(mayWeigh(said('2026-09-22'), asDay('2026-11-16')), false)
  assert.equal(isHeavy(4), true)
  assert.equal(isHeavy(5), false)
  assert.equal(asksCoordinator({ kind: 'load', value: 4, heardAt: null }), true)
  assert.equal(asksCoordinator({ kind: 'load', value: 5, heardAt: null }), false)
  assert.equal(asksCoordinator({ kind: 'worry', value: null, heardAt: null }), true)
  assert.equal(asksCoordinator({ kind: 'worry', value: null, heardAt: new Date(0) }), false)
  assert.equal(asksCoordinator({ kind: 'idea', value: null, heardAt: null }), false)
})

test('this week is what the JIM does and what comes within seven days, by day', () => {
  const step = (id: string, dueOn: string | null, doer: string | null) => ({
    ...{ id, doer },
    dueOn: dueOn === null ? null : asDay(dueOn),
  })
  const steps = [
    step('own', null, 'marco'),
    step('later', '2026-11-24', 'esra'),
    step('soon', '2026-11-23', 'esra'),
    step('past', '2026-11-10', null),
  ]
  assert.deepEqual(
    thisWeek(steps, 'marco', asDay('2026-11-16')).map(({ id }) => id),
    ['past', 'soon', 'own'],
  )
})

test('a word of a JIM has a kind and a text', () => {
  assert.equal(wordProblem('idea', 'Samen vissen'), null)
  assert.equal(wordProblem('worry', ''), 'empty')
  assert.equal(wordProblem('load', 'x'), 'kind')
  assert.equal(wordProblem('compliment', 'x'.repeat(1001)), 'tooLong')
})

test('D-JIM-05: a JIM reads what the youth opened, and nothing of parents, sister or the plan', async () => {
  assert.equal((await marco.get('/vandaag')).location, `${at}/netwerk`)
  const first = await page(marco, '/netwerk')
  assert.match(first, /JIM van Deniz[\s\S]*Deniz zegt[\s\S]*Uitslapen, trainen/)
  assert.doesNotMatch(first, /Esra|Elif|de halve nacht/)
  for (const path of ['/jim', '/jim/verteld', '/jim/gezegd', '/netwerk/gehoord', '/kring', '/veiligheid'])
    assert.equal((await marco.get(`${at}${path}`)).status, 404, path)
  assert.doesNotMatch(await page(marco, '/verhaal'), /winkel dicht|de halve nacht/)
  assert.equal((await marco.get(`${at}/plan`)).status, 200)
  assert.doesNotMatch(await page(marco, '/plan'), /Esra/)
  for (const other of [deniz, esra, dana, await house.visitor('sam')])
    for (const path of ['/netwerk', '/netwerk/stoppen'])
      assert.equal((await other.get(`${at}${path}`)).status, 404, path)
})

test('D-JIM-05: what the youth closes again is closed in the open session too', async () => {
  const [share] = await house.ask<{ item_id: string }>(
    'select item_id from care.share where reader = $1 and withdrawn_at is null',
    [house.person('marco')],
  )
  await deniz.post(`${at}/mijn-stukken/${share?.item_id}/dicht/${house.person('marco')}`)
  await house.ask(
    'update care.share set withdrawn_at = door.now(), withdrawn_by = subject where reader = $1 and withdrawn_at is null',
    [house.person('marco')],
  )
  const shut = await page(marco, '/netwerk')
  assert.doesNotMatch(shut, /Uitslapen/)
  assert.match(shut, /heeft nog niets met je gedeeld/)
})

test('T-33: a compliment or idea is for the youth, who reads it with who and when; nobody else finds it', async () => {
  const empty = await marco.post(`${at}/netwerk/reageer`, { kind: 'idea', react: '' })
  assert.equal(empty.status, 422)
  assert.match(empty.text, /Schrijf iets op/)
  const sent = await marco.act(`${at}/netwerk/reageer`, { kind: 'idea', react: 'Zullen we samen vissen?' })
  assert.match(sent.text, /Verstuurd\.[\s\S]*Deniz/)
  assert.match(await page(deniz, '/jim/gezegd'), /Zullen we samen vissen\?[\s\S]*Een idee\. Marco/)
  assert.doesNotMatch(await page(dana, '/netwerk/gehoord'), /vissen/)
  for (const other of [esra, dana]) assert.doesNotMatch(await page(other, '/gegevens/alles'), /vissen/)
})

test('T-34: a worry goes to who coordinates and to the youth, stands on the worklist within two working days, and goes off by reading it', async () => {
  const form = await read(marco, '/netwerk')
  assert.match(form, /Bel Dana: 088 000 1201[\s\S]*Deniz ziet wat je schrijft[\s\S]*Deniz en Dana/)
  const sent = await marco.act(`${at}/netwerk/zorgen`, { worry: 'Hij at de hele week niets.' })
  assert.match(sent.text, /Dana leest dit voor [\s\S]*Is er gevaar\? Bel 112\./)
  assert.match((await dana.get('/werklijst')).text, /een JIM zich zorgen maakt/)
  assert.doesNotMatch((await dana.get('/werklijst')).text, /hele week niets/)
  const list = await page(dana, '/netwerk/gehoord')
  assert.match(list, /Marco, JIM van Deniz, maakt zich zorgen[\s\S]*Hij at de hele week niets/)
  assert.match(await page(deniz, '/jim/gezegd'), /Hij at de hele week niets/)
  assert.doesNotMatch(await page(esra, '/gegevens/alles'), /hele week niets/)
  const word = /gehoord\/([0-9a-f-]{36})/.exec(list)?.[1] ?? ''
  assert.equal((await deniz.post(`${at}/netwerk/gehoord/${word}`)).status, 404)
  await dana.act(`${at}/netwerk/gehoord/${word}`)
  assert.doesNotMatch((await dana.get('/werklijst')).text, /een JIM zich zorgen maakt/)
  assert.equal((await marco.post(`${at}/netwerk/woord/${word}/terug`)).status, 409, 'what was heard is not taken back')
})

test('D-JIM-06: the number puts a call on the worklist and is nowhere for the youth or a parent', async () => {
  assert.match(await page(marco, '/netwerk'), /Hoe is het voor jou om JIM te zijn\?[\s\S]*Deniz ziet dit cijfer niet/)
  assert.equal((await marco.post(`${at}/netwerk/zwaar`, { value: '11' })).status, 422)
  await marco.act(`${at}/netwerk/zwaar`, { value: '3' })
  assert.equal((await marco.post(`${at}/netwerk/zwaar`, { value: '9' })).status, 409)
  assert.doesNotMatch(await page(marco, '/netwerk'), /Hoe is het voor jou/)
  assert.match((await dana.get('/werklijst')).text, /Bel de JIM/)
  const list = await page(dana, '/netwerk/gehoord')
  assert.match(list, /Bel Marco, JIM van Deniz[\s\S]*Deniz weet dit niet/)
  for (const who of ['deniz', 'esra', 'marco', 'dana']) {
    const kinds = await openDossier(await house.knock(who), hearLook(house.family('deniz'), 'read'), async (dossier) =>
      (await wordRows(dossier, dossier.family.id)).map(({ kind }) => kind),
    )
    assert.equal(kinds.includes('load'), who === 'marco' || who === 'dana', who)
  }
  assert.doesNotMatch(await page(deniz, '/jim/gezegd'), /cijfer|zwaar/)
  await dana.act(`${at}/netwerk/gehoord/${/gehoord\/([0-9a-f-]{36})/.exec(list)?.[1]}`)
  assert.doesNotMatch((await dana.get('/werklijst')).text, /Bel de JIM/)
})

test('what a JIM sent is taken back within ten minutes, and then the youth does not read it', async () => {
  const sent = await marco.act(`${at}/netwerk/reageer`, { kind: 'compliment', react: 'Mooi doelpunt!' })
  const undo = /action="([^"]*\/woord\/[0-9a-f-]{36}\/terug)"/.exec(sent.text)?.[1] ?? ''
  await marco.act(undo)
  assert.doesNotMatch(await page(deniz, '/jim/gezegd'), /Mooi doelpunt/)
})

test('D-JIM-07: the JIM stops, everything closes at once, the youth reads only that, and only the youth could take back an own stop', async () => {
  assert.match(await page(marco, '/netwerk/stoppen'), /Deniz hoort alleen dat je stopt/)
  const [operation, ends] = [newId(), () => house.ask('select ended_at from care.jim where id = $1', [jim])]
  const stopped = await marco.act(`${at}/netwerk/stoppen`, {}, operation)
  const once = await ends()
  assert.equal(
    (await marco.post(`${at}/netwerk/stoppen`, {}, operation)).status,
    404,
    'sent again, nobody is there to stop',
  )
  assert.deepEqual(await ends(), once)
  assert.match(stopped.text, /Dank je wel voor wat je deed/)
  for (const path of ['/netwerk', '/verhaal', '/plan'])
    assert.equal((await marco.get(`${at}${path}`)).status, 404, path)
  const own = await page(deniz, '/jim')
  assert.match(own, /Marco stopt als JIM/)
  assert.doesNotMatch(own, /waarom|zwaar/i)
  assert.equal(
    (await deniz.post(`${at}/jim/${jim}/terug`)).status,
    409,
    'nobody is made JIM again against the own wish',
  )
  assert.match(await page(deniz, '/kring/mijn'), /Marco/)
  assert.match(await page(deniz, '/jim/gezegd'), /samen vissen/, 'what was said stays')
})

test('T-31: the youth makes a code, somebody without an account comes in with it, and stopping closes that session', async () => {
  await house.ask('update care.jim set ended_at = null, ended_by = null, person_id = null where id = $1', [jim])
  assert.match(await page(deniz, '/jim'), /Geef Marco een code/)
  assert.equal((await esra.get(`${at}/jim/${jim}/code`)).status, 404)
  assert.equal((await dana.get(`${at}/jim/${jim}/code`)).status, 404, 'who coordinates has an own page for it')
  assert.equal((await dana.get(`${at}/jim/${jim}/kaartje`)).status, 200)
  assert.equal((await deniz.post(`${at}/jim/${jim}/code`, { fact: 'ab' })).status, 422)
  const operation = newId()
  const card = await deniz.post(`${at}/jim/${jim}/code`, { fact: 'doelpaal' }, operation)
  const again = await deniz.post(`${at}/jim/${jim}/code`, { fact: 'doelpaal' }, operation)
  assert.equal(again.status, 303, 'sent again it makes no other code and shows none')
  const held = { code: /Dit is jouw code: ([^.]+)\./.exec(card.text)?.[1] ?? '', fact: 'doelpaal' }
  const ria = await house.visitor()
  const asks = await ria.post('/code', held)
  assert.match(
    asks.text,
    /Deniz heeft jou gekozen als JIM[\s\S]*Bel Dana[\s\S]*Ja, ik word JIM[\s\S]*Nee, dat past nu niet/,
  )
  assert.match((await ria.post('/code/antwoord', { ...held, answer: 'yes' })).text, /Vertel het niet verder/)
  await ria.post('/code/meedoen', { ...held, mail: 'ria@voorbeeld.invalid', device: 'own' })
  assert.equal((await ria.get(`${at}/netwerk`)).status, 200)
  assert.match(await page(deniz, '/jim'), /Wat mag je JIM weten\?/)
  await deniz.post(`${at}/jim/${jim}/stop`)
  assert.equal((await ria.get(`${at}/netwerk`)).status, 404)
  await deniz.post(`${at}/jim/${jim}/terug`)
  assert.equal((await ria.get(`${at}/netwerk`)).status, 200)
})

test('who used the code while somebody with custody said no comes in by the yes that follows, and finds no dead link until then', async () => {
  await house.ask('update care.jim set ended_at = null, ended_by = null, person_id = null where id = $1', [jim])
  const card = await deniz.post(`${at}/jim/${jim}/code`, { fact: 'hoekvlag' })
  const held = { code: /Dit is jouw code: ([^.]+)\./.exec(card.text)?.[1] ?? '', fact: 'hoekvlag' }
  await esra.post(`${at}/jim/${jim}/vind-ik`, { says: 'no', words: '' })
  const bas = await house.visitor()
  await bas.post('/code', held)
  await bas.post('/code/antwoord', { ...held, answer: 'yes' })
  await bas.post('/code/meedoen', { ...held, mail: 'bas@voorbeeld.invalid', device: 'own' })
  assert.equal((await bas.get(`${at}/netwerk`)).status, 404)
  assert.doesNotMatch((await bas.get('/vandaag')).text, /\/netwerk"/)
  await esra.post(`${at}/jim/${jim}/vind-ik`, { says: 'yes', words: '' })
  assert.equal((await bas.get(`${at}/netwerk`)).status, 200)
  await deniz.post(`${at}/jim/${jim}/stop`)
  await deniz.post(`${at}/jim/${jim}/terug`)
})

test('a no of somebody with custody gives no code, also not past the page', async () => {
  await house.ask('update care.jim set person_id = null where id = $1', [jim])
  await house.ask("update care.jim_position set says = 'no' where jim_id = $1", [jim])
  assert.equal((await deniz.get(`${at}/jim/${jim}/code`)).status, 404)
  assert.equal((await deniz.post(`${at}/jim/${jim}/code`, { fact: 'doelpaal' })).status, 404)
})
