/** The end of a review: nothing may be missing; then trials begin, the next day stands, and the result is the minutes. */

import type { Act, Dossier, Knock, Outcome } from '#care/access/door.commands.ts'
import { membersOf } from '#care/access/frame.ts'
import { beginTrial } from '#care/lettingGo/letting-go.commands.ts'
import { activeGoals, runningSteps } from '#care/lettingGo/read-letting-go.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { addReview } from '#care/reviews/keep.commands.ts'
import { inReview, type SeenReviews } from '#care/reviews/read-reviews.commands.ts'
import {
  type OpenPart,
  openParts,
  type Review,
  type ReviewContent,
  ratersOf,
  youthsToHear,
} from '#care/reviews/review.ts'
import { heardOf } from '#care/reviews/review-voice.ts'
import { newId } from '#platform/clock.ts'
import { write } from '#platform/database/write.ts'
import { asDay, type Day } from '#platform/dates.ts'
import { leadReview, type TableReview } from './lead.commands.ts'

/** The next day that was agreed in this review, if one was. */
export function agreedDay(seen: SeenReviews, review: Review): Day | null {
  const said = inReview(seen.voices, review).findLast((voice) => voice.kind === 'agreement')
  return said?.value ? asDay(said.value) : null
}

export function contentOf(dossier: Pick<Dossier, 'people'>, seen: SeenReviews, review: Review): ReviewContent {
  const members = membersOf(dossier)
  const voices = inReview(seen.voices, review)
  const ids = (some: readonly { id: Id }[]) => some.map(({ id }) => id)
  const wentWell = voices.filter(
    (voice) =>
      voice.text !== '' && (voice.kind === 'wentWell' || (voice.kind === 'preparation' && voice.value === 'wentWell')),
  )
  const rated = inReview(seen.reviewScores, review).map(({ rater, goalId }) => ({ person: rater, goal: goalId }))
  const ratherNot = voices.flatMap(({ kind, author, goalId }) =>
    kind === 'noScore' && goalId !== null ? [{ person: author, goal: goalId }] : [],
  )
  return {
    wentWell: wentWell.length,
    youths: ids(youthsToHear(members)),
    heard: heardOf(voices),
    raters: ids(ratersOf(members, review.present)),
    goals: ids(activeGoals(seen).filter((goal) => goal.kind !== 'condition')),
    scored: [...rated, ...ratherNot],
    ownDoingAsked: voices.some((voice) => voice.kind === 'ownDoing'),
    running: ids(runningSteps(seen)),
    answered: inReview(seen.answers, review).map(({ stepId }) => stepId),
    nextOn: agreedDay(seen, review),
  }
}

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
        draft: `/gezin/${conclusion.familyId}/terugkijken/samen/7`,
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
