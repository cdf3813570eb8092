/** What a worker put off, as rows of its own. */

import type { Id } from '#care/pass/facts.ts'
import type { LaterReason } from '#care/worklist/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { Day } from '#platform/dates.ts'

export type PutOff = { id: Id; worker: Id; reason: string; because: LaterReason; untilOn: Day }

export const putOff = (tx: Tx, municipality: Id, family: Id, put: PutOff, at: Date) =>
  tx.rows(
    'worklist.putOff',
    `
    insert into care.worklist_later (municipality_id, family_id, id, worker_id, reason, because, made_at, until_on) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [municipality, family, put.id, put.worker, put.reason, put.because, at, put.untilOn],
  )

export const bringBack = (tx: Tx, family: Id, worker: Id, reason: string, at: Date) =>
  tx.rows(
    'worklist.bringBack',
    `
    update care.worklist_later set undone_at = $4 where family_id = $1 and worker_id = $2 and reason = $3 and undone_at is null`,
    [family, worker, reason, at],
  )
