/** JIMs who were stopped for safety; for readers of the safety file only. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { SealedRow } from '#platform/keys/seal.ts'

export const stoppedRows = (tx: Tx, familyId: Id, youth: Id) =>
  tx.rows<SealedRow & { by: Id; at: Date }>(
    'stoppedJim.rows',
    `
    select id, by_person as by, at, sealed, wording, key_person as "keyPerson"
    from safety.jim_stopped where family_id = $1 and youth_id = $2 order by at, id`,
    [familyId, youth],
  )
