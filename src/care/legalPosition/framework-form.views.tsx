import { custodyWords } from '#care/custody/custody.words.ts'
import { type FrameworkKind, frameworkKinds, handoverSides, measures } from '#care/families/framework.ts'
import type { FormProps } from '#care/household/home-form.views.tsx'
import { Button } from '#ui/button.views.tsx'
import { Details } from '#ui/card.views.tsx'
import { Checkboxes, Radios } from '#ui/choice.views.tsx'
import { DateField } from '#ui/date-field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'

type TypedDay = { day: string; month: string; year: string }
type TypedFramework = {
  kind: string
  measure: string
  carriedOutBy: string
  court: TypedDay
  from: TypedDay
  until: TypedDay
  handover: TypedDay
  handoverWith: readonly string[]
}

export type FrameworkFormProps = FormProps<TypedFramework> & {
  before: FrameworkKind
  institutions: readonly { id: string; name: string }[]
}

export function FrameworkForm({ seen, asked, typed, errors, before, institutions }: FrameworkFormProps) {
  const { say } = seen
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      <Radios
        say={say}
        name="kind"
        label={say(custodyWords['pro.kader.wat'])}
        options={frameworkKinds.map((value) => ({ value, label: say(custodyWords[`pro.kader.${value}`]) }))}
        value={typed.kind}
        error={errors.kind}
      />
      {before === 'compulsory' ? <HandoverFields seen={seen} typed={typed} errors={errors} /> : null}
      <MeasureFields seen={seen} typed={typed} errors={errors} institutions={institutions} />
      <DateField say={say} name="from" label={say(custodyWords['pro.kader.vanaf'])} value={typed.from} optional />
      <Button>{say(uiWords['knop.bewaar'])}</Button>
    </Form>
  )
}

type Part = Pick<FrameworkFormProps, 'seen' | 'typed' | 'errors'>

function MeasureFields({ seen, typed, errors, institutions }: Part & Pick<FrameworkFormProps, 'institutions'>) {
  const { say } = seen
  const open = typed.kind === 'compulsory' || ['measure', 'court', 'until'].some((field) => errors[field] !== undefined)
  return (
    <Details summary={say(custodyWords['pro.kader.maatregel'])} open={open}>
      <Radios
        say={say}
        name="measure"
        label={say(custodyWords['pro.kader.maatregel'])}
        help={say(custodyWords['pro.kader.maatregelhulp'])}
        options={measures.map((value) => ({ value, label: say(custodyWords[`pro.maatregel.${value}`]) }))}
        value={typed.measure}
        error={errors.measure}
        optional
      />
      <DateField
        say={say}
        name="court"
        label={say(custodyWords['pro.kader.rechterdag'])}
        value={typed.court}
        error={errors.court}
        optional
      />
      <DateField
        say={say}
        name="until"
        label={say(custodyWords['pro.kader.totwanneer'])}
        value={typed.until}
        error={errors.until}
        optional
      />
      {institutions.length === 0 ? null : (
        <Radios
          say={say}
          name="carriedOutBy"
          label={say(custodyWords['pro.kader.wie'])}
          options={institutions.map(({ id, name }) => ({ value: id, label: name }))}
          value={typed.carriedOutBy}
          optional
        />
      )}
    </Details>
  )
}

/** D-PEO-09: shown only where there is a measure to come back from. */
function HandoverFields({ seen, typed, errors }: Part) {
  const { say } = seen
  return (
    <>
      <h2>{say(custodyWords['pro.kader.warm'])}</h2>
      <p>{say(custodyWords['pro.kader.warmuitleg'])}</p>
      <DateField
        say={say}
        name="handover"
        label={say(custodyWords['pro.kader.wanneer'])}
        value={typed.handover}
        error={errors.handover}
        optional
      />
      <Checkboxes
        say={say}
        name="handoverWith"
        label={say(custodyWords['pro.kader.wiewaren'])}
        options={handoverSides.map((value) => ({ value, label: say(custodyWords[`pro.kader.${value}`]) }))}
        values={typed.handoverWith}
        optional
      />
    </>
  )
}
