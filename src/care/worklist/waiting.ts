// Een vraag die wacht (waiting question): what somebody without an account asked stands between the families, at the rank of a question (D-WRK-01).
// The list knows its day and nothing of who asks; an open safety act of a family goes first.

import type { Id } from '#care/pass/facts.ts'
import type { Day } from '#platform/dates.ts'
import type { FamilyFacts } from './facts.ts'
import type { Line } from './worklist.ts'

/** Not mine: it is left lying with a colleague, and can be taken over. wantsTalk: a first talk that no peer worker could take in time. */
export type WaitingQuestion = { id: Id; dueOn: Day; mine: boolean; talked: boolean; wantsTalk?: boolean }

const rank = 3

/** How many lines stand before this question: those of a higher rank, and of the same rank those that are due earlier. */
export const linesBefore = (lines: readonly Line<FamilyFacts>[], { dueOn }: WaitingQuestion): number =>
  lines.filter(
    ({ reasons: [first] }) => first !== undefined && (first.rank < rank || (first.rank === rank && first.due < dueOn)),
  ).length
