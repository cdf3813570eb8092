/** Answers about letting go, trials and proposals for less help, as far as the pass shows them. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { Day } from '#platform/dates.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { LettingGoKind, TrialOutcome } from './letting-go.ts'
import type { ScaleDownChoice, ScaleDownGrounds } from './scale-down.ts'

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
export type ScaleDownRow = Omit<SealedRow, 'sealed'> & {
  sealed: string | null
  goalId: Id | null
  grounds: ScaleDownGrounds
  proposedBy: Id | null
  choice: ScaleDownChoice | null
  outcome: 'accepted' | 'notYet' | 'declined' | null
  outcomeAt: string | null
  reviewId: Id | null
}
export type LettingGoRows = { answers: AnswerRow[]; trials: TrialRow[]; scaleDowns: ScaleDownRow[] }

/** Everything of the family, the newest last. */
export const lettingGoRows = (tx: Tx, familyId: Id) =>
  tx.one<LettingGoRows>(
    'lettingGo.ofFamily',
    `
    select
      (select coalesce(json_agg(json_build_object('id', a.id, 'reviewId', a.review_id, 'stepId', a.step_id, 'answer', a.answer, 'untilOn', a.until_on, 'whomToCall', a.whom_to_call,
          'sealed', encode(a.sealed, 'base64'), 'wording', a.wording, 'keyPerson', a.key_person) order by a.at, a.id), '[]')
        from care.letting_go_answer a where a.family_id = $1 and a.undone_at is null) as answers,
      (select coalesce(json_agg(json_build_object('id', t.id, 'stepId', t.step_id, 'reviewId', t.review_id, 'whomToCall', t.whom_to_call, 'fromOn', t.from_on, 'untilOn', t.until_on,
          'outcome', t.outcome, 'outcomeAt', t.outcome_at, 'sealed', encode(t.sealed, 'base64'), 'wording', t.wording, 'keyPerson', t.key_person) order by t.agreed_at, t.id), '[]')
        from care.letting_go t where t.family_id = $1 and t.undone_at is null) as trials,
      (select coalesce(json_agg(json_build_object('id', d.id, 'goalId', d.goal_id, 'grounds', d.grounds, 'proposedBy', d.proposed_by, 'choice', d.choice, 'outcome', d.outcome,
          'outcomeAt', d.outcome_at, 'reviewId', d.review_id, 'sealed', encode(d.sealed, 'base64'), 'wording', d.wording, 'keyPerson', d.key_person) order by d.proposed_at, d.id), '[]')
        from care.scale_down d where d.family_id = $1) as "scaleDowns"`,
    [familyId],
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
    'lettingGo.trialToEnd',
    `
    select t.id, t.step_id as "stepId", t.until_on as "untilOn", t.outcome, t.outcome_by as "outcomeBy", t.outcome_at as "outcomeAt"
    from care.letting_go t where t.family_id = $1 and t.id = $2 and t.undone_at is null for update`,
    [familyId, id],
  )
