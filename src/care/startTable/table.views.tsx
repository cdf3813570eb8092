import type { ComponentChildren } from 'preact'
import { type Asked, FamilyFrame } from '#care/access/family.views.tsx'
import { nameOf, type Someone } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Reader } from '#care/speakers/speaker.views.tsx'
import { wordsLength } from '#care/startConversation/start-conversation.ts'
import { type SeenTalk, saidBy, startPath, textOf } from '#care/startConversation/start-voice.ts'
import type { StoryPiece } from '#care/story/story.ts'
import { ToldBefore } from '#care/story/told-before.views.tsx'
import { longDay } from '#platform/dates.ts'
import { type Fields, list, rowOf, text } from '#platform/fields.ts'
import { Button } from '#ui/button.views.tsx'
import { Card } from '#ui/card.views.tsx'
import { Checkboxes, Choice } from '#ui/choice.views.tsx'
import type { FieldProblem } from '#ui/error-summary.views.tsx'
import { EyeLabel } from '#ui/eye-label.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Along, Form } from '#ui/form.views.tsx'
import { TogetherBanner } from '#ui/shared-screen.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { givesNumber } from './gives-number.ts'
import { isSpoken, type SpokenPart, stepPath, type TableStep, tableSteps } from './start-table.ts'
import { startTableWords } from './start-table.words.ts'
import { takenAlong } from './taken-along.ts'

export type StepProps = {
  asked: Asked
  seen: Reader
  start: SeenTalk
  /** Who of the family is there; before it begins: who was invited. */
  people: readonly Someone[]
  /** Whose words stand on this page, though the person is not there: typed on an older page, and not kept. */
  notHere: readonly Id[]
  /** What was told before, as far as who sits at the screen reads it. */
  pieces: readonly StoryPiece[]
  step: TableStep
  /** What was just sent, or kept as a draft. */
  typed: Fields | undefined
  problems: readonly FieldProblem[]
}

export const typedIn = ({ typed }: Pick<StepProps, 'typed'>, name: string, otherwise: string): string =>
  typed === undefined ? otherwise : text(typed, name)

export const listedIn = (
  { typed }: Pick<StepProps, 'typed'>,
  name: string,
  otherwise: readonly string[],
): readonly string[] => (typed === undefined ? otherwise : list(typed, name))

export const errorAt = ({ problems }: Pick<StepProps, 'problems'>, name: string): string | undefined =>
  problems.find(({ field }) => field === name)?.text

/** One question on one large screen, without menus. */
export function TableScreen({
  ending,
  children,
  ...step
}: StepProps & { ending?: ComponentChildren; children: ComponentChildren }) {
  const { asked, seen, start, problems } = step
  const { say, family } = seen
  const n = tableSteps.indexOf(step.step)
  const before = tableSteps[n - 1]
  const path = stepPath(family.id, start.talk.id, step.step)
  const back = before === undefined ? startPath(family.id, start.talk.id) : stepPath(family.id, start.talk.id, before)
  return (
    <FamilyFrame
      asked={asked}
      seen={seen}
      screen={say(startTableWords['starttafel.kop'])}
      heading={say(startTableWords[`starttafel.${step.step}`])}
      series={{ n: n + 1, total: tableSteps.length }}
      back={{ href: back, name: say(uiWords['knop.terug']) }}
      problems={problems}
      shared
    >
      {n === 0 ? <p class="onsplan-help">{say(startTableWords['pro.starttafel.scherm'])}</p> : null}
      {ending === undefined ? null : <TogetherBanner say={say} name={seen.viewer.name} />}
      <NotBegun seen={seen} start={start} />
      <Form action={path} csrf={asked.csrf} op={asked.fresh()} draft={path}>
        {children}
        {ending ?? <Button>{say(uiWords['knop.verder'])}</Button>}
      </Form>
      <p class="onsplan-help">{say(startTableWords['starttafel.geenhaast'])}</p>
    </FamilyFrame>
  )
}

/** Looking ahead is free; the first thing that is kept makes the conversation held, for everybody. */
function NotBegun({ seen: { say, viewer, today }, start: { talk } }: Pick<StepProps, 'seen' | 'start'>) {
  if (talk.heldAt !== null) return null
  if (talk.plannedOn <= today) return <p>{say(startTableWords['pro.starttafel.begint'])}</p>
  const date = longDay(viewer.voice, talk.plannedOn, today)
  return <p>{say(startTableWords['pro.starttafel.vroeg'], { date })}</p>
}

/** Under what is typed: all who are there read it, and who types. */
export function AllHere({ seen, people }: Pick<StepProps, 'seen' | 'people'>) {
  const names = [...people.map(({ name }) => name), seen.viewer.name]
  return <EyeLabel say={seen.say} language={seen.viewer.voice.language} names={names} />
}

/** Everybody who is there speaks apart. What was sent in before is not here: who chose its readers did not choose this table. */
export function SpokenStep(props: StepProps) {
  const { step, people, notHere, seen } = props
  if (!isSpoken(step)) return null
  return (
    <TableScreen {...props}>
      {step === 'happened' ? <WhoIsHere {...props} /> : null}
      {people.map((person, at) => (
        <PersonSays props={props} part={step} person={person} at={at} />
      ))}
      <AllHere seen={seen} people={people.filter(({ id }) => !notHere.includes(id))} />
    </TableScreen>
  )
}

function WhoIsHere(props: StepProps) {
  const { seen, start } = props
  const { say } = seen
  const company = textOf(start.voices.findLast(({ kind }) => kind === 'company'))
  const invited = start.talk.invited
  const here = start.talk.heldAt === null ? invited : start.talk.present
  return (
    <>
      <Checkboxes
        say={say}
        name="present"
        label={say(startTableWords['starttafel.wieis'])}
        options={invited.map((id) => ({ value: id, label: nameOf(seen, id) }))}
        values={listedIn(props, 'present', here)}
        error={errorAt(props, 'present')}
      />
      <Field
        say={say}
        name="company"
        label={say(startTableWords['starttafel.wienog'])}
        value={typedIn(props, 'company', company)}
        error={errorAt(props, 'company')}
        optional
      />
    </>
  )
}

type PersonProps = { props: StepProps; part: SpokenPart; person: Someone; at: number }

function PersonSays({ props: all, part, person, at }: PersonProps) {
  const props = { ...all, typed: rowOf(all.typed, { person: person.id }, at) }
  const { seen, start } = props
  const { say } = seen
  const said = saidBy(start.voices, part, person.id)
  const told = takenAlong(part, person.id, props.pieces)
  return (
    <Card title={person.name}>
      <Along name={`person.${at}`} value={person.id} />
      <NotHere props={props} person={person} />
      {told === undefined ? null : <ToldBefore seen={seen} piece={told} />}
      {part === 'needed' ? (
        <Field
          say={say}
          name={`own.${at}`}
          kind="long"
          label={say(startTableWords['starttafel.ownDoing'])}
          value={typedIn(props, `own.${at}`, textOf(saidBy(start.voices, 'ownDoing', person.id)))}
          error={errorAt(props, `own.${at}`)}
          most={wordsLength}
          optional
        />
      ) : null}
      <Field
        say={say}
        name={`said.${at}`}
        kind="long"
        label={say(startTableWords[told === undefined ? (`starttafel.${part}` as const) : 'starttafel.nogiets'])}
        help={part === 'needed' ? say(startTableWords['starttafel.needed.uitleg']) : undefined}
        value={typedIn(props, `said.${at}`, textOf(said))}
        error={errorAt(props, `said.${at}`)}
        most={wordsLength}
        optional
      />
      <Choice
        kind="checkbox"
        name={`not.${at}`}
        at={0}
        option={{ value: 'yes', label: say(startTableWords['starttafel.liever']) }}
        checked={typedIn(props, `not.${at}`, said?.value === 'ratherNot' ? 'yes' : '') !== ''}
      />
      {part === 'hard' && givesNumber(person) ? <HowIsIt props={props} person={person} at={at} /> : null}
    </Card>
  )
}

/** Unticked meanwhile: where to say that this person is there, so that the words count. */
function NotHere({ props: { seen, start, notHere }, person }: Omit<PersonProps, 'part' | 'at'>) {
  if (!notHere.includes(person.id)) return null
  const { say, family } = seen
  return (
    <>
      <p>{say(startTableWords['starttafel.nietbij'], { name: person.name })}</p>
      <LoneLink href={stepPath(family.id, start.talk.id, 'happened')}>
        {say(startTableWords['starttafel.naarwie'])}
      </LoneLink>
    </>
  )
}

/** The number of the person concerned, said aloud; asked at the question one came with and never added up (D-SCO-09). */
function HowIsIt({ props, person, at }: Omit<PersonProps, 'part'>) {
  const { seen, start } = props
  const { say } = seen
  return (
    <Field
      say={say}
      name={`score.${at}`}
      kind="number"
      label={say(startTableWords['starttafel.cijfer'], { name: person.name })}
      help={say(startTableWords['starttafel.cijfer.hulp'])}
      value={typedIn(props, `score.${at}`, saidBy(start.voices, 'howIsIt', person.id)?.value ?? '')}
      error={errorAt(props, `score.${at}`)}
      width={2}
      optional
    />
  )
}
