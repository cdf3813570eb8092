import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { asDay as day } from '#platform/dates.ts'
import { dayIn } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import type { Visitor } from '#src/trial/visitor.ts'
import { adviceBefore, adviceProblem, isLate, questionProblem } from './peer-advice.ts'

let house: TrialHouse
let dana: Visitor
let bram: Visitor
let fatima: Visitor
let deniz: Visitor
before(async () => {
  house = await openTrialHouse()
  dana = await house.visitor('dana')
  bram = await house.visitor('bram')
  fatima = await house.visitor('fatima')
  deniz = await house.visitor('deniz')
})
beforeEach(() => house.ask('delete from care.peer_advice_answer; delete from care.peer_advice'))
after(() => house.close())

const stuck = { question: 'Een moeder komt niet meer. Wat zou jij doen?', tried: 'Bellen.' }
const newest = async () =>
  (await house.ask<{ id: string }>('select id from care.peer_advice order by at desc limit 1'))[0]?.id ?? ''
const ask = async () => {
  await dana.act('/meedenken', stuck)
  return `/gesprekken/meedenken/${await newest()}`
}

test('D-PEE-07: an answer is promised within five working days, and is late on that day', () => {
  assert.equal(adviceBefore(day('2026-11-16')), '2026-11-23')
  const one = { ...stuck, id: 'a', at: new Date(), answerBefore: day('2026-11-23'), advice: null }
  assert.equal(isLate(one, day('2026-11-22')), false)
  assert.equal(isLate(one, day('2026-11-23')), true)
})

test('D-PEE-07: a question needs words without names; what was tried may be left out', () => {
  assert.equal(questionProblem({ ...stuck, tried: '' }, ['Deniz']), null)
  assert.deepEqual(questionProblem({ ...stuck, question: '' }, []), { field: 'question', is: 'missing' })
  assert.deepEqual(questionProblem({ ...stuck, tried: 'Bij Deniz bellen.' }, ['Deniz']), { field: 'tried', is: 'name' })
  assert.deepEqual(questionProblem({ ...stuck, question: 'x'.repeat(501) }, []), { field: 'question', is: 'tooLong' })
  assert.deepEqual(adviceProblem('Bel 06 12 34 56 78', []), { field: 'advice', is: 'number' })
})

test('D-PEE-07: Dana asks from the worklist without names, a peer worker answers, and she reads by whom', async () => {
  assert.match((await dana.get('/werklijst')).text, /href="\/meedenken"/)
  assert.match((await dana.get('/meedenken')).text, /Schrijf geen namen op[\s\S]*Je vroeg nog niets/)
  assert.match(
    (await dana.act('/meedenken', stuck)).text,
    /Je vraag is er[\s\S]*komt niet meer[\s\S]*Het antwoord komt hier\. Kijk uiterlijk/,
  )
  const list = (await fatima.get('/gesprekken')).text
  assert.match(list, /Wie vraagt om mee te denken[\s\S]*Denk mee met wie hier werkt[\s\S]*Antwoord voor/)
  const path = `/gesprekken/meedenken/${await newest()}`
  const page = (await fatima.get(path)).text
  assert.match(page, /Een moeder komt niet meer[\s\S]*Dit is al geprobeerd[\s\S]*Bellen\./)
  assert.doesNotMatch(page, /Dana/)
  const sent = await fatima.act(path, { advice: 'Schrijf een kaart. Vraag niets.' })
  assert.match(sent.text, /Verstuurd\. Wie dit vroeg, leest het nu/)
  assert.doesNotMatch(sent.text, /Wie vraagt om mee te denken/)
  assert.match((await dana.get('/meedenken')).text, /Schrijf een kaart\. Vraag niets\.[\s\S]*Fatima denkt mee/)
})

test('D-PEE-07: a name of a family one works with is refused, and what was typed is still there', async () => {
  for (const wrong of [
    { ...stuck, question: 'Deniz komt niet meer.' },
    { ...stuck, tried: 'Ik belde Esra.' },
  ]) {
    const answer = await dana.post('/meedenken', wrong)
    assert.equal(answer.status, 422)
    assert.match(answer.text, /Haal namen weg/)
    assert.ok(answer.text.includes(wrong.question) && answer.text.includes(wrong.tried))
  }
  const number = await dana.post('/meedenken', { ...stuck, question: 'Zij woont op 1234 AB.' })
  assert.match(number.text, /Haal nummers, adressen en data weg/)
  assert.equal((await dana.post('/meedenken', { question: ' ', tried: '' })).status, 422)
  assert.deepEqual(await house.ask('select count(*)::int as n from care.peer_advice'), [{ n: 0 }])
})

test('D-PEE-07: an answer with a name that the peer worker knows from a talk is refused, and an answer too long or empty too', async () => {
  for (const table of ['peer_contribution', 'peer_at_start', 'peer_note', 'peer_worry', 'peer_return', 'peer_request'])
    await house.ask(`delete from care.${table}`)
  const asked = { what: 'hope', wish: '', reach: '06 00 00 12 13' }
  await deniz.act(`/gezin/${house.family('deniz')}/iemand-die-dit-kent`, asked)
  const [row] = await house.ask<{ id: string }>('select id from care.peer_request')
  await fatima.act(`/gesprekken/${row?.id}/neem`, { on: dayIn(0) })
  const path = await ask()
  const wrong = await fatima.post(path, { advice: 'Zo ging het bij Deniz ook.' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /Haal namen weg[\s\S]*Zo ging het bij Deniz ook\./)
  assert.equal((await fatima.post(path, { advice: ' ' })).status, 422)
  assert.equal((await fatima.post(path, { advice: 'x'.repeat(1001) })).status, 422)
})

test('D-PEE-07: the first answer stands, and nobody but who asked reads question and answer afterwards', async () => {
  const path = await ask()
  await fatima.act(path, { advice: 'Schrijf een kaart.' })
  assert.equal((await fatima.get(path)).status, 404)
  assert.equal((await fatima.post(path, { advice: 'Nog iets.' })).status, 404)
  assert.deepEqual(await house.ask('select count(*)::int as n from care.peer_advice_answer'), [{ n: 1 }])
  assert.doesNotMatch((await bram.get('/meedenken')).text, /komt niet meer|kaart/)
  for (const other of [dana, bram, deniz]) assert.equal((await other.get(path)).status, 404)
  assert.equal((await deniz.get('/meedenken')).status, 404)
})

test('a question goes within ten minutes by who asked, with its words, and not once it was answered', async () => {
  const path = await ask()
  const back = async () => `/meedenken/${await newest()}/terug`
  assert.equal((await bram.post(await back())).status, 404)
  assert.match((await dana.act(await back())).text, /Je vraag is weg/)
  assert.equal((await fatima.get(path)).status, 404)
  assert.deepEqual(await house.ask('select octet_length(sealed) as n from care.peer_advice'), [{ n: 0 }])
  await fatima.act(await ask(), { advice: 'Schrijf een kaart.' })
  assert.equal((await dana.post(await back())).status, 404)
  await ask()
  await house.ask("update care.peer_advice set at = at - interval '11 minutes'")
  assert.equal((await dana.post(await back())).status, 404)
})

test('D-PEE-07: nobody answered by the promised day: who asked reads so, and a peer worker sees that it is past', async () => {
  await ask()
  await house.ask('update care.peer_advice set answer_before = door.today() - 1')
  assert.match((await dana.get('/meedenken')).text, /Er dacht nog niemand mee\. Vraag het ook aan een collega/)
  assert.match((await fatima.get('/gesprekken')).text, /Denk mee met wie hier werkt[\s\S]*Voorbij/)
})

test('D-PEE-07: no family hears of it, and the row has no place for a family or a person asked about', async () => {
  await fatima.act(await ask(), { advice: 'Schrijf een kaart.' })
  const lines = await house.ask<{ families: number; people: number }>(
    "select count(*) filter (where family_id in (select f.id from care.family f))::int as families, coalesce(sum(cardinality(subjects)), 0)::int as people from care.access_log where object_class = 'peerAdvice'",
  )
  assert.deepEqual(lines, [{ families: 0, people: 0 }])
  const columns = await house.ask<{ name: string }>(
    "select column_name as name from information_schema.columns where table_schema = 'care' and table_name in ('peer_advice', 'peer_advice_answer') and column_name ~ 'family|subject|about'",
  )
  assert.deepEqual(columns, [])
})
