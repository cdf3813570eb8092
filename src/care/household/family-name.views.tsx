import { familyWords } from '#care/families/families.words.ts'
import { Button } from '#ui/button.views.tsx'
import { Card } from '#ui/card.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form, MadeFrom } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { type FormProps, ReadByAll } from './home-form.views.tsx'
import type { Reader } from './household.views.tsx'

export type TypedName = { name: string; base: number }

export function FamilyNameForm({ seen, asked, typed, errors }: FormProps<TypedName>) {
  const { say } = seen
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      <MadeFrom base={typed.base} />
      <Field
        say={say}
        name="name"
        label={say(familyWords['gezin.naam.vraag'])}
        help={say(familyWords['gezin.naam.hulp'])}
        value={typed.name}
        error={errors.name}
      >
        <ReadByAll seen={seen} />
      </Field>
      <Button>{say(uiWords['knop.bewaar'])}</Button>
    </Form>
  )
}

/** For the family itself: how it is called here, and the way to another name. */
export function CalledHere({ seen }: { seen: Reader }) {
  const { say, family } = seen
  return (
    <Card title={say(familyWords['gezin.naam.is'], { name: family.name })}>
      <LoneLink href={`/gezin/${family.id}/gezin/naam`}>{say(familyWords['gezin.naam.anders'])}</LoneLink>
    </Card>
  )
}
