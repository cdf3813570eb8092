/** Reads the reviews of the open plan, readable: the one ahead, those before it, and all that was said, tried and proposed. */

import type { Dossier } from '#care/access/door.commands.ts'
import { type GoalsOfPlan, goalsOfPlan } from '#care/goals/goals.sql.ts'
import { jimRows } from '#care/jim/jim.sql.ts'
import { runs } from '#care/jim/jim.ts'
import { readLettingGo, type SeenLettingGo } from '#care/lettingGo/read-letting-go.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { openPlan, type Plan } from '#care/plan/plan.commands.ts'
import { last } from '#care/plan/plan.ts'
import { type Day, dayOf } from '#platform/dates.ts'
import type { PlanLoadState } from './next-review.ts'
import type { Review } from './review.ts'
import type { ReviewVoice } from './review-voice.ts'
import { type ReviewScoreRow, reviewsOfPlan, saidInReviews } from './reviews.sql.ts'

export type SeenReviews = GoalsOfPlan &
  SeenLettingGo & {
    plan: { id: Id }
    rhythm: PlanLoadState
    /** From which day the next one is counted: the last review, or the day the plan became active. */
    from: Day
    ahead: Review | undefined
    /** Concluded, oldest first. */
    past: readonly Review[]
    voices: readonly ReviewVoice[]
    reviewScores: readonly ReviewScoreRow[]
    /** Youths with a JIM whom this reader was told of. */
    withJim: readonly Id[]
  }

/** Undefined when the family has no open plan, or none for this reader. Six questions to the database. */
export async function readReviews(dossier: Dossier): Promise<SeenReviews | undefined> {
  const plan = await openPlan(dossier)
  if (plan === undefined) return undefined
  const reviews = await reviewsOfPlan(dossier, dossier.family.id, plan.id)
  return {
    ...(await goalsOfPlan(dossier, plan.id)),
    ...(await readLettingGo(dossier)),
    ...(await readSaid(dossier, reviews)),
    ...daysOf(dossier, plan, reviews),
    withJim: (await jimRows(dossier, dossier.family.id)).filter(runs).map(({ youth }) => youth),
    plan: { id: plan.id },
  }
}

async function readSaid(dossier: Dossier, reviews: readonly Review[]) {
  const ids = reviews.map((review) => review.id)
  const rows = await saidInReviews(dossier, dossier.family.id, ids)
  const voices = await Promise.all(
    (rows?.voices ?? []).map(async ({ sealed, ...row }) => {
      const words = sealed === null ? {} : await dossier.unseal('care.review_voice', { ...row, sealed })
      return { ...row, at: new Date(row.at), text: '', ...words }
    }),
  )
  return { voices, reviewScores: rows?.scores ?? [] }
}

/** The review ahead, those before it, and how far ahead the next one may lie. */
export function daysOf(dossier: Pick<Dossier, 'at'>, plan: Plan, reviews: readonly Review[]) {
  const past = reviews.filter((review) => review.concludedAt !== null)
  const newest = past.at(-1)?.concludedAt ?? last(plan.acts, 'activated')?.at ?? dossier.at
  return {
    past,
    ahead: reviews.find((review) => review.concludedAt === null),
    from: dayOf(newest),
    rhythm: { load: plan.load, scalingDown: plan.state === 'scalingDown' },
  }
}

export const inReview = <T extends { reviewId: Id }>(said: readonly T[], review: Review): readonly T[] =>
  said.filter((one) => one.reviewId === review.id)
