/** What taking a family back asks of the database. */

import type { RawViewer } from '#care/access/frame.sql.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { SealedRow } from '#platform/keys/seal.ts'

type RawBegun = { now: string; by: Id; at: string; inUse: boolean }
export type RawBegunPage = RawBegun & { viewer: RawViewer; family: SealedRow }
export type BegunAct = RawBegun & { same: boolean | null }

export const begunQuestion = { name: 'newFamily.begun', text: 'select door.begun_page($1, $2, $3) as page' }

type Sent = { operation: Id; bodyHash: Buffer }

export const begunForAct = async (tx: Tx, token: Buffer, { operation, bodyHash }: Sent, family: Id) =>
  (
    await tx.one<{ held: BegunAct }>('newFamily.begunForAct', 'select door.begun_for_act($1, $2, $3, $4) as held', [
      ...[token, operation, bodyHash, family],
    ])
  )?.held

/** Whose names are gone now. */
export const writeTakenBack = async (
  tx: Tx,
  token: Buffer,
  request: Id,
  { operation, bodyHash }: Sent,
  family: Id,
): Promise<readonly Id[]> =>
  (
    await tx.one<{ gone: Id[] }>('newFamily.takeBack', 'select door.take_family_back($1, $2, $3, $4, $5) as gone', [
      ...[token, request, operation, bodyHash, family],
    ])
  )?.gone ?? []
