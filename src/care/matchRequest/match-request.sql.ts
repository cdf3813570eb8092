/** Who asked for a buddy or a support family: row level security leaves those that the reader may know of. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { MatchRequest } from './match-request.ts'

export const requestTable = 'care.match_request'
export const factTable = 'care.match_fact'

export type RequestRow = SealedRow & Omit<MatchRequest, 'goal' | 'reach'>

/** The newest first. It is begun once anything but the way to reach was written down. */
export const requestRows = (tx: Tx, familyId: Id) =>
  tx.rows<RequestRow>(
    'matchRequest.all',
    `
    select r.id, r.kind, r.asked_by as "askedBy", r.for_person as "forPerson", r.asked_at as "askedAt", r.ended_at as "endedAt",
      exists (select from care.match_fact f where f.family_id = $1 and f.request_id = r.id and f.kind <> 'reach' and f.undone_at is null) as "isBegun",
      r.sealed, r.wording, r.key_person as "keyPerson"
    from care.match_request r where r.family_id = $1 and r.undone_at is null order by r.asked_at desc, r.id`,
    [familyId],
  )

/** How to reach who asked, of those requests of which the reader may know it. */
export const reachRows = (tx: Tx, familyId: Id) =>
  tx.rows<SealedRow & { request: Id }>(
    'matchRequest.reach',
    `
    select id, request_id as request, sealed, wording, key_person as "keyPerson" from care.match_fact
    where family_id = $1 and kind = 'reach' and undone_at is null order by at, id`,
    [familyId],
  )

/** Two acts on the matches of one family come one after the other. */
export const matchesOneByOne = (tx: Tx, familyId: Id) =>
  tx.one('matchRequest.oneByOne', "select pg_advisory_xact_lock(hashtextextended($1 || ' match', 2))", [familyId])
