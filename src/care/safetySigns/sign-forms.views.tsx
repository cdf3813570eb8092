import type { Asked } from '#care/access/family.views.tsx'
import type { Id } from '#care/pass/facts.ts'
import type { Errors, Guard } from '#care/safety/check.views.tsx'
import { safetyWords } from '#care/safety/safety.words.ts'
import { fileNorm } from '#care/safetyFile/safety-file.ts'
import { safetyFileWords as words } from '#care/safetyFile/safety-file.words.ts'
import { Button } from '#ui/button.views.tsx'
import { Checkboxes, Radios } from '#ui/choice.views.tsx'
import { DateField } from '#ui/date-field.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'

type TypedDay = { day: string; month: string; year: string; quick: string }
type Props<T> = { seen: Guard; asked: Asked; typed: T; errors: Errors }
type Someone = { id: Id; name: string }

const Eye = ({ seen }: { seen: Guard }) => <EyeSentence>{seen.say(safetyWords['pro.veilig.wieleest'])}</EyeSentence>
const today = (seen: Guard) => [{ value: 'vandaag', label: seen.say(uiWords['tijd.vandaag']) }]

type TypedSign = { fact: string; source: string; opinion: string; discussed: string; seen: TypedDay }

export function SignForm({ seen, asked, typed, errors }: Props<TypedSign>) {
  const { say } = seen
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path} notOnDevice>
      <Field
        say={say}
        kind="long"
        name="fact"
        label={say(words['pro.signaal.feit'])}
        value={typed.fact}
        error={errors.fact}
        most={fileNorm.facts}
      />
      <Field
        say={say}
        name="source"
        label={say(words['pro.signaal.bron'])}
        value={typed.source}
        error={errors.source}
      />
      <DateField
        say={say}
        name="seen"
        label={say(words['pro.signaal.dag'])}
        value={typed.seen}
        error={errors.seen}
        quick={today(seen)}
      />
      <Radios
        say={say}
        name="discussed"
        label={say(words['pro.signaal.besproken'])}
        value={typed.discussed}
        error={errors.discussed}
        options={[
          { value: 'yes', label: say(words['pro.signaal.wel']) },
          { value: 'no', label: say(words['pro.signaal.niet']) },
        ]}
      />
      <Field
        say={say}
        kind="long"
        name="opinion"
        label={say(words['pro.code.mening'])}
        value={typed.opinion}
        error={errors.opinion}
        most={fileNorm.opinion}
        optional
      />
      <Eye seen={seen} />
      <Button>{say(uiWords['knop.bewaar'])}</Button>
    </Form>
  )
}

export function CloseSignForm({ seen, asked, typed, errors }: Props<{ reason: string }>) {
  const { say } = seen
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path} notOnDevice>
      <Field
        say={say}
        kind="long"
        name="reason"
        label={say(words['pro.signaal.sluit.waarom'])}
        value={typed.reason}
        error={errors.reason}
        most={fileNorm.answer}
      />
      <Eye seen={seen} />
      <Button>{say(words['pro.signaal.sluit'])}</Button>
    </Form>
  )
}

export function ConcernForm({
  seen,
  asked,
  typed,
  errors,
  others,
}: Props<{ about: readonly string[]; told: boolean }> & { others: readonly Someone[] }) {
  const { say } = seen
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path} notOnDevice>
      <Checkboxes
        say={say}
        name="about"
        label={say(words['pro.zorg.kop'])}
        help={say(words['pro.zorg.uitleg'])}
        sameAsHeading
        values={typed.about}
        error={errors.about}
        optional
        options={others.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Checkboxes
        say={say}
        name="told"
        label={say(words['pro.zorg.verteld'])}
        values={typed.told ? ['yes'] : []}
        optional
        options={[{ value: 'yes', label: say(words['pro.zorg.verteld.ja']) }]}
      />
      <Button>{say(uiWords['knop.bewaar'])}</Button>
    </Form>
  )
}

export function ReleaseForm({
  seen,
  asked,
  typed,
  errors,
  others,
}: Props<{ person: string; talk: TypedDay }> & { others: readonly Someone[] }) {
  const { say } = seen
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path} notOnDevice>
      <p>{say(words['pro.vrij.uitleg'])}</p>
      <Radios
        say={say}
        name="person"
        label={say(words['pro.vrij.wie'])}
        value={typed.person}
        error={errors.person}
        options={others.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <DateField
        say={say}
        name="talk"
        label={say(words['pro.vrij.dag'])}
        value={typed.talk}
        error={errors.talk}
        quick={today(seen)}
      />
      <Button>{say(words['pro.vrij.kop'])}</Button>
    </Form>
  )
}
