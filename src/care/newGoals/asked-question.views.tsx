import { askedLengths, askersFor } from '#care/goals/asked.ts'
import { titleLength, whyLength } from '#care/goals/goal.ts'
import { goalWords } from '#care/goals/goals.words.ts'
import type { Reader } from '#care/steps/step-list.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { type Fact, LoneLink } from '#ui/facts.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Along } from '#ui/form.views.tsx'
import type { NewGoalProps } from './new-goal.views.tsx'
import { askedIn, type TypedGoal } from './typed-goal.ts'

/** What somebody else asks: who, what, why, and what a family can and cannot choose in it (D-GOA-02). */
export function AskedQuestion({ asked, seen, typed, errors }: NewGoalProps) {
  const { say, isFamily } = seen
  const field = (name: 'askerName' | 'title' | 'why' | 'mayChoose' | 'fixed') => ({
    say,
    name,
    value: typed[name],
    error: errors[name],
  })
  return (
    <>
      <Along name="asked" value="yes" />
      <Radios
        say={say}
        name="asker"
        label={say(goalWords['ander.wie'])}
        value={typed.asker}
        error={errors.asker}
        options={askersFor(isFamily).map((asker) => ({
          value: asker,
          label: say(goalWords[`ander.${asker}`]),
          ...(asker === 'safety' ? { help: say(goalWords['ander.safety.hulp']) } : {}),
        }))}
      />
      <Field
        {...field('askerName')}
        label={say(goalWords['ander.naam'])}
        help={say(goalWords['ander.naam.hulp'])}
        most={askedLengths.askerName}
      />
      <Field {...field('title')} label={say(goalWords['ander.wat'])} most={titleLength} />
      <Field {...field('why')} kind="long" label={say(goalWords['ander.waarom'])} most={whyLength} />
      <Field
        {...field('mayChoose')}
        kind="long"
        label={say(goalWords['ander.kiezen'])}
        help={say(goalWords['ander.kiezen.hulp'])}
        most={askedLengths.mayChoose}
      />
      <Field {...field('fixed')} kind="long" label={say(goalWords['ander.vast'])} most={askedLengths.fixed} />
      <LoneLink href={`${asked.path}?van=ons`}>{say(goalWords[isFamily ? 'ander.toch' : 'ander.toch.werk'])}</LoneLink>
    </>
  )
}

/** On the check page: the same, to read once more. */
export function askedFacts({ say }: Reader, typed: TypedGoal, change: Fact['change']): Fact[] {
  const asked = askedIn(typed)
  if (asked === null) return []
  return [
    { name: say(goalWords['ander.wie']), value: asked.askerName, change },
    { name: say(goalWords['ander.kiezen.is']), value: asked.mayChoose, change },
    { name: say(goalWords['ander.vast.is']), value: asked.fixed, change },
  ]
}
