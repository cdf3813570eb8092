/** The end of a review: nothing may be missing; then trials begin, the next day stands, and the result is the minutes. */

import type { Act, Knock, Outcome } from '#care/access/door.commands.ts'
import { beginTrial } from '#care/lettingGo/letting-go.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { addReview } from '#care/reviews/keep.commands.ts'
import { inReview } from '#care/reviews/read-reviews.commands.ts'
import { type OpenPart, openParts, stepPath } from '#care/reviews/review.ts'
import { contentOf } from '#care/reviews/review-content.commands.ts'
import { newId } from '#platform/clock.ts'
import { write } from '#platform/database/write.ts'
import type { Day } from '#platform/dates.ts'
import { leadReview, type TableReview } from './lead.commands.ts'

export type ReviewEnd = { familyId: Id; readTogether: 'screen' | 'paper' | null }

export const concludeReview = (knock: Knock, act: Act, conclusion: ReviewEnd) =>
  leadReview<OpenPart[]>(
    knock,
    act,
    conclusion.familyId,
    async (leading): Promise<Outcome | { problem: OpenPart[] }> => {
      const { dossier, seen, review } = leading
      const content = contentOf(dossier, seen, review)
      const missing = openParts(content)
      if (missing.length > 0 || content.nextOn === null) return { problem: missing }
      await planNext(leading, content.nextOn, conclusion.readTogether)
      for (const answer of inReview(seen.answers, review)) await beginTrial(dossier, review.id, answer, content.nextOn)
      if (conclusion.readTogether !== null) await countAsRead(leading)
      return {
        to: `/gezin/${conclusion.familyId}/terugkijken/${review.id}`,
        draft: stepPath(conclusion.familyId, 7),
        notice: { said: 'review.bewaard', values: { date: content.nextOn } },
      }
    },
  )

async function planNext(
  { dossier, review }: TableReview,
  nextOn: Day,
  readTogether: ReviewEnd['readTogether'],
): Promise<void> {
  const next = newId()
  await dossier.run(
    write
      .updateTable('care.review')
      .set({ concluded_at: dossier.at, next_review_id: next, read_together: readTogether })
      .where('family_id', '=', dossier.family.id)
      .where('id', '=', review.id),
  )
  await addReview(dossier, next, review.planId, nextOn)
}

/** Ticked with its day: what was typed for the speakers counts from now on (D-ALL-03). */
async function countAsRead({ dossier, review }: TableReview): Promise<void> {
  for (const table of ['care.review_voice', 'care.score'] as const)
    await dossier.run(
      write
        .updateTable(table)
        .set({ read_together_at: dossier.at })
        .where('family_id', '=', dossier.family.id)
        .where('review_id', '=', review.id)
        .where('typed_by', '=', dossier.viewer.person)
        .where('confirmed_at', 'is', null),
    )
}
