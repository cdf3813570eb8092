// S24: whoever owns the server changes, removes, puts in, reorders, cuts off or rewrites; a program that knows nothing of the application,
// with a signed head of before, says that it happened and where.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { ChainCheck, type Finding, type LogHead } from '#ops/log-chain.ts'
import { readDatabase, readHeads } from '#ops/verify-log.ts'
import { chance, isLong, printGoal, seed } from '#src/launcher/trial/play.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'

/** A number that no link has. */
const aside = 9_000_000_000
const tries = isLong ? 1_000 : 100

let house: TrialHouse
let owner: pg.Client
before(async () => {
  house = await openTrialHouse()
  owner = new pg.Client({ connectionString: house.ownerUrl })
  await owner.connect()
})
after(async () => {
  await owner.end()
  await house.close()
})

async function settled(): Promise<void> {
  for (let turn = 0; turn < 200; turn += 1) {
    const [row] = await house.ask<{ waits: Date | null }>('select door.log_waits_since() as waits')
    if (row?.waits === null) return
    await pause(100)
  }
  assert.fail('rows go on waiting')
}

async function looks(times: number): Promise<void> {
  const dana = await house.visitor('dana')
  for (let n = 0; n < times; n += 1) await dana.get(`/gezin/${house.family('esra')}/wie-keek`)
  await settled()
}

const headFiles = () => {
  const folder = join(house.keysDirectory, 'heads')
  return readdirSync(folder).map((name) => join(folder, name))
}

/** In a transaction that is undone afterwards. */
async function verdict(heads: readonly LogHead[], before = async () => {}): Promise<Finding[]> {
  await owner.query('begin; set local session_replication_role = replica')
  try {
    await before()
    const check = new ChainCheck(heads)
    await readDatabase(owner, check)
    check.finish()
    return check.findings
  } finally {
    await owner.query('rollback')
  }
}

type Place = { municipality: string; last: number; held: number }
type Tamper = (place: Place, pick: (most: number) => number) => Promise<void>

const linked = (of: string) =>
  `(select k.event from care.access_log_link k where k.municipality_id = $1 and k.no = ${of})`
const edits = [
  "purpose = purpose || ' '",
  "at = at + interval '1 microsecond'",
  'person_id = gen_random_uuid()',
  'subjects = subjects || gen_random_uuid()',
  "outcome = case outcome when 'done' then 'refused' else 'done' end",
  'organisation_id = null, role = null, object_id = gen_random_uuid()',
  'emergency = not emergency',
  'epoch = coalesce(epoch, 0) + 1',
]
const columns =
  'municipality_id, at, action, outcome, account_id, person_id, role, organisation_id, on_behalf_of, purpose, ground, family_id, subjects, topics, object_class, object_id, policy_version, emergency, source, request_id'

/** Links everything anew, as the sealer would have: only a head of before can tell. */
const relink = async ({ municipality }: Place) => {
  await owner.query('delete from care.access_log_link where municipality_id = $1', [municipality])
  await owner.query('select door.link_log(1000000)')
}

const tampers: Readonly<Record<string, Tamper>> = {
  'edit of a row': async ({ municipality, last }, pick) => {
    const edit = edits[pick(edits.length)]
    await owner.query(`update care.access_log set ${edit} where id = ${linked('$2')}`, [municipality, 1 + pick(last)])
  },
  'edit of a row and its link': async ({ municipality, last }, pick) => {
    const no = 1 + pick(last)
    await owner.query(`update care.access_log set purpose = 'plan kijken' where id = ${linked('$2')}`, [
      municipality,
      no,
    ])
    await owner.query(
      `update care.access_log_link k set row_hash = (select sha256(convert_to(door.log_line(l), 'UTF8')) from care.access_log l where l.id = k.event)
       where k.municipality_id = $1 and k.no = $2`,
      [municipality, no],
    )
  },
  'removal of a row': async ({ municipality, last }, pick) => {
    await owner.query(`delete from care.access_log where id = ${linked('$2')}`, [municipality, 1 + pick(last)])
  },
  'removal of a row and its link': async ({ municipality, last }, pick) => {
    const no = 1 + pick(last - 1)
    await owner.query(`delete from care.access_log where id = ${linked('$2')}`, [municipality, no])
    await owner.query('delete from care.access_log_link where municipality_id = $1 and no = $2', [municipality, no])
  },
  'a row put in': async ({ municipality, last }, pick) => {
    await owner.query(
      `insert into care.access_log (${columns}, id, xid, epoch) select ${columns}, gen_random_uuid(), xid, epoch from care.access_log where id = ${linked('$2')}`,
      [municipality, 1 + pick(last)],
    )
  },
  'an old row put in and linked at the end': async ({ municipality, held }, pick) => {
    await owner.query(
      `insert into care.access_log (${columns}, id) select ${columns.replace('at,', "at - interval '1 day',")}, gen_random_uuid() from care.access_log where id = ${linked('$2')}`,
      [municipality, 1 + pick(held)],
    )
    await owner.query(
      `insert into care.access_log_link select n.municipality_id, n.no, n.id, n.xid, n.row_hash, sha256(n.before || int8send(n.no) || uuid_send(n.id) || n.row_hash) from (
         select e.municipality_id, e.no + 1 as no, l.id, l.xid, sha256(convert_to(door.log_line(l), 'UTF8')) as row_hash, e.chain_hash as before
         from care.access_log l, lateral (select * from care.access_log_link k where k.municipality_id = $1 order by k.no desc limit 1) e
         where l.xid = pg_current_xact_id()) n`,
      [municipality],
    )
  },
  'two rows changed places': async ({ municipality, last }, pick) => {
    const one = 1 + pick(last - 1)
    for (const [from, to] of [
      [one, aside],
      [one + 1, one],
      [aside, one + 1],
    ]) {
      await owner.query('update care.access_log_link set no = $3 where municipality_id = $1 and no = $2', [
        municipality,
        from,
        to,
      ])
    }
  },
  'the tail cut off': async ({ municipality, held }, pick) => {
    const from = held - pick(Math.min(20, held - 1))
    await owner.query(
      'delete from care.access_log l using care.access_log_link k where k.municipality_id = $1 and k.no >= $2 and l.id = k.event',
      [municipality, from],
    )
    await owner.query('delete from care.access_log_link where municipality_id = $1 and no >= $2', [municipality, from])
  },
  'a row edited and the whole chain rewritten': async (place, pick) => {
    const edit = edits[pick(edits.length)]
    await owner.query(`update care.access_log set ${edit} where id = ${linked('$2')}`, [
      place.municipality,
      1 + pick(place.held),
    ])
    await relink(place)
  },
  'a row removed and the whole chain rewritten': async (place, pick) => {
    await owner.query(`delete from care.access_log where id = ${linked('$2')}`, [
      place.municipality,
      1 + pick(place.held),
    ])
    await relink(place)
  },
}

test('S24 tamper: every change by who owns the server is found with the head of yesterday, and nothing else is', async () => {
  await looks(3)
  const heads = readHeads(headFiles())
  const [held] = heads.toSorted((a, b) => b.no - a.no)
  assert.ok(held !== undefined && held.no > 100, `a head over ${held?.no} rows`)
  await looks(10)
  assert.deepEqual(await verdict(heads), [], 'an honest log')
  const [end] = await house.ask<{ last: string }>(
    'select max(no) as last from care.access_log_link where municipality_id = $1',
    [held.municipality],
  )
  const place = { municipality: held.municipality, last: Number(end?.last), held: held.no }
  const next = chance(seed)
  const pick = (most: number) => Math.floor(next() * most)
  const kinds = Object.entries(tampers)
  const missed: string[] = []
  for (let turn = 0; turn < tries; turn += 1) {
    const [name, tamper] = kinds[turn % kinds.length] ?? ['', async () => {}]
    if ((await verdict(heads, () => tamper(place, pick))).length === 0) missed.push(name)
  }
  assert.deepEqual(await verdict(heads), [], 'honest again')
  printGoal(
    'S24',
    `${tries - missed.length}-of-${tries}-found-in-${place.last}-rows`,
    `${tries}-found`,
    missed.length === 0,
  )
  assert.deepEqual(missed, [])
})

test('S24: what was changed is named by its number and its row', async () => {
  const heads = readHeads(headFiles())
  const municipality = heads[0]?.municipality ?? ''
  const [row] = await house.ask<{ event: string }>(
    'select event from care.access_log_link where municipality_id = $1 and no = 7',
    [municipality],
  )
  const found = await verdict(heads, async () => {
    await owner.query(`update care.access_log set purpose = 'x' where id = ${linked('7')}`, [municipality])
  })
  assert.deepEqual(found, [{ wrong: 'row changed', municipality, no: 7, event: row?.event }])
})

test('S24: a head signed by another key is not believed', async () => {
  const [held] = readHeads(headFiles())
  assert.ok(held !== undefined)
  const found = await verdict([{ ...held, chainHash: '00'.repeat(32) }])
  assert.deepEqual(
    found.map(({ wrong }) => wrong),
    ['head not signed by the key that is held'],
  )
})

test('S24: the program runs by itself, on the database and on what it saved of it', () => {
  const saved = join(house.keysDirectory, 'saved.jsonl')
  const run = (...words: string[]) =>
    spawnSync(process.execPath, ['ops/verify-log.ts', ...headFiles().flatMap((file) => ['--heads', file]), ...words], {
      env: { ...process.env, DATABASE_URL: house.ownerUrl, NODE_OPTIONS: '' },
      encoding: 'utf8',
    })
  const live = run('--save', saved)
  assert.equal(live.status, 0, live.stdout + live.stderr)
  const later = run('--file', saved)
  assert.equal(later.status, 0, later.stdout + later.stderr)
  assert.equal(later.stdout, live.stdout)
  assert.match(live.stdout, /^\d{3,} rows, \d{3,} links, \d+ heads, \d+ rows wait for their link, 0 wrong$/m)
})
