/** Who was asked to help from outside, as row level security leaves it, and what became of each code. */

import type { AskedKind } from '#care/invitation/outside.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { Day } from '#platform/dates.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { CodeState } from './asked-in.ts'

export type AskedRow = SealedRow & {
  kind: AskedKind
  subjects: Id[]
  untilOn: Day
  invitedBy: Id
  madeAt: Date
}

/** The newest first; of what ended, was stopped or has nobody left whom it was for nothing is left to do. */
export const askedRows = (tx: Tx, familyId: Id, today: Day) =>
  tx.rows<AskedRow>(
    'askedIn.asked',
    `
    select id, kind, subjects, until_on as "untilOn", invited_by as "invitedBy", made_at as "madeAt", sealed, wording, key_person as "keyPerson"
    from care.asked_in where family_id = $1 and ended_at is null and until_on >= $2 and door.still_here(subjects) is not null order by made_at desc, id`,
    [familyId, today],
  )

export const codesHere = async (tx: Tx): Promise<readonly { id: Id; state: CodeState }[]> =>
  (await tx.one<{ codes: { id: Id; state: CodeState }[] }>('askedIn.codes', 'select door.codes_asked_in() as codes'))
    ?.codes ?? []

/** The own part of somebody who came in by a code and told nothing of it yet. */
export const partWithoutCard = (tx: Tx, familyId: Id, me: Id) =>
  tx.one<{ id: Id }>(
    'askedIn.withoutCard',
    `
    select h.id from care.asked_in h where h.family_id = $1 and h.person_id = $2 and h.ended_at is null and h.kind <> 'circleMember'
      and exists (select from care.participant p where p.family_id = $1 and p.id = h.id and p.from_at <= door.now() and (p.until_at is null or p.until_at > door.now()))
      and not exists (select from care.role_card c where c.family_id = $1 and c.part_id = h.id and c.undone_at is null) order by h.id limit 1`,
    [familyId, me],
  )
