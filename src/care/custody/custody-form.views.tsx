import { nameOf } from '#care/access/frame.ts'
import { custodyKinds, custodyOutcomes, custodySources } from '#care/families/custody.ts'
import { familyWords } from '#care/families/families.words.ts'
import type { FormProps } from '#care/household/home-form.views.tsx'
import type { Id } from '#care/pass/facts.ts'
import { Button } from '#ui/button.views.tsx'
import { Checkboxes, Radios } from '#ui/choice.views.tsx'
import { DateField } from '#ui/date-field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'

type TypedCustody = {
  outcome: string
  kind: string
  source: string
  holders: readonly string[]
  checked: { day: string; month: string; year: string }
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
