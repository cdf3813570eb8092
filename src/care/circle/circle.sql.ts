/** The circles of one family: row level security leaves whom this reader may know of; the notes are the own ones. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { CircleMember } from './circle.ts'

export type CircleRow = Omit<CircleMember, 'name' | 'relation' | 'contact' | 'animal' | 'note'> &
  SealedRow & { noteSealed: Buffer | null; noteWording: number | null; noteKeyPerson: Id | null }

export const circleRows = (tx: Tx, familyId: Id) =>
  tx.rows<CircleRow>(
    'circle.members',
    `
    select m.id, m.subjects[1] as owner, m.author, m.audience, m.ring, m.sector, m.helps, m.created_at as "createdAt", m.sealed, m.wording, m.key_person as "keyPerson",
      exists (select from care.circle_member_wording w where w.family_id = $1 and w.item_id = m.id and w.no < m.wording) as "hasEarlier",
      exists (select from care.asked_in h join care.participant p on p.family_id = h.family_id and p.id = h.id where h.family_id = $1 and h.circle_member_id = m.id
        and h.ended_at is null and (p.until_at is null or p.until_at > door.now())) as "hasPart",
      n.sealed as "noteSealed", n.wording as "noteWording", n.key_person as "noteKeyPerson"
    from care.circle_member m left join care.circle_member_note n on n.family_id = m.family_id and n.id = m.id
    where m.family_id = $1 and m.undone_at is null order by m.created_at, m.id`,
    [familyId],
  )

/** Somebody who was taken out of the circle a moment ago, for who takes that back. */
export const removedMember = (tx: Tx, familyId: Id, id: Id) =>
  tx.one<{ author: Id; undoneAt: Date }>(
    'circle.removed',
    `select author, undone_at as "undoneAt" from care.circle_member where family_id = $1 and id = $2 and undone_at is not null`,
    [familyId, id],
  )

/** Two acts on the same person of a circle wait for each other. */
export const holdMember = (tx: Tx, familyId: Id, member: Id) =>
  tx.one('circle.hold', 'select id from care.circle_member where family_id = $1 and id = $2 for no key update', [
    familyId,
    member,
  ])
