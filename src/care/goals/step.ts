// Actie (step): who does what by when and why. A professional's step is there for whose effort it supports, until a day (D-ALL-10).
// Its state follows from what people did and from today; a turn that was missed is gone, never a debt.
import type { Id } from '#care/pass/facts.ts'
import { addDays, addMonths, addWeeks, type Day } from '#platform/dates.ts'
import type { Actor, StopReason } from './goal.ts'

export const doerKinds = [
  'family',
  'circle',
  'volunteer',
  'peer',
  'school',
  'localTeam',
  'provider',
  'otherProfessional',
] as const
export type DoerKind = (typeof doerKinds)[number]
const ownKinds: readonly DoerKind[] = ['family', 'circle', 'volunteer']
export const isProfessional = (kind: DoerKind): boolean => !ownKinds.includes(kind)

/** Family, then circle, then volunteer, then professional: the order in which doers are offered (D-STE-02). */
export function inOfferedOrder<D extends { kind: DoerKind }>(doers: readonly D[]): D[] {
  const place = (kind: DoerKind) => Math.min(doerKinds.indexOf(kind), ownKinds.length)
  return [...doers].sort((a, b) => place(a.kind) - place(b.kind))
}

export const stepActKinds = [
  'started',
  'done',
  'notWorked',
  'partlyWorked',
  'stopped',
  'moved',
  'again',
  'lengthened',
  'letGo',
  'resumed',
] as const
export type StepActKind = (typeof stepActKinds)[number]
export type StepAct = {
  kind: StepActKind
  on: Day
  at: Date
  by: Id
  toOn: Day | null
  via: boolean
  reason?: StopReason | null
}
export type Repeats = 'weekly' | 'monthly'

export type StepFacts = {
  doerKind: DoerKind
  startOn: Day | null
  dueOn: Day | null
  repeats: Repeats | null
  untilOn: Day | null
  createdOn: Day
  acts: readonly StepAct[]
}

export type StepState = {
  kind: 'todo' | 'doing' | 'done' | 'stopped' | 'letGo'
  /** The day of this turn; null when it is over, or when no turn is left before it ends. */
  dueOn: Day | null
  untilOn: Day | null
  /** Stopped by itself because its until day has passed (D-STE-06). */
  ended: boolean
  doneOn: Day | null
}

export function stateOfStep(step: StepFacts, today: Day): StepState {
  const { acts } = step
  const untilOn = acts.findLast((act) => act.kind === 'lengthened')?.toOn ?? step.untilOn
  const doneOn = acts.findLast((act) => act.kind === 'done')?.on ?? null
  const last = acts.findLast((act) => !['moved', 'lengthened', 'notWorked', 'partlyWorked'].includes(act.kind))
  const over = (kind: StepState['kind'], ended = false): StepState => ({ kind, dueOn: null, untilOn, ended, doneOn })
  if (last?.kind === 'stopped') return over('stopped')
  if (last?.kind === 'done' && step.repeats === null) return over('done')
  if (untilOn !== null && untilOn < today) return over('stopped', true)
  if (last?.kind === 'letGo') return over('letGo')
  const due = dueOf(step, today)
  const dueOn = step.repeats !== null && due !== null && untilOn !== null && due > untilOn ? null : due
  return { kind: last?.kind === 'started' ? 'doing' : 'todo', dueOn, untilOn, ended: false, doneOn }
}

/** A day it was moved to counts until the step is done once more; a turn that passed makes room for the next. */
function dueOf(step: StepFacts, today: Day): Day | null {
  const since = step.acts.slice(step.acts.findLastIndex((act) => act.kind === 'done') + 1)
  const moved = since.findLast((act) => act.toOn !== null && act.kind !== 'lengthened')?.toOn ?? null
  if (step.repeats === null) return moved ?? step.dueOn
  const turn = turnOf(step, today)
  return moved !== null && moved >= today && moved <= turn ? moved : turn
}

/** The day of the running turn: the first that has not passed and was not done yet (D-STE-07). */
function turnOf(step: StepFacts, today: Day): Day {
  const first = step.dueOn ?? step.startOn ?? step.createdOn
  const after = step.repeats === 'monthly' ? addMonths : addWeeks
  const from = (day: Day, least: number) => {
    let n = least
    while (after(first, n) < day) n += 1
    return n
  }
  let turn = 0
  for (const act of step.acts) if (act.kind === 'done') turn = from(act.on, turn) + 1
  return after(first, from(today, turn))
}

export const isOpen = (state: StepState): boolean => state.kind === 'todo' || state.kind === 'doing'

/** Only the doer, somebody of the family it serves, or the coordinator (D-STE-03). */
export const mayMarkDone = (doer: Id | null, actor: Actor): boolean =>
  doer === actor.person || (actor.isFamily && actor.mine) || actor.isCoordinator

export type StepMove = 'done' | 'again' | 'different' | 'stop' | 'move' | 'lengthen'
export type StepMoveProblem = 'notYours' | 'notNow' | 'noDay' | 'pastDay' | 'untilTooLate' | 'noReason' | 'longReason'

export type StepAsking = {
  move: StepMove
  state: StepState
  doer: Id | null
  doerKind: DoerKind
  actor: Actor
  day: Day | null
  today: Day
  latestUntil: Day
  words: string
}

/** Stopping or trying again needs no reason (D-STE-04); lengthening a professional's step does. */
export function stepMoveProblem({ move, state, actor, day, today, ...step }: StepAsking): StepMoveProblem | null {
  if (!mayMarkDone(step.doer, actor)) return 'notYours'
  if (move === 'lengthen') {
    if (!isProfessional(step.doerKind) || (!isOpen(state) && !state.ended)) return 'notNow'
    if (day === null) return 'noDay'
    if (day < today) return 'pastDay'
    if (day > step.latestUntil) return 'untilTooLate'
    if (step.words === '') return 'noReason'
    return step.words.length > stepTextLength ? 'longReason' : null
  }
  if (!isOpen(state)) return 'notNow'
  if (move === 'move' && day === null) return 'noDay'
  return day !== null && day < today ? 'pastDay' : null
}

export type StepWish = {
  what: string
  doer: Id | null
  /** Somebody outside the plan, by name: gets no message. */
  outside: string
  doerKind: DoerKind | null
  dueOn: Day | null
  startOn: Day | null
  repeats: Repeats | null
  untilOn: Day | null
  why: string
  supports: string
}
export type StepProblem =
  | 'noWhat'
  | 'longWhat'
  | 'noDoer'
  | 'noName'
  | 'noDay'
  | 'pastDay'
  | 'startAfterDue'
  | 'longWhy'
  | 'noWhy'
  | 'noEffort'
  | 'longEffort'
  | 'noUntil'
  | 'untilTooLate'

export const stepTextLength = 200
const untilAfterReviewDays = 14
/** Without a look-back ahead a step is agreed for at most three months: as long as a light plan goes between two. */
const withoutReviewDays = 91

/** The last day until which a professional's step may be agreed (D-STE-01); a look-back that is late counts as today. */
export function latestUntil(nextReviewOn: Day | null, today: Day): Day {
  const review = nextReviewOn ?? addDays(today, withoutReviewDays)
  return addDays(review < today ? today : review, untilAfterReviewDays)
}

export function stepProblems(wish: StepWish, today: Day, latest: Day): StepProblem[] {
  const professional = wish.doerKind !== null && isProfessional(wish.doerKind)
  const { dueOn, startOn, untilOn } = wish
  const found: [StepProblem, boolean][] = [
    ['noWhat', wish.what === ''],
    ['longWhat', wish.what.length > stepTextLength],
    ['noDoer', wish.doerKind === null],
    ['noName', wish.doerKind !== null && wish.doer === null && wish.outside === ''],
    ['noDay', dueOn === null && wish.repeats === null],
    ['pastDay', dueOn !== null && dueOn < today],
    ['startAfterDue', startOn !== null && dueOn !== null && startOn > dueOn],
    ['noWhy', professional && wish.why === ''],
    ['longWhy', wish.why.length > stepTextLength],
    ['noEffort', professional && wish.supports === ''],
    ['longEffort', wish.supports.length > stepTextLength],
    ['noUntil', professional && untilOn === null],
    ['untilTooLate', untilOn !== null && (untilOn < today || untilOn > latest)],
  ]
  return found.filter(([, wrong]) => wrong).map(([problem]) => problem)
}

const ownStepsHint = 50

/** Whole per cent of open steps by family and circle, when it lies below the norm; for professionals only (D-STE-05). */
export function lowOwnShare(open: readonly { doerKind: DoerKind }[], isWorker: boolean): number | null {
  if (!isWorker || open.length === 0) return null
  const own = open.filter((step) => step.doerKind === 'family' || step.doerKind === 'circle').length
  const share = Math.floor((100 * own) / open.length)
  return share < ownStepsHint ? share : null
}
