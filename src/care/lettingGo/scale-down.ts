// Minder hulp (scale down): proposed by a rule that counts reviews and days, decided by people together.
// A 6 is enough: help above good enough needs a reason that the family reads.

import type { Id } from '#care/pass/facts.ts'
import { addWeeks, dayOf } from '#platform/dates.ts'

export type GivenScore = { rater: Id; value: number; at: Date; reviewId: Id | null; byFamily: boolean }
export type ScoredGoal = { id: Id; goodEnough: number; scores: readonly GivenScore[] }
export type ScaleDownGrounds = 'twoReviews' | 'threeScores' | 'everyonePresent' | 'proposal'

const gapWeeks = 6
const reviewsInARow = 2
const scoresInARow = 3

const isLongApart = (first: Date, last: Date) => dayOf(last) >= addWeeks(dayOf(first), gapWeeks)
const byTime = (a: GivenScore, b: GivenScore) => a.at.getTime() - b.at.getTime()

/**
 * Why less help is proposed for a goal, or null (D-REV-05).
 * `reviews`: the concluded ones and the one that runs, oldest first. `everyoneSaysSo`: said by all present in the last of them,
 * which adds to good-enough numbers and never replaces them.
 */
export function groundsFor(
  goal: ScoredGoal,
  reviews: readonly { id: Id; at: Date }[],
  everyoneSaysSo = false,
): ScaleDownGrounds | null {
  if (isEnoughInReviews(goal, reviews)) return 'twoReviews'
  if (isEnoughInScores(goal)) return 'threeScores'
  return everyoneSaysSo && isEnoughNow(goal, reviews) ? 'everyonePresent' : null
}

function isEnoughNow(goal: ScoredGoal, reviews: readonly { id: Id }[]): boolean {
  const now = reviews.at(-1)
  return now !== undefined && isEnoughIn(goal, now.id)
}

const isEnoughIn = (goal: ScoredGoal, reviewId: Id): boolean =>
  isEnough(
    goal,
    goal.scores.filter((score) => score.reviewId === reviewId),
  )

function isEnoughInReviews(goal: ScoredGoal, reviews: readonly { id: Id; at: Date }[]): boolean {
  const last = reviews.slice(-reviewsInARow)
  const [first, second] = last
  return (
    first !== undefined &&
    second !== undefined &&
    isLongApart(first.at, second.at) &&
    last.every(({ id }) => isEnoughIn(goal, id))
  )
}

/** Of each rater the last number counts: who sent one in and gives another at the table means the second. */
function isEnough(goal: ScoredGoal, scores: readonly GivenScore[]): boolean {
  const last = [...Map.groupBy(scores, (score) => score.rater).values()].flatMap((own) =>
    own.toSorted(byTime).slice(-1),
  )
  return last.some((score) => score.byFamily) && last.every((score) => score.value >= goal.goodEnough)
}

/** Every rater's last three are enough and span the time; somebody with fewer scores is not yet sure. */
function isEnoughInScores(goal: ScoredGoal): boolean {
  const raters = [...Map.groupBy(goal.scores, (score) => score.rater).values()]
  return (
    raters.some((scores) => scores.some((score) => score.byFamily)) &&
    raters.every((scores) => {
      const last = scores.toSorted(byTime).slice(-scoresInARow)
      const [first, newest] = [last[0], last.at(-1)]
      return (
        last.length === scoresInARow &&
        first !== undefined &&
        newest !== undefined &&
        isLongApart(first.at, newest.at) &&
        last.every((score) => score.value >= goal.goodEnough)
      )
    })
  )
}

/** After an answer the question rests, so that "keep it like this" is not asked again the next day. */
export const mayAskAgain = (answeredAt: Date | null, now: Date): boolean =>
  answeredAt === null || isLongApart(answeredAt, now)

export const scaleDownChoices = ['bySelf', 'lessOften', 'keepOn'] as const
export type ScaleDownChoice = (typeof scaleDownChoices)[number]

/** Going on as it is needs the own words of who declines, or of the professional why help goes on above good enough (D-REV-06). */
export const choiceNeedsWords = (choice: ScaleDownChoice, ownWords: string, whyAbove: string): boolean =>
  choice === 'keepOn' && ownWords.trim() === '' && whyAbove.trim() === ''

export const outcomeOf = (choice: ScaleDownChoice): 'accepted' | 'notYet' =>
  choice === 'keepOn' ? 'notYet' : 'accepted'
