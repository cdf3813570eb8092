import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openDossier } from '#care/access/door.commands.ts'
import { toldJimLook } from '#care/jim/jim.commands.ts'
import { jimRows } from '#care/jim/jim.sql.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { conditionProblem, positionProblem } from './jim-position.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

test('D-JIM-01: a JIM can be reached, no danger is known, and of somebody of sixteen or seventeen is written why it fits', () => {
  assert.equal(conditionProblem('adult', { reachable: true, noDanger: true, why: '' }), null)
  assert.equal(conditionProblem('adult', { reachable: true, noDanger: false, why: '' }), 'notMet')
  assert.equal(conditionProblem('adult', { reachable: false, noDanger: true, why: '' }), 'notMet')
  assert.equal(conditionProblem('almostAdult', { reachable: true, noDanger: true, why: '' }), 'why')
  assert.equal(conditionProblem('almostAdult', { reachable: true, noDanger: true, why: 'Buurjongen, al jaren.' }), null)
})

test('what who has custody thinks is one of three answers, with words or without', () => {
  assert.equal(positionProblem('perhaps', ''), 'says')
  assert.equal(positionProblem('no', 'x'.repeat(501)), 'tooLong')
})

const at = (key: string) => `/gezin/${house.family(key)}/jim`
const fits = { how: 'alone', age: 'adult', 'fits[]': 'notParent' }

async function inCircle(key: string, name: string): Promise<string> {
  const youth = await house.visitor(key)
  const named = await youth.post(`/gezin/${house.family(key)}/kring/erbij`, { names: name, 'another[]': 'yes' })
  const path = new URL(named.location ?? '', house.base).pathname
  await youth.post(path, { name, ring: 'close', sector: 'kin', audience: 'onlyMe', base: '1' })
  return path.split('/').at(-1) ?? ''
}

const idIn = (text: string): string => /action="[^"]*\/jim\/([0-9a-f-]{36})\/(?:antwoord|stop)"/.exec(text)?.[1] ?? ''

test('D-JIM-03: the youth tells it, the professional asks each parent, and a no becomes a talk before there is a JIM', async () => {
  const [sam, bram] = [await house.visitor('sam'), await house.visitor('bram')]
  const going = await sam.act(`${at('sam')}/vragen/${await inCircle('sam', 'Meester Ton')}`, fits)
  const id = idIn(going.text)
  assert.equal((await sam.post(`${at('sam')}/${id}/vertel`)).status, 409, 'nothing to tell before there is a yes')
  const yes = await sam.act(`${at('sam')}/${id}/antwoord`, { says: 'yes' })
  assert.match(yes.text, /Meester Ton zei ja[\s\S]*Wij vragen je ouders ook/)
  await sam.act(`${at('sam')}/${id}/vertel`)
  assert.equal((await sam.post(`${at('sam')}/${id}/antwoord`, { says: 'no' })).status, 409)
  assert.match((await bram.get('/werklijst')).text, /een jongere koos een JIM|JIM gekozen/)
  const list = await bram.get(`${at('sam')}/verteld`)
  assert.match(list.text, /Sam kiest Meester Ton[\s\S]*Is Sam bang voor deze ouder\?/)
  for (const parent of ['mirjam', 'olaf']) {
    const visitor = await house.visitor(parent)
    const page = `${at('sam')}/${id}/vind-ik`
    assert.equal((await visitor.get(page)).status, 404, 'nobody hears of it before being asked')
    assert.equal((await visitor.post(page, { says: 'yes', words: '' })).status, 404)
    assert.doesNotMatch((await visitor.get('/vandaag')).text, /Een JIM voor Sam/)
    await bram.act(`${at('sam')}/${id}/ouder/${house.person(parent)}`)
    assert.match((await visitor.get('/vandaag')).text, /Een JIM voor Sam/)
    assert.match((await visitor.get(page)).text, /Sam kiest Meester Ton als JIM/)
  }
  const [mirjam, olaf] = [await house.visitor('mirjam'), await house.visitor('olaf')]
  await mirjam.act(`${at('sam')}/${id}/vind-ik`, { says: 'yes', words: 'Fijne man.' })
  await olaf.act(`${at('sam')}/${id}/vind-ik`, { says: 'no', words: 'Ik ken hem niet.' })
  assert.doesNotMatch((await olaf.get(`${at('sam')}/${id}/vind-ik`)).text, /Fijne man/)
  assert.match((await sam.get(at('sam'))).text, /Olaf twijfelt nog\. Daar praten we eerst samen over\./)
  const told = (await bram.get(`${at('sam')}/verteld`)).text
  assert.match(told, /Ik ken hem niet\.[\s\S]*binnen tien werkdagen/)
  assert.match(told, new RegExp(`/niet/${house.person('olaf')}"`), 'who was asked and is feared may still be left out')
  const unmet = await bram.post(`${at('sam')}/${id}/voorwaarden`, { 'met[]': 'reachable' })
  assert.equal(unmet.status, 422)
  await bram.act(`${at('sam')}/${id}/voorwaarden`, { 'met[]': ['reachable', 'noDanger'] })
  assert.doesNotMatch((await sam.get(at('sam'))).text, /is jouw JIM/)
  await olaf.act(`${at('sam')}/${id}/vind-ik`, { says: 'reluctantYes', words: '' })
  assert.match((await sam.get(at('sam'))).text, /Meester Ton is jouw JIM/)
  assert.match((await bram.get(`${at('sam')}/verteld`)).text, /Meester Ton is JIM van Sam/)
})

test('D-JIM-03: who coordinates writes down what a parent said in a talk, of nobody who was not asked, and the parent says otherwise with the own hand', async () => {
  const [bram, olaf] = [await house.visitor('bram'), await house.visitor('olaf')]
  const [jim] = await house.ask<{ id: string }>('select id from care.jim where youth_id = $1 and ended_at is null', [
    house.person('sam'),
  ])
  const [page, said] = [`${at('sam')}/${jim?.id}/vind-ik`, `${at('sam')}/${jim?.id}/ouder/${house.person('olaf')}/zei`]
  const unasked = `${at('sam')}/${jim?.id}/ouder/${house.person('bram')}/zei`
  await olaf.act(page, { says: 'no', words: '' })
  assert.doesNotMatch(await reads('sam', at('sam')), /Meester Ton is jouw JIM/)
  assert.match((await bram.get(`${at('sam')}/verteld`)).text, /Schrijf op wat Olaf zei/)
  for (const who of ['olaf', 'mirjam', 'sam', 'dana']) {
    const visitor = await house.visitor(who)
    assert.ok([403, 404].includes((await visitor.get(said)).status), who)
    assert.ok([403, 404].includes((await visitor.post(said, { says: 'yes', channel: 'spoken' })).status), who)
  }
  assert.equal((await bram.get(unasked)).status, 404)
  assert.equal((await bram.post(said, { says: 'yes', words: '' })).status, 422)
  await bram.act(said, { says: 'reluctantYes', words: 'Hij leerde hem kennen.', channel: 'spoken' })
  assert.match(await reads('sam', at('sam')), /Meester Ton is jouw JIM/)
  assert.match((await bram.get(`${at('sam')}/verteld`)).text, /Hij leerde hem kennen\.[\s\S]*Opgeschreven door Bram/)
  assert.match((await olaf.get(page)).text, /Opgeschreven door Bram/)
  assert.match((await olaf.get('/vandaag')).text, /Een JIM voor Sam: denk(?:t u| je) er nu anders over\?/)
  await olaf.act(page, { says: 'yes', words: '' })
  assert.doesNotMatch((await olaf.get('/vandaag')).text, /Een JIM voor Sam/)
  assert.doesNotMatch((await bram.get(`${at('sam')}/verteld`)).text, /Opgeschreven door Bram/)
})

/** Marco is the JIM of Deniz, who is under sixteen; Esra has custody. */
async function jimOfDeniz(): Promise<string> {
  const [row] = await house.ask<{ id: string }>('select id from care.jim where person_id = $1', [house.person('marco')])
  return row?.id ?? ''
}
const reads = async (who: string, path: string) => (await (await house.visitor(who)).get(path)).text
const network = () => `/gezin/${house.family('deniz')}/netwerk`
const waits = /een jongere koos een JIM|JIM gekozen/

test('D-JIM-03: a no that comes later closes everything to the JIM in the open session, the youth keeps the own choices, and a yes opens it again', async () => {
  const [marco, esra, id] = [await house.visitor('marco'), await house.visitor('esra'), await jimOfDeniz()]
  assert.match((await marco.get(network())).text, /Uitslapen/)
  await esra.act(`${at('deniz')}/${id}/vind-ik`, { says: 'no', words: '' })
  const shut = (await marco.get(network())).text
  assert.doesNotMatch(shut, /Uitslapen|Schrijf het op|Schrijf hoe het gaat|twijfelt/)
  assert.match(shut, /Je leest nu niets mee van Deniz\.|U leest nu niets mee van Deniz\./)
  assert.doesNotMatch(await reads('marco', `/gezin/${house.family('deniz')}/verhaal`), /Uitslapen/)
  const own = await reads('deniz', at('deniz'))
  assert.match(
    own,
    /Zolang er een nee is, leest Marco niets van jou\.[\s\S]*Esra twijfelt nog|Esra twijfelt nog[\s\S]*Zolang er een nee is, leest Marco niets van jou\./,
  )
  assert.match(own, /Wat mag je JIM weten\?[\s\S]*Even pauze/)
  assert.doesNotMatch(own, /hoe-gaat-het|\/kanten"/)
  assert.match(await reads('dana', '/werklijst'), waits)
  const today = await reads('esra', '/vandaag')
  assert.match(today, /Een JIM voor Deniz: denk(?:t u| je) er nu anders over\?/)
  await esra.act(`${at('deniz')}/${id}/vind-ik`, { says: 'reluctantYes', words: '' })
  assert.match((await marco.get(network())).text, /Uitslapen/)
  assert.doesNotMatch(await reads('esra', '/vandaag'), /Een JIM voor Deniz/)
  assert.doesNotMatch(await reads('dana', '/werklijst'), waits)
})

test('D-JIM-03: of a youth who left the family nobody is asked about a JIM, and nothing waits for who coordinates', async () => {
  const [esra, id] = [await house.visitor('esra'), await jimOfDeniz()]
  const left = async (until: string) => {
    await house.ask(`update care.family_member set until_on = ${until} where person_id = $1`, [house.person('deniz')])
    await house.ask('delete from care.worklist_sign where family_id = $1', [house.family('deniz')])
  }
  await esra.act(`${at('deniz')}/${id}/vind-ik`, { says: 'no', words: '' })
  assert.match(await reads('dana', '/werklijst'), waits)
  await left('door.today()')
  assert.doesNotMatch(await reads('dana', '/werklijst'), waits)
  assert.doesNotMatch(await reads('esra', '/vandaag'), /Een JIM voor/)
  await left('null')
  assert.match(await reads('dana', '/werklijst'), waits)
  await esra.act(`${at('deniz')}/${id}/vind-ik`, { says: 'yes', words: '' })
})

test('D-JIM-03: from sixteen a no of a parent closes nothing, and nobody is asked again', async () => {
  const [esra, id] = [await house.visitor('esra'), await jimOfDeniz()]
  await esra.act(`${at('deniz')}/${id}/vind-ik`, { says: 'no', words: '' })
  const [born] = await house.ask<{ on: string }>('select born_on::text as "on" from care.birth where person_id = $1', [
    house.person('deniz'),
  ])
  await house.ask("update care.birth set born_on = born_on - interval '3 years' where person_id = $1", [
    house.person('deniz'),
  ])
  assert.match(await reads('marco', network()), /Uitslapen/)
  assert.doesNotMatch(await reads('esra', '/vandaag'), /Een JIM voor Deniz/)
  assert.doesNotMatch(await reads('dana', '/werklijst'), waits)
  assert.doesNotMatch(await reads('deniz', at('deniz')), /twijfelt nog/)
  await house.ask('update care.birth set born_on = $2::date where person_id = $1', [house.person('deniz'), born?.on])
})

test('D-JIM-07: a parent who was asked finds nothing of a JIM that ended, not in the own copy either', async () => {
  const [deniz, id, family] = [await house.visitor('deniz'), await jimOfDeniz(), house.family('deniz')]
  const known = async (who: string) =>
    openDossier(await house.knock(who), toldJimLook(family, 'read'), async (dossier) =>
      (await jimRows(dossier, family)).map((row) => row.id),
    )
  assert.deepEqual(await known('esra'), [id])
  await deniz.act(`${at('deniz')}/${id}/stop`)
  assert.deepEqual(await known('esra'), [])
  assert.deepEqual(await known('deniz'), [id])
})

test('where custody lies with somebody who does not belong to this family, that is what who coordinates reads', async () => {
  const page = `${at('sam')}/verteld`
  const sam = house.person('sam')
  const held = (holders: string, outcome: string) =>
    house.ask(
      `insert into care.custody_snapshot (municipality_id, family_id, id, youth_id, holders, kind, source, outcome, checked_on, recorded_by, recorded_at)
       select municipality_id, family_id, gen_random_uuid(), youth_id, ${holders}, 'guardianship', source, '${outcome}', checked_on, recorded_by, now()
       from care.custody_snapshot where youth_id = $1 order by recorded_at desc limit 1`,
      [sam],
    )
  await held(`array['${house.person('petra')}'::uuid]`, 'confirmed')
  assert.match(await reads('bram', page), /Wie het gezag heeft, hoort niet bij dit gezin\./)
  await held("'{}'", 'undetermined')
  assert.match(await reads('bram', page), /Niemand weet zeker wie het gezag heeft\. Kijk dat eerst na\./)
})
