/** Less help: the rule writes a proposal down when the last number that makes it true is saved; people answer it together. */

import type { Dossier } from '#care/access/door.commands.ts'
import { membersOf } from '#care/access/frame.ts'
import type { SeenGoal } from '#care/goals/goals.sql.ts'
import type { Id } from '#care/pass/facts.ts'
import { addPlanAct } from '#care/plan/plan.sql.ts'
import { newId } from '#platform/clock.ts'
import { write } from '#platform/database/write.ts'
import type { Leading } from './lead.commands.ts'
import { activeGoals, readReviews, type SeenReviews, type SeenScaleDown } from './read-reviews.commands.ts'
import type { Review } from './review.ts'
import {
  type GivenScore,
  groundsFor,
  mayAskAgain,
  outcomeOf,
  type ScaleDownChoice,
  type ScaleDownGrounds,
} from './scale-down.ts'

/** After the numbers of a review: every goal that is enough now gets its proposal, in nobody's name (D-REV-05). */
export async function proposeLess({ dossier, review }: Leading): Promise<void> {
  const seen = await readReviews(dossier)
  if (seen === undefined) return
  for (const { goal, grounds } of enoughNow(dossier, seen, review))
    await addProposal(dossier, seen, goal, grounds, review)
}

/** Goals for which the rule proposes less help now and nobody has answered yet. */
export function enoughNow(
  dossier: Pick<Dossier, 'people' | 'at'>,
  seen: SeenReviews,
  running: Review | undefined,
): { goal: SeenGoal; grounds: ScaleDownGrounds }[] {
  const reviews = [
    ...seen.past.map((review) => ({ id: review.id, at: review.concludedAt ?? dossier.at })),
    ...(running === undefined ? [] : [{ id: running.id, at: dossier.at }]),
  ]
  return activeGoals(seen).flatMap((goal) => {
    const asked = seen.scaleDowns.filter((one) => one.goalId === goal.id)
    if (asked.some((one) => one.outcome === null || one.outcome === 'accepted')) return []
    const answered = asked.at(-1)?.outcomeAt
    if (!mayAskAgain(answered ? new Date(answered) : null, dossier.at)) return []
    const grounds = groundsFor({ ...goal, scores: scoresOf(dossier, seen, goal) }, reviews)
    return grounds === null ? [] : [{ goal, grounds }]
  })
}

function scoresOf(dossier: Pick<Dossier, 'people'>, seen: SeenReviews, goal: SeenGoal): GivenScore[] {
  const isFamily = (person: Id) => membersOf(dossier).some((member) => member.id === person)
  const atReviews = seen.reviewScores.filter((score) => score.goalId === goal.id)
  const between = goal.scores.filter((score) => score.reviewId === null && score.counts)
  return [...atReviews, ...between].map(({ rater, value, at, reviewId }) => ({
    rater,
    value,
    at: new Date(at),
    reviewId,
    byFamily: isFamily(rater),
  }))
}

const addProposal = (
  dossier: Dossier,
  seen: SeenReviews,
  goal: SeenGoal,
  grounds: ScaleDownGrounds,
  review: Review | undefined,
) =>
  dossier.run(
    write.insertInto('care.scale_down').values({
      municipality_id: dossier.viewer.municipality,
      family_id: dossier.family.id,
      id: newId(),
      plan_id: seen.plan.id,
      goal_id: goal.id,
      grounds,
      proposed_at: dossier.at,
      review_id: review?.id ?? null,
      key_person: goal.subjects[0] ?? dossier.viewer.person,
    }),
  )

export type ScaleDownAnswer = { id: Id; choice: ScaleDownChoice; ownWords: string; whyAbove: string }

/** What they choose together in a review; choosing less also turns the plan to scaling down (D-REV-07). */
export async function answerProposal(
  { dossier, seen, review }: Leading,
  proposal: SeenScaleDown,
  answer: ScaleDownAnswer,
): Promise<void> {
  const me = dossier.viewer.person
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
        outcome_by: me,
        outcome_at: dossier.at,
        review_id: review.id,
        sealed: Object.keys(texts).length === 0 ? null : await dossier.seal(place, texts),
      })
      .where('family_id', '=', dossier.family.id)
      .where('id', '=', proposal.id),
  )
  if (outcomeOf(answer.choice) !== 'accepted' || seen.plan.rhythm.scalingDown) return
  const own = { municipality: dossier.viewer.municipality, familyId: dossier.family.id, planId: seen.plan.id }
  await addPlanAct(dossier, { ...own, id: newId(), kind: 'scalingDown', by: me, at: dossier.at })
}
