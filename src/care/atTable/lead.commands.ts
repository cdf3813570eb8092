/** A review led at the table: each act holds the review that lies ahead, so that two who type wait for each other. */

import {
  type Act,
  actInDossier,
  type Dossier,
  type Knock,
  type Look,
  type Outcome,
} from '#care/access/door.commands.ts'
import { membersOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Leading } from '#care/reviews/leader.ts'
import { mustLead } from '#care/reviews/leading.commands.ts'
import { readReviews, type SeenReviews } from '#care/reviews/read-reviews.commands.ts'
import { type Review, type ReviewStep, stepPath } from '#care/reviews/review.ts'
import { holdReview } from '#care/reviews/reviews.sql.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'

export type TableReview = { dossier: Dossier; seen: SeenReviews; review: Review; leading: Leading }

export const lookTogether = (familyId: Id, action: Look['action']): Look => ({
  familyId,
  purpose: 'samen terugkijken',
  action,
  topics: ['goals'],
  object: { class: 'review' },
})

/** Only who coordinates leads. Without a review ahead there is nothing to lead. */
export const leadReview = <P>(
  knock: Knock,
  act: Act,
  familyId: Id,
  work: (leading: TableReview) => Promise<Outcome | { problem: P }>,
): Promise<Outcome | { problem: P }> =>
  actInDossier<P>(knock, lookTogether(familyId, 'change'), act, async (dossier) => {
    const leading = await mustLead(dossier)
    await holdReview(dossier, familyId)
    const seen = await readReviews(dossier)
    if (seen?.ahead === undefined) throw new Refusal('conflict')
    const review = await startedNow(dossier, seen.ahead)
    return work({ dossier, seen, review, leading })
  })

/** The first thing that is written down starts it; everybody of the family is there until somebody says otherwise. */
async function startedNow(dossier: Dossier, review: Review): Promise<Review> {
  if (review.startedAt !== null) return review
  const present = membersOf(dossier).map((member) => member.id)
  await dossier.run(
    write
      .updateTable('care.review')
      .set({ started_at: dossier.at, present })
      .where('family_id', '=', dossier.family.id)
      .where('id', '=', review.id),
  )
  return { ...review, startedAt: dossier.at, present }
}

/** Words come beside the name of whoever said them; of who is no member nothing is kept. */
export function refuseStrangers(dossier: Dossier, said: readonly { person: Id }[]): void {
  const members = membersOf(dossier).map(({ id }) => id)
  if (!said.every(({ person }) => members.includes(person))) throw new Refusal('notFound')
}

/** To the next step; what was typed in this one is kept now. */
export const onward = (familyId: Id, step: ReviewStep): Outcome => ({
  to: stepPath(familyId, (step + 1) as ReviewStep),
  draft: stepPath(familyId, step),
  notice: { said: 'bevestig.bewaard' },
})
