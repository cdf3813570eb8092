/** D-JIM-09: who leads asks each youth of twelve or older for a JIM, and keeps that it was asked and what was answered. */

import { membersOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import { keepVoice } from '#care/reviews/keep.commands.ts'
import { inReview } from '#care/reviews/read-reviews.commands.ts'
import { askedForJim } from '#care/reviews/review.ts'
import { jimAnswers, saidBy } from '#care/reviews/review-voice.ts'
import { Refusal } from '#platform/web/page.ts'
import type { TableReview } from './lead.commands.ts'

export type SaidOfJim = { youth: Id; says: string }

/** Said again in the same review it is the same asking with another answer; nothing chosen was not asked. */
export async function keepJimAsked({ dossier, seen, review }: TableReview, said: readonly SaidOfJim[]): Promise<void> {
  const asked = askedForJim(membersOf(dossier), seen.withJim).map(({ id }) => id)
  for (const { youth, says } of said) {
    if (!asked.includes(youth)) throw new Refusal('notFound')
    const value = jimAnswers.find((answer) => answer === says)
    if (value === undefined) continue
    await keepVoice(dossier, saidBy(inReview(seen.voices, review), 'jimAsked', youth), {
      ...{ reviewId: review.id, kind: 'jimAsked', audience: 'plan', subjects: [youth], author: youth },
      ...{ goalId: null, value, text: '' },
    })
  }
}
