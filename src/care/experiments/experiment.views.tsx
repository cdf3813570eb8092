import { wordsLength } from '#care/resilience/resilience.ts'
import { OnlyMine, type Reader, type Told } from '#care/resilience/resilience.views.tsx'
import { resilienceWords } from '#care/resilience/resilience.words.ts'
import { longDay } from '#platform/dates.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card, Details, Rows, StepRow } from '#ui/card.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { agains, type Experiment, howLength, lengths, stateOf } from './experiment.ts'

type Errors = Partial<Record<string, string>>

const at = ({ family }: Reader): string => `/gezin/${family.id}/veerkracht`

/** What is tried now, with its day; else the way to begin. What was tried before is folded. */
export function Tries({ asked, seen, experiments }: Told & { experiments: readonly Experiment[] }) {
  const { say } = seen
  const now = experiments.find(({ end }) => end === null)
  const before = experiments.filter(({ end }) => end !== null)
  return (
    <Card title={say(resilienceWords['veerkracht.proef'])}>
      {now === undefined ? (
        <LoneLink href={`${at(seen)}/proef`}>{say(resilienceWords['veerkracht.proef.wat'])}</LoneLink>
      ) : (
        <Trying asked={asked} seen={seen} experiment={now} />
      )}
      {before.length === 0 ? null : (
        <Details summary={say(resilienceWords['veerkracht.proef.vorige'])}>
          <Rows>
            {before.map((experiment) => (
              <StepRow title={experiment.what} more={toldOf(seen, experiment)} />
            ))}
          </Rows>
        </Details>
      )}
    </Card>
  )
}

function Trying({ asked, seen, experiment }: Told & { experiment: Experiment }) {
  const { say, viewer, today } = seen
  const { id, what, untilOn } = experiment
  const isOver = stateOf(experiment, today) === 'lookBack'
  return (
    <>
      <p class="onsplan-typed">{what}</p>
      <p class="onsplan-help">
        {say(resilienceWords['veerkracht.proef.loopt'], { date: longDay(viewer.voice, untilOn, today) })}
      </p>
      <Acts>
        <Button kind={isOver ? 'main' : 'other'} href={`${at(seen)}/proef/${id}`}>
          {say(resilienceWords['veerkracht.proef.hoe'])}
        </Button>
      </Acts>
      <Form action={`${at(seen)}/proef/${id}/stop`} csrf={asked.csrf} op={asked.fresh()} bare>
        <Button kind="plain">{say(resilienceWords['veerkracht.proef.stop'])}</Button>
      </Form>
    </>
  )
}

const againWords = {
  yes: resilienceWords['veerkracht.proef.ja'],
  different: resilienceWords['veerkracht.proef.anders'],
  no: resilienceWords['veerkracht.proef.nee'],
}

function toldOf({ say }: Reader, { end }: Experiment): string {
  if (end === null || end.again === null) return say(resilienceWords['veerkracht.proef.gestoptmet'])
  const again = `${say(resilienceWords['veerkracht.proef.nogeens'])} ${say(againWords[end.again])}`
  return [end.how, again].filter(Boolean).join(' · ')
}

const lengthWords = {
  3: resilienceWords['veerkracht.proef.3'],
  7: resilienceWords['veerkracht.proef.7'],
  longer: resilienceWords['veerkracht.proef.langer'],
}

export function TryForm({
  asked,
  seen,
  what,
  length,
  errors,
}: Told & { what: string; length: string; errors: Errors }) {
  const { say } = seen
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      <p>{say(resilienceWords['veerkracht.proef.klein'])}</p>
      <Field
        say={say}
        kind="long"
        name="what"
        label={say(resilienceWords['veerkracht.proef.wat'])}
        value={what}
        error={errors.what}
        most={wordsLength}
      >
        <OnlyMine seen={seen} />
      </Field>
      <Radios
        say={say}
        name="length"
        label={say(resilienceWords['veerkracht.proef.hoelang'])}
        value={length}
        error={errors.length}
        options={lengths.map((each) => ({ value: each, label: say(lengthWords[each]) }))}
      />
      <Button>{say(resilienceWords['veerkracht.proef.begin'])}</Button>
    </Form>
  )
}

export function LookBackForm({
  asked,
  seen,
  how,
  again,
  errors,
}: Told & { how: string; again: string; errors: Errors }) {
  const { say } = seen
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      <Field
        say={say}
        kind="long"
        name="how"
        label={say(resilienceWords['veerkracht.proef.hoe'])}
        value={how}
        error={errors.how}
        most={howLength}
        optional
        sameAsHeading
      >
        <OnlyMine seen={seen} />
      </Field>
      <Radios
        say={say}
        name="again"
        label={say(resilienceWords['veerkracht.proef.nogeens'])}
        value={again}
        error={errors.again}
        options={agains.map((each) => ({ value: each, label: say(againWords[each]) }))}
      />
      <Button>{say(uiWords['knop.bewaar'])}</Button>
    </Form>
  )
}
