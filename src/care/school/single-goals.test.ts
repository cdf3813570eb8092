import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { askProblem, type ShareFacts, type ShareWish } from '#care/newShares/new-share.ts'
import { addDays, asDay } from '#platform/dates.ts'
import { inDays } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { type Scene, sceneOf } from '#src/trial/relations-scene.ts'
import type { Seen, Visitor } from '#src/trial/visitor.ts'

let house: TrialHouse
/** Sam is 13, Mirjam and Olaf have joint custody; Marco, of no family here, takes part for school. */
let scene: Scene
let marco: Visitor
let tummy: string
let bike: string
before(async () => {
  house = await openTrialHouse()
  scene = sceneOf(house, 'sam')
  marco = await house.visitor('marco')
  await scene.part('marco', 'school', ['sam'])
  tummy = await ownGoal()
  const sam = await house.visitor('sam')
  const own = { title: 'Zelf naar de training fietsen', why: 'Dan hoef ik niet te wachten', goodEnough: '6' }
  await sam.act(`${at()}/doelen/nieuw`, {
    vraag: '5',
    ...own,
    'forWhom[]': [house.person('sam')],
    score: '5',
    audience: 'plan',
  })
  bike = (await owned()).find((id) => id !== tummy) ?? ''
})
after(() => house.close())

const at = () => `/gezin/${house.family('sam')}`
const owned = async () =>
  (
    await house.ask<{ id: string }>('select id from care.goal where family_id = $1 and subjects = array[$2::uuid]', [
      house.family('sam'),
      house.person('sam'),
    ])
  ).map(({ id }) => id)
const ownGoal = async () => (await owned())[0] ?? ''
const plainText = (text: string) => text.replace(/<[^>]+>/g, ' ').replaceAll(/\s+|\u00a0/g, ' ')

const asked = async (who: string, over: Record<string, string | string[]> = {}): Promise<Seen> =>
  (await house.visitor(who)).post(`${at()}/delen/nieuw`, {
    ...{ subject: house.person('sam'), reader: house.person('marco'), 'topics[]': ['goals'], purpose: 'school' },
    ...inDays('until', 60),
    ...over,
  })
const questionOf = ({ location }: Seen): string => (location ?? '').split('?')[0] ?? ''
const yes = async (question: string, ...people: string[]) => {
  for (const who of people) await (await house.visitor(who)).act(question, { says: 'yes' })
}
const nothingShared = () =>
  house.ask('delete from care.share; delete from care.data_consent; delete from care.share_question')
const rowsBehind = (who: string, table: string) =>
  scene.behind(who, async (tx) => (await tx.rows(`seen.${table}`, `select from care.${table}`)).length)

test('with school single goals are shared, at least one, of the person it is about; for anybody else all of them may be', () => {
  const known: ShareFacts = {
    ...{ subjects: ['sam', 'tim'], readers: ['marco', 'jan'], speakers: ['bram'], schools: ['marco'] },
    goals: [
      { id: 'one', subject: 'sam', title: 'One' },
      { id: 'other', subject: 'tim', title: 'Other' },
    ],
  }
  const today = asDay('2026-11-02')
  const wish: ShareWish = {
    ...{ subject: 'sam', reader: 'marco', topics: ['goals'], goals: [], withScore: false, purpose: 'school' },
    ...{ professional: '', untilOn: addDays(today, 30) },
  }
  const problem = (over: Partial<ShareWish>) => askProblem({ ...wish, ...over }, known, today, new Date('2026-11-02'))
  assert.equal(problem({}), 'goalsMissing')
  assert.equal(problem({ goals: ['one'] }), null)
  assert.equal(problem({ topics: [], goals: ['one'] }), null, 'choosing a goal says that goals are shared')
  assert.equal(problem({ goals: ['other'] }), 'goalOfOther')
  assert.equal(problem({ topics: ['meetings'] }), null)
  assert.equal(problem({ reader: 'jan' }), null)
  assert.equal(problem({ professional: 'bram' }), null, 'speaking with school shows nothing in the plan')
})

test('nothing is ticked beforehand, without a goal school is not asked for, and what was typed stays', async () => {
  const form = (await (await house.visitor('mirjam')).get(`${at()}/delen/nieuw`)).text
  assert.match(form, /Alleen deze doelen[\s\S]*Sam wisselt van huis zonder buikpijn/)
  assert.doesNotMatch(form, /name="(goals|topics|withScore)\[\]"[^>]*checked/)
  assert.doesNotMatch(form, /Eén agenda voor beide huizen|Sam woont de ene week/, 'of two people, or what a court asks')
  const refused = await asked('mirjam')
  assert.equal(refused.status, 422)
  assert.match(refused.text, /Kies minstens één doel/)
  assert.match(refused.text, /value="goals" checked/)
})

test('two say yes to one goal: school reads its title on N-03, and no other goal, why, number, mark or step', async () => {
  const question = questionOf(await asked('mirjam', { 'goals[]': [tummy] }))
  const page = plainText((await (await house.visitor('sam')).get(question)).text)
  assert.match(page, /Dit wel Het doel: Sam wisselt van huis zonder buikpijn Dit niet Andere doelen, acties en cijfers/)
  await yes(question, 'mirjam')
  assert.doesNotMatch((await marco.get(`${at()}/school`)).text, /buikpijn/)
  await yes(question, 'sam')
  const card = (await marco.get(`${at()}/school`)).text
  assert.match(
    plainText(card),
    /Je ziet alleen wat nodig is in de klas\.[\s\S]*Dit is het doel Sam wisselt van huis zonder buikpijn/,
  )
  assert.doesNotMatch(card, /training fietsen|aan het weekend denken|mijn tas/)
  assert.doesNotMatch(card, new RegExp(`href="${at()}/plan"`), 'there is no plan to go to')
  for (const path of ['plan', 'doelen', `doelen/${tummy}`, `doelen/${bike}`, 'acties'])
    assert.doesNotMatch(
      (await marco.get(`${at()}/${path}`)).text,
      /training fietsen|aan het weekend denken|tas pakken|praat in de deur|scheelt/,
      path,
    )
  assert.equal((await marco.get(`${at()}/doelen/${tummy}`)).location, `${at()}/school`)
  assert.equal(await rowsBehind('marco', 'goal'), 1)
  for (const table of ['score', 'step', 'good_enough', 'goal_wording'])
    assert.equal(await rowsBehind('marco', table), 0, table)
})

test('Sam looks as school and sees that goal alone; what school read already is told, and one press stops it', async () => {
  const sam = await house.visitor('sam')
  const marcos = `${at()}/wie-ziet-wat/${house.person('marco')}`
  const looked = (await sam.get(`${marcos}/kijk-als`)).text
  assert.match(looked, /Sam wisselt van huis zonder buikpijn/)
  assert.doesNotMatch(looked, /training fietsen|tas pakken|: 5/)
  const olaf = await house.visitor('olaf')
  const told = plainText((await sam.get(marcos)).text)
  assert.match(plainText((await olaf.get(marcos)).text), /Van Sam: Het doel: Sam wisselt van huis zonder buikpijn/)
  assert.match(told, /zag dit al: Het doel: Sam wisselt van huis zonder buikpijn\./)
  await olaf.act(`${marcos}/stop`)
  assert.equal(await rowsBehind('marco', 'goal'), 0)
  assert.match((await marco.get(`${at()}/school`)).text, /Dit delen is gestopt op /)
})

test('D-REV-11: school gives a number on a goal where who shared it said so, as itself; elsewhere it has no such field and no such row', async () => {
  await nothingShared()
  await yes(questionOf(await asked('mirjam', { 'goals[]': [tummy] })), 'mirjam', 'sam')
  const form = `${at()}/school/${house.person('sam')}/doelen/${tummy}`
  assert.doesNotMatch((await marco.get(form)).text, /name="value"/)
  await marco.act(form, { text: 'Sam lacht vaker.', value: '9' })
  const numbers = () => house.ask('select value from care.score where author = $1', [house.person('marco')])
  assert.deepEqual(await numbers(), [])
  const forged = `insert into care.score (municipality_id, family_id, id, goal_id, subjects, author, audience, value, occasion, created_at, key_person)
    select p.municipality_id, p.family_id, gen_random_uuid(), $1, array[$2::uuid], p.person_id, 'plan', 9, 'between', door.now(), p.person_id from door.pass p where p.xid = pg_current_xact_id_if_assigned()`
  const forge = () => scene.behind('marco', (tx) => tx.rows('forged', forged, [tummy, house.person('sam')]))
  await assert.rejects(forge, (fault: { code?: string }) => fault.code === '42501')
  await nothingShared()
  await yes(questionOf(await asked('mirjam', { 'goals[]': [tummy], 'withScore[]': ['yes'] })), 'mirjam', 'sam')
  assert.match((await marco.get(form)).text, /Hoe gaat het op school\? Kies een cijfer\./)
  await marco.act(form, { text: 'Sam lacht veel vaker.', value: '7' })
  assert.deepEqual(await numbers(), [{ value: 7 }])
  const goal = (await (await house.visitor('sam')).get(`${at()}/doelen/${tummy}`)).text
  assert.match(plainText(goal), /Marco[^.]*7/)
  assert.match(plainText((await marco.get(`${at()}/school`)).text), /Sam lacht veel vaker\. Cijfer: 7/)
})

test('from whom a goal is kept, nothing is asked about sharing it and nothing is told of it', async () => {
  await nothingShared()
  await scene.put('withholding', {
    ...{ item_table: 'goal', item_id: tummy, against: scene.ids('olaf'), ground: 'seriousHarm' },
    ...{ by_person: house.person('bram'), second_person: house.person('dana'), made_at: new Date() },
    ...{ review_on: new Date(Date.now() + 30 * 86_400_000), key_person: house.person('sam'), sealed: Buffer.alloc(1) },
  })
  const question = questionOf(await asked('mirjam', { 'goals[]': [tummy] }))
  const olaf = await house.visitor('olaf')
  assert.equal((await olaf.get(question)).status, 404)
  assert.doesNotMatch((await olaf.get(`${at()}/vandaag`)).text, /delen\/[0-9a-f]/)
  await yes(question, 'mirjam', 'sam')
  assert.match((await marco.get(`${at()}/school`)).text, /buikpijn/)
  assert.equal(await rowsBehind('olaf', 'share'), 0)
  assert.equal(await rowsBehind('mirjam', 'share'), 1)
  for (const path of ['wie-ziet-wat', `wie-ziet-wat/${house.person('marco')}`])
    assert.doesNotMatch((await olaf.get(`${at()}/${path}`)).text, /buikpijn|Het doel:|Een doel/, path)
  await house.ask('delete from care.withholding')
})
