/** What the desk and a coach ask of the database: functions of the door, each of which leaves a row. */

import type { RawViewer } from '#care/access/frame.sql.ts'
import type { Id } from '#care/pass/facts.ts'
import type { RawStaff } from '#care/staffRoles/people-roles.sql.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { Day } from '#platform/dates.ts'
import type { SealedRow } from '#platform/keys/seal.ts'

export const deskQuestion = { name: 'peerCoach.desk', text: 'select door.peer_desk($1, $2, $3) as page' }
export const coachQuestion = { name: 'peerCoach.page', text: 'select door.coach_page($1, $2, $3) as page' }

export type RawPeer = { name: SealedRow; certified: boolean; certifiedOn: string | null; coach: SealedRow | null }
export type RawPeerDesk = RawStaff & { peers: RawPeer[]; coaches: SealedRow[] }
export type RawCoached = {
  name: SealedRow
  heavySince: string | null
  heavyUntil: string | null
  card: SealedRow | null
}
export type RawCoachPage = { today: string; viewer: RawViewer; done: boolean; peers: RawCoached[] }

type Sent = { operation: Id; bodyHash: Buffer }
export type Ended = 'done' | 'changed' | 'conflict' | 'choose'

/** A coach, or the day of a certificate that was seen. */
export type Ready = { peer: Id; coach: Id | null; seenOn: Day | null }

export const writeReady = async (tx: Tx, token: Buffer, request: Id, { operation, bodyHash }: Sent, ready: Ready) =>
  (
    await tx.one<{ ended: Ended }>('peerCoach.ready', 'select door.ready_peer($1, $2, $3, $4, $5, $6, $7) as ended', [
      ...[token, request, operation, bodyHash, ready.peer, ready.coach, ready.seenOn],
    ])
  )?.ended

/** Until the newest heavy talk that stood on the page. */
export type Called = { peer: Id; until: string }

export const writeCalled = async (tx: Tx, token: Buffer, request: Id, { operation, bodyHash }: Sent, called: Called) =>
  (
    await tx.one<{ ended: Ended }>('peerCoach.called', 'select door.coach_called($1, $2, $3, $4, $5, $6) as ended', [
      ...[token, request, operation, bodyHash, called.peer, called.until],
    ])
  )?.ended
