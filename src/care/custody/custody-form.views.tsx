import { nameOf } from '#care/access/frame.ts'
import { custodyKinds, custodyOutcomes, custodySources } from '#care/families/custody.ts'
import { familyWords } from '#care/families/families.words.ts'
import type { FormProps } from '#care/household/home-form.views.tsx'
import type { Reader } from '#care/household/household.views.tsx'
import type { Id } from '#care/pass/facts.ts'
import { Button } from '#ui/button.views.tsx'
import { Card, Details } from '#ui/card.views.tsx'
import { Checkboxes, Radios } from '#ui/choice.views.tsx'
import { DateField } from '#ui/date-field.views.tsx'
import { Along, Form } from '#ui/form.views.tsx'
import { namesOf } from '#ui/names.ts'
import { uiWords } from '#ui/ui.words.ts'
import { custodyWords } from './custody.words.ts'
import { partTopics } from './custody-part.ts'
import type { CustodyFound } from './source.ts'

type TypedDay = { day: string; month: string; year: string }
type TypedCustody = {
  outcome: string
  kind: string
  source: string
  holders: readonly string[]
  checked: TypedDay
  investigation: boolean
  parts: readonly string[]
  partCourt: TypedDay
  partUntil: TypedDay
}

/** The coordinator writes down what was found, with its source and day; never what seems likely. */
export function CustodyForm({
  seen,
  asked,
  typed,
  errors,
  found,
  people,
}: FormProps<TypedCustody> & { found: CustodyFound | null; people: readonly Id[] }) {
  const { say } = seen
  const options = (values: readonly (keyof typeof answerWords)[]) =>
    values.map((value) => ({ value, label: say(answerWords[value]) }))
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      <SaidBySource found={found} investigation={typed.investigation} />
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
      <PartFields seen={seen} typed={typed} errors={errors} />
      <Button>{say(uiWords['knop.bewaar'])}</Button>
    </Form>
  )
}

/** Closed, because a court seldom gives a part away. */
function PartFields({ seen, typed, errors }: Pick<FormProps<TypedCustody>, 'seen' | 'typed' | 'errors'>) {
  const { say } = seen
  const open = typed.parts.length > 0 || errors.partCourt !== undefined || errors.partUntil !== undefined
  return (
    <Details summary={say(custodyWords['pro.gezag.delen'])} open={open}>
      <Checkboxes
        say={say}
        name="parts"
        label={say(custodyWords['pro.gezag.deelvraag'])}
        options={partTopics.map((value) => ({ value, label: say(custodyWords[`pro.gezag.deel.${value}`]) }))}
        values={typed.parts}
        optional
      />
      <DateField
        say={say}
        name="partCourt"
        label={say(custodyWords['pro.gezag.deelrechter'])}
        value={typed.partCourt}
        error={errors.partCourt}
        optional
      />
      <DateField
        say={say}
        name="partUntil"
        label={say(custodyWords['pro.gezag.deeltot'])}
        value={typed.partUntil}
        error={errors.partUntil}
        optional
      />
    </Details>
  )
}

/** What the register said goes along: it stands above the form until the check is recorded. */
const SaidBySource = ({ found, investigation }: { found: CustodyFound | null; investigation: boolean }) => (
  <>
    {found === null ? null : <Along name="found" value={JSON.stringify(found)} />}
    {investigation ? <Along name="investigation" value="yes" /> : null}
  </>
)

const answerWords = {
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

/** What the register said, above the form that was filled in from it. */
export function SourceSays({ seen, found }: { seen: Reader; found: CustodyFound }) {
  const { say, viewer } = seen
  const names = found.holders.filter((name) => name !== '')
  const sentences = [
    ...(names.length === 0
      ? []
      : [
          say(custodyWords['pro.register.zegt'], { names: namesOf(say, viewer.voice.language, names) }),
          say(custodyWords['pro.register.kies']),
        ]),
    ...(found.advice === null ? [] : [say(custodyWords[adviceKeys[found.advice]])]),
    ...((found.alarm ?? null) === null ? [] : [say(custodyWords['pro.register.alarm'])]),
    ...(found.explanation === null
      ? []
      : [say(custodyWords['pro.register.toelichting'], { reason: found.explanation })]),
    ...(found.inInvestigation ? [say(custodyWords['pro.gezag.onderzoek'])] : []),
  ]
  return (
    <Card>
      {sentences.map((sentence) => (
        <p>{sentence}</p>
      ))}
    </Card>
  )
}

const adviceKeys = {
  courtOrRegister: 'pro.register.advies.courtOrRegister',
  childProtection: 'pro.gezag.geen',
  holderUnknown: 'pro.register.advies.holderUnknown',
  notClear: 'pro.register.advies.notClear',
} as const satisfies Record<Exclude<CustodyFound['advice'], null>, string>
