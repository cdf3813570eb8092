// De volgende keer terugkijken (next review): every active plan has a day ahead, in the plan itself (D-REV-01).
// How far ahead follows from the time the plan asks; a later day is refused, an earlier one never.

import type { Load } from '#care/plan/plan.ts'
import { addDays, addMonths, addWeeks, type Day, daysBetween, workingDaysAfter } from '#platform/dates.ts'

type Rhythm = Load | 'scalingDown'

/** The day that is proposed, and the latest one that is possible. */
const spans: Record<Rhythm, { usual: (from: Day) => Day; latest: (from: Day) => Day }> = {
  light: { usual: (from) => addMonths(from, 6), latest: (from) => addMonths(from, 10) },
  normal: { usual: (from) => addMonths(from, 3), latest: (from) => addMonths(from, 3) },
  heavy: { usual: (from) => addWeeks(from, 6), latest: (from) => addWeeks(from, 8) },
  scalingDown: { usual: (from) => addMonths(from, 3), latest: (from) => addMonths(from, 3) },
}

export type PlanLoadState = { load: Load; scalingDown: boolean }

const rhythmOf = (plan: PlanLoadState): Rhythm => (plan.scalingDown ? 'scalingDown' : plan.load)

/** Counted from the last review, or from the day the plan became active. */
export const usualNext = (plan: PlanLoadState, from: Day): Day => spans[rhythmOf(plan)].usual(from)

export const latestNext = (plan: PlanLoadState, from: Day): Day => spans[rhythmOf(plan)].latest(from)

/** How far ahead a day may lie once the latest one went by without a look-back (decision 0016). */
const lateDays = 14

/** The last day that can be chosen today: the latest of the rhythm; or, when that has passed, two weeks from now. */
export function lastChoice(plan: PlanLoadState, from: Day, today: Day): Day {
  const latest = latestNext(plan, from)
  return latest > today ? latest : addDays(today, lateDays)
}

const proposals = [3, 7, 10] as const

/** Days to propose when the day went by: three working days, soon and spread over two weeks (D-REV-09). */
export const proposedDays = (today: Day): Day[] => [
  ...new Set(proposals.map((days) => workingDaysAfter(addDays(today, days - 1), 1))),
]

export type NextDayProblem = 'notADay' | 'dayIsPast' | 'dayTooLate'

export function nextDayProblem(plan: PlanLoadState, from: Day, next: Day | null, today: Day): NextDayProblem | null {
  if (next === null) return 'notADay'
  if (next <= today) return 'dayIsPast'
  return next > lastChoice(plan, from, today) ? 'dayTooLate' : null
}

export type ReviewDue = 'far' | 'soon' | 'past'

/** For the worklist: within a week, or the day has come (D-REV-09). */
export function reviewDue(dueOn: Day, today: Day): ReviewDue {
  const days = daysBetween(today, dueOn)
  return days <= 0 ? 'past' : days <= 7 ? 'soon' : 'far'
}
