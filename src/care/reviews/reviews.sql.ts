/** What stands in the reviews of a family, as far as the pass shows it. */

import type { Audience, Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { Day } from '#platform/dates.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { LettingGoKind, TrialOutcome } from './letting-go.ts'
import type { VoiceKind } from './review-voice.ts'
import type { ScaleDownChoice, ScaleDownGrounds } from './scale-down.ts'

export type ReviewRow = {
  id: Id
  planId: Id
  dueOn: Day
  startedAt: Date | null
  present: Id[]
  concludedAt: Date | null
  readTogether: 'screen' | 'paper' | null
}

/** The reviews of one plan; the one that lies ahead comes last. */
export const reviewsOfPlan = (tx: Tx, familyId: Id, planId: Id) =>
  tx.rows<ReviewRow>(
    'reviews.ofPlan',
    `
    select r.id, r.plan_id as "planId", r.due_on as "dueOn", r.started_at as "startedAt", r.present, r.concluded_at as "concludedAt", r.read_together as "readTogether"
    from care.review r where r.family_id = $1 and r.plan_id = $2 order by r.concluded_at nulls last, r.due_on`,
    [familyId, planId],
  )

type SealedMaybe = Omit<SealedRow, 'sealed'> & { sealed: string | null }
export type VoiceRow = SealedMaybe & {
  reviewId: Id
  kind: VoiceKind
  author: Id
  typedBy: Id | null
  counts: boolean
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
export type ReviewScoreRow = { goalId: Id; rater: Id; value: number; at: string; reviewId: Id }
export type SaidRows = {
  voices: VoiceRow[]
  answers: AnswerRow[]
  trials: TrialRow[]
  scaleDowns: ScaleDownRow[]
  scores: ReviewScoreRow[]
}

/** What was said in these reviews, with every trial and proposal of the family and the numbers given there; the newest last. */
export const saidInReviews = (tx: Tx, familyId: Id, reviews: readonly Id[]) =>
  tx.one<SaidRows>(
    'reviews.said',
    `
    select
      (select coalesce(json_agg(json_build_object('id', v.id, 'reviewId', v.review_id, 'kind', v.kind, 'author', v.author, 'typedBy', v.typed_by, 'counts', v.typed_by is null or v.confirmed_at is not null or v.read_together_at is not null,
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
        from care.scale_down d where d.family_id = $1) as "scaleDowns",
      (select coalesce(json_agg(json_build_object('goalId', c.goal_id, 'rater', c.author, 'value', c.value, 'at', c.created_at, 'reviewId', c.review_id) order by c.created_at, c.id), '[]')
        from care.score c where c.family_id = $1 and c.review_id = any($2) and c.undone_at is null) as scores`,
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
