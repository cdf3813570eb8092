// School (school): the first page of who takes part for school. One card for each pupil: the goals that are shared, and what is asked (screen N-03).
// Reading ends with the day of the share, and school reads on which day that was (access.md 10, case 12).

import type { SeenGoal, SeenStep } from '#care/goals/seen.ts'
import { isOpen } from '#care/goals/step.ts'
import type { Id } from '#care/pass/facts.ts'
import { type Day, dayOf } from '#platform/dates.ts'

/** Where who takes part for school asks something about a pupil. */
export const questionPlace = (familyId: Id, pupil: Id): string => `/gezin/${familyId}/school/${pupil}/vraag`

/** A share of goals with this reader. */
export type GoalShare = {
  subject: Id
  fromAt: Date
  untilAt: Date | null
  withdrawnAt: Date | null
  /** Of one goal only; null: of all of them. */
  goal: Id | null
  /** This reader may give an own number. */
  withScore: boolean
}

type KnownStep = Pick<SeenStep, 'id' | 'what' | 'doer' | 'state' | 'subjects'>
type KnownGoal = Pick<SeenGoal, 'id' | 'title' | 'why' | 'subjects' | 'state'> & { steps: readonly KnownStep[] }

export type AskedStep = { id: Id; what: string; dueOn: Day | null }
export type Pupil = {
  id: Id
  goals: readonly { id: Id; title: string; why: string; mayScore: boolean }[]
  /** What who looks does for this pupil. */
  asked: readonly AskedStep[]
  shared: Shared
}

/** Whether goals are shared now; what ended has its last day. */
export type Shared = 'now' | 'never' | { endedOn: Day }

export function sharedOn(shares: readonly GoalShare[], at: Date): Shared {
  if (shares.some((share) => share.fromAt <= at && !hasEnded(share, at))) return 'now'
  const last = shares
    .filter((share) => hasEnded(share, at))
    .map(lastDay)
    .toSorted()
    .at(-1)
  return last === undefined ? 'never' : { endedOn: last }
}

/** School gives a number on a goal that is shared with it, where who shared a single goal said so (D-REV-11). */
const mayScore = (shares: readonly GoalShare[], goal: Id, pupil: Id, at: Date): boolean =>
  shares.some(
    (share) =>
      share.subject === pupil &&
      share.withScore &&
      (share.goal === null || share.goal === goal) &&
      share.fromAt <= at &&
      !hasEnded(share, at),
  )

const hasEnded = ({ untilAt, withdrawnAt }: GoalShare, at: Date): boolean =>
  (withdrawnAt !== null && withdrawnAt <= at) || (untilAt !== null && untilAt <= at)

/** Stopped in the middle of a day, or ended by itself as a day began: then the day before was the last. */
function lastDay({ untilAt, withdrawnAt }: GoalShare): Day {
  const until = untilAt === null ? Number.POSITIVE_INFINITY : +untilAt - 1
  return dayOf(new Date(Math.min(until, withdrawnAt === null ? until : +withdrawnAt)))
}

type Known = { goals: readonly KnownGoal[]; looseSteps: readonly KnownStep[]; shares: readonly GoalShare[] }

/** The cards: what is seen of each pupil, and of nobody else. */
export const pupilsOf = (pupils: readonly Id[], { goals, looseSteps, shares }: Known, me: Id, at: Date): Pupil[] =>
  pupils.map((id) => ({
    id,
    goals: goals
      .filter(({ subjects, state }) => state === 'active' && subjects.includes(id))
      .map((goal) => ({
        ...{ id: goal.id, title: goal.title, why: goal.why ?? '' },
        mayScore: mayScore(shares, goal.id, id, at),
      })),
    asked: [...goals.filter(({ state }) => state === 'active').flatMap(({ steps }) => steps), ...looseSteps]
      .filter(({ doer, subjects, state }) => doer === me && subjects.includes(id) && isOpen(state))
      .map((step) => ({ id: step.id, what: step.what, dueOn: step.state.dueOn })),
    shared: sharedOn(
      shares.filter(({ subject }) => subject === id),
      at,
    ),
  }))
