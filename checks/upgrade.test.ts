// R18, as far as data goes: a house that an older version filled is brought to today by what `npm start` does before it serves. What its
// people wrote is there, nobody looked unseen, and nothing of how it was built stays behind. Stations are recorded by checks/past/record.ts.
import assert from 'node:assert/strict'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { families } from '#db/cast/people.ts'
import { ChainCheck, type LogHead } from '#ops/log-chain.ts'
import { readDatabase, readHeads } from '#ops/verify-log.ts'
import { systemClock } from '#platform/clock.ts'
import { describe as described } from '#platform/database/describe.ts'
import { migrate } from '#platform/database/migrate.ts'
import { realmOfPiece } from '#platform/keys/realm.ts'
import { type SealedRow, unseal } from '#platform/keys/seal.ts'
import { corridor } from '#src/corridor.ts'
import { type Cluster, openCluster } from '#src/launcher/cluster.ts'
import { makeTestDirectory, sharedCopies } from '#src/launcher/throwaway.ts'
import { prepare } from '#src/prepare.ts'
import { createDatabase } from '#src/trial/ground.ts'
import { openHouseOn, type TrialHouse } from '#src/trial/house.ts'
import { type Asked, askedOf, changedSight, sightOf } from './past/sight.ts'
import { builtAround, lostRows, putBack } from './past/station.ts'
import { expectNone, read } from './source.ts'

/** By the number of its last migration. */
const stations = ['0010', '0021']
const day = 86_400_000

/** What a migration changes on purpose: signs are said anew, 18 ends what workers had open with a code, 19 empties the plain hashes. */
const meantToChange = ['care.worklist_sign.signs', 'entry.session.ended_at', 'care.operation.body_hash']

/** What each family reads of its own on these pages, as the cast told it. */
const words: Readonly<Record<string, string>> = {
  kaplan: 'Elif zingt de hele dag.',
  vanrijn: 'Op zondag koken wij samen.',
  veldman: 'Lieke bouwt hele dorpen van karton.',
  bosma: 'Jurre weet alles van vogels.',
  ajodhia: 'Ik teken elke dag.',
  degroot: 'Ik repareer fietsen.',
  jonker: 'Amber maakt overal vriendjes.',
  steenbeek: 'Ties helpt zijn oma met de honden.',
}

const place = makeTestDirectory()
let cluster: Cluster
let fresh: pg.Client
before(async () => {
  // A cluster of its own: the key of the past makes the passwords of the roles, and roles are of the whole cluster.
  cluster = await openCluster({ directory: join(place, 'cluster'), durable: false, copies: sharedCopies() })
  const url = await createDatabase(cluster.ownerUrl, 'fresh')
  await migrate(url, corridor)
  fresh = await connected(url)
})
after(async () => {
  await fresh.end()
  await cluster.stop()
  rmSync(place, { recursive: true, force: true })
})

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client
}

type Updated = {
  house: TrialHouse
  owner: pg.Client
  done: string[]
  lost: string[]
  headsOfThen: LogHead[]
  looksOfThen: number
  asked: Asked
  sightOfThen: ReadonlySet<string>
}

async function bringUp(station: string): Promise<Updated> {
  const folder = join(place, station)
  mkdirSync(folder)
  const ownerUrl = await createDatabase(cluster.ownerUrl, `past_${station}`)
  const owner = await connected(ownerUrl)
  const recordedAt = await putBack(owner, folder, station)
  const headsOfThen = readHeads(headFiles(folder))
  const asked = await askedOf(owner, new Date(recordedAt.getTime() + day))
  const sightOfThen = await sightOf(owner, asked)
  const done: string[] = []
  const migrated = async () => (await owner.query('select from past.migration')).rowCount
  await prepare({
    ...{ ownerUrl, dataDirectory: folder, embedded: true, environment: {} },
    log: (step) => void done.push(step),
    backUp: async () => void done.push(`backup at ${await migrated()}`),
  })
  const lost = await lostRows(owner, meantToChange)
  const { rows } = await owner.query<{ n: number }>('select count(*)::integer as n from before."care.access_log"')
  // The copies hold sealed texts too, and a house has no such place.
  await owner.query('drop schema before cascade')
  // The day after, so that what was planned then is as far away as it was.
  const shift = recordedAt.getTime() + day - systemClock.now().getTime()
  const house = await openHouseOn({ ownerUrl, folder, shift, leave: () => owner.end() })
  return { house, owner, done, lost, headsOfThen, looksOfThen: rows[0]?.n ?? 0, asked, sightOfThen }
}

const headFiles = (folder: string): string[] =>
  readdirSync(join(folder, 'keys'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.parentPath.endsWith('/heads') && entry.name.endsWith('.jsonl'))
    .map((entry) => join(entry.parentPath, entry.name))

/** Everybody from twelve, who works for the family, and the pages that each opens. */
function* looks(house: TrialHouse): Generator<{ family: string; who: string; path: string }> {
  for (const { key: family, members, coordinator } of families) {
    const at = `/gezin/${house.family(members[0]?.key ?? '')}`
    for (const { key, bornOn } of members)
      if (bornOn === null || bornOn < '2014-11-01')
        for (const page of ['plan', 'verhaal', 'vandaag', 'wie-keek', 'gegevens'])
          yield { family, who: key, path: `${at}/${page}` }
    for (const path of ['/werklijst', at, `${at}/plan`, `${at}/verhaal`]) yield { family, who: coordinator, path }
  }
}

for (const station of stations) {
  describe(`a house as version ${station} left it`, () => {
    let updated: Updated
    before(async () => {
      updated = await bringUp(station)
    })
    after(() => updated?.house.close())

    test('is backed up before anything changes, and once', () => {
      assert.deepEqual(
        updated.done.filter((step) => step.startsWith('backup')),
        [`backup at ${Number(station)}`],
      )
      assert.ok(updated.done[0]?.startsWith('backup'), updated.done.join('\n'))
    })

    test('is built as a new house is: tables, policies, functions, triggers and rights', async () => {
      assert.equal((await described(updated.house.ownerUrl)).schema, read('db/schema.sql'))
      const [now, wished] = [await builtAround(updated.owner), await builtAround(fresh)]
      // The clock of the trial is the one thing that differs.
      const differs = (line: string) => !line.startsWith('function door.now()')
      expectNone(now.filter((line) => differs(line) && !wished.includes(line)).map((line) => `left over: ${line}`))
      expectNone(wished.filter((line) => differs(line) && !now.includes(line)).map((line) => `missing: ${line}`))
      const owners = await updated.owner.query(
        "select distinct pg_get_userbyid(c.relowner) as name from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = 'care.access_log'::regclass",
      )
      assert.deepEqual(owners.rows, [{ name: 'onsplan_owner' }], 'all months of the log can be altered as one')
      assert.ok(wished.length > 300, `looked at ${wished.length} only`)
    })

    test('keeps every row as it was written', () => {
      assert.deepEqual(updated.lost, [])
    })

    test('case 22: nobody reads more or less of what was there, by the door and policies of then and of now', async () => {
      const { owner, asked, sightOfThen } = updated
      assert.deepEqual(changedSight(sightOfThen, await sightOf(owner, asked)), [])
      assert.ok(sightOfThen.size > 500, `${sightOfThen.size} sights of then`)
    })

    test('case 22: a policy that opens or shuts more than then is seen', async () => {
      const { owner, asked, sightOfThen } = updated
      const now = (fault: string) => sightOf(owner, asked, fault)
      const opened = changedSight(sightOfThen, await now('alter policy reading on care.story_piece using (true)'))
      assert.ok(opened.some((line) => /^more: .* care\.story_piece /.test(line)))
      const shut = changedSight(sightOfThen, await now('alter policy reading on care.goal using (false)'))
      assert.ok(shut.some((line) => /^less: .* care\.goal /.test(line)))
    })

    test('is read by everybody of its families and who works for them, with the words of then', async () => {
      const { house } = updated
      const seen = new Map<string, string>()
      const wrong: string[] = []
      for (const { family, who, path } of looks(house)) {
        const { status, text } = await (await house.visitor(who)).get(path)
        if (status !== 200) wrong.push(`${family} ${who} ${path}: ${status}`)
        seen.set(family, (seen.get(family) ?? '') + text)
      }
      expectNone(wrong)
      expectNone(families.filter(({ key }) => !seen.get(key)?.includes(words[key] ?? '')).map(({ key }) => key))
    })

    test('lets somebody write, and shows it', async () => {
      const { house } = updated
      const esra = await house.visitor('esra')
      const base = `/gezin/${house.family('esra')}/goed-en-lastig`
      const wish = { 'about[]': house.person('esra'), words: 'Na de update gaat het door.', audience: 'plan' }
      const answer = await esra.act(`${base}/goed/nieuw`, wish)
      assert.equal(answer.status, 200)
      assert.match((await esra.get(base)).text, /Na de update gaat het door/)
    })

    test('opens every text that was sealed then, with the keys of then', async () => {
      const { house } = updated
      const municipalities = new Set((await house.keys.shelf.names('')).flatMap(realmOfPiece))
      let opened = 0
      for (const { relation } of await house.ask<{ relation: string }>(
        'select relation from door.sealed_relations(false)',
      ))
        for (const municipality of municipalities)
          for (const { table, ...row } of await house.ask<SealedRow & { table: string }>(sealedQuery, [
            relation,
            municipality,
          ])) {
            await unseal(house.keys, municipality, table, row)
            opened += 1
          }
      assert.ok(opened > 200, `${opened} texts only`)
    })

    test('S24: links every look of then and of now, and the heads that were signed then still fit', async () => {
      const { house, owner, headsOfThen, looksOfThen } = updated
      for (let turn = 0; turn < 100; turn += 1) {
        const [row] = await house.ask<{ waits: Date | null }>('select door.log_waits_since() as waits')
        if (row?.waits === null) break
        await pause(100)
      }
      const check = new ChainCheck([...headsOfThen, ...readHeads(headFiles(join(house.keysDirectory, '..')))])
      await owner.query('begin isolation level repeatable read read only')
      await readDatabase(owner, check)
      await owner.query('commit')
      assert.equal(check.finish(), 0)
      assert.ok(headsOfThen.length > 0 || station < '0013', 'no head of then')
      assert.deepEqual(check.findings, [])
      assert.ok(check.rows > looksOfThen && looksOfThen > 100, `${looksOfThen} rows of then`)
    })
  })
}

const sealedQuery = `select as_table as "table", id, wording, key_person as "keyPerson", sealed from door.sealed_before($1, $2, 65535, 0, 100000)
  where length(sealed) > 0`

test('a station whose functions stayed behind is seen', async () => {
  await fresh.query('create function door.of_before(a text) returns text language sql return a')
  const lines = await builtAround(fresh)
  await fresh.query('drop function door.of_before(text)')
  assert.equal(lines.filter((line) => line.startsWith('function door.of_before')).length, 1)
})
