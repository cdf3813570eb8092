/** Whom a youth thought of, for the youth alone; row level security leaves it to nobody else. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'

export const successorRow = (tx: Tx, familyId: Id, id: Id) =>
  tx.one<{ id: Id; author: Id; at: Date }>(
    'jimSuccessor.one',
    'select id, youth_id as author, at from care.jim_successor where family_id = $1 and id = $2 and undone_at is null',
    [familyId, id],
  )
