/** JIMs whom this reader may know of; the answers are the youth's alone. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { Jim, LeftOut, Stand } from './jim.ts'

/** For others than the youth a JIM of whom they know said yes: before that nobody is told. */
export const jimRows = (tx: Tx, familyId: Id) =>
  tx.rows<Omit<Jim, 'name'> & SealedRow>(
    'jim.all',
    `
    select j.id, j.youth_id as youth, j.circle_member_id as "circleMember", j.how, j.age, j.asked_at as "askedAt", j.told_at as "toldAt", j.ended_at as "endedAt", j.ended_by as "endedBy", j.person_id as person,
      coalesce((select a.says from care.jim_answer a where a.family_id = $1 and a.jim_id = j.id order by a.at desc, a.id desc limit 1), case when j.told_at is null then null else 'yes' end) as answer,
      exists (select from care.jim_condition c where c.family_id = $1 and c.jim_id = j.id) as "isLookedAt",
      array(select p.by_person from care.jim_pause p where p.family_id = $1 and p.jim_id = j.id and p.until_at is null order by p.from_at) as "pausedBy",
      door.is_paused_jim(j.id) as "isShut",
      array(select c.author from care.jim_check c where c.family_id = $1 and c.jim_id = j.id and c.undone_at is null and c.next_on > door.today() order by c.at) as "checkedBy",
      (select json_build_object('author', r.author, 'isAgreed', exists (select from care.jim_arrangement_yes y where y.family_id = $1 and y.arrangement_id = r.id and y.undone_at is null))
        from care.jim_arrangement r where r.family_id = $1 and r.jim_id = j.id and r.undone_at is null order by r.at desc, r.id desc limit 1) as arranged,
      array(select v.person_id from care.jim_view_part v where v.family_id = $1 and v.jim_id = j.id and v.until_at is null order by v.from_at) as "viewedBy",
      (select s.circle_member_id from care.jim_successor s where s.family_id = $1 and s.jim_id = j.id and s.undone_at is null order by s.at desc, s.id desc limit 1) as successor,
      j.sealed, j.wording, j.key_person as "keyPerson"
    from care.jim j where j.family_id = $1 order by j.asked_at desc, j.id`,
    [familyId],
  )

export const askedParents = (tx: Tx, familyId: Id, jim: Id) =>
  tx.rows<{ holder: Id }>(
    'jim.askedParents',
    'select holder from care.jim_asked_parent where family_id = $1 and jim_id = $2 order by at, id',
    [familyId, jim],
  )

export const positionRows = (tx: Tx, familyId: Id, jim: Id) =>
  tx.rows<{ holder: Id; says: Stand; at: Date; typedBy: Id | null } & SealedRow>(
    'jim.positions',
    `
    select distinct on (holder) id, holder, says, at, typed_by as "typedBy", sealed, wording, key_person as "keyPerson" from care.jim_position
    where family_id = $1 and jim_id = $2 order by holder, at desc, id desc`,
    [familyId, jim],
  )

/** Whom two professionals left out, for who coordinates; for anybody else nobody (D-JIM-04). */
export const leftOutOf = (tx: Tx, jim: Id) =>
  tx.rows<{ holder: Id; leftOut: LeftOut }>(
    'jim.leftOut',
    `select holder, case when counts then 'leftOut' else 'proposed' end as "leftOut" from door.unasked_about($1)`,
    [jim],
  )

/** Whether everybody who is asked agrees, for the youth and who coordinates. */
export const isAgreed = async (tx: Tx, jim: Id): Promise<boolean> =>
  (await tx.one<{ yes: boolean }>('jim.agreed', 'select door.jim_is_agreed($1) as yes', [jim]))?.yes ?? false

/** Ends this JIM and closes what it read in the same moment; false when nobody here may end it, or it has ended. */
export const endJim = async (tx: Tx, jim: Id): Promise<boolean> =>
  (await tx.one<{ yes: boolean }>('jim.end', 'select door.end_jim($1) as yes', [jim]))?.yes === true
