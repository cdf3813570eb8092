// T-30 and case 28: what the database shows as somebody else is what the model of lookAs allows, for every looker and every reader.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { lookAs } from '#care/lookAs/look-decision.ts'
import type { Audience, Facts, Id, Item, RecordKind } from '#care/pass/facts.ts'
import { addDays, dayOf } from '#platform/dates.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { sceneOf } from '#src/trial/relations-scene.ts'
import { factsOf } from './outsiders.ts'

let house: TrialHouse
let facts: Facts
before(async () => {
  house = await openTrialHouse()
  facts = await arranged()
})
after(() => house.close())

const tables = [
  { table: 'goal', record: 'goal', topic: 'goals', together: true },
  { table: 'step', record: 'step', topic: 'goals', together: true },
  { table: 'score', record: 'score', topic: 'goals', together: true },
  { table: 'strength', record: 'strength', topic: 'strengthsAndWorries', together: false },
  { table: 'worry', record: 'worry', topic: 'strengthsAndWorries', together: false },
  { table: 'perspective', record: 'strength', topic: 'strengthsAndWorries', together: false },
  { table: 'story_piece', record: 'storyPiece', topic: 'story', together: false },
] as const satisfies readonly { table: string; record: RecordKind; topic: Item['topic']; together: boolean }[]

/** Opa Jan reads Sam's goals by a share, and Sam keeps one of his texts from both parents. */
async function arranged(): Promise<Facts> {
  const scene = sceneOf(house, 'sam')
  const [sam, mirjam, olaf, jan] = scene.ids('sam', 'mirjam', 'olaf', 'jan') as [Id, Id, Id, Id]
  const since = new Date(Date.now() - 60_000)
  await scene.share('sam', 'jan', { topic: 'goals' })
  const kept = await scene.item('worry', 'sam', ['sam'])
  await scene.put('shield', {
    ...{
      item_table: 'worry',
      item_id: kept.id,
      youth: sam,
      made_at: since,
      decide_by: new Date(Date.now() + 86_400_000),
    },
  })
  const today = dayOf(new Date())
  const family = house.family('sam')
  return {
    ...(await factsOf(house)),
    shares: [
      {
        ...{
          id: 'jan',
          family,
          subject: sam,
          topic: 'goals',
          item: null,
          itemTopic: null,
          reader: jan,
          organisation: null,
          from: today,
        },
        ...{ lastDay: addDays(today, 29), dailyLife: false, grantedBy: [sam], withdrawnAt: null },
      },
    ],
    explained: [],
    withheld: [],
    shields: [{ item: kept.id, youth: sam, against: [mirjam, olaf], since, decision: null, liftedAt: null }],
  }
}

type Row = {
  id: Id
  subjects: Id[]
  author: Id
  typed: Id | null
  audience: Audience
  named: Id[]
  class: Item['class']
  created: Date
  doer: Id | null
}

async function itemsOf(family: Id): Promise<Item[]> {
  const items: Item[] = []
  for (const { table, record, topic, together } of tables) {
    const rows = await house.ask<Row>(
      `select id, subjects, author, typed_by as typed, audience, named, class, created_at as created from care.${table} where family_id = $1 and undone_at is null`,
      [family],
    )
    for (const row of rows)
      items.push({
        ...{ id: row.id, family, record, topic, subjects: row.subjects, author: row.author, typedBy: row.typed },
        ...{ confirmed: true, audience: row.audience, chosen: row.named, class: row.class, madeTogether: together },
        ...{ names: together ? row.named : [], createdAt: row.created, destroyedAt: null },
      })
  }
  return items
}

const families = [
  { key: 'sam', people: ['sam', 'mirjam', 'olaf', 'jan', 'bram'] },
  { key: 'esra', people: ['esra', 'deniz', 'dana'] },
  { key: 'priya', people: ['priya', 'sunita', 'ravi', 'bram'] },
] as const

for (const { key, people } of families)
  test(`case 28: in the family of ${key} everybody looks as everybody, and sees what both of them may read`, async () => {
    const family = house.family(key)
    const items = await itemsOf(family)
    const scene = sceneOf(house, key)
    let shown = 0
    for (const looker of people)
      for (const reader of people.filter((one) => one !== looker)) {
        const right = items
          .filter((item) => lookAs(facts, house.person(looker), house.person(reader), item, new Date()).allowed)
          .map(({ id }) => id)
        const rows = await scene.behind(looker, (tx) =>
          tx.rows<{ id: Id }>('trial.seenToo', 'select id from care.seen_too($1)', [house.person(reader)]),
        )
        const told = (rows ?? []).map(({ id }) => id)
        assert.deepEqual(told.toSorted(), right.toSorted(), `${looker} as ${reader}`)
        shown += told.length
      }
    assert.ok(items.length > 3 && (shown > 3 || key === 'priya'), `${items.length} items, ${shown} shown`)
  })

test('E8: Olaf looks as Mirjam, Sam and Jan, and never sees more than his own plan', async () => {
  const scene = sceneOf(house, 'sam')
  const own = await scene.behind('olaf', (tx) =>
    tx.rows<{ id: Id }>(
      'trial.own',
      'select id from care.goal union all select id from care.worry union all select id from care.strength',
    ),
  )
  const ownIds = (own ?? []).map(({ id }) => id)
  for (const reader of ['mirjam', 'sam', 'jan']) {
    const rows = await scene.behind('olaf', (tx) =>
      tx.rows<{ id: Id; kind: string }>(
        'trial.as',
        "select kind, id from care.seen_too($1) where kind in ('goal', 'worry', 'strength')",
        [house.person(reader)],
      ),
    )
    assert.deepEqual(
      (rows ?? []).filter(({ id }) => !ownIds.includes(id)),
      [],
      reader,
    )
  }
  const olaf = await house.visitor('olaf')
  const page = await olaf.get(`/gezin/${house.family('sam')}/wie-ziet-wat/${house.person('mirjam')}/kijk-als`)
  assert.equal(page.status, 200)
  assert.match(page.text, /U ziet nu wat Mirjam ziet\./)
  assert.match(page.text, /Terug naar mijn eigen plan/)
})

test('who reads along by a share looks with the own eyes only', async () => {
  const scene = sceneOf(house, 'sam')
  await scene.share('sam', 'joyce', { topic: 'goals' })
  const rows = await scene.behind('joyce', (tx) =>
    tx.rows('trial.asSam', 'select id from care.seen_too($1)', [house.person('sam')]),
  )
  assert.deepEqual(rows, [])
  const path = `/gezin/${house.family('sam')}/wie-ziet-wat/${house.person('sam')}/kijk-als`
  assert.equal((await (await house.visitor('joyce')).get(path)).status, 404)
})
