/** What asking asks of the database: functions of the door that show a stranger a name and a day, and nothing else. */

import type { Id } from '#care/pass/facts.ts'
import type { Pool, Tx } from '#platform/database/pool.ts'
import type { Day } from '#platform/dates.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { AskPlace, SafeToCall } from './question.ts'

/** Where one may ask, and whether somebody who has lived it is there for a first talk. */
export const askPlaces = async (pool: Pool): Promise<{ places: AskPlace[]; hasPeer: boolean }> =>
  (await pool.one<{ places: AskPlace[]; hasPeer: boolean }>(
    'question.places',
    `select door.question_places() as places, door.first_talk_places() <> '[]' as "hasPeer"`,
  )) ?? { places: [], hasPeer: false }

/** Whether somebody who has lived it is there for a first talk. */
export const isPeerThere = async (pool: Pool): Promise<boolean> =>
  (await pool.one<{ there: boolean }>('question.peer', "select door.first_talk_places() <> '[]' as there"))?.there ??
  false

export type AskAnswer =
  | { problem: 'tooOften' | 'nobody' }
  | { same: boolean; dueOn: string; contact: SealedRow }
  | Record<string, never>

export const mayAsk = async (
  tx: Tx,
  address: Buffer,
  asked: { place: Id; id: Id; bodyHash: Buffer },
): Promise<AskAnswer> =>
  (
    await tx.one<{ may: AskAnswer }>('question.mayAsk', 'select door.may_ask($1, $2, $3, $4) as may', [
      ...[address, asked.place, asked.id, asked.bodyHash],
    ])
  )?.may ?? {}

type NewQuestion = {
  address: Buffer
  place: Id
  id: Id
  taken: Id
  bodyHash: Buffer
  dueOn: Day
  safe: SafeToCall
  sealed: Buffer
}

export const keepQuestion = async (tx: Tx, asked: NewQuestion): Promise<AskAnswer> =>
  (
    await tx.one<{ kept: AskAnswer }>(
      'question.ask',
      'select door.ask_question($1, $2, $3, $4, $5, $6, $7, $8) as kept',
      [...[asked.address, asked.place, asked.id, asked.taken, asked.bodyHash, asked.dueOn, asked.safe, asked.sealed]],
    )
  )?.kept ?? {}
