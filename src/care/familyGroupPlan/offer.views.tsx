import type { Asked } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Reader } from '#care/speakers/speaker.views.tsx'
import { Button } from '#ui/button.views.tsx'
import { Card, EmptyState } from '#ui/card.views.tsx'
import { Checkboxes, Radios } from '#ui/choice.views.tsx'
import { DateField, type TypedDate } from '#ui/date-field.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { explanationNow, lengths, type OfferTyped, offerChannels, type SkipTyped, skipGrounds } from './group-plan.ts'
import { groupPlanWords as words } from './group-plan.words.ts'
import { Explanation } from './told.views.tsx'

type FormProps = { asked: Asked; seen: Reader; errors: Readonly<Record<string, string>> }

export type OfferFormProps = FormProps & {
  may: readonly Id[]
  typed: Omit<OfferTyped, 'until'> & { until: TypedDate }
}

/** The explanation is what is offered, and stands first; the form says which one it was. */
export function OfferForm({ asked, seen, may, typed, errors }: OfferFormProps) {
  const { say } = seen
  return (
    <>
      <p>{say(words['pro.zelfplan.bied.uitleg'])}</p>
      <Card>
        <Explanation say={say} />
      </Card>
      <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
        <input type="hidden" name="explanation" value={explanationNow} />
        <Radios
          say={say}
          name="channel"
          label={say(words['pro.zelfplan.hoe'])}
          options={offerChannels.map((value) => ({ value, label: say(words[`pro.zelfplan.hoe.${value}`]) }))}
          value={typed.channel}
          error={errors.channel}
        />
        <Checkboxes
          say={say}
          name="asked"
          label={say(words['pro.zelfplan.wie'])}
          help={say(words['pro.zelfplan.wie.hulp'])}
          options={may.map((id) => ({ value: id, label: nameOf(seen, id) }))}
          values={typed.asked}
          error={errors.asked}
        />
        <DateField
          say={say}
          name="until"
          label={say(words['pro.zelfplan.tot'])}
          help={say(words['pro.zelfplan.tot.hulp'])}
          value={typed.until}
          error={errors.until}
        />
        <Field
          say={say}
          kind="long"
          name="conditions"
          label={say(words['pro.zelfplan.veilig'])}
          help={say(words['pro.zelfplan.veilig.hulp'])}
          value={typed.conditions}
          most={lengths.conditions}
          error={errors.conditions}
          optional
        >
          <EyeSentence>{say(words['pro.zelfplan.veilig.ziet'])}</EyeSentence>
        </Field>
        <Button>{say(words['pro.zelfplan.bied'])}</Button>
      </Form>
    </>
  )
}

export function NobodyToAsk({ seen }: { seen: Reader }) {
  return (
    <EmptyState text={seen.say(words['pro.zelfplan.niemand'])}>
      <Button kind="other" href={`/gezin/${seen.family.id}/gezag`}>
        {seen.say(words['pro.zelfplan.naargezag'])}
      </Button>
    </EmptyState>
  )
}

export type SkipFormProps = FormProps & {
  may: readonly Id[]
  colleagues: readonly { id: Id; name: string }[]
  typed: SkipTyped
}

/** Nothing is chosen beforehand: neither the ground, nor who may read it. */
export function SkipForm({ asked, seen, may, colleagues, typed, errors }: SkipFormProps) {
  const { say } = seen
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      <p>{say(words['pro.zelfplan.over.uitleg'])}</p>
      <Radios
        say={say}
        name="ground"
        label={say(words['pro.zelfplan.over.grond'])}
        options={skipGrounds.map((value) => ({ value, label: say(words[`zelfplan.grond.${value}`]) }))}
        value={typed.ground}
        error={errors.ground}
      />
      <Field
        say={say}
        kind="long"
        name="reason"
        label={say(words['pro.zelfplan.over.reden'])}
        help={say(words['pro.zelfplan.over.reden.hulp'])}
        value={typed.reason}
        most={lengths.reason}
        error={errors.reason}
        optional={say(words['pro.zelfplan.over.als'])}
      >
        <EyeSentence>{say(words['pro.zelfplan.over.ziet'])}</EyeSentence>
      </Field>
      <Radios
        say={say}
        name="second"
        label={say(words['pro.zelfplan.over.tweede'])}
        options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        value={typed.second}
        error={errors.second}
        optional={say(words['pro.zelfplan.over.als'])}
      />
      <Checkboxes
        say={say}
        name="shownTo"
        label={say(words['pro.zelfplan.over.wie'])}
        help={say(words['pro.zelfplan.over.wie.hulp'])}
        options={may.map((id) => ({ value: id, label: nameOf(seen, id) }))}
        values={typed.shownTo}
        error={errors.shownTo}
        optional
      />
      <Button>{say(words['pro.zelfplan.over'])}</Button>
    </Form>
  )
}
