/** Less help: the rule writes a proposal down when the last number that makes it true is saved; people answer it together. */

import type { Dossier } from '#care/access/door.commands.ts'
import { membersOf } from '#care/access/frame.ts'
import type { GoalsOfPlan, SeenGoal } from '#care/goals/goals.sql.ts'
import type { Id } from '#care/pass/facts.ts'
import { addPlanAct } from '#care/plan/plan.sql.ts'
import { newId } from '#platform/clock.ts'
import { write } from '#platform/database/write.ts'
import { activeGoals, type SeenLettingGo, type SeenScaleDown } from './read-letting-go.commands.ts'
import {
  type GivenScore,
  groundsFor,
  mayAskAgain,
  outcomeOf,
  type ScaleDownChoice,
  type ScaleDownGrounds,
} from './scale-down.ts'

/** What the rule looks at: goals with their numbers, those given in reviews, and the reviews, oldest first. */
export type Grounds = Pick<GoalsOfPlan, 'goals'> &
  Pick<SeenLettingGo, 'scaleDowns'> & {
    plan: { id: Id }
    reviewScores: readonly { goalId: Id; rater: Id; value: number; at: string; reviewId: Id }[]
    reviews: readonly { id: Id; at: Date }[]
  }

export type Enough = { goal: SeenGoal; grounds: ScaleDownGrounds }

/**
 * Goals for which the rule proposes less help now and nobody has answered yet (D-REV-05).
 * `saidSo`: the goals of which everybody present says in this review that it is good enough.
 */
export function enoughNow(
  dossier: Pick<Dossier, 'people' | 'at'>,
  seen: Grounds,
  saidSo: readonly Id[] = [],
): Enough[] {
  return activeGoals(seen).flatMap((goal) => {
    const asked = seen.scaleDowns.filter((one) => one.goalId === goal.id)
    if (asked.some((one) => one.outcome === null || one.outcome === 'accepted')) return []
    const answered = asked.at(-1)?.outcomeAt
    if (!mayAskAgain(answered ? new Date(answered) : null, dossier.at)) return []
    const grounds = groundsFor(
      { ...goal, scores: scoresOf(dossier, seen, goal) },
      seen.reviews,
      saidSo.includes(goal.id),
    )
    return grounds === null ? [] : [{ goal, grounds }]
  })
}

/** Goals that a word of everybody at the table would bring to the question. */
export const mayBeEnough = (dossier: Pick<Dossier, 'people' | 'at'>, seen: Grounds): Id[] =>
  enoughNow(
    dossier,
    seen,
    activeGoals(seen).map(({ id }) => id),
  ).flatMap(({ goal, grounds }) => (grounds === 'everyonePresent' ? [goal.id] : []))

function scoresOf(dossier: Pick<Dossier, 'people' | 'at'>, seen: Grounds, goal: SeenGoal): GivenScore[] {
  const isFamily = (person: Id) => membersOf(dossier).some((member) => member.id === person)
  const atReviews = seen.reviewScores.filter((score) => score.goalId === goal.id)
  const between = goal.scores.filter((score) => score.reviewId === null && score.counts)
  return [...atReviews, ...between]
    .map(({ rater, value, at, reviewId }) => ({ rater, value, at: new Date(at), reviewId, byFamily: isFamily(rater) }))
    .filter((score) => score.at <= dossier.at)
}

/** In nobody's name: proposing is automatic, deciding is human (D-REV-06). */
export async function proposeLess(
  dossier: Dossier,
  seen: Grounds,
  reviewId: Id,
  saidSo: readonly Id[] = [],
): Promise<void> {
  for (const { goal, grounds } of enoughNow(dossier, seen, saidSo))
    await dossier.run(
      write.insertInto('care.scale_down').values({
        municipality_id: dossier.viewer.municipality,
        family_id: dossier.family.id,
        id: newId(),
        plan_id: seen.plan.id,
        goal_id: goal.id,
        grounds,
        proposed_at: dossier.at,
        review_id: reviewId,
        key_person: goal.subjects[0] ?? dossier.viewer.person,
      }),
    )
}

export type ScaleDownAnswer = { id: Id; choice: ScaleDownChoice; ownWords: string; whyAbove: string }
export type Answering = { planId: Id; isScalingDown: boolean; reviewId: Id }

/** What they choose together in a review; choosing less also turns the plan to scaling down (D-REV-07). */
export async function answerProposal(
  dossier: Dossier,
  { planId, isScalingDown, reviewId }: Answering,
  proposal: SeenScaleDown,
  answer: ScaleDownAnswer,
): Promise<void> {
  const texts = {
    ...(answer.ownWords === '' ? {} : { ownWords: answer.ownWords }),
    ...(answer.whyAbove === '' ? {} : { whyAbove: answer.whyAbove }),
  }
  const place = { table: 'care.scale_down', id: proposal.id, wording: proposal.wording, keyPerson: proposal.keyPerson }
  await dossier.run(
    write
      .updateTable('care.scale_down')
      .set({
        choice: answer.choice,
        outcome: outcomeOf(answer.choice),
        outcome_by: dossier.viewer.person,
        outcome_at: dossier.at,
        review_id: reviewId,
        sealed: Object.keys(texts).length === 0 ? null : await dossier.seal(place, texts),
      })
      .where('family_id', '=', dossier.family.id)
      .where('id', '=', proposal.id),
  )
  if (outcomeOf(answer.choice) !== 'accepted' || isScalingDown) return
  const own = { municipality: dossier.viewer.municipality, familyId: dossier.family.id, planId }
  await addPlanAct(dossier, { ...own, id: newId(), kind: 'scalingDown', by: dossier.viewer.person, at: dossier.at })
}
