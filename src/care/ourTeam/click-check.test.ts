import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { asDay } from '#platform/dates.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { type Scene, sceneOf } from '#src/trial/relations-scene.ts'
import type { Visitor } from '#src/trial/visitor.ts'
import { asksTalk, clickProblem, talkBefore } from './click-check.ts'

let house: TrialHouse
/** Esra and Deniz (15); Dana coordinates, and Bram helps Deniz. */
let esra: Visitor
let deniz: Visitor
let dana: Visitor
let bram: Visitor
let scene: Scene
let family: string
let at: string
before(async () => {
  house = await openTrialHouse()
  family = house.family('esra')
  at = `/gezin/${family}/team`
  scene = sceneOf(house, 'esra')
  await scene.part('bram', 'specialist', ['deniz'])
  esra = await house.visitor('esra')
  deniz = await house.visitor('deniz')
  dana = await house.visitor('dana')
  bram = await house.visitor('bram')
})
after(() => house.close())

const read = async (visitor: Visitor, path: string) =>
  (await visitor.get(path)).text.replace(/<[^>]+>/g, ' ').replaceAll('\u00a0', ' ')
const about = (key: string) => `${at}/${house.person(key)}/klikt-het`
const week = 7 * 86_400_000

/** Nothing was held with Dana; then so many look-backs at which these were there, the newest some weeks ago. */
async function met(times: number, keys: readonly string[], weeksAgo = 1): Promise<void> {
  await house.ask('delete from care.start_look_back; delete from care.start_voice; delete from care.start_talk')
  await house.ask('update care.review set present = array[]::uuid[] where family_id = $1', [family])
  const [plan] = await house.ask<{ id: string }>('select id from care.plan where family_id = $1', [family])
  for (let nth = 0; nth < times; nth += 1) {
    const on = new Date(Date.now() - (weeksAgo + times - 1 - nth) * week)
    await scene.put('review', {
      ...{
        plan_id: plan?.id,
        due_on: on,
        made_by: house.person('dana'),
        made_at: on,
        started_at: on,
        concluded_at: on,
      },
      present: keys.map((key) => house.person(key)),
    })
  }
}

test('an answer is one of three, with at most three hundred characters', () => {
  assert.equal(clickProblem('maybe', ''), 'unchosen')
  assert.equal(clickProblem('', 'x'), 'unchosen')
  assert.equal(clickProblem('no', 'x'.repeat(301)), 'tooLong')
  assert.equal(clickProblem('doubt', 'x'.repeat(300)), null)
})

test('D-CIR-08: a doubt is talked about within five working days; a yes, and what is about who coordinates, is nobody’s task', () => {
  const said = { says: 'doubt', alone: false, talkedAt: null } as const
  assert.equal(asksTalk(said), true)
  assert.equal(asksTalk({ ...said, says: 'no' }), true)
  assert.equal(asksTalk({ ...said, says: 'yes' }), false)
  assert.equal(asksTalk({ ...said, alone: true }), false)
  assert.equal(asksTalk({ ...said, talkedAt: new Date(0) }), false)
  assert.equal(talkBefore(asDay('2026-11-16')), '2026-11-23')
})

const onToday = async (visitor: Visitor, page = '/vandaag') => (await visitor.get(page)).text

test('D-CIR-08: after the second conversation each who was there is asked about who held it, and not after six weeks', async () => {
  const esraIsAsked = async () => /Klikt het met Dana\?/.test(await onToday(esra))
  const denizIsAsked = async () => /Klikt het met Dana\?/.test(await onToday(deniz, '/jouw-deel'))
  await met(1, ['esra', 'deniz'])
  assert.deepEqual([await esraIsAsked(), await denizIsAsked()], [false, false])
  await met(2, ['esra'])
  assert.deepEqual([await esraIsAsked(), await denizIsAsked()], [true, false])
  await met(2, ['esra', 'deniz'], 7)
  assert.deepEqual([await esraIsAsked(), await denizIsAsked()], [false, false])
  await met(2, ['esra', 'deniz'])
  assert.deepEqual([await esraIsAsked(), await denizIsAsked()], [true, true])
  await house.ask('update care.role_card set known_before = true where family_id = $1', [family])
  assert.deepEqual([await esraIsAsked(), await denizIsAsked()], [false, false], 'who was known before is not new')
  await house.ask('update care.role_card set known_before = false where family_id = $1', [family])
})

test('D-CIR-08: it is asked once, and a yes is read by who says it alone', async () => {
  assert.equal((await esra.post(about('dana'), { says: '' })).status, 422)
  const said = await esra.act(about('dana'), { says: 'yes', words: 'Ik vertrouw haar.' })
  assert.match(said.text, /Bewaard\. Alleen jij ziet dit\.[\s\S]*Je zei: Ja\./)
  assert.doesNotMatch(await onToday(esra), /Klikt het met Dana/)
  assert.match(await onToday(deniz, '/jouw-deel'), /Klikt het met Dana/)
  const [row] = await house.ask<{ id: string }>('select id from care.click_check where author = $1', [
    house.person('esra'),
  ])
  for (const who of ['deniz', 'dana', 'bram', 'marco'])
    assert.equal(await scene.reads(who, { table: 'click_check', id: row?.id ?? '' }), false, who)
})

test('D-CIR-08: a doubt about who coordinates stays with who says it, who reads whom to call, and leaves no trace for others', async () => {
  const said = await deniz.act(about('dana'), { says: 'doubt', words: 'Zij belt nooit terug.' })
  assert.match(
    said.text.replaceAll('\u00a0', ' '),
    /Je zei: Ik twijfel\.[\s\S]*Wij zoeken iemand anders[\s\S]*088 000 1000/,
  )
  const [row] = await house.ask<{ id: string }>('select id from care.click_check where author = $1', [
    house.person('deniz'),
  ])
  for (const who of ['esra', 'dana', 'bram'])
    assert.equal(await scene.reads(who, { table: 'click_check', id: row?.id ?? '' }), false, who)
  assert.doesNotMatch(await onToday(dana, '/werklijst'), /over hulpverlener|over een hulpverlener/)
  assert.doesNotMatch(await read(dana, `${at}/praten`), /Deniz/)
  assert.equal((await dana.post(`${at}/praten/${row?.id}`)).status, 404)
  assert.doesNotMatch(await read(dana, at), /twijfel|Praat erover/)
  await deniz.act(`${at}/klikt-het/${row?.id}/terug`)
  assert.match(await onToday(deniz, '/jouw-deel'), /Klikt het met Dana/)
})

test('D-CIR-08: a doubt about another helper is a talk for who coordinates, and that helper reads nothing of it', async () => {
  const form = await read(deniz, about('bram'))
  assert.match(form, /Bram leest dit nooit[\s\S]*Anders ziet Dana het ook/)
  const said = await deniz.act(about('bram'), { says: 'no', words: 'Hij praat over mij heen.' })
  assert.match(said.text, /Dana praat hier met je over/)
  assert.match(await onToday(dana, '/werklijst'), /gesprek over hulpverlener/)
  assert.doesNotMatch(await onToday(dana, '/werklijst'), /praat over mij heen/)
  const list = await dana.get(`${at}/praten`)
  assert.match(list.text, /Deniz over Bram: Nee[\s\S]*Hij praat over mij heen/)
  const id = /praten\/([0-9a-f-]{36})/.exec(list.text)?.[1] ?? ''
  for (const who of ['esra', 'bram', 'marco'])
    assert.equal(await scene.reads(who, { table: 'click_check', id }), false, who)
  for (const other of [esra, bram, deniz]) assert.equal((await other.get(`${at}/praten`)).status, 404)
  assert.equal((await bram.post(`${at}/praten/${id}`)).status, 404)
  await dana.act(`${at}/praten/${id}`)
  assert.doesNotMatch(await onToday(dana, '/werklijst'), /gesprek over hulpverlener/)
  assert.equal((await dana.post(`${at}/praten/${id}`)).status, 409)
  assert.equal((await deniz.post(`${at}/klikt-het/${id}/terug`)).status, 409, 'what was talked about is not taken back')
})

test('D-CIR-08: a new answer takes the place of the one before, and a task goes when the helper goes', async () => {
  const waits = async () => /gesprek over hulpverlener/.test(await onToday(dana, '/werklijst'))
  await deniz.act(about('bram'), { says: 'doubt', words: '' })
  assert.equal(await waits(), true)
  await deniz.act(about('bram'), { says: 'yes', words: '' })
  assert.equal(await waits(), false)
  assert.match(await read(deniz, at), /Je zei: Ja\./)
  await deniz.act(about('bram'), { says: 'no', words: '' })
  assert.equal(await waits(), true)
  await house.ask('update care.participant set until_at = door.now() where person_id = $1', [house.person('bram')])
  await esra.act(about('dana'), { says: 'yes', words: '' })
  assert.equal(await waits(), false)
  assert.equal((await deniz.get(about('bram'))).status, 404)
})

test('nobody is asked about oneself, about somebody of the family, or by somebody who is not of the family', async () => {
  for (const [visitor, key] of [
    [esra, 'deniz'],
    [esra, 'esra'],
    [dana, 'dana'],
    [dana, 'bram'],
  ] as const)
    assert.equal((await visitor.get(about(key))).status, 404, key)
})
