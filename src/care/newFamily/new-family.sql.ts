/** What beginning a family asks of the database: functions of the door, each of which leaves a row. */

import type { RawViewer } from '#care/access/frame.sql.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'

export type RawNewFamily = { today: string; viewer: RawViewer }

export const beginningQuestion = { name: 'newFamily.page', text: 'select door.beginning_page($1, $2) as page' }

type Sent = { operation: Id; bodyHash: Buffer }
export type NewFamilyAct = { municipality: Id; today: string; same: boolean | null }

export const beginningForAct = async (tx: Tx, token: Buffer, { operation, bodyHash }: Sent) =>
  (
    await tx.one<{ held: NewFamilyAct }>('newFamily.forAct', 'select door.beginning_for_act($1, $2, $3) as held', [
      ...[token, operation, bodyHash],
    ])
  )?.held

/** The sealed family and its first members, as the door keeps them. */
export type SealedFamily = { family: { id: Id; sealed: string }; members: readonly object[]; term: Id; answer: object }

export const writeBeginning = (
  tx: Tx,
  token: Buffer,
  request: Id,
  { operation, bodyHash }: Sent,
  { family, members, term, answer }: SealedFamily,
) =>
  tx.one('newFamily.write', 'select door.write_beginning($1, $2, $3, $4, $5, $6, $7, $8)', [
    ...[
      token,
      request,
      operation,
      bodyHash,
      JSON.stringify(family),
      JSON.stringify(members),
      term,
      JSON.stringify(answer),
    ],
  ])
