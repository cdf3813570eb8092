/** Who coordinates the family now, of whatever kind. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { Leader } from './leader.ts'

export const leaderOf = (tx: Tx, familyId: Id) =>
  tx.one<Leader>(
    'reviews.leader',
    `
    select t.person_id as person, t.professional from care.coordinator_term t
    where t.family_id = $1 and t.from_at <= door.now() and (t.until_at is null or t.until_at > door.now())
    order by t.from_at desc limit 1`,
    [familyId],
  )
