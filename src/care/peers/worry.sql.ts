/** Worries of peer workers, as far as row level security leaves them to this reader. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { SealedRow } from '#platform/keys/seal.ts'

export const worryTable = 'care.peer_worry'

export type WorryRow = SealedRow & { person: Id; at: Date; heardAt: Date | null }

/** The newest first. */
export const worryRows = (tx: Tx, familyId: Id) =>
  tx.rows<WorryRow>(
    'peers.worries',
    `
    select id, person_id as person, at, heard_at as "heardAt", sealed, wording, key_person as "keyPerson"
    from care.peer_worry where family_id = $1 order by at desc, id`,
    [familyId],
  )

export type RawWorryAuthor = { name: SealedRow; card: SealedRow | null }

export const worryAuthorRow = async (tx: Tx, worry: Id): Promise<RawWorryAuthor | null | undefined> =>
  (
    await tx.one<{ author: RawWorryAuthor | null }>(
      'peers.worryAuthor',
      'select door.peer_worry_author($1) as author',
      [worry],
    )
  )?.author
