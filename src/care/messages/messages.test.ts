import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { asDay } from '#platform/dates.ts'
import { inDays } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { questionsOf } from '#src/trial/questions.ts'
import { type Scene, sceneOf } from '#src/trial/relations-scene.ts'
import type { Visitor } from '#src/trial/visitor.ts'
import { answerBefore, norm, problemOf } from './message.ts'

let house: TrialHouse
let scene: Scene
let sam: Visitor
let mirjam: Visitor
let olaf: Visitor
let bram: Visitor
let plan: string
before(async () => {
  house = await openTrialHouse()
  scene = sceneOf(house, 'sam')
  sam = await house.visitor('sam')
  mirjam = await house.visitor('mirjam')
  olaf = await house.visitor('olaf')
  bram = await house.visitor('bram')
  const of = [house.family('sam')]
  plan =
    (await house.ask<{ id: string }>('select id from care.plan where family_id = $1 and closed_at is null', of))[0]
      ?.id ?? ''
})
after(() => house.close())

const place = () => `/gezin/${house.family('sam')}/berichten`
const about = () => `${place()}/plan/${plan}`
const to = (...names: string[]) => names.map((name) => house.person(name))
const newest = async () =>
  (await house.ask<{ id: string }>('select id from care.message order by at desc, id desc limit 1'))[0]?.id ?? ''
const count = async (table: string) =>
  Number((await house.ask<{ n: string }>(`select count(*) as n from care.${table}`))[0]?.n)

test('D-MSG-03: a professional answers within two working days, and not on a day off', () => {
  assert.equal(norm.messageDays, 2)
  assert.equal(answerBefore(asDay('2026-11-16')), '2026-11-18')
  assert.equal(answerBefore(asDay('2026-11-20')), '2026-11-24', 'from a Friday to Tuesday')
})

test('a message has readers, words of at most 4000 characters, and asks for no day that is over', () => {
  const typed = { readers: ['bram'], text: 'Een vraag.', tone: '', answerBy: null }
  const today = asDay('2026-11-16')
  assert.equal(problemOf(typed, today), null)
  assert.equal(problemOf({ ...typed, readers: [] }, today), 'noReaders')
  assert.equal(problemOf({ ...typed, text: '' }, today), 'empty')
  assert.equal(problemOf({ ...typed, text: 'a'.repeat(4000) }, today), null)
  assert.equal(problemOf({ ...typed, text: 'a'.repeat(4001) }, today), 'tooLong')
  assert.equal(problemOf({ ...typed, answerBy: asDay('2026-11-15') }, today), 'day')
  assert.equal(problemOf({ ...typed, answerBy: undefined }, today), 'day')
  assert.equal(problemOf({ ...typed, answerBy: today }, today), null)
})

test('Mirjam finds no messages yet, whom to call when it cannot wait, and begins one about the plan', async () => {
  const family = `/gezin/${house.family('sam')}`
  assert.match((await mirjam.get(`${family}/plan`)).text, new RegExp(`href="${place()}"`))
  const { text } = await mirjam.get(place())
  assert.match(text, /Nog geen berichten\. Vragen mag altijd\./)
  assert.match(text, /Kan het niet wachten\?[\s\S]*href="tel:/)
  assert.match(text, new RegExp(`href="${about()}"`))
  const form = (await mirjam.get(about())).text
  assert.match(form, /Bram antwoordt meestal binnen 2 werkdagen/)
  assert.match(form, new RegExp(`value="${house.person('bram')}"`))
  assert.doesNotMatch(form, new RegExp(`value="${house.person('olaf')}"`), 'the other parent wants nothing yet')
})

test('what was refused says so, and everything that was typed is still there', async () => {
  const wrong = await mirjam.post(about(), { 'readers[]': [], text: 'Hoe gaat het verder?', ...inDays('answer', 5) })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /(?:Je|Uw) bericht is nog niet weg\. De tekst staat er nog\./)
  assert.match(wrong.text, /Kies wie dit bericht leest/)
  assert.match(wrong.text, />Hoe gaat het verder\?<\/textarea>/)
  const empty = await mirjam.post(about(), { 'readers[]': to('bram'), text: ' ' })
  assert.match(empty.text, /Schrijf (?:je|uw) bericht/)
  assert.match(
    empty.text,
    new RegExp(`value="${house.person('bram')}"[^>]*checked|checked[^>]*value="${house.person('bram')}"`),
  )
  assert.equal(await count('message'), 0)
})

test('D-MSG-01: a message is for whom the writer chose; nobody else of the family finds it, or a trace of it', async () => {
  const sent = await mirjam.act(about(), {
    'readers[]': to('bram'),
    text: 'Mag ik iets vragen?',
    ...inDays('answer', 5),
  })
  assert.match(sent.text, /(?:Je|Uw) bericht is weg\./)
  assert.match(sent.text, /Mirjam en Bram lezen dit bericht\./)
  assert.match(sent.text, /Antwoord graag voor/)
  const at = `${place()}/${await newest()}`
  assert.match((await bram.get(at)).text, /Mag ik iets vragen\?/)
  for (const other of [olaf, sam]) {
    assert.equal((await other.get(at)).status, 404)
    assert.equal((await other.post(at, { text: 'Ik ook.' })).status, 404)
    assert.match((await other.get(place())).text, /Nog geen berichten/)
    assert.doesNotMatch((await other.get(`/gezin/${house.family('sam')}/wie-keek`)).text, /een bericht lezen/)
  }
})

test('D-MSG-01: who may not read the subject is never a reader, whatever is sent', async () => {
  const [before, esra] = [await count('message'), house.person('esra')]
  for (const who of [esra, house.person('joyce')])
    assert.equal((await mirjam.post(about(), { 'readers[]': [who], text: 'Hallo' })).status, 403)
  assert.equal(await count('message'), before)
  const row = ['plan', plan, house.person('mirjam'), [esra], new Date()]
  const insert = `insert into care.message (municipality_id, family_id, id, about_table, about_id, author, readers, at)
    select p.municipality_id, p.family_id, gen_random_uuid(), $1, $2, $3, $4, $5 from door.pass p where p.xid = pg_current_xact_id_if_assigned()`
  await assert.rejects(
    scene.behind('mirjam', (tx) => tx.rows('test.insert', insert, row)),
    /row-level security/,
  )
  await scene.behind('mirjam', (tx) => tx.rows('test.insert', insert, [...row.slice(0, 3), to('bram'), new Date()]))
  await house.ask(
    'delete from care.message m where not exists (select from care.message_line l where l.message_id = m.id)',
  )
})

test('D-MSG-01: who loses the subject loses the conversation, at once and by the policy', async () => {
  const goal = await scene.item('goal', 'mirjam', ['sam'], { plan_id: plan, kind: 'own' })
  const message = await scene.put('message', {
    ...{
      about_table: 'goal',
      about_id: goal.id,
      author: house.person('mirjam'),
      readers: to('sam', 'bram'),
      at: new Date(),
    },
  })
  const seen = (who: string) =>
    scene.behind(
      who,
      async (tx) => (await tx.rows('test.message', 'select id from care.message where id = $1', [message.id])).length,
    )
  assert.equal(await seen('sam'), 1)
  await house.ask("update care.goal set audience = 'chosen', named = $2 where id = $1", [goal.id, to('bram')])
  assert.equal(await seen('bram'), 1)
  await house.ask('update care.goal set undone_at = now() where id = $1', [goal.id])
  for (const who of ['sam', 'bram', 'mirjam']) assert.equal(await seen(who), 0, who)
  await house.ask('delete from care.message where id = $1', [message.id])
  await house.ask('delete from care.goal where id = $1', [goal.id])
})

test('D-MSG-03: an answer that waits is on the list of who coordinates, and answered it is gone', async () => {
  const at = `${place()}/${await newest()}`
  assert.match((await bram.get('/werklijst')).text, /iemand op een antwoord wacht|bericht wacht/)
  const answered = await bram.act(at, { text: 'Ja hoor, vraag maar.' })
  assert.match(answered.text, /Ja hoor, vraag maar\./)
  assert.doesNotMatch((await bram.get('/werklijst')).text, /iemand op een antwoord wacht|bericht wacht/)
  assert.match((await mirjam.get(at)).text, /Ja hoor, vraag maar\./)
})

test('D-MSG-03: "dank je" needs no answer once Bram says so; everybody in it reads that, and new words ask again', async () => {
  const at = `${place()}/${await newest()}`
  await mirjam.act(at, { text: 'Dank je.' })
  const last = async () => ({
    line: (await house.ask<{ id: string }>('select id from care.message_line order by at desc limit 1'))[0]?.id ?? '',
  })
  assert.equal((await mirjam.post(`${at}/geen-antwoord`, await last())).status, 403, 'of a family nobody says so')
  const seen = await last()
  await mirjam.act(at, { text: 'En nog iets.' })
  assert.equal((await bram.post(`${at}/geen-antwoord`, seen)).status, 409, 'new words were not read')
  assert.doesNotMatch((await mirjam.get(at)).text, /hoeft geen antwoord/)
  assert.match((await bram.get('/werklijst')).text, /bericht wacht/)
  const said = await bram.act(`${at}/geen-antwoord`, await last())
  assert.match(said.text, /Dit bericht wacht niet meer op antwoord\./)
  assert.doesNotMatch((await bram.get('/werklijst')).text, /bericht wacht/)
  assert.match((await mirjam.get(at)).text, /Bram las dit\. Een antwoord hoeft niet\./)
  assert.equal((await bram.post(`${at}/geen-antwoord`, await last())).status, 409, 'once is enough')
  const [row] = await house.ask<{ id: string }>('select id from care.message_no_answer order by at desc limit 1')
  assert.equal((await olaf.post(`${at}/geen-antwoord/${row?.id}/terug`)).status, 404)
  await bram.act(`${at}/geen-antwoord/${row?.id}/terug`)
  assert.match((await bram.get('/werklijst')).text, /bericht wacht/)
  await bram.act(`${at}/geen-antwoord`, await last())
  await mirjam.act(at, { text: 'Toch nog een vraag.' })
  assert.doesNotMatch((await mirjam.get(at)).text, /Een antwoord hoeft niet/)
  assert.match((await bram.get('/werklijst')).text, /bericht wacht/)
  await bram.act(at, { text: 'Ik bel je.' })
})

test('conversations about many goals are asked in as many questions as one about a single goal', async () => {
  const goals = await house.ask<{ id: string }>(
    "select id from care.goal where plan_id = $1 and audience = 'plan' and undone_at is null order by id",
    [plan],
  )
  assert.ok(goals.length >= 3, 'there are goals to write about')
  const ask = ({ id } = { id: '' }) =>
    mirjam.post(`${place()}/doel/${id}`, { 'readers[]': to('bram'), text: 'Hoe gaat dit?' })
  assert.equal((await ask(goals[0])).status, 303)
  const few = await questionsOf(() => bram.get(place()))
  for (const goal of goals.slice(1)) assert.equal((await ask(goal)).status, 303)
  assert.deepEqual(await questionsOf(() => bram.get(place())), few)
})

test('D-MSG-03: nobody sees that somebody of a family read a message', async () => {
  const at = `${place()}/${await newest()}`
  assert.match((await mirjam.get(place())).text, /Niemand ziet of (?:je|u) een bericht las/)
  await mirjam.act(about(), { 'readers[]': to('sam'), text: 'Zullen we samen kijken?' })
  const own = `${place()}/${await newest()}`
  await mirjam.get(own)
  assert.equal((await sam.get(own)).status, 200)
  assert.doesNotMatch((await sam.get(`/gezin/${house.family('sam')}/wie-keek`)).text, /Mirjam[^<]*een bericht lezen/)
  await bram.get(at)
  assert.match((await mirjam.get(`/gezin/${house.family('sam')}/wie-keek`)).text, /Bram[\s\S]*een bericht lezen/)
})

test('D-MSG-02: for both parents nothing goes before both want it; then it does, after the question how it sounds', async () => {
  const both = { 'readers[]': to('mirjam', 'olaf'), text: 'Voor jullie samen.' }
  const refused = await bram.post(about(), both)
  assert.equal(refused.status, 422)
  assert.match(refused.text, /Kies een van de twee ouders/)
  const wish = (other: string) => `/gezin/${house.family('sam')}/samen-berichten/${house.person(other)}`
  assert.match((await mirjam.get(place())).text, /Ouders in twee huizen sturen elkaar hier niets/)
  assert.match((await mirjam.act(wish('olaf'))).text, /Het kan als Olaf dat ook wil/)
  assert.equal((await bram.post(about(), both)).status, 422, 'one of them is not both')
  assert.equal((await sam.post(wish('olaf'))).status, 404, 'only a parent')
  assert.doesNotMatch((await sam.get(place())).text, /twee huizen/)
  assert.match((await olaf.get(place())).text, /Mirjam wil dit graag\. (?:Je|U) hoeft niets te doen\./)
  assert.match((await olaf.act(wish('mirjam'))).text, /willen dit allebei/)
  assert.equal((await bram.post(about(), both)).status, 303)
  const asked = await olaf.post(about(), { 'readers[]': to('mirjam'), text: 'Jij was weer te laat.' })
  assert.equal(asked.status, 422)
  assert.match(asked.text, /Lees (?:je|uw) bericht nog een keer\. Gaat het over Sam\? Zou Sam dit mogen lezen\?/)
  assert.match(asked.text, />Jij was weer te laat\.<\/textarea>/)
  const change = await olaf.post(about(), { 'readers[]': to('mirjam'), text: 'Jij was weer te laat.', tone: 'change' })
  assert.equal(change.status, 200)
  assert.match(change.text, />Jij was weer te laat\.<\/textarea>/)
  await olaf.act(about(), { 'readers[]': to('mirjam'), text: 'Sam wil vrijdag later komen.', tone: 'yes' })
  const at = `${place()}/${await newest()}`
  assert.match((await mirjam.get(at)).text, /Sam wil vrijdag later komen\./)
  assert.match((await mirjam.act(`${wish('olaf')}/stop`)).text, /Gestopt\. Wat er stond, blijft leesbaar\./)
  const still = (await olaf.get(at)).text
  assert.match(still, /Sam wil vrijdag later komen\./)
  assert.match(still, /Hier kan niemand meer schrijven/)
  assert.equal((await olaf.post(at, { text: 'Toch nog.', tone: 'yes' })).status, 409)
})

test('D-MSG-02: a parent whose home nobody typed in lives apart too, and who knows neither of them does not bring the two together', async () => {
  const both = { 'readers[]': to('mirjam', 'olaf'), text: 'Voor jullie samen.' }
  const of = [house.person('olaf')]
  const [lived] = await house.ask<{ households: string[] }>(
    'select households from care.family_member where person_id = $1',
    of,
  )
  await house.ask("update care.family_member set households = '{}' where person_id = $1", of)
  assert.equal((await bram.post(about(), both)).status, 422)
  const kept = (who: string) =>
    scene.behind(who, (tx) =>
      tx.one<{ yes: boolean }>('test.kept', 'select door.are_kept_apart($1) as yes', [to('mirjam', 'olaf')]),
    )
  for (const who of ['bram', 'jan']) assert.equal((await kept(who))?.yes, true, who)
  await house.ask('update care.family_member set households = $2 where person_id = $1', [...of, lived?.households])
})

test('D-MSG-01: adding a reader asks who began it; let in, that person reads those words and what comes, not what others wrote before', async () => {
  await mirjam.act(about(), { 'readers[]': to('sam'), text: 'Ik wil het rustig houden.' })
  const at = `${place()}/${await newest()}`
  await sam.act(at, { text: 'Ik ben boos over vrijdag.' })
  await sam.post('/concept', { _draft: at, text: 'Ik schreef nog.' })
  const nobody = await sam.post(`${at}/lezer`, { person: '' })
  assert.equal(nobody.status, 422)
  assert.match(nobody.text, new RegExp(`<form[^>]* action="${at}"[\\s\\S]*Ik schreef nog\\.`))
  assert.equal((await sam.post(`${at}/lezer`, { person: house.person('joyce') })).status, 403)
  assert.equal(
    (await sam.post(`${at}/lezer`, { person: house.person('olaf') })).status,
    403,
    'the parents do not both want it',
  )
  assert.match(
    (await sam.act(`${at}/lezer`, { person: house.person('bram') })).text,
    /We vroegen Mirjam of Bram mag meelezen/,
  )
  assert.equal((await bram.get(at)).status, 404, 'asking is not letting in')
  const [row] = await house.ask<{ id: string }>('select id from care.message_reader order by asked_at desc limit 1')
  assert.equal((await sam.post(`${at}/lezer/${row?.id}/ja`)).status, 403, 'who asked does not answer')
  const self = 'update care.message_reader set yes = true, answered_at = door.now() where id = $1'
  await assert.rejects(
    scene.behind('sam', (tx) => tx.rows('test.self', self, [row?.id])),
    /row-level security/,
  )
  assert.match((await mirjam.get(at)).text, /Sam vraagt: mag Bram meelezen\?/)
  assert.match((await mirjam.act(`${at}/lezer/${row?.id}/ja`)).text, /Mirjam, Sam en Bram lezen dit bericht/)
  await sam.act(at, { text: 'Fijn dat je meeleest.' })
  const { text } = await bram.get(at)
  assert.match(text, /Ik wil het rustig houden\./)
  assert.match(text, /Fijn dat je meeleest\./)
  assert.doesNotMatch(text, /Ik ben boos over vrijdag/)
  assert.equal((await bram.act(at, { text: 'Dank je wel.' })).status, 200)
})

test('D-MSG-01: who began it may say no, and a yes is taken back within ten minutes', async () => {
  await mirjam.act(about(), { 'readers[]': to('sam'), text: 'Alleen wij twee.' })
  const at = `${place()}/${await newest()}`
  await sam.act(`${at}/lezer`, { person: house.person('bram') })
  const id = async () =>
    (await house.ask<{ id: string }>('select id from care.message_reader order by asked_at desc limit 1'))[0]?.id
  assert.match((await mirjam.act(`${at}/lezer/${await id()}/nee`)).text, /Bram leest niet mee\./)
  assert.equal((await bram.get(at)).status, 404)
  assert.match((await mirjam.act(`${at}/lezer`, { person: house.person('bram') })).text, /Bram leest nu mee\./)
  assert.equal((await bram.get(at)).status, 200)
  assert.equal((await sam.post(`${at}/lezer/${await id()}/terug`)).status, 403)
  await mirjam.act(`${at}/lezer/${await id()}/terug`)
  assert.equal((await bram.get(at)).status, 404)
})

test('who wrote it takes it back within ten minutes, and nobody else', async () => {
  await sam.act(about(), { 'readers[]': to('bram'), text: 'Kun je mij bellen?' })
  const at = `${place()}/${await newest()}`
  const line = (await house.ask<{ id: string }>('select id from care.message_line order by at desc limit 1'))[0]?.id
  assert.equal((await bram.post(`${at}/${line}/terug`)).status, 403)
  assert.equal((await olaf.post(`${at}/${line}/terug`)).status, 404)
  await sam.act(`${at}/${line}/terug`)
  assert.equal((await bram.get(at)).status, 404)
})

test('a child under twelve has no messages, and nobody writes to one', async () => {
  const esra = await house.visitor('esra')
  const family = house.family('esra')
  const [row] = await house.ask<{ id: string }>('select id from care.plan where family_id = $1 and closed_at is null', [
    family,
  ])
  const { text } = await esra.get(`/gezin/${family}/berichten/plan/${row?.id}`)
  const young = await house.ask<{ id: string }>(
    `select m.person_id as id from care.family_member m join care.birth b on b.person_id = m.person_id
     where m.family_id = $1 and b.born_on > (door.today() - interval '12 years')::date`,
    [family],
  )
  assert.ok(young.length > 0)
  for (const { id } of young) assert.doesNotMatch(text, new RegExp(`value="${id}"`))
  const elif = await house.visitor('elif')
  assert.equal((await elif.get(`/gezin/${family}/berichten`)).status, 404)
  assert.doesNotMatch((await elif.get(`/gezin/${family}/plan`)).text, /berichten/)
})
