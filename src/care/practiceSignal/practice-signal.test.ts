import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { asDay as day } from '#platform/dates.ts'
import { dayIn } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import type { Visitor } from '#src/trial/visitor.ts'
import { namesIn, tellsWho } from './nameless.ts'
import { answerBefore, keptUntil } from './practice-signal.ts'

let house: TrialHouse
let fatima: Visitor
let petra: Visitor
let dana: Visitor
before(async () => {
  house = await openTrialHouse()
  fatima = await house.visitor('fatima')
  petra = await house.visitor('petra')
  dana = await house.visitor('dana')
})
beforeEach(async () => {
  await house.ask('delete from care.practice_answer')
  await house.ask('delete from care.practice_signal')
})
after(() => house.close())

const seen = { text: 'Brieven zijn te moeilijk.', help: 'Eerst bellen.', theme: 'language' }
const newest = async () =>
  (await house.ask<{ id: string }>('select id from care.practice_signal order by at desc limit 1'))[0]?.id ?? ''
const give = async (more: Partial<typeof seen> = {}) => {
  await fatima.act('/signalen', { ...seen, ...more })
  return newest()
}

test('D-PEE-06: an answer comes within twenty working days, so a Monday asks for the Monday four weeks later', () => {
  assert.equal(answerBefore(day('2026-11-02')), '2026-11-30')
})

test('D-PEE-06: of what a family calls itself only a name is one, so that ordinary words may be written', () => {
  assert.deepEqual(namesIn('Amber en wij'), ['Amber'])
  assert.equal(tellsWho('Wij wachten en zij ook.', namesIn('Wij van nummer twaalf')), null)
  assert.equal(tellsWho('Amber wacht.', namesIn('Amber en wij')), 'name')
})

test('D-PEE-06: a name one knows from a talk, and what looks like a name, a number, an address or a day, tells who it is', () => {
  const names = ['Deniz', 'Esra', 'De Vries']
  for (const text of [
    'Bij deniz thuis',
    'Dat is Esra’s brief',
    'Zoals bij Vries',
    'Ik sprak meneer Jansen',
    'familie de Boer wacht',
  ])
    assert.equal(tellsWho(text, names), 'name', text)
  for (const text of [
    ...['Bel 06 12 34 56 78', 'Geboren op 3-4-2012', 'Sinds 3 april 2012', 'Mail naar piet@voorbeeld.invalid'],
    ...['Zij woont op 1234 AB', 'Nummer 123456782'],
  ])
    assert.equal(tellsWho(text, names), 'number', text)
  for (const text of [
    'Een gezin wacht vaak de hele zomer.',
    'Van de tien brieven zijn er 4 duidelijk.',
    'In 2026 in de wijk',
  ])
    assert.equal(tellsWho(text, names), null, text)
})

test('D-PEE-06: Fatima gives a signal and hears before when; the administrator answers, and then everybody who works here reads it', async () => {
  assert.match(
    (await fatima.get('/signalen')).text,
    /Wat zie je vaker\? Wat zou helpen\? Schrijf geen namen op\.[\s\S]*Nog geen signalen/,
  )
  const sent = (await fatima.act('/signalen', seen)).text
  assert.match(sent, /Je signaal is verstuurd[\s\S]*Brieven zijn te moeilijk\.[\s\S]*Je hoort voor/)
  assert.doesNotMatch((await dana.get('/signalen/beantwoord')).text, /te moeilijk/, 'not before the answer')
  assert.match((await petra.get('/beheer')).text, /1 signaal wacht op antwoord/)
  const id = await newest()
  assert.match((await petra.get('/beheer/signalen')).text, /Wacht op antwoord[\s\S]*Woorden en brieven/)
  const empty = await petra.post(`/beheer/signalen/${id}`, { answer: ' ' })
  assert.equal(empty.status, 422)
  const done = (await petra.act(`/beheer/signalen/${id}`, { answer: 'Wij bellen voortaan eerst.' })).text
  assert.match(done, /Je antwoord is verstuurd[\s\S]*Er wacht nu niets/)
  assert.match((await fatima.get('/signalen')).text, /Wij bellen voortaan eerst\./)
  const told = (await dana.get('/signalen/beantwoord')).text
  assert.match(told, /Brieven zijn te moeilijk\.[\s\S]*Eerst bellen\.[\s\S]*Wij bellen voortaan eerst\./)
  assert.doesNotMatch(told, /Fatima/, 'who wrote it is told to nobody')
  assert.equal((await petra.post(`/beheer/signalen/${id}`, { answer: 'Nog een.' })).status, 409, 'answered once')
  assert.match((await dana.get('/werklijst')).text, /href="\/signalen\/beantwoord"/)
})

test('D-PEE-06: no family stands in a signal, and a name of who asked for a talk is refused with everything typed still there', async () => {
  const columns = await house.ask<{ name: string }>(
    "select column_name as name from information_schema.columns where table_schema = 'care' and table_name like 'practice_%'",
  )
  assert.ok(columns.length > 10)
  assert.deepEqual(
    columns.filter(({ name }) => /family|person_id|request/.test(name)),
    [],
  )
  const deniz = await house.visitor('deniz')
  const place = `/gezin/${house.family('deniz')}/iemand-die-dit-kent`
  await deniz.act(place, { what: 'hope', wish: '', reach: '06 00 00 12 13' })
  const [asked] = await house.ask<{ id: string }>('select id from care.peer_request where undone_at is null')
  assert.equal(
    (await fatima.post('/signalen', { ...seen, text: 'Deniz wacht lang.' })).status,
    303,
    'not known to her yet',
  )
  await fatima.act(`/gesprekken/${asked?.id}/neem`, { on: dayIn(0) })
  for (const wrong of [
    { text: 'Bij deniz ging het mis.' },
    { help: 'Bel Deniz' },
    { text: 'Mevrouw Jansen zei het' },
  ]) {
    const refused = await fatima.post('/signalen', { ...seen, ...wrong })
    assert.equal(refused.status, 422)
    assert.match(refused.text, /Haal namen weg uit je signaal/)
    assert.ok(refused.text.includes(Object.values(wrong)[0] ?? ''))
  }
  const number = await fatima.post('/signalen', { ...seen, help: 'Bel 06 12 34 56 78' })
  assert.equal(number.status, 422)
  assert.match(number.text, /Haal nummers, adressen en dagen weg/)
  await deniz.act(`${place}/${asked?.id}/klaar`, { was: 'yes' })
  assert.equal(
    (await fatima.post('/signalen', { ...seen, text: 'Deniz wacht lang.' })).status,
    422,
    'also when the talk is done',
  )
})

test('a signal has what is seen, what would help and a theme, and at most 500 signs', async () => {
  for (const wrong of [
    { text: '' },
    { help: '' },
    { theme: 'x' },
    { text: 'x'.repeat(501) },
    { help: 'x'.repeat(301) },
  ])
    assert.equal((await fatima.post('/signalen', { ...seen, ...wrong })).status, 422, Object.keys(wrong)[0])
  assert.equal((await fatima.post('/signalen', { ...seen, text: 'x'.repeat(500) })).status, 303)
})

test('D-PEE-06: where a name slipped through, who answers sends it back, and nobody else ever reads it', async () => {
  const id = await give({ text: 'Bij Fleur ging het mis.' })
  assert.match((await petra.act(`/beheer/signalen/${id}/naam`)).text, /Het signaal is teruggestuurd/)
  assert.match((await fatima.get('/signalen')).text, /Er stond een naam in\. Niemand anders leest het/)
  for (const text of [(await dana.get('/signalen/beantwoord')).text, (await petra.get('/beheer/signalen')).text])
    assert.doesNotMatch(text, /Fleur/)
  assert.equal(keptUntil({ at: new Date('2026-11-16T09:00:00Z'), named: true, text: '' }), '2026-11-30')
  await house.ask("update care.practice_answer set at = at - interval '14 days' where signal_id = $1", [id])
  assert.match((await fatima.get('/signalen')).text, /Fleur/)
  await house.ask("update care.practice_answer set at = at - interval '1 day' where signal_id = $1", [id])
  assert.doesNotMatch((await fatima.get('/signalen')).text, /Fleur/)
  const [kept] = await house.ask<{ size: number }>(
    'select octet_length(sealed) as size from care.practice_signal where id = $1',
    [id],
  )
  assert.equal(kept?.size, 0, 'the words themselves are gone')
})

test('a signal goes within ten minutes by who gave it, and not once it was answered', async () => {
  const id = await give()
  assert.match((await fatima.act(`/signalen/${id}/terug`)).text, /Het is weg/)
  assert.equal((await petra.get(`/beheer/signalen/${id}`)).status, 404)
  const answered = await give()
  await petra.act(`/beheer/signalen/${answered}`, { answer: 'Dat gaan wij doen.' })
  assert.equal((await fatima.post(`/signalen/${answered}/terug`)).status, 404)
  const old = await give()
  await house.ask("update care.practice_signal set at = at - interval '11 minutes'")
  assert.equal((await fatima.post(`/signalen/${old}/terug`)).status, 404)
})

test('D-PEE-06: an answer that is late says so to who waits and to who answers', async () => {
  await give()
  await house.ask('update care.practice_signal set answer_before = door.today()')
  assert.match((await fatima.get('/signalen')).text, /Het antwoord is er nog niet\. Dat had voor/)
  assert.match((await petra.get('/beheer/signalen')).text, /Te laat/)
})

test('only a peer worker gives signals, only the administrator answers, and nobody of a family reads them', async () => {
  const id = await give()
  await petra.act(`/beheer/signalen/${id}`, { answer: 'Dat gaan wij doen.' })
  const open = await give()
  for (const key of ['dana', 'petra', 'esra']) {
    const other = await house.visitor(key)
    for (const path of ['/signalen', '/signalen/duidelijker']) assert.equal((await other.get(path)).status, 404, key)
    assert.equal((await other.post('/signalen', seen)).status, 404, key)
  }
  for (const key of ['dana', 'fatima', 'esra']) {
    const other = await house.visitor(key)
    for (const path of ['/beheer/signalen', `/beheer/signalen/${open}`])
      assert.equal((await other.get(path)).status, 404, `${key} ${path}`)
    assert.equal((await other.post(`/beheer/signalen/${open}`, { answer: 'Nee.' })).status, 404, key)
    assert.equal((await other.post(`/beheer/signalen/${open}/naam`)).status, 404, key)
  }
  assert.equal((await (await house.visitor('esra')).get('/signalen/beantwoord')).status, 404)
})

test('T-60: at the foot of each page of a peer worker one proposes plainer words; of the page only its kind goes along', async () => {
  const foot = (place: string) =>
    new RegExp(`<summary>Kan dit duidelijker\\?[\\s\\S]*<input type="hidden" name="place" value="${place}"`)
  assert.match((await fatima.get('/gesprekken')).text, foot('talks'))
  assert.match((await fatima.get('/gesprekken/rolkaart')).text, foot('card'))
  assert.match((await fatima.get('/signalen')).text, foot('signal'))
  const typed = { place: 'card', sentence: 'Wat is je plek aan tafel?', plainer: 'Waar zit je?' }
  const wrong = await fatima.post('/signalen/duidelijker', { ...typed, plainer: '' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /Vul dit in[\s\S]*Wat is je plek aan tafel\?/)
  assert.equal(
    (await fatima.post('/signalen/duidelijker', { ...typed, place: `/gezin/${house.family('deniz')}` })).status,
    422,
  )
  assert.match((await fatima.act('/signalen/duidelijker', typed)).text, /Je voorstel is verstuurd[\s\S]*Waar zit je\?/)
  assert.match(
    (await petra.get(`/beheer/signalen/${await newest()}`)).text,
    /Welke zin is moeilijk\?[\s\S]*Waar zit je\?/,
  )
})
