// "Alleen ik" at rest: what somebody kept to himself opens from no file, backup or set of keys but its own. Proved with raw bytes (decision 0025).
import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { newId, newSalt, systemClock } from '#platform/clock.ts'
import { personOfPiece } from '#platform/keys/realm.ts'
import { Unreadable, unseal, unsealWith } from '#platform/keys/seal.ts'
import { type KeyStore, openKeyStore } from '#platform/keys/store.ts'
import { WrongKey } from '#platform/keys/wrap.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'

let house: TrialHouse
const folder = mkdtempSync(join(tmpdir(), 'ons-plan-only-me-'))
before(async () => {
  house = await openTrialHouse()
})
after(async () => {
  await house.close()
  rmSync(folder, { recursive: true })
})

const storeAt = (directory: string, rootFile?: string): KeyStore =>
  openKeyStore(directory, { now: () => systemClock.now().getTime(), rootFile })

type Kept = {
  municipality: string
  table: string
  id: string
  sealed: Buffer
  wording: number
  keyPerson: string
  author: string
}

/** Everything of the cast that is for its author only. */
async function onlyMine(): Promise<Kept[]> {
  const tables = await house.ask<{ name: string }>(
    `select format('%s.%s', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r'
     and 3 = (select count(*) from pg_attribute a where a.attrelid = c.oid and a.attname in ('audience', 'sealed', 'author'))`,
  )
  const found = await Promise.all(
    tables.map(({ name }) =>
      // Earlier words are sealed as words of their item.
      house.ask<Kept>(
        `select municipality_id as municipality, '${name.replace(/_wording$/, '')}' as "table", ${name.endsWith('_wording') ? 'item_id' : 'id'} as id, sealed, wording, key_person as "keyPerson", author from ${name}
         where audience = 'onlyMe' and sealed is not null`,
      ),
    ),
  )
  return found.flat()
}

test('a piece for its author only is sealed under the keys of its author', async () => {
  const kept = await onlyMine()
  assert.ok(kept.length > 0, 'the cast keeps something to itself')
  assert.deepEqual(
    kept.filter((piece) => piece.keyPerson !== piece.author).map(({ table, id }) => `${table} ${id}`),
    [],
  )
})

test('the keys of everybody else together, staff included, open none of them', async () => {
  const kept = await onlyMine()
  const keys = storeAt(house.keysDirectory)
  const names = (await keys.shelf.names('')).flatMap(personOfPiece)
  let tried = 0
  for (const piece of kept) {
    assert.ok(
      Object.keys(await unseal(keys, piece.municipality, piece.table, piece)).length > 0,
      'its own keys open it',
    )
    for (const { realm, id } of names.filter((one) => one.id !== piece.keyPerson)) {
      const others = await keys.load(realm, id)
      // Salted on purpose with the very item, as a thief with that person's piece would try.
      const salted = { ...others, itemKey: (_item: string, version?: number) => others.itemKey(id, version) }
      for (const attempt of [others, salted]) assert.throws(() => unsealWith(attempt, piece, piece.sealed), Unreadable)
      tried += 1
    }
  }
  assert.ok(tried > kept.length * 10, 'the keys of many others were tried')
})

test('the key store without its root key, and the root key without the store, open none of them', async () => {
  const [piece] = await onlyMine()
  assert.ok(piece)
  const stolen = join(folder, 'store')
  cpSync(house.keysDirectory, stolen, { recursive: true })
  rmSync(join(stolen, 'root.key'))
  const guess = join(folder, newId())
  writeFileSync(guess, newSalt(32))
  await assert.rejects(unseal(storeAt(stolen, guess), piece.municipality, piece.table, piece), WrongKey)
  const root = storeAt(join(folder, 'empty'), join(house.keysDirectory, 'root.key'))
  await assert.rejects(unseal(root, piece.municipality, piece.table, piece), Unreadable)
})

test('no file of the key store holds a word of them or names their items', async () => {
  const kept = await onlyMine()
  const keys = storeAt(house.keysDirectory)
  const words = (
    await Promise.all(
      kept.map(async (piece) => Object.values(await unseal(keys, piece.municipality, piece.table, piece))),
    )
  )
    .flat()
    .filter((text) => text.length > 8)
  assert.ok(words.length > 0)
  const files = readdirSync(house.keysDirectory, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  for (const file of files) {
    const bytes = readFileSync(join(file.parentPath, file.name))
    for (const secret of [...words, ...kept.map(({ id }) => id)]) assert.ok(!bytes.includes(secret), file.name)
  }
})

test('root key, key store and database together do open them: that is said, not hidden (decision 0025)', async () => {
  const [piece] = await onlyMine()
  assert.ok(piece)
  const all = storeAt(house.keysDirectory)
  assert.ok(Object.keys(await unseal(all, piece.municipality, piece.table, piece)).length > 0)
  const record = readFileSync(new URL('../docs/decisions/0025-what-keys-keep-from-whom.md', import.meta.url), 'utf8')
  assert.match(record, /root key, key store \*\*and\*\* database together \| \*\*everything\*\*/)
})
