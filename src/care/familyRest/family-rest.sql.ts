/** The rests from messages of one family. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { Day } from '#platform/dates.ts'
import type { FamilyRest } from './family-rest.ts'

/** Those that have not ended by this day. */
export const restRows = (tx: Tx, familyId: Id, today: Day) =>
  tx.rows<FamilyRest>(
    'familyRest.running',
    `
    select id, person_id as person, at, until_on as "untilOn", stopped_at as "stoppedAt"
    from care.family_rest where family_id = $1 and until_on >= $2 order by at, id`,
    [familyId, today],
  )

/** Two acts on the rest of one family come one after the other. */
export const restOneByOne = (tx: Tx, familyId: Id) =>
  tx.one('familyRest.oneByOne', "select pg_advisory_xact_lock(hashtextextended($1 || ' rest', 2))", [familyId])
