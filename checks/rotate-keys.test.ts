// S22: municipality and subject keys change under load on two nodes: no request fails, everything lies under the new keys, the old ones are gone.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { newId, systemClock } from '#platform/clock.ts'
import { openPool, type Pool } from '#platform/database/pool.ts'
import { personOfPiece, realmOfPiece } from '#platform/keys/realm.ts'
import { type SealedRow, unseal } from '#platform/keys/seal.ts'
import { type KeyStore, openKeyStore } from '#platform/keys/store.ts'
import { askForTurn, turnKeys } from '#platform/keys/turn.ts'
import { isLong, printGoal } from '#src/launcher/trial/play.ts'
import { type Serving, serve } from '#src/server.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { Visitor } from '#src/trial/visitor.ts'

const turns = isLong ? 20 : 2
const graceMilliseconds = 1_500

let house: TrialHouse
let second: Serving
let jobs: Pool
let keys: KeyStore
let municipality: string
before(async () => {
  house = await openTrialHouse()
  const { webUrl, keysDirectory } = house
  second = await serve({ webUrl, keysDirectory, port: 0, hostname: '127.0.0.1' })
  keys = openKeyStore(keysDirectory, { now: () => systemClock.now().getTime() })
  jobs = openPool(house.jobUrl, 2)
  const [row] = await house.ask<{ id: string }>('select municipality_id as id from care.family limit 1')
  municipality = row?.id ?? ''
})
after(async () => {
  await Promise.all([second.close(), jobs.end(), keys.close()])
  await house.close()
})

type Load = { requests: number; writes: number; failed: string[] }

/** Somebody who reads the plan and writes in turns, on one of the two nodes. */
async function use(key: string, base: string, load: Load, going: () => boolean): Promise<void> {
  const { token } = await house.visitor(key)
  const visitor = new Visitor(base, house.keys, token)
  const family = house.family('esra')
  for (let nth = 0; going(); nth += 1) {
    const path = nth % 2 === 0 ? `/gezin/${family}/plan` : `/gezin/${family}/wie-keek`
    const read = await visitor.get(path)
    const wrote = await visitor.post('/concept', { _draft: `/gezin/${family}/x?${nth % 5}`, question: `tekst ${nth}` })
    load.requests += 2
    await pause(20)
    load.writes += 1
    if (read.status !== 200) load.failed.push(`${key} ${path} ${read.status}`)
    if (wrote.status >= 400) load.failed.push(`${key} draft ${wrote.status}`)
  }
}

async function turnOnce(): Promise<void> {
  await askForTurn(keys)
  for (let step = 0; step < 60; step += 1) {
    const finished = await turnKeys({ jobs, keys, now: systemClock.now(), graceMilliseconds })
    if (finished.includes(municipality)) return
    await pause(200)
  }
  assert.fail('the turn did not come to its end')
}

test('S22 rotate-keys: keys are turned while people read and write, and the old ones are gone', async () => {
  const load: Load = { requests: 0, writes: 0, failed: [] }
  let going = true
  const bases = [house.base, `http://127.0.0.1:${(second.server.address() as AddressInfo).port}`]
  const people = ['esra', 'dana', 'esra', 'dana']
  const users = people.map((key, nth) => use(key, bases[nth % 2] ?? '', load, () => going))
  for (let nth = 0; nth < turns; nth += 1) await turnOnce()
  going = false
  await Promise.all(users)
  const rows = await allRows()
  const old = rows.filter((row) => row.sealed.readUInt16BE(1) !== turns + 1).length
  const held = await heldKeys()
  const unreadable = await unreadableOf(rows)
  const whole = load.failed.length === 0 && old === 0 && unreadable === 0 && held.old === 0
  const value = `${turns}-turns,${load.requests}-requests,${load.failed.length}-failed,${rows.length - old}-of-${rows.length}-rewrapped,${held.old}-of-${held.all}-old-keys-left`
  printGoal('S22', value, '0-failed,all-rewrapped,0-old-keys-left', whole)
  assert.ok(load.writes > 20 && rows.length > 200, 'there was load, and there was something to wrap again')
  assert.deepEqual(load.failed, [])
  assert.equal(old, 0)
  assert.deepEqual(held.old, 0)
  assert.equal(unreadable, 0)
})

test('keys turn by themselves after a year; keys of which nobody kept the date begin their year now', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ons-plan-turn-'))
  const own = openKeyStore(folder, { now: () => systemClock.now().getTime() })
  const dated = (madeAt: string) => own.changeBranch(newId(), (branch) => ({ ...branch, madeAt }))
  const now = new Date('2026-11-26T12:00:00Z')
  await Promise.all(['1970-01-01T00:00:00Z', '2025-11-27T12:00:00Z', '2025-11-26T12:00:00Z'].map(dated))
  await turnKeys({ jobs, keys: own, now })
  const realms = (await own.shelf.names('')).flatMap(realmOfPiece)
  const after = await Promise.all(realms.map((realm) => own.branch(realm)))
  assert.deepEqual(
    after.map(({ madeAt, turn }) => `${madeAt.slice(0, 10)} ${turn === undefined ? 'stays' : 'turns'}`).sort(),
    ['2025-11-26 turns', '2025-11-27 stays', '2026-11-26 stays'],
  )
  await own.close()
  rmSync(folder, { recursive: true })
})

type Row = SealedRow & { sealed: Buffer; table: string }

/** Every sealed record of the municipality, found the way the turn finds them. */
async function allRows(): Promise<Row[]> {
  const relations = await house.ask<{ relation: string }>('select relation from door.sealed_relations(false)')
  const all: Row[] = []
  for (const { relation } of relations)
    all.push(
      ...(await house.ask<Row>(
        `select as_table as "table", id, wording, key_person as "keyPerson", sealed from door.sealed_before($1, $2, 65535, 0, 100000)`,
        [relation, municipality],
      )),
    )
  return all
}

async function heldKeys(): Promise<{ all: number; old: number }> {
  const branch = await keys.branch(municipality)
  assert.equal(branch.turn, undefined)
  const counts = { all: 1, old: Object.keys(branch.keys).length - 1 }
  for (const { id } of (await keys.shelf.names(`${municipality}/`)).flatMap(personOfPiece)) {
    await keys.change(municipality, id, (contents) => {
      counts.all += Object.keys(contents?.keys ?? {}).length
      counts.old += Object.keys(contents?.keys ?? {}).filter((version) => Number(version) !== branch.persons).length
      return contents
    })
  }
  return counts
}

/** On the newest keys only, as a node would that starts now. */
async function unreadableOf(rows: readonly Row[]): Promise<number> {
  const later = openKeyStore(house.keysDirectory, { now: () => systemClock.now().getTime() })
  let unreadable = 0
  for (const { table, ...row } of rows)
    await unseal(later, municipality, table, row).catch(() => {
      unreadable += 1
    })
  await later.close()
  return unreadable
}
