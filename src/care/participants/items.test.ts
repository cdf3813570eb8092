import assert from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { type Laid, type Scene, sceneOf } from '#src/trial/relations-scene.ts'

let house: TrialHouse
/** Sam is 13, Mirjam and Olaf have joint custody, Bram coordinates; Joyce is of another family. */
let sams: Scene
let plan: string
before(async () => {
  house = await openTrialHouse()
  sams = sceneOf(house, 'sam')
  const [row] = await house.ask<{ id: string }>('select id from care.plan where family_id = $1 and closed_at is null', [
    house.family('sam'),
  ])
  plan = row?.id ?? ''
  // What Sam told in the cast makes room for what he tells here.
  await house.ask(
    'delete from care.story_piece_media_file; delete from care.story_piece_media; delete from care.story_piece_wording; delete from care.story_piece',
  )
})
after(() => house.close())
afterEach(async () => {
  await house.ask(
    'delete from care.share; delete from care.participant; delete from care.withholding; delete from care.shield',
  )
  await house.moveClock(0)
})

const day = 86_400_000
const goal = (author: string, subjects: string[], over = {}) =>
  sams.item('goal', author, subjects, { plan_id: plan, kind: 'own', ...over })
const worry = (author: string, subjects: string[], over = {}) => sams.item('worry', author, subjects, over)
const readers = async (laid: Laid, of = ['sam', 'mirjam', 'olaf', 'bram', 'joyce']) => {
  const found: string[] = []
  for (const who of of) if (await sams.reads(who, laid)) found.push(who)
  return found
}
const withhold = (item: Laid, against: string[], over = {}) =>
  sams.put('withholding', {
    ...{ item_table: item.table, item_id: item.id, against: sams.ids(...against), ground: 'seriousHarm' },
    ...{
      by_person: house.person('bram'),
      second_person: house.person('dana'),
      made_at: new Date(),
      sealed: Buffer.alloc(1),
    },
    ...{ review_on: new Date(Date.now() + 30 * day), key_person: house.person('sam'), ...over },
  })
const shield = (item: Laid, over = {}) =>
  sams.put('shield', {
    ...{ item_table: item.table, item_id: item.id, youth: house.person('sam'), made_at: new Date() },
    ...{ decide_by: new Date(Date.now() + 7 * day), ...over },
  })
const behind = (who: string, text: string, values: unknown[]) =>
  sams.behind(who, async (tx) => (await tx.rows(`items.${text.length}.${text.slice(0, 30)}`, text, values)).length)
const refused = { code: '42501' }

test('an item that two professionals keep from the father shows to everybody else, his own included', async () => {
  const about = await goal('olaf', ['sam'])
  assert.deepEqual(await readers(about), ['sam', 'mirjam', 'olaf', 'bram'])
  const kept = await withhold(about, ['olaf'])
  assert.deepEqual(await readers(about), ['sam', 'mirjam', 'bram'], 'withheld comes before author')
  await house.ask('update care.withholding set lifted_at = door.now(), lifted_by = by_person where id = $1', [kept.id])
  assert.deepEqual(await readers(about), ['sam', 'mirjam', 'olaf', 'bram'])
})

test('a number about a goal is kept from somebody together with its goal, and so is a step of it', async () => {
  const about = await goal('mirjam', ['sam'])
  const score = await sams.item('score', 'sam', ['sam'], { goal_id: about.id, value: 5, occasion: 'between' })
  const step = await sams.item('step', 'mirjam', ['sam'], {
    goal_id: about.id,
    doer_kind: 'family',
    due_on: new Date(Date.now() + day),
  })
  assert.deepEqual([await readers(score, ['olaf']), await readers(step, ['olaf'])], [['olaf'], ['olaf']])
  await withhold(about, ['olaf'])
  assert.deepEqual([await readers(score, ['olaf']), await readers(step, ['olaf'])], [[], []])
  assert.deepEqual([await readers(score, ['mirjam']), await readers(step, ['mirjam'])], [['mirjam'], ['mirjam']])
})

test('case 33: the review date of a withheld item passes, and it stays hidden', async () => {
  const about = await worry('mirjam', ['sam'])
  await withhold(about, ['olaf'])
  await house.moveClock(60 * day)
  assert.deepEqual(await readers(about, ['mirjam', 'olaf']), ['mirjam'])
})

test('that something is withheld leaves no trace for whom it is against, nor for the rest of the family', async () => {
  await withhold(await worry('mirjam', ['sam']), ['olaf'])
  for (const who of ['olaf', 'mirjam', 'sam'])
    assert.equal(await behind(who, 'select from care.withholding', []), 0, who)
  assert.equal(await behind('bram', 'select from care.withholding', []), 1)
})

test('a review date lies within six months, and nobody withholds alone', async () => {
  const about = await worry('mirjam', ['sam'])
  await assert.rejects(withhold(about, ['olaf'], { review_on: new Date(Date.now() + 200 * day) }), { code: '23514' })
  await assert.rejects(withhold(about, ['olaf'], { second_person: house.person('bram') }), { code: '23514' })
})

test('case 18: Sam of 13 presses not for my parents, and it is hidden from both at once; not shielded shows only after he was told', async () => {
  const own = await worry('sam', ['sam'])
  assert.deepEqual(await readers(own), ['sam', 'mirjam', 'olaf', 'bram'])
  const kept = await shield(own)
  assert.deepEqual(await readers(own), ['sam', 'bram'])
  const decided = 'update care.shield set decided_by = $2, decided_at = door.now(), outcome = $3 where id = $1'
  await house.ask(decided, [kept.id, house.person('bram'), 'notShielded'])
  assert.deepEqual(await readers(own), ['sam', 'bram'], 'decided, and he has not heard it')
  const lift = 'update care.shield set lifted_at = door.now(), lifted_by = decided_by where id = $1'
  await assert.rejects(house.ask(lift, [kept.id]), { code: '23514' })
  await house.ask('update care.shield set told_at = door.now() where id = $1', [kept.id])
  await house.ask(lift, [kept.id])
  assert.deepEqual(await readers(own), ['sam', 'mirjam', 'olaf', 'bram'])
})

test('case 33: nobody decides on a shield in time, and it stays hidden', async () => {
  const own = await worry('sam', ['sam'])
  await shield(own)
  await house.moveClock(40 * day)
  assert.deepEqual(await readers(own), ['sam', 'bram'])
})

test('a shield holds against whoever gets custody later, and tells no parent that it is there', async () => {
  const own = await worry('sam', ['sam'])
  await sams.custody('sam', ['mirjam'], 'oneParent')
  await shield(own, { against: sams.ids('mirjam') })
  await sams.custody('sam', ['mirjam', 'olaf'], 'jointParents')
  assert.deepEqual(await readers(own), ['sam', 'bram'])
  assert.deepEqual(
    [await behind('olaf', 'select from care.shield', []), await behind('mirjam', 'select from care.shield', [])],
    [0, 0],
  )
  assert.equal(await behind('sam', 'select from care.shield', []), 1)
})

test('only Sam shields what is his, and no parent of 40 does', async () => {
  const own = await worry('sam', ['sam'])
  const put = `insert into care.shield (municipality_id, family_id, id, item_table, item_id, youth, made_at, decide_by)
    select p.municipality_id, p.family_id, gen_random_uuid(), 'worry', $1, p.person_id, door.now(), door.today() + 7 from door.pass p where p.xid = pg_current_xact_id_if_assigned()`
  await assert.rejects(behind('mirjam', put, [own.id]), refused)
  assert.equal(await behind('sam', put, [own.id]), 0)
  assert.deepEqual(await readers(own), ['sam', 'bram'])
})

test('case 26: foster parents read the parts that were picked for them, item by item, and no more', async () => {
  const scene = sceneOf(house, 'milan')
  const [row] = await house.ask<{ id: string }>('select id from care.plan where family_id = $1', [
    house.family('milan'),
  ])
  const over = { plan_id: row?.id, kind: 'own' }
  const [picked, other] = [
    await scene.item('goal', 'milan', ['milan'], over),
    await scene.item('goal', 'milan', ['milan'], over),
  ]
  assert.equal(await scene.reads('hetty', picked), false)
  await scene.part('hetty', 'fosterParent', ['milan'])
  await scene.share('milan', 'hetty', { item: picked }, { ground: 'dailyLife', until_at: null })
  assert.deepEqual(
    [await scene.reads('hetty', picked), await scene.reads('hetty', other), await scene.reads('kees', picked)],
    [true, false, false],
  )
})

test('an item about two is opened by a pass or a share for each of them, not for one', async () => {
  await sams.part('joyce', 'lovedOne', ['sam', 'mirjam'])
  const both = await worry('mirjam', ['sam', 'mirjam'])
  await sams.share('sam', 'joyce', { item: both })
  assert.equal(await sams.reads('joyce', both), false)
  await sams.share('mirjam', 'joyce', { item: both })
  assert.equal(await sams.reads('joyce', both), true)
})

test('a topic share of one and an item share of the other open an item about both', async () => {
  await sams.part('joyce', 'lovedOne', ['sam', 'mirjam'])
  const both = await worry('mirjam', ['sam', 'mirjam'])
  await sams.share('sam', 'joyce', { topic: 'strengthsAndWorries' })
  await sams.share('mirjam', 'joyce', { item: both })
  assert.equal(await sams.reads('joyce', both), true)
})

test('a share opens no item whose audience leaves the reader out: only me, the family, or others by name', async () => {
  await sams.part('joyce', 'specialist', ['sam'])
  await sams.share('sam', 'joyce', { topic: 'strengthsAndWorries' })
  const shown: boolean[] = []
  for (const audience of ['plan', 'onlyMe', 'family', 'familyAndJim', 'chosen'])
    shown.push(
      await sams.reads(
        'joyce',
        await worry('sam', ['sam'], { audience, named: audience === 'chosen' ? sams.ids('mirjam') : [] }),
      ),
    )
  assert.deepEqual(shown, [true, false, false, false, false])
})

test('for the family and the JIM: the JIM reads what Sam opened to him, a specialist does not', async () => {
  const own = await worry('sam', ['sam'], { audience: 'familyAndJim' })
  for (const [kind, shown] of [
    ['jim', true],
    ['specialist', false],
  ] as const) {
    const part = await sams.part('joyce', kind, ['sam'])
    await sams.share('sam', 'joyce', { topic: 'strengthsAndWorries' })
    assert.equal(await sams.reads('joyce', own), shown, kind)
    await house.ask('delete from care.participant where id = $1', [part.id])
    await house.ask('delete from care.share')
  }
})

test('chosen makes item shares: who is named and was given the share reads it, who is only named does not', async () => {
  await sams.part('joyce', 'jim', ['sam'])
  const piece = await sams.item('story_piece', 'sam', ['sam'], {
    prompt: 'goodDay',
    audience: 'chosen',
    named: sams.ids('joyce'),
  })
  assert.deepEqual(await readers(piece), ['sam'])
  await sams.share('sam', 'joyce', { item: piece }, { ground: 'chosen' })
  assert.deepEqual(await readers(piece), ['sam', 'joyce'])
})

test('case 29: Sam opens an own piece for his mother, and the share itself is known to him and her alone', async () => {
  const piece = await sams.item('story_piece', 'sam', ['sam'], { prompt: 'hardNow' })
  assert.deepEqual(await readers(piece), ['sam', 'bram'])
  await sams.share('sam', 'mirjam', { item: piece })
  assert.deepEqual(await readers(piece), ['sam', 'mirjam', 'bram'])
  const shares = async (who: string) => behind(who, 'select from care.share', [])
  assert.deepEqual(
    [await shares('sam'), await shares('mirjam'), await shares('olaf'), await shares('bram')],
    [1, 1, 0, 0],
  )
})

test('of an own step a JIM always reads what, why and when, says that it is done, and touches no step of another', async () => {
  await sams.part('joyce', 'jim', ['sam'])
  const about = await goal('sam', ['sam'])
  const due = { goal_id: about.id, due_on: new Date(Date.now() + day) }
  const joyce = house.person('joyce')
  const own = await sams.item('step', 'sam', ['sam'], { ...due, doer_kind: 'circle', doer_id: joyce, named: [joyce] })
  const other = await sams.item('step', 'sam', ['sam'], { ...due, doer_kind: 'family' })
  assert.deepEqual(
    [await sams.reads('joyce', own), await sams.reads('joyce', other), await sams.reads('joyce', about)],
    [true, false, false],
  )
  await sams.share('sam', 'joyce', { topic: 'goals' })
  assert.equal(await sams.reads('joyce', other), true)
  const done = `insert into care.step_act (municipality_id, family_id, id, step_id, kind, by_person, at, key_person)
    select p.municipality_id, p.family_id, gen_random_uuid(), $1, 'done', p.person_id, door.now(), p.person_id from door.pass p where p.xid = pg_current_xact_id_if_assigned()`
  assert.equal(await behind('joyce', done, [own.id]), 0)
  await assert.rejects(behind('joyce', done, [other.id]), refused)
})

test('a specialist gives an own score on a goal that was shared, a JIM comments and gives none', async () => {
  const about = await goal('sam', ['sam'])
  const score = `insert into care.score (municipality_id, family_id, id, goal_id, subjects, author, audience, value, occasion, created_at, key_person)
    select p.municipality_id, p.family_id, gen_random_uuid(), $1, array[$2::uuid], p.person_id, 'plan', 6, 'between', door.now(), p.person_id
    from door.pass p where p.xid = pg_current_xact_id_if_assigned()`
  const give = () => behind('joyce', score, [about.id, house.person('sam')])
  const part = await sams.part('joyce', 'specialist', ['sam'])
  await assert.rejects(give(), refused, 'nothing was shared')
  await sams.share('sam', 'joyce', { item: about })
  assert.equal(await give(), 0)
  await house.ask("update care.participant set kind = 'jim' where id = $1", [part.id])
  await assert.rejects(give(), refused)
})

test('who only reads along starts no goal, no look-back, no member and no home, and ends nobody', async () => {
  await sams.part('joyce', 'jim', ['sam'])
  await sams.share('sam', 'joyce', { topic: 'goals' })
  const pass = 'from door.pass p where p.xid = pg_current_xact_id_if_assigned()'
  const own = 'select p.municipality_id, p.family_id, gen_random_uuid()'
  const made = [
    `insert into care.goal (municipality_id, family_id, id, plan_id, subjects, author, audience, kind, created_at, changed_at, sealed, key_person)
       ${own}, $1, array[p.person_id], p.person_id, 'plan', 'own', door.now(), door.now(), '', p.person_id ${pass}`,
    `insert into care.review (municipality_id, family_id, id, plan_id, due_on, made_by, made_at) ${own}, $1, door.today(), p.person_id, door.now() ${pass}`,
    `insert into care.household (municipality_id, family_id, id, sealed, key_person, position, created_at) ${own}, '', $1, 0, door.now() ${pass}`,
    `insert into care.family_member (municipality_id, family_id, id, person_id, parts, position, from_on) ${own}, $1, '{other}', 0, door.today() ${pass}`,
  ]
  for (const text of made) await assert.rejects(behind('joyce', text, [plan]), refused, text)
  assert.equal(
    await behind('joyce', 'update care.family_member set until_on = door.today() where id <> $1 returning id', [plan]),
    0,
  )
})
