/** What children put in their houses, as far as this reader may know: row level security leaves it. */

import type { Audience, Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import { write } from '#platform/database/write.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { House, Look, Piece } from './three-houses.ts'

export const housesTable = 'care.three_houses'
export const housesFileTable = 'care.three_houses_file'

type Told = 'picture' | 'word' | 'drawing' | 'photo' | 'sound'
export type PieceRow = Omit<Piece, Told> & SealedRow

/** Oldest first. */
export const pieceRows = (tx: Tx, familyId: Id) =>
  tx.rows<PieceRow>(
    'threeHouses.all',
    `
    select id, author, beside, house, audience, created_at as at, (select p.beside_since is null or created_at >= p.beside_since from door.pass p where p.xid = pg_current_xact_id_if_assigned()) as "isNow", sealed, wording, key_person as "keyPerson" from care.three_houses where family_id = $1 order by created_at, nth, id`,
    [familyId],
  )

/** The sound or the whole photo of one piece, for who reads it. */
export const pieceFileRow = (tx: Tx, familyId: Id, id: Id) =>
  tx.one<SealedRow & { author: Id }>(
    'threeHouses.file',
    `
    select f.id, h.author, f.sealed, f.wording, f.key_person as "keyPerson" from care.three_houses h
      join care.three_houses_file f on f.family_id = $1 and f.id = h.id where h.family_id = $1 and h.id = $2 and f.sealed <> ''`,
    [familyId, id],
  )

export type NewPiece = {
  municipality: Id
  familyId: Id
  id: Id
  child: Id
  house: House
  audience: Audience
  at: Date
  /** The place among what was put in at once. */
  nth: number
  /** On whose phone it is told; null: in a session of its own. */
  beside: Id | null
  sealed: Buffer
  /** The sound or the whole photo. */
  file: Buffer | null
}

export async function addPiece(tx: Tx, row: NewPiece): Promise<void> {
  const place = { municipality_id: row.municipality, family_id: row.familyId, id: row.id, key_person: row.child }
  await tx.run(
    write.insertInto(housesTable).values({
      ...{ ...place, house: row.house, subjects: [row.child], author: row.child, audience: row.audience },
      ...{ created_at: row.at, changed_at: row.at, nth: row.nth, sealed: row.sealed, beside: row.beside },
    }),
  )
  if (row.file !== null) await tx.run(write.insertInto(housesFileTable).values({ ...place, sealed: row.file }))
}

export const closePiece = (tx: Tx, familyId: Id, id: Id, at: Date): Promise<unknown> =>
  tx.run(
    write
      .updateTable(housesTable)
      .set({ audience: 'onlyMe', changed_at: at })
      .where('family_id', '=', familyId)
      .where('id', '=', id),
  )

export async function lookOf(tx: Tx, familyId: Id, child: Id): Promise<Look> {
  const found = await tx.one<{ look: Look }>(
    'threeHouses.look',
    'select look from care.houses_look where family_id = $1 and child_id = $2',
    [familyId, child],
  )
  return found?.look ?? 'houses'
}

export const setLook = (tx: Tx, municipality: Id, familyId: Id, child: Id, look: Look): Promise<unknown> =>
  tx.run(
    write
      .insertInto('care.houses_look')
      .values({ municipality_id: municipality, family_id: familyId, child_id: child, look })
      .onConflict((old) => old.columns(['municipality_id', 'family_id', 'child_id']).doUpdateSet({ look })),
  )
