import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { asDay } from '#platform/dates.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { type Scene, sceneOf } from '#src/trial/relations-scene.ts'
import type { Visitor } from '#src/trial/visitor.ts'
import { type GoalShare, pupilsOf, sharedOn } from './school.ts'

const noon = (day: string) => new Date(`${day}T12:00:00+01:00`)
const share = (from: string, until: string | null, withdrawn: string | null = null): GoalShare => ({
  ...{ subject: 'sam', fromAt: new Date(`${from}T00:00:00+01:00`) },
  untilAt: until === null ? null : new Date(`${until}T00:00:00+01:00`),
  withdrawnAt: withdrawn === null ? null : noon(withdrawn),
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
  assert.match(empty.text, /Hier staat wat nodig is in de klas\.[\s\S]*Sam[\s\S]*Er is nu niets met school gedeeld\./)
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
  assert.doesNotMatch(shared.text, /niets met school gedeeld/)
  assert.match(shared.text, /Dit is het doel/)
  assert.doesNotMatch(shared.text, /Mirjam|Olaf|Twee huizen|van Rijn|\/doelen\//)
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
