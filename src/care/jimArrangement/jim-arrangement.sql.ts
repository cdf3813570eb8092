/** What a youth and a JIM wrote down, for the two of them; row level security leaves it to nobody else. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { Arrangement } from './jim-arrangement.ts'

export type ArrangementRow = Pick<Arrangement, 'id' | 'author' | 'at' | 'agreedBy' | 'agreedAt'> & SealedRow

export const arrangementRows = (tx: Tx, familyId: Id, jim: Id) =>
  tx.rows<ArrangementRow>(
    'jimArrangement.all',
    `
    select a.id, a.author, a.at, y.person_id as "agreedBy", y.at as "agreedAt", a.sealed, a.wording, a.key_person as "keyPerson"
    from care.jim_arrangement a left join care.jim_arrangement_yes y on y.family_id = a.family_id and y.arrangement_id = a.id and y.undone_at is null
    where a.family_id = $1 and a.jim_id = $2 and a.undone_at is null and a.sealed <> '' order by a.at desc, a.id desc`,
    [familyId, jim],
  )
