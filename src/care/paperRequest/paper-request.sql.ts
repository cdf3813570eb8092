/** Who asked for paper: row level security leaves the own ones, and all of them for who coordinates. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { PaperRequest } from './paper-request.ts'

export const paperTable = 'care.paper_request'

/** The newest first. */
export const paperRows = (tx: Tx, familyId: Id) =>
  tx.rows<PaperRequest>(
    'paper.requests',
    `
    select id, person_id as person, way, asked_at as "askedAt", given_at as "givenAt", given_by as "givenBy"
    from care.paper_request where family_id = $1 and undone_at is null order by asked_at desc, id`,
    [familyId],
  )

/** Two acts on the paper of one family come one after the other. */
export const paperOneByOne = (tx: Tx, familyId: Id) =>
  tx.one('paper.oneByOne', "select pg_advisory_xact_lock(hashtextextended($1 || ' paper', 2))", [familyId])
