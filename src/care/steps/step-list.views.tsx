import type { Asked } from '#care/access/family.views.tsx'
import { type Frame, nameOf } from '#care/access/frame.ts'
import type { Actor } from '#care/goals/goal.ts'
import { goalWords } from '#care/goals/goals.words.ts'
import { isOpen, mayMarkDone, type Repeats, type StepState } from '#care/goals/step.ts'
import type { Id } from '#care/pass/facts.ts'
import { type Day, distance, longDay } from '#platform/dates.ts'
import type { Say } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Rows, StepRow } from '#ui/card.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'

export type Reader = Frame & { say: Say }
export type ListedStep = {
  id: Id
  goalId: Id
  what: string
  doer: Id | null
  outside?: string
  repeats: Repeats | null
  state: StepState
  mine: boolean
}

export const stepPath = (familyId: Id, step: Pick<ListedStep, 'id' | 'goalId'>): string =>
  `/gezin/${familyId}/doelen/${step.goalId}/acties/${step.id}`

export const doerName = (seen: Reader, step: Pick<ListedStep, 'doer' | 'outside'>): string =>
  step.doer === null ? (step.outside ?? '') : nameOf(seen, step.doer)

/** "elke week, voor dinsdag 10 maart (over 3 dagen)", or what became of it. Paper does not know how far it is. */
export function whenOf(
  { say, viewer, today }: Reader,
  { state, repeats }: Pick<ListedStep, 'state' | 'repeats'>,
  onPaper = false,
): string {
  const day = (on: Day) => longDay(viewer.voice, on, today)
  if (state.ended && state.untilOn !== null) return say(goalWords['actie.gestoptop'], { date: day(state.untilOn) })
  if (state.kind === 'done') return say(uiWords['status.gedaan'])
  if (state.kind === 'stopped') return say(uiWords['status.gestopt'])
  if (state.kind === 'letGo') return say(goalWords['actie.losgelaten'])
  const turns = { weekly: uiWords['tijd.elkeweek'], monthly: goalWords['actie.elkemaand'] } as const
  const far = (on: Day) => (onPaper ? '' : ` (${distance(viewer.voice, on, today, uiWords)})`)
  const before =
    state.dueOn === null ? [] : [say(goalWords['actie.voor'], { date: `${day(state.dueOn)}${far(state.dueOn)}` })]
  return [...(repeats === null ? [] : [say(turns[repeats])]), ...before].join(', ')
}

export type StepListProps = {
  asked: Pick<Asked, 'csrf' | 'fresh'>
  seen: Reader
  steps: readonly ListedStep[]
  /** Where "Gedaan" lands: a path of the own pages. */
  back: string
}

/** The words of a row lead to the action; its button stands apart and does it in one tap. */
export function StepList({ asked, seen, steps, back }: StepListProps) {
  return (
    <Rows>
      {steps.map((step) => (
        <StepRow
          title={step.what}
          href={stepPath(seen.family.id, step)}
          more={seen.say(goalWords['actie.wiedoet'], { name: doerName(seen, step), when: whenOf(seen, step) })}
        >
          {isOpen(step.state) && mayMarkDone(step.doer, actorIn(seen, step)) ? (
            <DoneForm asked={asked} seen={seen} step={step} back={back} />
          ) : null}
        </StepRow>
      ))}
    </Rows>
  )
}

const actorIn = (seen: Reader, { mine }: { mine: boolean }): Actor => ({
  person: seen.viewer.person,
  isFamily: seen.isFamily,
  isCoordinator: seen.isCoordinator,
  mine,
})

export type DoneFormProps = Pick<StepListProps, 'asked' | 'seen' | 'back'> & {
  step: Pick<ListedStep, 'id' | 'goalId'>
  main?: boolean
}

export function DoneForm({ asked, seen, step, back, main = false }: DoneFormProps) {
  return (
    <Form action={`${stepPath(seen.family.id, step)}/gedaan`} csrf={asked.csrf} op={asked.fresh()} bare>
      <input type="hidden" name="terug" value={back} />
      <Button kind={main ? 'main' : 'other'}>{seen.say(uiWords['knop.gedaan'])}</Button>
    </Form>
  )
}
