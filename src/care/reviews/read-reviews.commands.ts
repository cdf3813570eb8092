/** Reads the reviews of the open plan, readable: the one ahead, those before it, and all that was said, tried and proposed. */

import type { Dossier } from '#care/access/door.commands.ts'
import { type GoalsOfPlan, goalsOfPlan, type SeenGoal, type SeenStep } from '#care/goals/goals.sql.ts'
import { isOpen, isProfessional } from '#care/goals/step.ts'
import type { Id } from '#care/pass/facts.ts'
import { openPlan } from '#care/plan/plan.commands.ts'
import { last } from '#care/plan/plan.ts'
import { type Day, dayOf } from '#platform/dates.ts'
import type { LettingGoAnswer } from './letting-go.ts'
import type { PlanRhythm } from './next-review.ts'
import type { Review } from './review.ts'
import type { ReviewVoice } from './review-voice.ts'
import {
  type AnswerRow,
  type ReviewScoreRow,
  reviewsOfPlan,
  type ScaleDownRow,
  saidInReviews,
  type TrialRow,
} from './reviews.sql.ts'

export type Trial = Omit<TrialRow, 'sealed'> & { part: string; takenBy: string; fallback: string }
export type SeenAnswer = LettingGoAnswer & { id: Id; reviewId: Id }
export type SeenScaleDown = Omit<ScaleDownRow, 'sealed'> & { ownWords: string; whyAbove: string }

export type SeenReviews = GoalsOfPlan & {
  plan: { id: Id; rhythm: PlanRhythm }
  /** From which day the next one is counted: the last review, or the day the plan became active. */
  from: Day
  ahead: Review | undefined
  /** Concluded, oldest first. */
  past: readonly Review[]
  voices: readonly ReviewVoice[]
  answers: readonly SeenAnswer[]
  trials: readonly Trial[]
  scaleDowns: readonly SeenScaleDown[]
  reviewScores: readonly ReviewScoreRow[]
}

/** Undefined when the family has no open plan, or none for this reader. Four questions to the database. */
export async function readReviews(dossier: Dossier): Promise<SeenReviews | undefined> {
  const plan = await openPlan(dossier)
  if (plan === undefined) return undefined
  const goals = await goalsOfPlan(dossier, plan.id)
  const reviews = await reviewsOfPlan(dossier, dossier.family.id, plan.id)
  const past = reviews.filter((review) => review.concludedAt !== null)
  const said = await readSaid(dossier, reviews)
  const newest = past.at(-1)?.concludedAt
  return {
    ...goals,
    ...said,
    plan: { id: plan.id, rhythm: { load: plan.load, scalingDown: plan.state === 'scalingDown' } },
    from: newest ? dayOf(newest) : dayOf(last(plan.acts, 'activated')?.at ?? dossier.at),
    ahead: reviews.find((review) => review.concludedAt === null),
    past,
  }
}

async function readSaid(dossier: Dossier, reviews: readonly Review[]) {
  const rows = await saidInReviews(
    dossier,
    dossier.family.id,
    reviews.map((review) => review.id),
  )
  const [voices, answers, trials, scaleDowns] = await Promise.all([
    Promise.all(
      (rows?.voices ?? []).map(async (row) => ({
        ...row,
        at: new Date(row.at),
        text: '',
        ...(await words(dossier, 'care.review_voice', row)),
      })),
    ),
    Promise.all((rows?.answers ?? []).map((row) => openAnswer(dossier, row))),
    Promise.all(
      (rows?.trials ?? []).map(async (row) => ({
        ...row,
        part: '',
        takenBy: '',
        fallback: '',
        ...(await words(dossier, 'care.letting_go', row)),
      })),
    ),
    Promise.all(
      (rows?.scaleDowns ?? []).map(async (row) => ({
        ...row,
        ownWords: '',
        whyAbove: '',
        ...(await words(dossier, 'care.scale_down', row)),
      })),
    ),
  ])
  return { voices, answers, trials, scaleDowns, reviewScores: rows?.scores ?? [] }
}

const openAnswer = async (dossier: Dossier, row: AnswerRow): Promise<SeenAnswer> => ({
  ...row,
  why: '',
  part: '',
  takenBy: '',
  fallback: '',
  ...(await words(dossier, 'care.letting_go_answer', row)),
})

const words = async (
  dossier: Dossier,
  table: string,
  row: { id: Id; sealed: string | Buffer | null; wording: number; keyPerson: Id },
): Promise<Record<string, string>> => (row.sealed === null ? {} : dossier.unseal(table, { ...row, sealed: row.sealed }))

export const activeGoals = (seen: GoalsOfPlan): readonly SeenGoal[] =>
  seen.goals.filter((goal) => goal.state === 'active')

export const allSteps = (seen: GoalsOfPlan): readonly SeenStep[] => [
  ...seen.goals.flatMap((goal) => goal.steps),
  ...seen.looseSteps,
]

/** Steps of professionals that run now: each asks in every review whether it can be let go (D-REV-03). */
export const runningSteps = (seen: GoalsOfPlan): readonly SeenStep[] =>
  allSteps(seen).filter((step) => isProfessional(step.doerKind) && isOpen(step.state))

export const openTrials = (seen: SeenReviews): readonly Trial[] => seen.trials.filter((trial) => trial.outcome === null)

export const inReview = <T extends { reviewId: Id }>(said: readonly T[], review: Review): readonly T[] =>
  said.filter((one) => one.reviewId === review.id)

/** For later rooms: the review that lies ahead, without what was said in it. One question. */
export async function reviewAhead(dossier: Dossier): Promise<Review | undefined> {
  const plan = await openPlan(dossier)
  if (plan === undefined) return undefined
  const reviews = await reviewsOfPlan(dossier, dossier.family.id, plan.id)
  return reviews.find((review) => review.concludedAt === null)
}

/** For later rooms: what is being tried without a professional now. One question. */
export async function runningTrials(dossier: Dossier): Promise<readonly Trial[]> {
  return (await readSaid(dossier, [])).trials.filter((trial) => trial.outcome === null)
}
