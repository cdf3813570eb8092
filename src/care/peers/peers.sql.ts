/** What somebody asked of a peer worker: row level security leaves the own rows, and the functions tell who took it. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { Day } from '#platform/dates.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { Reason, ReturnReason, Use } from './peer-request.ts'

export const peerTable = 'care.peer_request'
export const noteTable = 'care.peer_note'

export type RequestRow = SealedRow & {
  what: Reason
  askedAt: Date
  answerBefore: Day
  person: Id | null
  firstOn: Day | null
  endedAt: Date | null
  was: Use | null
}

/** The newest first; without who took it where that one may not go on. */
export const requestRows = (tx: Tx, familyId: Id) =>
  tx.rows<RequestRow>(
    'peers.requests',
    `
    select id, what, asked_at as "askedAt", answer_before as "answerBefore", case when ended_at is not null or door.peer_comes_to(id) then matched_with end as person, first_contact_on as "firstOn", ended_at as "endedAt", was,
      sealed, wording, key_person as "keyPerson"
    from care.peer_request where family_id = $1 and undone_at is null order by asked_at desc, id`,
    [familyId],
  )

export type NoteRow = SealedRow & { request: Id; author: Id; at: Date; rightAt: Date | null }

export const noteRows = (tx: Tx, familyId: Id) =>
  tx.rows<NoteRow>(
    'peers.notes',
    `
    select id, request_id as request, author, at, right_at as "rightAt", sealed, wording, key_person as "keyPerson"
    from care.peer_note where family_id = $1 and undone_at is null order by at desc, id`,
    [familyId],
  )

/** Two acts on the requests of one person come one after the other. */
export const requestsOneByOne = (tx: Tx, person: Id) =>
  tx.one('peers.oneByOne', "select pg_advisory_xact_lock(hashtextextended($1 || ' peer', 2))", [person])

/** Who took it and may not go on lets go of it, so that it can be taken back. */
export const letPeerGo = (tx: Tx, request: Id) => tx.one('peers.letGo', 'select door.let_peer_go($1)', [request])

export type RawPeer = { name: SealedRow; card: SealedRow | null }

export const peerRow = async (tx: Tx, request: Id): Promise<RawPeer | null | undefined> =>
  (await tx.one<{ peer: RawPeer | null }>('peers.of', 'select door.peer_of($1) as peer', [request]))?.peer

export type RawGone = { name: SealedRow; reason: ReturnReason | null }

export const goneRow = async (tx: Tx, request: Id): Promise<RawGone | null | undefined> =>
  (await tx.one<{ gone: RawGone | null }>('peers.gone', 'select door.peer_gone($1) as gone', [request]))?.gone

export const waitingRows = (tx: Tx) =>
  tx.rows<{ person: Id; what: Reason }>('peers.waiting', 'select person, what from door.peer_waiting()', [])

/** Own words that this reader reads now by a share of the viewer. */
export const sharedTopics = (tx: Tx, familyId: Id, me: Id, reader: Id, at: Date) =>
  tx.rows<{ topic: string }>(
    'peers.shared',
    `
    select topic from care.share where family_id = $1 and subject = $2 and reader = $3 and topic is not null and withdrawn_at is null and from_at <= $4
      and (until_at is null or until_at > $4)`,
    [familyId, me, reader, at],
  )
