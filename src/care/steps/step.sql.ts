/** Which first steps of a first conversation are actions of the plan already, as far as this reader may see them. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'

export const carriedSteps = async (tx: Tx, familyId: Id): Promise<Id[]> =>
  (
    await tx.rows<{ saidIn: Id }>(
      'steps.carried',
      `select said_in as "saidIn" from care.step where family_id = $1 and said_in is not null and undone_at is null`,
      [familyId],
    )
  ).map(({ saidIn }) => saidIn)

export const carriedOnce = (tx: Tx, saidIn: Id) =>
  tx.one('steps.carriedOnce', 'select pg_advisory_xact_lock(hashtextextended($1, 5))', [saidIn])
