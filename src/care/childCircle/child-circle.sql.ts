/** Since when the phone is with the child. */

import type { Tx } from '#platform/database/pool.ts'

/** Null in a session of the child itself. */
export async function turnSince(tx: Tx): Promise<Date | null> {
  const held = await tx.one<{ since: Date | null }>(
    'childCircle.since',
    'select p.beside_since as since from door.pass p where p.xid = pg_current_xact_id_if_assigned()',
    [],
  )
  return held?.since ?? null
}
