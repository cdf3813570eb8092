import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Knock, Look } from '#care/access/door.commands.ts'
import { beginFamily } from '#care/access/family.commands.ts'
import { newId } from '#platform/clock.ts'
import type { Pool } from '#platform/database/pool.ts'
import type { House } from '#platform/web/page.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { layPlan, type PlanScene } from '#src/trial/plan-scene.ts'
import { lookAtPlan } from './read-plan.commands.ts'

let house: TrialHouse
let scene: PlanScene
let plan: string
// A family of the cast without a plan of its own, so that only what is laid here shows.
const who = { parent: 'sanne', youth: 'lieke', worker: 'dana' }

before(async () => {
  house = await openTrialHouse()
  scene = await layPlan(house, who)
  plan = `/gezin/${house.family('sanne')}/plan`
})
after(() => house.close())

const counting = (asked: string[]): Pool => ({
  ...house.pool,
  one: (name, text, values) => {
    asked.push(name)
    return house.pool.one(name, text, values)
  },
  transaction: () => assert.fail('a hot page opens no transaction of its own'),
})

test('the plan page asks the database once, with everything on it', async () => {
  const asked: string[] = []
  const sanne = await house.visitor('sanne')
  const knock = { house: { pool: counting(asked), keys: house.keys } as House, token: sanne.token, requestId: newId() }
  const look: Look = {
    familyId: house.family('sanne'),
    purpose: 'plan bekijken',
    action: 'read',
    topics: ['goals'],
    object: { class: 'plan' },
  }
  const parts = ['strengths', 'worries', 'goals', 'steps', 'scores', 'agreement'] as const
  const { seen } = await lookAtPlan(knock satisfies Knock, look, parts)
  assert.deepEqual(asked, ['dossier.planPage'])
  assert.equal(seen.goals.length, 3)
  assert.deepEqual(
    seen.goals.map(({ steps }) => steps.length),
    [3, 3, 3],
  )
  assert.equal(seen.plan?.wish, 'Weer rust in huis en samen eten.')
  assert.equal(seen.review?.dueOn, scene.day(1))
})

test('what a page does not ask for is not read, and words it does not say stay sealed', async () => {
  const sanne = await house.visitor('sanne')
  const knock = { house: { pool: counting([]), keys: house.keys } as House, token: sanne.token, requestId: newId() }
  const look: Look = {
    familyId: house.family('sanne'),
    purpose: 'plan bekijken',
    action: 'read',
    topics: [],
    object: { class: 'plan' },
  }
  const { seen } = await lookAtPlan(knock, look, ['goals'])
  assert.deepEqual([seen.strengths, seen.worries, seen.goals.flatMap(({ steps }) => steps)], [[], [], []])
  assert.equal(seen.goals[0]?.looksLike, '')
})

test('Sanne reads her plan: what they want, what goes well before worries, goals, steps and numbers side by side', async () => {
  const page = await (await house.visitor('sanne')).get(plan)
  assert.equal(page.status, 200)
  const order = [
    'Weer rust in huis',
    'Ze eten elke avond samen',
    'De ochtenden zijn zwaar',
    'Op tijd naar bed',
    'Lees samen een stuk voor',
  ]
  const places = order.map((words) => page.text.indexOf(words))
  assert.ok(
    places.every((place) => place > 0),
    String(places),
  )
  assert.deepEqual(
    places,
    [...places].sort((a, b) => a - b),
  )
  assert.match(page.text, /eerder 3, 4/)
  assert.match(page.text, /Sanne: ja/)
  assert.match(page.text, /Open \(3\)/)
  assert.doesNotMatch(page.text, /4,5|gemiddeld/)
})

test('D-ALL-02: strengths stand before worries on screen and on paper', async () => {
  const sanne = await house.visitor('sanne')
  for (const path of [plan, `/gezin/${house.family('sanne')}/printen/heel-plan`]) {
    const { text } = await sanne.get(path)
    const [strength, worry] = [text.indexOf('Ze eten elke avond samen'), text.indexOf('De ochtenden zijn zwaar')]
    assert.ok(strength > 0 && worry > strength, path)
  }
})

test('D-ALL-18: no page puts the failure on the family', async () => {
  const dana = await house.visitor('dana')
  for (const path of [plan, `/gezin/${house.family('sanne')}`, '/werklijst'])
    assert.doesNotMatch((await dana.get(path)).text, /complex gezin|cliënt|casus|probleemgezin/i)
})

test('the goals that are done have their own tab, which may be empty', async () => {
  const page = await (await house.visitor('sanne')).get(`${plan}?deel=gedaan`)
  assert.equal(page.status, 200)
  assert.match(page.text, /Hier komen doelen die klaar zijn/)
})

test('a look is one log row with its purpose, and reading writes nothing else', async () => {
  const count = async () => {
    const [row] = await house.ask<{ log: number; other: number }>(`
      select (select count(*)::integer from care.access_log) as log,
        (select count(*)::integer from care.operation) + (select count(*)::integer from care.goal) + (select count(*)::integer from care.score) as other`)
    return row ?? { log: 0, other: 0 }
  }
  const sanne = await house.visitor('sanne')
  const start = await count()
  await sanne.get(plan)
  assert.deepEqual(await count(), { log: start.log + 1, other: start.other })
})

test('another family, a worker of another family and a stranger do not find it, and leave a refusal row', async () => {
  const rows = async () =>
    (
      await house.ask("select 1 from care.access_log where outcome = 'refused' and family_id = $1", [
        house.family('sanne'),
      ])
    ).length
  const start = await rows()
  for (const key of ['olaf', 'bram']) assert.equal((await (await house.visitor(key)).get(plan)).status, 404, key)
  assert.equal(await rows(), start + 2)
  assert.equal((await (await house.visitor()).get(plan)).status, 303)
})

test('without a plan the page says so and offers to begin one, and so do the pages around it', async () => {
  const family = await newFamily()
  const dana = await house.visitor('dana')
  const page = await dana.get(`/gezin/${family}/plan`)
  assert.equal(page.status, 200)
  assert.match(page.text, /Er is nog geen plan/)
  assert.match(page.text, /\/plan\/begin/)
  assert.match((await dana.get(`/gezin/${family}`)).text, /Begin ons plan/)
  assert.match(
    (await dana.get(`/gezin/${family}/printen`)).text,
    /Er valt nog niets te printen\. Een leeg invulblad kan wel\./,
  )
  assert.match((await dana.get('/werklijst')).text, /Omdat er nog geen plan is/)
})

async function newFamily(): Promise<string> {
  const [own] = await house.ask<{ id: string }>('select municipality_id as id from care.family where id = $1', [
    house.family('sanne'),
  ])
  const { token } = await house.visitor('dana')
  const knock = { house: { pool: house.pool, keys: house.keys } as House, token, requestId: newId() }
  const id = newId()
  const youth = { person: newId(), callName: 'Bo', familyName: 'Nieuw', bornOn: null, parts: ['youth'] }
  await beginFamily(knock, own?.id ?? '', { id, name: 'Nieuw begin', members: [youth] })
  return id
}

test('D-REV-09: the day of a look-back that has passed is a new day to choose for the family, and a reason on the worklist', async () => {
  await house.ask('update care.review set due_on = $2 where id = $1', [scene.review, scene.day(-3)])
  const page = await (await house.visitor('sanne')).get(plan)
  assert.match(page.text, /We kiezen samen een nieuwe dag om terug te kijken\./)
  assert.doesNotMatch(page.text, /We kijken terug op/)
  assert.match((await (await house.visitor('dana')).get('/werklijst')).text, /Omdat terugkijken nu aan de beurt is/)
})

test('D-STE-05: the coordinator sees the share of the network only below half, the family never', async () => {
  const overview = `/gezin/${house.family('sanne')}`
  const dana = await house.visitor('dana')
  assert.doesNotMatch((await dana.get(overview)).text, /Het netwerk doet/)
  await house.ask("update care.step set doer_kind = 'localTeam', until_on = $2 where family_id = $1", [
    house.family('sanne'),
    scene.day(30),
  ])
  const shown = await dana.get(overview)
  assert.equal(shown.status, 200)
  assert.match(shown.text, /Het netwerk doet 0 van de 9 acties/)
  for (const path of [plan, `/gezin/${house.family('sanne')}/vandaag`])
    assert.doesNotMatch((await (await house.visitor('sanne')).get(path)).text, /netwerk doet|%/)
})
