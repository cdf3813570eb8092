/** What B-06 asks of the database: functions of the door that leave a row, and names that come sealed. */

import type { RawViewer } from '#care/access/frame.sql.ts'
import type { LogLine } from '#care/log/look-log.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Pool, Tx } from '#platform/database/pool.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { LookReason, SignedHead } from './oversight.ts'

export const oversightQuestion = { name: 'administration.oversight', text: 'select door.oversight($1, $2, $3) as page' }
export const askedQuestion = {
  name: 'administration.question',
  text: 'select door.question_for_officer($1, $2, $3) as page',
}

export type RawName = SealedRow & { role: string | null; organisation: string | null }

export type RawOversight = {
  today: string
  viewer: RawViewer
  /** By the clock of the database, which wrote the rows. */
  now: string
  waitsSince: string | null
  done: 'answered' | 'reviewed' | null
  questions: { id: Id; askedAt: string; dueOn: string; asker: RawName }[]
  looks: {
    reason: LookReason
    seenOn: string
    count: number
    worker: RawName
    own: boolean
    reviewedOn: string | null
  }[]
  head: SignedHead | null
}

export type RawQuestion = SealedRow & {
  today: string
  viewer: RawViewer
  askedAt: string
  dueOn: string
  answered: boolean
  asker: RawName
  rows: (Pick<LogLine, 'id' | 'action' | 'person' | 'role' | 'organisation' | 'purpose' | 'topics'> & {
    at: string
    meant: boolean
  })[]
  workers: RawName[]
}

export type AnswerPlace = { municipality: Id; keyPerson: Id; viewer: RawViewer }

export const placeOfAnswer = async (tx: Tx, token: Buffer, question: Id): Promise<AnswerPlace | undefined> =>
  (
    await tx.one<{ place: AnswerPlace | null }>(
      'administration.place',
      'select door.place_of_answer($1, $2) as place',
      [token, question],
    )
  )?.place ?? undefined

export type NewAnswer = { question: Id; operation: Id; bodyHash: Buffer; sealed: Buffer }

/** `same` is false when this operation said something else before; undefined when somebody answered already. */
export const addAnswer = async (
  tx: Tx,
  token: Buffer,
  requestId: Id,
  { question, operation, bodyHash, sealed }: NewAnswer,
): Promise<{ same: boolean } | undefined> =>
  (
    await tx.one<{ added: { same: boolean } | null }>(
      'administration.answer',
      'select door.answer_question($1, $2, $3, $4, $5, $6) as added',
      [token, requestId, question, operation, bodyHash, sealed],
    )
  )?.added ?? undefined

export const reviewLook = (
  pool: Pool,
  token: Buffer,
  requestId: Id,
  look: { id: Id; reason: string; person: Id; seenOn: string },
): Promise<unknown> =>
  pool.one('administration.review', 'select door.review_look($1, $2, $3, $4, $5, $6)', [
    token,
    requestId,
    look.id,
    look.reason,
    look.person,
    look.seenOn,
  ])

export const countOpenings = async (jobs: Pool): Promise<number> =>
  (await jobs.one<{ alerts: number }>('administration.openings', 'select door.watch_openings() as alerts'))?.alerts ?? 0
