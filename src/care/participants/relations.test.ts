import assert from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { type Scene, sceneOf, topicNames } from '#src/trial/relations-scene.ts'

let house: TrialHouse
/** Sam is 13, Mirjam and Olaf have joint custody, grandfather Jan lives in, Bram coordinates. */
let sams: Scene
/** Priya is 16, Sunita and Ravi are her parents. */
let priyas: Scene
/** Lieke is 9, Sanne and Tom have custody. */
let liekes: Scene
before(async () => {
  house = await openTrialHouse()
  sams = sceneOf(house, 'sam')
  priyas = sceneOf(house, 'priya')
  liekes = sceneOf(house, 'lieke')
})
after(() => house.close())
afterEach(async () => {
  await house.ask('delete from care.share; delete from care.participant')
  await house.moveClock(0)
})

const day = 86_400_000
const without = (...left: string[]) => topicNames.filter((name) => !left.includes(name))

test('a specialist, school, JIM, relative, peer worker or buddy opens the door and reads no topic without a share', async () => {
  for (const kind of [
    'specialist',
    'school',
    'gp',
    'gpYouthPractitioner',
    'youthHealth',
    'jim',
    'circleMember',
    'lovedOne',
    'peerWorker',
    'buddy',
  ]) {
    const part = await sams.part('joyce', kind, ['sam'])
    assert.deepEqual(await sams.topics('joyce', 'sam'), [], kind)
    await house.ask('delete from care.participant where id = $1', [part.id])
  }
})

test('the supervisor of a court measure and the safety officer have no standing pass', async () => {
  await sams.part('joyce', 'measureCarrier', ['sam'])
  await sams.part('ruben', 'safetyOfficer', ['sam'])
  assert.deepEqual([await sams.topics('joyce', 'sam'), await sams.topics('ruben', 'sam')], [null, null])
})

test('who is called for a stuck case reads nothing before saying yes, then goals, help and decisions of whom it is about', async () => {
  for (const kind of ['localTeam', 'processDirector', 'expertTeamMember']) {
    const part = await sams.part('joyce', kind, ['sam'])
    assert.equal(await sams.topics('joyce', 'sam'), null, kind)
    await house.ask('update care.participant set accepted_at = door.now() where id = $1', [part.id])
    assert.deepEqual(await sams.topics('joyce', 'sam'), ['goals', 'help', 'decisions'], kind)
    assert.deepEqual(await sams.topics('joyce', 'mirjam'), [], kind)
    await house.ask('update care.participant set until_at = door.now() where id = $1', [part.id])
    assert.equal(await sams.topics('joyce', 'sam'), null, kind)
    await house.ask('delete from care.participant where id = $1', [part.id])
  }
})

test('a yes that is said for later counts from that moment, also in a roll that was made before it', async () => {
  await sams.part('joyce', 'processDirector', ['sam'], { accepted_at: new Date(Date.now() + 60_000) })
  await sams.topics('bram', 'sam')
  assert.equal(await sams.topics('joyce', 'sam'), null)
  await house.moveClock(120_000)
  assert.deepEqual(await sams.topics('joyce', 'sam'), ['goals', 'help', 'decisions'])
})

test('who is called and has not said yes reads nothing by an earlier share either: until the yes there is only the question', async () => {
  await priyas.share('priya', 'joyce', { topic: 'circle' })
  assert.deepEqual(await priyas.topics('joyce', 'priya'), ['circle'])
  const part = await priyas.part('joyce', 'expertTeamMember', ['priya'])
  assert.equal(await priyas.topics('joyce', 'priya'), null)
  await house.ask('update care.participant set accepted_at = door.now() where id = $1', [part.id])
  assert.deepEqual(await priyas.topics('joyce', 'priya'), ['goals', 'circle', 'help', 'decisions'])
})

test('a behavioural scientist reads goals, help, placement and decisions, and the pilot contact goals and contact', async () => {
  await sams.part('joyce', 'behaviouralScientist', ['sam'])
  await sams.part('ruben', 'pilotContact', ['sam'])
  assert.deepEqual(await sams.topics('joyce', 'sam'), ['goals', 'help', 'placement', 'decisions'])
  assert.deepEqual(await sams.topics('ruben', 'sam'), ['goals', 'contact'])
})

test('the contact person of a question reads meetings, help and contact, until a plan starts', async () => {
  const scene = sceneOf(house, 'anouk')
  await house.ask('update care.plan set closed_at = door.now() where family_id = $1 and closed_at is null', [
    house.family('anouk'),
  ])
  await scene.part('joyce', 'contactPerson', ['anouk', 'jurre'])
  assert.deepEqual(await scene.topics('joyce', 'jurre'), ['meetings', 'help', 'contact'])
  const start = { form: 'light', load: 'light', authorship: 'family', template_version: '1', started_on: '2026-11-20' }
  await scene.item('plan', 'bram', ['jurre'], start)
  assert.equal(await scene.topics('joyce', 'jurre'), null)
})

test('a guardian reads everything of a child of 9, of a youth of 13 no story nor resilience, and of one of 16 five topics', async () => {
  await liekes.part('joyce', 'guardian', ['lieke'])
  assert.equal(await liekes.topics('joyce', 'lieke'), null, 'taking part alone is no guardianship')
  await liekes.custody('lieke', ['joyce'], 'guardianship')
  assert.deepEqual(await liekes.topics('joyce', 'lieke'), topicNames)
  assert.deepEqual(await liekes.topics('sanne', 'lieke'), [], 'case 25: birth parents have no pass')
  await sams.part('joyce', 'guardian', ['sam'])
  await sams.custody('sam', ['joyce'], 'guardianship')
  assert.deepEqual(await sams.topics('joyce', 'sam'), without('story', 'resilience'))
  await priyas.part('joyce', 'guardian', ['priya'])
  await priyas.custody('priya', ['joyce'], 'guardianship')
  assert.deepEqual(await priyas.topics('joyce', 'priya'), ['goals', 'meetings', 'help', 'placement', 'decisions'])
  const [eighteen] = await house.ask<{ ahead: number; month: string }>(
    `select extract(epoch from (b.born_on + interval '18 years')::timestamp at time zone 'Europe/Amsterdam' - now()) * 1000 as ahead,
       date_trunc('month', b.born_on + interval '18 years')::date as month from care.birth b where b.person_id = $1`,
    [house.person('priya')],
  )
  await house.ask('select care.make_log_partitions(($1::date - 20), 3)', [eighteen?.month])
  await house.moveClock(Number(eighteen?.ahead) - 60_000)
  assert.equal((await priyas.topics('joyce', 'priya'))?.length, 5)
  await house.moveClock(Number(eighteen?.ahead) + 60_000)
  assert.equal(await priyas.topics('joyce', 'priya'), null, 'the guardianship ends on her 18th birthday')
  await liekes.custody('lieke', ['sanne', 'tom'], 'jointParents')
  await sams.custody('sam', ['mirjam', 'olaf'], 'jointParents')
  await priyas.custody('priya', ['sunita', 'ravi'], 'jointParents')
})

test('guardianship that is undetermined opens nothing', async () => {
  await liekes.part('joyce', 'guardian', ['lieke'])
  await liekes.custody('lieke', ['joyce'], 'guardianship', 'undetermined')
  assert.equal(await liekes.topics('joyce', 'lieke'), null)
  await liekes.custody('lieke', ['sanne', 'tom'], 'jointParents')
})

test('who leads from the family reads goals, meetings and help of the members who agreed, and only while leading', async () => {
  const family = house.family('sam')
  await sams.part('mirjam', 'leader', ['olaf', 'jan'])
  assert.deepEqual(await sams.topics('mirjam', 'olaf'), [], 'agreeing alone makes nobody a leader')
  await house.ask(`begin; update care.coordinator_term set until_at = door.now() where family_id = '${family}' and until_at is null;
    insert into care.coordinator_term (municipality_id, family_id, id, person_id, professional, standby_id, temporary, from_at)
      select municipality_id, id, gen_random_uuid(), '${house.person('mirjam')}', false, '${house.person('bram')}', false, door.now() from care.family where id = '${family}'; commit`)
  assert.deepEqual(await sams.topics('mirjam', 'olaf'), ['goals', 'meetings', 'help'])
  assert.deepEqual(await sams.topics('bram', 'olaf'), without('resilience'), 'the standby has the wide pass')
  const step = await sams.item('worry', 'olaf', ['olaf'])
  assert.equal(await sams.reads('mirjam', step), false)
  await house.ask('delete from care.participant')
  assert.deepEqual(await sams.topics('mirjam', 'olaf'), [])
})

test('case 12: a share until a day is hidden the next, and nothing has to be done for it', async () => {
  await sams.part('joyce', 'school', ['sam'])
  await sams.share('sam', 'joyce', { topic: 'school' }, { until_at: new Date(Date.now() + 2 * day) })
  assert.deepEqual(await sams.topics('joyce', 'sam'), ['school'])
  await house.moveClock(2 * day + 60_000)
  assert.deepEqual(await sams.topics('joyce', 'sam'), [])
})

test('a share that starts later opens nothing yet, and one that was withdrawn nothing any more', async () => {
  await sams.part('joyce', 'jim', ['sam'])
  await sams.share('sam', 'joyce', { topic: 'goals' }, { from_at: new Date(Date.now() + 3_600_000) })
  const gone = await sams.share('sam', 'joyce', { topic: 'circle' })
  assert.deepEqual(await sams.topics('joyce', 'sam'), ['circle'])
  await house.ask('update care.share set withdrawn_at = door.now(), withdrawn_by = subject where id = $1', [gone.id])
  assert.deepEqual(await sams.topics('joyce', 'sam'), [])
  await house.moveClock(3_700_000)
  assert.deepEqual(await sams.topics('joyce', 'sam'), ['goals'])
})

test('case 14: a JIM whose part ended reads nothing, whatever shares still run', async () => {
  const jim = await sams.part('joyce', 'jim', ['sam'])
  await sams.share('sam', 'joyce', { topic: 'goals' })
  assert.deepEqual(await sams.topics('joyce', 'sam'), ['goals'])
  await house.ask('update care.participant set until_at = door.now() where id = $1', [jim.id])
  assert.equal(await sams.topics('joyce', 'sam'), null)
})

test('case 8: Priya of 16 shares her goals with her mother and takes that back, and the view closes at once', async () => {
  assert.deepEqual(await priyas.topics('sunita', 'priya'), [])
  const share = await priyas.share('priya', 'sunita', { topic: 'goals' })
  assert.deepEqual(await priyas.topics('sunita', 'priya'), ['goals'])
  assert.deepEqual(await priyas.topics('ravi', 'priya'), [])
  await house.ask('update care.share set withdrawn_at = door.now(), withdrawn_by = subject where id = $1', [share.id])
  assert.deepEqual(await priyas.topics('sunita', 'priya'), [])
})

test('case 30: Priya of 16 shares goals with an aunt who has no other part, custody undetermined or not', async () => {
  await priyas.custody('priya', [], 'undeterminable', 'undetermined')
  await priyas.share('priya', 'joyce', { topic: 'goals' })
  assert.deepEqual(await priyas.topics('joyce', 'priya'), ['goals'])
  assert.deepEqual(await priyas.topics('joyce', 'sunita'), [])
  await priyas.custody('priya', ['sunita', 'ravi'], 'jointParents')
})

test('from 12 the story opens by the own word only: what a parent shared of it does not count', async () => {
  await sams.part('joyce', 'specialist', ['sam'])
  await sams.share('sam', 'joyce', { topic: 'story' }, { granted_by: house.person('mirjam') })
  assert.deepEqual(await sams.topics('joyce', 'sam'), [])
  await sams.share('sam', 'joyce', { topic: 'story' })
  assert.deepEqual(await sams.topics('joyce', 'sam'), ['story'])
})

test('from 16 who has custody reads what the youth shares, and no longer what another holder had opened to him', async () => {
  const bySunita = { granted_by: house.person('sunita'), ground: 'custody' }
  await priyas.share('priya', 'ravi', { topic: 'goals' }, bySunita)
  assert.deepEqual(await priyas.topics('ravi', 'priya'), [])
  await priyas.share('priya', 'ravi', { topic: 'help' })
  assert.deepEqual(await priyas.topics('ravi', 'priya'), ['help'])
})

test('a professional whose work ended stands nowhere, although term and share run on', async () => {
  await priyas.share('priya', 'dana', { topic: 'goals' })
  assert.deepEqual(await priyas.topics('dana', 'priya'), ['goals'])
  assert.ok(await liekes.topics('dana', 'lieke'))
  await house.ask('update care.worker set until_on = door.today() where person_id = $1', [house.person('dana')])
  assert.deepEqual([await priyas.topics('dana', 'priya'), await liekes.topics('dana', 'lieke')], [null, null])
  await house.ask('update care.worker set until_on = null where person_id = $1', [house.person('dana')])
})

test('a professional whose organisation ended on a planned day stands nowhere from that day, although the own work runs on', async () => {
  await priyas.share('priya', 'dana', { topic: 'goals' })
  const ends = (on: string) =>
    house.ask(
      `update care.organisation o set until_on = ${on} from care.worker w where w.person_id = $1 and o.id = w.organisation_id`,
      [house.person('dana')],
    )
  await ends('door.today() + 1')
  assert.deepEqual(await priyas.topics('dana', 'priya'), ['goals'])
  assert.ok(await liekes.topics('dana', 'lieke'))
  await house.moveClock(day)
  assert.deepEqual([await priyas.topics('dana', 'priya'), await liekes.topics('dana', 'lieke')], [null, null])
  await house.moveClock(0)
  await ends('null')
})

test('a share to a professional of one organisation does not go along to another', async () => {
  const [zuid] = await house.ask<{ id: string }>("select id from care.organisation where name = 'Wijkteam Zuid'")
  await priyas.share('priya', 'dana', { topic: 'goals' }, { organisation_id: zuid?.id })
  assert.equal(await priyas.topics('dana', 'priya'), null)
})

test('an unborn child is opened to nobody but the coordinator, and no due day that passes changes that', async () => {
  await house.ask("update care.family_member set parts = '{unborn}' where person_id = $1", [house.person('lieke')])
  assert.deepEqual(await liekes.topics('sanne', 'lieke'), [])
  assert.deepEqual(await liekes.topics('dana', 'lieke'), without('resilience'))
  await house.moveClock(300 * day)
  assert.deepEqual(await liekes.topics('sanne', 'lieke'), [])
  await house.moveClock(0)
  await house.ask("update care.family_member set parts = '{youth}' where person_id = $1", [house.person('lieke')])
})

test('who only reads along is told of nobody but whom he or she has to do with', async () => {
  await sams.part('joyce', 'jim', ['sam'])
  const people = await sams.behind('joyce', (tx) =>
    tx.rows<{ id: string }>('test.people', 'select id from care.person order by id'),
  )
  assert.deepEqual(
    people?.map(({ id }) => id),
    sams.ids('joyce', 'sam', 'bram').sort(),
  )
  const members = await sams.behind('joyce', (tx) =>
    tx.rows<{ id: string }>('test.members', 'select person_id as id from care.family_member'),
  )
  assert.deepEqual(
    members?.map(({ id }) => id),
    sams.ids('sam'),
  )
})

test('another municipality, a stranger and a guessed family stay outside', async () => {
  assert.equal(await sams.topics('joyce', 'sam'), null)
  await sams.share('sam', 'joyce', { topic: 'goals' })
  assert.deepEqual(await sams.topics('joyce', 'sam'), ['goals'])
  assert.equal(await priyas.topics('joyce', 'priya'), null)
})
