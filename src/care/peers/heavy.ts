// Zwaar gesprek (heavy talk): the coach of a peer worker calls within a working day (D-PEE-05).
// The coach hears who wants to be called, and not with whom the talk was.

import { type Day, workingDaysAfter } from '#platform/dates.ts'

export const norm = { callWorkingDays: 1 } as const

export const calledBefore = (said: Day): Day => workingDaysAfter(said, norm.callWorkingDays)
