// Het plan (plan): the one plan of a family, whose state and load follow from what was done to it, never from a column.
// A family has at most one open plan and, while it is open, one coordinator (D-ALL-01).
// Empty is allowed everywhere: what a family does itself is asked at the start, and may stay unsaid (D-ALL-08, D-ALL-12).
import type { Day } from '#platform/dates.ts'

export const planForms = ['light', 'heavy'] as const
export const loads = ['light', 'normal', 'heavy'] as const
export const authorships = ['family', 'familyAndCircle', 'withSupport', 'professionalOnly'] as const

export type PlanForm = (typeof planForms)[number]
export type Load = (typeof loads)[number]
export type Authorship = (typeof authorships)[number]

export type PlanAct = {
  kind:
    | 'started'
    | 'activated'
    | 'paused'
    | 'resumed'
    | 'scalingDown'
    | 'closed'
    | 'formChanged'
    | 'loadChanged'
    | 'sectionOpened'
  value: string | null
  until: Day | null
  at: Date
}

export type PlanState = 'draft' | 'started' | 'active' | 'paused' | 'scalingDown' | 'closed'

const turns: Partial<Record<PlanAct['kind'], PlanState>> = {
  started: 'started',
  activated: 'active',
  paused: 'paused',
  scalingDown: 'scalingDown',
  closed: 'closed',
}

/** A pause ends by an act or on its day; then the plan is what it was before. */
export function stateOf(acts: readonly PlanAct[], today: Day): PlanState {
  const inOrder = [...acts].sort((one, other) => one.at.getTime() - other.at.getTime())
  let state: PlanState = 'draft'
  let before: PlanState = 'draft'
  for (const act of inOrder) {
    if (act.kind === 'resumed') state = state === 'paused' ? before : state
    else if (act.kind === 'paused') {
      if (act.until === null || act.until > today) [before, state] = [state, 'paused']
    } else state = turns[act.kind] ?? state
  }
  return state
}

export const loadOf = (acts: readonly PlanAct[], atStart: Load): Load =>
  (last(acts, 'loadChanged')?.value as Load | undefined) ?? atStart

export const formOf = (acts: readonly PlanAct[], atStart: PlanForm): PlanForm =>
  (last(acts, 'formChanged')?.value as PlanForm | undefined) ?? atStart

export function last(acts: readonly PlanAct[], kind: PlanAct['kind']): PlanAct | undefined {
  return acts.filter((act) => act.kind === kind).sort((one, other) => other.at.getTime() - one.at.getTime())[0]
}

export type PlanStart = {
  youths: readonly string[]
  authorship: string
  wish: string
  ourselves: string
  /** Why the family does not write along; asked only then (D-PLN-09). */
  reason: string
}

export type PlanProblem =
  | 'openAlready'
  | 'noCoordinator'
  | 'youthMissing'
  | 'youthOutside'
  | 'authorshipMissing'
  | 'reasonMissing'
  | 'reasonTooLong'
  | 'wishTooLong'
  | 'ourselvesTooLong'

export const longestWish = 200
export const longestOurselves = 1000
export const longestReason = 200

/** Only what cannot be is refused; both texts may stay empty. */
export function startProblem(
  start: PlanStart,
  { youths, hasCoordinator, hasOpenPlan }: { youths: readonly string[]; hasCoordinator: boolean; hasOpenPlan: boolean },
): PlanProblem | null {
  if (hasOpenPlan) return 'openAlready'
  if (!hasCoordinator) return 'noCoordinator'
  if (start.youths.length === 0) return 'youthMissing'
  if (!start.youths.every((youth) => youths.includes(youth))) return 'youthOutside'
  if (!(authorships as readonly string[]).includes(start.authorship)) return 'authorshipMissing'
  if (start.authorship === 'professionalOnly' && start.reason === '') return 'reasonMissing'
  if (start.reason.length > longestReason) return 'reasonTooLong'
  if (start.wish.length > longestWish) return 'wishTooLong'
  return start.ourselves.length > longestOurselves ? 'ourselvesTooLong' : null
}
