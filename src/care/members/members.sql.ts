/** Of one member: when it came, what it may be called by, and how it left. */

import type { BirthKnown } from '#care/families/birth.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { Day } from '#platform/dates.ts'

export type LeavingRow = { id: Id; by: Id; at: Date }

/** The newest leaving of this person that stands. */
export const leavingOf = (tx: Tx, familyId: Id, person: Id) =>
  tx.one<LeavingRow>(
    'members.leaving',
    `
    select l.id, l.recorded_by as by, l.recorded_at as at from care.leaving l
    where l.family_id = $1 and l.person_id = $2 and l.undone_at is null order by l.recorded_at desc limit 1`,
    [familyId, person],
  )

/** This member guards the plan now. */
export const coordinatesNow = async (tx: Tx, familyId: Id, person: Id): Promise<boolean> =>
  (await tx.one(
    'members.coordinates',
    'select 1 from care.coordinator_term t where t.family_id = $1 and t.person_id = $2 and t.until_at is null',
    [familyId, person],
  )) !== undefined

/** Of which youths this reader knows that this person decides for them. */
export const decidesFor = async (tx: Tx, familyId: Id, person: Id): Promise<readonly Id[]> =>
  (
    await tx.rows<{ youth: Id }>(
      'members.decidesFor',
      `
      select newest.youth_id as youth from (
        select distinct on (s.youth_id) s.youth_id, s.holders, s.outcome from care.custody_snapshot s where s.family_id = $1
        order by s.youth_id, s.recorded_at desc, s.id desc) newest
      where newest.outcome = 'confirmed' and $2 = any(newest.holders)`,
      [familyId, person],
    )
  ).map(({ youth }) => youth)

export type CorrectionRow = {
  id: Id
  by: Id
  at: Date
  wasOn: Day | null
  wasKnownTo: BirthKnown
  wasDue: Day | null
}

export const newestCorrection = (tx: Tx, familyId: Id, person: Id) =>
  tx.one<CorrectionRow>(
    'members.correction',
    `
    select c.id, c.recorded_by as by, c.recorded_at as at, c.was_on as "wasOn", c.was_known_to as "wasKnownTo", c.was_due as "wasDue"
    from care.birth_correction c where c.family_id = $1 and c.person_id = $2 and c.undone_at is null
    order by c.recorded_at desc limit 1 for update`,
    [familyId, person],
  )
