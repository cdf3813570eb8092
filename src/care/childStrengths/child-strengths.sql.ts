/** The own cards of a child, as far as this phone may show them: row level security leaves it. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import { write } from '#platform/database/write.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { ChildStrength } from './child-strengths.ts'

export type StrengthRow = Omit<ChildStrength, 'words' | 'picture'> & SealedRow

/** Oldest first. */
export const strengthRows = (tx: Tx, familyId: Id, child: Id) =>
  tx.rows<StrengthRow>(
    'childStrengths.all',
    `
    select id, kind, audience, (select p.beside_since is null or created_at >= p.beside_since from door.pass p where p.xid = pg_current_xact_id_if_assigned()) as "isNow", sealed, wording, key_person as "keyPerson"
    from care.resilience_card where family_id = $1 and author = $2 and undone_at is null order by created_at, id`,
    [familyId, child],
  )

export const closeStrength = (tx: Tx, familyId: Id, id: Id, at: Date): Promise<unknown> =>
  tx.run(
    write
      .updateTable('care.resilience_card')
      .set({ audience: 'onlyMe', changed_at: at })
      .where('family_id', '=', familyId)
      .where('id', '=', id),
  )
