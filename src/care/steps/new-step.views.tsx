import type { Asked } from '#care/access/family.views.tsx'
import { coordinatorOf, membersOf, nameOf, seenBy } from '#care/access/frame.ts'
import { goalWords } from '#care/goals/goals.words.ts'
import { inOfferedOrder } from '#care/goals/step.ts'
import type { Audience, Id } from '#care/pass/facts.ts'
import type { FirstStep } from '#care/startPage/carry.ts'
import { type Day, longDay } from '#platform/dates.ts'
import { Button } from '#ui/button.views.tsx'
import { Card } from '#ui/card.views.tsx'
import { Radios, Revealed } from '#ui/choice.views.tsx'
import { DateField } from '#ui/date-field.views.tsx'
import { EyeLabel } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Along, Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import type { Reader } from './step-list.views.tsx'
import type { TypedStep } from './typed-step.ts'

export type NewStepErrors = Partial<Record<'what' | 'who' | 'outside' | 'due' | 'why' | 'supports' | 'until', string>>
export type NewStepProps = {
  asked: Asked
  seen: Reader
  goal: { audience: string; subjects: readonly Id[] }
  typed: TypedStep
  errors: NewStepErrors
  latestUntil: Day
}

/** G-07: what, who, when and why on one page; what a helper must add stands below and shows when a helper does it. */
export function NewStep({ asked, seen, goal, typed, errors, latestUntil }: NewStepProps) {
  const { say } = seen
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      {typed.saidIn === '' ? null : <Along name="saidIn" value={typed.saidIn} />}
      {typed.instead === '' ? null : <Along name="instead" value={typed.instead} />}
      <Field
        say={say}
        name="what"
        label={say(goalWords['actie.wat'])}
        help={say(goalWords['actie.hulp'])}
        value={typed.what}
        error={errors.what}
        most={200}
      >
        <EyeLabel
          say={say}
          language={seen.viewer.voice.language}
          names={seenBy(seen, goal.audience as Audience, goal.subjects).map((id) => nameOf(seen, id))}
        />
      </Field>
      <WhoDoes seen={seen} typed={typed} errors={errors} />
      <DateField
        say={say}
        name="due"
        label={say(goalWords['actie.wanneer'])}
        value={typed.due}
        error={errors.due}
        quick={[
          { value: 'vandaag', label: say(uiWords['tijd.vandaag']) },
          { value: 'dezeweek', label: say(uiWords['tijd.dezeweek']) },
          { value: 'elkeweek', label: say(uiWords['tijd.elkeweek']) },
          { value: 'elkemaand', label: say(goalWords['actie.elkemaand']) },
        ]}
      />
      <Field
        say={say}
        name="why"
        label={say(goalWords['actie.waaromdit'])}
        value={typed.why}
        error={errors.why}
        most={200}
        optional
      />
      <ForHelper seen={seen} typed={typed} errors={errors} latestUntil={latestUntil} />
      <Button>{say(goalWords['actie.zet'])}</Button>
    </Form>
  )
}

/** What was agreed on in the first conversation and is no action yet: one press fills it in. */
export function AgreedSteps({ seen, path, steps }: { seen: Reader; path: string; steps: readonly FirstStep[] }) {
  const { say } = seen
  return (
    <>
      {steps.map(({ id, what }) => (
        <Card title={say(goalWords['actie.gesprek'])}>
          <p class="onsplan-typed">{what}</p>
          <Button kind="other" href={`${path}?uit=${id}`}>
            {say(goalWords['actie.gesprek.neem'])}
          </Button>
        </Card>
      ))}
    </>
  )
}

/** Family first, then circle, then volunteer, then helpers (D-STE-02). */
function WhoDoes({ seen, typed, errors }: Pick<NewStepProps, 'seen' | 'typed' | 'errors'>) {
  const { say } = seen
  const coordinator = coordinatorOf(seen)
  const doers = inOfferedOrder([
    ...(coordinator === undefined
      ? []
      : [{ kind: 'localTeam' as const, value: coordinator.id, label: coordinator.name, reveals: 'below' as const }]),
    ...membersOf(seen).map((member) => ({ kind: 'family' as const, value: member.id, label: member.name })),
    {
      kind: 'circle' as const,
      value: 'buiten:circle',
      label: say(goalWords['actie.buiten']),
      reveals: 'inside' as const,
    },
    {
      kind: 'volunteer' as const,
      value: 'buiten:volunteer',
      label: say(goalWords['actie.vrijwilliger']),
      reveals: 'inside' as const,
    },
  ])
  return (
    <Radios
      say={say}
      name="who"
      label={say(goalWords['actie.wie'])}
      value={typed.who}
      error={errors.who}
      options={doers}
    >
      <Revealed>
        <Field
          say={say}
          name="outside"
          label={say(goalWords['actie.buitennaam'])}
          help={say(goalWords['actie.buitenhulp'])}
          value={typed.outside}
          error={errors.outside}
          most={120}
        />
      </Revealed>
    </Radios>
  )
}

function ForHelper({
  seen,
  typed,
  errors,
  latestUntil,
}: Pick<NewStepProps, 'seen' | 'typed' | 'errors' | 'latestUntil'>) {
  const { say, viewer, today } = seen
  return (
    <Revealed>
      <h2>{say(goalWords['actie.helper'])}</h2>
      <Field
        say={say}
        name="supports"
        label={say(goalWords['actie.zodat'])}
        value={typed.supports}
        error={errors.supports}
        most={200}
      />
      <DateField
        say={say}
        name="until"
        label={say(goalWords['actie.tot'])}
        help={say(goalWords['actie.tot.hulp'], { date: longDay(viewer.voice, latestUntil, today) })}
        value={typed.until}
        error={errors.until}
      />
      <Field
        say={say}
        name="takeOver"
        label={say(goalWords['actie.overnemen'])}
        value={typed.takeOver}
        most={120}
        optional
      />
    </Revealed>
  )
}
