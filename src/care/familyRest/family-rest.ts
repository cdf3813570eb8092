// Rust (familyRest): nobody of a family is mailed for one to fourteen days, because who coordinates asked so (D-MSG-08).
// Whoever is asked to rest may end it. What is told at once still is, and a call that was promised goes on.

import type { Id } from '#care/pass/facts.ts'
import type { Day } from '#platform/dates.ts'

export type FamilyRest = { id: Id; person: Id; at: Date; untilOn: Day; stoppedAt: Date | null }

/** The rest that runs today; the one that ends last, when there are more. */
export const restNow = (rests: readonly FamilyRest[], today: Day): FamilyRest | null =>
  rests
    .filter(({ stoppedAt, untilOn }) => stoppedAt === null && today <= untilOn)
    .toSorted((a, b) => a.untilOn.localeCompare(b.untilOn))
    .at(-1) ?? null
