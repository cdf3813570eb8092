/** What was said in one review, as the question whether it can be concluded asks for it. */

import type { Dossier } from '#care/access/door.commands.ts'
import { membersOf } from '#care/access/frame.ts'
import { activeGoals, runningSteps } from '#care/lettingGo/read-letting-go.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { asDay, type Day } from '#platform/dates.ts'
import { inReview, type SeenReviews } from './read-reviews.commands.ts'
import { askedForJim, type Review, type ReviewContent, ratersOf, youthsToHear } from './review.ts'
import { heardOf } from './review-voice.ts'

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
    withoutJim: ids(askedForJim(members, seen.withJim)).filter(
      (youth) => !seen.voices.some(({ kind, author }) => kind === 'jimAsked' && author === youth),
    ),
    running: ids(runningSteps(seen)),
    answered: inReview(seen.answers, review).map(({ stepId }) => stepId),
    nextOn: agreedDay(seen, review),
  }
}
