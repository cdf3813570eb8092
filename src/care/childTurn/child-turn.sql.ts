/** A child's turn on a session, and the grown-ups whom a child trusts. */

import type { Id } from '#care/pass/facts.ts'
import type { Pool, Tx } from '#platform/database/pool.ts'
import { write } from '#platform/database/write.ts'
import type { SealedRow } from '#platform/keys/seal.ts'

export const trustedTable = 'care.trusted_adult'

/** Where the turn is, and the sealed address of the grown-up it came from. */
export type RawTurn = SealedRow & {
  family: Id
  goesOn: boolean
  /** The child came in by itself, with own pictures. */
  byPictures: boolean
  device: 'own' | 'shared' | 'work'
  language: 'nl' | 'en'
  municipality: Id
}

export async function turnOn(pool: Pool, token: Buffer): Promise<RawTurn | undefined> {
  const found = await pool.one<{ turn: RawTurn | null }>('childTurn.of', 'select door.turn_of($1) as turn', [token])
  return found?.turn ?? undefined
}

export async function finishTurn(pool: Pool, token: Buffer): Promise<boolean> {
  const done = await pool.one<{ done: boolean }>('childTurn.finish', 'select door.finish_turn($1) as done', [token])
  return done?.done === true
}

export async function beginTurn(tx: Tx, token: Buffer, child: Id): Promise<boolean> {
  const begun = await tx.one<{ begun: boolean }>('childTurn.begin', 'select door.begin_turn($1, $2) as begun', [
    token,
    child,
  ])
  return begun?.begun === true
}

export const trustedRows = (tx: Tx, familyId: Id) =>
  tx.rows<SealedRow & { id: Id }>(
    'childTurn.trusted',
    `
    select id, sealed, wording, key_person as "keyPerson" from care.trusted_adult where family_id = $1 order by created_at, id`,
    [familyId],
  )

export type NewTrusted = {
  municipality: Id
  familyId: Id
  id: Id
  child: Id
  beside: Id | null
  at: Date
  sealed: Buffer
}

export const addTrusted = (tx: Tx, row: NewTrusted): Promise<unknown> =>
  tx.run(
    write.insertInto(trustedTable).values({
      ...{ municipality_id: row.municipality, family_id: row.familyId, id: row.id, beside: row.beside },
      ...{ subjects: [row.child], author: row.child, created_at: row.at, sealed: row.sealed, key_person: row.child },
    }),
  )
