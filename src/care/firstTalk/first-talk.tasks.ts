/** Background work of this room: a first talk that is over loses its words, then its key, then the row with all that happened. */

import type { Id } from '#care/pass/facts.ts'
import type { Pool } from '#platform/database/pool.ts'
import { realmOf } from '#platform/keys/realm.ts'
import type { KeyStore } from '#platform/keys/store.ts'
import { firstTalkTable } from './first-talk.sql.ts'

const atOnce = 100

/** What was cut off in between is done again: without its words a row is over. */
export async function letFirstTalksGo(jobs: Pool, keys: KeyStore): Promise<number> {
  const over = await jobs.transaction((tx) =>
    tx.rows<{ municipality: Id; talk: Id }>(
      'firstTalk.over',
      'select municipality, talk from door.first_talks_over($1)',
      [atOnce],
    ),
  )
  for (const { municipality, talk } of over) {
    await keys.remove(realmOf(municipality, firstTalkTable), talk)
    await jobs.one('firstTalk.gone', 'select door.first_talk_gone($1, $2)', [municipality, talk])
  }
  return over.length
}
