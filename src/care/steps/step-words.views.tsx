import type { Asked } from '#care/access/family.views.tsx'
import { nameOf, seenBy } from '#care/access/frame.ts'
import { goalWords } from '#care/goals/goals.words.ts'
import { stepTextLength } from '#care/goals/step.ts'
import type { Audience, Id } from '#care/pass/facts.ts'
import { Button } from '#ui/button.views.tsx'
import { EyeLabel } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form, MadeFrom } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import type { Reader } from './step-list.views.tsx'

export type ChangeStepProps = {
  asked: Asked
  seen: Reader
  step: { audience: string; subjects: readonly Id[] }
  /** The version these words were read in: what somebody wrote meanwhile is not overwritten. */
  base: string
  byHelper: boolean
  typed: { what: string; why: string; supports: string }
  errors: Partial<Record<'what' | 'why' | 'supports', string>>
}

export function ChangeStep({ asked, seen, step, base, byHelper, typed, errors }: ChangeStepProps) {
  const { say } = seen
  const field = (name: 'what' | 'why' | 'supports') => ({ say, name, value: typed[name], error: errors[name] })
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      <MadeFrom base={base} />
      <Field
        {...field('what')}
        label={say(goalWords['actie.wat'])}
        help={say(goalWords['actie.hulp'])}
        most={stepTextLength}
      />
      <Field {...field('why')} label={say(goalWords['actie.waaromdit'])} most={stepTextLength} optional={!byHelper} />
      {byHelper ? <Field {...field('supports')} label={say(goalWords['actie.zodat'])} most={stepTextLength} /> : null}
      <EyeLabel
        say={say}
        language={seen.viewer.voice.language}
        names={seenBy(seen, step.audience as Audience, step.subjects).map((id) => nameOf(seen, id))}
      />
      <Button>{say(uiWords['knop.bewaar'])}</Button>
    </Form>
  )
}
