/** Frameworks and disputes of each youth; row level security shows what this reader may see. */

import type { Framework } from '#care/families/framework.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { Day } from '#platform/dates.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { DisputeAct } from './dispute.ts'

export type FrameworkRow = Framework & { carriedOutBy: string | null; handoverOn: Day | null }

export const frameworksOf = (tx: Tx, familyId: Id) =>
  tx.rows<FrameworkRow>(
    'custody.frameworks',
    `
    select f.youth_id as youth, f.kind, f.measure, f.court_on as "courtOn", f.from_on as "fromOn", f.until_on as "untilOn", f.handover_on as "handoverOn",
      (select o.name from care.organisation o where o.municipality_id = f.municipality_id and o.id = f.carried_out_by) as "carriedOutBy"
    from care.legal_framework f where f.family_id = $1 order by f.recorded_at desc, f.id desc`,
    [familyId],
  )

export type DisputeRow = SealedRow & {
  youth: Id
  saidBy: Id
  at: Date
  acts: readonly { kind: DisputeAct; at: string }[]
}

export const disputesOf = (tx: Tx, familyId: Id) =>
  tx.rows<DisputeRow>(
    'custody.disputes',
    `
    select d.id, d.sealed, d.wording, d.key_person as "keyPerson", d.youth_id as youth, d.said_by as "saidBy", d.recorded_at as at,
      (select coalesce(jsonb_agg(jsonb_build_object('kind', a.kind, 'at', a.recorded_at) order by a.recorded_at, a.id), '[]')
        from care.custody_dispute_act a where a.family_id = d.family_id and a.dispute_id = d.id) as acts
    from care.custody_dispute d where d.family_id = $1 order by d.recorded_at desc`,
    [familyId],
  )

/** Institutions that carry out measures in this municipality. */
export const institutions = (tx: Tx) =>
  tx.rows<{ id: Id; name: string }>(
    'custody.institutions',
    "select o.id, o.name from care.organisation o where o.kind = 'certifiedInstitution' order by o.name",
    [],
  )
