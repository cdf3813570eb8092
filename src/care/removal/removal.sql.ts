/** What was asked at single texts, what was decided, and what was destroyed. Row level security leaves what this reader may know. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { KeepingGround, RemovalOutcome } from './removal.ts'

export type AskedRow = {
  id: Id
  kind: 'correction' | 'removal'
  itemTable: string
  itemId: Id
  askedBy: Id
  askedAt: Date
  answerDueOn: string
  sealed: Buffer
  wording: number
  keyPerson: Id
  outcome: RemovalOutcome | null
  ground: KeepingGround | null
  decidedBy: Id | null
  decidedAt: Date | null
  answered: boolean
}

export const askedRows = (tx: Tx, familyId: Id) =>
  tx.rows<AskedRow>(
    'removal.asked',
    `
    select s.id, s.kind, s.item_table as "itemTable", s.item_id as "itemId", s.author as "askedBy", s.at as "askedAt", s.answer_due_on as "answerDueOn",
      s.sealed, s.wording, s.key_person as "keyPerson", d.outcome, d.ground, d.by_person as "decidedBy", d.at as "decidedAt",
      s.kind = 'correction' and (coalesce(care.changed_since(s.item_table, s.item_id, s.at), false) or exists (select from care.statement a
        where a.family_id = s.family_id and a.item_id = s.item_id and a.author <> s.author and a.undone_at is null and a.at > s.at)) as answered
    from care.statement s
    left join care.removal_decision d on d.municipality_id = s.municipality_id and d.family_id = s.family_id and d.statement_id = s.id
    where s.family_id = $1 and s.undone_at is null and s.answer_due_on is not null order by s.answer_due_on, s.at, s.id`,
    [familyId],
  )

/** Under a look this reader may have: destroyed by the reader, or about the reader's own words. */
export const certificateRows = (tx: Tx, familyId: Id) =>
  tx.rows<{ id: Id; itemTable: string; at: Date }>(
    'removal.certificates',
    'select id, item_table as "itemTable", at from care.erasure_ledger where family_id = $1 order by at desc, id',
    [familyId],
  )
