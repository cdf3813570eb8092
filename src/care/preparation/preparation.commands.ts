/** What somebody sends in before a review, one question at a time. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { seenBy } from '#care/access/frame.ts'
import { activeGoals } from '#care/lettingGo/read-letting-go.commands.ts'
import type { Audience, Id } from '#care/pass/facts.ts'
import { keepScore, keepVoice } from '#care/reviews/keep.commands.ts'
import { lookBefore } from '#care/reviews/prepare.commands.ts'
import { inReview, readReviews } from '#care/reviews/read-reviews.commands.ts'
import { type Question, questionPath, questions, saidBy } from '#care/reviews/review-voice.ts'
import { Refusal } from '#platform/web/page.ts'

export type PreparationAnswer = {
  familyId: Id
  question: Question
  text: string
  audience: Audience
  /** Who is missing, asked with the last question. */
  missing: string
  scores: readonly { goalId: Id; value: number }[]
  draft: string
}

/** One question of a person's own preparation; each is kept as soon as it is sent, and none has to be. */
export const prepareReview = (knock: Knock, act: Act, prepared: PreparationAnswer) =>
  actInDossier<never>(knock, lookBefore(prepared.familyId, 'create'), act, async (dossier): Promise<Outcome> => {
    const seen = await readReviews(dossier)
    const review = seen?.ahead
    if (seen === undefined || review === undefined) throw new Refusal('conflict')
    if (!dossier.isFamily) throw new Refusal('notYours')
    const me = dossier.viewer.person
    const voices = inReview(seen.voices, review)
    const own = { reviewId: review.id, author: me, audience: prepared.audience, subjects: [me], goalId: null } as const
    if (prepared.question === 'numbers') {
      for (const { goalId, value } of prepared.scores) {
        const goal = activeGoals(seen).find((one) => one.id === goalId)
        const given = seen.reviewScores.findLast(
          (one) => one.reviewId === review.id && one.goalId === goalId && one.rater === me,
        )
        if (goal !== undefined && given?.value !== value)
          await keepScore(dossier, { reviewId: review.id, goal, person: me, value })
      }
    } else {
      const value = prepared.text === '' ? null : prepared.question
      const before = saidBy(voices, 'preparation', me, prepared.question)
      await keepVoice(dossier, before, { ...own, kind: 'preparation', value, text: prepared.text })
      const missing = { ...own, kind: 'missing', value: null, text: prepared.missing } as const
      if (prepared.question === 'less') await keepVoice(dossier, saidBy(voices, 'missing', me), missing)
    }
    return afterQuestion(dossier, prepared)
  })

function afterQuestion(dossier: Dossier, { familyId, question, audience, draft }: PreparationAnswer): Outcome {
  const here = `/gezin/${familyId}/terugkijken`
  const next = questions[questions.indexOf(question) + 1]
  if (next !== undefined) return { to: questionPath(familyId, next), draft, notice: { said: 'bevestig.bewaard' } }
  const notice = { said: 'review.ingevuld', seenBy: seenBy(dossier, audience, [dossier.viewer.person]) }
  return { to: here, draft, notice }
}
