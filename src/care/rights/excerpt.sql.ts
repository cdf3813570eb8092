/** Texts about somebody and others too, that this person does not read: for the professional who takes the others out. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'

export type SharedText = {
  itemTable: 'strength' | 'worry'
  id: Id
  subjects: Id[]
  author: Id
  at: Date
  sealed: Buffer
  wording: number
  keyPerson: Id
  done: boolean
}

/** Only what the professional reads and everybody with a pass on all its people may read; what was kept back stays out. */
export const sharedTexts = (tx: Tx, familyId: Id, person: Id, request: Id) =>
  tx.rows<SharedText>(
    'rights.sharedTexts',
    `
    select t.*, exists (select from care.excerpt e where e.family_id = $1 and e.request_id = $3 and e.item_id = t.id) as done from (
      select 'strength' as "itemTable", s.id, s.subjects, s.author, s.created_at as at, s.sealed, s.wording, s.key_person as "keyPerson" from care.strength s
      where s.family_id = $1 and s.undone_at is null and s.class = 'plan' and s.audience = 'plan' and s.author <> $2 and $2 = any(s.subjects)
      union all
      select 'worry', w.id, w.subjects, w.author, w.created_at, w.sealed, w.wording, w.key_person from care.worry w
      where w.family_id = $1 and w.undone_at is null and w.class = 'plan' and w.audience = 'plan' and w.author <> $2 and $2 = any(w.subjects)) t
    where door.is_hidden_from($2, t.subjects) order by t.at, t.id`,
    [familyId, person, request],
  )
