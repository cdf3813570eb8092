// Caseload: the families of one worker in the order of the worklist, with the names that the list says.
// It compares no workers and counts no hours (D-WRK-07, D-WRK-08).

import type { Viewer } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Day } from '#platform/dates.ts'
import type { FamilyFacts, Load } from './facts.ts'
import type { WaitingQuestion } from './waiting.ts'
import type { Line } from './worklist.ts'

/** Guarded: one is asked about its safety and coordinates it not; nothing else of it is open. */
export type ListedFamily = FamilyFacts & { id: Id; name: string; guarded: boolean }
export type Caseload = {
  today: Day
  viewer: Viewer
  done: { said: string; values?: Record<string, string> } | null
  lines: readonly Line<ListedFamily>[]
  /** Of people without an account; null for who takes no questions. */
  questions: readonly WaitingQuestion[] | null
  /** The day before which a peer worker is called after a heavy talk; null for who coaches nobody. */
  coach: { callBefore: Day | null } | null
  /** Of youths with a birthday ahead. */
  callNames: ReadonlyMap<Id, string>
}

/** How many families ask how much of the worker's time, as the worker chose; no hours (screens P-01). */
export function loadsOf(families: readonly { load: Load | null }[]): { load: Load | 'none'; count: number }[] {
  const loads = ['light', 'normal', 'heavy', 'none'] as const
  return loads
    .map((load) => ({ load, count: families.filter((family) => (family.load ?? 'none') === load).length }))
    .filter(({ count }) => count > 0)
}
