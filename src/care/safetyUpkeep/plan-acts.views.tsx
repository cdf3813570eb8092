import type { Asked } from '#care/access/family.views.tsx'
import { safetyWords } from '#care/safety/safety.words.ts'
import type { Reader } from '#care/safetyPlan/plan-form.views.tsx'
import { planNorm } from '#care/safetyPlan/safety-plan.ts'
import { Button } from '#ui/button.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { namesOf } from '#ui/names.ts'
import { uiWords } from '#ui/ui.words.ts'

type Props<T extends string> = {
  seen: Reader
  asked: Asked
  /** Who reads what is written here: those who read the plan. */
  names: readonly string[]
  typed: Readonly<Record<T, string>>
  errors: Readonly<Record<string, string | undefined>>
}

const Eye = ({ seen: { say, viewer }, names }: Pick<Props<never>, 'seen' | 'names'>) => (
  <EyeSentence>{say(safetyWords['veiligplan.wie'], { names: namesOf(say, viewer.voice.language, names) })}</EyeSentence>
)

export function CheckedForm({
  seen,
  asked,
  names,
  typed,
  errors,
  mayEnd,
}: Props<'words' | 'reason'> & { mayEnd: boolean }) {
  const { say } = seen
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path} notOnDevice>
      <Field
        say={say}
        kind="long"
        name="words"
        label={say(safetyWords['veiligplan.nagekeken'])}
        value={typed.words}
        error={errors.words}
        most={planNorm.words}
      />
      {mayEnd ? (
        <Field
          say={say}
          kind="long"
          name="reason"
          label={say(safetyWords['veiligplan.stop'])}
          help={say(safetyWords['veiligplan.stop.hulp'])}
          value={typed.reason}
          error={errors.reason}
          most={planNorm.words}
          optional
        />
      ) : null}
      <Eye seen={seen} names={names} />
      <Button>{say(uiWords['knop.bewaar'])}</Button>
    </Form>
  )
}

export function ConditionForm({ seen, asked, names, typed, errors }: Props<'words'>) {
  const { say } = seen
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path} notOnDevice>
      <Field
        say={say}
        kind="long"
        name="words"
        label={say(safetyWords['veiligplan.voorwaarde'])}
        sameAsHeading
        value={typed.words}
        error={errors.words}
        most={planNorm.line}
      />
      <Eye seen={seen} names={names} />
      <Button>{say(uiWords['knop.bewaar'])}</Button>
    </Form>
  )
}

export function FactForm({ seen, asked, names, typed, errors }: Props<'met' | 'fact'>) {
  const { say } = seen
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path} notOnDevice>
      <Radios
        say={say}
        name="met"
        label={say(safetyWords['veiligplan.lukt'])}
        sameAsHeading
        value={typed.met}
        error={errors.met}
        options={[
          { value: 'yes', label: say(safetyWords['veiligplan.gelukt']) },
          { value: 'no', label: say(safetyWords['veiligplan.nietgelukt']) },
        ]}
      />
      <Field
        say={say}
        kind="long"
        name="fact"
        label={say(safetyWords['veiligplan.feit'])}
        value={typed.fact}
        error={errors.fact}
        most={planNorm.line}
      />
      <Eye seen={seen} names={names} />
      <Button>{say(uiWords['knop.bewaar'])}</Button>
    </Form>
  )
}
