// Platenplan (picture plan): the plan as a child of 6 to 11 sees it (K-04): at most five rows, each with a picture, a few words and who does it.
// A step stands in it by the act of a grown-up alone, who chooses the picture and words for this child (decision 0057).

import type { Repeats, StepAct, StepState } from '#care/goals/step.ts'
import type { Id } from '#care/pass/facts.ts'
import { addDays, addMonths, type Day, dayOf } from '#platform/dates.ts'

export const most = 5
export const sentenceLength = 60
const daysDone = 7

/** A step in the plan of one child, readable. */
export type PictureStep = {
  id: Id
  stepId: Id
  goalId: Id
  child: Id
  picture: string
  what: string
  keyPerson: Id
  doer: Id | null
  /** The name of a doer outside the plan. */
  outside: string
  repeats: Repeats | null
  state: StepState
  /** What this reader knows of the goal: the newest that was done with it. */
  goalAct: string | null
  acts: readonly StepAct[]
  stickers: readonly Sticker[]
}
export type Sticker = { id: Id; by: Id; at: Date }

/** The day on which it was done, by who does it or as the child says; what comes back every week is clean again a week later. */
export function stickerOn({ stickers, acts, repeats }: Pick<PictureStep, 'stickers' | 'acts' | 'repeats'>, today: Day) {
  const days = [
    ...stickers.map(({ at }) => dayOf(at)),
    ...acts.filter(({ kind }) => kind === 'done').map(({ on }) => on),
  ]
  const last = days.toSorted().at(-1)
  if (last === undefined || repeats === null) return last
  const cleanOn = repeats === 'monthly' ? addMonths(last, 1) : addDays(last, 7)
  return today < cleanOn ? last : undefined
}

const running: readonly string[] = ['activated', 'set', 'notMet']

/** What goes on, and for a week what was done: a child may look at its stickers. */
function isShown({ state, goalAct }: PictureStep, today: Day): boolean {
  if (goalAct !== null && !running.includes(goalAct)) return false
  if (state.kind === 'done') return state.doneOn !== null && state.doneOn > addDays(today, -daysDone)
  return state.kind === 'todo' || state.kind === 'doing'
}

/** The rows of one child: what is to be done comes before what is done when there are more than five, and every row keeps its place. */
export function planOf(steps: readonly PictureStep[], child: Id, today: Day): PictureStep[] {
  const shown = steps.filter((step) => step.child === child && isShown(step, today))
  const isDone = (step: PictureStep) => Number(stickerOn(step, today) !== undefined)
  const chosen = new Set(shown.toSorted((one, other) => isDone(one) - isDone(other)).slice(0, most))
  return shown.filter((step) => chosen.has(step))
}

export type PutProblem = 'noPicture' | 'noSentence' | 'tooLong' | 'full' | 'over'

/** beside: how many other rows the child has. */
export function putProblem(put: {
  what: string
  hasPicture: boolean
  isOpen: boolean
  beside: number
}): PutProblem | null {
  if (!put.isOpen) return 'over'
  if (!put.hasPicture) return 'noPicture'
  if (put.what === '') return 'noSentence'
  if (put.what.length > sentenceLength) return 'tooLong'
  return put.beside >= most ? 'full' : null
}
