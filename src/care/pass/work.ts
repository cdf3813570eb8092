// Werk (work): where somebody works, and until when. Whoever stopped working, or whose organisation ended, stands nowhere any more (access 5).
// A term, a part, a role or a share that still runs does not count then; being a member of the own family does.
import type { Day } from '#platform/dates.ts'
import type { Facts, Id } from './facts.ts'

/** `until`: the first day without this work. */
export type Worker = { readonly person: Id; readonly organisation: Id; readonly until: Day | null }

export type Work = {
  readonly workers: readonly Worker[]
  readonly endedOrganisations: readonly { readonly id: Id; readonly until: Day }[]
}

export function leftWork(facts: Facts, person: Id, day: Day): boolean {
  return (facts.workers ?? []).some(
    (worker) => worker.person === person && (isOver(worker.until, day) || isEnded(facts, worker.organisation, day)),
  )
}

export function worksAt({ workers }: Facts, person: Id, organisation: Id): boolean {
  return (workers ?? []).some((worker) => worker.person === person && worker.organisation === organisation)
}

function isEnded({ endedOrganisations }: Facts, organisation: Id, day: Day): boolean {
  return (endedOrganisations ?? []).some(({ id, until }) => id === organisation && isOver(until, day))
}

function isOver(until: Day | null, day: Day): boolean {
  return until !== null && until <= day
}
