import { coordinatorOf, nameOf } from '#care/access/frame.ts'
import { familyWords } from '#care/families/families.words.ts'
import { groupPlanWords } from '#care/familyGroupPlan/group-plan.words.ts'
import { longDay } from '#platform/dates.ts'
import { Button } from '#ui/button.views.tsx'
import { EmptyState } from '#ui/card.views.tsx'
import { Checkboxes, Radios } from '#ui/choice.views.tsx'
import { EyeLabel } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form, MadeFrom } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import type { Reader } from './byline.views.tsx'
import {
  type Authorship,
  authorships,
  type Load,
  loads,
  longestOurselves,
  longestReason,
  longestWish,
  type PlanStart,
  type PlanState,
} from './plan.ts'
import { planWords } from './plan.words.ts'

export type FormOf = { path: string; csrf: string; fresh(): string }
type Errors = Partial<Record<string, string>>

const coordinatorName = (seen: Reader): string => coordinatorOf(seen)?.name ?? ''

/** "Het gezin, met hulp van Dana": who makes this plan, on its first page (D-PLN-09). */
export function authorshipSaid({ say, ...seen }: Reader, authorship: Authorship): string {
  if (authorship === 'family' || authorship === 'familyAndCircle') return say(planWords[`plan.maker.${authorship}`])
  return say(planWords[`plan.maker.${authorship}`], { name: coordinatorName({ say, ...seen }) })
}

export type StartFormProps = {
  seen: Reader
  asked: FormOf
  typed: PlanStart
  youths: readonly { id: string; name: string }[]
  readers: readonly string[]
  errors: Errors
  draft: string
}

/** For whom, by whom, one sentence, and what the family does itself; the last two may stay empty. */
export function BeginForm({ seen, asked, typed, youths, readers, errors, draft }: StartFormProps) {
  const { say } = seen
  const offered = authorships.filter((one) => one !== 'professionalOnly' || seen.isCoordinator)
  return (
    <>
      <p class="onsplan-lead">{say(planWords['plan.begin.uitleg'])}</p>
      <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={draft}>
        <Checkboxes
          say={say}
          name="youths"
          label={say(planWords['plan.begin.voorwie'])}
          options={youths.map(({ id, name }) => ({ value: id, label: name }))}
          values={typed.youths}
          error={errors.youths}
        />
        <Radios
          say={say}
          name="authorship"
          label={say(planWords['plan.begin.maker'])}
          options={offered.map((one) => ({ value: one, label: authorshipSaid(seen, one) }))}
          value={typed.authorship}
          error={errors.authorship}
        />
        {seen.isCoordinator ? (
          <Field
            say={say}
            name="reason"
            label={say(planWords['plan.begin.reden'])}
            value={typed.reason}
            most={longestReason}
            error={errors.reason}
            optional
          />
        ) : null}
        <PlanTexts seen={seen} typed={typed} readers={readers} errors={errors} />
        <Button>{say(planWords['plan.begin.knop'])}</Button>
      </Form>
    </>
  )
}

type PlanTextsProps = Pick<StartFormProps, 'seen' | 'readers' | 'errors'> & {
  typed: Pick<PlanStart, 'wish' | 'ourselves'>
}

function PlanTexts({ seen, typed, readers, errors }: PlanTextsProps) {
  const { say } = seen
  const eye = <EyeLabel say={say} language={seen.viewer.voice.language} names={readers} />
  return (
    <>
      <Field
        say={say}
        kind="long"
        name="wish"
        label={say(planWords['plan.wil'])}
        help={say(planWords['plan.ditwillen.hulp'])}
        value={typed.wish}
        most={longestWish}
        error={errors.wish}
        optional
      >
        {eye}
      </Field>
      <Field
        say={say}
        kind="long"
        name="ourselves"
        label={say(planWords['plan.zelf'])}
        value={typed.ourselves}
        most={longestOurselves}
        error={errors.ourselves}
        optional
      >
        {eye}
      </Field>
    </>
  )
}

export type WishFormProps = PlanTextsProps & { asked: FormOf; draft: string; base: number }

export function WishForm({ asked, draft, base, ...texts }: WishFormProps) {
  const { say } = texts.seen
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={draft}>
      <MadeFrom base={base} />
      <PlanTexts {...texts} />
      <Button>{say(uiWords['knop.bewaar'])}</Button>
    </Form>
  )
}

/** Beginning a second plan: what there is already, and the way there. */
/** Whoever may not write about a youth yet gets no form that would be refused. */
export function CustodyFirst({ seen }: { seen: Reader }) {
  const { say } = seen
  return (
    <EmptyState text={say(planWords['plan.wachtgezag'], { name: coordinatorName(seen) })}>
      <Button kind="other" href={`/gezin/${seen.family.id}/gezin`}>
        {say(familyWords['gezin.kop'])}
      </Button>
    </EmptyState>
  )
}

export function PlanAlready({ seen, plan }: { seen: Reader; plan: { startedOn: string } }) {
  const { say } = seen
  const date = longDay(seen.viewer.voice, plan.startedOn as Parameters<typeof longDay>[1], seen.today)
  return (
    <EmptyState text={`${say(planWords['plan.eral'])} ${say(planWords['plan.eral.sinds'], { date })}`}>
      <Button href={`/gezin/${seen.family.id}/plan`}>{say(planWords['plan.naar'])}</Button>
    </EmptyState>
  )
}

export type LoadProps = {
  seen: Reader
  asked: FormOf
  load: Load
  state: PlanState
  /** Whether saying it starts the plan. */
  starts: boolean
  error?: string | undefined
}

/** How much time the plan asks, in words; the coordinator says it, the family reads it. */
export function LoadOfPlan({ seen, asked, load, state, starts, error }: LoadProps) {
  const { say } = seen
  const name = coordinatorName(seen)
  return (
    <>
      {state === 'draft' ? <p>{say(planWords['plan.concept'], { name })}</p> : null}
      <p class="onsplan-lead">{say(planWords[`plan.tijd.${load}`], { name })}</p>
      <p>{say(planWords['plan.tijd.uitleg'], { name })}</p>
      {seen.isCoordinator ? (
        <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()}>
          <Radios
            say={say}
            name="load"
            label={say(planWords['plan.tijd.kop'])}
            options={loads.map((one) => ({ value: one, label: say(planWords[`plan.tijd.kies.${one}`]) }))}
            value={load}
            error={error}
          />
          <Button>{say(starts ? groupPlanWords['pro.zelfplan.begin.knop'] : uiWords['knop.bewaar'])}</Button>
        </Form>
      ) : null}
    </>
  )
}

export const namesIn = (seen: Reader, ids: readonly string[]): string[] => ids.map((id) => nameOf(seen, id))
