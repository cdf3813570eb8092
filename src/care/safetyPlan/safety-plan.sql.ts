/** Agreements about safety with all that belongs to them; row level security leaves what this reader may know. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { Day } from '#platform/dates.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { PlanActKind, PlanKind } from './safety-plan.ts'

type ActRow = Partial<SealedRow> & { kind: PlanActKind; person: Id | null; onDay: Day; by: Id }
type ConditionRow = SealedRow & { setBy: Id; facts: (SealedRow & { met: boolean; onDay: Day; by: Id })[] }

export type PlanRow = {
  id: Id
  kind: PlanKind
  author: Id
  readers: Id[]
  madeOn: Day
  keyPerson: Id
  covered: string[]
  wording: number
  words: SealedRow
  place: (SealedRow & { readers: Id[] }) | null
  acts: ActRow[]
  conditions: ConditionRow[]
}

/** What is destroyed shows nowhere, so a plan without words is not there. */
export const plansOf = (tx: Tx, familyId: Id) =>
  tx.rows<PlanRow>(
    'safety.plans',
    `
    select p.id, p.kind, p.author, p.readers, p.made_on as "madeOn", p.key_person as "keyPerson", t.covered, t.wording,
      jsonb_build_object('id', t.id, 'sealed', encode(t.sealed, 'base64'), 'wording', t.wording, 'keyPerson', t.key_person) as words,
      (select jsonb_build_object('id', w.id, 'sealed', encode(w.sealed, 'base64'), 'wording', w.wording, 'keyPerson', w.key_person, 'readers', w.readers)
        from safety.plan_place w where w.family_id = p.family_id and w.plan_id = p.id order by w.at desc, w.id limit 1) as place,
      (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'sealed', encode(a.sealed, 'base64'), 'wording', a.wording, 'keyPerson', a.key_person, 'kind', a.kind, 'person', a.person_id, 'onDay', a.on_day, 'by', a.by_person) order by a.at, a.id), '[]')
        from safety.plan_act a where a.family_id = p.family_id and a.plan_id = p.id) as acts,
      (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'sealed', encode(c.sealed, 'base64'), 'wording', c.wording, 'keyPerson', c.key_person, 'setBy', c.set_by, 'facts', (select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'sealed', encode(f.sealed, 'base64'), 'wording', f.wording, 'keyPerson', f.key_person, 'met', f.met, 'onDay', f.on_day, 'by', f.by_person) order by f.at, f.id), '[]') from safety.condition_fact f where f.family_id = c.family_id and f.condition_id = c.id)) order by c.at, c.id), '[]')
        from safety.plan_condition c where c.family_id = p.family_id and c.plan_id = p.id) as conditions
    from safety.safety_plan p cross join lateral (
      select t.* from safety.plan_text t where t.family_id = p.family_id and t.plan_id = p.id order by t.wording desc limit 1) t
    where p.family_id = $1 order by p.made_on, p.id`,
    [familyId],
  )

/** The day of the next review, and in how many homes the family lives: what the questions of a plan hang on. */
export const aroundPlan = async (tx: Tx, familyId: Id): Promise<{ reviewOn: Day | null; homes: number }> =>
  (await tx.one<{ reviewOn: Day | null; homes: number }>(
    'safety.around',
    `
    select (select min(r.due_on) from care.review r where r.family_id = $1 and r.concluded_at is null) as "reviewOn",
      (select count(*)::integer from care.household h where h.family_id = $1) as homes`,
    [familyId],
  )) ?? { reviewOn: null, homes: 0 }
