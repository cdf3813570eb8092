import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newId } from '#platform/clock.ts'
import { openPool } from '#platform/database/pool.ts'
import { nameWithKey } from '#platform/keys/name.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { secondPeer } from '#src/trial/peer-scene.ts'
import { inTwoTabs } from '#src/trial/two-tabs.ts'
import { Visitor } from '#src/trial/visitor.ts'
import { letFirstTalksGo } from './first-talk.tasks.ts'

let house: TrialHouse
let fatima: Visitor
let dana: Visitor
let bram: Visitor
before(async () => {
  house = await openTrialHouse()
  fatima = await house.visitor('fatima')
  ;[dana, bram] = [await house.visitor('dana'), await house.visitor('bram')]
})
after(() => house.close())

const day = 24 * 3_600_000
const desk = '/gesprekken/eerste'
const rows = <R>(text: string, ...values: unknown[]) => house.ask<R>(text, values)
const stranger = () => new Visitor(house.base, house.keys, Buffer.alloc(0))
const wish = (name: string, change: Record<string, string> = {}) => ({
  ...{ kind: 'parent', name, way: 'phone', reach: '06 12 34 56 78', times: 'Na acht uur.' },
  ...{ about: `${name} ligt wakker.`, ...change },
})
const kept = (sent: string) => nameWithKey(house.keys, 'care.first_talk', sent)
async function ask(name: string, change: Record<string, string> = {}): Promise<string> {
  const id = newId()
  await house.ask('delete from entry.attempt')
  const { status, text } = await stranger().post('/praten', wish(name, change), id)
  assert.equal(status, 200, text)
  return kept(id)
}
const late = (id: string) => house.ask('update care.first_talk set answer_before = door.today() where id = $1', [id])
const acts = async (id: string) =>
  (await rows<{ kind: string }>('select kind from care.first_talk_act where talk_id = $1 order by at', id)).map(
    ({ kind }) => kind,
  )

test('D-STO-01: from the page of the question and of the team somebody comes to talk first, and nothing but a name and a way to reach is wanted', async () => {
  assert.match((await stranger().get('/vraag')).text, /href="\/praten"/)
  const [{ id: team } = { id: '' }] = await rows<{ id: string }>(
    "select id from care.organisation where name = 'Wijkteam Noord'",
  )
  assert.match((await stranger().get(`/team/${team}`)).text, /href="\/praten"/)
  const { status, text } = await stranger().get('/praten')
  assert.equal(status, 200)
  const names = [...text.matchAll(/<(?:input|textarea|select)[^>]* name="([^"_]+)"/g)].map((found) => found[1])
  const own = names.filter((name) => !['language', 'path', 'textSize'].includes(name ?? ''))
  assert.deepEqual([...new Set(own)], ['kind', 'name', 'way', 'times', 'reach', 'about'])
  assert.doesNotMatch(text, /geboren|BSN|achternaam/i)
  assert.match(text, /Is er nu gevaar\?[\s\S]*112/)
})

test('who asked reads what happens and whom to call in danger, and nothing of the own words again', async () => {
  const { status, text, headers } = await stranger().post('/praten', wish('Sanne'))
  assert.equal(status, 200)
  assert.match(text, /Iemand die dit kent, belt je voor \w+dag \d/)
  assert.match(text, /112[\s\S]*Veilig Thuis/)
  assert.doesNotMatch(text, /Sanne|06 12|wakker/)
  assert.match(headers.get('cache-control') ?? '', /no-store/)
  const young = await stranger().post(
    '/praten',
    wish('Tom', { kind: 'youth', way: 'mail', reach: 'tom@voorbeeld.invalid' }),
  )
  assert.match(young.text, /mailt je voor[\s\S]*Kindertelefoon/)
})

test('what is missing is said beside its field, and everything typed stays', async () => {
  const { status, text } = await stranger().post('/praten', wish('Iris', { reach: 'bij oma', times: '' }))
  const long = await stranger().post('/praten', wish('I'.repeat(81)))
  assert.match(long.text, /href="#f?-?name"[^>]*>Maak je voornaam korter/)
  assert.equal(status, 422)
  assert.match(text, /Vul een telefoonnummer in[\s\S]*Vul in wanneer wij kunnen bellen/)
  for (const typed of ['Iris', 'Iris ligt wakker.', 'bij oma']) assert.ok(text.includes(typed), typed)
})

test('sent twice it is one talk, and another text under the same id is refused', async () => {
  const [visitor, id] = [stranger(), newId()]
  await visitor.get('/praten')
  const answers = await Promise.all([1, 2].map(() => visitor.post('/praten', wish('Dubbel'), id)))
  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 200],
  )
  assert.equal((await rows('select from care.first_talk where id = $1', kept(id))).length, 1)
  assert.equal((await visitor.post('/praten', wish('Anders'), id)).status, 422)
})

test('a form id that made somebody before makes no talk or question with that key: it stays when the talk is destroyed', async () => {
  const [family] = await rows<{ id: string; place: string }>(
    'select family_id as id, municipality_id as place from care.family_member where person_id = $1',
    house.person('esra'),
  )
  const [esra, id, jobs] = [await house.visitor('esra'), newId(), openPool(house.jobUrl, 1)]
  const born = { 'born.day': '5', 'born.month': '5', 'born.year': '2019' }
  await esra.act(`/gezin/${family?.id}/gezin/lid`, { callName: 'Kleintje', familyName: '', part: 'youth', ...born }, id)
  assert.equal((await rows('select from care.person where id = $1', id)).length, 1)
  await house.ask('delete from entry.attempt')
  assert.equal((await stranger().post('/praten', wish('Weg'), id)).status, 200)
  assert.equal(
    (await stranger().post('/vraag', { words: 'Weg.', name: 'Weg', reach: 'weg@voorbeeld.invalid' }, id)).status,
    200,
  )
  assert.deepEqual(await rows('select from care.question where id = $1', id), [])
  await house.ask("update care.first_talk set asked_at = asked_at - interval '29 days' where id = $1", [kept(id)])
  assert.equal(await letFirstTalksGo(jobs, house.keys), 1)
  await jobs.end()
  assert.ok((await house.keys.loadNewest(family?.place ?? '', id)).itemKey(id), 'the key of the person is there')
})

test('what a robot sends has an end, counted together with questions', async () => {
  await house.ask('delete from entry.attempt')
  const question = { words: 'Vraag.', tried: '', name: 'Noor', reach: '06 12 34 56 78', safe: 'yes', times: '' }
  for (let n = 0; n < 10; n += 1) assert.equal((await stranger().post('/vraag', question)).status, 200)
  const more = await stranger().post('/praten', wish('Te veel'))
  assert.equal(more.status, 429)
  assert.match(more.text, /Wacht een kwartier[\s\S]*Te veel ligt wakker\./)
})

test('nothing of it lies open in the database', async () => {
  const id = await ask('Zichtbaar')
  const [row] = await rows<{ all: string }>('select t::text as all from care.first_talk t where t.id = $1', id)
  for (const word of ['Zichtbaar', Buffer.from('Zichtbaar').toString('hex')]) assert.ok(!row?.all.includes(word))
})

test('a peer worker finds that one waits and for whom, takes it and only then reads the words; each look leaves its row', async () => {
  const id = await ask('Wilma')
  assert.match(
    (await fatima.get('/gesprekken')).text,
    /Iemand zonder account wil praten\.[\s\S]*href="\/gesprekken\/eerste"/,
  )
  assert.doesNotMatch((await fatima.get(desk)).text, /Wilma/)
  const before = await fatima.get(`${desk}/${id}`)
  assert.match(before.text, /Een ouder of verzorger/)
  assert.doesNotMatch(before.text, /Wilma|06\u00a012|wakker/)
  const taken = await fatima.act(`${desk}/${id}/neem`)
  assert.match(
    taken.text,
    /Gesprek met Wilma[\s\S]*Dit gesprek is van jou[\s\S]*Na acht uur\.[\s\S]*06\u00a012[\s\S]*Wilma ligt wakker\./,
  )
  assert.match((await fatima.get(desk)).text, /Dit neem jij[\s\S]*Wilma/)
  const log = await rows<{ action: string; purpose: string; subjects: string[]; isOfNone: boolean }>(
    "select action, purpose, subjects, family_id = '00000000-0000-0000-0000-000000000000' as \"isOfNone\" from care.access_log where object_class = 'firstTalk' and object_id = $1 order by at",
    id,
  )
  const own = { purpose: 'praten met iemand die dit kent', subjects: [], isOfNone: true }
  assert.deepEqual(
    log,
    ['read', 'change', 'read'].map((action) => ({ action, ...own })),
  )
})

test('nobody else reads it or acts on it: no team before the day, no family, officer, administrator or stranger', async () => {
  const id = await ask('Geheim')
  for (const who of ['dana', 'bram', 'nadia', 'petra', 'renske', 'esra', 'marco']) {
    const visitor = await house.visitor(who)
    for (const at of [desk, '/vragen/praten']) {
      assert.equal((await visitor.get(`${at}/${id}`)).status, 404, `${who} ${at}`)
      for (const act of ['neem', 'klaar', 'zetterug'])
        assert.equal(
          (await visitor.post(`${at}/${id}/${act}`, act === 'klaar' ? { ending: 'talked' } : {})).status,
          404,
          `${who} ${act}`,
        )
    }
    assert.equal((await visitor.get(desk)).status, 404, who)
  }
  assert.equal((await fatima.get(`/vragen/praten/${id}`)).status, 404, 'a peer worker is no team')
  assert.equal((await stranger().get(`${desk}/${id}`)).status, 303)
  assert.doesNotMatch((await dana.get('/werklijst')).text, new RegExp(id))
})

test('taken in two tabs at once it is one taking, and of two peer workers only the first has it', async () => {
  const id = await ask('Een')
  const statuses = await inTwoTabs(house, 'first_talk_act', fatima, [`${desk}/${id}/neem`, {}])
  assert.deepEqual(statuses, [303, 303])
  assert.deepEqual(await acts(id), ['taken'])
  const other = await secondOnDuty()
  const next = await ask('Twee')
  const held = house.ask('do $$ begin lock table care.first_talk_act in exclusive mode; perform pg_sleep(0.5); end $$')
  const both = await Promise.all([fatima, other].map((who) => who.post(`${desk}/${next}/neem`)))
  await held
  assert.deepEqual(both.map(({ status }) => status).sort(), [303, 404])
  assert.deepEqual(await acts(next), ['taken'])
  assert.equal((await other.get(`${desk}/${id}`)).status, 404)
  await house.ask("update care.worker set role = 'safetyOfficer' where person_id = $1", [house.person('renske')])
})

/** A second peer worker, for as long as a test needs one. */
async function secondOnDuty(): Promise<Visitor> {
  const visitor = await secondPeer(house)
  await visitor.act(desk, { 'kinds[]': 'parent' })
  return visitor
}

test('D-PEE-02, D-PEE-05, D-PEE-08: without a confirmed certificate a peer worker finds and takes nothing, and strangers are not asked in', async () => {
  const [id, held] = [await ask('Bewijs'), await ask('Eerder')]
  await fatima.act(`${desk}/${held}/neem`)
  await house.ask('update care.peer_certificate set certified_on = certified_on - 1 where peer_id = $1', [
    house.person('fatima'),
  ])
  assert.equal((await fatima.get(`${desk}/${id}`)).status, 404)
  assert.equal((await fatima.post(`${desk}/${id}/neem`)).status, 404)
  assert.equal((await fatima.get(`${desk}/${held}`)).status, 404, 'nor does she read on in what she took')
  assert.doesNotMatch((await fatima.get(desk)).text, /Eerder/)
  const closed = await stranger().get('/praten')
  assert.match(closed.text, /Er is hier nu niemand om mee te praten/)
  assert.doesNotMatch(closed.text, /<textarea/)
  const sent = await stranger().post('/praten', wish('Getypt'))
  assert.equal(sent.status, 409)
  assert.ok(sent.text.includes('Getypt ligt wakker.'), 'what was typed is still there')
  assert.doesNotMatch((await stranger().get('/vraag')).text, /href="\/praten"/)
  await house.ask('update care.peer_certificate set certified_on = certified_on + 1 where peer_id = $1', [
    house.person('fatima'),
  ])
  assert.match((await fatima.get(`${desk}/${held}`)).text, /Eerder ligt wakker/)
})

test('a peer worker says with whom, and stops at any moment; what one has stays', async () => {
  const [old, young] = [await ask('Ouder'), await ask('Jong', { kind: 'youth' })]
  await fatima.act(`${desk}/${old}/neem`)
  assert.match((await fatima.act(desk, { 'kinds[]': 'parent' })).text, /Bewaard\. Hier zie je wie wil praten/)
  assert.equal((await fatima.get(`${desk}/${young}`)).status, 404)
  const parents = await stranger().get('/praten')
  assert.match(parents.text, /Er is nu iemand voor ouders en verzorgers/)
  assert.match(parents.text, /<input type="hidden" name="kind" value="parent"/)
  const late = await stranger().post('/praten', wish('Jong', { kind: 'youth' }))
  assert.equal(late.status, 409, 'the form was open while somebody was there for youths')
  assert.match(late.text, /Er is hier nu niemand om mee te praten[\s\S]*Jong ligt wakker\./)
  assert.doesNotMatch(
    late.text,
    /name="kind"[^>]* checked|type="hidden" name="kind"/,
    'a youth does not become a parent',
  )
  assert.match((await fatima.act(desk, {})).text, /Je krijgt geen nieuwe eerste gesprekken/)
  assert.equal((await fatima.get(`${desk}/${old}`)).status, 200)
  assert.match((await fatima.get(desk)).text, /Voor jou wacht nu niemand zonder account/, 'for others somebody waits')
  await fatima.act(desk, { 'kinds[]': ['parent', 'youth'] })
})

test('it ends by how it went and without a word of what was said; it is taken back within ten minutes, by who ended it', async () => {
  const id = await ask('Noor')
  await fatima.act(`${desk}/${id}/neem`)
  const nothing = await fatima.post(`${desk}/${id}/klaar`, { ending: 'whatever' })
  assert.equal(nothing.status, 422)
  assert.match(nothing.text, /Kies hoe het liep/)
  assert.doesNotMatch(nothing.text, /<textarea[^>]* name="(?!sentence|plainer)/)
  const operation = newId()
  const ended = await fatima.act(`${desk}/${id}/klaar`, { ending: 'toQuestion' }, operation)
  assert.match(ended.text, /Bewaard: er komt een vraag[\s\S]*Zet terug/)
  assert.doesNotMatch(ended.text, /Noor|06\u00a012|wakker/)
  assert.equal((await fatima.post(`${desk}/${id}/klaar`, { ending: 'toQuestion' }, operation)).status, 303)
  assert.equal((await fatima.post(`${desk}/${id}/klaar`, { ending: 'talked' })).status, 404)
  assert.match((await fatima.act(`${desk}/${id}/zetterug`)).text, /Het staat weer zoals het was[\s\S]*Noor/)
  assert.equal((await fatima.post(`${desk}/${id}/zetterug`)).status, 404)
  await fatima.act(`${desk}/${id}/klaar`, { ending: 'talked' })
  await house.ask("update care.first_talk_act set at = at - interval '10 minutes' where talk_id = $1", [id])
  assert.equal((await fatima.get(`${desk}/${id}`)).status, 404)
  assert.equal((await fatima.post(`${desk}/${id}/zetterug`)).status, 404)
  const columns = await rows<{ name: string }>(
    "select column_name as name from information_schema.columns where table_schema = 'care' and table_name = 'first_talk_act' and data_type in ('bytea', 'integer', 'numeric')",
  )
  assert.deepEqual(columns, [], 'there is no place for words or for a score')
})

test('D-PEE-05: after a heavy talk the coach hears that somebody wants to be called, and not with whom it was', async () => {
  const id = await ask('Zwaar')
  const before = (await rows('select from care.peer_heavy')).length
  await fatima.act(`${desk}/${id}/neem`)
  const unsaid = await fatima.post(`${desk}/${id}/klaar`, { 'heavy[]': 'yes' })
  assert.match(unsaid.text, /name="heavy\[\]"[^>]* checked/, 'what was ticked stays')
  await fatima.act(`${desk}/${id}/klaar`, { ending: 'talked', 'heavy[]': 'yes' })
  const after = await rows<{ all: string }>('select h::text as all from care.peer_heavy h')
  assert.equal(after.length, before + 1)
  assert.ok(after.every(({ all }) => !all.includes(id)))
})

test('who gives it back reads nothing of it any more, and somebody else can take it', async () => {
  const id = await ask('Terug')
  await fatima.act(`${desk}/${id}/neem`)
  assert.match((await fatima.act(`${desk}/${id}/terug`)).text, /Je gaf het gesprek terug/)
  const again = await fatima.get(`${desk}/${id}`)
  assert.equal(again.status, 200)
  assert.doesNotMatch(again.text, /Terug ligt wakker|06\u00a012/)
  assert.match((await fatima.act(`${desk}/${id}/neem`)).text, /Terug ligt wakker/)
})

test('D-PEE-01: from the promised day on a local team finds it on its list and calls instead', async () => {
  const id = await ask('Wachter')
  await late(id)
  const list = await dana.get('/werklijst')
  assert.match(list.text, /iemand te lang wacht op een eerste gesprek/)
  assert.match(list.text, new RegExp(`href="/vragen/praten/${id}"`))
  assert.doesNotMatch(list.text, /Wachter/)
  const before = await dana.get(`/vragen/praten/${id}`)
  assert.match(before.text, /Niemand die dit kent, kon op tijd/)
  assert.doesNotMatch(before.text, /Wachter|06\u00a012/)
  assert.match((await dana.act(`/vragen/praten/${id}/neem`)).text, /Gesprek met Wachter[\s\S]*Wachter ligt wakker/)
  assert.equal((await bram.get(`/vragen/praten/${id}`)).status, 404, 'it is with Dana')
  assert.equal((await fatima.get(`${desk}/${id}`)).status, 404)
  assert.match(
    (await dana.act(`/vragen/praten/${id}/klaar`, { ending: 'talked' })).text,
    /Bewaard: jullie hebben gepraat/,
  )
  assert.doesNotMatch((await dana.get('/werklijst')).text, new RegExp(id))
})

test('who took it and did nothing until two days after the promised day is taken to be away, and so is who stopped working here', async () => {
  const [id, other] = [await ask('Weg'), await ask('Wees')]
  for (const each of [id, other]) await fatima.act(`${desk}/${each}/neem`)
  await late(id)
  assert.equal((await bram.get(`/vragen/praten/${id}`)).status, 404)
  await house.ask("update care.first_talk_act set at = at - interval '49 hours' where talk_id = $1", [id])
  assert.equal((await bram.get(`/vragen/praten/${id}`)).status, 200)
  await bram.act(`/vragen/praten/${id}/neem`)
  assert.equal((await fatima.get(`${desk}/${id}`)).status, 404)
  await late(other)
  await house.ask('update care.worker set until_on = door.today() where person_id = $1', [house.person('fatima')])
  assert.equal((await bram.get(`/vragen/praten/${other}`)).status, 200)
  await house.ask('update care.worker set until_on = null where person_id = $1', [house.person('fatima')])
})

test('with u and in English the page says the same', async () => {
  await house.ask('delete from entry.attempt')
  const look = async (value: string) => {
    const visitor = stranger()
    visitor.cookies.set('weergave', value)
    return [(await visitor.get('/praten')).text, (await visitor.post('/praten', wish('Iris'))).text]
  }
  const [form, done] = await look('nl.u.normal')
  assert.match(form ?? '', /U hoeft niet in te loggen[\s\S]*Wie bent u\?[\s\S]*Waar wilt u over praten\?/)
  assert.match(done ?? '', /belt u voor/)
  const [english, sent] = await look('en.je.normal')
  assert.match(english ?? '', /Talk with somebody who has been through this/)
  assert.match(sent ?? '', /Somebody who knows this calls you before/)
})

test('everything goes: fourteen days after its end, twenty-eight after it was asked in vain, and at once where somebody no longer wants it', async () => {
  fatima = await house.visitor('fatima')
  const [open, talked, unwanted] = [await ask('Open'), await ask('Klaar'), await ask('Ongewenst')]
  const unreached = await ask('Niemand')
  for (const [id, ending] of [
    [talked, 'talked'],
    [unwanted, 'noLonger'],
  ] as const) {
    await fatima.act(`${desk}/${id}/neem`)
    await fatima.act(`${desk}/${id}/klaar`, { ending })
  }
  const [place] = await rows<{ id: string }>('select municipality_id as id from care.first_talk where id = $1', open)
  const jobs = openPool(house.jobUrl, 1)
  const stateOf = async (id: string) => {
    const row = (await rows('select from care.first_talk where id = $1', id)).length === 1
    const key = (await house.keys.load(place?.id ?? '', id)).itemKey(id) !== undefined
    return row && key ? 'there' : row || key ? 'in part' : 'gone'
  }
  const after = async (milliseconds: number) => {
    await house.moveClock(milliseconds)
    await letFirstTalksGo(jobs, house.keys)
    return (await Promise.all([open, talked, unwanted].map(stateOf))).join()
  }
  try {
    assert.equal(await after(0), 'there,there,there')
    assert.equal(await after(12 * 60_000), 'there,there,gone')
    assert.equal(await after(13 * day), 'there,there,gone')
    assert.equal(await after(14 * day + 60_000), 'there,gone,gone')
    assert.equal(await after(27 * day), 'there,gone,gone')
    fatima = await house.visitor('fatima')
    await fatima.act(`${desk}/${unreached}/neem`)
    await fatima.act(`${desk}/${unreached}/klaar`, { ending: 'notReached' })
    const acted = await rows<{ id: string }>('select id from care.first_talk_act where talk_id = $1', unreached)
    assert.equal(await after(28 * day + 60_000), 'gone,gone,gone')
    assert.equal(await stateOf(unreached), 'gone', 'who hears nothing is promised twenty-eight days')
    const left = 'select from care.first_talk_act where talk_id = any($1)'
    assert.deepEqual(await rows(left, [open, talked, unwanted, unreached]), [])
    const said = await rows(
      'select answer from care.operation where id = any($1)',
      acted.map(({ id }) => id),
    )
    assert.deepEqual(said, [{ answer: {} }, { answer: {} }])
  } finally {
    await jobs.end()
  }
})
