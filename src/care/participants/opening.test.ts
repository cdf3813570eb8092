import assert from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import { newId } from '#platform/clock.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { type Scene, sceneOf } from '#src/trial/relations-scene.ts'

let house: TrialHouse
/** Sam is 13, Mirjam and Olaf have joint custody, Bram coordinates; Joyce is of another family. */
let sams: Scene
/** Priya is 16, Sunita is her mother. */
let priyas: Scene
/** Lieke is 9, Sanne and Tom have joint custody. */
let liekes: Scene
before(async () => {
  house = await openTrialHouse()
  sams = sceneOf(house, 'sam')
  priyas = sceneOf(house, 'priya')
  liekes = sceneOf(house, 'lieke')
})
after(() => house.close())
afterEach(async () => {
  await house.ask(
    'delete from care.share; delete from care.participant; delete from care.withholding; delete from care.shield',
  )
})

const refused = { code: '42501' }
const pass = 'from door.pass p where p.xid = pg_current_xact_id_if_assigned()'
let asked = 0
const doing = (scene: Scene, who: string, text: string, values: unknown[]) => {
  asked += 1
  return scene.behind(who, async (tx) => (await tx.rows(`opening.${asked}`, text, values)).length)
}

type Opening = { about: string; topic: string; ground?: string; by?: string }
/** Somebody opens a topic of one person to Joyce, in the own name unless it says in whose. */
const opens = (scene: Scene, who: string, { about, topic, ground = 'own', by = who }: Opening, id = newId()) =>
  doing(
    scene,
    who,
    `insert into care.share (municipality_id, family_id, id, subject, topic, reader, purpose, ground, from_at, until_at, granted_by, granted_at, recorded_by)
     select p.municipality_id, p.family_id, $1, $2, $3, $4, 'meelezen', $5, door.now(), door.now() + interval '30 days', $6, door.now(), p.person_id ${pass}`,
    [id, house.person(about), topic, house.person('joyce'), ground, house.person(by)],
  )

test('from 12 to 15 neither youth nor parent opens a topic alone, and who coordinates opens nothing in their name: it is asked', async () => {
  await assert.rejects(opens(sams, 'sam', { about: 'sam', topic: 'goals' }), refused)
  await assert.rejects(opens(sams, 'mirjam', { about: 'sam', topic: 'goals', ground: 'youthAndCustody' }), refused)
  await assert.rejects(
    opens(sams, 'bram', { about: 'sam', topic: 'goals', by: 'sam' }),
    refused,
    'the word of Sam only',
  )
  await assert.rejects(
    opens(sams, 'bram', { about: 'sam', topic: 'goals', ground: 'youthAndCustody', by: 'jan' }),
    refused,
  )
  await assert.rejects(
    opens(sams, 'bram', { about: 'sam', topic: 'goals', ground: 'youthAndCustody', by: 'sam' }),
    refused,
  )
  assert.equal(await sams.topics('joyce', 'sam'), null)
})

test('case 29: from 12 the speaker alone opens the own story, and no parent does', async () => {
  await assert.rejects(opens(sams, 'mirjam', { about: 'sam', topic: 'story' }), refused)
  await opens(sams, 'sam', { about: 'sam', topic: 'story' })
  assert.deepEqual(await sams.topics('joyce', 'sam'), ['story'])
})

test('under 12 one of two who decide together opens goals, and nothing sensitive', async () => {
  await assert.rejects(opens(liekes, 'sanne', { about: 'lieke', topic: 'help', ground: 'custody' }), refused)
  await opens(liekes, 'sanne', { about: 'lieke', topic: 'goals', ground: 'custody' })
  assert.deepEqual(await liekes.topics('joyce', 'lieke'), ['goals'])
})

test('from 16 only the own word opens: not of a mother for Priya, nor of one adult for another', async () => {
  await assert.rejects(opens(priyas, 'sunita', { about: 'priya', topic: 'goals', ground: 'custody' }), refused)
  await assert.rejects(opens(priyas, 'bram', { about: 'priya', topic: 'goals', by: 'sunita' }), refused)
  await assert.rejects(opens(sams, 'olaf', { about: 'mirjam', topic: 'goals' }), refused)
  await opens(priyas, 'priya', { about: 'priya', topic: 'goals' })
  assert.deepEqual(await priyas.topics('joyce', 'priya'), ['goals'])
})

test('either side stops a share in one press, and nobody opens a stopped share again', async () => {
  const { id } = await sams.share('sam', 'joyce', { topic: 'goals' })
  const stop = 'update care.share set withdrawn_by = $1, withdrawn_at = door.now() where id = $2 returning id'
  await assert.rejects(doing(sams, 'mirjam', stop, [house.person('sam'), id]), refused, 'not in the name of another')
  assert.equal(await doing(sams, 'mirjam', stop, [house.person('mirjam'), id]), 1)
  assert.equal(await sams.topics('joyce', 'sam'), null)
  const again = 'update care.share set withdrawn_by = null, withdrawn_at = null where id = $1 returning id'
  for (const who of ['mirjam', 'sam']) assert.equal(await doing(sams, who, again, [id]), 0, who)
})

test('what was picked of daily life is for a foster parent while the placement runs, whatever other part goes on', async () => {
  const plan = await house.ask<{ id: string }>('select id from care.plan where family_id = $1', [house.family('sam')])
  const goal = await sams.item('goal', 'sam', ['sam'], { plan_id: plan[0]?.id, kind: 'own' })
  await sams.share('sam', 'joyce', { item: goal }, { ground: 'dailyLife', until_at: null })
  await sams.part('joyce', 'circleMember', ['sam'])
  assert.equal(await sams.reads('joyce', goal), false, 'no foster parent')
  const placed = await sams.part('joyce', 'fosterParent', ['sam'])
  assert.equal(await sams.reads('joyce', goal), true)
  await house.ask('update care.participant set until_at = door.now() where id = $1', [placed.id])
  assert.equal(await sams.reads('joyce', goal), false)
})

test('a story, a strength or a worry is no part of daily life', async () => {
  const worry = await sams.item('worry', 'sam', ['sam'])
  await assert.rejects(sams.share('sam', 'joyce', { item: worry }, { ground: 'dailyLife', until_at: null }), {
    code: '23514',
  })
})

const joins = (who: string, person: string, kind: string, accepted = false) =>
  doing(
    sams,
    who,
    `insert into care.participant (municipality_id, family_id, id, person_id, kind, subjects, ground, from_at, accepted_at)
     select p.municipality_id, p.family_id, gen_random_uuid(), $1, $2, array[$3::uuid], 'agreed', door.now(), case when $4 then door.now() end ${pass}`,
    [house.person(person), kind, house.person('sam'), accepted],
  )

test('a parent asks in a JIM, and nobody who reads by that alone; nobody says yes for whoever is called', async () => {
  for (const kind of ['contactPerson', 'pilotContact', 'processDirector', 'behaviouralScientist', 'guardian'])
    await assert.rejects(joins('mirjam', 'joyce', kind), refused, kind)
  await assert.rejects(joins('bram', 'joyce', 'processDirector', true), refused)
  await joins('bram', 'joyce', 'processDirector')
  for (const who of ['bram', 'mirjam'])
    await assert.rejects(doing(sams, who, 'update care.participant set accepted_at = door.now()', []), refused, who)
  assert.equal(await sams.topics('joyce', 'sam'), null)
  await joins('mirjam', 'ruben', 'jim')
  assert.deepEqual(await sams.topics('ruben', 'sam'), [])
})

test('that grandfather leads for Sam of 13 is agreed to by Sam, not by his mother', async () => {
  await assert.rejects(joins('mirjam', 'jan', 'leader'), refused)
  await joins('sam', 'jan', 'leader')
})

test('case 14: a part that was ended is opened again by nobody, the participant and a parent included', async () => {
  const part = await sams.part('jan', 'jim', ['sam'])
  const end = 'update care.participant set until_at = door.now() where id = $1 returning id'
  assert.equal(await doing(sams, 'sam', end, [part.id]), 1)
  for (const who of ['jan', 'mirjam', 'bram'])
    for (const to of ['null', "door.now() + interval '1 day'"])
      assert.equal(
        await doing(sams, who, `update care.participant set until_at = ${to} where id = $1 returning id`, [part.id]),
        0,
        who,
      )
})

test('a safety officer leaves no trace for the family: no part, and no name', async () => {
  await sams.part('joyce', 'safetyOfficer', ['sam'])
  const [parts, names] = ['select from care.participant', 'select from care.person where id = $1']
  for (const who of ['sam', 'mirjam', 'olaf']) {
    assert.equal(await doing(sams, who, parts, []), 0, who)
    assert.equal(await doing(sams, who, names, [house.person('joyce')]), 0, who)
  }
  assert.equal(await doing(sams, 'bram', parts, []), 1)
})

test('Sam shields what is about him only, decides nothing about it himself, and lifts it', async () => {
  const put = `insert into care.shield (municipality_id, family_id, id, item_table, item_id, youth, made_at, decide_by)
    select p.municipality_id, p.family_id, $2, 'worry', $1, p.person_id, door.now(), door.today() + 7 ${pass}`
  const both = await sams.item('worry', 'mirjam', ['sam', 'mirjam'])
  await assert.rejects(doing(sams, 'sam', put, [both.id, newId()]), refused, 'his mother reads on what is about her')
  const [own, id] = [await sams.item('worry', 'sam', ['sam']), newId()]
  await doing(sams, 'sam', put, [own.id, id])
  const decide = "update care.shield set decided_by = $1, decided_at = door.now(), outcome = 'shielded' where id = $2"
  await assert.rejects(doing(sams, 'sam', decide, [house.person('bram'), id]), refused)
  await doing(sams, 'bram', decide, [house.person('bram'), id])
  await doing(sams, 'sam', 'update care.shield set lifted_by = $1, lifted_at = door.now() where id = $2', [
    house.person('sam'),
    id,
  ])
  assert.equal(await sams.reads('mirjam', own), true)
})

test('whoever withholds needs a second professional: no member of the family is one', async () => {
  const worry = await sams.item('worry', 'mirjam', ['sam'])
  const put = (second: string) =>
    doing(
      sams,
      'bram',
      `insert into care.withholding (municipality_id, family_id, id, item_table, item_id, against, ground, by_person, second_person, made_at, review_on, sealed, key_person)
       select p.municipality_id, p.family_id, gen_random_uuid(), 'worry', $1, array[$2::uuid], 'safety', p.person_id, $3, door.now(), door.today() + 30, '', p.person_id ${pass}`,
      [worry.id, house.person('olaf'), house.person(second)],
    )
  await assert.rejects(put('jan'), refused)
  await put('dana')
  assert.equal(await sams.reads('olaf', worry), false)
})

test('the log shows a look at a story to who reads that story, and an act on a withheld item to nobody it is kept from', async () => {
  const worry = await sams.item('worry', 'mirjam', ['sam'])
  const looks = async (who: string, request: string) =>
    doing(sams, who, 'select from care.access_log where request_id = $1', [request])
  const looked = async (who: string, topics: string[], object: string, id: string | null) => {
    const [request, { token }] = [newId(), await house.knock(who)]
    await house.pool.transaction((tx) =>
      tx.one(`opening.look.${object}`, 'select door.open($1, $2, $3, $4, $5, $6, $7, $8)', [
        ...[token, house.family('sam'), 'plan bekijken', 'read', topics, object, id, request],
      ]),
    )
    return request
  }
  await sams.share('sam', 'dana', { topic: 'story' })
  const story = await looked('dana', ['story'], 'storyPiece', null)
  const act = await looked('bram', ['strengthsAndWorries'], 'worry', worry.id)
  assert.deepEqual([await looks('sam', story), await looks('olaf', story), await looks('mirjam', story)], [1, 0, 0])
  assert.deepEqual([await looks('olaf', act), await looks('mirjam', act)], [1, 1])
  await sams.put('withholding', {
    ...{ item_table: 'worry', item_id: worry.id, against: sams.ids('olaf'), ground: 'safety', sealed: Buffer.alloc(1) },
    ...{ by_person: house.person('bram'), second_person: house.person('dana'), made_at: new Date() },
    ...{ review_on: new Date(Date.now() + 30 * 86_400_000), key_person: house.person('sam') },
  })
  assert.deepEqual([await looks('olaf', act), await looks('mirjam', act)], [0, 1])
})
