/** What first talks ask of the database: functions of the door. A stranger gets a day from them, and who works here leaves a row with each. */

import type { RawViewer } from '#care/access/frame.sql.ts'
import type { Id } from '#care/pass/facts.ts'
import type { RawTalkFrame } from '#care/peerTalk/peer-talk.sql.ts'
import type { Pool, Tx } from '#platform/database/pool.ts'
import type { Day } from '#platform/dates.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { Ending, Said, TalkAct, TalkKind, TalkPlace } from './first-talk.ts'

export const firstTalkTable = 'care.first_talk'

export const talkPlaces = async (pool: Pool): Promise<TalkPlace[]> =>
  (await pool.one<{ places: TalkPlace[] }>('firstTalk.places', 'select door.first_talk_places() as places'))?.places ??
  []

export type AskAnswer = { problem: 'tooOften' | 'nobody' } | { same: boolean; dueOn: string } | Record<string, never>
type Asked = { place: Id; id: Id; kind: string; bodyHash: Buffer }

export const mayAskTalk = async (tx: Tx, address: Buffer, asked: Asked): Promise<AskAnswer> =>
  (
    await tx.one<{ may: AskAnswer }>('firstTalk.mayAsk', 'select door.may_ask_talk($1, $2, $3, $4, $5) as may', [
      ...[address, asked.place, asked.id, asked.kind, asked.bodyHash],
    ])
  )?.may ?? {}

export const keepTalk = async (
  tx: Tx,
  asked: Asked & { address: Buffer; due: Day; sealed: Buffer },
): Promise<AskAnswer> =>
  (
    await tx.one<{ kept: AskAnswer }>(
      'firstTalk.ask',
      'select door.ask_first_talk($1, $2, $3, $4, $5, $6, $7) as kept',
      [...[asked.address, asked.place, asked.id, asked.bodyHash, asked.kind, asked.due, asked.sealed]],
    )
  )?.kept ?? {}

export const listFirst = { name: 'firstTalk.list', text: 'select door.first_talk_list($1, $2, $3) as page' }
export const pageFirst = { name: 'firstTalk.page', text: 'select door.first_talk_page($1, $2, $3, $4, $5) as page' }

type RawDid = { did: { firstTalk: Said } | null }
export type RawFirst = {
  id: Id
  kind: TalkKind
  dueOn: string
  askedAt: string
  mine: boolean
  words: SealedRow | null
}
export type RawFirstList = RawTalkFrame & RawDid & { duty: TalkKind[]; talks: RawFirst[] }
type RawTeamFrame = { today: string; viewer: RawViewer }
export type RawFirstPage = (RawTalkFrame | RawTeamFrame) & RawDid & RawFirst & { ended: Ending | null }

type SentAct = { operation: Id; bodyHash: Buffer }
type Done = { same: boolean }

export const setKinds = async (tx: Tx, token: Buffer, request: Id, act: SentAct, kinds: readonly TalkKind[]) =>
  (
    await tx.one<{ done: Done }>('firstTalk.duty', 'select door.set_first_talk_duty($1, $2, $3, $4, $5) as done', [
      ...[token, request, act.operation, act.bodyHash, kinds],
    ])
  )?.done

type Written = { talk: Id; peer: boolean; what: TalkAct; heavy: boolean }

export const writeTalkAct = async (tx: Tx, token: Buffer, request: Id, act: SentAct, written: Written) =>
  (
    await tx.one<{ done: Done }>(
      'firstTalk.act',
      'select door.write_first_talk_act($1, $2, $3, $4, $5, $6, $7, $8) as done',
      [...[token, request, written.talk, act.operation, act.bodyHash], ...[written.peer, written.what, written.heavy]],
    )
  )?.done
