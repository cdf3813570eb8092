// Cijfer (score): 0 to 10, by one person, at one moment.
// Voices stand side by side; nothing here adds them up (D-ALL-11).
import type { Id } from '#care/pass/facts.ts'

export const occasions = ['start', 'between', 'review', 'lettingGo', 'pilotLight', 'closing'] as const
export type Occasion = (typeof occasions)[number]

export type Score = {
  id: Id
  goalId: Id
  rater: Id
  value: number
  at: Date
  occasion: Occasion
  reviewId: Id | null
  typedBy: Id | null
  /** False while a number that somebody else typed waits for its rater. */
  counts: boolean
}

export const scoreWordsLength = 300
const differs = 3
const togetherDays = 14
const dayMilliseconds = 86_400_000

/** A whole number from 0 to 10 as it was typed; null for 6.5, "zes" and 11. */
export function scoreIn(text: string): number | null {
  return /^(?:\d|10)$/.test(text.trim()) ? Number(text) : null
}

export type ScoreWish = {
  rater: Id
  actor: Id
  isCoordinator: boolean
  /** Somebody of the family, whose spoken number a professional may type. */
  raterIsFamily: boolean
  value: number | null
  texts: readonly string[]
}
export type ScoreProblem = 'noScore' | 'notYours' | 'longWords'

/** A score is given for oneself; only the coordinator types what somebody of the family said (D-SCO-01). */
export function ratingProblem(rating: ScoreWish): ScoreProblem | null {
  const own = rating.rater === rating.actor && !rating.isCoordinator
  const via = rating.isCoordinator && rating.raterIsFamily && rating.rater !== rating.actor
  if (!own && !via) return 'notYours'
  if (rating.value === null) return 'noScore'
  return rating.texts.some((text) => text.length > scoreWordsLength) ? 'longWords' : null
}

/** What telling voices apart needs of a score. */
export type Voiced = Pick<Score, 'rater' | 'value' | 'at' | 'counts'>

/** The scores that count of each rater, oldest first. */
export function byRater<S extends Voiced>(scores: readonly S[]): Map<Id, S[]> {
  const counted = scores.filter((score) => score.counts).sort((a, b) => a.at.getTime() - b.at.getTime())
  return Map.groupBy(counted, (score) => score.rater)
}

export const latestOf = <S extends Score>(scores: readonly S[], rater: Id): S | undefined =>
  byRater(scores).get(rater)?.at(-1)

/** Every owner gave a number, and the last of each is good enough. */
export function isEnoughForAll(scores: readonly Score[], owners: readonly Id[], goodEnough: number): boolean {
  const raters = byRater(scores)
  return owners.every((owner) => (raters.get(owner)?.at(-1)?.value ?? -1) >= goodEnough)
}

/** Two raters whose latest numbers lie at most 14 days and at least 3 apart: something to talk about, no number (D-SCO-04). */
export function voicesDiffer(scores: readonly Voiced[]): boolean {
  const latest = [...byRater(scores).values()].flatMap((own) => own.slice(-1))
  return latest.some((one) =>
    latest.some(
      (other) =>
        Math.abs(one.value - other.value) >= differs &&
        Math.abs(one.at.getTime() - other.at.getTime()) <= togetherDays * dayMilliseconds,
    ),
  )
}

/** Two look-backs in a row in which nobody's number went up (D-GOA-07). `reviews` are the concluded ones, oldest first. */
export function noProgress(scores: readonly Score[], reviews: readonly Id[], isReached: boolean): boolean {
  const lastTwo = reviews.slice(-2)
  if (isReached || lastTwo.length < 2) return false
  const own = [...byRater(scores).values()]
  return lastTwo.every((review) => {
    const rises = own.flatMap((line) =>
      line.flatMap((score, i) => (score.reviewId === review ? [score.value > (line[i - 1]?.value ?? 10)] : [])),
    )
    return rises.length > 0 && !rises.includes(true)
  })
}
