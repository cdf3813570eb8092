/** Whom somebody calls first. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'

export const callRow = (tx: Tx, familyId: Id, person: Id) =>
  tx.one<{ members: Id[] }>(
    'resilience.callList',
    'select members from care.call_list where family_id = $1 and person_id = $2',
    [familyId, person],
  )
