import type { ComponentChildren } from 'preact'
import type { Asked } from '#care/access/family.views.tsx'
import type { Errors, Guard } from '#care/safety/check.views.tsx'
import { safetyWords } from '#care/safety/safety.words.ts'
import {
  type Answers,
  decisions,
  fileNorm,
  questions,
  type SourcedFact,
  type StepNumber,
} from '#care/safetyFile/safety-file.ts'
import { safetyFileWords as words } from '#care/safetyFile/safety-file.words.ts'
import { Button } from '#ui/button.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { DateField } from '#ui/date-field.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'

type TypedDay = { day: string; month: string; year: string; quick: string }
export type ShownTyped = {
  facts: readonly SourcedFact[]
  opinion: string
  words: string
  held: string
  answers: Answers
  decision: string
  reported: TypedDay
  channel: string
}

type StepProps = {
  seen: Guard
  asked: Asked
  nr: StepNumber
  typed: ShownTyped
  errors: Errors
  /** The buttons, where the step may be about one of several. */
  children?: ComponentChildren
}

/** What one decides on comes first in each step; then the facts with their source, and apart from them the own opinion. */
export function StepForm(props: StepProps) {
  const { seen, asked, nr } = props
  const { say } = seen
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path} notOnDevice>
      {nr === 1 ? <Facts {...props} /> : null}
      {nr > 1 && nr < 5 ? <OwnQuestion {...props} /> : null}
      {nr === 5 ? <FiveQuestions {...props} /> : null}
      {nr === 1 ? null : <Facts {...props} />}
      <Opinion {...props} />
      <EyeSentence>{say(safetyWords['pro.veilig.wieleest'])}</EyeSentence>
      <p class="onsplan-help">{say(safetyWords['pro.veilig.geenbericht'])}</p>
      {props.children ?? <Button>{say(uiWords['knop.bewaar'])}</Button>}
    </Form>
  )
}

function OwnQuestion({ seen: { say }, nr, typed, errors }: StepProps) {
  const label = { 2: 'pro.veilig.stap2', 3: 'pro.veilig.stap3woorden', 4: 'pro.veilig.stap4' } as const
  return (
    <>
      {nr === 3 ? (
        <Radios
          say={say}
          name="held"
          label={say(words['pro.veilig.stap3'])}
          value={typed.held === '' ? 'yes' : typed.held}
          options={[
            { value: 'yes', label: say(words['pro.veilig.stap3wel']) },
            { value: 'no', label: say(words['pro.veilig.stap3niet']) },
          ]}
        />
      ) : null}
      <Field
        say={say}
        kind="long"
        name="words"
        label={say(words[label[nr as 2 | 3 | 4]])}
        help={nr === 2 ? say(words['pro.veilig.stap2.hulp']) : undefined}
        value={typed.words}
        error={errors.words}
        most={fileNorm.opinion}
      />
    </>
  )
}

function FiveQuestions(props: StepProps) {
  const { say } = props.seen
  const { typed, errors } = props
  return (
    <>
      <p>{say(words['pro.code.uitleg'])}</p>
      {questions.map((question, i) => (
        <>
          <Radios
            say={say}
            name={question}
            label={say(words[`pro.code.${question}`])}
            value={typed.answers[question].yes}
            error={errors[question]}
            row
            options={[
              { value: 'yes', label: say(uiWords['knop.ja']) },
              { value: 'no', label: say(uiWords['knop.nee']) },
            ]}
          />
          <Field
            say={say}
            kind="long"
            name={`${question}Why`}
            label={say(words['pro.code.waarom'], { nr: i + 1 })}
            value={typed.answers[question].why}
            most={fileNorm.answer}
          />
        </>
      ))}
      <p>{say(words['pro.code.jijbeslist'])}</p>
      <Radios
        say={say}
        name="decision"
        label={say(words['pro.code.besluit'])}
        value={typed.decision}
        error={errors.decision}
        options={decisions.map((value) => ({ value, label: say(words[`pro.code.besluit.${value}`]) }))}
      />
      <Reported {...props} />
    </>
  )
}

function Reported({ seen: { say }, typed, errors }: StepProps) {
  return (
    <>
      <DateField
        say={say}
        name="reported"
        label={say(words['pro.code.gemeld'])}
        value={typed.reported}
        error={errors.reported}
        optional
        quick={[{ value: 'vandaag', label: say(uiWords['tijd.vandaag']) }]}
      />
      <Field
        say={say}
        name="channel"
        label={say(words['pro.code.kanaal'])}
        value={typed.channel}
        error={errors.channel}
        optional
      />
    </>
  )
}

function Facts({ seen: { say }, nr, typed, errors }: StepProps) {
  return (
    <>
      {typed.facts.map(({ fact, source }, i) => (
        <>
          <Field
            say={say}
            kind="long"
            name={`fact${i}`}
            label={say(words['pro.code.feit'], { nr: i + 1 })}
            value={fact}
            error={errors[`fact${i}`]}
            optional={nr !== 1 || i > 0}
          />
          <Field
            say={say}
            name={`source${i}`}
            label={say(words['pro.code.bron'], { nr: i + 1 })}
            value={source}
            error={errors[`source${i}`]}
            optional={nr !== 1 || i > 0}
          />
        </>
      ))}
    </>
  )
}

const Opinion = ({ seen: { say }, typed, errors }: StepProps) => (
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
)
