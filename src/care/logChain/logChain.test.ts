import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { isSigned, type LogHead } from '#ops/log-chain.ts'
import { openPool, type Pool } from '#platform/database/pool.ts'
import { openLogHeads } from '#platform/log-heads.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { readChain, untilLinked as untilAllLinked } from '#src/trial/log-chain.ts'
import { chainState } from './log-chain.ts'
import { linkLog, signHeads } from './logChain.tasks.ts'

let house: TrialHouse
let jobs: Pool
before(async () => {
  house = await openTrialHouse()
  jobs = openPool(house.jobUrl, 4)
})
after(async () => {
  await jobs.end()
  await house.close()
})

const minutes = (n: number) => new Date(Date.parse('2026-11-26T12:00:00Z') + n * 60_000)

test('a row that waits a minute is an alarm, one that waits a quarter of an hour is for everybody who watches', () => {
  assert.equal(chainState(null, minutes(0)), 'linked')
  assert.equal(chainState(minutes(-1), minutes(0)), 'linked')
  assert.equal(chainState(minutes(-1.1), minutes(0)), 'behind')
  assert.equal(chainState(minutes(-15), minutes(0)), 'behind')
  assert.equal(chainState(minutes(-15.1), minutes(0)), 'stuck')
})

const chain = () => readChain(house)
const untilLinked = () => untilAllLinked(house, () => linkLog(jobs))

test('each look is linked once and numbered without a gap, while many look and several sealers work at once', async () => {
  const looks = ['esra', 'deniz', 'dana', 'mirjam', 'olaf'].map(async (who) => {
    const visitor = await house.visitor(who)
    const family = house.family({ dana: 'esra' }[who] ?? who)
    for (let n = 0; n < 12; n += 1) assert.equal((await visitor.get(`/gezin/${family}/wie-keek`)).status, 200)
  })
  const sealers = [1, 2, 3].map(async () => {
    for (let n = 0; n < 20; n += 1) {
      await linkLog(jobs)
      await pause(10)
    }
  })
  await Promise.all([...looks, ...sealers])
  await untilLinked()
  const { check, waiting } = await chain()
  assert.deepEqual(check.findings, [])
  assert.equal(waiting, 0)
  assert.equal(check.links, check.rows)
  assert.ok(check.rows > 100, `${check.rows} rows`)
})

test('a row is linked only when everything that began to write before it has ended', async () => {
  await untilLinked()
  const early = new pg.Client({ connectionString: house.ownerUrl })
  await early.connect()
  await early.query('begin; select pg_current_xact_id()')
  const dana = await house.visitor('dana')
  await dana.get(`/gezin/${house.family('esra')}/wie-keek`)
  await linkLog(jobs)
  const [held] = await house.ask<{ waits: boolean }>('select door.log_waits_since() is not null as waits')
  assert.equal(held?.waits, true)
  await house.moveClock(16 * 60_000)
  const late = await (await house.visitor()).get('/health')
  assert.deepEqual(
    [late.status, JSON.parse(late.text)],
    [200, { status: 'ok', log: 'not linked for more than 15 minutes' }],
  )
  assert.equal((await dana.get(`/gezin/${house.family('esra')}`)).status, 200, 'looking goes on')
  await early.query('rollback')
  await early.end()
  await house.moveClock(0)
  await untilLinked()
  assert.deepEqual(JSON.parse((await (await house.visitor()).get('/health')).text), { status: 'ok' })
})

test('the end of the chain is signed and kept beside the keys, where the database does not reach', async () => {
  const dana = await house.visitor('dana')
  await dana.get(`/gezin/${house.family('esra')}/wie-keek`)
  await untilLinked()
  const folder = join(house.keysDirectory, 'heads')
  assert.equal(await signHeads(jobs, openLogHeads(house.keys, folder)), 1)
  const [{ municipality } = { municipality: '' }] = await house.ask<{ municipality: string }>(
    'select municipality_id as municipality from care.access_log_head limit 1',
  )
  const lines = readFileSync(join(folder, `${municipality}.jsonl`), 'utf8')
    .trim()
    .split('\n')
  const head = JSON.parse(lines.at(-1) ?? '') as LogHead
  const [end] = await house.ask<{ no: number; hash: string }>(
    "select no, encode(chain_hash, 'hex') as hash from care.access_log_link where municipality_id = $1 order by no desc limit 1",
    [municipality],
  )
  assert.deepEqual([head.no, head.chainHash], [Number(end?.no), end?.hash])
  assert.equal(isSigned(head, head.publicKey), true)
  assert.equal(isSigned({ ...head, no: head.no + 1 }, head.publicKey), false)
  assert.equal(await signHeads(jobs, openLogHeads(house.keys, folder)), 0, 'nothing new, nothing to sign')
})

test('nobody who works with the house reads, changes or removes a link or a head', async () => {
  for (const table of ['care.access_log_link', 'care.access_log_head']) {
    for (const statement of [`select from ${table}`, `delete from ${table}`, `update ${table} set no = 1`]) {
      const refused = { code: '42501' }
      await assert.rejects(house.pool.one(`test ${statement}`, statement), refused, statement)
      await assert.rejects(jobs.one(`test ${statement}`, statement), refused, statement)
    }
    await assert.rejects(
      house.ask(`delete from ${table}`),
      { code: '42501' },
      `the owner meets the trigger of ${table}`,
    )
  }
})

test('the log has its months ahead, and the job makes those that are missing', async () => {
  await house.ask(
    "do $$ begin execute 'drop table care.access_log_' || to_char(now() + interval '2 months', 'YYYY_MM'); end $$",
  )
  await jobs.one('test.months', 'select care.make_log_months()')
  const [made] = await house.ask<{ there: boolean; granted: boolean }>(
    `select count(*) = 1 as there, bool_or(has_table_privilege('onsplan_web', c.oid, 'select') or has_table_privilege('onsplan_door', c.oid, 'insert')) as granted
     from pg_class c where c.relname = 'access_log_' || to_char(now() + interval '2 months', 'YYYY_MM')`,
  )
  assert.deepEqual(made, { there: true, granted: false })
})
