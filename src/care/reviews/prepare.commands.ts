/** Before and after a review: the day, and whether the result is right. */

import { type Act, actInDossier, type Dossier, type Knock, type Look } from '#care/access/door.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { openPlan } from '#care/plan/plan.commands.ts'
import { write } from '#platform/database/write.ts'
import type { Day } from '#platform/dates.ts'
import { Refusal } from '#platform/web/page.ts'
import { addReview, keepVoice } from './keep.commands.ts'
import { type NextDayProblem, nextDayProblem } from './next-review.ts'
import { daysOf, inReview, readReviews } from './read-reviews.commands.ts'
import { saidBy } from './review-voice.ts'
import { reviewsOfPlan } from './reviews.sql.ts'

export const lookBefore = (familyId: Id, action: Look['action']): Look => ({
  familyId,
  purpose: 'terugkijken voorbereiden',
  action,
  topics: ['goals'],
  object: { class: 'review' },
})

export type PlannedReview = { familyId: Id; dueOn: Day | null; draft: string }

/** The coordinator sets the day, or another one as long as nobody began. Every active plan has one ahead (D-REV-01). */
export const planReview = (knock: Knock, act: Act, planned: PlannedReview) =>
  actInDossier<NextDayProblem>(knock, lookBefore(planned.familyId, 'change'), act, async (dossier) => {
    if (!dossier.isCoordinator) throw new Refusal('notYours')
    const plan = await openPlan(dossier)
    if (plan === undefined) throw new Refusal('conflict')
    const reviews = await reviewsOfPlan(dossier, planned.familyId, plan.id)
    const { ahead, from, rhythm } = daysOf(dossier, plan, reviews)
    if (ahead?.startedAt) throw new Refusal('conflict')
    const problem = nextDayProblem(rhythm, from, planned.dueOn, dossier.today)
    if (problem !== null || planned.dueOn === null) return { problem: problem ?? 'notADay' }
    if (ahead === undefined) await addReview(dossier, act.operation, plan.id, planned.dueOn)
    else await moveReview(dossier, ahead.id, planned.dueOn)
    return {
      to: `/gezin/${planned.familyId}/terugkijken`,
      draft: planned.draft,
      notice: { said: 'review.dagbewaard', values: { date: planned.dueOn } },
    }
  })

const moveReview = (dossier: Dossier, id: Id, dueOn: Day) =>
  dossier.run(
    write
      .updateTable('care.review')
      .set({ due_on: dueOn })
      .where('family_id', '=', dossier.family.id)
      .where('id', '=', id),
  )

export type ReviewAnswer = { familyId: Id; reviewId: Id; right: boolean; text: string }

/** Klopt or klopt niet, by each person for himself or herself; who says it is right also confirms what was typed for him or her. */
export const answerReview = (knock: Knock, act: Act, answer: ReviewAnswer) =>
  actInDossier<'noWords'>(knock, lookBefore(answer.familyId, 'create'), act, async (dossier) => {
    const seen = await readReviews(dossier)
    const review = seen?.past.find((one) => one.id === answer.reviewId)
    if (seen === undefined || review === undefined) throw new Refusal('notFound')
    if (!dossier.isFamily) throw new Refusal('notYours')
    if (!answer.right && answer.text === '') return { problem: 'noWords' }
    const me = dossier.viewer.person
    const value = answer.right ? 'right' : 'notRight'
    const about = { reviewId: review.id, audience: 'plan', subjects: [...review.present, me], goalId: null } as const
    const before = saidBy(inReview(seen.voices, review), 'answer', me)
    await keepVoice(dossier, before, { ...about, kind: 'answer', author: me, value, text: answer.text })
    if (answer.right) await confirmOwn(dossier, review.id)
    return { to: `/gezin/${answer.familyId}/terugkijken/${review.id}`, notice: { said: 'review.antwoordklaar' } }
  })

async function confirmOwn(dossier: Dossier, reviewId: Id): Promise<void> {
  for (const table of ['care.review_voice', 'care.score'] as const)
    await dossier.run(
      write
        .updateTable(table)
        .set({ confirmed_at: dossier.at })
        .where('family_id', '=', dossier.family.id)
        .where('review_id', '=', reviewId)
        .where('author', '=', dossier.viewer.person)
        .where('typed_by', 'is not', null)
        .where('confirmed_at', 'is', null),
    )
}
