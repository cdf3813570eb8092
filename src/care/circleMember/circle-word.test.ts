import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { codeIn, comesIn, guestOf, keptInCircle, questionFor } from '#src/trial/circle-guest.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { type Scene, sceneOf } from '#src/trial/relations-scene.ts'
import type { Visitor } from '#src/trial/visitor.ts'
import { inOrder, mayAnswer, sayProblem } from './circle-word.ts'

let house: TrialHouse
/** Ans takes part from the circle of Deniz (15), who lives with Esra and Elif (7); Dana coordinates and Marco is his JIM. */
let ans: Visitor
let esra: Visitor
let scene: Scene
let family: string
let row: string
before(async () => {
  house = await openTrialHouse()
  family = `/gezin/${house.family('esra')}`
  scene = sceneOf(house, 'esra')
  esra = await house.visitor('esra')
  const deniz = await house.visitor('deniz')
  row = await keptInCircle(house, 'deniz', 'Buur Ans')
  ans = await comesIn(
    house,
    codeIn((await deniz.post(`${row}/vraag`, questionFor(house, ['deniz']))).text),
    'ans@huis.invalid',
  )
})
after(() => house.close())

const readable = (text: string) => text.replace(/<[^>]+>/g, ' ').replaceAll(/\s+|&nbsp;|\u00a0/g, ' ')
const links = (text: string, is: string) =>
  [...text.matchAll(new RegExp(`href="([^"]*/meedoen/${is}/[^"]*)"`, 'g'))].map(([, to]) => to ?? '')
const shareAll = async () => {
  for (const one of ['deniz', 'esra', 'elif'])
    await scene.share(one, 'dana', { topic: 'goals' }, { reader: await guestOf(house, row) })
}
const words = () =>
  house.ask<{ id: string; undone: boolean }>(
    'select id, undone_at is not null as undone from care.circle_word order by at desc',
  )

const at = (minutes: number) => new Date(minutes * 60_000)
const word = (id: string, minutes: number, answered: boolean) => ({
  ...{ id, about: 'g', author: 'ans', kind: 'idea' as const, at: at(minutes), text: id },
  answer: answered ? { says: 'talking' as const, by: 'esra', at: at(minutes) } : null,
})

test('a guest says a compliment, an idea or a worry, in at most 500 characters', () => {
  for (const kind of ['compliment', 'idea', 'worry']) assert.equal(sayProblem(kind, 'Mooi.'), null)
  assert.deepEqual(sayProblem('advice', 'Mooi.'), { field: 'kind', is: 'empty' })
  assert.deepEqual(sayProblem('idea', ''), { field: 'text', is: 'empty' })
  assert.equal(sayProblem('idea', 'a'.repeat(500)), null)
  assert.deepEqual(sayProblem('idea', 'a'.repeat(501)), { field: 'text', is: 'tooLong' })
})

test('a compliment asks for thanks, an idea may wait, a worry is talked about or acted on; what was said last is not offered again', () => {
  assert.deepEqual(mayAnswer({ kind: 'compliment', answer: null }), ['thanks'])
  assert.deepEqual(mayAnswer({ kind: 'idea', answer: null }), ['doing', 'talking', 'notNow'])
  assert.deepEqual(mayAnswer({ kind: 'worry', answer: null }), ['doing', 'talking'])
  assert.deepEqual(mayAnswer(word('w', 1, true)), ['doing', 'notNow'])
  assert.deepEqual(mayAnswer({ kind: 'compliment', answer: { says: 'thanks', by: 'esra', at: at(1) } }), [])
})

test('what waits stands first, the oldest on top; then what was answered, the newest on top', () => {
  const all = [word('b', 2, false), word('c', 3, true), word('a', 1, false), word('d', 4, true)]
  assert.deepEqual(
    inOrder(all).map(({ id }) => id),
    ['a', 'b', 'd', 'c'],
  )
})

test('nothing that is not shared can be said anything about', async () => {
  const [goal] = await house.ask<{ id: string }>('select id from care.goal where family_id = $1 limit 1', [
    house.family('esra'),
  ])
  assert.equal((await ans.get(`${family}/meedoen/doel/${goal?.id}`)).status, 404)
  assert.equal((await ans.post(`${family}/meedoen/doel/${goal?.id}`, { text: 'Mooi.', kind: 'idea' })).status, 404)
})

test('T-33: a guest opens what is shared, sends an idea, and the family reads who said it; the JIM and a child under twelve do not', async () => {
  await shareAll()
  const [goal] = links((await ans.get(`${family}/meedoen`)).text, 'doel')
  assert.ok(goal)
  const form = readable((await ans.get(goal)).text)
  assert.match(form, /Verstuur als compliment Verstuur als idee Verstuur als zorg/)
  assert.match(form, /Is er gevaar\? Bel 112\./)
  const sent = await ans.act(goal, { text: 'Zullen we samen oefenen?', kind: 'idea' })
  assert.match(readable(sent.text), /Verstuurd\./)
  assert.match(
    readable(sent.text),
    /Wat je stuurde Een idee[\s\S]*Zullen we samen oefenen\?[\s\S]*Er is nog niet op gereageerd\./,
  )
  for (const who of ['esra', 'deniz', 'dana'])
    assert.match(
      readable((await (await house.visitor(who)).get(`${family}/meedoen/gezegd`)).text),
      /Een idee Over: [\s\S]*Zullen we samen oefenen\?\s+Buur Ans,/,
      who,
    )
  assert.match((await esra.get(`${family}/team`)).text, /href="[^"]*\/meedoen\/gezegd"/)
  for (const who of ['marco', 'elif', 'sanne'])
    assert.equal((await (await house.visitor(who)).get(`${family}/meedoen/gezegd`)).status, 404, who)
  assert.equal((await ans.get(`${family}/meedoen/gezegd`)).status, 404)
})

test('the writer sees what became of it, and the newest answer counts', async () => {
  const [said] = await words()
  const place = `${family}/meedoen/gezegd/${said?.id}`
  await esra.act(place, { says: 'talking' })
  assert.match(readable((await ans.get(`${family}/meedoen`)).text), /Esra zegt: we praten erover\./)
  await (await house.visitor('deniz')).act(place, { says: 'doing' })
  assert.match(readable((await ans.get(`${family}/meedoen`)).text), /Deniz zegt: dit gaan we doen\./)
  assert.equal((await esra.post(place, { says: 'thanks' })).status, 409, 'an idea is not thanked away')
  assert.equal((await ans.post(place, { says: 'talking' })).status, 404)
  assert.equal((await ans.post(`${family}/meedoen/woord/${said?.id}/terug`)).status, 409, 'it was answered')
})

test('a guest takes it back within ten minutes, as long as nobody did something with it', async () => {
  const [step] = links((await ans.get(`${family}/meedoen`)).text, 'stap')
  assert.ok(step)
  await ans.act(step, { text: 'Ik zie dat het lukt.', kind: 'compliment' })
  const [said] = await words()
  await ans.act(`${family}/meedoen/woord/${said?.id}/terug`)
  assert.equal((await words())[0]?.undone, true)
  assert.doesNotMatch((await esra.get(`${family}/meedoen/gezegd`)).text, /Ik zie dat het lukt/)
  const empty = await ans.post(step, { text: '', kind: 'worry' })
  assert.equal(empty.status, 422)
  assert.match(empty.text, /Schrijf iets op/)
})

test('what is said about a goal goes along with who may read that goal', async () => {
  const [plan] = await house.ask<{ id: string }>('select id from care.plan where family_id = $1', [
    house.family('esra'),
  ])
  const own = await scene.item('goal', 'deniz', ['deniz'], { audience: 'onlyMe', kind: 'own', plan_id: plan?.id })
  await scene.put('circle_word', {
    ...{ goal_id: own.id, author: await guestOf(house, row), kind: 'idea', at: new Date() },
    ...{ sealed: Buffer.alloc(1), key_person: house.person('deniz') },
  })
  const seen = (who: string) =>
    scene.behind(who, (tx) => tx.rows('t', 'select id from care.circle_word where goal_id = $1', [own.id]))
  assert.equal((await seen('deniz'))?.length, 1)
  assert.equal((await seen('esra'))?.length, 0)
  await house.ask('delete from care.circle_word where goal_id = $1', [own.id])
})

test('D-CIR-02: when the part ends the words stay, with the name of who said them', async () => {
  const [, said] = await words()
  const answer = async (says: string) =>
    readable((await esra.act(`${family}/meedoen/gezegd/${said?.id}`, { says })).text)
  assert.match(await answer('talking'), /Bewaard\. Buur Ans ziet dit\./)
  await ans.act(`${family}/meedoen/stoppen`)
  const later = await answer('doing')
  assert.match(later, /Dit is bewaard\./)
  assert.doesNotMatch(later, /ziet dit/, 'she reads nothing here any more')
  assert.match(readable((await esra.get(`${family}/meedoen/gezegd`)).text), /Zullen we samen oefenen\?\s+Buur Ans,/)
  assert.equal((await ans.get(`${family}/meedoen`)).status, 404)
})
