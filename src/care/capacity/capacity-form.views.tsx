import { nameOf } from '#care/access/frame.ts'
import type { Asking, Reader } from '#care/agreements/share-question.views.tsx'
import { helpForms } from '#care/consent/help-question.ts'
import type { Id } from '#care/pass/facts.ts'
import { Button } from '#ui/button.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { DateField } from '#ui/date-field.views.tsx'
import { EyeLabel } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { capacityNorm, representativeKinds } from './capacity.ts'
import { capacityWords as words } from './capacity.words.ts'

type TypedDay = { day: string; month: string; year: string }
type FormProps = {
  seen: Reader
  asked: Asking
  person: Id
  errors: Partial<Record<string, string>>
  /** Who reads it beside the writer. */
  readers: readonly Id[]
}

const eyeOf = ({ seen, readers }: FormProps) => (
  <EyeLabel say={seen.say} language={seen.viewer.voice.language} names={readers.map((id) => nameOf(seen, id))} />
)

export type CapacityFormProps = FormProps & {
  typed: { form: string; why: string; told: string; review: TypedDay; refused: TypedDay }
  /** From 16 a refusal that was written earlier is followed. */
  mayHaveRefused: boolean
}

/** One kind of help, why, how it was told, and the day to look again. */
export function CapacityForm(props: CapacityFormProps) {
  const { seen, asked, person, typed, errors, mayHaveRefused } = props
  const { say } = seen
  const name = nameOf(seen, person)
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      <p>{say(words['pro.zelf.uitleg'], { name })}</p>
      <Radios
        say={say}
        name="form"
        label={say(words['pro.zelf.over'])}
        options={helpForms.map((value) => ({ value, label: say(words[`zorg.vorm.${value}`]) }))}
        value={typed.form}
        error={errors.form}
      />
      <Field
        say={say}
        kind="long"
        name="why"
        label={say(words['pro.zelf.waarom'], { name })}
        help={say(words['pro.zelf.waarom.hulp'])}
        value={typed.why}
        most={capacityNorm.words}
        error={errors.why}
      >
        {eyeOf(props)}
      </Field>
      <Field
        say={say}
        kind="long"
        name="told"
        label={say(words['pro.zelf.verteld'], { name })}
        value={typed.told}
        most={capacityNorm.words}
        error={errors.told}
      >
        {eyeOf(props)}
      </Field>
      <DateField
        say={say}
        name="review"
        label={say(words['pro.zelf.weer'])}
        help={say(words['pro.zelf.weer.hulp'])}
        value={typed.review}
        error={errors.review}
      />
      {mayHaveRefused ? (
        <DateField
          say={say}
          name="refused"
          label={say(words['pro.zelf.geweigerd'], { name })}
          value={typed.refused}
          error={errors.refused}
          optional
        />
      ) : null}
      <Button>{say(uiWords['knop.bewaar'])}</Button>
    </Form>
  )
}

export type RepresentativeFormProps = FormProps & {
  typed: { representative: string; kind: string; ground: string }
  people: readonly Id[]
}

export function RepresentativeForm(props: RepresentativeFormProps) {
  const { seen, asked, person, typed, errors, people } = props
  const { say } = seen
  const name = nameOf(seen, person)
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      <p>{say(words['pro.zelf.vertegen.uitleg'])}</p>
      <Radios
        say={say}
        name="representative"
        label={say(words['pro.zelf.vertegen.wie'], { name })}
        options={people.map((id) => ({ value: id, label: nameOf(seen, id) }))}
        value={typed.representative}
        error={errors.representative}
      />
      <Radios
        say={say}
        name="kind"
        label={say(words['pro.zelf.vertegen.soort'])}
        options={representativeKinds.map((value) => ({ value, label: say(words[`pro.zelf.soort.${value}`]) }))}
        value={typed.kind}
        error={errors.kind}
      />
      <Field
        say={say}
        kind="long"
        name="ground"
        label={say(words['pro.zelf.vertegen.grond'])}
        help={say(words['pro.zelf.vertegen.grond.hulp'])}
        value={typed.ground}
        most={capacityNorm.words}
        error={errors.ground}
      >
        {eyeOf(props)}
      </Field>
      <Button>{say(uiWords['knop.bewaar'])}</Button>
    </Form>
  )
}
