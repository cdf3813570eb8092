/** What B-05 asks of the database: functions of the door, each of which leaves a row. */

import type { Id } from '#care/pass/facts.ts'
import type { PublicWords } from '#care/publicText/public-text.ts'
import type { RawStaff } from '#care/staffRoles/people-roles.sql.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { SealedRow } from '#platform/keys/seal.ts'

export const textQuestion = { name: 'textDesk.page', text: 'select door.text_page($1, $2, $3, $4, $5) as page' }

export type RawTextPage = RawStaff & {
  organisation: { id: Id; name: string; untilOn: string | null }
  versions: { id: Id; words: PublicWords; at: string; by: SealedRow; checkedAt: string | null }[]
}

/** One text of one organisation; the kind as it was asked for, which the door judges. */
export type Asked = { organisation: Id; kind: string }
type Sent = { operation: Id; bodyHash: Buffer }

export const textForAct = async (tx: Tx, token: Buffer, { organisation, kind }: Asked, { operation, bodyHash }: Sent) =>
  (
    await tx.one<{ held: { same: boolean | null } }>(
      'textDesk.forAct',
      'select door.text_for_act($1, $2, $3, $4, $5) as held',
      [token, organisation, kind, operation, bodyHash],
    )
  )?.held

export const writeText = (
  tx: Tx,
  token: Buffer,
  request: Id,
  { operation, bodyHash }: Sent,
  { organisation, kind, words, form }: Asked & { words: PublicWords; form: string },
) =>
  tx.one('textDesk.keep', 'select door.keep_text($1, $2, $3, $4, $5, $6, $7, $8)', [
    ...[token, request, organisation, kind, JSON.stringify(words), operation, bodyHash, form],
  ])

export const writeCheck = async (
  tx: Tx,
  token: Buffer,
  request: Id,
  { operation, bodyHash }: Sent,
  { organisation, kind, version }: Asked & { version: Id },
) =>
  (
    await tx.one<{ done: boolean }>('textDesk.check', 'select door.check_text($1, $2, $3, $4, $5, $6, $7) as done', [
      ...[token, request, organisation, kind, version, operation, bodyHash],
    ])
  )?.done
