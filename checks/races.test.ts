// R11: two nodes at the same moment. What may be there once is there once, whoever comes first.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { newId, newSecret } from '#platform/clock.ts'
import { openPool, type Pool } from '#platform/database/pool.ts'
import { isLong, printGoal } from '#src/launcher/trial/play.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { alsoOn, atOnce, openSecondNode, type SecondNode } from './races.ts'

const races = isLong ? 10_000 : 200
// An act over HTTP is the dearest of the four; the constraint beneath it is raced as often as the others.
const overHttp = isLong ? 1_000 : 40

let house: TrialHouse
let node: SecondNode
let other: Pool
let municipality: string
/** Two connections of the owner: what races below the acts must not wait in one line. */
let owners: [pg.Client, pg.Client]
before(async () => {
  house = await openTrialHouse()
  node = await openSecondNode(house)
  other = openPool(house.webUrl, 4)
  owners = [new pg.Client({ connectionString: house.ownerUrl }), new pg.Client({ connectionString: house.ownerUrl })]
  await Promise.all(owners.map((owner) => owner.connect()))
  municipality = (await house.ask<{ id: string }>('select municipality_id as id from care.family limit 1'))[0]?.id ?? ''
})
after(async () => {
  await Promise.all([node.close(), other.end(), ...owners.map((owner) => owner.end())])
  await house.close()
})

const violations: Record<string, number> = {}
const raced: Record<string, number> = {}

/** Runs a race as often as asked; each answers whether the invariant was broken. */
async function race(name: string, times: number, run: () => Promise<boolean>): Promise<void> {
  raced[name] = times
  violations[name] = 0
  for (let turn = 0; turn < times; turn += 1) if (await run()) violations[name] += 1
  assert.equal(violations[name], 0, name)
}

const newFamily = async (): Promise<string> => {
  const id = newId()
  await house.ask(
    "insert into care.family (municipality_id, id, sealed, key_person, created_at) values ($1, $2, '\\x00', $2, now())",
    [municipality, id],
  )
  return id
}
const count = async (text: string, values: readonly unknown[]): Promise<number> =>
  (await house.ask<{ count: number }>(text, values))[0]?.count ?? 0

test('R11 two-nodes-race: a family has one coordinator', () =>
  race('coordinator', races, async () => {
    const family = await newFamily()
    const begin = (owner: pg.Client) => () =>
      owner.query(
        `insert into care.coordinator_term (municipality_id, family_id, id, person_id, professional, temporary, from_at) values ($1, $2, $3, $4, true, true, now())`,
        [municipality, family, newId(), house.person('dana')],
      )
    await atOnce(begin(owners[0]), begin(owners[1]))
    return (
      (await count(
        'select count(*)::integer as count from care.coordinator_term where family_id = $1 and until_at is null',
        [family],
      )) !== 1
    )
  }))

test('R11 two-nodes-race: a family has one open plan', () =>
  race('open-plan', overHttp, async () => {
    const [family] = await familiesWithoutPlan()
    if (family === undefined) return raceOnRows()
    const coordinator = await house.visitor(family.coordinator)
    const begin = (by: typeof coordinator) => () =>
      by.post(`/gezin/${family.id}/plan/begin`, {
        'youths[]': family.youth,
        authorship: 'withSupport',
        reason: '',
        wish: '',
        ourselves: '',
      })
    await atOnce(begin(coordinator), begin(alsoOn(node, coordinator)))
    return (
      (await count('select count(*)::integer as count from care.plan where family_id = $1 and closed_at is null', [
        family.id,
      ])) > 1
    )
  }))

type WithoutPlan = { id: string; coordinator: string; youth: string }

async function familiesWithoutPlan(): Promise<WithoutPlan[]> {
  const found = await house.ask<{ id: string; worker: string; youth: string }>(
    `select f.id, t.person_id as worker, m.person_id as youth from care.family f
     join care.coordinator_term t on t.family_id = f.id and t.until_at is null join care.family_member m on m.family_id = f.id and 'youth' = any(m.parts)
     join entry.account a on a.person_id = t.person_id where not exists (select from care.plan p where p.family_id = f.id) order by f.id limit 1`,
  )
  const key = (person: string) => (person === house.person('bram') ? 'bram' : 'dana')
  return found.map(({ id, worker, youth }) => ({ id, coordinator: key(worker), youth }))
}

// Families of the cast run out; the constraint below the act is raced on bare families.
async function raceOnRows(): Promise<boolean> {
  const family = await newFamily()
  await house.ask(
    `insert into care.coordinator_term (municipality_id, family_id, id, person_id, professional, temporary, from_at) values ($1, $2, $3, $4, true, true, now())`,
    [municipality, family, newId(), house.person('dana')],
  )
  const begin = (owner: pg.Client) => () =>
    owner.query(
      `insert into care.plan (municipality_id, family_id, id, subjects, author, form, authorship, template_version, started_on, created_at, changed_at, sealed, key_person)
       values ($1, $2, $3, array[$4::uuid], $4, 'light', 'family', '1', door.today(), now(), now(), '\\x00', $4)`,
      [municipality, family, newId(), house.person('esra')],
    )
  await atOnce(begin(owners[0]), begin(owners[1]))
  return (
    (await count('select count(*)::integer as count from care.plan where family_id = $1 and closed_at is null', [
      family,
    ])) !== 1
  )
}

test('R11 two-nodes-race: an invitation is taken once', () =>
  race('invitation', races, async () => {
    const [code, fact, person] = [newSecret(), newSecret(), newId()]
    await house.ask(
      "insert into care.person (municipality_id, id, sealed, key_person, created_at) values ($1, $2, '\\x00', $2, now())",
      [municipality, person],
    )
    await house.ask(
      `insert into entry.invitation (municipality_id, id, code_hash, person_id, invited_by, channel, second_fact_hash, made_at, expires_at)
       values ($1, $2, $3, $4, $4, 'card', $5, now(), now() + interval '1 day')`,
      [municipality, newId(), code, person, fact],
    )
    const accept = (pool: Pool) => () =>
      pool.one<{ state: string }>(
        'race.accept',
        'select door.accept_invitation($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) as state',
        [code, fact, newId(), newSecret(), Buffer.from([0]), 'je', 'nl', Buffer.alloc(0), newSecret(), newId(), 'own'],
      )
    const ended = await atOnce(accept(house.pool), accept(other))
    const taken = ended.filter((answer) => typeof answer === 'object' && answer?.state === 'signedIn').length
    const accounts = await count('select count(*)::integer as count from entry.account where person_id = $1', [person])
    const sessions = await count(
      'select count(*)::integer as count from entry.session s join entry.account a on a.id = s.account_id where a.person_id = $1',
      [person],
    )
    return taken !== 1 || accounts !== 1 || sessions !== 1
  }))

test('R11 two-nodes-race: an act under one id happens once and both hear the same', async () => {
  const esra = await house.visitor('esra')
  const twin = alsoOn(node, esra)
  await (await house.visitor('dana')).get(`/gezin/${house.family('esra')}/wie-keek`)
  const [line] = await house.ask<{ id: string }>(
    "select id from care.access_log where family_id = $1 and role <> 'family' and outcome = 'done' order by at desc limit 1",
    [house.family('esra')],
  )
  await race('operation', overHttp, async () => {
    const operation = newId()
    const ask = (by: typeof esra) => () =>
      by.post(`/gezin/${house.family('esra')}/wie-keek/${line?.id}/vraag`, { question: 'Waarom keek je?' }, operation)
    const answers = await atOnce(ask(esra), ask(twin))
    const heard = new Set(
      answers.map((answer) => (typeof answer === 'string' ? answer : `${answer.status} ${answer.location}`)),
    )
    const kept = await count('select count(*)::integer as count from care.operation where id = $1', [operation])
    return heard.size !== 1 || ![...heard][0]?.startsWith('303') || kept !== 1
  })
})

test('R11 two-nodes-race: no invariant broke', () => {
  const broken = Object.values(violations).reduce((sum, each) => sum + each, 0)
  const value = `${broken}-violations,${Object.entries(raced)
    .map(([name, times]) => `${name}-${times}`)
    .join('+')}`
  printGoal('R11', value, '0-violations', broken === 0 && Object.keys(raced).length === 4)
  assert.equal(broken, 0)
})
