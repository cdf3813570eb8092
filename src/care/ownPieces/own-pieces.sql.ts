/** Own items of a youth that parents may read, and the shields on them; texts stay sealed until they are opened. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { Shield, ShieldKind } from './own-pieces.ts'

export type ItemRow = SealedRow & { kind: ShieldKind; author: Id }

/** What this youth wrote and what stands in the plan about him or her alone. */
export const ownItems = (tx: Tx, familyId: Id, youth: Id) =>
  tx.rows<ItemRow>(
    'shares.ownItems',
    `
    select 'strength' as kind, s.id, s.author, s.sealed, s.wording, s.key_person as "keyPerson", s.created_at from care.strength s
      where s.family_id = $1 and s.undone_at is null and s.subjects = array[$2::uuid] and s.audience <> 'onlyMe'
    union all select 'worry', w.id, w.author, w.sealed, w.wording, w.key_person, w.created_at from care.worry w
      where w.family_id = $1 and w.undone_at is null and w.settled_on is null and w.subjects = array[$2::uuid] and w.audience <> 'onlyMe'
    union all select 'perspective', p.id, p.author, p.sealed, p.wording, p.key_person, p.created_at from care.perspective p
      where p.family_id = $1 and p.undone_at is null and p.subjects = array[$2::uuid] and p.audience <> 'onlyMe'
    union all select 'goal', g.id, g.author, g.sealed, g.wording, g.key_person, g.created_at from care.goal g
      where g.family_id = $1 and g.undone_at is null and g.subjects = array[$2::uuid] and g.audience <> 'onlyMe'
    order by created_at desc, id`,
    [familyId, youth],
  )

export const shieldsHere = (tx: Tx, familyId: Id) =>
  tx.rows<Shield>(
    'shares.shields',
    `
    select s.id, s.item_table as "itemTable", s.item_id as item, s.youth, s.made_at as "madeAt", s.decide_by as "decideBy", s.outcome, s.told_at as "toldAt",
      s.lifted_at as "liftedAt"
    from care.shield s where s.family_id = $1 order by s.made_at desc, s.id`,
    [familyId],
  )
