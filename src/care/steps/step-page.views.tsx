import type { Asked } from '#care/access/family.views.tsx'
import { nameOf, seenBy } from '#care/access/frame.ts'
import { goalWords } from '#care/goals/goals.words.ts'
import { isOpen, isProfessional, type StepAct, stepTextLength } from '#care/goals/step.ts'
import type { Audience, Id } from '#care/pass/facts.ts'
import { type Day, dayOf, longDay } from '#platform/dates.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card, Details } from '#ui/card.views.tsx'
import { DateField } from '#ui/date-field.views.tsx'
import { EyeLabel } from '#ui/eye-label.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { childrenFor } from './for-child.ts'
import { DoneForm, doerName, type ListedStep, type Reader, stepPath, whenOf } from './step-list.views.tsx'
import type { TypedDay } from './typed-step.ts'

export type StepOnPage = ListedStep & {
  why?: string
  supports?: string
  takeOver?: string
  audience: string
  subjects: readonly Id[]
  doerKind: Parameters<typeof isProfessional>[0]
  acts: readonly (StepAct & { words?: string })[]
  /** This reader finds earlier words of it. */
  hasEarlier: boolean
  mine: boolean
}
export type StepErrors = Partial<Record<'day' | 'until' | 'words', string>>
export type StepPageProps = {
  asked: Asked
  seen: Reader
  step: StepOnPage
  goal: { id: string; title: string } | undefined
  may: boolean
  latestUntil: Day
  typed?: { day: TypedDay; until: TypedDay; words: string } | undefined
  errors: StepErrors
}

/** G-06: what, who, when and why; then done, not worked out, another day. */
export function StepPage(props: StepPageProps) {
  const { asked, seen, step, may } = props
  const { say } = seen
  const professional = isProfessional(step.doerKind)
  const lengthens = may && professional && (isOpen(step.state) || step.state.ended)
  return (
    <>
      <StepFacts {...props} />
      {may && isOpen(step.state) ? (
        <>
          <DoneForm
            asked={asked}
            seen={seen}
            step={step}
            back={`/gezin/${seen.family.id}/doelen/${step.goalId}`}
            main
          />
          <NotWorked {...props} />
          <AnotherDay {...props} />
        </>
      ) : null}
      {lengthens ? <Lengthen {...props} /> : null}
      {step.acts.length === 0 ? null : (
        <Card title={say(goalWords['doel.geschiedenis'])}>
          <ul>
            {step.acts.map((act) => (
              <li>{lineOf(seen, act)}</li>
            ))}
          </ul>
        </Card>
      )}
      {step.mine ? (
        <LoneLink href={`${stepPath(seen.family.id, step)}/aanpassen`}>{say(goalWords['actie.aanpassen'])}</LoneLink>
      ) : null}
      {isOpen(step.state)
        ? childrenFor(seen, step).map(({ id, name }) => (
            <LoneLink href={`${stepPath(seen.family.id, step)}/plaatje/${id}`}>
              {say(goalWords['actie.platenplan'], { child: name })}
            </LoneLink>
          ))
        : null}
      {!step.hasEarlier ? null : (
        <LoneLink href={`/gezin/${seen.family.id}/woorden/actie/${step.id}`}>
          {say(goalWords['actie.woorden'])}
        </LoneLink>
      )}
    </>
  )
}

function lineOf({ say, viewer, today, ...seen }: Reader, act: StepAct & { words?: string }): string {
  const what = say(goalWords[`actie.was.${act.kind}`], { name: nameOf(seen, act.by) })
  const line = say(goalWords['was.regel'], { date: longDay(viewer.voice, dayOf(act.at), today), what })
  return act.words === undefined ? line : `${line}. ${act.words}`
}

function StepFacts({ seen, step, goal }: StepPageProps) {
  const { say, viewer, today } = seen
  const until = step.state.untilOn
  return (
    <Card>
      <p>{say(goalWords['actie.wiedoet'], { name: doerName(seen, step), when: whenOf(seen, step) })}</p>
      {step.doer !== null || step.outside === undefined ? null : (
        <p class="onsplan-help">{say(goalWords['actie.geenbericht'], { name: step.outside })}</p>
      )}
      {until === null || step.state.ended ? null : (
        <p>{say(goalWords['actie.tot.is'], { date: longDay(viewer.voice, until, today) })}</p>
      )}
      {step.why === undefined ? null : <p>{say(goalWords['actie.waarom.is'], { words: step.why })}</p>}
      {step.supports === undefined ? null : <p>{say(goalWords['actie.zodat.is'], { words: step.supports })}</p>}
      {step.takeOver === undefined ? null : <p>{say(goalWords['actie.later.is'], { name: step.takeOver })}</p>}
      {goal === undefined ? null : <p>{say(goalWords['actie.bijdoel'], { title: goal.title })}</p>}
    </Card>
  )
}

/** Three answers of equal weight; none asks why, and nobody is blamed (D-STE-04). */
function NotWorked({ asked, seen, step }: StepPageProps) {
  const { say } = seen
  const answers = { again: 'actie.nogeenkeer', different: 'actie.andersdoen', stop: 'actie.stoppen' } as const
  return (
    <Details summary={say(uiWords['knop.nietgelukt'])}>
      <p>{say(goalWords['actie.nietgelukt'])}</p>
      <Form action={`${stepPath(seen.family.id, step)}/nietgelukt`} csrf={asked.csrf} op={asked.fresh()}>
        <Acts>
          {Object.entries(answers).map(([next, key]) => (
            <Button kind="other" name="next" value={next}>
              {say(goalWords[key])}
            </Button>
          ))}
        </Acts>
      </Form>
    </Details>
  )
}

function AnotherDay({ asked, seen, step, typed, errors }: StepPageProps) {
  const { say } = seen
  return (
    <Details summary={say(uiWords['knop.anderedag'])} open={errors.day !== undefined}>
      <Form action={`${stepPath(seen.family.id, step)}/dag`} csrf={asked.csrf} op={asked.fresh()}>
        <DateField say={say} name="day" label={say(goalWords['actie.wanneer'])} value={typed?.day} error={errors.day} />
        <Button>{say(uiWords['knop.bewaar'])}</Button>
      </Form>
    </Details>
  )
}

function Lengthen({ asked, seen, step, typed, errors, latestUntil }: StepPageProps) {
  const { say, viewer, today } = seen
  const to = `${stepPath(seen.family.id, step)}/langer`
  const isTyped = errors.until !== undefined || errors.words !== undefined || (typed?.words ?? '') !== ''
  return (
    <Details summary={say(goalWords['actie.langer'])} open={isTyped}>
      <Form action={to} csrf={asked.csrf} op={asked.fresh()} draft={to}>
        <DateField
          say={say}
          name="until"
          label={say(goalWords['actie.tot'])}
          help={say(goalWords['actie.tot.hulp'], { date: longDay(viewer.voice, latestUntil, today) })}
          value={typed?.until}
          error={errors.until}
        />
        <Field
          say={say}
          name="words"
          label={say(goalWords['actie.langerwaarom'])}
          value={typed?.words ?? ''}
          error={errors.words}
          most={stepTextLength}
        >
          <EyeLabel
            say={say}
            language={viewer.voice.language}
            names={seenBy(seen, step.audience as Audience, step.subjects).map((id) => nameOf(seen, id))}
          />
        </Field>
        <Button>{say(uiWords['knop.bewaar'])}</Button>
      </Form>
    </Details>
  )
}
