import type { ComponentChildren } from 'preact'
import { nameOf } from '#care/access/frame.ts'
import { familyWords } from '#care/families/families.words.ts'
import { memberParts, type TypedMember } from '#care/families/household.ts'
import { type FormProps, ReadByAll } from '#care/household/home-form.views.tsx'
import type { Id } from '#care/pass/facts.ts'
import type { Say } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Card } from '#ui/card.views.tsx'
import { Checkboxes, Radios } from '#ui/choice.views.tsx'
import { DateField, type TypedDate } from '#ui/date-field.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { memberWords } from './members.words.ts'

export function MemberForm({ seen, asked, typed, errors }: FormProps<TypedMember>) {
  const { say } = seen
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      <NameFields say={say} typed={typed} errors={errors}>
        <ReadByAll seen={seen} />
      </NameFields>
      <Radios
        say={say}
        name="part"
        label={say(familyWords['gezin.lid.wie'])}
        options={memberParts.map((value) => ({ value, label: say(familyWords[`gezin.kind.${value}`]) }))}
        value={typed.part}
        error={errors.part}
      />
      <BirthFields say={say} typed={typed} errors={errors} />
      <Button>{say(uiWords['knop.bewaar'])}</Button>
    </Form>
  )
}

type PersonFields = {
  say: Say
  typed: Pick<TypedMember, 'callName' | 'familyName' | 'birth'>
  errors: Partial<Record<string, string>>
}

/** How somebody is called; who reads it stands beneath. */
export function NameFields({ say, typed, errors, children }: PersonFields & { children: ComponentChildren }) {
  return (
    <>
      <Field
        say={say}
        name="callName"
        label={say(familyWords['gezin.lid.voornaam'])}
        value={typed.callName}
        error={errors.callName}
      />
      <Field
        say={say}
        name="familyName"
        label={say(familyWords['gezin.lid.achternaam'])}
        value={typed.familyName}
        error={errors.familyName}
        optional
      >
        {children}
      </Field>
    </>
  )
}

/** The day somebody was born, and how much of it is known. */
export function BirthFields({ say, typed, errors }: PersonFields) {
  return (
    <>
      <DateField
        say={say}
        name="born"
        label={say(familyWords['gezin.geboren'])}
        help={say(familyWords['gezin.lid.geboren.hulp'])}
        value={typed.birth}
        error={errors.born}
      />
      <HowFarKnown say={say} birth={typed.birth} />
    </>
  )
}

export function HowFarKnown({ say, birth }: { say: Say; birth: { dayUnknown: boolean; monthUnknown: boolean } }) {
  return (
    <Checkboxes
      say={say}
      name="dayUnknown"
      label={say(familyWords['gezin.lid.dagvraag'])}
      options={[
        { value: 'yes', label: say(familyWords['gezin.lid.dag']) },
        { value: 'month', label: say(familyWords['gezin.lid.maand']) },
      ]}
      values={[...(birth.dayUnknown ? ['yes'] : []), ...(birth.monthUnknown ? ['month'] : [])]}
      optional
    />
  )
}

export type LeavingProps = FormProps<TypedDate> & {
  person: Id
  /** The name of the fixed person, who can put somebody back. */
  coordinator: string
  /** Names of the youths for whom this person decides, as far as the reader knows. */
  decidesFor: readonly string[]
}

/** What it changes, before it is said; and the day from which. */
export function LeavingForm({ seen, asked, typed, errors, person, coordinator, decidesFor }: LeavingProps) {
  const { say } = seen
  const self = person === seen.viewer.person
  const name = nameOf(seen, person)
  return (
    <>
      <Card title={say(memberWords['lid.weg.gevolg'])}>
        <p>
          {self
            ? say(memberWords['lid.weg.zelf.plan'], { name: coordinator })
            : say(memberWords['lid.weg.plan'], { name })}
        </p>
        <p>{self ? say(memberWords['lid.weg.zelf.woorden']) : say(memberWords['lid.weg.woorden'], { name })}</p>
        {decidesFor.map((child) => (
          <p>{say(memberWords['lid.weg.gezag'], { child, name: coordinator })}</p>
        ))}
      </Card>
      <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()}>
        <DateField
          say={say}
          name="until"
          label={say(memberWords['lid.weg.dag'])}
          quick={[{ value: 'today', label: say(uiWords['tijd.vandaag']) }]}
          value={typed}
          error={errors.until}
        />
        <Button>{say(uiWords['knop.bewaar'])}</Button>
      </Form>
    </>
  )
}
