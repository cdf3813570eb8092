import type { Asked as Question } from '#care/access/family.views.tsx'
import { type ConditionAnswer, factLength, isConditionAct } from '#care/goals/condition.ts'
import { goalWords } from '#care/goals/goals.words.ts'
import type { SeenGoal } from '#care/goals/seen.ts'
import { GoalReaders } from '#care/scores/score.views.tsx'
import type { Reader } from '#care/steps/step-list.views.tsx'
import type { TypedDay } from '#care/steps/typed-step.ts'
import { longDay } from '#platform/dates.ts'
import { Button } from '#ui/button.views.tsx'
import { Card } from '#ui/card.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { DateField } from '#ui/date-field.views.tsx'
import { Facts } from '#ui/facts.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'

type OfGoal = { seen: Reader; goal: SeenGoal }

/** Who asks this and why, and what a family can and cannot choose in it (D-GOA-02). */
export function AskedBy({ seen, goal }: OfGoal) {
  const { say } = seen
  if (goal.asked === null) return null
  const { askerName, mayChoose, fixed } = goal.asked
  return (
    <Card title={say(goalWords['ander.vraagt'], { asker: askerName })}>
      <Facts
        facts={[
          { name: say(goalWords['ander.waarom.is']), value: goal.why ?? '' },
          { name: say(goalWords['ander.kiezen.is']), value: mayChoose },
          { name: say(goalWords['ander.vast.is']), value: fixed },
        ]}
      />
    </Card>
  )
}

/** How a condition stands now, by which fact; who answers for it says how it goes on. */
export function ConditionNow({ seen, goal, path, maySay }: OfGoal & { path: string; maySay: boolean }) {
  const { say, viewer, today } = seen
  const last = goal.acts.findLast((act) => isConditionAct(act.kind))
  return (
    <Card title={say(goalWords[`doel.staat.${goal.state}`])}>
      {last?.factOn == null ? null : (
        <p>
          {say(goalWords['was.regel'], { date: longDay(viewer.voice, last.factOn, today), what: last.words ?? '' })}
        </p>
      )}
      <p class="onsplan-help">{say(goalWords['voorwaarde.uitleg'])}</p>
      {maySay && goal.state !== 'ended' ? (
        <Button href={`${path}/voorwaarde`}>{say(goalWords['voorwaarde.bij'])}</Button>
      ) : null}
    </Card>
  )
}

export type TypedStanding = { answer: string; fact: string; on: TypedDay }
export type StandingErrors = Partial<Record<'answer' | 'fact' | 'on', string>>
export type SayStandingProps = OfGoal & {
  asked: Question
  ways: readonly ConditionAnswer[]
  typed: TypedStanding
  errors: StandingErrors
}

/** The answer, the fact that shows it, and the day of that fact. */
export function SayStanding({ asked, seen, goal, ways, typed, errors }: SayStandingProps) {
  const { say } = seen
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      <Radios
        say={say}
        name="answer"
        label={say(goalWords['voorwaarde.hoe'])}
        sameAsHeading
        value={typed.answer}
        error={errors.answer}
        options={ways.map((way) => ({ value: way, label: say(goalWords[`doel.staat.${way}`]) }))}
      />
      <Field
        say={say}
        kind="long"
        name="fact"
        label={say(goalWords['voorwaarde.feit'])}
        value={typed.fact}
        error={errors.fact}
        most={factLength}
      >
        <GoalReaders seen={seen} goal={goal} />
      </Field>
      <DateField
        say={say}
        name="on"
        label={say(goalWords['voorwaarde.dag'])}
        value={typed.on}
        error={errors.on}
        quick={[{ value: 'vandaag', label: say(uiWords['tijd.vandaag']) }]}
      />
      <Button>{say(uiWords['knop.bewaar'])}</Button>
    </Form>
  )
}
