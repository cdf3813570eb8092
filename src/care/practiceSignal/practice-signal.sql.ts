/** What E-02, the desk and the page of everybody ask of the database: functions of the door, each of which leaves a row. */

import type { RawViewer } from '#care/access/frame.sql.ts'
import type { Id } from '#care/pass/facts.ts'
import type { RawTalkFrame } from '#care/peerTalk/peer-talk.sql.ts'
import type { RawStaff } from '#care/staffRoles/people-roles.sql.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { Day } from '#platform/dates.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { Given } from './practice-signal.ts'

export const signalTable = 'care.practice_signal'
export const answerTable = 'care.practice_answer'

export const ownQuestion = { name: 'practiceSignal.own', text: 'select door.signal_list($1, $2, $3) as page' }
export const deskQuestion = { name: 'practiceSignal.desk', text: 'select door.signal_desk($1, $2, $3) as page' }
export const toldQuestion = { name: 'practiceSignal.told', text: 'select door.signals_read($1, $2) as page' }

export type RawSignal = {
  id: Id
  kind: Given['kind']
  about: string
  at: string
  answerBefore: string
  words: SealedRow
  answer: { at: string; named: boolean; words: SealedRow } | null
}
export type RawOwn = Omit<RawTalkFrame, 'done'> & { done: { said: string } | null } & {
  own: RawSignal[]
  others: RawSignal[]
}
export type RawDesk = RawStaff & { waiting: RawSignal[]; told: RawSignal[] }
export type RawTold = { today: string; viewer: RawViewer; told: RawSignal[] }

type Sent = { operation: Id; bodyHash: Buffer }
export type Writing = {
  municipality: Id
  me: Id
  today: Day
  same: boolean | null
  people: SealedRow[]
  births: SealedRow[]
  families: SealedRow[]
  circle: SealedRow[]
}

export const signalForAct = async (tx: Tx, token: Buffer, { operation, bodyHash }: Sent) =>
  (
    await tx.one<{ held: Writing }>('practiceSignal.forAct', 'select door.signal_for_act($1, $2, $3) as held', [
      ...[token, operation, bodyHash],
    ])
  )?.held

type WrittenSignal = { kind: Given['kind']; about: string; due: Day; sealed: Buffer }

export const writeSignal = (tx: Tx, token: Buffer, request: Id, { operation, bodyHash }: Sent, one: WrittenSignal) =>
  tx.one('practiceSignal.keep', 'select door.keep_signal($1, $2, $3, $4, $5, $6, $7, $8)', [
    ...[token, request, operation, bodyHash, one.kind, one.about, one.due, one.sealed],
  ])

export const unwriteSignal = (tx: Tx, token: Buffer, request: Id, { operation, bodyHash }: Sent, signal: Id) =>
  tx.one('practiceSignal.back', 'select door.take_signal_back($1, $2, $3, $4, $5)', [
    ...[token, request, operation, bodyHash, signal],
  ])

export type Answering = Pick<Writing, 'municipality' | 'me' | 'same'>

export const answerForAct = async (tx: Tx, token: Buffer, { operation, bodyHash }: Sent, signal: Id) =>
  (
    await tx.one<{ held: Answering }>(
      'practiceSignal.answering',
      'select door.answer_for_act($1, $2, $3, $4) as held',
      [...[token, operation, bodyHash, signal]],
    )
  )?.held

type WrittenAnswer = { signal: Id; named: boolean; sealed: Buffer }

export const writeAnswer = async (
  tx: Tx,
  token: Buffer,
  request: Id,
  { operation, bodyHash }: Sent,
  { signal, named, sealed }: WrittenAnswer,
) =>
  (
    await tx.one<{ done: boolean }>(
      'practiceSignal.answer',
      'select door.answer_signal($1, $2, $3, $4, $5, $6, $7) as done',
      [token, request, operation, bodyHash, signal, named, sealed],
    )
  )?.done
