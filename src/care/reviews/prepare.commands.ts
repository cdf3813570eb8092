/** Before a review: the day on which they look back. */

import { type Act, actInDossier, type Dossier, type Knock, type Look } from '#care/access/door.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { openPlan } from '#care/plan/plan.commands.ts'
import { write } from '#platform/database/write.ts'
import type { Day } from '#platform/dates.ts'
import { Refusal } from '#platform/web/page.ts'
import { addReview } from './keep.commands.ts'
import { mustLead } from './leading.commands.ts'
import { type NextDayProblem, nextDayProblem } from './next-review.ts'
import { daysOf } from './read-reviews.commands.ts'
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
    await mustLead(dossier)
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
      .set({ due_on: dueOn, moved_at: dossier.at })
      .where('family_id', '=', dossier.family.id)
      .where('id', '=', id),
  )
