import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { sceneOf } from '#src/trial/relations-scene.ts'
import { inTwoTabs } from '#src/trial/two-tabs.ts'
import type { Visitor } from '#src/trial/visitor.ts'
import { givenProblem } from './with-family.ts'

let house: TrialHouse
/** Esra has custody of Deniz (15) and Elif (7); Dana coordinates, and Fatima is a peer worker whom nobody of them asked for a talk. */
let dana: Visitor
let esra: Visitor
let deniz: Visitor
let fatima: Visitor
before(async () => {
  house = await openTrialHouse()
  ;[dana, esra] = [await house.visitor('dana'), await house.visitor('esra')]
  ;[deniz, fatima] = [await house.visitor('deniz'), await house.visitor('fatima')]
})
beforeEach(async () => {
  for (const table of ['peer_contribution', 'peer_at_start', 'peer_note', 'peer_worry', 'peer_return', 'peer_request'])
    await house.ask(`delete from care.${table}`)
  for (const table of ['family_advice_answer', 'family_advice_reader', 'family_advice_word', 'family_advice'])
    await house.ask(`delete from care.${table}`)
})
after(() => house.close())

const place = () => `/gezin/${house.family('esra')}/meedenken`
const readable = (text: string) => text.replace(/<[^>]+>/g, ' ').replaceAll(/\s+|&nbsp;|\u00a0/g, ' ')
const textOf = async (who: Visitor, path: string) => readable((await who.get(path)).text)
const question = 'Esra doet de deur niet open. Wat zou jij doen?'
const about = (...who: string[]) => ({ 'subjects[]': who.map((one) => house.person(one)), question, tried: 'Bellen.' })
const newest = async () =>
  (
    await house.ask<{ id: string }>(
      'select id from care.family_advice where undone_at is null order by at desc limit 1',
    )
  )[0]?.id ?? ''

/** Dana asks, and each of these says so. */
async function asked(who: readonly string[], said: Readonly<Record<string, 'yes' | 'no'>> = {}) {
  assert.equal((await dana.post(place(), about(...who))).status, 303)
  const id = await newest()
  for (const [name, says] of Object.entries(said)) await say(name === 'esra' ? esra : deniz, id, says)
  return { id, at: `/gesprekken/met-gezin/${id}` }
}
const say = async (who: Visitor, id: string, says: string) =>
  assert.equal((await who.post(`${place()}/${id}/zeg`, { says })).status, 303)
const waits = async () => /Denk mee, met ja van het gezin/.test(await textOf(fatima, '/gesprekken'))

test('an answer needs words, at most a thousand signs', () => {
  assert.equal(givenProblem(''), 'missing')
  assert.equal(givenProblem('x'.repeat(1001)), 'tooLong')
  assert.equal(givenProblem('x'.repeat(1000)), null)
})

test('D-PEE-07: Dana asks about Esra and Elif; Esra finds it on her first page, reads it whole and chooses for both', async () => {
  assert.match(await textOf(dana, place()), /Elif Esra leest dit en kiest\./)
  const done = readable((await dana.act(place(), about('esra', 'elif'))).text)
  assert.match(
    done,
    /Wie je koos, kan het nu lezen\.[\s\S]*Esra doet de deur niet open[\s\S]*Dit wacht\. Het kan tot en met/,
  )
  assert.match(
    await textOf(esra, `/gezin/${house.family('esra')}/vandaag`),
    /Dana wil iemand met eigen ervaring iets vragen/,
  )
  const page = await textOf(esra, place())
  assert.match(page, /Dana wil dit vragen[\s\S]*Esra doet de deur niet open\. Wat zou jij doen\?/)
  assert.match(
    page,
    /Eerst lezen dit alleen Dana en wie ja of nee zegt\.[\s\S]*Bellen\.[\s\S]*Het gaat over Esra en Elif\./,
  )
  assert.match(
    page,
    /Je kiest ook voor Elif\. Nee zeggen mag\. Je hoeft niet te zeggen waarom\. Niemand leest wat je koos\./,
  )
  assert.doesNotMatch(await textOf(deniz, place()), /deur niet open/)
  assert.equal(await waits(), false, 'nobody else reads it before a yes')
})

test('D-PEE-07, D-PEE-03: after the yes one peer worker takes it, reads it and answers; Dana and Esra read the answer, and the reading ends', async () => {
  const { at } = await asked(['esra', 'elif'], { esra: 'yes' })
  assert.equal(await waits(), true)
  const before = await textOf(fatima, at)
  assert.match(before, /Het gezin las de vraag en zei ja\.[\s\S]*Alleen wie meedenkt, leest de vraag\./)
  assert.doesNotMatch(before, /Esra|deur niet open/)
  assert.notEqual((await fatima.post(at, { advice: 'Te vroeg.' })).status, 303)
  const taken = readable((await fatima.act(`${at}/neem`)).text)
  assert.match(taken, /Jij denkt mee\.[\s\S]*Esra doet de deur niet open[\s\S]*Bellen\./)
  assert.doesNotMatch(taken, /Dana/)
  const wrong = await fatima.post(at, { advice: ' ' })
  assert.equal(wrong.status, 422)
  assert.equal((await fatima.post(at, { advice: 'x'.repeat(1001) })).status, 422)
  const sent = readable((await fatima.act(at, { advice: 'Schrijf een kaart.' })).text)
  assert.match(sent, /Verstuurd\. Het gezin en wie dit vroeg, lezen het nu\./)
  for (const who of [dana, esra]) assert.match(await textOf(who, place()), /Schrijf een kaart\. Fatima denkt mee/)
  assert.doesNotMatch(await textOf(deniz, place()), /kaart/)
  assert.equal((await fatima.get(at)).status, 404)
  assert.doesNotMatch(await textOf(fatima, '/gesprekken'), /met ja van het gezin/)
})

test('access 4.2: about Deniz, who is 15, both he and Esra say yes, and Fatima reads nothing before', async () => {
  const { id } = await asked(['deniz'], { deniz: 'yes' })
  assert.equal(await waits(), false)
  await say(esra, id, 'yes')
  assert.equal(await waits(), true)
  await house.ask('update care.family_advice set until_on = door.today() - 1')
})

test('access 4.2: about a parent and a youth one asks apart: neither reads of the other before that one said yes', async () => {
  const both = await dana.post(place(), about('esra', 'deniz'))
  assert.equal(both.status, 422)
  assert.match(readable(both.text), /Kies mensen die dit van elkaar mogen lezen/)
  assert.equal((await dana.post(place(), about('deniz', 'elif'))).status, 422, 'Deniz would read of Elif')
  const [{ id = '' } = {}] = await house.ask<{ id: string }>(
    `insert into care.family_advice (municipality_id, family_id, id, subjects, author, at, until_on, sealed, key_person)
     select municipality_id, family_id, gen_random_uuid(), array[$1, $2]::uuid[], $3, door.now(), door.today() + 9, '\\x00', $1 from care.family_member where person_id = $1 returning id`,
    [house.person('esra'), house.person('deniz'), house.person('dana')],
  )
  assert.match(await textOf(deniz, place()), /Er is nu niets om te lezen/, 'also where it stands there')
  assert.equal((await deniz.post(`${place()}/${id}/zeg`, { says: 'yes' })).status, 404)
  assert.equal(await waits(), false)
})

test('D-ALL-14: about Deniz a yes of both is needed; a no leaves no trace: page, list, number and log are as they were while nobody said anything', async () => {
  const { id } = await asked(['deniz'])
  const [silent, esraSilent] = [await textOf(dana, place()), await textOf(esra, place())]
  await say(deniz, id, 'no')
  assert.match(await textOf(deniz, place()), /Je zei nee\. Dat is genoeg\./)
  assert.equal(await textOf(dana, place()), silent)
  assert.equal(await textOf(esra, place()), esraSilent)
  await say(esra, id, 'yes')
  assert.equal(await textOf(dana, place()), silent)
  assert.equal(await waits(), false)
  assert.doesNotMatch(await textOf(esra, `/gezin/${house.family('esra')}/wie-keek`), /Deniz[^.]*iemand met ervaring/)
  assert.doesNotMatch(
    await textOf(dana, `/gezin/${house.family('esra')}/wie-keek`),
    /(Deniz|Esra)[^.]*iemand met ervaring/,
  )
  await house.ask('update care.family_advice set until_on = door.today() - 1')
  const past = /Dit gaat niet door\./
  for (const who of [dana, esra, deniz]) assert.match(await textOf(who, place()), past)
  await house.ask('delete from care.family_advice_word')
  assert.match(await textOf(dana, place()), past, 'the same after a silence')
})

test('a yes is taken back until there is an answer: the peer worker reads nothing more in that moment', async () => {
  const { id, at } = await asked(['deniz'], { esra: 'yes', deniz: 'yes' })
  await fatima.act(`${at}/neem`)
  assert.match(await textOf(deniz, place()), /Je zei ja\. Tot er antwoord is, kun je dat terugnemen\./)
  await say(deniz, id, 'no')
  assert.equal((await fatima.get(at)).status, 404)
  assert.notEqual((await fatima.post(at, { advice: 'Schrijf een kaart.' })).status, 303)
  assert.deepEqual(await house.ask('select id from care.family_advice_answer'), [])
  const looked = async (who: Visitor) => /Fatima/.test(await textOf(who, `/gezin/${house.family('esra')}/wie-keek`))
  assert.deepEqual([await looked(esra), await looked(dana)], [true, false], 'a look tells Dana that all said yes')
  await say(deniz, id, 'yes')
  await fatima.act(at, { advice: 'Schrijf een kaart.' })
  assert.equal(await looked(dana), true)
  assert.equal((await deniz.post(`${place()}/${id}/zeg`, { says: 'no' })).status, 409, 'it was answered')
  assert.match(await textOf(deniz, place()), /Schrijf een kaart\./)
})

test('who may ask, choose or take back: nobody but whose it is', async () => {
  for (const other of [esra, deniz, await house.visitor('bram'), fatima])
    assert.equal((await other.post(place(), about('esra'))).status, 404)
  const { id } = await asked(['esra'])
  for (const other of [deniz, fatima, await house.visitor('bram')])
    assert.equal((await other.post(`${place()}/${id}/zeg`, { says: 'yes' })).status, 404)
  assert.equal((await dana.post(`${place()}/${id}/zeg`, { says: 'yes' })).status, 403)
  assert.equal((await esra.post(`${place()}/${id}/terug`)).status, 403)
  assert.equal((await esra.post(`${place()}/${id}/zeg`, { says: 'maybe' })).status, 409)
  assert.equal((await (await house.visitor('elif')).get(place())).status, 404)
  await dana.act(`${place()}/${id}/terug`)
  for (const who of [dana, esra]) assert.doesNotMatch(await textOf(who, place()), /deur niet open/)
  const late = await asked(['esra'])
  await house.ask("update care.family_advice set at = at - interval '11 minutes'")
  assert.equal((await dana.post(`${place()}/${late.id}/terug`)).status, 409)
  assert.equal((await dana.post(place(), about('esra'))).status, 409, 'one at a time')
})

test('access 4.3: Lieke has two parents who decide: a text about her mother and her is not shown to her father, and a refused form keeps what was typed', async () => {
  const at = `/gezin/${house.family('sanne')}/meedenken`
  const wrong = await dana.post(at, about('sanne', 'lieke'))
  assert.equal(wrong.status, 422)
  assert.match(readable(wrong.text), /Kies mensen die dit van elkaar mogen lezen/)
  assert.match(wrong.text, /Esra doet de deur niet open/)
  for (const typed of [
    { ...about(), question },
    { ...about('lieke'), question: '' },
    about('sanne', 'tom'),
    about('sanne', 'tom', 'lieke'),
  ])
    assert.equal((await dana.post(at, typed)).status, 422)
  assert.equal((await dana.post(at, about('esra'))).status, 422, 'of another family')
  assert.deepEqual(
    await sceneOf(house, 'sanne').behind('dana', async (tx) =>
      tx.one('trial.may', 'select door.may_ask_advice($1) as may, door.may_ask_advice($2) as both', [
        [house.person('lieke')],
        [house.person('sanne'), house.person('tom')],
      ]),
    ),
    { may: true, both: false },
  )
  assert.equal((await dana.post(at, about('lieke'))).status, 303)
  const sanne = await house.visitor('sanne')
  const id = await newest()
  assert.equal((await sanne.post(`${at}/${id}/zeg`, { says: 'yes' })).status, 303)
  assert.equal(await waits(), false, 'Tom said nothing')
  assert.equal((await (await house.visitor('tom')).post(`${at}/${id}/zeg`, { says: 'yes' })).status, 303)
  assert.equal(await waits(), true)
})

test('D-PEE-07: a peer worker who belongs to, takes part for or talked with the family, or has no coach, never gets it', async () => {
  const { at } = await asked(['esra'], { esra: 'yes' })
  const scene = sceneOf(house, 'esra')
  const hidden = async (why: string) => {
    assert.equal(await waits(), false, why)
    assert.equal((await fatima.get(at)).status, 404, why)
    assert.notEqual((await fatima.post(`${at}/neem`)).status, 303, why)
  }
  await scene.part('fatima', 'circleMember', ['esra'])
  await hidden('she takes part')
  await house.ask('delete from care.participant where person_id = $1', [house.person('fatima')])
  assert.equal(await waits(), true)
  await house.ask(
    `insert into care.family_member (municipality_id, family_id, id, person_id, parts, position, from_on, until_on)
     select municipality_id, family_id, gen_random_uuid(), $1, '{other}', 9, door.today() - 9, door.today() - 1 from care.family_member where person_id = $2`,
    [house.person('fatima'), house.person('esra')],
  )
  await hidden('she belonged to it')
  await house.ask('delete from care.family_member where person_id = $1', [house.person('fatima')])
  await esra.post(`/gezin/${house.family('esra')}/iemand-die-dit-kent`, {
    what: 'hope',
    wish: '',
    reach: '06 00 00 12 12',
  })
  await house.ask(
    'update care.peer_request set matched_with = $1, matched_at = asked_at, first_contact_on = door.today()',
    [house.person('fatima')],
  )
  await hidden('she talks with Esra')
  await house.ask('delete from care.peer_request')
  await house.ask('update care.peer_certificate set certified_on = certified_on - 1')
  await hidden('nobody saw her certificate')
  await house.ask('update care.peer_certificate set certified_on = certified_on + 1')
  assert.equal(await waits(), true)
})

test('D-PEE-07: nor does who belongs to another family of one of them, or talked there with somebody', async () => {
  const { at } = await asked(['esra'], { esra: 'yes' })
  const belongs = (who: string) =>
    house.ask(
      `insert into care.family_member (municipality_id, family_id, id, person_id, parts, position, from_on)
       select municipality_id, family_id, gen_random_uuid(), $1, '{other}', 9, door.today() - 9 from care.family_member where person_id = $2`,
      [house.person(who), house.person('sanne')],
    )
  await belongs('fatima')
  assert.equal(await waits(), true, 'a family of other people')
  await belongs('esra')
  assert.equal(await waits(), false)
  assert.notEqual((await fatima.post(`${at}/neem`)).status, 303)
  await house.ask('delete from care.family_member where person_id = $1', [house.person('fatima')])
  assert.equal(await waits(), true)
  await (await house.visitor('sanne')).post(`/gezin/${house.family('sanne')}/iemand-die-dit-kent`, {
    ...{ what: 'hope', wish: '', reach: '06 00 00 12 12' },
  })
  await house.ask(
    'update care.peer_request set matched_with = $1, matched_at = asked_at, first_contact_on = door.today()',
    [house.person('fatima')],
  )
  assert.equal(await waits(), false, 'she talks with Sanne')
  await house.ask('delete from care.family_member where position = 9')
})

test('D-PEE-07: it is for a peer worker no more once Dana stopped coordinating, and free again where who took it has no coach', async () => {
  const { at } = await asked(['esra'], { esra: 'yes' })
  await fatima.act(`${at}/neem`)
  await house.ask('update care.family_advice_reader set peer_id = $1', [house.person('dana')])
  assert.equal(await waits(), true, 'who holds it may not read it')
  await fatima.act(`${at}/neem`)
  const led = (who: string) =>
    house.ask('update care.coordinator_term set person_id = $1 where family_id = $2 and until_at is null', [
      house.person(who),
      house.family('esra'),
    ])
  await led('bram')
  assert.equal((await fatima.get(at)).status, 404)
  assert.notEqual((await fatima.post(at, { advice: 'Schrijf een kaart.' })).status, 303)
  assert.equal((await dana.get(place())).status, 404)
  assert.doesNotMatch(await textOf(await house.visitor('bram'), place()), /Dit vroeg je over dit gezin/)
  await led('dana')
})

test('given back, Fatima reads nothing of it any more and does not get it again; after its last day neither', async () => {
  const { at } = await asked(['esra'], { esra: 'yes' })
  await fatima.act(`${at}/neem`)
  assert.match(readable((await fatima.act(`${at}/terug`)).text), /Je gaf het terug\./)
  assert.equal((await fatima.get(at)).status, 404)
  await house.ask('delete from care.family_advice_reader')
  await fatima.act(`${at}/neem`)
  await house.ask('update care.family_advice set until_on = door.today() - 1')
  assert.equal((await fatima.get(at)).status, 404)
  assert.notEqual((await fatima.post(at, { advice: 'Te laat.' })).status, 303)
})

test('access.md 7: Esra reads in her log that Fatima and Dana looked and what for; Deniz, whom it is not about, finds nothing', async () => {
  const { at } = await asked(['esra'], { esra: 'yes' })
  await fatima.act(`${at}/neem`)
  const log = `/gezin/${house.family('esra')}/wie-keek`
  assert.match(
    await textOf(esra, log),
    /Fatima is ervaringsdeskundige bij Samen Verder\. Waarvoor: iemand met ervaring laten meedenken\. Fatima keek/,
  )
  assert.match(
    await textOf(esra, log),
    /Wijkteam Noord\. Waarvoor: iemand met ervaring laten meedenken\. Dana veranderde/,
  )
  assert.doesNotMatch(await textOf(deniz, log), /iemand met ervaring laten meedenken/)
  const [row] = await house.ask<{ sealed: Buffer }>('select sealed from care.family_advice')
  assert.doesNotMatch(row?.sealed.toString() ?? '', /deur/)
})

test('of two presses at the same moment one wins: one question, one yes, one taking and one answer; two people say yes at once and both count', async () => {
  const wish = { 'subjects[]': house.person('esra'), question, tried: '' }
  assert.deepEqual(await inTwoTabs(house, 'family_advice', dana, [place(), wish]), [303, 409])
  const id = await newest()
  assert.deepEqual(
    await inTwoTabs(house, 'family_advice_word', esra, [`${place()}/${id}/zeg`, { says: 'yes' }]),
    [303, 409],
  )
  const at = `/gesprekken/met-gezin/${id}`
  assert.deepEqual(await inTwoTabs(house, 'family_advice_reader', fatima, [`${at}/neem`, {}]), [303, 404])
  assert.deepEqual(await inTwoTabs(house, 'family_advice_answer', fatima, [at, { advice: 'Bel.' }]), [303, 404])
  assert.deepEqual(await house.ask('select count(*)::int as n from care.family_advice_answer'), [{ n: 1 }])
  const both = await asked(['deniz'])
  const way = `${place()}/${both.id}/zeg`
  const answers = await Promise.all([esra, deniz].map((who) => who.post(way, { says: 'yes' })))
  assert.deepEqual(
    answers.map(({ status }) => status),
    [303, 303],
  )
  assert.equal(await waits(), true)
})

test('the database gives nobody the word of another, and no worker a yes', async () => {
  const { id } = await asked(['esra'], { esra: 'yes' })
  const scene = sceneOf(house, 'esra')
  const seen = (who: string) =>
    scene.behind(who, (tx) => tx.rows('trial.words', 'select id from care.family_advice_word', []))
  assert.deepEqual(
    await Promise.all(['esra', 'dana', 'deniz'].map(async (who) => (await seen(who))?.length)),
    [1, 0, 0],
  )
  const says = `insert into care.family_advice_word (municipality_id, family_id, id, advice_id, person_id, says, at)
    select municipality_id, family_id, gen_random_uuid(), id, $2, 'yes', door.now() from care.family_advice where id = $1`
  for (const [who, whose] of [
    ['dana', 'esra'],
    ['dana', 'dana'],
  ] as const)
    await assert.rejects(
      scene.behind(who, (tx) => tx.rows('trial.say', says, [id, house.person(whose)])),
      /row-level security/,
    )
})
