import { nameOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import { Button } from '#ui/button.views.tsx'
import { Checkboxes, Radios } from '#ui/choice.views.tsx'
import { DateField } from '#ui/date-field.views.tsx'
import { EyeLabel, EyeSentence } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import type { Told } from './our-team.views.tsx'
import { ourTeamWords as words } from './our-team.words.ts'
import { type CardField, type CardText, lengths, type TypedCard, weekdays } from './role-card.ts'

type FormProps = Told & {
  typed: TypedCard
  /** Words of another family's card stand here already. */
  isBegun: boolean
  /** Who reads it; undefined where the writer does not know each of them. */
  readers: readonly Id[] | undefined
  errors: Partial<Record<CardField, string>>
}

const labels = {
  why: words['pro.rolkaart.waarom'],
  supports: words['pro.rolkaart.zodat'],
  does: words['persoon.rol.wel'],
  doesNot: words['persoon.rol.niet'],
  reach: words['pro.rolkaart.bereik'],
} as const

/** First what is about this family, then what is about the work. */
export function CardForm(props: FormProps) {
  const { asked, seen, typed, isBegun, errors } = props
  const { say } = seen
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      <p>{say(words['pro.rolkaart.uitleg'])}</p>
      {isBegun ? <p>{say(words['pro.rolkaart.eerder'])}</p> : null}
      <TextOfCard {...props} name="why" />
      <TextOfCard {...props} name="supports" help={say(words['pro.rolkaart.zodat.hulp'])} />
      <TextOfCard {...props} name="does" />
      <TextOfCard {...props} name="doesNot" />
      <TextOfCard {...props} name="reach" />
      <Checkboxes
        say={say}
        name="days"
        label={say(words['pro.rolkaart.dagen'])}
        values={typed.days}
        error={errors.days}
        options={weekdays.map((value) => ({ value, label: say(words[`team.dag.${value}`]) }))}
      />
      <Field
        say={say}
        kind="number"
        name="answers"
        label={say(words['pro.rolkaart.antwoord'])}
        value={typed.answers}
        error={errors.answers}
        width={3}
      />
      <Radios
        say={say}
        name="known"
        label={say(words['pro.rolkaart.bekend'])}
        value={typed.known}
        error={errors.known}
        row
        options={[
          { value: 'yes', label: say(words['pro.rolkaart.bekend.ja']) },
          { value: 'no', label: say(words['pro.rolkaart.bekend.nee']) },
        ]}
      />
      <DateField
        say={say}
        name="until"
        label={say(words['pro.rolkaart.tot'])}
        value={typed.until}
        error={errors.until}
        optional
      />
      <Button>{say(uiWords['knop.bewaar'])}</Button>
    </Form>
  )
}

function TextOfCard({ seen, typed, readers, errors, name, help }: FormProps & { name: CardText; help?: string }) {
  const { say, viewer } = seen
  return (
    <Field
      say={say}
      kind={name === 'reach' ? 'text' : 'long'}
      name={name}
      label={say(labels[name])}
      help={help}
      value={typed[name]}
      error={errors[name]}
      most={lengths[name]}
    >
      {readers === undefined ? (
        <EyeSentence>{say(words['pro.rolkaart.ziet'])}</EyeSentence>
      ) : (
        <EyeLabel say={say} language={viewer.voice.language} names={readers.map((id) => nameOf(seen, id))} />
      )}
    </Field>
  )
}
