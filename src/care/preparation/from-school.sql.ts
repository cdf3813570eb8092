/** What school said since the last look-back, for who prepares the next one; row level security leaves what this reader may see. */

import type { Opened } from '#care/agreements/agreements.sql.ts'
import type { Id } from '#care/pass/facts.ts'
import type { SealedRow } from '#platform/keys/seal.ts'

export const wordsFromSchool = async (
  dossier: Opened,
  familyId: Id,
): Promise<{ by: Id; youth: Id; text: string }[]> => {
  const rows = await dossier.rows<SealedRow & { by: Id; youth: Id }>(
    'preparation.fromSchool',
    `
    select w.id, w.author as by, w.youth_id as youth, w.sealed, w.wording, w.key_person as "keyPerson" from care.school_word w
    where w.family_id = $1 and w.for_review and w.undone_at is null
      and w.at > coalesce((select max(r.concluded_at) from care.review r where r.family_id = $1), '-infinity') order by w.at, w.id`,
    [familyId],
  )
  const said = await Promise.all(
    rows.map(async ({ by, youth, ...row }) => {
      const { text, hard, helps } = await dossier.unseal<Record<string, string>>('care.school_word', row)
      return [text, hard, helps].flatMap((words) => (words ? [{ by, youth, text: words }] : []))
    }),
  )
  return said.flat()
}
