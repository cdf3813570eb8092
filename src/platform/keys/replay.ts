/** The list of what was destroyed, replayed from both sides before anybody can sign in: a restored database or key store knows less than the other. */
import type pg from 'pg'
import { type Erasure, erasuresOf, forgetSalt } from './erase.ts'
import { erasedOfPiece, realmOf } from './realm.ts'
import type { KeyStore } from './store.ts'

export type Replayed = { again: number; stillReadable: number }

type Owner = Pick<pg.Client, 'query'>

type Known = Erasure & { settled: boolean }

const known = `select municipality, family, item, in_table as "table", key_person as "keyPerson", by_person as "by", ground, at, settled from door.known_erasures()`

/** At every start. When both sides count the same and nothing is open there is nothing to replay, unless all is asked for. */
export async function replayErasures(owner: Owner, keys: KeyStore, all = false): Promise<Replayed> {
  const ledger: Known[] = (await owner.query(known)).rows
  const noted = (await keys.shelf.names('')).filter((name) => erasedOfPiece(name).length > 0).length
  if (!all && ledger.length === noted && ledger.every(({ settled }) => settled)) return { again: 0, stillReadable: 0 }
  for (const { settled: _, ...erasure } of ledger) await forgetSalt(keys, erasure)
  const again = await replayInRows(owner, keys)
  return { again, stillReadable: await stillReadable(owner, keys) }
}

async function replayInRows(owner: Owner, keys: KeyStore): Promise<number> {
  const erasures = await erasuresOf(keys)
  for (const { municipality, family, item, table, keyPerson, by, ground, at } of erasures) {
    const values = [municipality, family, item, table, keyPerson, by, ground, at]
    await owner.query('select door.replay_erasure($1, $2, $3, $4, $5, $6, $7, $8)', values)
  }
  for (const erasure of erasures) await forgetSalt(keys, erasure)
  return erasures.length
}

/** Nothing that was destroyed may have a word or a salt left. */
async function stillReadable(owner: Owner, keys: KeyStore): Promise<number> {
  const rows = (await owner.query('select door.count_not_emptied() as left')).rows[0]?.left as number
  let salts = 0
  for (const { municipality, table, keyPerson, item } of await erasuresOf(keys)) {
    const person = await keys.loadNewest(realmOf(municipality, table), keyPerson)
    if (person.itemKey(item) !== undefined) salts += 1
  }
  return rows + salts
}
