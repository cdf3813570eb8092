/** How it goes with a JIM, for the youth and the JIM; row level security leaves it to nobody else. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { JimCheck } from './jim-check.ts'

export const checkRows = (tx: Tx, familyId: Id, jim: Id) =>
  tx.rows<Omit<JimCheck, 'works' | 'drop'> & SealedRow>(
    'jimCheck.all',
    `
    select id, author, at, next_on as "nextOn", sealed, wording, key_person as "keyPerson" from care.jim_check
    where family_id = $1 and jim_id = $2 and undone_at is null and sealed <> '' order by at desc, id desc`,
    [familyId, jim],
  )
