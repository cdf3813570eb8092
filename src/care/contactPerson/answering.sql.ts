/** What the contact person asks of the database: functions of the door, each of which leaves a row. */

import type { RawViewer } from '#care/access/frame.sql.ts'
import type { Id } from '#care/pass/facts.ts'
import type { SafeToCall } from '#care/question/question.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { ActKind, Said } from './answering.ts'

export const listQuestion = { name: 'question.list', text: 'select door.question_list($1, $2, $3) as page' }
export const pageQuestion = { name: 'question.page', text: 'select door.question_page($1, $2, $3, $4) as page' }

export type RawQuestionFrame = {
  today: string
  viewer: RawViewer
  onDuty: boolean
  done: { said: Said; question?: Id; at: string } | null
}
type RawRow = { id: Id; askedAt: string; dueOn: string; mine: boolean; wording: number; keyPerson: Id }

export type RawQuestionList = RawQuestionFrame & {
  questions: (RawRow & { talked: boolean; sealed: string | null; contact: SealedRow | null })[]
}
export type RawQuestionPage = RawQuestionFrame &
  RawRow & {
    safe: SafeToCall | null
    sealed: string | null
    talk: (SealedRow & { by: Id; at: string }) | null
  }

export type SentAct = { operation: Id; bodyHash: Buffer }

export const setDuty = async (tx: Tx, token: Buffer, request: Id, act: SentAct, takes: boolean) =>
  (
    await tx.one<{ done: { same: boolean } }>(
      'question.duty',
      'select door.set_question_duty($1, $2, $3, $4, $5) as done',
      [token, request, act.operation, act.bodyHash, takes],
    )
  )?.done

export type HeldQuestion =
  | { same: boolean }
  | { municipality: Id; me: Id; mine: boolean; now: string; acts: { id: Id; kind: ActKind; by: Id; at: string }[] }

export const questionForAct = async (
  tx: Tx,
  token: Buffer,
  question: Id,
  act: SentAct,
): Promise<HeldQuestion | undefined> =>
  (
    await tx.one<{ held: HeldQuestion }>('question.forAct', 'select door.question_for_act($1, $2, $3, $4) as held', [
      ...[token, question, act.operation, act.bodyHash],
    ])
  )?.held

type Written = { question: Id; kind: ActKind; sealed: Buffer | null }

export const writeAct = (tx: Tx, token: Buffer, request: Id, act: SentAct, written: Written): Promise<unknown> =>
  tx.one('question.act', 'select door.write_question_act($1, $2, $3, $4, $5, $6, $7)', [
    ...[token, request, written.question, act.operation, act.bodyHash, written.kind, written.sealed],
  ])

export const undoAct = (
  tx: Tx,
  token: Buffer,
  request: Id,
  act: SentAct,
  undone: { question: Id; act: Id },
): Promise<unknown> =>
  tx.one('question.undo', 'select door.undo_question_act($1, $2, $3, $4, $5, $6)', [
    ...[token, request, undone.question, act.operation, act.bodyHash, undone.act],
  ])
