import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { newId } from '#platform/clock.ts'
import { nameWithKey } from '#platform/keys/name.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { inTwoTabs } from '#src/trial/two-tabs.ts'
import type { Visitor } from '#src/trial/visitor.ts'
import { takeBackProblem } from './take-back.ts'

const at = new Date('2026-08-26T11:30:00Z')
const begun = { by: 'dana', at, inUse: false }
const after10 = (seconds: number) => new Date(at.getTime() + 600_000 + seconds * 1000)

test('D-ALL-15: who began a family takes it back within ten minutes, as long as nothing else happened in it', () => {
  assert.equal(takeBackProblem('dana', begun, after10(-1)), null)
  assert.equal(takeBackProblem('dana', begun, after10(0)), 'tooLate')
  assert.equal(takeBackProblem('dana', { ...begun, inUse: true }, after10(-1)), 'inUse')
  assert.equal(takeBackProblem('bram', begun, at), 'tooLate')
})

let house: TrialHouse
let dana: Visitor
before(async () => {
  house = await openTrialHouse()
  dana = await house.visitor('dana')
})
after(() => house.close())

const fields = { name: 'De Vergisten', callName: 'Pim', 'born.day': '20', 'born.month': '5', 'born.year': '2017' }
const mother = {
  callName: 'Moniek',
  familyName: '',
  part: 'parent',
  'born.day': '3',
  'born.month': '4',
  'born.year': '1985',
}
const back = (family: string) => `/vragen/gezin/${family}/weg`
async function begin(who = dana): Promise<string> {
  const family = newId()
  assert.equal((await who.act('/vragen/gezin', fields, family)).status, 200)
  return family
}
/** Names and days of birth that somebody could still read. */
const left = (family: string) =>
  house.ask(
    `select p.id from care.family_member m join care.person p on p.id = m.person_id left join care.birth b on b.person_id = p.id
     where m.family_id = $1 and (octet_length(p.sealed) > 0 or octet_length(b.sealed) > 0 or b.born_on is not null)`,
    [family],
  )
const isGone = async (family: string) => {
  assert.deepEqual(await left(family), [])
  const [row] = await house.ask<{ empty: boolean }>("select sealed = '' as empty from care.family where id = $1", [
    family,
  ])
  assert.equal(row?.empty, true)
}

test('from the page where one lands it is asked once, and then no name is left, with one row that says so', async () => {
  const family = newId()
  const landed = await dana.act('/vragen/gezin', fields, family)
  assert.match(landed.text, new RegExp(`href="${back(family)}"[^>]*>Dit is een vergissing\\. Haal het gezin weg\\.`))
  await dana.act(`/gezin/${family}/gezin/lid`, mother)
  await dana.act(`/gezin/${family}/gezin/huis`, { label: 'Thuis', 'residents[]': [] })
  assert.equal((await left(family)).length, 2)
  assert.match((await dana.get(back(family))).text, /Begon je per ongeluk met De Vergisten\?/)
  const gone = await dana.act(back(family))
  assert.match(gone.text, /Het gezin is weg\. De namen zijn vernietigd\./)
  await isGone(family)
  for (const path of [back(family), `/gezin/${family}`, `/gezin/${family}/gezin`, `/gezin/${family}/wie-keek`])
    assert.equal((await dana.get(path)).status, 404, path)
  assert.doesNotMatch((await dana.get('/werklijst')).text, /De Vergisten/)
  assert.equal((await dana.post('/zoeken', { name: 'Pim' })).status, 200)
  assert.deepEqual(
    await house.ask(
      "select person_id as person, purpose, cardinality(subjects) as about from care.access_log where family_id = $1 and action = 'delete'",
      [family],
    ),
    [{ person: house.person('dana'), purpose: 'het gezin bijwerken', about: 2 }],
  )
  const destroyed = await house.ask<{ ground: string }>(
    'select distinct ground from care.erasure_ledger where family_id = $1',
    [family],
  )
  assert.deepEqual(destroyed, [{ ground: 'begun by mistake' }])
})

test('nobody but who began it finds that it can be taken back, a colleague and who leads the team neither', async () => {
  const family = await begin()
  for (const who of ['bram', 'renske', 'petra', 'esra', 'fatima', 'nadia']) {
    const other = await house.visitor(who)
    assert.equal((await other.get(back(family))).status, 404, who)
    assert.equal((await other.post(back(family), {})).status, 404, who)
  }
  assert.equal((await dana.get(back(newId()))).status, 404)
  assert.equal((await left(family)).length, 1)
})

test('whatever else happened in it keeps it: a talk, an invitation, custody, a plan, or somebody else who looked', async () => {
  const soon = { 'on.day': '31', 'on.month': '12', 'on.year': '2199', at: '19.30' }
  const happens: Record<string, (family: string, child: string) => Promise<unknown>> = {
    talk: (family, child) => dana.act(`/gezin/${family}/startgesprek/plannen`, { ...soon, 'invited[]': [child] }),
    custody: (family, child) =>
      dana.act(`/gezin/${family}/gezin/gezag/${child}`, {
        ...{ outcome: 'undetermined', kind: 'undeterminable', source: 'register' },
        ...{ 'checked.day': '1', 'checked.month': '1', 'checked.year': '2026' },
      }),
    plan: (family, child) =>
      dana.act(`/gezin/${family}/plan/begin`, {
        ...{ 'youths[]': child, authorship: 'withSupport', reason: '', wish: '', ourselves: '' },
      }),
    look: (family) =>
      house.ask(
        `insert into care.access_log (municipality_id, at, id, action, outcome, person_id, role, purpose, ground, family_id, subjects, topics, object_class, policy_version, request_id)
         select municipality_id, door.now(), gen_random_uuid(), 'read', 'done', $2, 'localTeam', 'noodinzage', 'emergency', id, '{}', '{}', 'plan', 'x', gen_random_uuid() from care.family where id = $1`,
        [family, house.person('bram')],
      ),
  }
  for (const [what, happen] of Object.entries(happens)) {
    const family = await begin()
    const [child] = await house.ask<{ id: string }>(
      'select person_id as id from care.family_member where family_id = $1',
      [family],
    )
    await happen(family, child?.id ?? '')
    const page = await dana.get(back(family))
    assert.match(page.text, /Er is al meer gebeurd in dit gezin\./, what)
    assert.doesNotMatch(page.text, /<button[^>]*>Haal het gezin weg/, what)
    const refused = await dana.post(back(family), {})
    assert.equal(refused.status, 409, what)
    assert.match(refused.text, /Er is al meer gebeurd in dit gezin\./, what)
    assert.equal((await left(family)).length, 1, what)
  }
})

test('after ten minutes it stays, and the page says so and whom to call', async () => {
  const family = await begin()
  await house.ask("update care.family set created_at = created_at - interval '10 minutes' where id = $1", [family])
  assert.match((await dana.get(back(family))).text, /Weghalen kan tien minuten lang\. Die zijn voorbij\.[\s\S]*tel:/)
  assert.equal((await dana.post(back(family), {})).status, 409)
  assert.equal((await left(family)).length, 1)
})

test('called past the page, the function keeps a family of longer ago, one in use and one of somebody else', async () => {
  const take = async (who: Visitor, family: string) =>
    house.pool.one('trial.take', 'select door.take_family_back($1, $2, $3, $4, $5)', [
      ...[who.token, newId(), newId(), Buffer.alloc(32), family],
    ])
  const family = await begin()
  await assert.rejects(take(await house.visitor('bram'), family), /no such family/)
  await house.ask("update care.family set created_at = created_at - interval '12 minutes' where id = $1", [family])
  await assert.rejects(take(dana, family), /no such family/)
  assert.equal((await left(family)).length, 1)
})

test('in two tabs it goes once; sent twice it is one act', async () => {
  const family = await begin()
  assert.deepEqual(await inTwoTabs(house, 'erasure_ledger', dana, [back(family), {}]), [303, 404])
  await isGone(family)
  const [again, operation] = [await begin(), newId()]
  assert.equal((await dana.post(back(again), {}, operation)).status, 303)
  assert.equal((await dana.post(back(again), {}, operation)).status, 303)
})

test('somebody who is put beside at the same moment goes with it, or does not come', async () => {
  const family = await begin()
  const held = house.ask('do $$ begin lock table care.person in exclusive mode; perform pg_sleep(0.6); end $$')
  await sleep(100)
  const beside = dana.post(`/gezin/${family}/gezin/lid`, mother)
  await sleep(200)
  const taken = await dana.post(back(family), {})
  await held
  assert.equal(taken.status, 303)
  assert.ok([303, 404].includes((await beside).status))
  await isGone(family)
})

test('a question that was ended since stays as it is, because no row ties it to this family', async () => {
  const ask = async (name: string) => {
    await house.ask('delete from entry.attempt')
    const [stranger, sent] = [await house.visitor(), newId()]
    const asked = { words: 'Vraag.', tried: '', name, reach: '06 12 34 56 78', safe: 'yes', times: '' }
    assert.equal((await stranger.post('/vraag', asked, sent)).status, 200)
    const id = nameWithKey(house.keys, 'care.question', sent)
    await house.ask('update care.question_act set person_id = $1 where question_id = $2', [house.person('dana'), id])
    await dana.act(`/vragen/${id}/gesproken`, { talk: 'Wij praten dinsdag.' })
    return id
  }
  const end = async (id: string) => {
    const ended = await dana.act(`/vragen/${id}/klaar`, { ending: 'planStarted' })
    assert.match(ended.text, /De vraag gaat verder met het gezin\./)
  }
  const mine = await ask('Merel')
  const family = await begin()
  await end(mine)
  assert.match((await dana.get(back(family))).text, /Zet die zelf weer open bij je vragen/)
  assert.doesNotMatch((await dana.act(back(family))).text, /Merel/)
  assert.equal((await dana.post(`/vragen/${mine}/terug`, {})).status, 303)
  assert.match((await dana.get('/vragen')).text, /Merel/)
})

test('whom a register was asked about, and whose birth day was put right, stays known: such a family is not taken back', async () => {
  for (const [path, fields] of [
    ['gezag/:child/register', { citizenNumber: '999990020' }],
    ['gezin/lid/:child/geboren', { 'born.day': '21', 'born.month': '6', 'born.year': '2016', way: 'keep' }],
  ] as const) {
    const family = await begin()
    const [child] = await house.ask<{ id: string }>(
      'select person_id as id from care.family_member where family_id = $1',
      [family],
    )
    assert.equal((await dana.post(`/gezin/${family}/${path.replace(':child', child?.id ?? '')}`, fields)).status, 303)
    assert.equal((await dana.post(back(family), {})).status, 409, path)
  }
})

test('put back from a copy of before, it is emptied and closed again', async () => {
  const family = await begin()
  await dana.act(back(family))
  await house.ask("update care.family set sealed = '\\x01' where id = $1", [family])
  await house.ask('update care.coordinator_term set until_at = null where family_id = $1', [family])
  await house.ask('update care.family_member set until_on = null where family_id = $1', [family])
  await house.ask(
    `select door.replay_erasure(l.municipality_id, l.family_id, l.id, l.item_table, l.key_person, l.by_person, l.ground, l.at) from care.erasure_ledger l where l.family_id = $1`,
    [family],
  )
  await isGone(family)
  assert.equal((await dana.get(`/gezin/${family}/gezin`)).status, 404)
})

test('a page that was left open keeps nothing of a family that was taken back meanwhile', async () => {
  const family = await begin()
  const drafts = (form: string) => house.ask('select id from care.draft where form = $1', [form])
  const [before, after] = [`/gezin/${family}/plan`, `/gezin/${family}/gezin/nieuw`]
  await dana.post('/concept', { _draft: before, words: 'Pim slaapt slecht.' })
  assert.equal((await drafts(before)).length, 1)
  await dana.act(back(family))
  assert.equal((await dana.post('/concept', { _draft: after, words: 'Pim slaapt slecht.' })).status, 200)
  assert.deepEqual(await drafts(after), [])
})
