// Later (put off): a reason on the list that its worker puts off for at most a week; it comes back by itself (D-WRK-02).
// What is about safety, or climbs by itself, is never put off.

import type { FamilyFacts, LaterReason } from '#care/worklist/facts.ts'
import { lineOf, mayWait, norm } from '#care/worklist/worklist.ts'
import type { Day } from '#platform/dates.ts'

export type LaterProblem = 'choose' | 'tooLong' | 'notOnTheList'

/** D-WRK-02: at most seven days, and only a reason that is on the list. */
export function laterProblem(
  flags: FamilyFacts,
  wish: { reason: string; because: string; days: number },
  today: Day,
): LaterProblem | null {
  if (!isLaterReason(wish.because)) return 'choose'
  if (!Number.isInteger(wish.days) || wish.days < 1 || wish.days > norm.laterDays) return 'tooLong'
  return lineOf(flags, today).reasons.some((reason) => mayWait(reason) && reason.kind === wish.reason)
    ? null
    : 'notOnTheList'
}

export const laterReasons = ['planned', 'answer', 'away'] as const

export const isLaterReason = (text: string): text is LaterReason => (laterReasons as readonly string[]).includes(text)
