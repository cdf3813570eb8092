/** Whether the result of a review is right, said by each person for himself or herself. */

import { type Act, actInDossier, type Dossier, type Knock } from '#care/access/door.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { keepVoice } from '#care/reviews/keep.commands.ts'
import { lookBefore } from '#care/reviews/prepare.commands.ts'
import { inReview, readReviews } from '#care/reviews/read-reviews.commands.ts'
import { saidBy } from '#care/reviews/review-voice.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'

export const answerPath = (familyId: Id, reviewId: Id): string => `/gezin/${familyId}/terugkijken/${reviewId}/antwoord`

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
    const to = `/gezin/${answer.familyId}/terugkijken/${review.id}`
    return { to, draft: answerPath(answer.familyId, review.id), notice: { said: 'review.antwoordklaar' } }
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
