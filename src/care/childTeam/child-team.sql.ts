/** Whom the child is asked about now. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'

export async function askedRows(tx: Tx): Promise<readonly Id[]> {
  const found = await tx.one<{ asked: Id[] }>('childTeam.asked', 'select door.child_asked() as asked', [])
  return found?.asked ?? []
}
