// Who answers, and whom a question waits for: when who coordinates leaves, and who counts as a professional in this family.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newId } from '#platform/clock.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
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

test('D-MSG-03: an answer within two days is promised only of who coordinates and reads the conversation', async () => {
  const apart = await begin(mirjam, ['sam'], 'Zullen we samen kijken?')
  assert.doesNotMatch(await read(mirjam, apart), /antwoordt meestal binnen/)
  const asked = await begin(mirjam, ['bram'], 'Mag ik iets vragen?')
  assert.match(await read(mirjam, asked), /Bram antwoordt meestal binnen 2 werkdagen/)
  assert.match(await lineOf(await house.visitor('bram')), /bericht wacht/)
})

test('D-HAN-04: a question to who left is no silent hole: its page says so, and who came after hears that somebody waits', async () => {
  const asked = `${place}/${await newest()}`
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
  assert.doesNotMatch(await read(dana, place), /Mag ik iets vragen/)
})

test('D-MSG-03: the question to who left waits until who came after wrote to who asked', async () => {
  await begin(dana, ['sam'], 'Dag Sam, ik ben Dana.')
  assert.match(await lineOf(dana), /aan wie hier eerder was/)
  await begin(dana, ['mirjam'], 'Wat wilde je Bram nog vragen?')
  assert.doesNotMatch(await lineOf(dana), /aan wie hier eerder was/)
})
