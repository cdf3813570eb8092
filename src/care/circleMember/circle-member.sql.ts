/** The question to somebody of the own circle, and the part of who came in, as row level security leaves them. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { AskedMember, OwnPart } from './circle-member.ts'

type AskedRow = SealedRow & Omit<AskedMember, 'why' | 'code'>

export const newestAsked = (tx: Tx, familyId: Id, member: Id, me: Id) =>
  tx.one<AskedRow>(
    'circleMember.asked',
    `
    select id, person_id as person, subjects, until_on as "untilOn", ended_by as "endedBy", sealed, wording, key_person as "keyPerson"
    from care.asked_in where family_id = $1 and circle_member_id = $2 and invited_by = $3 order by made_at desc, id limit 1`,
    [familyId, member, me],
  )

export const ownPart = (tx: Tx, familyId: Id, me: Id) =>
  tx.one<OwnPart>(
    'circleMember.ownPart',
    `
    select h.id, p.subjects, h.invited_by as "askedBy", h.until_on as "untilOn" from care.asked_in h join care.participant p on p.family_id = h.family_id and p.id = h.id
    where h.family_id = $1 and h.person_id = $2 and h.kind = 'circleMember' and h.ended_at is null
      and p.from_at <= door.now() and (p.until_at is null or p.until_at > door.now())`,
    [familyId, me],
  )

export const endAsked = (tx: Tx, id: Id) => tx.one('askedIn.end', 'select door.end_asked_in($1) as ended', [id])
