/** What was typed and then sent leaves nothing that opens its bytes: the text that was sent has a salt of its own, and may be destroyed one day. */
import type { Pool } from '../database/pool.ts'
import { dropSalts } from './erase.ts'
import { realmOf } from './realm.ts'
import { lockKeys } from './seal.ts'
import type { KeyStore } from './store.ts'

type Sent = { municipality: string; table: string; id: string; keyPerson: string }

const atOnce = 200

/** Salt first, place after: what was cut off between the two is done again. Answers how many; called each second. */
export async function settleSentDrafts(jobs: Pool, keys: KeyStore): Promise<number> {
  const sent = await jobs.transaction((tx) =>
    tx.rows<Sent>(
      'keys.sentDrafts',
      'select municipality, in_table as "table", id, key_person as "keyPerson" from door.sent_drafts($1)',
      [atOnce],
    ),
  )
  for (const drafts of Map.groupBy(sent, pieceOf).values()) await throwAway(jobs, keys, drafts)
  return sent.length
}

const pieceOf = ({ municipality, table, keyPerson }: Sent) => `${realmOf(municipality, table)}/${keyPerson}`

async function throwAway(jobs: Pool, keys: KeyStore, drafts: readonly Sent[]): Promise<void> {
  const [{ municipality, table, keyPerson }] = drafts as [Sent]
  const ids = drafts.map(({ id }) => id)
  await jobs.transaction(async (tx) => {
    await lockKeys(tx, keyPerson)
    await dropSalts(keys, realmOf(municipality, table), keyPerson, ids)
    await tx.one('keys.throwDrafts', 'select door.throw_drafts($1, $2)', [municipality, ids])
  })
}
