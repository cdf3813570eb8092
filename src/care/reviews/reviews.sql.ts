/** What stands in the reviews of a family, as far as the pass shows it: one question for the days, one for what was said. */

import type { Audience, Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { Day } from '#platform/dates.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { LettingGoKind, TrialOutcome } from './letting-go.ts'
import type { PlanLoad } from './next-review.ts'
import type { VoiceKind } from './review-voice.ts'
import type { ScaleDownChoice, ScaleDownGrounds } from './scale-down.ts'

export type ReviewRow = {
  id: Id
  planId: Id
  dueOn: Day
  startedAt: string | null
  present: Id[]
  concludedAt: string | null
  readTogether: 'screen' | 'paper' | null
}
export type PlanRow = { id: Id; load: PlanLoad; scalingDown: boolean; from: Day; reviews: ReviewRow[] }

/** The open plan with its reviews, the oldest first. `from`: the day it became active, or else began. */
export const openPlanWithReviews = (tx: Tx, familyId: Id) =>
  tx.one<PlanRow>(
    'reviews.ofOpenPlan',
    `
    select p.id,
      coalesce((select a.value from care.plan_act a where a.family_id = $1 and a.plan_id = p.id and a.kind = 'loadChanged' and a.undone_at is null order by a.at desc limit 1), p.load) as load,
      coalesce((select a.kind = 'scalingDown' from care.plan_act a where a.family_id = $1 and a.plan_id = p.id and a.kind in ('activated', 'scalingDown') and a.undone_at is null
        order by a.at desc limit 1), false) as "scalingDown",
      coalesce((select (a.at at time zone 'Europe/Amsterdam')::date from care.plan_act a where a.family_id = $1 and a.plan_id = p.id and a.kind = 'activated' and a.undone_at is null
        order by a.at desc limit 1), p.started_on) as "from",
      (select coalesce(json_agg(json_build_object('id', r.id, 'planId', r.plan_id, 'dueOn', r.due_on, 'startedAt', r.started_at, 'present', r.present,
          'concludedAt', r.concluded_at, 'readTogether', r.read_together) order by r.concluded_at nulls last, r.due_on), '[]')
        from care.review r where r.family_id = $1 and r.plan_id = p.id) as reviews
    from care.plan p where p.family_id = $1 and p.closed_at is null`,
    [familyId],
  )

type SealedMaybe = Omit<SealedRow, 'sealed'> & { sealed: string | null }
export type VoiceRow = SealedMaybe & {
  reviewId: Id
  kind: VoiceKind
  author: Id
  typedBy: Id | null
  confirmed: boolean
  audience: Audience
  goalId: Id | null
  value: string | null
  at: string
}
export type AnswerRow = SealedRow & {
  reviewId: Id
  stepId: Id
  answer: LettingGoKind
  untilOn: Day | null
  whomToCall: Id | null
}
export type TrialRow = SealedRow & {
  stepId: Id
  reviewId: Id | null
  whomToCall: Id
  fromOn: Day
  untilOn: Day
  outcome: TrialOutcome | null
  outcomeAt: string | null
}
export type ScaleDownRow = SealedMaybe & {
  goalId: Id | null
  grounds: ScaleDownGrounds
  proposedBy: Id | null
  choice: ScaleDownChoice | null
  outcome: 'accepted' | 'notYet' | 'declined' | null
  outcomeAt: string | null
  reviewId: Id | null
}
export type SaidRows = { voices: VoiceRow[]; answers: AnswerRow[]; trials: TrialRow[]; scaleDowns: ScaleDownRow[] }

/** What was said in these reviews, with every trial and proposal of the family; the newest last. */
export const saidInReviews = (tx: Tx, familyId: Id, reviews: readonly Id[]) =>
  tx.one<SaidRows>(
    'reviews.said',
    `
    select
      (select coalesce(json_agg(json_build_object('id', v.id, 'reviewId', v.review_id, 'kind', v.kind, 'author', v.author, 'typedBy', v.typed_by, 'confirmed', v.confirmed_at is not null,
          'audience', v.audience, 'goalId', v.goal_id, 'value', v.value, 'at', v.created_at, 'sealed', encode(v.sealed, 'base64'), 'wording', v.wording, 'keyPerson', v.key_person)
          order by v.created_at, v.id), '[]')
        from care.review_voice v where v.family_id = $1 and v.review_id = any($2) and v.undone_at is null) as voices,
      (select coalesce(json_agg(json_build_object('id', a.id, 'reviewId', a.review_id, 'stepId', a.step_id, 'answer', a.answer, 'untilOn', a.until_on, 'whomToCall', a.whom_to_call,
          'sealed', encode(a.sealed, 'base64'), 'wording', a.wording, 'keyPerson', a.key_person) order by a.at, a.id), '[]')
        from care.letting_go_answer a where a.family_id = $1 and a.review_id = any($2) and a.undone_at is null) as answers,
      (select coalesce(json_agg(json_build_object('id', t.id, 'stepId', t.step_id, 'reviewId', t.review_id, 'whomToCall', t.whom_to_call, 'fromOn', t.from_on, 'untilOn', t.until_on,
          'outcome', t.outcome, 'outcomeAt', t.outcome_at, 'sealed', encode(t.sealed, 'base64'), 'wording', t.wording, 'keyPerson', t.key_person) order by t.agreed_at, t.id), '[]')
        from care.letting_go t where t.family_id = $1 and t.undone_at is null) as trials,
      (select coalesce(json_agg(json_build_object('id', d.id, 'goalId', d.goal_id, 'grounds', d.grounds, 'proposedBy', d.proposed_by, 'choice', d.choice, 'outcome', d.outcome,
          'outcomeAt', d.outcome_at, 'reviewId', d.review_id, 'sealed', encode(d.sealed, 'base64'), 'wording', d.wording, 'keyPerson', d.key_person) order by d.proposed_at, d.id), '[]')
        from care.scale_down d where d.family_id = $1) as "scaleDowns"`,
    [familyId, [...reviews]],
  )

/** A trial to end, held until the act is done. */
export const trialToEnd = (tx: Tx, familyId: Id, id: Id) =>
  tx.one<{
    id: Id
    stepId: Id
    untilOn: Day
    outcome: TrialOutcome | null
    outcomeBy: Id | null
    outcomeAt: Date | null
  }>(
    'reviews.trialToEnd',
    `
    select t.id, t.step_id as "stepId", t.until_on as "untilOn", t.outcome, t.outcome_by as "outcomeBy", t.outcome_at as "outcomeAt"
    from care.letting_go t where t.family_id = $1 and t.id = $2 and t.undone_at is null for update`,
    [familyId, id],
  )

/** The review that lies ahead, held while one step of it is saved. */
export const holdReview = (tx: Tx, familyId: Id) =>
  tx.one<{ id: Id }>(
    'reviews.hold',
    'select r.id from care.review r where r.family_id = $1 and r.concluded_at is null for update',
    [familyId],
  )
