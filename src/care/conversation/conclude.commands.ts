/** The end of a review: nothing may be missing; then trials begin, the next day stands, and the result is the minutes. */

import type { Act, Knock, Outcome } from '#care/access/door.commands.ts'
import { membersOf } from '#care/access/frame.ts'
import { leadReview, type TableReview } from '#care/atTable/lead.commands.ts'
import { beginTrial } from '#care/lettingGo/letting-go.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { addReview, keepVoice } from '#care/reviews/keep.commands.ts'
import { speaksAtTable } from '#care/reviews/leader.ts'
import { inReview } from '#care/reviews/read-reviews.commands.ts'
import { isYoungChild, type OpenPart, openParts, stepPath } from '#care/reviews/review.ts'
import { contentOf } from '#care/reviews/review-content.commands.ts'
import { saidBy } from '#care/reviews/review-voice.ts'
import { newId } from '#platform/clock.ts'
import { write } from '#platform/database/write.ts'
import type { Day } from '#platform/dates.ts'

/** `right`: who says at the table, having read it together, that it is right. */
export type ReviewEnd = { familyId: Id; onPaper: boolean; right: 'everyone' | readonly Id[] }

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
      const speakers = speakersOf(leading, conclusion.right)
      const readTogether = speakers.length === 0 ? null : conclusion.onPaper ? 'paper' : 'screen'
      for (const speaker of speakers) await sayRight(leading, speaker)
      if (speakers.length > 0) await countAsRead(leading, [...speakers, ...youngOf(leading, conclusion.right)])
      await planNext(leading, content.nextOn, readTogether)
      for (const answer of inReview(seen.answers, review)) await beginTrial(dossier, review.id, answer, content.nextOn)
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
  readTogether: 'screen' | 'paper' | null,
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

function speakersOf({ dossier, review, leading }: TableReview, right: ReviewEnd['right']): Id[] {
  return membersOf(dossier)
    .filter(({ id }) => review.present.includes(id) && (right === 'everyone' || right.includes(id)))
    .filter((member) => speaksAtTable(leading, dossier.viewer.person, member))
    .map(({ id }) => id)
}

/** The words of a child under 12 that stayed at home were asked for it by those at the table: they count with theirs. */
const youngOf = ({ dossier }: TableReview, right: ReviewEnd['right']): Id[] =>
  right === 'everyone'
    ? membersOf(dossier)
        .filter(isYoungChild)
        .map(({ id }) => id)
    : []

const sayRight = ({ dossier, seen, review }: TableReview, author: Id) =>
  keepVoice(dossier, saidBy(inReview(seen.voices, review), 'answer', author), {
    reviewId: review.id,
    audience: 'plan',
    subjects: review.present,
    goalId: null,
    kind: 'answer',
    author,
    value: 'right',
    text: '',
  })

/** Said at the table with its day: what was typed for these speakers counts from now on (D-ALL-03). */
async function countAsRead({ dossier, review }: TableReview, speakers: readonly Id[]): Promise<void> {
  for (const table of ['care.review_voice', 'care.score'] as const)
    await dossier.run(
      write
        .updateTable(table)
        .set({ read_together_at: dossier.at })
        .where('family_id', '=', dossier.family.id)
        .where('review_id', '=', review.id)
        .where('typed_by', '=', dossier.viewer.person)
        .where('author', 'in', speakers)
        .where('confirmed_at', 'is', null),
    )
}
