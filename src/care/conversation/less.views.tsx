import { coordinatorOf, nameOf } from '#care/access/frame.ts'
import type { TableProposal, TableStep, TableTrial } from '#care/atTable/at-table.ts'
import { ConversationStep, errorAt, ofRow, type StepProps, typedIn, WhoReads } from '#care/atTable/step.views.tsx'
import { lettingGoAnswers } from '#care/lettingGo/letting-go.ts'
import { lettingGoWords } from '#care/lettingGo/letting-go.words.ts'
import { scaleDownChoices } from '#care/lettingGo/scale-down.ts'
import { proposalAsks } from '#care/lettingGo/trials.views.tsx'
import { SaidWords } from '#care/reviews/prepared.views.tsx'
import { longDay } from '#platform/dates.ts'
import { Button } from '#ui/button.views.tsx'
import { Card, Details } from '#ui/card.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { DateField } from '#ui/date-field.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Along, Form } from '#ui/form.views.tsx'
import { conversationWords } from './conversation.words.ts'
import { stepLine } from './doing.views.tsx'

/** Step 5: less help where it is enough, how trials went, and for each running help whether it can be let go. */
export function LessStep(step: StepProps) {
  const { seen, table } = step
  const { say } = seen
  const { running, trials, proposals } = table
  return (
    <ConversationStep {...step} step={5} before={<EnoughForAll {...step} />}>
      {table.voices
        .filter(({ kind, value }) => kind === 'preparation' && value === 'less')
        .map((voice) => (
          <SaidWords seen={seen} voice={voice} />
        ))}
      {proposals.map((proposal, at) => (
        <Proposal step={step} proposal={proposal} at={at} />
      ))}
      {trials.map((trial, at) => (
        <TrialWent step={step} trial={trial} at={at} />
      ))}
      {running.length > 0 ? (
        <p>{say(conversationWords[table.leading === 'family' ? 'gesprek.minderhulp' : 'pro.loslaten'])}</p>
      ) : null}
      {running.map((one, at) => (
        <CanItGo step={step} one={one} at={at} />
      ))}
      {running.length + trials.length + proposals.length === 0 ? (
        <p>{say(conversationWords['gesprek.geenhulp'])}</p>
      ) : (
        <WhoReads {...step} />
      )}
    </ConversationStep>
  )
}

/** D-REV-05: one press for everybody at the table, before anything else on this page is typed. */
function EnoughForAll({ asked, seen, table }: StepProps) {
  const { say } = seen
  return (
    <>
      {table.goals
        .filter(({ id }) => table.mayBeEnough.includes(id))
        .map((goal) => (
          <Card title={goal.title}>
            <p>{say(conversationWords['gesprek.genoeg'], { threshold: goal.goodEnough })}</p>
            <Form
              action={`/gezin/${seen.family.id}/terugkijken/genoeg/${goal.id}`}
              csrf={asked.csrf}
              op={asked.fresh()}
              bare
            >
              <Button kind="other">{say(conversationWords['gesprek.genoegja'])}</Button>
            </Form>
          </Card>
        ))}
    </>
  )
}

const choiceWords = { bySelf: 'afbouw.zelf', lessOften: 'afbouw.minder', keepOn: 'afbouw.zo' } as const

function Proposal({ step, proposal, at }: { step: StepProps; proposal: TableProposal; at: number }) {
  const { seen, table, typed, wrong } = ofRow(step, { down: proposal.id }, at)
  const { say } = seen
  const goal = table.goals.find(({ id }) => id === proposal.goalId)
  const threshold = goal?.goodEnough ?? 6
  return (
    <Card title={goal?.title ?? say(lettingGoWords['afbouw.kop'])}>
      <Along name={`down.${at}`} value={proposal.id} />
      <Radios
        say={say}
        name={`choice.${at}`}
        label={proposalAsks(say, proposal.grounds, threshold)}
        help={say(lettingGoWords['afbouw.geenmoet'])}
        options={scaleDownChoices.map((value) => ({ value, label: say(lettingGoWords[choiceWords[value]]) }))}
        value={typedIn(typed, `choice.${at}`, '')}
        optional
      />
      <Field
        say={say}
        name={`own.${at}`}
        kind="long"
        optional
        label={say(lettingGoWords['afbouw.waarom'])}
        value={typedIn(typed, `own.${at}`, '')}
        error={errorAt(wrong, `own.${at}`)}
      />
      {table.leading === 'family' ? null : (
        <Field
          say={say}
          name={`above.${at}`}
          kind="long"
          optional
          label={say(conversationWords['pro.boven'], { threshold })}
          value={typedIn(typed, `above.${at}`, '')}
        />
      )}
      <p class="onsplan-help">{say(lettingGoWords['afbouw.terug'])}</p>
    </Card>
  )
}

const wentWords = { succeeded: 'loslaten.gelukt', partly: 'loslaten.half', resumed: 'loslaten.nietgelukt' } as const

function TrialWent({ step, trial, at }: { step: StepProps; trial: TableTrial; at: number }) {
  const { seen, table, typed } = ofRow(step, { trial: trial.id }, at)
  const { say } = seen
  const of = table.steps.find(({ id }) => id === trial.stepId)
  const outcomes = trial.untilOn <= seen.today ? (['succeeded', 'partly', 'resumed'] as const) : (['resumed'] as const)
  return (
    <Card title={trial.part || (of?.what ?? '')}>
      <Along name={`trial.${at}`} value={trial.id} />
      <p>{say(lettingGoWords['loslaten.loopt'], { date: longDay(seen.viewer.voice, trial.untilOn, seen.today) })}</p>
      <Radios
        say={say}
        name={`went.${at}`}
        label={say(lettingGoWords['loslaten.hoeging'])}
        options={outcomes.map((value) => ({ value, label: say(lettingGoWords[wentWords[value]]) }))}
        value={typedIn(typed, `went.${at}`, '')}
        optional
      />
    </Card>
  )
}

const answerWords = { tryWithout: 'loslaten.zonder', takenOver: 'loslaten.over', notYet: 'loslaten.nog' } as const

/** The part about trying opens for a mistake of its own, not for one beside it. */
const isTried = (wrong: StepProps['wrong'], at: number): boolean =>
  ['part', 'takenBy', 'until', 'fallback', 'whom'].some((name) => errorAt(wrong, `${name}.${at}`) !== undefined)

function CanItGo({ step, one, at }: { step: StepProps; one: TableStep; at: number }) {
  const { seen, table, typed, wrong } = ofRow(step, { step: one.id }, at)
  const { say } = seen
  const before = table.answers.findLast(({ stepId }) => stepId === one.id)
  const chosen = typedIn(typed, `answer.${at}`, before?.answer ?? '')
  const field = (name: string, before = '') => ({
    say,
    name: `${name}.${at}`,
    value: typedIn(typed, `${name}.${at}`, before),
    error: errorAt(wrong, `${name}.${at}`),
  })
  return (
    <Card title={stepLine(seen, one)}>
      <Along name={`step.${at}`} value={one.id} />
      <Radios
        say={say}
        name={`answer.${at}`}
        label={say(lettingGoWords['loslaten.kan'])}
        options={lettingGoAnswers.map((value) => ({ value, label: say(lettingGoWords[answerWords[value]]) }))}
        value={chosen}
      />
      <Field
        {...field('why', before?.why)}
        label={say(lettingGoWords['loslaten.waarom'])}
        help={say(lettingGoWords['loslaten.waaromhulp'])}
      />
      <Details
        summary={say(lettingGoWords['loslaten.proef'])}
        open={isTried(wrong, at) || chosen === 'tryWithout' || chosen === 'takenOver'}
      >
        <Field {...field('part', before?.part || one.what)} label={say(lettingGoWords['loslaten.vraag'])} />
        <Field {...field('takenBy', before?.takenBy)} optional label={say(lettingGoWords['loslaten.wie'])} />
        <Until step={step} at={at} end={before?.untilOn ?? table.usualTrialEnd} />
        <Field {...field('fallback', before?.fallback)} label={say(lettingGoWords['loslaten.vangnet'])} />
        <WhomToCall step={step} one={one} at={at} chosen={before?.whomToCall ?? undefined} />
      </Details>
    </Card>
  )
}

function Until({ step: { seen, typed, wrong }, at, end }: { step: StepProps; at: number; end: string }) {
  const [year = '', month = '', day = ''] = end.split('-')
  const name = `until.${at}`
  return (
    <DateField
      say={seen.say}
      name={name}
      label={seen.say(lettingGoWords['loslaten.tot'])}
      value={{
        day: typedIn(typed, `${name}.day`, String(Number(day))),
        month: typedIn(typed, `${name}.month`, String(Number(month))),
        year: typedIn(typed, `${name}.year`, year),
      }}
      error={errorAt(wrong, name)}
    />
  )
}

/** Who does it now and the fixed person can be called; the first of them stands there already. */
function WhomToCall(props: { step: StepProps; one: TableStep; at: number; chosen: string | undefined }) {
  const { seen, typed, wrong } = props.step
  const coordinator = coordinatorOf(seen)
  const ids = [...new Set([props.one.doer, coordinator?.id])].flatMap((id) => (id ? [id] : []))
  const name = `whom.${props.at}`
  return (
    <Radios
      say={seen.say}
      name={name}
      label={seen.say(lettingGoWords['afbouw.bellen'])}
      options={ids.map((id) => ({ value: id, label: nameOf(seen, id) }))}
      value={typedIn(typed, name, props.chosen ?? ids[0] ?? '')}
      error={errorAt(wrong, name)}
    />
  )
}
