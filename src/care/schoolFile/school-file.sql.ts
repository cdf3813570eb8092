/** What stands with the words of school, as row level security leaves it; apart from it the whole photo or the PDF. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import { write } from '#platform/database/write.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { SchoolFileKind } from './school-file.ts'

export const schoolMediaTable = 'care.school_word_media'
export const schoolMediaFileTable = 'care.school_word_media_file'

export const schoolFileRows = (tx: Tx, familyId: Id) =>
  tx.rows<SealedRow & { word: Id; kind: SchoolFileKind }>(
    'schoolFile.all',
    `
    select id, item_id as word, kind, sealed, wording, key_person as "keyPerson"
    from care.school_word_media where family_id = $1 and sealed <> '' order by id`,
    [familyId],
  )

export const schoolFileRow = (tx: Tx, familyId: Id, word: Id, id: Id) =>
  tx.one<SealedRow & { kind: SchoolFileKind }>(
    'schoolFile.whole',
    `
    select f.id, m.kind, f.sealed, f.wording, f.key_person as "keyPerson"
    from care.school_word_media m join care.school_word_media_file f on f.family_id = $1 and f.id = m.id
    where m.family_id = $1 and m.item_id = $2 and m.id = $3 and f.sealed <> ''`,
    [familyId, word, id],
  )

type NewRow = {
  municipality: Id
  familyId: Id
  id: Id
  word: Id
  keyPerson: Id
  kind: SchoolFileKind
  small: Buffer
  whole: Buffer
}

export async function addSchoolFile(tx: Tx, row: NewRow): Promise<void> {
  const own = { municipality_id: row.municipality, family_id: row.familyId, id: row.id, key_person: row.keyPerson }
  await tx.run(
    write.insertInto(schoolMediaTable).values({ ...own, item_id: row.word, kind: row.kind, sealed: row.small }),
  )
  await tx.run(write.insertInto(schoolMediaFileTable).values({ ...own, sealed: row.whole }))
}
