import { coordinatorOf, membersOf, nameOf } from '#care/access/frame.ts'
import { familyWords } from '#care/families/families.words.ts'
import type { Id } from '#care/pass/facts.ts'
import { Button } from '#ui/button.views.tsx'
import { Details } from '#ui/card.views.tsx'
import { Checkboxes } from '#ui/choice.views.tsx'
import { EyeLabel } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form, MadeFrom } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import type { TypedHomeForm } from './home.ts'
import type { Reader } from './household.views.tsx'

type Asked = { path: string; csrf: string; fresh(): string }
type Errors = Partial<Record<string, string>>
export type FormProps<T> = { seen: Reader; asked: Asked; typed: T; errors: Errors }

/** What somebody or a home is called, is read by everybody of the family and by the fixed person. */
export function ReadByAll({ seen }: { seen: Reader }) {
  const all = [...membersOf(seen), ...seen.people.filter(({ kind }) => kind === 'coordinator')]
  const names = all.filter(({ id }) => id !== seen.viewer.person).map(({ name }) => name)
  return <EyeLabel say={seen.say} language={seen.viewer.voice.language} names={names} />
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
      <MadeFrom base={typed.base} />
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
