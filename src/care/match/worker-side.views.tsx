import { isOpen, matchPlace } from '#care/matchRequest/match-request.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card, Details } from '#ui/card.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { DateField } from '#ui/date-field.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { newest, nextStep, vias, type WorkerAct, wordOf } from './match.ts'
import { MatchEye, type MatchProps, nameOfFound } from './match.views.tsx'
import { matchWords as words } from './match.words.ts'
import { dated, mayWrite, type TypedStep, textsOf } from './match-act.ts'

export type WorkerProps = MatchProps & {
  /** What was typed for the step that is written down, and what is wrong with it. */
  typed: TypedStep
  problem: { field: string; act: WorkerAct; text: string } | undefined
}

type StepTitle = 'talk' | 'looked' | 'certificate' | 'homes' | 'met' | 'trial' | 'arrangement'
const titled: readonly StepTitle[] = ['talk', 'looked', 'certificate', 'homes', 'met', 'trial', 'arrangement']
const explained = ['looked', 'certificate', 'homes'] as const
const isExplained = (act: string): act is (typeof explained)[number] => (explained as readonly string[]).includes(act)

/** P-25: the one step that is next, what the other side says, and a no at any time. */
export function WorkerSide(props: WorkerProps) {
  const { seen, match } = props
  const { say, today } = seen
  if (!isOpen(match.request)) return null
  const next = titled.find((act) => act === nextStep(match.kind, match.facts, match.who, today))
  const again = next !== 'arrangement' && mayWrite('arrangement', match, today)
  return (
    <>
      {next !== undefined && mayWrite(next, match, today) ? (
        <Card title={say(words[`pro.maatje.stap.${next}`])}>
          {isExplained(next) ? <p>{say(words[`pro.maatje.uitleg.${next}`])}</p> : null}
          <StepForm {...props} act={next} />
        </Card>
      ) : null}
      {newest(match.facts, 'looked') === undefined || !mayWrite('otherNo', match, today) ? null : (
        <OtherSide {...props} />
      )}
      {again ? (
        <Details summary={say(words['pro.maatje.pas'])} open={props.problem?.act === 'arrangement'}>
          <StepForm {...props} act="arrangement" />
        </Details>
      ) : null}
    </>
  )
}

/** What the buddy or the support family says is written down by who coordinates: there is no account for it. */
function OtherSide(props: WorkerProps) {
  const { asked, seen, match } = props
  const { say, family, today } = seen
  const name = nameOfFound(match)
  const press = (act: 'otherYes' | 'otherNo') => (
    <Form
      action={`${matchPlace(family.id, match.request.id)}/stap/${wordOf('worker', act)}`}
      csrf={asked.csrf}
      op={asked.fresh()}
      bare
    >
      <Button kind="other">{say(words[act === 'otherYes' ? 'pro.maatje.ja' : 'pro.maatje.nee'], { name })}</Button>
    </Form>
  )
  return (
    <>
      {mayWrite('otherSaid', match, today) ? (
        <Card title={say(words['pro.maatje.stap.said'], { name })}>
          <StepForm {...props} act="otherSaid" />
        </Card>
      ) : null}
      <Card title={say(words['pro.maatje.stap.yes'], { name })}>
        <p>{say(words['pro.maatje.uitleg.yes'])}</p>
        <Acts>
          {mayWrite('otherYes', match, today) ? press('otherYes') : null}
          {press('otherNo')}
        </Acts>
      </Card>
    </>
  )
}

function StepForm(props: WorkerProps & { act: WorkerAct }) {
  const { asked, seen, match, act, typed, problem } = props
  const { say, family } = seen
  const action = `${matchPlace(family.id, match.request.id)}/stap/${wordOf('worker', act)}`
  const isThis = problem?.act === act
  const errorOf = (field: string) => (isThis && problem.field === field ? problem.text : undefined)
  return (
    <Form action={action} csrf={asked.csrf} op={asked.fresh()} draft={action}>
      <StepFields
        {...props}
        errorOf={errorOf}
        typed={isThis || problem === undefined ? typed : { ...typed, words: {} }}
      />
      <Button>{say(uiWords['knop.bewaar'])}</Button>
    </Form>
  )
}

type TextName = 'what' | 'matters' | 'offers' | 'name' | 'reach' | 'organisation' | 'how' | 'days' | 'does'
const short: readonly string[] = ['name', 'reach', 'organisation', 'days']

type FieldsProps = WorkerProps & { act: WorkerAct; errorOf: (field: string) => string | undefined }

function StepFields({ seen, match, act, typed, errorOf }: FieldsProps) {
  const { say } = seen
  return (
    <>
      {act === 'looked' ? (
        <Radios
          say={say}
          name="via"
          label={say(words['pro.maatje.via'])}
          options={vias.map((value) => ({ value, label: say(words[`pro.maatje.via.${value}`]) }))}
          value={typed.via}
          error={errorOf('via')}
        />
      ) : null}
      {textsOf[act].map(({ name, most, open }) => (
        <Field
          say={say}
          kind={short.includes(name) ? 'text' : 'long'}
          name={name}
          label={say(words[`pro.maatje.${name as TextName}`])}
          help={name === 'organisation' ? say(words['pro.maatje.organisation.hulp']) : undefined}
          most={short.includes(name) ? undefined : most}
          optional={open === true}
          value={typed.words[name] ?? ''}
          error={errorOf(name)}
        >
          <MatchEye seen={seen} match={match} />
        </Field>
      ))}
      {dated.includes(act) ? (
        <DateField
          say={say}
          name="on"
          label={say(words[`pro.maatje.on.${act as 'talk'}`])}
          value={typed.on}
          error={errorOf('on')}
        />
      ) : null}
      {act === 'arrangement' ? (
        <DateField
          say={say}
          name="until"
          label={say(words['pro.maatje.until'])}
          help={say(words['pro.maatje.until.hulp'])}
          value={typed.until}
          error={errorOf('until')}
        />
      ) : null}
    </>
  )
}
