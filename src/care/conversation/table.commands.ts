/** Lays on the table what a step of the conversation shows, from what the dossier holds. */

import type { Dossier } from '#care/access/door.commands.ts'
import { membersOf } from '#care/access/frame.ts'
import { usualTrialEnd } from '#care/lettingGo/letting-go.ts'
import { activeGoals, allSteps, openTrials, runningSteps } from '#care/lettingGo/read-letting-go.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { latestNext, usualNext } from '#care/reviews/next-review.ts'
import { inReview, readReviews, type SeenReviews } from '#care/reviews/read-reviews.commands.ts'
import { openParts, type Review } from '#care/reviews/review.ts'
import { agreedDay, contentOf } from '#care/reviews/review-content.commands.ts'
import type { AtTable } from './at-table.ts'

/** Undefined when no review lies ahead. */
export async function layTable(dossier: Dossier): Promise<AtTable | undefined> {
  const seen = await readReviews(dossier)
  return seen?.ahead === undefined ? undefined : tableOf(dossier, seen, seen.ahead)
}

/** As long as nobody began, everybody of the family is expected. */
export function tableOf(dossier: Dossier, seen: SeenReviews, planned: Review): AtTable {
  const members = membersOf(dossier).map(({ id }) => id)
  const review = planned.startedAt === null ? { ...planned, present: members } : planned
  const last = seen.past.at(-1)
  const usual = usualNext(seen.rhythm, dossier.today)
  return {
    review,
    goals: activeGoals(seen).filter((goal) => goal.kind !== 'condition'),
    steps: allSteps(seen),
    running: runningSteps(seen),
    trials: openTrials(seen),
    proposals: seen.scaleDowns.filter((one) => one.outcome === null),
    answers: inReview(seen.answers, review),
    voices: inReview(seen.voices, review),
    lastVoices: last === undefined ? [] : inReview(seen.voices, last),
    scores: inReview(seen.reviewScores, review),
    lastScores: last === undefined ? [] : inFamilyOrder(inReview(seen.reviewScores, last), members),
    usualNext: usual,
    latestNext: latestNext(seen.rhythm, dossier.today),
    usualTrialEnd: usualTrialEnd(dossier.today, agreedDay(seen, review) ?? usual),
    missing: openParts(contentOf(dossier, seen, review)),
  }
}

const inFamilyOrder = <S extends { rater: Id }>(scores: readonly S[], members: readonly Id[]): S[] =>
  scores.toSorted((one, other) => members.indexOf(one.rater) - members.indexOf(other.rater))
