/** Lays on the table what a step of the conversation shows, from what the dossier holds. */

import type { Dossier } from '#care/access/door.commands.ts'
import { membersOf } from '#care/access/frame.ts'
import { voicesDiffer } from '#care/goals/score.ts'
import { usualTrialEnd } from '#care/lettingGo/letting-go.ts'
import { activeGoals, allSteps, openTrials, runningSteps } from '#care/lettingGo/read-letting-go.commands.ts'
import { mayBeEnough } from '#care/lettingGo/scale-down.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Leading } from '#care/reviews/leader.ts'
import { mustLead } from '#care/reviews/leading.commands.ts'
import { latestNext, usualNext } from '#care/reviews/next-review.ts'
import { inReview, readReviews, type SeenReviews } from '#care/reviews/read-reviews.commands.ts'
import { askedForJim, concluded, openParts, type Review } from '#care/reviews/review.ts'
import { agreedDay, contentOf } from '#care/reviews/review-content.commands.ts'
import type { AtTable } from './at-table.ts'

/** For who leads; undefined when no review lies ahead. */
export async function layTable(dossier: Dossier): Promise<AtTable | undefined> {
  const leading = await mustLead(dossier)
  const seen = await readReviews(dossier)
  return seen?.ahead === undefined ? undefined : tableOf(dossier, seen, seen.ahead, leading)
}

/** As long as nobody began, everybody of the family is expected. */
export function tableOf(dossier: Dossier, seen: SeenReviews, planned: Review, leading: Leading): AtTable {
  const members = membersOf(dossier).map(({ id }) => id)
  const review = planned.startedAt === null ? { ...planned, present: members } : planned
  const last = seen.past.at(-1)
  const usual = usualNext(seen.rhythm, dossier.today)
  const scores = inReview(seen.reviewScores, review)
  return {
    review,
    leading,
    goals: activeGoals(seen).filter((goal) => goal.kind !== 'condition'),
    steps: allSteps(seen),
    running: runningSteps(seen),
    toAskJim: askedForJim(membersOf(dossier), seen.withJim),
    trials: openTrials(seen),
    proposals: seen.scaleDowns.filter((one) => one.outcome === null),
    choices: seen.scaleDowns.filter(({ reviewId, outcome }) => reviewId === review.id && outcome !== null),
    mayBeEnough: mayBeEnough(dossier, { ...seen, reviews: withThis(seen, review, dossier.at) }),
    differ: lieApart(scores),
    answers: inReview(seen.answers, review),
    voices: inReview(seen.voices, review),
    lastVoices: last === undefined ? [] : inReview(seen.voices, last),
    scores,
    lastScores: last === undefined ? [] : inFamilyOrder(inReview(seen.reviewScores, last), members),
    usualNext: usual,
    latestNext: latestNext(seen.rhythm, dossier.today),
    usualTrialEnd: usualTrialEnd(dossier.today, agreedDay(seen, review) ?? usual),
    missing: openParts(contentOf(dossier, seen, review)),
  }
}

/** The concluded reviews and the one at the table, oldest first. */
export const withThis = (seen: Pick<SeenReviews, 'past'>, review: Review, now: Date): { id: Id; at: Date }[] => [
  ...concluded(seen.past),
  { id: review.id, at: now },
]

/** At the table every number counts for the talk, also before it was read together (D-SCO-04). */
const lieApart = (scores: AtTable['scores']): Id[] =>
  [...Map.groupBy(scores, (score) => score.goalId)].flatMap(([goalId, own]) =>
    voicesDiffer(own.map((score) => ({ ...score, at: new Date(score.at), counts: true }))) ? [goalId] : [],
  )

const inFamilyOrder = <S extends { rater: Id }>(scores: readonly S[], members: readonly Id[]): S[] =>
  scores.toSorted((one, other) => members.indexOf(one.rater) - members.indexOf(other.rater))
