import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { codeIn, comesIn, factOfGuest, guestOf, keptInCircle, questionFor } from '#src/trial/circle-guest.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { mailTo } from '#src/trial/mail.ts'
import { type Scene, sceneOf } from '#src/trial/relations-scene.ts'
import type { Visitor } from '#src/trial/visitor.ts'
import { isRunning, mayAskFor } from './circle-member.ts'

let house: TrialHouse
/** Esra has custody of Deniz (15) and Elif (7); Dana coordinates, and Deniz keeps people of the own circle to himself. */
let esra: Visitor
let deniz: Visitor
let scene: Scene
let family: string
before(async () => {
  house = await openTrialHouse()
  family = `/gezin/${house.family('esra')}`
  scene = sceneOf(house, 'esra')
  esra = await house.visitor('esra')
  deniz = await house.visitor('deniz')
})
after(() => house.close())

const fact = factOfGuest
const readable = (text: string) => text.replace(/<[^>]+>/g, ' ').replaceAll(/\s+|&nbsp;|\u00a0/g, ' ')
const filled = (about: readonly string[]) => questionFor(house, about)
const kept = (who: string, name: string) => keptInCircle(house, who, name)
const comeIn = (code: string, mail: string) => comesIn(house, code, mail)
const personOf = (row: string) => guestOf(house, row)

const openTo = (person: string) =>
  house.ask<{ shares: number; parts: number; codes: number }>(
    `select (select count(*)::int from care.family f cross join lateral door.live_shares(f.municipality_id, f.id) l where f.id = $2 and l.reader = $1) as shares,
      (select count(*)::int from care.participant where person_id = $1 and (until_at is null or until_at > door.now())) as parts,
      (select count(*)::int from entry.invitation where person_id = $1 and used_at is null and revoked_at is null) as codes`,
    [person, house.family('esra')],
  )

test('one asks for oneself and for a child under twelve for whom one decides; from twelve everybody asks for oneself', () => {
  const person = (id: string, age: number | null, parts: string[]) => ({
    ...{ id, kind: 'member' as const, age, parts, name: id, role: null, organisation: null, phone: null, days: null },
  })
  const people = [
    person('esra', null, ['parent']),
    person('deniz', 15, ['youth']),
    person('elif', 7, ['youth']),
    person('murat', null, ['parent']),
  ]
  const as = (id: string) => ({ people, viewer: { person: id } as never })
  assert.deepEqual(mayAskFor(as('esra'), ['esra', 'deniz', 'elif']), ['esra', 'elif'])
  assert.deepEqual(mayAskFor(as('esra'), ['esra', 'murat', 'deniz', 'elif']), ['esra', 'elif'])
  assert.deepEqual(mayAskFor(as('deniz'), ['deniz']), ['deniz'])
})

test('who is asked or takes part is not asked again; who stopped or whose time is over may be', () => {
  const today = '2026-11-29' as never
  assert.equal(isRunning({ endedBy: null, untilOn: '2026-11-29' as never }, today), true)
  assert.equal(isRunning({ endedBy: null, untilOn: '2026-11-28' as never }, today), false)
  assert.equal(isRunning({ endedBy: 'tante', untilOn: '2026-12-31' as never }, today), false)
})

test('D-CIR-02: a youth asks an aunt in from the own circle; until she came in nobody else in the family learns of it', async () => {
  const row = await kept('deniz', 'Tante Gul')
  assert.match((await deniz.get(row)).text, /Mag Tante Gul meedoen\?/)
  const page = readable((await deniz.get(`${row}/vraag`)).text)
  assert.match(page, /Tante Gul krijgt een eigen inlog\. Van het plan ziet Tante Gul alleen wat jij deelt\./)
  assert.match(page, /Wat jij over Tante Gul opschreef, blijft van jou\./)
  assert.doesNotMatch(page, /Voor wie is het\?/, 'a youth asks for oneself alone')
  const code = codeIn((await deniz.post(`${row}/vraag`, filled(['deniz']))).text)
  assert.match(code, /^[A-Z0-9]{4} [A-Z0-9]{4}$/)
  assert.match(readable((await deniz.get(`${row}/vraag`)).text), /Is gevraagd en heeft nog niet geantwoord\./)
  for (const who of ['esra', 'dana'])
    for (const place of ['/team', '/team/gevraagd', '/kring', '/wie-keek'])
      assert.doesNotMatch((await (await house.visitor(who)).get(`${family}${place}`)).text, /Gul/, `${who} ${place}`)
  assert.equal((await esra.get(row)).status, 404)
  assert.equal((await esra.get(`${row}/vraag`)).status, 404)
})

test('who comes in has an own first page, reads nothing by that alone, and needs no role card and no certificate (D-PEE-08)', async () => {
  const row = await kept('deniz', 'Oom Kemal')
  const code = codeIn((await deniz.post(`${row}/vraag`, filled(['deniz']))).text)
  const looking = await house.visitor()
  await looking.get('/code')
  const asked = readable((await looking.post('/code', { code, fact })).text)
  assert.match(asked, /Deniz vraagt of je wilt meehelpen\.[\s\S]*iemand uit de kring[\s\S]*Jij kent ons al lang\./)
  assert.doesNotMatch(asked, /vertel je eerst wat je doet/)
  const kemal = await comeIn(code, 'kemal@huis.invalid')
  assert.equal((await kemal.get('/vandaag')).location, `${family}/meedoen`)
  const first = readable((await kemal.get(`${family}/meedoen`)).text)
  assert.match(first, /Meedoen met Deniz/)
  assert.match(first, /Er is nu niets afgesproken\./)
  assert.match(first, /Er is nog niets met je gedeeld\. Dat kan later komen\./)
  for (const page of ['/kring', '/school', '/netwerk'])
    assert.equal((await kemal.get(`${family}${page}`)).status, 404, page)
  const [pass] = await house.ask<{ goals: number }>(
    'select coalesce(cardinality(goals), 0) as goals from door.roll_pass where actor = $1',
    [await personOf(row)],
  )
  assert.deepEqual(pass, { goals: 0 })
  const team = readable((await deniz.get(`${family}/team`)).text)
  assert.match(team, /Oom Kemal/)
  assert.doesNotMatch(team, /Oom Kemal vertelt nog wat hij of zij doet/)
  assert.match(readable((await deniz.get(`${row}/vraag`)).text), /Doet mee\.[\s\S]*Kies wat Oom Kemal leest/)
  assert.equal((await esra.get(row)).status, 404, 'the row itself stays private')
})

test('what is shared stands on the page with the day until when, and the steps of this week', async () => {
  const row = await kept('deniz', 'Buur Ans')
  const ans = await comeIn(codeIn((await deniz.post(`${row}/vraag`, filled(['deniz']))).text), 'ans@huis.invalid')
  for (const one of ['deniz', 'esra', 'elif'])
    await scene.share(one, 'dana', { topic: 'goals' }, { reader: await personOf(row) })
  const first = readable((await ans.get(`${family}/meedoen`)).text)
  assert.match(first, /Dit is deze week afgesproken/)
  assert.match(first, /Hier wordt aan gewerkt/)
  assert.match(first, /De rest van het plan zie je niet\./)
  assert.doesNotMatch(first, /Er is nog niets met je gedeeld/)
})

test('D-CIR-02: when a guest stops, the part, the code and every share end in the same minute, and who asked hears only that', async () => {
  const row = await kept('esra', 'Zus Hatice')
  const made = await esra.post(`${row}/vraag`, filled(['esra', 'elif']))
  const hatice = await comeIn(codeIn(made.text), 'hatice@huis.invalid')
  const person = await personOf(row)
  await scene.share('esra', 'dana', { topic: 'goals' }, { reader: person })
  await scene.share('elif', 'dana', { topic: 'goals' }, { reader: person })
  assert.equal((await openTo(person))[0]?.shares, 2)
  assert.match(readable((await hatice.get(`${family}/meedoen/stoppen`)).text), /Esra hoort alleen dat je stopt\./)
  const done = await hatice.post(`${family}/meedoen/stoppen`)
  assert.equal(done.location, '/gestopt')
  assert.deepEqual(await openTo(person), [{ shares: 0, parts: 0, codes: 0 }])
  assert.equal((await hatice.get(`${family}/meedoen`)).status, 404)
  assert.match(
    readable((await esra.get(`${row}/vraag`)).text),
    /Zus Hatice is gestopt met meedoen\. Opnieuw vragen mag\./,
  )
})

test('D-CIR-02: the owner stops it in one press, also before anybody came in; the code then lets nobody in', async () => {
  const row = await kept('esra', 'Trainer Joop')
  const code = codeIn((await esra.post(`${row}/vraag`, filled(['esra']))).text)
  assert.equal((await esra.post(`${row}/vraag`, filled(['esra']))).status, 409, 'nobody is asked twice at once')
  const [asked] = await house.ask<{ id: string }>('select id from care.asked_in where circle_member_id = $1', [
    row.split('/').at(-1),
  ])
  assert.match((await esra.get(`${row}/vraag`)).text, new RegExp(`action="${family}/team/gevraagd/${asked?.id}/stop"`))
  await esra.act(`${family}/team/gevraagd/${asked?.id}/stop`)
  const person = await personOf(row)
  assert.deepEqual(await openTo(person), [{ shares: 0, parts: 0, codes: 0 }])
  const late = await house.visitor()
  await late.get('/code')
  assert.equal((await late.post('/code', { code, fact })).status, 410)
})

test('D-CIR-02: who asked stops it too when a child that it was for is no longer of the family', async () => {
  const row = await kept('esra', 'Tante Nur')
  await esra.post(`${row}/vraag`, filled(['esra', 'elif']))
  assert.deepEqual(await openTo(await personOf(row)), [{ shares: 0, parts: 0, codes: 1 }])
  const left = (day: string) =>
    house.ask(`update care.family_member set until_on = ${day} where person_id = $1`, [house.person('elif')])
  await left('door.today()')
  const page = await esra.get(`${row}/vraag`)
  const stop = /action="([^"]*\/team\/gevraagd\/[^"]*\/stop)"/.exec(page.text)?.[1] ?? ''
  assert.match((await esra.get(`${family}/team/gevraagd`)).text, new RegExp(`action="${stop}"`))
  const done = await esra.post(stop)
  await left('null')
  assert.equal(done.status, 303)
  assert.deepEqual(await openTo(await personOf(row)), [{ shares: 0, parts: 0, codes: 0 }])
})

test('who coordinates neither asks from a circle nor stops it, and a child under twelve has no such page', async () => {
  const row = await kept('esra', 'Buurman Piet')
  await comeIn(codeIn((await esra.post(`${row}/vraag`, filled(['elif']))).text), 'piet@huis.invalid')
  const dana = await house.visitor('dana')
  assert.equal((await dana.get(`${row}/vraag`)).status, 404)
  const [asked] = await house.ask<{ id: string }>('select id from care.asked_in where circle_member_id = $1', [
    row.split('/').at(-1),
  ])
  assert.match(
    (await dana.get(`${family}/team/gevraagd`)).text,
    /Buurman Piet/,
    'who came in is known to who knows of the part',
  )
  assert.equal((await dana.post(`${family}/team/gevraagd/${asked?.id}/stop`)).status, 404)
  const elif = await house.visitor('elif')
  assert.equal((await elif.get(`${row}/vraag`)).status, 404)
})

test('what is wrong keeps what was typed, and a mail holds no word, no name and no link', async () => {
  const row = await kept('esra', 'Opa Rauf')
  const wrong = await esra.post(`${row}/vraag`, filled(['deniz']))
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /Kies voor wie het is[\s\S]*Jij kent ons al lang\./)
  const since = new Date()
  await esra.post(`${row}/vraag`, { ...filled(['elif']), channel: 'mail', mail: 'rauf@huis.invalid' })
  assert.doesNotMatch(await mailTo(house, 'rauf@huis.invalid', since), /hek|Elif|Esra|http/)
})

test('D-CIR-02: who stops a guest withdraws the own shares alone; what another shared stays that other row, closed, and opens for no new part', async () => {
  const row = await kept('esra', 'Nicht Sema')
  await comeIn(codeIn((await esra.post(`${row}/vraag`, filled(['esra', 'elif']))).text), 'sema@huis.invalid')
  const person = await personOf(row)
  for (const one of ['esra', 'deniz']) await scene.share(one, 'dana', { topic: 'goals' }, { reader: person })
  assert.equal((await openTo(person))[0]?.shares, 2)
  const [asked] = await house.ask<{ id: string }>('select id from care.asked_in where person_id = $1', [person])
  await esra.act(`${family}/team/gevraagd/${asked?.id}/stop`)
  const rows = await house.ask<{ by: string; withdrawn: string | null }>(
    'select granted_by as by, withdrawn_by as withdrawn from care.share where reader = $1 order by withdrawn_by nulls last',
    [person],
  )
  assert.deepEqual(rows, [
    { by: house.person('esra'), withdrawn: house.person('esra') },
    { by: house.person('deniz'), withdrawn: null },
  ])
  assert.deepEqual(await openTo(person), [{ shares: 0, parts: 0, codes: 0 }])
  await house.ask(
    `insert into care.participant (municipality_id, family_id, id, person_id, kind, ground, from_at, subjects)
     select municipality_id, family_id, gen_random_uuid(), person_id, kind, ground, door.now(), subjects from care.participant where person_id = $1 limit 1`,
    [person],
  )
  assert.deepEqual(await openTo(person), [{ shares: 0, parts: 1, codes: 0 }])
  const list = readable((await deniz.get(`${family}/wie-ziet-wat`)).text)
  assert.match(list, /Nicht Sema[\s\S]*[Gg]estopt/)
})

test('of two questions at the same moment to one person of a circle one wins; the other hears so in plain words', async () => {
  const row = await kept('esra', 'Buurvrouw Lies')
  const [here, there] = [await house.visitor('esra'), await house.visitor('esra')]
  const answers = await Promise.all([here, there].map((one) => one.post(`${row}/vraag`, filled(['elif']))))
  assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409])
  const refused = answers.find(({ status }) => status === 409)?.text ?? ''
  assert.match(readable(refused), /Kijk nog een keer\. Er is net iets veranderd\./)
  const asked = 'select count(*)::int as n from care.asked_in where circle_member_id = $1'
  assert.deepEqual(await house.ask(asked, [row.split('/').at(-1)]), [{ n: 1 }])
  await assert.rejects(
    house.ask(
      `insert into care.asked_in select (jsonb_populate_record(h, jsonb_build_object('id', gen_random_uuid(), 'person_id', null))).* from care.asked_in h
       where circle_member_id = $1`,
      [row.split('/').at(-1)],
    ),
    { code: '23505' },
  )
})

test('whose time is over is asked anew in one press', async () => {
  const row = await kept('esra', 'Oom Halil')
  await esra.post(`${row}/vraag`, filled(['elif']))
  await house.ask('update care.asked_in set until_on = door.today() - 1 where circle_member_id = $1', [
    row.split('/').at(-1),
  ])
  assert.equal((await esra.post(`${row}/vraag`, filled(['elif']))).status, 200)
})

test('with the row in the circle the name goes that was kept for the question, the code and who never came in', async () => {
  const row = await kept('esra', 'Vriendin Anouk')
  const member = row.split('/').at(-1) ?? ''
  const code = codeIn((await esra.post(`${row}/vraag`, filled(['elif']))).text)
  const person = await personOf(row)
  const gone = await esra.post(`${family}/gegevens/weg/kring/${member}`)
  assert.equal(gone.status, 303)
  const left = await house.ask<{ words: number; name: number; proof: number }>(
    `select (select sum(octet_length(sealed))::int from care.asked_in where circle_member_id = $1) as words,
       (select octet_length(sealed) from care.person where id = $2) as name,
       (select count(*)::int from care.erasure_ledger l where l.item_table in ('care.asked_in', 'care.person') and (l.id = $2 or l.id in (select h.id from care.asked_in h where h.circle_member_id = $1))) as proof`,
    [member, person],
  )
  assert.deepEqual(left, [{ words: 0, name: 0, proof: 2 }])
  assert.deepEqual(await openTo(person), [{ shares: 0, parts: 0, codes: 0 }])
  const late = await house.visitor()
  await late.get('/code')
  assert.equal((await late.post('/code', { code, fact })).status, 410)
})
