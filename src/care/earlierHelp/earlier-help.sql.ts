/** Help from before of one family: row level security leaves what this reader may know. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { EarlierHelp, HelpText } from './earlier-help.ts'

export type HelpRow = Omit<EarlierHelp, HelpText> & SealedRow

export const helpRows = (tx: Tx, familyId: Id) =>
  tx.rows<HelpRow>(
    'story.earlierHelp',
    `
    select id, author, audience, helped, created_at as "createdAt", changed_at as "changedAt", sealed, wording, key_person as "keyPerson",
      exists (select from care.earlier_help_wording w where w.family_id = $1 and w.item_id = earlier_help.id and w.no < earlier_help.wording) as "hasEarlier"
    from care.earlier_help where family_id = $1 and undone_at is null order by created_at`,
    [familyId],
  )
