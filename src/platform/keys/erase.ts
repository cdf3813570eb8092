/**
 * Destroying one item for good: its words go from the tables, its salt from the key store, and both keep that it was destroyed, so that a
 * backup put back does not bring it back (reliability.md 5.4, `ab-13`).
 */
import type { Pool, Tx } from '../database/pool.ts'
import { withoutSalt } from './person.ts'
import { erasedOfPiece, erasedPiece, personPiece, type Realm, realmOf } from './realm.ts'
import { lockKeys } from './seal.ts'
import type { KeyStore } from './store.ts'

/** What remains to be shown of it: that it was there, never what it said. */
export type Certificate = { item: string; table: string; at: string; by: string; ground: string }

/**
 * In the transaction of a look that was opened with action `delete` on exactly this item; anything else is refused as not found.
 * The salt goes once that transaction has been kept (`settleErasures`), so that an act that fails destroys nothing.
 */
export async function destroyItem(tx: Tx, table: string, id: string, ground: string): Promise<Certificate> {
  const done = await tx.one<{ certificate: Certificate }>(
    'keys.destroy',
    'select door.destroy_item($1, $2, $3) as certificate',
    [table, id, ground],
  )
  return (done as { certificate: Certificate }).certificate
}

export type Erasure = {
  municipality: string
  family: string
  item: string
  table: string
  keyPerson: string
  by: string
  ground: string
  at: Date
}

const atOnce = 100

/** Throws away the salts of what was destroyed. Answers how many; called each second, and after a cut-off it goes on. */
export async function settleErasures(jobs: Pool, keys: KeyStore): Promise<number> {
  const open = await jobs.transaction((tx) =>
    tx.rows<Erasure>(
      'keys.unsettled',
      `select municipality, family, item, in_table as "table", key_person as "keyPerson", by_person as "by", ground, at from door.unsettled_erasures($1)`,
      [atOnce],
    ),
  )
  for (const erasure of open) {
    await jobs.transaction(async (tx) => {
      await lockKeys(tx, erasure.keyPerson)
      await forgetSalt(keys, erasure)
      await tx.one('keys.settle', 'select door.settle_erasure($1, $2, $3)', [
        erasure.municipality,
        erasure.family,
        erasure.item,
      ])
    })
  }
  return open.length
}

/** The note first: whoever finds it without its work done does the work. */
export async function forgetSalt(keys: KeyStore, erasure: Erasure): Promise<void> {
  const realm = realmOf(erasure.municipality, erasure.table)
  await keys.put(realm, erasedPiece(realm, erasure.item), erasure)
  await dropSalts(keys, realm, erasure.keyPerson, [erasure.item])
}

/** Nobody reads these items again, not on an old tape either. The caller holds the lock of the person's keys. */
export async function dropSalts(keys: KeyStore, realm: Realm, person: string, items: readonly string[]): Promise<void> {
  await keys.change(realm, person, (contents) => contents && items.reduce(withoutSalt, contents))
  await keys.shelf.sweep(personPiece(realm, person))
}

/** What the key store knows to be destroyed. */
export async function erasuresOf(keys: KeyStore): Promise<Erasure[]> {
  const found: Erasure[] = []
  for (const name of await keys.shelf.names(''))
    for (const { realm } of erasedOfPiece(name)) {
      const piece = await keys.open<Omit<Erasure, 'at'> & { at: string }>(realm, name)
      if (piece) found.push({ ...piece.content, at: new Date(piece.content.at) })
    }
  return found
}
