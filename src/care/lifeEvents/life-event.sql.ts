/** What happened in one family: row level security leaves what this reader may know. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { LifeEvent } from './life-event.ts'

export type EventRow = Omit<LifeEvent, 'title'> & SealedRow

export const eventRows = (tx: Tx, familyId: Id) =>
  tx.rows<EventRow>(
    'story.lifeEvents',
    `
    select id, author, audience, in_year as year, in_month as month, on_day as day, touches, created_at as "createdAt", changed_at as "changedAt", sealed, wording,
      key_person as "keyPerson",
      exists (select from care.life_event_wording w where w.family_id = $1 and w.item_id = life_event.id and w.no < life_event.wording) as "hasEarlier"
    from care.life_event where family_id = $1 and undone_at is null order by created_at`,
    [familyId],
  )
