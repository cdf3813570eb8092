import assert from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import { inDays } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { type Scene, sceneOf } from '#src/trial/relations-scene.ts'
import type { Seen } from '#src/trial/visitor.ts'

let house: TrialHouse
/** Sam is 13, Mirjam and Olaf have joint custody, opa Jan belongs and reads nothing, Bram coordinates. */
let scene: Scene
before(async () => {
  house = await openTrialHouse()
  scene = sceneOf(house, 'sam')
})
after(() => house.close())
afterEach(async () => {
  await house.ask(
    'delete from care.share; delete from care.data_consent; delete from care.secrecy_release; delete from care.share_question',
  )
  await house.moveClock(0)
})

const at = () => `/gezin/${house.family('sam')}`

/** Somebody asks whether opa Jan may read Sam's goals; gives back the path of the question. */
async function ask(who = 'bram', over: Record<string, string | string[]> = {}): Promise<string> {
  const visitor = await house.visitor(who)
  const answer = await visitor.post(`${at()}/delen/nieuw`, {
    ...{ subject: house.person('sam'), reader: house.person('jan'), 'topics[]': ['goals'], purpose: 'readAlong' },
    ...inDays('until', 60),
    ...over,
  })
  assert.equal(answer.status, 303, answer.text.slice(0, 2000))
  return (answer.location ?? '').split('?')[0] ?? ''
}
const say = async (who: string, question: string, says: string): Promise<Seen> =>
  (await house.visitor(who)).act(question, { says })
const janReads = async () => ((await scene.topics('jan', 'sam')) ?? []).join()

test('a question begun about one reader does not come up for another', async () => {
  const [bram, form] = [await house.visitor('bram'), `${at()}/delen/nieuw?met=${house.person('jan')}`]
  await bram.post('/concept', { reader: house.person('jan'), purpose: 'Meelezen.', _draft: form })
  const chosen = (key: string) => new RegExp(`name="reader" value="${house.person(key)}"[^>]* checked`)
  const other = (await bram.get(`${at()}/delen/nieuw?met=${house.person('olaf')}`)).text
  assert.match(other, chosen('olaf'))
  assert.match((await bram.get(form)).text, chosen('jan'))
  await ask('bram', { _draft: form })
  assert.equal((await house.ask('select from care.draft where form = $1 and sent_at is null', [form])).length, 0)
})

test('access 10, 24 of 4.2: goals of a youth of 13 are shared by the youth and one custody holder, and by neither of them alone', async () => {
  const question = await ask()
  const first = await say('mirjam', question, 'yes')
  assert.match(first.text, /Je zei ja\. Er is nog een ja nodig\. Tot dan delen wij niets\./)
  assert.match(first.text, /Nog geen ja van Sam/)
  assert.equal(await janReads(), '')
  const second = await say('sam', question, 'yes')
  assert.match(second.text, /Opa Jan mag dit nu zien, tot /)
  assert.match(second.text, /Mirjam zei ja op /)
  assert.equal(await janReads(), 'goals')
})

test('D-ALL-14: Sam says no; no page of a parent or of who coordinates reads the refusal, nothing is shared, and help goes on', async () => {
  const question = await ask()
  await say('mirjam', question, 'yes')
  const said = await say('sam', question, 'no')
  assert.match(said.text, /Opa Jan ziet dit niet\. De hulp gaat gewoon door\./)
  assert.equal(await janReads(), '')
  for (const who of ['mirjam', 'olaf', 'bram']) {
    const page = await (await house.visitor(who)).get(question)
    assert.match(page.text, /Nog geen ja van Sam/, who)
    assert.doesNotMatch(page.text, /Sam zei nee|reden/i, who)
  }
  assert.match((await (await house.visitor('sam')).get(question)).text, /Sam zei nee op /)
})

test('a no of a custody holder is told to the youth and to the other holder, and a conflict shares nothing', async () => {
  const question = await ask()
  await say('sam', question, 'yes')
  await say('olaf', question, 'no')
  await say('mirjam', question, 'yes')
  assert.equal(await janReads(), '')
  for (const who of ['sam', 'mirjam'])
    assert.match((await (await house.visitor(who)).get(question)).text, /Olaf zei nee op /, who)
})

test('talking first takes an earlier yes back, and who coordinates reads that somebody wants to talk', async () => {
  const question = await ask()
  await say('mirjam', question, 'yes')
  const said = await say('mirjam', question, 'talk')
  assert.match(said.text, /Bram belt je om erover te praten\. Tot dan delen wij niets\./)
  await say('sam', question, 'yes')
  assert.equal(await janReads(), '')
  assert.match((await (await house.visitor('bram')).get(question)).text, /Mirjam wil eerst praten/)
})

test('who would read is named as the family knows that person, wherever the question names him: Marco of school, Carla the doctor, and opa Jan by his name', async () => {
  const school = await scene.part('marco', 'school', ['sam'])
  const doctor = await scene.part('carla', 'gp', ['sam'])
  const form = (await (await house.visitor('bram')).get(`${at()}/delen/nieuw`)).text
  assert.match(form, />\s*Marco van school\s*</)
  assert.match(form, />\s*Carla \(huisarts\)\s*</)
  assert.match(form, />\s*Opa Jan\s*</)
  const question = await ask('bram', { reader: house.person('marco'), 'topics[]': ['help'] })
  for (const who of ['sam', 'mirjam', 'bram']) {
    const { text } = await (await house.visitor(who)).get(question)
    assert.match(text, /Mag Marco van school dit zien\?[\s\S]*Dan ziet Marco van school niets meer\./, who)
  }
  const sam = await house.visitor('sam')
  assert.match((await sam.get('/jouw-deel')).text, /Mag Marco van school dit zien\?/)
  assert.match((await sam.get(`${at()}/wie-ziet-wat`)).text, /Mag Marco van school dit zien\?/)
  const talk = await ask('bram', { reader: house.person('carla'), professional: house.person('bram') })
  assert.match((await sam.get(talk)).text, /Mag Bram praten met Carla \(huisarts\)\?/)
  for (const { id } of [school, doctor]) await house.ask('delete from care.participant where id = $1', [id])
})

test('E8: what somebody is for another is not told with the name: who is the doctor of Mirjam stands without it where one shares about Sam', async () => {
  const bond = await scene.part('marco', 'circleMember', ['sam'])
  const doctor = await scene.part('marco', 'specialist', ['mirjam'])
  const form = (await (await house.visitor('olaf')).get(`${at()}/delen/nieuw`)).text
  assert.match(form, />\s*Marco\s*</)
  assert.doesNotMatch(form, /Marco \(/)
  for (const { id } of [bond, doctor]) await house.ask('delete from care.participant where id = $1', [id])
})

test('nobody answers for another, opa Jan is not asked, and a question is not found outside', async () => {
  const question = await ask()
  for (const who of ['jan', 'joyce']) {
    const visitor = await house.visitor(who)
    assert.equal((await visitor.get(question)).status, 404, who)
    assert.equal((await visitor.post(question, { says: 'yes' })).status, 404, who)
  }
  assert.equal((await (await house.visitor('bram')).post(question, { says: 'yes' })).status, 404)
  const forged = `insert into care.data_consent (municipality_id, family_id, id, question_id, about, person_id, says, text_version, language, channel, recorded_by, given_at, sealed, key_person)
    select p.municipality_id, p.family_id, gen_random_uuid(), $1, $2, $2, 'yes', 'x', 'nl', 'screen', p.person_id, door.now(), '\\x00', p.person_id from door.pass p where p.xid = pg_current_xact_id_if_assigned()`
  const id = question.split('/').at(-1)
  await assert.rejects(
    scene.behind('mirjam', (tx) => tx.rows('forged', forged, [id, house.person('sam')])),
    (fault: { code?: string }) => fault.code === '42501' || fault.code === '23514',
  )
})

test('what was said aloud is written down with how it was checked, and counts', async () => {
  const question = await ask()
  const bram = await house.visitor('bram')
  const path = `${question}/namens/${house.person('sam')}`
  assert.match((await bram.get(question)).text, /Schrijf op wat Sam zei/)
  const without = await bram.post(path, { says: 'yes', channel: 'oral', checkedHow: '' })
  assert.equal(without.status, 422)
  assert.match(without.text, /Schrijf op hoe je dit hebt gecheckt/)
  const sent = { says: 'yes', channel: 'oral', checkedHow: 'Sam zei het aan tafel, waar ik bij zat.' }
  assert.equal((await bram.post(path, sent)).status, 303)
  await say('olaf', question, 'yes')
  assert.equal(await janReads(), 'goals')
  assert.match(
    (await (await house.visitor('sam')).get(question)).text,
    /Je zei dit in een gesprek op .* Bram schreef het op/,
  )
  assert.equal((await (await house.visitor('mirjam')).post(path, sent)).status, 403)
})

test('a no of Sam that Bram wrote down closes it, and a later yes of Sam opens it again', async () => {
  const question = await ask()
  for (const who of ['sam', 'mirjam']) await say(who, question, 'yes')
  assert.equal(await janReads(), 'goals')
  const path = `${question}/namens/${house.person('sam')}`
  const said = { says: 'no', channel: 'oral', checkedHow: 'Sam zei het aan tafel.' }
  assert.equal((await (await house.visitor('bram')).post(path, said)).status, 303)
  assert.equal(await janReads(), '')
  assert.match((await say('sam', question, 'yes')).text, /Opa Jan mag dit nu zien/)
  assert.equal(await janReads(), 'goals')
})

test('D-PEO-04 and access rule 5: while custody is not certain nothing of a youth under 16 is shared', async () => {
  const { id } = await scene.custody('sam', [], 'undeterminable', 'undetermined')
  const question = await ask()
  const page = await (await house.visitor('sam')).get(question)
  assert.match(page.text, /Wij weten nog niet wie mag beslissen\. Daarom delen wij nu niets\./)
  assert.equal((await (await house.visitor('sam')).post(question, { says: 'yes' })).status, 422)
  assert.equal(await janReads(), '')
  await house.ask('delete from care.custody_snapshot where id = $1', [id])
})

test('a question asks for a reader, parts, a purpose and a day within six months, and keeps what was typed', async () => {
  const bram = await house.visitor('bram')
  const sent = { subject: house.person('sam'), reader: house.person('jan'), 'topics[]': ['goals'], purpose: 'school' }
  const wrong = async (over: Record<string, string | string[]>) => {
    const { status, text } = await bram.post(`${at()}/delen/nieuw`, { ...sent, ...inDays('until', 30), ...over })
    assert.equal(status, 422)
    return text
  }
  assert.match(await wrong({ 'topics[]': [] }), /Kies wat deze persoon mag weten/)
  assert.match(await wrong({ reader: '' }), /Kies met wie je het deelt/)
  assert.match(await wrong({ reader: house.person('sam') }), /Kies twee mensen die niet dezelfde zijn/)
  assert.match(await wrong(inDays('until', 200)), /Kies een dag binnen 6 maanden/)
  assert.match(await wrong(inDays('until', -1)), /Kies een dag die nog komt/)
  assert.equal(
    (await bram.post(`${at()}/delen/nieuw`, { ...sent, ...inDays('until', 30), 'topics[]': ['story'] })).status,
    422,
  )
})

test('T-24: the question stands on Vandaag with what is shared, and is answered right there; who is no longer needed is not asked', async () => {
  const question = await ask()
  const onToday = async (who: string) =>
    (await (await house.visitor(who)).get(`${at()}/vandaag`)).text.includes(question)
  assert.deepEqual([await onToday('sam'), await onToday('mirjam'), await onToday('olaf')], [true, true, true])
  assert.deepEqual([await onToday('jan'), await onToday('bram')], [false, false])
  await say('mirjam', question, 'yes')
  assert.deepEqual([await onToday('sam'), await onToday('mirjam'), await onToday('olaf')], [true, false, false])
  const today = (await (await house.visitor('sam')).get('/jouw-deel')).text
  assert.match(today, /Mag Opa Jan dit zien\?/)
})

test('D-ALL-14: behind every other purpose the database shows no row in which somebody says no, to whomever', async () => {
  const question = await ask()
  for (const who of ['sam', 'mirjam', 'olaf']) await say(who, question, 'no')
  for (const who of ['mirjam', 'olaf', 'bram']) {
    const rows = await scene.behind(who, (tx) =>
      tx.rows('refused', "select person_id as person from care.data_consent where says <> 'yes'"),
    )
    assert.deepEqual(rows, who === 'bram' ? [] : [{ person: house.person(who) }], who)
  }
})

test('withdrawn in one press: what was shared ends, and another yes of that person is needed before it opens again', async () => {
  const question = await ask()
  for (const who of ['sam', 'mirjam']) await say(who, question, 'yes')
  assert.equal(await janReads(), 'goals')
  const sam = await house.visitor('sam')
  await sam.act(`${at()}/wie-ziet-wat/${house.person('jan')}/stop`)
  assert.equal(await janReads(), '')
  await say('mirjam', question, 'yes')
  assert.equal(await janReads(), '')
  await say('sam', question, 'yes')
  assert.equal(await janReads(), 'goals')
})

test('of two parts of one question the part that Mirjam stopped stays shut when Sam answers again; only her own new yes opens it', async () => {
  const question = await ask('bram', { 'topics[]': ['goals', 'meetings'] })
  for (const who of ['sam', 'mirjam']) await say(who, question, 'yes')
  assert.equal(await janReads(), 'goals,meetings')
  const [goals] = await house.ask<{ id: string }>("select id from care.share where topic = 'goals'")
  const close = `${at()}/wie-ziet-wat/${house.person('jan')}/aanpassen`
  await (await house.visitor('mirjam')).act(close, { 'close[]': [goals?.id ?? ''] })
  assert.equal(await janReads(), 'meetings')
  await say('sam', question, 'talk')
  assert.equal(await janReads(), '')
  await say('sam', question, 'yes')
  assert.equal(await janReads(), 'meetings')
  await say('mirjam', question, 'yes')
  assert.equal(await janReads(), 'goals,meetings')
})

test('an answer that changes from yes to no, or to talking first, stops at once what was shared by it', async () => {
  for (const [who, says] of [
    ['sam', 'no'],
    ['mirjam', 'talk'],
    ['olaf', 'no'],
  ] as const) {
    const question = await ask()
    for (const each of ['sam', 'mirjam']) await say(each, question, 'yes')
    assert.equal(await janReads(), 'goals', who)
    await say(who, question, says)
    assert.equal(await janReads(), '', `${who} says ${says}`)
    await house.ask('delete from care.share; delete from care.data_consent; delete from care.share_question')
  }
})

test('a yes to speak is a record of its own: Bram may talk with opa Jan, who reads nothing by it; Sam alone takes it back', async () => {
  const question = await ask('bram', { professional: house.person('bram') })
  const page = await (await house.visitor('sam')).get(question)
  assert.match(
    page.text,
    /Mag Bram praten met Opa Jan\?[\s\S]*Mag Bram over jullie praten met Opa Jan\? Dat heet: een ja om te praten\./,
  )
  await say('sam', question, 'yes')
  const second = await say('mirjam', question, 'yes')
  assert.match(second.text, /Bram mag nu praten met Opa Jan, tot /)
  assert.equal(await janReads(), '')
  const count = async (table: string) =>
    (await house.ask<{ n: number }>(`select count(*)::integer as n from care.${table}`))[0]?.n
  assert.deepEqual([await count('secrecy_release'), await count('data_consent'), await count('share')], [2, 0, 0])
  const bram = await house.visitor('bram')
  assert.match((await bram.get(question)).text, /Bram mag nu praten met Opa Jan\./)
  const no = await say('sam', question, 'no')
  assert.match(no.text, /Bram praat hier niet over met Opa Jan\. De hulp gaat gewoon door\./)
  assert.doesNotMatch((await bram.get(question)).text, /Bram mag nu praten|Sam zei nee/)
})

test('only a professional of this plan can be let speak, and not with himself', async () => {
  const bram = await house.visitor('bram')
  const sent = { subject: house.person('sam'), reader: house.person('jan'), 'topics[]': ['goals'], purpose: 'help' }
  for (const who of ['mirjam', 'dana']) {
    const answer = await bram.post(`${at()}/delen/nieuw`, {
      ...sent,
      ...inDays('until', 30),
      professional: house.person(who),
    })
    assert.equal(answer.status, 422, who)
    assert.match(answer.text, /Kies wie erover mag praten/)
  }
})
