// Kader (legalFramework): whether help stands in a voluntary, an urged or a compulsory framework, with the measure of a court (maatregel).
// D-PEO-08: urged gives nobody a right beyond voluntary. D-PEO-09: back from compulsory goes by a warm handover; the plan stays the same.
import type { Day } from '#platform/dates.ts'

export const frameworkKinds = ['voluntary', 'urged', 'compulsory'] as const
export const measures = [
  'supervisionOrder',
  'provisionalSupervisionOrder',
  'guardianship',
  'provisionalGuardianship',
  'temporaryGuardianship',
  'placementOrder',
  'closedPlacementOrder',
  'youthProbation',
  'preventiveJustice',
] as const
export const handoverSides = ['family', 'formerWorker', 'newWorker'] as const

export type FrameworkKind = (typeof frameworkKinds)[number]
export type Measure = (typeof measures)[number]

export type Framework = {
  youth: string
  kind: FrameworkKind
  measure: Measure | null
  courtOn: Day | null
  fromOn: Day
  untilOn: Day | null
}

export type FrameworkStanding = { kind: FrameworkKind; ended: boolean }

/**
 * What counts today. Without a row help is voluntary. A measure whose last day has passed binds nobody any more, and asks for
 * the warm handover that nobody recorded yet.
 */
export function frameworkStanding(framework: Framework | undefined, today: Day): FrameworkStanding {
  if (framework === undefined) return { kind: 'voluntary', ended: false }
  const ended = framework.kind === 'compulsory' && framework.untilOn !== null && framework.untilOn <= today
  return { kind: framework.kind, ended }
}

export type FrameworkWish = Omit<Framework, 'youth' | 'kind'> & {
  kind: FrameworkKind | null
  handoverOn: Day | null
  handoverWith: readonly string[]
}

export type FrameworkProblem =
  | 'kindMissing'
  | 'measureMissing'
  | 'courtMissing'
  | 'courtComing'
  | 'untilBefore'
  | 'handoverMissing'
  | 'handoverComing'

/** Up with the day of the court, down from compulsory with a meeting of the family, the worker until then and the worker from then. */
export function frameworkProblem(wish: FrameworkWish, before: FrameworkKind, today: Day): FrameworkProblem | null {
  if (wish.kind === null) return 'kindMissing'
  if (wish.kind === 'compulsory') {
    if (wish.measure === null) return 'measureMissing'
    if (wish.courtOn === null) return 'courtMissing'
    if (wish.courtOn > today) return 'courtComing'
    return wish.untilOn !== null && wish.untilOn <= wish.fromOn ? 'untilBefore' : null
  }
  if (before !== 'compulsory') return null
  const everybody = handoverSides.every((side) => wish.handoverWith.includes(side))
  if (wish.handoverOn === null || !everybody) return 'handoverMissing'
  return wish.handoverOn > today ? 'handoverComing' : null
}
