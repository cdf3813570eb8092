// Doel zoals iemand het ziet (seen goal): what the pages show of a goal to one reader,
// already readable and put together with its steps, scores and history.
import type { Id } from '#care/pass/facts.ts'
import type { Day } from '#platform/dates.ts'
import type { Asked } from './asked.ts'
import type { GoalAct, GoalKind, GoalState } from './goal.ts'
import type { Score } from './score.ts'
import type { DoerKind, Repeats, StepAct, StepState } from './step.ts'

export type SeenScore = Score & { whyNotLower?: string; oneHigher?: string }
export type SeenStep = {
  id: Id
  goalId: Id
  wording: number
  keyPerson: Id
  author: Id
  audience: string
  at: Date
  subjects: readonly Id[]
  what: string
  why?: string
  supports?: string
  /** Whom in the circle could do this later. */
  takeOver?: string
  doer: Id | null
  /** The name of a doer outside the plan. */
  outside?: string
  doerKind: DoerKind
  repeats: Repeats | null
  startOn: Day | null
  state: StepState
  acts: readonly (StepAct & { id: Id; words?: string })[]
  mine: boolean
}
export type SeenGoal = {
  id: Id
  title: string
  why?: string
  kind: GoalKind
  /** Who asks this and what can be chosen; null for what the family wants of itself. */
  asked: Asked | null
  subjects: readonly Id[]
  domains: readonly string[]
  audience: string
  author: Id
  wording: number
  keyPerson: Id
  mine: boolean
  state: GoalState
  acts: readonly (GoalAct & { id: Id; words?: string })[]
  goodEnough: number
  looksLike: string
  /** Every mark there was, oldest first. */
  marks: readonly { id: Id; value: number; looksLike: string; by: Id; at: Date }[]
  steps: readonly SeenStep[]
  scores: readonly SeenScore[]
}
export type GoalsOfPlan = {
  goals: readonly SeenGoal[]
  /** Steps of which the reader is the doer while the goal itself is not shown to him or her. */
  looseSteps: readonly SeenStep[]
  nextReviewOn: Day | null
}

export type OneGoal = { goal: SeenGoal; nextReviewOn: Day | null }
