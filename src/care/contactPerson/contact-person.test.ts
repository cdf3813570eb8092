import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { letQuestionsGo } from '#care/question/question.tasks.ts'
import { newId } from '#platform/clock.ts'
import { openPool } from '#platform/database/pool.ts'
import { nameWithKey } from '#platform/keys/name.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { Visitor } from '#src/trial/visitor.ts'

let house: TrialHouse
let dana: Visitor
let bram: Visitor
before(async () => {
  house = await openTrialHouse()
  dana = await house.visitor('dana')
  bram = await house.visitor('bram')
})
after(() => house.close())

const day = 24 * 3_600_000
const stranger = () => new Visitor(house.base, house.keys, Buffer.alloc(0))
const wish = (name: string, change: Record<string, string> = {}) => ({
  ...{ words: `${name} loopt vast.`, tried: 'Samen wandelen hielp.', name },
  ...{ reach: '06 12 34 56 78', safe: 'yes', times: '', ...change },
})
const rows = <R>(text: string, ...values: unknown[]) => house.ask<R>(text, values)
/** Asks as somebody without an account, and answers the id under which it is kept. */
async function ask(name: string, change: Record<string, string> = {}): Promise<string> {
  const id = newId()
  await house.ask('delete from entry.attempt')
  const { status, text } = await stranger().post('/vraag', wish(name, change), id)
  assert.equal(status, 200, text)
  return nameWithKey(house.keys, 'care.question', id)
}
const counted = async () => (await rows<{ n: number }>('select count(*)::integer as n from care.question'))[0]?.n
const logged = () =>
  rows<{ action: string; outcome: string; object_id: string | null }>(
    "select action, outcome, object_id from care.access_log where purpose = 'een eerste vraag beantwoorden' order by at",
  )

test('D-STO-01: from the first page somebody asks without account; nothing but a name, a way to reach and own words is wanted', async () => {
  const visitor = stranger()
  assert.match((await visitor.get('/')).text, /href="\/vraag"[^>]*>Stel een vraag/)
  const { status, text } = await visitor.get('/vraag')
  assert.equal(status, 200)
  const names = [...text.matchAll(/<(?:input|textarea|select)[^>]* name="([^"_]+)"/g)].map((found) => found[1])
  const own = names.filter((name) => !['language', 'path', 'textSize'].includes(name ?? ''))
  assert.deepEqual([...new Set(own)], ['words', 'tried', 'name', 'reach', 'safe', 'times'])
  assert.doesNotMatch(text, /geboren|BSN|burgerservice/i)
})

test('D-STO-06: what was tried and what helped is asked before how to go on', async () => {
  const { text } = await stranger().get('/vraag')
  assert.ok(text.indexOf('Wat heb je zelf al geprobeerd? Wat hielp?') > text.indexOf('Waar loop je tegenaan?'))
  assert.ok(text.indexOf('Wat heb je zelf al geprobeerd? Wat hielp?') < text.indexOf('Hoe kunnen wij je bereiken?'))
})

test('D-STO-02: who asks reads at once who calls and before when, and nothing of the own words again', async () => {
  const { status, text, headers } = await stranger().post('/vraag', wish('Sanne'))
  assert.equal(status, 200)
  assert.match(text, /Je vraag is er\. Dana belt je voor \w+dag \d/)
  assert.doesNotMatch(text, /loopt vast|06 12 34|Sanne/)
  assert.match(headers.get('cache-control') ?? '', /no-store/)
  const mailed = await stranger().post('/vraag', wish('Tom', { reach: 'tom@voorbeeld.invalid', safe: '' }))
  assert.match(mailed.text, /Dana mailt je voor/)
})

test('what is missing is said beside its field, and everything typed stays', async () => {
  const { status, text } = await stranger().post('/vraag', wish('Iris', { reach: 'bij oma', safe: '' }))
  assert.equal(status, 422)
  assert.match(text, /Vul een nummer of een e-mail in/)
  for (const typed of ['Iris loopt vast.', 'Samen wandelen hielp.', 'bij oma']) assert.ok(text.includes(typed), typed)
  const unsafe = await stranger().post('/vraag', wish('Iris', { safe: 'no' }))
  assert.match(unsafe.text, /Vul ook een e-mail in als bellen niet veilig is/)
})

test('sent twice it is one question, and another text under the same id is refused', async () => {
  const visitor = stranger()
  await visitor.get('/vraag')
  const [operation, before] = [newId(), (await counted()) ?? 0]
  const answers = await Promise.all([1, 2, 3].map(() => visitor.post('/vraag', wish('Dubbel'), operation)))
  assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([200]))
  assert.equal(await counted(), before + 1)
  assert.equal((await visitor.post('/vraag', wish('Dubbel', { words: 'Iets anders.' }), operation)).status, 422)
  assert.equal(await counted(), before + 1)
})

test('nothing of it lies open in the database, and it belongs to no family and no person', async () => {
  const id = await ask('Zichtbaar')
  const [row] = await rows<{ all: string }>('select q::text as all from care.question q where q.id = $1', id)
  for (const word of ['Zichtbaar', Buffer.from('Zichtbaar').toString('hex')]) assert.ok(!row?.all.includes(word))
  assert.deepEqual(await rows('select from care.person where id = $1', id), [])
})

test('only the contact person reads it: no colleague, officer, administrator, family member or stranger', async () => {
  const id = await ask('Geheim')
  const { status, text } = await dana.get(`/vragen/${id}`)
  assert.equal(status, 200)
  assert.match(text, /Bellen is veilig[\s\S]*06\u00a012[\s\S]*Geheim loopt vast\.[\s\S]*Samen wandelen hielp\./)
  for (const who of ['bram', 'nadia', 'petra', 'renske', 'esra', 'marco']) {
    const visitor = await house.visitor(who)
    assert.equal((await visitor.get(`/vragen/${id}`)).status, 404, who)
    const sent = { neem: {}, gesproken: { talk: 'Ik lees mee.' }, klaar: { ending: 'withdrawn' }, terug: {} }
    for (const [act, fields] of Object.entries(sent))
      assert.equal((await visitor.post(`/vragen/${id}/${act}`, fields)).status, 404, `${who} ${act}`)
  }
  assert.equal((await stranger().get(`/vragen/${id}`)).status, 303)
  for (const who of ['nadia', 'petra', 'renske', 'esra'])
    assert.equal((await (await house.visitor(who)).get('/vragen')).status, 404, who)
  assert.doesNotMatch((await bram.get('/vragen')).text, /Geheim|Iris/)
  assert.doesNotMatch((await bram.get('/werklijst')).text, new RegExp(id))
})

test('every look leaves its row with its own purpose, and so does every refusal', async () => {
  const id = await ask('Logboek')
  const before = (await logged()).length
  await dana.get('/vragen')
  await dana.get(`/vragen/${id}`)
  await bram.get(`/vragen/${id}`)
  const [list, page, refused] = (await logged()).slice(before)
  assert.deepEqual([list?.action, list?.object_id], ['read', null])
  assert.deepEqual([page?.action, page?.object_id], ['read', id])
  assert.equal(refused?.outcome, 'refused')
})

test('the worklist says when an answer is due and leads there, and names nobody', async () => {
  const id = await ask('Naamloos')
  const { text } = await dana.get('/werklijst')
  assert.match(text, /iemand zonder account een vraag stelt/)
  assert.match(text, new RegExp(`href="/vragen/${id}"`))
  assert.doesNotMatch(text, /Naamloos|Wilma/)
  assert.doesNotMatch((await (await house.visitor('nadia')).get('/werklijst')).text, /\/vragen/)
})

test('an answer needs a talk and what came of it; then it ends, its words close, and it is off the list', async () => {
  const id = await ask('Noor')
  assert.equal((await dana.post(`/vragen/${id}/klaar`, { ending: 'answered' })).status, 409)
  assert.match((await dana.post(`/vragen/${id}/gesproken`, { talk: '' })).text, /Vul in wat jullie afspraken/)
  const talked = await dana.act(`/vragen/${id}/gesproken`, { talk: 'Zij praten eerst met school.' })
  assert.match(talked.text, /Het gesprek is bewaard\.[\s\S]*Zij praten eerst met school\.[\s\S]*Hoe gaat het verder\?/)
  const second = await dana.post(`/vragen/${id}/gesproken`, { talk: 'Nog een keer.' })
  assert.equal(second.status, 409)
  assert.match(second.text, /Het is niet verstuurd\.[\s\S]*Nog een keer\./)
  assert.equal((await dana.post(`/vragen/${id}/klaar`, { ending: 'whatever' })).status, 422)
  const operation = newId()
  const ended = await dana.act(`/vragen/${id}/klaar`, { ending: 'answered' }, operation)
  assert.match(ended.text, /De vraag is beantwoord\./)
  assert.equal((await dana.post(`/vragen/${id}/klaar`, { ending: 'answered' }, operation)).status, 303)
  assert.equal((await dana.get(`/vragen/${id}`)).status, 404)
  assert.doesNotMatch((await dana.get('/werklijst')).text, new RegExp(id))
  assert.equal((await dana.post(`/vragen/${id}/klaar`, { ending: 'withdrawn' })).status, 409)
})

test('what is typed of a talk is kept until it is told, for its writer alone, and goes when the question ends or another takes it over', async () => {
  const [told, ended] = [await ask('Bewaar'), await ask('Stopt')]
  const forms = [told, ended].map((id) => `/vragen/${id}/gesproken`)
  const kept = () => rows('select from care.draft where form = any($1) and sent_at is null', forms)
  for (const id of [told, ended]) {
    await dana.post('/concept', { _draft: `/vragen/${id}/gesproken`, talk: 'Zij bellen eerst' })
    assert.match((await dana.get(`/vragen/${id}`)).text, /name="talk"[^>]*>Zij bellen eerst</)
  }
  assert.equal((await kept()).length, 2)
  await dana.act(`/vragen/${told}/gesproken`, { talk: 'Zij bellen eerst met school.' })
  assert.equal((await kept()).length, 1)
  await dana.act(`/vragen/${ended}/klaar`, { ending: 'withdrawn' })
  assert.equal((await kept()).length, 0)
  await dana.act(`/vragen/${told}/klaar`, { ending: 'answered' })
})

test('D-ALL-15: what was done by mistake is taken back within ten minutes, by who did it', async () => {
  const id = await ask('Terug')
  const ended = await dana.act(`/vragen/${id}/klaar`, { ending: 'withdrawn' })
  assert.match(ended.text, new RegExp(`action="/vragen/${id}/terug"`))
  assert.equal((await bram.post(`/vragen/${id}/terug`)).status, 404)
  assert.match((await dana.act(`/vragen/${id}/terug`)).text, /Het staat weer zoals het was\.[\s\S]*Terug/)
  assert.equal((await dana.get(`/vragen/${id}`)).status, 200)
  assert.equal((await dana.post(`/vragen/${id}/terug`)).status, 409, 'there is nothing left to take back')
})

test('D-STO-02: a contact person is no coordinator by that, and gets no family by it', async () => {
  const before = await rows('select from care.coordinator_term')
  await ask('Gewoon')
  assert.equal((await rows('select from care.coordinator_term')).length, before.length)
})

test('who takes no new questions gets none; where nobody does, the page gives a number to call', async () => {
  const kept = await ask('Blijft')
  assert.match((await dana.act('/vragen/dienst', { takes: 'no' })).text, /Je krijgt geen nieuwe vragen meer/)
  const closed = await stranger().get('/vraag')
  assert.equal(closed.status, 200)
  assert.match(closed.text, /Het lukt ons hier nu niet/)
  assert.doesNotMatch(closed.text, /<textarea/)
  const sent = await stranger().post('/vraag', wish('Getypt'))
  assert.equal(sent.status, 409)
  assert.ok(sent.text.includes('Getypt loopt vast.'), 'what was typed is still there')
  assert.equal((await dana.get(`/vragen/${kept}`)).status, 200)
  await bram.act('/vragen/dienst', { takes: 'yes' })
  assert.match((await stranger().post('/vraag', wish('Bij Bram'))).text, /Bram belt je/)
  await dana.act('/vragen/dienst', { takes: 'yes' })
})

test('a question goes to who got one longest ago', async () => {
  const names = []
  for (const name of ['Een', 'Twee', 'Drie', 'Vier'])
    names.push(/(Dana|Bram) belt je/.exec((await stranger().post('/vraag', wish(name))).text)?.[1])
  assert.equal(new Set(names.slice(0, 2)).size, 2)
  assert.deepEqual(names.slice(0, 2), names.slice(2))
  await bram.act('/vragen/dienst', { takes: 'no' })
})

test('with u and in English the page says the same', async () => {
  const look = async (value: string) => {
    const visitor = stranger()
    visitor.cookies.set('weergave', value)
    return [(await visitor.get('/vraag')).text, (await visitor.post('/vraag', wish('Iris'))).text]
  }
  const [form, done] = await look('nl.u.normal')
  assert.match(
    form ?? '',
    /Waar loopt u tegenaan\?[\s\S]*Wat hebt u zelf al geprobeerd\?[\s\S]*Hoe kunnen wij u bereiken\?/,
  )
  assert.match(done ?? '', /Uw vraag is er\. Dana belt u voor/)
  const [english, sent] = await look('en.je.normal')
  assert.match(english ?? '', /What are you struggling with\?/)
  assert.match(sent ?? '', /Your question is here\. Dana calls you before/)
})

test('what a robot sends has an end: the eleventh question of a quarter of an hour from one address waits, and keeps what it typed', async () => {
  await house.ask('delete from entry.attempt')
  for (let n = 0; n < 10; n += 1) assert.equal((await stranger().post('/vraag', wish(`Nummer ${n}`))).status, 200)
  const more = await stranger().post('/vraag', wish('Te veel'))
  assert.equal(more.status, 429)
  assert.match(more.text, /Wacht een kwartier[\s\S]*Te veel loopt vast\./)
  await house.ask('delete from entry.attempt')
})

test('a question that is left lying shows to a colleague as a day with a name, and opens to who takes it over', async () => {
  const id = await ask('Overgenomen')
  await house.ask('update care.question set answer_due_on = door.today() where id = $1', [id])
  assert.match((await bram.get('/werklijst')).text, /een vraag wacht te lang/)
  const before = await bram.get(`/vragen/${id}`)
  assert.equal(before.status, 200)
  assert.doesNotMatch(before.text, /Overgenomen|06\u00a012|wandelen/)
  assert.equal((await bram.post(`/vragen/${id}/gesproken`, { talk: 'Ik lees mee.' })).status, 404)
  const taken = await bram.act(`/vragen/${id}/neem`)
  assert.match(taken.text, /Je bent nu contactpersoon\.[\s\S]*Overgenomen loopt vast\./)
  assert.doesNotMatch((await dana.get(`/vragen/${id}`)).text, /Overgenomen/, 'it is still due today, and now with Bram')
  await bram.act(`/vragen/${id}/gesproken`, { talk: 'Gebeld.' })
  assert.equal((await dana.get(`/vragen/${id}`)).status, 404)
})

test('a question that was talked through and never closed goes to a colleague after a week, who can close it', async () => {
  const id = await ask('Vakantie')
  await dana.act(`/vragen/${id}/gesproken`, { talk: 'Zij belt nog terug.' })
  const talked = (days: number) =>
    house.ask(
      "update care.question_act set at = door.now() - $2 * interval '1 day' where question_id = $1 and kind = 'talked'",
      [id, days],
    )
  await talked(6)
  assert.equal((await bram.get(`/vragen/${id}`)).status, 404)
  await talked(7)
  const before = await bram.get(`/vragen/${id}`)
  assert.equal(before.status, 200)
  assert.doesNotMatch(before.text, /Vakantie|belt nog terug/)
  assert.match((await bram.act(`/vragen/${id}/neem`)).text, /Vakantie loopt vast\.[\s\S]*Zij belt nog terug\./)
  assert.match((await bram.act(`/vragen/${id}/klaar`, { ending: 'withdrawn' })).text, /De vraag is teruggenomen\./)
})

test('a question of somebody who no longer works here is not lost', async () => {
  const id = await ask('Wees')
  await house.ask('update care.worker set until_on = door.today() where person_id = $1', [house.person('dana')])
  assert.match((await bram.get('/vragen')).text, new RegExp(id))
  await house.ask('update care.worker set until_on = null where person_id = $1', [house.person('dana')])
})

test('twenty-eight days after its end a question is gone with its key; what is withdrawn goes at once, and what is open stays', async () => {
  dana = await house.visitor('dana')
  const [open, answered, withdrawn] = [await ask('Open'), await ask('Klaar'), await ask('Ingetrokken')]
  await dana.act(`/vragen/${answered}/gesproken`, { talk: 'Gesproken.' })
  await dana.act(`/vragen/${answered}/klaar`, { ending: 'answered' })
  await dana.act(`/vragen/${withdrawn}/klaar`, { ending: 'withdrawn' })
  const jobs = openPool(house.jobUrl, 1)
  const left = async (id: string) =>
    (
      await rows<{ left: number }>(
        `select octet_length(q.sealed) + coalesce((select sum(octet_length(a.sealed)) from care.question_act a where a.question_id = q.id), 0)::integer as left
         from care.question q where q.id = $1`,
        id,
      )
    )[0]?.left ?? 0
  const [place] = await rows<{ id: string }>('select municipality_id as id from care.question where id = $1', open)
  const hasKey = async (id: string) => (await house.keys.load(place?.id ?? '', id)).itemKey(id) !== undefined
  try {
    assert.equal(await letQuestionsGo(jobs, house.keys), 0)
    await house.moveClock(12 * 60_000)
    await letQuestionsGo(jobs, house.keys)
    assert.equal(await left(withdrawn), 0)
    assert.equal(await hasKey(withdrawn), false)
    await house.moveClock(27 * day)
    await letQuestionsGo(jobs, house.keys)
    assert.ok((await left(answered)) > 0)
    await house.moveClock(29 * day)
    await letQuestionsGo(jobs, house.keys)
    assert.equal(await left(answered), 0)
    assert.equal(await hasKey(answered), false)
    assert.ok((await left(open)) > 0, 'an open question waits for its answer')
    assert.equal(await hasKey(open), true)
  } finally {
    await jobs.end()
  }
})
