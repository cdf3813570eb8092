// A7: what the catalogue of a migrated database says, and what the web role can do with SQL of its own.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newId } from '#platform/clock.ts'
import { describe } from '#platform/database/describe.ts'
import type { Tx } from '#platform/database/pool.ts'
import { printGoal } from '#src/launcher/trial/play.ts'
import { refuseTalkativeLog } from '#src/prepare.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { catalogueRules, lint } from './catalogue.ts'
import { alterLog } from './log-altered.ts'
import { expectNone, read } from './source.ts'

let house: TrialHouse
let token: Buffer
before(async () => {
  house = await openTrialHouse()
  token = (await house.visitor('esra')).token
})
after(() => house.close())

const openFamily = (tx: Tx, family = house.family('esra'), who = token) =>
  tx.one('trial.open', 'select door.open($1, $2, $3, $4, $5, $6, null, $7)', [
    who,
    family,
    'plan bekijken',
    'read',
    ['goals'],
    'plan',
    newId(),
  ])

const countMembers = async (tx: Tx) =>
  (await tx.one<{ count: number }>('trial.members', 'select count(*) as count from care.family_member'))?.count

/** The code of the fault that this statement of the web role ends in; "none" when it goes through. */
async function faultOf(statement: string, opened = true): Promise<string> {
  return house.pool
    .transaction(async (tx) => {
      if (opened) await openFamily(tx)
      await tx.rows('', statement)
      return 'none'
    })
    .catch((fault: { code?: string }) => fault.code ?? 'unknown')
}

const refused = '42501'

test('A7 catalogue-lint: no finding of the rules of reliability 5.1', async () => {
  const findings = await lint(house.ask)
  printGoal('A7', `${findings.length}-findings,${catalogueRules.length}-rules`, '0-findings', findings.length === 0)
  expectNone(findings)
})

test('the present in the repository is the present of a migrated database', async () => {
  const present = await describe(house.ownerUrl)
  const stale = Object.entries({ 'db/schema.sql': present.schema, 'src/platform/database/tables.ts': present.tables })
  expectNone(stale.filter(([path, text]) => read(path) !== text).map(([path]) => `${path} is behind: run npm run db`))
})

test('the server tells nothing of a row in its own log and keeps what it acknowledged', async () => {
  const rows = await house.ask<{ name: string; setting: string }>(
    "select name, setting from pg_settings where name in ('log_error_verbosity', 'log_min_error_statement', 'log_parameter_max_length', 'log_parameter_max_length_on_error', 'jit', 'data_checksums', 'password_encryption')",
  )
  const settings = Object.fromEntries(rows.map(({ name, setting }) => [name, setting]))
  // A server at TEST_DATABASE_URL is set up by whoever runs it; the start refuses it when it tells rows.
  if (process.env.TEST_DATABASE_URL === undefined)
    assert.deepEqual(settings, {
      data_checksums: 'on',
      jit: 'off',
      log_error_verbosity: 'terse',
      log_min_error_statement: 'panic',
      log_parameter_max_length: '0',
      log_parameter_max_length_on_error: '0',
      password_encryption: 'scram-sha-256',
    })
})

test('5.1 rule 18: a server that would write rows or typed words in its own log is refused at the start', async (context) => {
  if (process.env.TEST_DATABASE_URL !== undefined) return context.skip('that server is not ours to change')
  await refuseTalkativeLog(house.webUrl)
  for (const setting of ["log_error_verbosity = 'default'", "log_min_error_statement = 'error'"]) {
    await house.ask(`alter role onsplan_web set ${setting}`)
    const started = refuseTalkativeLog(house.webUrl)
    await started.catch(() => {})
    await house.ask(`alter role onsplan_web reset ${setting.split(' ')[0]}`)
    await assert.rejects(started, /schrijft te veel in het eigen logboek/)
  }
})

test('without an opened door no row of care shows, whatever the table', async () => {
  const tables = await house.ask<{ name: string }>(
    "select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname in ('care', 'entry', 'safety') and c.relkind in ('r', 'p') and not c.relispartition",
  )
  assert.ok(tables.length > 20)
  for (const { name } of tables) {
    const seen = await house.pool.one<{ count: number }>('', `select count(*) as count from ${name}`).then(
      (row) => row?.count,
      (fault: { code?: string }) => fault.code,
    )
    const allowed: unknown[] = name === 'care.municipality' ? [2] : [0, refused]
    assert.ok(allowed.includes(seen), `${name} answers ${seen}`)
  }
})

test('a pass cannot be written, changed or taken by who asks', async () => {
  const columns = 'municipality_id, family_id, account_id, person_id, is_family, is_coordinator'
  assert.equal(await faultOf(`insert into door.pass (${columns}) select ${columns} from door.pass`), refused)
  assert.equal(await faultOf('update door.pass set is_coordinator = true'), refused)
  assert.equal(await faultOf('delete from door.pass'), refused)
  assert.equal(
    await faultOf('create or replace function door.now() returns timestamptz language sql stable return now()'),
    refused,
  )
  assert.equal(
    await faultOf('select door.write_log(null, null, null, null, null, null, null, null, null, null, null, null)'),
    refused,
  )
  assert.equal(await faultOf('set role onsplan_door'), refused)
  assert.equal(await faultOf('set session authorization onsplan_owner'), refused)
  assert.equal(await faultOf('create temporary table door_pass (xid xid8)'), refused)
  assert.equal(await faultOf('create function care.mine() returns integer language sql return 1'), refused)
  assert.equal(await faultOf('alter table care.goal disable row level security'), refused)
  assert.equal(await faultOf('truncate care.family_member'), refused)
})

test('D-ALL-15: SQL of the web role takes an own act of weeks ago back no more than a command does', async () => {
  const own = `author = '${house.person('esra')}'`
  assert.equal(await faultOf(`update care.story_piece set undone_at = changed_at where ${own}`), '23514')
  const fresh = `update care.story_piece set changed_at = door.now(), sealed = sealed where ${own}`
  assert.equal(await faultOf(`${fresh}; update care.story_piece set undone_at = door.now() where ${own}`), 'none')
})

test('a setting that somebody makes up opens nothing', async () => {
  const seen = await house.pool.transaction(async (tx) => {
    const forged = Object.entries({
      'onsplan.family': house.family('olaf'),
      'onsplan.person': house.person('olaf'),
      'door.pass': 'all',
      row_security: 'on',
    })
    for (const [name, value] of forged) await tx.one('trial.set', 'select set_config($1, $2, true)', [name, value])
    return countMembers(tx)
  })
  assert.equal(seen, 0)
  assert.equal(await faultOf('set local row_security = off; select * from care.family_member'), refused)
})

test('a second family opened in the same transaction is refused, so that two passes never add up', async () => {
  const dana = (await house.visitor('dana')).token
  const opened = house.pool.transaction(async (tx) => {
    await openFamily(tx, house.family('esra'), dana)
    await openFamily(tx, house.family('olaf'), dana)
  })
  await assert.rejects(opened)
})

test('after the commit, and after a rollback, the same connection shows nothing', async () => {
  const alone = house.pool
  const during = await alone.transaction(async (tx) => {
    await openFamily(tx)
    return countMembers(tx)
  })
  assert.ok((during ?? 0) > 0)
  for (let turn = 0; turn < 8; turn += 1) assert.equal(await alone.transaction(countMembers), 0)
  await alone
    .transaction(async (tx) => {
      await openFamily(tx)
      throw new Error('undone')
    })
    .catch(() => {})
  for (let turn = 0; turn < 8; turn += 1) assert.equal(await alone.transaction(countMembers), 0)
})

test('no log row, no data row: when the log takes nothing, the door shows nothing', async () => {
  await house.ask('create function care.no_log() returns trigger language plpgsql as $$ begin return null; end $$')
  await alterLog(
    house,
    'create trigger withheld before insert on care.access_log for each row execute function care.no_log()',
  )
  const withheld = await faultOf('select * from care.family_member')
  await alterLog(house, 'drop trigger withheld on care.access_log')
  await house.ask('drop function care.no_log')
  assert.notEqual(withheld, 'none')
  assert.equal(await faultOf('select 1'), 'none')
})

test('a pass cannot come without its log row, not even from the owner', async () => {
  const [before] = await house.ask<{ count: number }>('select count(*) as count from care.access_log')
  await house.ask(
    "insert into door.pass select (jsonb_populate_record(p, jsonb_build_object('xid', pg_current_xact_id()::text))).* from door.pass p limit 1",
  )
  const [after] = await house.ask<{ count: number }>('select count(*) as count from care.access_log')
  assert.equal(Number(after?.count) - Number(before?.count), 1)
})

test('the log only grows: nobody changes or removes a row, the owner neither', async () => {
  assert.equal(await faultOf("update care.access_log set purpose = 'anders'"), refused)
  assert.equal(await faultOf('delete from care.access_log'), refused)
  await assert.rejects(house.ask("update care.access_log set purpose = 'anders'"), { code: refused })
  await assert.rejects(house.ask('delete from care.access_log'), { code: refused })
})
