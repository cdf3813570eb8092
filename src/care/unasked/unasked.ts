// Niet gevraagd (unasked): a holder of custody whom the youth fears is not asked about a JIM; two professionals write down why in the safety file (D-JIM-04).
// Nothing of it shows to anybody of the family. If nobody else with custody agrees, the JIM hears own words only, until a court or guardian agrees.

import type { Id } from '#care/pass/facts.ts'
import type { Day } from '#platform/dates.ts'

export const whyLength = 500

export const agreers = ['court', 'guardian'] as const
export type Agreer = (typeof agreers)[number]

export type WhyProblem = 'missing' | 'tooLong'

export function whyProblem(why: string): WhyProblem | null {
  if (why === '') return 'missing'
  return why.length > whyLength ? 'tooLong' : null
}

export type AgreedProblem = WhyProblem | 'who' | 'day'

/** A court or a guardian, on a day that has been, in which words. */
export function agreedProblem(
  { by, onDay, words }: { by: string; onDay: Day | null; words: string },
  today: Day,
): AgreedProblem | null {
  if (!(agreers as readonly string[]).includes(by)) return 'who'
  if (onDay === null || onDay > today) return 'day'
  return whyProblem(words)
}

/** One holder who is not asked, as the file tells it; it counts once somebody else agreed. */
/** `isIn`: the JIM reads along already. */
export type Unasked = {
  id: Id
  jim: Id
  holder: Id
  by: Id
  second: Id | null
  isIn: boolean
  why: string
  name: string
}

export type AgreedByOther = { by: Agreer; onDay: Day; words: string }

/** The second yes is never of who proposed it. */
export const maySecond = ({ by, second }: Pick<Unasked, 'by' | 'second'>, me: Id): boolean =>
  second === null && by !== me
