/** What who asks and a peer worker who thinks along ask of the database: functions of the door, each of which leaves a row. */

import type { RawViewer } from '#care/access/frame.sql.ts'
import type { Id } from '#care/pass/facts.ts'
import type { RawTalkFrame } from '#care/peerTalk/peer-talk.sql.ts'
import type { Writing } from '#care/practiceSignal/practice-signal.sql.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { Day } from '#platform/dates.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { AdviceDone } from './peer-advice.ts'

export const questionTable = 'care.peer_advice'
export const adviceTable = 'care.peer_advice_answer'

export const ownAdvice = { name: 'peerAdvice.own', text: 'select door.advice_page($1, $2, $3) as page' }
export const waitingAdvice = { name: 'peerAdvice.waiting', text: 'select door.peer_advice_page($1, $2, $3) as page' }

type RawAdvice = { at: string; name: SealedRow; words: SealedRow }
export type RawAsked = { id: Id; at: string; answerBefore: string; words: SealedRow; answer: RawAdvice | null }
export type RawOwnAdvice = { today: string; viewer: RawViewer; done: AdviceDone | null; own: RawAsked[] }
export type RawWaiting = RawTalkFrame & { id: Id; answerBefore: string; words: SealedRow }

type Sent = { operation: Id; bodyHash: Buffer }

export const adviceForAct = async (tx: Tx, token: Buffer, { operation, bodyHash }: Sent) =>
  (
    await tx.one<{ held: Writing }>('peerAdvice.forAct', 'select door.advice_for_act($1, $2, $3) as held', [
      ...[token, operation, bodyHash],
    ])
  )?.held

type Written = { due: Day; sealed: Buffer } | { undone: Id }

export const writeQuestion = (tx: Tx, token: Buffer, request: Id, { operation, bodyHash }: Sent, written: Written) =>
  tx.one('peerAdvice.write', 'select door.write_advice($1, $2, $3, $4, $5, $6, $7)', [
    ...[token, request, operation, bodyHash],
    ...('undone' in written ? [null, null, written.undone] : [written.due, written.sealed, null]),
  ])

type Thought = { question: Id; sealed: Buffer }

export const writeAdvice = async (
  tx: Tx,
  token: Buffer,
  request: Id,
  { operation, bodyHash }: Sent,
  thought: Thought,
) =>
  (
    await tx.one<{ done: boolean }>('peerAdvice.answer', 'select door.answer_advice($1, $2, $3, $4, $5, $6) as done', [
      ...[token, request, operation, bodyHash, thought.question, thought.sealed],
    ])
  )?.done
