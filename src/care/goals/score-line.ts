// Lijn (score line): the last five numbers of one person, in the order of the family.
// There is no line of all together (D-SCO-03).
import type { Id } from '#care/pass/facts.ts'
import { byRater, type Score } from './score.ts'

export type RaterLine<S extends Score = Score> = { rater: Id; points: readonly S[] }

const pointsPerLine = 5

/** Family first, in its own order; other named raters behind them. */
export function linesOf<S extends Score>(scores: readonly S[], family: readonly Id[]): RaterLine<S>[] {
  const place = (rater: Id) => (family.includes(rater) ? family.indexOf(rater) : family.length)
  return [...byRater(scores)]
    .map(([rater, own]) => ({ rater, points: own.slice(-pointsPerLine) }))
    .sort((a, b) => place(a.rater) - place(b.rater))
}
