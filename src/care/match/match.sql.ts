/** What happened with a request for a buddy or a support family; row level security leaves it to who may know of the request. */

import { factTable } from '#care/matchRequest/match-request.sql.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import { write } from '#platform/database/write.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { MatchFact } from './match.ts'

/** The oldest first. */
export const factRows = (tx: Tx, familyId: Id, request: Id) =>
  tx.rows<SealedRow & Omit<MatchFact, 'words'>>(
    'match.facts',
    `
    select id, kind, value, author, at, on_day as "on", until_on as "until", sealed, wording, key_person as "keyPerson"
    from care.match_fact where family_id = $1 and request_id = $2 and kind <> 'reach' and undone_at is null order by at, id`,
    [familyId, request],
  )

export const undoFact = (tx: Tx, familyId: Id, fact: Id, at: Date) =>
  tx.run(write.updateTable(factTable).set({ undone_at: at }).where('family_id', '=', familyId).where('id', '=', fact))
