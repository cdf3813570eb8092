/** The plan, its acts and its versions. What somebody may not read is left out by the policies. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import { write } from '#platform/database/write.ts'
import type { Day } from '#platform/dates.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { Authorship, Load, PlanAct, PlanForm } from './plan.ts'

export type PlanRow = SealedRow & {
  subjects: Id[]
  named: Id[]
  form: PlanForm
  load: Load
  authorship: Authorship
  startedOn: Day
  acts: (Omit<PlanAct, 'at'> & { at: string })[]
  versions: number
}

/** The open plan as far as this reader sees one. */
export const openPlanRow = (tx: Tx, familyId: Id) =>
  tx.one<PlanRow>(
    'plan.open',
    `
    select p.id, p.sealed, p.wording, p.key_person as "keyPerson", p.subjects, p.named, p.form, p.load, p.authorship, p.started_on as "startedOn",
      (select coalesce(jsonb_agg(jsonb_build_object('kind', a.kind, 'value', a.value, 'until', a.until_on, 'at', a.at) order by a.at), '[]')
        from care.plan_act a where a.family_id = p.family_id and a.plan_id = p.id and a.undone_at is null) as acts,
      (select count(*)::integer from care.plan_version v where v.family_id = p.family_id and v.plan_id = p.id and v.undone_at is null) as versions
    from care.plan p where p.family_id = $1 and p.closed_at is null`,
    [familyId],
  )

/** Two who begin at once wait for each other, so that the second sees the plan of the first. */
export const waitForPlan = (tx: Tx, familyId: Id) =>
  tx.one('plan.wait', "select pg_advisory_xact_lock(hashtextextended($1 || ' plan', 2))", [familyId])

export const addPlanAct = (
  tx: Tx,
  act: { municipality: Id; familyId: Id; planId: Id; id: Id; kind: PlanAct['kind']; value?: string; by: Id; at: Date },
) =>
  tx.run(
    write.insertInto('care.plan_act').values({
      municipality_id: act.municipality,
      family_id: act.familyId,
      plan_id: act.planId,
      id: act.id,
      kind: act.kind,
      value: act.value ?? null,
      by_person: act.by,
      at: act.at,
    }),
  )
