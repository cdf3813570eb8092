// Who answers, and whom a question waits for: when who coordinates leaves, and who counts as a professional in this family.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newId } from '#platform/clock.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { sceneOf } from '#src/trial/relations-scene.ts'
import type { Visitor } from '#src/trial/visitor.ts'

let house: TrialHouse
let mirjam: Visitor
let dana: Visitor
let place: string
let about: string
before(async () => {
  house = await openTrialHouse()
  mirjam = await house.visitor('mirjam')
  dana = await house.visitor('dana')
  place = `/gezin/${house.family('sam')}/berichten`
  const [plan] = await house.ask<{ id: string }>(
    'select id from care.plan where family_id = $1 and closed_at is null',
    [house.family('sam')],
  )
  about = `${place}/plan/${plan?.id}`
})
after(() => house.close())

const to = (...names: string[]) => names.map((name) => house.person(name))
const newest = async () =>
  (await house.ask<{ id: string }>('select id from care.message order by at desc, id desc limit 1'))[0]?.id ?? ''
const readable = (text: string) => text.replace(/<[^>]+>/g, ' ').replaceAll(/\s+|&nbsp;|\u00a0/g, ' ')
const read = async (who: Visitor, path: string) => readable((await who.get(path)).text)
const begin = async (who: Visitor, readers: readonly string[], text: string) => {
  assert.equal((await who.post(about, { 'readers[]': to(...readers), text })).status, 303)
  return `${place}/${await newest()}`
}
const lineOf = async (who: Visitor) => {
  const { text } = await who.get('/werklijst')
  return readable(/<tr>(?:(?!<\/tr>).)*Twee huizen(?:(?!<\/tr>).)*<\/tr>/s.exec(text)?.[0] ?? '')
}

const isProfessional = async (who: string) =>
  (
    await house.ask<{ yes: boolean }>(
      'select door.professional_in(f.municipality_id, f.id, $2) as yes from care.family f where f.id = $1',
      [house.family('sam'), house.person(who)],
    )
  )[0]?.yes

/** Mirjam works in care somewhere else, and Fatima, who works too, is in this family because she stands in the circle of Sam. */
async function workElsewhere(): Promise<void> {
  await house.ask(
    `insert into care.worker (municipality_id, person_id, organisation_id, role, from_on, sealed, wording, key_person)
     select municipality_id, $1, organisation_id, role, from_on, sealed, wording, key_person from care.worker where person_id = $2`,
    to('mirjam', 'fatima'),
  )
  const scene = sceneOf(house, 'sam')
  await scene.part('fatima', 'circleMember', ['sam'])
  await scene.share('sam', 'fatima', { topic: 'goals' })
}

test('D-MSG-03: a professional is one by the place in this family, not by working somewhere else', async () => {
  await workElsewhere()
  const [bram, fatima] = [await house.visitor('bram'), await house.visitor('fatima')]
  const at = await begin(mirjam, ['bram', 'fatima'], 'Hoe moet het vrijdag?')
  assert.match(await lineOf(bram), /bericht wacht/, 'a parent who works in care asks as a parent')
  await fatima.act(at, { text: 'Sterkte!' })
  assert.match(await lineOf(bram), /bericht wacht/, 'somebody of the circle does not answer for Bram')
  const [last] = await house.ask<{ line: string }>('select id as line from care.message_line order by at desc limit 1')
  for (const who of [mirjam, fatima]) {
    assert.doesNotMatch(await read(who, at), /Dit hoeft geen antwoord/)
    assert.equal((await who.post(`${at}/geen-antwoord`, last)).status, 403)
  }
  assert.match(await read(bram, at), /Dit hoeft geen antwoord/)
  await bram.act(at, { text: 'Ik bel je vrijdag.' })
  assert.doesNotMatch(await lineOf(bram), /bericht wacht/)
})

test('D-MSG-03: members, JIMs and who stands in a circle are no professionals; who coordinates and who comes from outside are', async () => {
  const scene = sceneOf(house, 'sam')
  await scene.part('nadia', 'school', ['sam'])
  await scene.part('petra', 'jim', ['sam'])
  for (const who of ['bram', 'nadia']) assert.equal(await isProfessional(who), true, who)
  for (const who of ['mirjam', 'sam', 'olaf', 'fatima', 'petra', 'dana'])
    assert.equal(await isProfessional(who), false, who)
})

test('D-MSG-03: an answer within two days is promised only of who coordinates and reads the conversation', async () => {
  const apart = await begin(mirjam, ['sam'], 'Zullen we samen kijken?')
  assert.doesNotMatch(await read(mirjam, apart), /antwoordt meestal binnen/)
  const asked = await begin(mirjam, ['bram'], 'Mag ik iets vragen?')
  assert.match(await read(mirjam, asked), /Bram antwoordt meestal binnen 2 werkdagen/)
  assert.match(await lineOf(await house.visitor('bram')), /bericht wacht/)
})

test('D-HAN-04: a question to who left is no silent hole: its page says so, and who came after hears that somebody waits', async () => {
  const asked = `${place}/${await newest()}`
  const bram = await house.visitor('bram')
  const together = await begin(bram, ['mirjam', 'sam'], 'Vrijdag ben ik er niet.')
  assert.match(await lineOf(bram), /bericht wacht/, 'so the list keeps what it says of this family')
  assert.match(await read(mirjam, together), /Iemand erbij/)
  const petra = await house.visitor('petra')
  await petra.act(`/beheer/mensen/${house.person('bram')}/stop`, { standIn: house.person('dana') }, newId())
  const left = await mirjam.get(asked)
  const told = readable(left.text)
  assert.match(told, /Alleen (?:jij|u) leest dit nog\. Hier komt geen antwoord meer\./)
  assert.doesNotMatch(told, /antwoordt meestal binnen|Wie ziet dit|lezen dit bericht/)
  assert.doesNotMatch(left.text, /<textarea/)
  assert.match(left.text, new RegExp(`href="${about}"[^>]*>Schrijf het aan Dana<`))
  assert.equal((await mirjam.post(asked, { text: 'Is daar iemand?' })).status, 409)
  assert.match(await read(mirjam, place), /Mirjam schreef op [^.]*\. Alleen (?:jij|u) leest dit nog\./)
  assert.match(await lineOf(dana), /aan wie hier eerder was/)
  assert.doesNotMatch(await lineOf(dana), /Mirjam/)
  assert.equal((await dana.get(asked)).status, 404)
  for (const who of ['bram', 'dana']) assert.equal(await isProfessional(who), true, 'what was answered stays answered')
  assert.doesNotMatch(await read(dana, place), /Mag ik iets vragen/)
  const others = await read(mirjam, together)
  assert.match(others, /Mirjam en Sam lezen dit bericht\./)
  assert.doesNotMatch(others, /Iemand erbij|antwoordt meestal binnen/, 'nobody is there to say yes')
})

test('D-MSG-03: the question to who left waits until who came after wrote to who asked', async () => {
  await begin(dana, ['sam'], 'Dag Sam, ik ben Dana.')
  assert.match(await lineOf(dana), /aan wie hier eerder was/)
  await begin(dana, ['mirjam'], 'Wat wilde je Bram nog vragen?')
  assert.doesNotMatch(await lineOf(dana), /aan wie hier eerder was/)
})

test('D-MSG-01: who asked somebody who left lets who came after read along, and then it waits for an answer as every question', async () => {
  const [row] = await house.ask<{ id: string }>(
    'select m.id from care.message m where m.author = $1 and m.readers = $2 order by m.at desc limit 1',
    [house.person('mirjam'), to('bram')],
  )
  const asked = `${place}/${row?.id}`
  const letIn = await mirjam.act(`${asked}/lezer`, { person: house.person('dana') })
  assert.match(
    readable(letIn.text),
    /Mirjam en Dana lezen dit bericht\.[\s\S]*Dana antwoordt meestal binnen 2 werkdagen/,
  )
  assert.match(await lineOf(dana), /bericht wacht/)
  assert.match(await read(dana, asked), /Mag ik iets vragen\?/)
  await dana.act(asked, { text: 'Dat mag altijd.' })
  assert.doesNotMatch(await lineOf(dana), /bericht wacht|wie hier eerder was/)
})
