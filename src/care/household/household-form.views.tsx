import { coordinatorOf, membersOf, nameOf } from '#care/access/frame.ts'
import { custodyKinds, custodyOutcomes, custodySources } from '#care/families/custody.ts'
import { familyWords } from '#care/families/families.words.ts'
import { memberParts, type TypedMember } from '#care/families/household.ts'
import type { Id } from '#care/pass/facts.ts'
import { Button } from '#ui/button.views.tsx'
import { Details } from '#ui/card.views.tsx'
import { Checkboxes, Radios } from '#ui/choice.views.tsx'
import { DateField } from '#ui/date-field.views.tsx'
import { EyeLabel } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import type { TypedCustody, TypedHomeForm } from './home.ts'
import type { Reader } from './household.views.tsx'

type Asked = { path: string; csrf: string; fresh(): string }
type Errors = Partial<Record<string, string>>
type FormProps<T> = { seen: Reader; asked: Asked; typed: T; errors: Errors }

/** What somebody or a home is called, is read by everybody of the family and by the fixed person. */
function ReadByAll({ seen }: { seen: Reader }) {
  const all = [...membersOf(seen), ...seen.people.filter(({ kind }) => kind === 'coordinator')]
  const names = all.filter(({ id }) => id !== seen.viewer.person).map(({ name }) => name)
  return <EyeLabel say={seen.say} language={seen.viewer.voice.language} names={names} />
}

export function MemberForm({ seen, asked, typed, errors }: FormProps<TypedMember>) {
  const { say } = seen
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
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
        optional
      >
        <ReadByAll seen={seen} />
      </Field>
      <Radios
        say={say}
        name="part"
        label={say(familyWords['gezin.lid.wie'])}
        options={memberParts.map((value) => ({ value, label: say(familyWords[`gezin.kind.${value}`]) }))}
        value={typed.part}
        error={errors.part}
      />
      <DateField
        say={say}
        name="born"
        label={say(familyWords['gezin.geboren'])}
        help={say(familyWords['gezin.lid.geboren.hulp'])}
        value={typed.birth}
        error={errors.born}
      />
      <Checkboxes
        say={say}
        name="dayUnknown"
        label={say(familyWords['gezin.lid.dagvraag'])}
        options={[{ value: 'yes', label: say(familyWords['gezin.lid.dag']) }]}
        values={typed.birth.dayUnknown ? ['yes'] : []}
        optional
      />
      <Button>{say(uiWords['knop.bewaar'])}</Button>
    </Form>
  )
}

export type HomeFormProps = FormProps<TypedHomeForm> & {
  /** Who may live in a new home; empty when the home stands already. */
  people: readonly Id[]
  readers: readonly Id[]
  /** The address of an existing home that this reader may not know is not asked. */
  open: boolean
}

export function HomeForm({ seen, asked, typed, errors, people, readers, open }: HomeFormProps) {
  const { say } = seen
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      <Field
        say={say}
        name="label"
        label={say(familyWords['gezin.huis.naam'])}
        help={say(familyWords['gezin.huis.naam.hulp'])}
        value={typed.label}
        error={errors.label}
      >
        <ReadByAll seen={seen} />
      </Field>
      {people.length === 0 ? null : (
        <Checkboxes
          say={say}
          name="residents"
          label={say(familyWords['gezin.huis.wie'])}
          options={people.map((id) => ({ value: id, label: nameOf(seen, id) }))}
          values={typed.residents}
          error={errors.residents}
        />
      )}
      {open ? <AddressFields seen={seen} typed={typed} /> : null}
      <Checkboxes
        say={say}
        name="interpreter"
        label={say(familyWords['gezin.huis.taal'])}
        options={[{ value: 'yes', label: say(familyWords['gezin.tolk']) }]}
        values={typed.interpreter ? ['yes'] : []}
        optional
      />
      {people.length === 0 ? null : <SecretFields seen={seen} typed={typed} errors={errors} readers={readers} />}
      <Button>{say(uiWords['knop.bewaar'])}</Button>
    </Form>
  )
}

function AddressFields({ seen, typed }: { seen: Reader; typed: TypedHomeForm }) {
  const { say } = seen
  const name = coordinatorOf(seen)?.name ?? ''
  return (
    <>
      <Field
        say={say}
        name="address"
        label={say(familyWords['gezin.huis.adres'])}
        value={typed.address}
        autocomplete="off"
        optional
      />
      <Field
        say={say}
        kind="tel"
        name="phone"
        label={say(familyWords['gezin.huis.telefoon'])}
        value={typed.phone}
        autocomplete="off"
        optional
      >
        <p class="onsplan-help">{say(familyWords['gezin.huis.wieziet'], { name })}</p>
      </Field>
    </>
  )
}

function SecretFields({ seen, typed, errors, readers }: Pick<HomeFormProps, 'seen' | 'typed' | 'errors' | 'readers'>) {
  const { say } = seen
  return (
    <Details summary={say(familyWords['gezin.huis.geheim.vraag'])} open={typed.secret || errors.readers !== undefined}>
      <Checkboxes
        say={say}
        name="secret"
        label={say(familyWords['gezin.huis.geheim.vraag'])}
        options={[{ value: 'yes', label: say(familyWords['gezin.huis.geheim']) }]}
        values={typed.secret ? ['yes'] : []}
        optional
      />
      <Checkboxes
        say={say}
        name="readers"
        label={say(familyWords['gezin.huis.geheim.wie'])}
        help={say(familyWords['gezin.huis.geheim.hulp'])}
        options={readers.map((id) => ({ value: id, label: nameOf(seen, id) }))}
        values={typed.readers}
        error={errors.readers}
        optional
      />
    </Details>
  )
}

/** The coordinator writes down what was found, with its source and day; never what seems likely. */
export function CustodyForm({
  seen,
  asked,
  typed,
  errors,
  people,
}: FormProps<TypedCustody> & { people: readonly Id[] }) {
  const { say } = seen
  const options = (values: readonly (keyof typeof custodyWords)[]) =>
    values.map((value) => ({ value, label: say(custodyWords[value]) }))
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      <Radios
        say={say}
        name="outcome"
        label={say(familyWords['pro.gezag.uitkomst'])}
        options={options(custodyOutcomes)}
        value={typed.outcome}
        error={errors.outcome}
      />
      <Checkboxes
        say={say}
        name="holders"
        label={say(familyWords['pro.gezag.houders'])}
        help={say(familyWords['pro.gezag.houders.hulp'])}
        options={people.map((id) => ({ value: id, label: nameOf(seen, id) }))}
        values={typed.holders}
        error={errors.holders}
        optional
      />
      <Radios
        say={say}
        name="kind"
        label={say(familyWords['pro.gezag.soort'])}
        options={options(custodyKinds)}
        value={typed.kind}
        error={errors.kind}
      />
      <Radios
        say={say}
        name="source"
        label={say(familyWords['pro.gezag.bron'])}
        options={options(custodySources)}
        value={typed.source}
        error={errors.source}
      />
      <DateField
        say={say}
        name="checked"
        label={say(familyWords['pro.gezag.dag'])}
        value={typed.checked}
        error={errors.checked}
      />
      <Button>{say(uiWords['knop.bewaar'])}</Button>
    </Form>
  )
}

const custodyWords = {
  confirmed: familyWords['pro.gezag.confirmed'],
  none: familyWords['pro.gezag.none'],
  undetermined: familyWords['pro.gezag.undetermined'],
  jointParents: familyWords['pro.gezag.jointParents'],
  oneParent: familyWords['pro.gezag.oneParent'],
  parentAndOther: familyWords['pro.gezag.parentAndOther'],
  guardianship: familyWords['pro.gezag.guardianship'],
  temporarilyNone: familyWords['pro.gezag.temporarilyNone'],
  undeterminable: familyWords['pro.gezag.undeterminable'],
  register: familyWords['pro.gezag.register'],
  court: familyWords['pro.gezag.court'],
  manual: familyWords['pro.gezag.manual'],
}
