/** What stands in the reviews of a family, as far as the pass shows it. */

import type { Audience, Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { Day } from '#platform/dates.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { VoiceKind } from './review-voice.ts'

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
export type ReviewScoreRow = {
  id: Id
  typedBy: Id | null
  counts: boolean
  goalId: Id
  rater: Id
  value: number
  at: string
  reviewId: Id
}
export type SaidRows = { voices: VoiceRow[]; scores: ReviewScoreRow[] }

/** What was said in these reviews, and the numbers given there; the newest last. */
export const saidInReviews = (tx: Tx, familyId: Id, reviews: readonly Id[]) =>
  tx.one<SaidRows>(
    'reviews.said',
    `
    select
      (select coalesce(json_agg(json_build_object('id', v.id, 'reviewId', v.review_id, 'kind', v.kind, 'author', v.author, 'typedBy', v.typed_by, 'counts', v.typed_by is null or v.confirmed_at is not null or v.read_together_at is not null,
          'audience', v.audience, 'goalId', v.goal_id, 'value', v.value, 'at', v.created_at, 'sealed', encode(v.sealed, 'base64'), 'wording', v.wording, 'keyPerson', v.key_person)
          order by v.created_at, v.id), '[]')
        from care.review_voice v where v.family_id = $1 and v.review_id = any($2) and v.undone_at is null) as voices,
      (select coalesce(json_agg(json_build_object('id', c.id, 'typedBy', c.typed_by, 'counts', c.typed_by is null or c.confirmed_at is not null or c.read_together_at is not null, 'goalId', c.goal_id, 'rater', c.author, 'value', c.value, 'at', c.created_at, 'reviewId', c.review_id) order by c.created_at, c.id), '[]')
        from care.score c where c.family_id = $1 and c.review_id = any($2) and c.undone_at is null) as scores`,
    [familyId, [...reviews]],
  )

/** The review that lies ahead, held while one step of it is saved. */
export const holdReview = (tx: Tx, familyId: Id) =>
  tx.one<{ id: Id }>(
    'reviews.hold',
    'select r.id from care.review r where r.family_id = $1 and r.concluded_at is null for update',
    [familyId],
  )
