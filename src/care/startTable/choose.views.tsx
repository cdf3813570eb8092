import { agePages } from '#care/knowledge/knowledge.ts'
import { partsOf } from '#care/knowledge/page-text.views.tsx'
import { startWords } from '#care/startConversation/start.words.ts'
import {
  latestLookBack,
  outcomes,
  type Rung,
  rungs,
  skipReasons,
  wordsLength,
} from '#care/startConversation/start-conversation.ts'
import { fits, type StartVoice, textOf } from '#care/startConversation/start-voice.ts'
import { type Day, dayOf, longDay } from '#platform/dates.ts'
import { Details } from '#ui/card.views.tsx'
import { Checkboxes, Radios } from '#ui/choice.views.tsx'
import { DateField } from '#ui/date-field.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { latestFirstStep, usualLookBack } from './next-step.ts'
import { startTableWords } from './start-table.words.ts'
import { AllHere, errorAt, listedIn, type StepProps, TableScreen, typedIn } from './table.views.tsx'

const lastOf = ({ start }: StepProps, kind: StartVoice['kind'], value: string | null = null) =>
  start.voices.findLast((voice) => voice.kind === kind && (value === null || voice.value === value))

type NotedProps = { props: StepProps; name: string; label: string; value: string }

function Noted({ props, name, label, value }: NotedProps) {
  return (
    <Field
      say={props.seen.say}
      name={name}
      kind="long"
      label={label}
      value={typedIn(props, name, value)}
      error={errorAt(props, name)}
      most={wordsLength}
      optional
    />
  )
}

/** Four questions and no score: whether it belongs to the age, since when, where it gets in the way, what helps and what is smallest. */
export function GrowingUpStep(props: StepProps) {
  const { say } = props.seen
  const said = lastOf(props, 'growingUp')
  const note = (
    name: string,
    key: 'startgesprek.sinds' | 'startgesprek.hindert' | 'startgesprek.helpt' | 'startgesprek.kleinste',
  ) => <Noted props={props} name={name} label={say(startWords[key])} value={textOf(said, name)} />
  return (
    <TableScreen {...props}>
      <Radios
        say={say}
        name="fits"
        label={say(startTableWords['starttafel.past'])}
        options={fits.map((value) => ({ value, label: say(startWords[`startgesprek.past.${value}`]) }))}
        value={typedIn(props, 'fits', said?.value ?? '') || undefined}
        optional
      />
      {note('since', 'startgesprek.sinds')}
      {note('inTheWay', 'startgesprek.hindert')}
      {note('helps', 'startgesprek.helpt')}
      {note('smallest', 'startgesprek.kleinste')}
      <Radios
        say={say}
        name="page"
        label={say(startTableWords['starttafel.leeftijd'])}
        options={agePages.map((value) => ({ value, label: say(partsOf(value).title) }))}
        value={typedIn(props, 'page', textOf(said, 'page')) || undefined}
        optional
      />
      <AllHere {...props} />
    </TableScreen>
  )
}

/** What is possible, from near to far; what comes of it; and where people see it alike or not. */
export function ChooseStep(props: StepProps) {
  const { seen, start } = props
  const { say } = seen
  return (
    <TableScreen {...props}>
      <Noted
        props={props}
        name="agree"
        label={say(startTableWords['starttafel.eens'])}
        value={textOf(lastOf(props, 'agree'))}
      />
      <Noted
        props={props}
        name="differ"
        label={say(startTableWords['starttafel.oneens'])}
        value={textOf(lastOf(props, 'differ'))}
      />
      <Noted
        props={props}
        name="view"
        label={say(startTableWords['starttafel.kijk'])}
        value={textOf(lastOf(props, 'workerView'))}
      />
      <h2>{say(startWords['startgesprek.opties'])}</h2>
      {rungs.map((rung) => (
        <RungOf props={props} rung={rung} />
      ))}
      <Checkboxes
        say={say}
        name="outcomes"
        label={say(startTableWords['starttafel.uitkomst'])}
        options={outcomes.map((value) => ({ value, label: say(startWords[`startgesprek.uitkomst.${value}`]) }))}
        values={listedIn(props, 'outcomes', start.talk.outcomes)}
        error={errorAt(props, 'outcomes')}
      />
      <Noted
        props={props}
        name="choice"
        label={say(startTableWords['starttafel.keuze'])}
        value={textOf(lastOf(props, 'choice'))}
      />
      <AllHere {...props} />
    </TableScreen>
  )
}

/** One rung: what is possible there, or why it is skipped; never blocked (D-STA-07). */
function RungOf({ props, rung }: { props: StepProps; rung: Rung }) {
  const { say } = props.seen
  const said = lastOf(props, 'option', rung)
  const skipped = typedIn(props, `skip.${rung}`, textOf(said, 'skipped'))
  const name = say(startWords[`startgesprek.trede.${rung}`])
  return (
    <Details
      summary={name}
      open={errorAt(props, `rung.${rung}`) !== undefined || textOf(said) !== '' || skipped !== ''}
    >
      <Noted
        props={props}
        name={`rung.${rung}`}
        label={`${name}. ${say(startTableWords['starttafel.trede'])}`}
        value={textOf(said)}
      />
      <Radios
        say={say}
        name={`skip.${rung}`}
        label={`${name}. ${say(startTableWords['starttafel.sla'])}`}
        options={[
          { value: '', label: say(startTableWords['starttafel.sla.nee']) },
          ...skipReasons.map((value) => ({ value, label: say(startWords[`startgesprek.sla.${value}`]) })),
        ]}
        value={skipped}
        optional
      />
    </Details>
  )
}

const asTyped = (props: StepProps, name: string, day: Day | null) => {
  const [year = '', month = '', of = ''] = (day ?? '').split('-')
  return {
    day: typedIn(props, `${name}.day`, of),
    month: typedIn(props, `${name}.month`, month),
    year: typedIn(props, `${name}.year`, year),
  }
}

/** What happens first, who does it and when; and the day on which they look back. */
export function NextStep(props: StepProps) {
  const { seen, start } = props
  const { say, viewer, today } = seen
  const held = start.talk.heldAt === null ? today : dayOf(start.talk.heldAt)
  const step = lastOf(props, 'firstStep')
  const latest = (day: Day) =>
    say(startTableWords['starttafel.stap.uiterlijk'], { date: longDay(viewer.voice, day, today) })
  return (
    <TableScreen {...props}>
      <Field
        say={say}
        name="what"
        kind="long"
        label={say(startTableWords['starttafel.stap.wat'])}
        value={typedIn(props, 'what', textOf(step))}
        error={errorAt(props, 'what')}
        most={wordsLength}
      />
      <Field
        say={say}
        name="who"
        label={say(startTableWords['starttafel.stap.wie'])}
        value={typedIn(props, 'who', textOf(step, 'who'))}
        error={errorAt(props, 'who')}
      />
      <AllHere {...props} />
      <DateField
        say={say}
        name="on"
        label={say(startTableWords['starttafel.stap.wanneer'])}
        help={latest(latestFirstStep(held))}
        value={asTyped(props, 'on', start.talk.firstStepOn)}
        error={errorAt(props, 'on')}
      />
      <DateField
        say={say}
        name="look"
        label={say(startTableWords['starttafel.terugkijken'])}
        help={latest(latestLookBack(held))}
        value={asTyped(props, 'look', start.talk.lookBackOn ?? usualLookBack(held))}
        error={errorAt(props, 'look')}
      />
    </TableScreen>
  )
}
