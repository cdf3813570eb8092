/** What was decided about deciding, and who stands in; row level security leaves what this reader may know. */

import type { RepresentativeKind } from '#care/consent/deciding.ts'
import type { HelpForm } from '#care/consent/help-question.ts'
import type { CustodySnapshot, Facts, Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { Day } from '#platform/dates.ts'
import type { SealedRow } from '#platform/keys/seal.ts'

export type CapacityRow = SealedRow & {
  person: Id
  form: HelpForm
  by: Id
  from: Day
  reviewOn: Day
  refusedOn: Day | null
  endedOn: Day | null
}

export const capacityRows = (tx: Tx, familyId: Id) =>
  tx.rows<CapacityRow>(
    'capacity.decisions',
    `
    select c.id, c.person_id as person, c.form, c.decided_by as by, c.from_on as "from", c.review_on as "reviewOn", c.refused_on as "refusedOn", c.ended_on as "endedOn",
      c.sealed, c.wording, c.key_person as "keyPerson"
    from care.capacity_decision c where c.family_id = $1 order by c.decided_at desc, c.id`,
    [familyId],
  )

export type RepresentativeRow = SealedRow & {
  person: Id
  representative: Id
  kind: RepresentativeKind
  by: Id
  recordedAt: Date
}

/** Those who stand in now. */
export const representativeRows = (tx: Tx, familyId: Id) =>
  tx.rows<RepresentativeRow>(
    'capacity.representatives',
    `
    select r.id, r.person_id as person, r.representative_id as representative, r.kind, r.recorded_by as by, r.recorded_at as "recordedAt",
      r.sealed, r.wording, r.key_person as "keyPerson"
    from care.representative r where r.family_id = $1 and r.ended_at is null order by r.recorded_at, r.id`,
    [familyId],
  )

type StoodInFor = Omit<CustodySnapshot, 'youth' | 'kind' | 'outcome' | 'holders'> & {
  person: Id
  bornOn: Day
  holders: readonly Id[] | null
  kind: CustodySnapshot['kind']
  outcome: CustodySnapshot['outcome'] | null
}

const stoodInFor = (tx: Tx) =>
  tx.rows<StoodInFor>(
    'capacity.stoodInFor',
    `
    select distinct s.person, s.born_on as "bornOn", s.holders, s.custody_kind as kind, s.outcome, s.checked_on as "checkedOn", s.recorded_at as "recordedAt"
    from door.stood_in_for() s`,
    [],
  )

/** Facts with age and custody of those for whom the reader stands in; nothing else tells them to who has no pass any more. */
export async function withStoodInFor(tx: Tx, facts: Facts): Promise<Facts> {
  const found = await stoodInFor(tx)
  const bornOn = new Map(found.map((one) => [one.person, one.bornOn]))
  return {
    ...facts,
    persons: facts.persons.map((one) => ({ ...one, bornOn: bornOn.get(one.id) ?? one.bornOn })),
    custodySnapshots: [
      ...facts.custodySnapshots.filter(({ youth }) => !bornOn.has(youth)),
      ...found.flatMap(({ person, holders, outcome, kind, checkedOn, recordedAt }) =>
        holders === null || outcome === null ? [] : [{ youth: person, holders, outcome, kind, checkedOn, recordedAt }],
      ),
    ],
  }
}

/** Whether the reader coordinates and stands in the register of youth professionals. */
export const isRegisteredHere = async (tx: Tx): Promise<boolean> =>
  (await tx.one<{ can: boolean }>('capacity.registered', 'select door.registered_here() as can', []))?.can ?? false

/** May the reader know about this person: by writing about that person, or by standing in. */
export const mayKnowOf = async (tx: Tx, person: Id): Promise<boolean> =>
  (
    await tx.one<{ may: boolean }>(
      'capacity.mayKnow',
      `select $1 = any(p.writes) or $1 in (select s.person from door.stood_in_for() s) as may
       from door.pass p where p.xid = pg_current_xact_id_if_assigned()`,
      [person],
    )
  )?.may ?? false
