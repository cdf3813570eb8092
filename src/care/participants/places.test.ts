// What the two hands of the access rules said otherwise, mended in the database (decision 0030).
import assert from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import { newId } from '#platform/clock.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { type Scene, sceneOf, topicNames } from '#src/trial/relations-scene.ts'

let house: TrialHouse
/** Sam is 13, Mirjam and Olaf have joint custody, grandfather Jan lives in, Bram coordinates; Joyce is of another family. */
let sams: Scene
/** Priya is 16. */
let priyas: Scene
before(async () => {
  house = await openTrialHouse()
  sams = sceneOf(house, 'sam')
  priyas = sceneOf(house, 'priya')
})
after(() => house.close())
afterEach(() => house.ask('delete from care.share; delete from care.participant'))

const refused = { code: '42501' }
const ended = (who: string, until: string) =>
  house.ask(
    `update care.organisation o set until_on = ${until} from care.worker w where w.organisation_id = o.id and w.person_id = $1`,
    [house.person(who)],
  )

test('D-PEO-01: who belongs to two families reads behind each door what is hers there, and of the other nothing', async () => {
  const [own] = await house.ask<{ id: string }>(
    `insert into care.family_member (municipality_id, family_id, id, person_id, parts, position, from_on)
     select f.municipality_id, f.id, gen_random_uuid(), $2, '{other}', 9, door.today() from care.family f where f.id = $1 returning id`,
    [house.family('priya'), house.person('mirjam')],
  )
  const worry = await sams.item('worry', 'mirjam', ['mirjam'])
  const of13 = topicNames.filter((topic) => topic !== 'story' && topic !== 'resilience')
  assert.deepEqual([await sams.topics('mirjam', 'mirjam'), await sams.topics('mirjam', 'sam')], [topicNames, of13])
  assert.deepEqual([await priyas.topics('mirjam', 'mirjam'), await priyas.topics('mirjam', 'sam')], [topicNames, []])
  assert.deepEqual([await sams.reads('mirjam', worry), await priyas.reads('mirjam', worry)], [true, false])
  const choice = (await (await house.visitor('mirjam')).get('/vandaag')).text
  for (const family of ['sam', 'priya']) assert.match(choice, new RegExp(`/gezin/${house.family(family)}/`), family)
  await house.ask('delete from care.family_member where id = $1', [own?.id])
})

test('access rule 11: whose organisation ended stands nowhere from that minute on, in a roll that was made before too', async () => {
  await priyas.share('priya', 'dana', { topic: 'goals' })
  assert.deepEqual(await priyas.topics('dana', 'priya'), ['goals'])
  await ended('dana', 'door.today()')
  assert.equal(await priyas.topics('dana', 'priya'), null)
  await ended('dana', 'door.today() + 1')
  assert.deepEqual(await priyas.topics('dana', 'priya'), ['goals'], 'until its last day')
  await ended('dana', 'null')
})

test('the supervisor of a court measure gets an answer as one item, and a shared topic opens nothing', async () => {
  await sams.part('joyce', 'measureCarrier', ['sam'])
  await sams.share('sam', 'joyce', { topic: 'goals' })
  assert.equal(await sams.topics('joyce', 'sam'), null)
  await sams.part('joyce', 'pilotContact', ['sam'])
  await sams.share('sam', 'joyce', { topic: 'circle' })
  assert.deepEqual(await sams.topics('joyce', 'sam'), ['goals', 'contact'], 'being called besides opens its own topics')
  await house.ask("delete from care.participant where kind = 'pilotContact'")
  const answer = await sams.item('worry', 'sam', ['sam'])
  await sams.share('sam', 'joyce', { item: answer })
  assert.equal(await sams.reads('joyce', answer), true)
  assert.deepEqual(await sams.topics('joyce', 'sam'), [])
})

test('case 26: what is picked of daily life is a goal, a meeting, school or needed help; an item of anything else opens nothing', async () => {
  await sams.part('joyce', 'fosterParent', ['sam'])
  const items = { goal: newId(), decision: newId() }
  for (const [table, id] of Object.entries(items))
    await sams.share('sam', 'joyce', { item: { table, id } }, { ground: 'dailyLife', until_at: null })
  const opened = await sams.behind('joyce', (tx) =>
    tx.one<{ items: string[] }>(
      'places.items',
      'select shared_items as items from door.pass where xid = pg_current_xact_id_if_assigned()',
    ),
  )
  assert.deepEqual(opened?.items, [items.goal])
})

test('a part is over when nobody is left whom it is for, and no share lives on by it', async () => {
  await sams.part('joyce', 'buddy', ['jan'])
  await sams.share('sam', 'joyce', { topic: 'goals' })
  assert.deepEqual(await sams.topics('joyce', 'sam'), ['goals'])
  const jan = [house.person('jan')]
  await house.ask('update care.family_member set until_on = door.today() where person_id = $1', jan)
  assert.equal(await sams.topics('joyce', 'sam'), null)
  await house.ask('update care.family_member set until_on = null where person_id = $1', jan)
})

test('a specialist keeps a number about Sam from nobody it is about, nor from who decides for him', async () => {
  const [row] = await house.ask<{ id: string }>('select id from care.plan where family_id = $1 and closed_at is null', [
    house.family('sam'),
  ])
  const goal = await sams.item('goal', 'sam', ['sam'], { plan_id: row?.id, kind: 'own' })
  await sams.part('joyce', 'specialist', ['sam'])
  await sams.share('sam', 'joyce', { topic: 'goals' })
  const give = (audience: string, ...named: string[]) =>
    sams.behind('joyce', (tx) =>
      tx.rows(
        'places.score',
        `insert into care.score (municipality_id, family_id, id, goal_id, subjects, author, audience, named, value, occasion, created_at, key_person)
         select p.municipality_id, p.family_id, gen_random_uuid(), $1, array[$2::uuid], p.person_id, $3, $4::uuid[], 6, 'between', door.now(), p.person_id
         from door.pass p where p.xid = pg_current_xact_id_if_assigned()`,
        [goal.id, house.person('sam'), audience, named.map(house.person)],
      ),
    )
  await assert.rejects(give('onlyMe'), refused)
  await assert.rejects(give('chosen', 'sam', 'mirjam'), refused, 'Olaf is left out')
  assert.deepEqual(await give('chosen', 'sam', 'mirjam', 'olaf'), [])
  assert.deepEqual(await give('plan'), [])
})
