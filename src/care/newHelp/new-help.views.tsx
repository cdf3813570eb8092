import type { VNode } from 'preact'
import { nameOf } from '#care/access/frame.ts'
import type { Asking, Reader } from '#care/agreements/share-question.views.tsx'
import { capacityWords } from '#care/capacity/capacity.words.ts'
import { helpForms } from '#care/consent/help-question.ts'
import { helpWords } from '#care/helpQuestions/help.words.ts'
import { blockLength, blocks } from '#care/helpQuestions/help-asking.ts'
import type { Id } from '#care/pass/facts.ts'
import { UntoldFields, type UntoldProps } from '#care/withheld/untold.views.tsx'
import { Button } from '#ui/button.views.tsx'
import { Details } from '#ui/card.views.tsx'
import { Checkboxes, Radios } from '#ui/choice.views.tsx'
import { EyeLabel } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'

export type HelpFormProps = {
  seen: Reader
  asked: Asking
  typed: Readonly<Record<string, string>> & { light?: string }
  errors: Partial<Record<string, string>>
  youths: readonly Id[]
  mayMarkLight: boolean
  /** For a youth here a measure of the court runs. */
  hasMeasure: boolean
  /** Who may stay untold, and what was typed about it. */
  untold: Pick<UntoldProps, 'holders' | 'colleagues' | 'typed'>
  /** Who may read the question beside the writer. */
  readers: readonly Id[]
}

const labels = {
  what: helpWords['zorg.wat'],
  why: helpWords['zorg.waarom'],
  hard: helpWords['zorg.lastig'],
  other: helpWords['zorg.anders'],
  when: helpWords['zorg.wanneer'],
}

/** The coordinator writes the five blocks that are read before anybody answers. */
export function HelpForm({
  seen,
  asked,
  typed,
  errors,
  youths,
  mayMarkLight,
  hasMeasure,
  untold,
  readers,
}: HelpFormProps) {
  const { say } = seen
  const eye = <EyeLabel say={say} language={seen.viewer.voice.language} names={readers.map((id) => nameOf(seen, id))} />
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      <Radios
        say={say}
        name="youth"
        label={say(helpWords['pro.zorg.wie'])}
        options={youths.map((id) => ({ value: id, label: nameOf(seen, id) }))}
        value={typed.youth}
        error={errors.youth}
      />
      <Radios
        say={say}
        name="form"
        label={say(helpWords['pro.zorg.vorm'])}
        options={helpForms.map((value) => ({ value, label: say(capacityWords[`zorg.vorm.${value}`]) }))}
        value={typed.form}
        error={errors.form}
      />
      <UntoldFields seen={seen} errors={errors} {...untold} />
      <FiveBlocks seen={seen} typed={typed} errors={errors} eye={eye} />
      <Field
        say={say}
        kind="long"
        name="childSaid"
        label={say(helpWords['pro.zorg.kind'])}
        value={typed.childSaid ?? ''}
        most={blockLength}
        error={errors.childSaid}
        optional
      >
        {eye}
      </Field>
      {hasMeasure ? <MeasureField seen={seen} typed={typed} errors={errors} /> : null}
      <UrgentFields seen={seen} typed={typed} errors={errors} eye={eye} />
      {mayMarkLight ? <LightFields seen={seen} typed={typed} errors={errors} eye={eye} /> : null}
      <Button>{say(uiWords['knop.verder'])}</Button>
    </Form>
  )
}

type LightProps = Pick<HelpFormProps, 'seen' | 'typed' | 'errors'> & { eye: VNode }

function FiveBlocks({ seen: { say }, typed, errors, eye }: LightProps) {
  return blocks.map((name) => (
    <Field
      say={say}
      kind="long"
      name={name}
      label={say(labels[name])}
      value={typed[name] ?? ''}
      most={blockLength}
      error={errors[name]}
    >
      {eye}
    </Field>
  ))
}

/** Part of what the court decided: then nobody is asked for a yes. */
function MeasureField({ seen: { say }, typed, errors }: Pick<HelpFormProps, 'seen' | 'typed' | 'errors'>) {
  return (
    <Checkboxes
      say={say}
      name="underMeasure"
      label={say(helpWords['pro.zorg.maatregel'])}
      options={[{ value: 'yes', label: say(helpWords['pro.zorg.maatregel.ja']) }]}
      values={typed.underMeasure === 'yes' ? ['yes'] : []}
      error={errors.underMeasure}
      optional
    />
  )
}

/** Help that cannot wait for everybody's yes: why, in words that the family reads. */
function UrgentFields({ seen: { say }, typed, errors, eye }: LightProps) {
  return (
    <Details summary={say(helpWords['pro.zorg.spoed'])} open={typed.urgent === 'yes' || errors.urgentWhy !== undefined}>
      <Checkboxes
        say={say}
        name="urgent"
        label={say(helpWords['pro.zorg.spoed'])}
        help={say(helpWords['pro.zorg.spoed.hulp'])}
        options={[{ value: 'yes', label: say(helpWords['pro.zorg.spoed.ja']) }]}
        values={typed.urgent === 'yes' ? ['yes'] : []}
        optional
      />
      <Field
        say={say}
        kind="long"
        name="urgentWhy"
        label={say(helpWords['pro.zorg.spoed.waarom'])}
        value={typed.urgentWhy ?? ''}
        most={blockLength}
        error={errors.urgentWhy}
        optional
      >
        {eye}
      </Field>
    </Details>
  )
}

/** Light: for who is registered, with a sentence why. */
function LightFields({ seen: { say }, typed, errors, eye }: LightProps) {
  return (
    <>
      <Checkboxes
        say={say}
        name="light"
        label={say(helpWords['pro.zorg.licht'])}
        options={[{ value: 'yes', label: say(helpWords['pro.zorg.licht.ja']) }]}
        values={typed.light === 'yes' ? ['yes'] : []}
        error={errors.light}
        optional
      />
      <Field
        say={say}
        kind="long"
        name="lightWhy"
        label={say(helpWords['pro.zorg.licht.waarom'])}
        value={typed.lightWhy ?? ''}
        most={blockLength}
        error={errors.lightWhy}
        optional
      >
        {eye}
      </Field>
    </>
  )
}
