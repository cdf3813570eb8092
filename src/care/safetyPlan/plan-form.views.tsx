import type { Asked } from '#care/access/family.views.tsx'
import { coordinatorOf, type Frame, nameOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import { safetyWords } from '#care/safety/safety.words.ts'
import type { Say } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Checkboxes, Radios } from '#ui/choice.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form, MadeFrom } from '#ui/form.views.tsx'
import { dayParts, type PlanKind, planNorm } from './safety-plan.ts'

export type Reader = Frame & { say: Say }
export type Typed = {
  kind: string
  readers: readonly string[]
  placeReaders: readonly string[]
  covered: readonly string[]
} & Record<Long | Line | Lines, string>
type Long = 'worries' | 'works' | 'signs'
type Line = 'word' | 'pickUp' | 'when' | 'place'
type Lines = 'steps' | 'calls'

export type PlanFormProps = {
  seen: Reader
  asked: Asked
  typed: Typed
  errors: Readonly<Record<string, string | undefined>>
  /** One kind when there is nothing to choose. */
  kinds: readonly PlanKind[]
  /** Whom one may name as reader, and as reader of the place; no readers when somebody else says who reads. */
  readers: readonly Id[]
  placeReaders: readonly Id[]
  base?: number
}

const longWords = { worries: 'zorgen', works: 'werkt', signs: 'signalen' } as const
const lineWords = { word: 'woord', pickUp: 'wiehelpt', when: 'wanneer', place: 'waarheen' } as const

/** Whom one calls and what one does come first; everything else may stay empty. No part of it is kept before it is sent. */
export function PlanForm(props: PlanFormProps) {
  const { seen, asked, typed, errors, base } = props
  const { say } = seen
  const lines = (name: Lines, label: 'doe' | 'wiebel') => (
    <Field
      say={say}
      kind="long"
      name={name}
      label={say(safetyWords[`veiligplan.${label}`])}
      help={say(safetyWords[`veiligplan.${label}.hulp`])}
      value={typed[name]}
      error={errors[name]}
    />
  )
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path} notOnDevice>
      <MadeFrom base={base} />
      <ForWhom {...props} />
      {lines('calls', 'wiebel')}
      {lines('steps', 'doe')}
      <OneLine {...props} name="word" />
      <OneLine {...props} name="pickUp" />
      <OneLine {...props} name="when" />
      <WhereTo {...props} />
      {(['signs', 'works', 'worries'] as const).map((name) => (
        <Field
          say={say}
          kind="long"
          name={name}
          label={say(safetyWords[`veiligplan.${longWords[name]}`])}
          value={typed[name]}
          error={errors[name]}
          most={planNorm.words}
          optional
        />
      ))}
      <Moments {...props} />
      <Eye {...props} />
      <Button>{say(safetyWords['veiligplan.bewaar'])}</Button>
    </Form>
  )
}

function ForWhom({ seen, typed, errors, kinds, readers }: PlanFormProps) {
  const { say } = seen
  const name = coordinatorOf(seen)?.name ?? ''
  return (
    <>
      {kinds.length < 2 ? (
        <input type="hidden" name="kind" value={kinds[0] ?? ''} />
      ) : (
        <Radios
          say={say}
          name="kind"
          label={say(safetyWords['veiligplan.voorwie'])}
          value={typed.kind}
          error={errors.kind}
          options={[
            {
              value: 'youthOnly',
              label: say(safetyWords['veiligplan.alleenik']),
              help: say(safetyWords['veiligplan.voorwie.alleen']),
            },
            {
              value: 'shared',
              label: say(safetyWords['veiligplan.veiligezin']),
              help: say(safetyWords['veiligplan.voorwie.gezin'], { name }),
            },
          ]}
        />
      )}
      {readers.length === 0 ? null : (
        <Checkboxes
          say={say}
          name="readers"
          label={say(safetyWords['veiligplan.lezers'])}
          values={typed.readers}
          error={errors.readers}
          optional={!seen.isCoordinator}
          options={readers.map((id) => ({ value: id, label: nameOf(seen, id) }))}
        />
      )}
    </>
  )
}

function OneLine({ seen, typed, errors, name }: PlanFormProps & { name: Line }) {
  return (
    <Field
      say={seen.say}
      name={name}
      label={seen.say(safetyWords[`veiligplan.${lineWords[name]}`])}
      value={typed[name]}
      error={errors[name]}
      optional
    />
  )
}

/** The place has readers of its own, fewer than the rest of the plan. */
function WhereTo(props: PlanFormProps) {
  const { seen, typed, errors, placeReaders } = props
  const { say } = seen
  return (
    <>
      <OneLine {...props} name="place" />
      {placeReaders.length === 0 ? null : (
        <Checkboxes
          say={say}
          name="placeReaders"
          label={say(safetyWords['veiligplan.waarheen.wie'])}
          help={say(safetyWords['veiligplan.waarheen.hulp'])}
          values={typed.placeReaders}
          error={errors.placeReaders}
          optional
          options={placeReaders.map((id) => ({ value: id, label: nameOf(seen, id) }))}
        />
      )}
    </>
  )
}

function Moments({ seen: { say }, typed }: PlanFormProps) {
  return (
    <Checkboxes
      say={say}
      name="covered"
      label={say(safetyWords['veiligplan.delen'])}
      values={typed.covered}
      optional
      options={dayParts.map((part) => ({ value: part, label: say(safetyWords[`veiligplan.deel.${part}`]) }))}
    />
  )
}

/** Before the button: nobody but those chosen above, in a sentence, because that is chosen in this form. */
const Eye = ({ seen, kinds }: PlanFormProps) => (
  <EyeSentence>
    {kinds.includes('youthOnly')
      ? seen.say(safetyWords['veiligplan.voorwie.alleen'])
      : seen.say(safetyWords['veiligplan.voorwie.gezin'], { name: coordinatorOf(seen)?.name ?? '' })}
  </EyeSentence>
)
