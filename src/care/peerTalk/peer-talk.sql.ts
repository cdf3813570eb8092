/** What a peer worker asks of the database: functions of the door, each of which leaves a row. */

import type { RawViewer } from '#care/access/frame.sql.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Reason, ReturnReason } from '#care/peers/peer-request.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { Day } from '#platform/dates.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { Done, PeerAlong } from './peer-talk.ts'

export const listTalks = { name: 'peerTalk.list', text: 'select door.peer_list($1, $2, $3) as page' }
export const pageTalk = { name: 'peerTalk.page', text: 'select door.peer_page($1, $2, $3, $4) as page' }

export type RawTalkFrame = {
  today: string
  viewer: RawViewer
  card: (SealedRow & { certifiedOn: string }) | null
  /** Whether somebody else saw the certificate, and who coaches. */
  certified: boolean
  coach: SealedRow | null
  done: { said: Done } | null
}
export type RawTalk = {
  id: Id
  what: Reason
  young: boolean
  mine: boolean
  name?: SealedRow | null
  askedAt: string
  answerBefore: string
  firstOn: string | null
  along: (Omit<PeerAlong, 'on'> & { on: string }) | null
}
export type RawTalks = RawTalkFrame & {
  requests: RawTalk[]
  advice: { id: Id; answerBefore: string; withFamily: boolean }[]
  firstTalks: number
}
export type RawOneTalk = RawTalkFrame &
  RawTalk & {
    words?: SealedRow
    reads?: Id | null
    family?: Id
    notes?: (SealedRow & { at: string; rightAt: string | null })[]
  }

type SentAct = { operation: Id; bodyHash: Buffer }
export type HeldAct = { municipality: Id; me: Id; today: Day; same: boolean | null; person: Id | null }

export const talkForAct = async (
  tx: Tx,
  token: Buffer,
  act: SentAct,
  id: Id | undefined,
): Promise<HeldAct | undefined> =>
  (
    await tx.one<{ held: HeldAct }>('peerTalk.forAct', 'select door.peer_for_act($1, $2, $3, $4) as held', [
      ...[token, act.operation, act.bodyHash, id ?? null],
    ])
  )?.held

type NewCard = { on: Day; sealed: Buffer; due: Day }

export const writeCard = (tx: Tx, token: Buffer, request: Id, act: SentAct, { on, sealed, due }: NewCard) =>
  tx.one('peerTalk.card', 'select door.keep_peer_card($1, $2, $3, $4, $5, $6, $7)', [
    ...[token, request, act.operation, act.bodyHash, on, sealed, due],
  ])

export const takeRequest = async (tx: Tx, token: Buffer, request: Id, act: SentAct, taken: { id: Id; on: Day }) =>
  (
    await tx.one<{ done: boolean }>('peerTalk.take', 'select door.take_peer_request($1, $2, $3, $4, $5, $6) as done', [
      ...[token, request, taken.id, act.operation, act.bodyHash, taken.on],
    ])
  )?.done

type GivenBack = { id: Id; reason: ReturnReason | null; due: Day }

export const giveBackRequest = (tx: Tx, token: Buffer, request: Id, act: SentAct, { id, reason, due }: GivenBack) =>
  tx.one('peerTalk.giveBack', 'select door.give_back_peer_request($1, $2, $3, $4, $5, $6, $7)', [
    ...[token, request, id, act.operation, act.bodyHash, reason, due],
  ])

type WrittenNote = { talk: Id; sealed: Buffer; heavy: boolean } | { talk: Id; undone: Id }

export const writeNote = (tx: Tx, token: Buffer, request: Id, act: SentAct, note: WrittenNote) =>
  tx.one('peerTalk.note', 'select door.write_peer_note($1, $2, $3, $4, $5, $6, $7, $8)', [
    ...[token, request, note.talk, act.operation, act.bodyHash],
    ...('undone' in note ? [null, note.undone, false] : [note.sealed, null, note.heavy]),
  ])
