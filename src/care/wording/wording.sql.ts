/** The words of an item through time. Every table of words has the same columns, so that one query serves all. */

import type { WordedTable } from '#care/access/item.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import { write } from '#platform/database/write.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { Wording } from './wording.ts'

export type WordingRow = Wording & { sealed: Buffer; keyPerson: Id }
export type PresentWords = SealedRow & { sealed: Buffer }

export type WordedPlace = { familyId: Id; table: WordedTable; id: Id }

const items = (table: WordedTable) => table as 'care.goal'
const wordings = (table: WordedTable) => `${table}_wording` as 'care.goal_wording'

/** The present words; for a change it waits for other writers, and shows only what this writer may change. */
export async function presentWords(
  tx: Tx,
  { familyId, table, id }: WordedPlace,
  forChange = false,
): Promise<PresentWords | undefined> {
  const query = write
    .selectFrom(items(table))
    .select(['id', 'sealed', 'wording', 'key_person as keyPerson'])
    .where('family_id', '=', familyId)
    .where('id', '=', id)
  return (await tx.run<PresentWords>(forChange ? query.forUpdate() : query))[0]
}

/** Every version, oldest first. */
export const wordingsOf = (tx: Tx, { familyId, table, id }: WordedPlace): Promise<WordingRow[]> =>
  tx.run<WordingRow>(
    write
      .selectFrom(wordings(table))
      .select(['id', 'no', 'rival', 'author', 'at', 'sealed', 'key_person as keyPerson'])
      .where('family_id', '=', familyId)
      .where('item_id', '=', id)
      .orderBy('no'),
  )

export type NewWording = Wording & { municipality: Id; sealed: Buffer; keyPerson: Id }

export async function addWording(tx: Tx, place: WordedPlace, words: NewWording): Promise<void> {
  await tx.run(
    write.insertInto(wordings(place.table)).values({
      municipality_id: words.municipality,
      family_id: place.familyId,
      item_id: place.id,
      id: words.id,
      no: words.no,
      rival: words.rival,
      author: words.author,
      at: words.at,
      sealed: words.sealed,
      wording: words.no,
      key_person: words.keyPerson,
    }),
  )
}

export async function setPresentWords(
  tx: Tx,
  place: WordedPlace,
  words: { sealed: Buffer; no: number; at: Date },
): Promise<void> {
  await tx.run(
    write
      .updateTable(items(place.table))
      .set({ sealed: words.sealed, wording: words.no, changed_at: words.at })
      .where('family_id', '=', place.familyId)
      .where('id', '=', place.id),
  )
}
