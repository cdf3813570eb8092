/** The facts behind the passes of one family, as far as the asker may know them. */

import type { CustodySnapshot, Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { Day } from '#platform/dates.ts'

export type MemberRow = {
  person: Id
  from: Day
  until: Day | null
  households: readonly Id[]
  bornOn: Day | null
  known: boolean
}
export type TermRow = { person: Id; standby: Id | null; professional: boolean; fromAt: Date; untilAt: Date | null }

/** `known`: the asker may know about this person, as row level security shows the birth day. */
export const memberRows = (tx: Tx, familyId: Id) =>
  tx.rows<MemberRow>(
    'access.membersSeen',
    `
    select m.person_id as person, m.from_on as "from", m.until_on as "until", array(select h from unnest(m.households) h where h in (select k.id from care.household k)) as households, b.born_on as "bornOn", b.person_id is not null as known
    from care.family_member m left join care.birth b on b.municipality_id = m.municipality_id and b.person_id = m.person_id
    where m.family_id = $1 order by m.position`,
    [familyId],
  )

export const custodyRows = (tx: Tx, familyId: Id) =>
  tx.rows<CustodySnapshot>(
    'access.custodySeen',
    `
    select youth_id as youth, holders, kind, outcome, checked_on as "checkedOn", recorded_at as "recordedAt"
    from care.custody_snapshot where family_id = $1`,
    [familyId],
  )

export const termRows = (tx: Tx, familyId: Id) =>
  tx.rows<TermRow>(
    'access.termsSeen',
    `
    select person_id as person, standby_id as standby, professional, from_at as "fromAt", until_at as "untilAt"
    from care.coordinator_term where family_id = $1`,
    [familyId],
  )

/** Youths for whom this person cares as a foster parent now, as far as the asker knows. */
export const fosteredBy = async (tx: Tx, familyId: Id, person: Id): Promise<readonly Id[]> =>
  (
    await tx.rows<{ youth: Id }>(
      'access.fosteredBy',
      `
    select distinct unnest(p.subjects) as youth from care.participant p
    where p.family_id = $1 and p.person_id = $2 and p.kind = 'fosterParent' and (p.until_at is null or p.until_at > door.now())`,
      [familyId, person],
    )
  ).map(({ youth }) => youth)
