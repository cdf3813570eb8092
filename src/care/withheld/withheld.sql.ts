/** What is withheld here, what can be, and the colleagues who may decide it too; texts stay sealed until they are opened. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { Day } from '#platform/dates.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { Item, WithheldGround, WithholdingTable } from './withheld.ts'

export type ItemRow = SealedRow & Item

/** What the reader reads about this person, newest first. */
export const itemsAbout = (tx: Tx, familyId: Id, person: Id) =>
  tx.rows<ItemRow>(
    'withheld.items',
    `
    select 'strength' as kind, s.id, s.author, s.sealed, s.wording, s.key_person as "keyPerson", s.created_at from care.strength s
      where s.family_id = $1 and s.undone_at is null and $2 = any(s.subjects)
    union all select 'worry', w.id, w.author, w.sealed, w.wording, w.key_person, w.created_at from care.worry w
      where w.family_id = $1 and w.undone_at is null and w.settled_on is null and $2 = any(w.subjects)
    union all select 'perspective', p.id, p.author, p.sealed, p.wording, p.key_person, p.created_at from care.perspective p
      where p.family_id = $1 and p.undone_at is null and $2 = any(p.subjects)
    union all select 'goal', g.id, g.author, g.sealed, g.wording, g.key_person, g.created_at from care.goal g
      where g.family_id = $1 and g.undone_at is null and $2 = any(g.subjects)
    order by created_at desc, id`,
    [familyId, person],
  )

export type WithheldRow = SealedRow & {
  itemTable: WithholdingTable
  item: Id
  against: readonly Id[]
  ground: WithheldGround
  by: Id
  second: Id
  reviewOn: Day
  /** The second professional need not be known in this plan otherwise. */
  secondName: SealedRow | null
}

/** What nobody lifted, for who coordinates; the first day to look again comes first. */
export const withheldHere = (tx: Tx, familyId: Id) =>
  tx.rows<WithheldRow>(
    'withheld.here',
    `
    select w.id, w.item_table as "itemTable", w.item_id as item, w.against, w.ground, w.by_person as by, w.second_person as second, w.review_on as "reviewOn",
      w.sealed, w.wording, w.key_person as "keyPerson", to_jsonb(c) as "secondName"
    from care.withholding w left join door.second_professionals() c on c.id = w.second_person
    where w.family_id = $1 and w.lifted_at is null order by w.review_on, w.id`,
    [familyId],
  )

/** The words of a question about help, for who coordinates. */
export const helpQuestionRow = (tx: Tx, familyId: Id, question: Id) =>
  tx.one<SealedRow>(
    'withheld.helpQuestion',
    `select q.id, q.sealed, q.wording, q.key_person as "keyPerson" from care.help_question q where q.family_id = $1 and q.id = $2`,
    [familyId, question],
  )

/** Those who work with the reader, and are no part of this plan. */
export const colleaguesHere = (tx: Tx) =>
  tx.rows<SealedRow>('withheld.colleagues', 'select c.* from door.colleagues() c order by c.id', [])
