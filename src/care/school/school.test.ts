import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { asDay } from '#platform/dates.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { type Scene, sceneOf } from '#src/trial/relations-scene.ts'
import type { Visitor } from '#src/trial/visitor.ts'
import { type GoalShare, pupilsOf, sharedOn } from './school.ts'
import { hearsBefore, inOrder, type SchoolWord, textProblem } from './word.ts'

const noon = (day: string) => new Date(`${day}T12:00:00+01:00`)
const share = (from: string, until: string | null, withdrawn: string | null = null): GoalShare => ({
  ...{ subject: 'sam', fromAt: new Date(`${from}T00:00:00+01:00`) },
  untilAt: until === null ? null : new Date(`${until}T00:00:00+01:00`),
  withdrawnAt: withdrawn === null ? null : noon(withdrawn),
  ...{ goal: null, withScore: true },
})

test('a school share until 1 March reads until that day, and on 2 March it says that 1 March was the last', () => {
  const untilFirst = share('2026-01-05', '2026-03-02')
  assert.equal(sharedOn([untilFirst], noon('2026-03-01')), 'now')
  assert.deepEqual(sharedOn([untilFirst], noon('2026-03-02')), { endedOn: asDay('2026-03-01') })
  assert.deepEqual(sharedOn([share('2026-01-05', '2026-03-02', '2026-02-10')], noon('2026-02-11')), {
    endedOn: asDay('2026-02-10'),
  })
  assert.equal(sharedOn([], noon('2026-03-01')), 'never')
  assert.equal(sharedOn([share('2026-04-01', '2026-05-01')], noon('2026-03-01')), 'never', 'one that has to begin')
  assert.equal(sharedOn([untilFirst, share('2026-03-02', '2026-05-01')], noon('2026-03-02')), 'now', 'asked again')
})

test('a card has the active goals of that pupil and what this reader does, and nothing of a brother or of what is done', () => {
  const step = (id: string, doer: string, subjects: string[], kind: 'todo' | 'done') => ({
    ...{ id, what: id, doer, subjects },
    state: { kind, dueOn: null, untilOn: null, ended: false, doneOn: null },
  })
  const goal = (
    id: string,
    subjects: string[],
    state: 'active' | 'stopped',
    steps: ReturnType<typeof step>[] = [],
  ) => ({
    ...{ id, title: id, subjects, state, steps },
  })
  const [sam] = pupilsOf(
    ['sam'],
    {
      goals: [
        goal('on time', ['sam'], 'active', [
          step('greet', 'lotte', ['sam'], 'todo'),
          step('bike', 'sam', ['sam'], 'todo'),
        ]),
        goal('stopped', ['sam'], 'stopped'),
        goal('of the brother', ['tim'], 'active', [step('his', 'lotte', ['tim'], 'todo')]),
      ],
      looseSteps: [step('call', 'lotte', ['sam'], 'done')],
      shares: [],
    },
    'lotte',
    noon('2026-03-01'),
  )
  assert.deepEqual(
    sam?.goals.map(({ id }) => id),
    ['on time'],
  )
  assert.deepEqual(
    sam?.asked.map(({ id }) => id),
    ['greet'],
  )
})

let house: TrialHouse
/** Sam is 13, Mirjam and Olaf have joint custody; Marco, of no family here, takes part for school. */
let sams: Scene
let marco: Visitor
let path: string
before(async () => {
  house = await openTrialHouse()
  sams = sceneOf(house, 'sam')
  path = `/gezin/${house.family('sam')}/school`
  marco = await house.visitor('marco')
})
after(() => house.close())

test('nobody but who takes part for school has the page, whoever coordinates or decides for the pupil', async () => {
  for (const who of ['sam', 'mirjam', 'olaf', 'bram', 'dana', 'esra', 'marco'])
    assert.equal((await (await house.visitor(who)).get(path)).status, 404, who)
})

test('T-37: school reads only what is shared of that pupil, at once, and its title names nobody', async () => {
  await sams.part('marco', 'school', ['sam'])
  const empty = await marco.get(path)
  assert.match(empty.text, /<title>School[^<]*<\/title>/)
  assert.doesNotMatch(/<title>[^<]*/.exec(empty.text)?.[0] ?? '', /Sam/)
  assert.match(
    empty.text,
    /Je ziet alleen wat nodig is in de klas\.[\s\S]*Sam[\s\S]*Er is nu niets met school gedeeld\./,
  )
  await sams.share('sam', 'marco', { topic: 'goals' })
  const shared = await marco.get(path)
  const goals = await house.ask<{ id: string; alone: boolean }>(
    'select id, subjects = array[$2::uuid] as alone from care.goal where family_id = $1 and undone_at is null',
    [house.family('sam'), house.person('sam')],
  )
  assert.ok(
    goals.some(({ alone }) => alone),
    'Sam has a goal of his own',
  )
  assert.doesNotMatch(shared.text, /niets met school gedeeld|alleen wat nodig is/)
  assert.match(shared.text, /Dit is het doel/)
  assert.doesNotMatch(shared.text, /Mirjam|Olaf|Twee huizen|van Rijn|\/gezin\/[0-9a-f-]+\/doelen\//)
})

const plainText = (text: string) => text.replace(/<[^>]+>/g, ' ').replaceAll(/\s+|\u00a0/g, ' ')
const written = () => `/gezin/${house.family('sam')}/school/geschreven`

test('D-CIR-11: what waits stands first, the oldest before; within ten working days school hears what was done', () => {
  const word = (id: string, day: string, answered: boolean): SchoolWord => ({
    ...{ id, youth: 'sam', goal: null, author: 'lotte', at: noon(day), text: 'x', value: null, lookBack: null },
    answer: answered ? { by: 'bram', at: noon(day), text: 'x' } : null,
  })
  const all = [word('a', '2026-03-01', true), word('b', '2026-03-02', false), word('c', '2026-03-03', true)]
  assert.deepEqual(
    inOrder([...all, word('d', '2026-03-01', false)]).map(({ id }) => id),
    ['d', 'b', 'c', 'a'],
  )
  assert.equal(hearsBefore(asDay('2026-03-02')), '2026-03-16')
  assert.deepEqual(
    ['', 'x'.repeat(500), 'x'.repeat(501)].map((text) => textProblem(text)),
    ['empty', null, 'tooLong'],
  )
})

test('T-38: school writes about a goal on the card, the family and who coordinates read it, and school hears what was done', async () => {
  const card = (await marco.get(path)).text
  const goal = /href="([^"]*\/school\/[^"]*\/doelen\/[^"]*)"/.exec(card)?.[1] ?? ''
  const form = await marco.get(goal)
  assert.match(plainText(form.text), /Wat zie je in de klas\?[\s\S]*Bram/)
  const long = await marco.post(goal, { text: 'x'.repeat(501) })
  assert.equal(long.status, 422)
  assert.match(long.text, /x{501}/, 'what was typed is still there')
  assert.match(plainText((await marco.act(goal, { text: 'Sam kwam drie keer op tijd.' })).text), /Je hoort voor /)
  for (const reader of ['sam', 'mirjam', 'olaf', 'bram'])
    assert.match((await (await house.visitor(reader)).get(written())).text, /drie keer op tijd/, reader)
  for (const other of ['jan', 'joyce', 'dana', 'marco']) {
    const page = await (await house.visitor(other)).get(written())
    assert.doesNotMatch(page.text, /drie keer op tijd/, other)
  }
  const bram = await house.visitor('bram')
  const answer = /href="([^"]*\/school\/geschreven\/[0-9a-f-]+)"/.exec((await bram.get(written())).text)?.[1] ?? ''
  assert.equal((await (await house.visitor('mirjam')).post(answer, { text: 'Niet van mij.' })).status, 404)
  assert.equal((await bram.post(answer, { text: '' })).status, 422)
  await bram.act(answer, { text: 'Wij hebben het gevierd met Sam.' })
  assert.match(
    plainText((await marco.get(path)).text),
    /Dit is er met jouw bericht gedaan Wij hebben het gevierd met Sam\. Bram/,
  )
  assert.equal((await bram.post(answer, { text: 'Nog een keer.' })).status, 409)
})

test('T-40: a question of school stands on the list of who coordinates until it is answered, and is taken back within ten minutes', async () => {
  const [ask] = /[^"]*\/school\/[^"]*\/vraag/.exec((await marco.get(path)).text) ?? ['']
  const bram = await house.visitor('bram')
  assert.doesNotMatch((await bram.get('/werklijst')).text, /school wacht/)
  await marco.act(ask, { text: 'Mag Sam eerder naar binnen?' })
  assert.match((await bram.get('/werklijst')).text, /school wacht/)
  assert.match(plainText((await bram.get(written())).text), /Een vraag van school Mag Sam eerder naar binnen\?/)
  const [row] = await house.ask<{ id: string }>('select id from care.school_word where goal_id is null')
  await marco.act(`${path}/bericht/${row?.id}/terug`)
  assert.doesNotMatch((await bram.get(written())).text, /eerder naar binnen/)
  assert.doesNotMatch((await bram.get('/werklijst')).text, /school wacht/)
})

test('what school wrote about a goal is not read by who may not see that goal, and nobody else writes for school', async () => {
  const [about] = await house.ask<{ id: string; goal: string }>(
    'select id, goal_id as goal from care.school_word where goal_id is not null',
  )
  await sams.put('withholding', {
    ...{ item_table: 'goal', item_id: about?.goal, against: sams.ids('olaf'), ground: 'seriousHarm' },
    ...{ by_person: house.person('bram'), second_person: house.person('dana'), made_at: new Date() },
    ...{ review_on: new Date(Date.now() + 30 * 86_400_000), key_person: house.person('sam'), sealed: Buffer.alloc(1) },
  })
  assert.doesNotMatch((await (await house.visitor('olaf')).get(written())).text, /drie keer op tijd/)
  assert.match((await (await house.visitor('mirjam')).get(written())).text, /drie keer op tijd/)
  await house.ask('delete from care.withholding')
  for (const who of ['mirjam', 'bram', 'joyce'])
    assert.equal(
      (await (await house.visitor(who)).post(`${path}/${house.person('sam')}/vraag`, { text: 'Hoi' })).status,
      404,
      who,
    )
})

test('D-CIR-11: after twelve months nobody reads what school wrote, and who coordinates is asked nothing of it', async () => {
  const bram = await house.visitor('bram')
  await house.ask('delete from care.school_answer; update care.school_word set undone_at = null')
  const day = 86_400_000
  await house.ask('update care.school_word set at = $1', [new Date(Date.now() - 360 * day)])
  await house.ask('update care.worklist_sign set signs = null')
  assert.match((await bram.get(written())).text, /drie keer op tijd/)
  assert.match((await bram.get('/werklijst')).text, /school wil horen/)
  await house.ask('update care.school_word set at = $1', [new Date(Date.now() - 367 * day)])
  await house.ask('update care.worklist_sign set signs = null')
  for (const reader of ['bram', 'sam', 'mirjam'])
    assert.match((await (await house.visitor(reader)).get(written())).text, /School schreef hier nog niets/, reader)
  assert.doesNotMatch((await marco.get(path)).text, /drie keer op tijd/)
  assert.doesNotMatch((await bram.get('/werklijst')).text, /school wil horen/)
})

test('access.md 10, case 12: when the share ends school reads nothing in the same minute, and on which day it stopped', async () => {
  await house.ask('update care.share set withdrawn_at = door.now(), withdrawn_by = subject where reader = $1', [
    house.person('marco'),
  ])
  const ended = await marco.get(path)
  assert.match(ended.text, /Dit delen is gestopt op /)
  assert.doesNotMatch(ended.text, /Dit is het doel|niets met school gedeeld/)
})

test('who takes part for one school and is a JIM chooses between the two; with one of them that page comes at once', async () => {
  await sams.part('marco', 'school', ['sam'])
  const choice = await marco.get('/vandaag')
  assert.equal(choice.text.match(/School van Sam/g)?.length, 1, 'two parts for one pupil are one way')
  assert.match(choice.text, /JIM van Deniz[\s\S]*School van Sam/)
  assert.doesNotMatch(choice.text, /Twee huizen/)
  await house.ask('update care.jim set ended_at = door.now(), ended_by = youth_id where person_id = $1', [
    house.person('marco'),
  ])
  assert.equal((await marco.get('/vandaag')).location, path)
})

test('when the part ends the page is gone, and the way to it too', async () => {
  await house.ask("update care.participant set until_at = door.now() where kind = 'school' and person_id = $1", [
    house.person('marco'),
  ])
  assert.equal((await marco.get(path)).status, 404)
  const home = await marco.get('/vandaag')
  assert.equal(home.status, 200, 'nowhere to lead to')
  assert.doesNotMatch(home.text, /School van Sam/)
})
