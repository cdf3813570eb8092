import { nameOf } from '#care/access/frame.ts'
import { outsideWords } from '#care/invitation/asked-in.views.tsx'
import { outsideKinds } from '#care/invitation/outside.ts'
import type { Told } from '#care/ourTeam/our-team.views.tsx'
import type { Id } from '#care/pass/facts.ts'
import { Button } from '#ui/button.views.tsx'
import { Checkboxes, Radios } from '#ui/choice.views.tsx'
import { DateField } from '#ui/date-field.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { type AskField, lengths, type TypedAsk } from './asked-in.ts'
import { askedInWords as words } from './asked-in.words.ts'

type FormProps = Told & { typed: TypedAsk; writes: readonly Id[]; errors: Partial<Record<AskField, string>> }

/** First who and why, then how the code travels. */
export function AskForm(props: FormProps) {
  const { asked, seen } = props
  const { say } = seen
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()}>
      <p>{say(words['erbij.nieuw.uitleg'])}</p>
      <p>{say(words['erbij.delen'])}</p>
      <WhoAndWhy {...props} />
      <HowItTravels {...props} />
      <Button>{say(words['erbij.maak'])}</Button>
    </Form>
  )
}

function WhoAndWhy({ seen, typed, writes, errors }: FormProps) {
  const { say } = seen
  return (
    <>
      <Field say={say} name="name" label={say(words['erbij.naam'])} value={typed.name} error={errors.name}>
        <EyeSentence>{say(words['erbij.ziet'])}</EyeSentence>
      </Field>
      <Radios
        say={say}
        name="kind"
        label={say(words['erbij.wie'])}
        value={typed.kind}
        error={errors.kind}
        options={outsideKinds.map((value) => ({ value, label: say(outsideWords[value]) }))}
      />
      <ForWhom {...{ seen, typed, writes, errors }} />
      <WhyAndUntil {...{ seen, typed, errors }} eye={say(words['erbij.ziet'])} />
    </>
  )
}

type PartProps = Omit<FormProps, 'asked' | 'writes'>

export function ForWhom({ seen, typed, writes, errors }: Omit<FormProps, 'asked'>) {
  const { say } = seen
  return (
    <Checkboxes
      say={say}
      name="about"
      label={say(words['erbij.voor'])}
      values={typed.about}
      error={errors.about}
      options={writes.map((id) => ({ value: id, label: nameOf(seen, id) }))}
    />
  )
}

/** Why, read by who is asked, and until which day. */
export function WhyAndUntil({ seen, typed, errors, eye }: PartProps & { eye: string }) {
  const { say } = seen
  return (
    <>
      <Field
        say={say}
        kind="long"
        name="why"
        label={say(words['erbij.reden'])}
        help={say(words['erbij.reden.hulp'])}
        value={typed.why}
        error={errors.why}
        most={lengths.why}
      >
        <EyeSentence>{eye}</EyeSentence>
      </Field>
      <DateField
        say={say}
        name="until"
        label={say(words['erbij.eind'])}
        help={say(words['erbij.eind.hulp'])}
        value={typed.until}
        error={errors.until}
      />
    </>
  )
}

export function HowItTravels({ seen: { say }, typed, errors }: PartProps) {
  return (
    <>
      <Field
        say={say}
        name="fact"
        label={say(words['erbij.woord'])}
        help={say(words['erbij.woord.hulp'])}
        autocomplete="off"
        value={typed.fact}
        error={errors.fact}
      />
      <Radios
        say={say}
        name="channel"
        label={say(words['erbij.hoe'])}
        value={typed.channel}
        error={errors.channel}
        options={[
          { value: 'card', label: say(words['erbij.hoe.kaart']), help: say(words['erbij.hoe.kaart.hulp']) },
          { value: 'mail', label: say(words['erbij.hoe.mail']), help: say(words['erbij.hoe.mail.hulp']) },
        ]}
      />
      <Field
        say={say}
        kind="email"
        name="mail"
        label={say(words['erbij.adres'])}
        help={say(words['erbij.adres.hulp'])}
        autocomplete="off"
        value={typed.mail}
        error={errors.mail}
        optional
      />
    </>
  )
}
