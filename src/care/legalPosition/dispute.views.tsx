import { coordinatorOf, nameOf } from '#care/access/frame.ts'
import { custodyWords } from '#care/custody/custody.words.ts'
import type { FormProps } from '#care/household/home-form.views.tsx'
import type { Id } from '#care/pass/facts.ts'
import { Button } from '#ui/button.views.tsx'
import { Card } from '#ui/card.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { EyeLabel, EyeSentence } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { disputeLength, disputeRoutes } from './dispute.ts'

type TypedDispute = { saidBy: string; route: string; words: string }

/** What is not right, and the first of three ways. The other parent does not read it, and the eye says who does. */
export function DisputeForm({
  seen,
  asked,
  typed,
  errors,
  speakers,
}: FormProps<TypedDispute> & { speakers: readonly Id[] }) {
  const { say, viewer } = seen
  const coordinator = coordinatorOf(seen)
  const name = coordinator?.name ?? ''
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      <p>{say(custodyWords['gezag.oneens.uitleg'])}</p>
      {seen.isCoordinator ? (
        <Radios
          say={say}
          name="saidBy"
          label={say(custodyWords['pro.oneens.wie'])}
          options={speakers.map((id) => ({ value: id, label: nameOf(seen, id) }))}
          value={typed.saidBy}
          error={errors.saidBy}
        />
      ) : null}
      <Field
        say={say}
        kind="long"
        name="words"
        label={say(custodyWords['gezag.oneens.wat'])}
        value={typed.words}
        error={errors.words}
        most={disputeLength}
      >
        {seen.isCoordinator ? (
          <EyeSentence>{say(custodyWords['pro.oneens.wieziet'])}</EyeSentence>
        ) : (
          <EyeLabel say={say} language={viewer.voice.language} names={coordinator === undefined ? [] : [name]} />
        )}
      </Field>
      <Radios
        say={say}
        name="route"
        label={say(custodyWords['gezag.oneens.hoe'])}
        options={disputeRoutes.map((value) => ({
          value,
          label: say(custodyWords[`gezag.oneens.${value}`]),
          help: say(custodyWords[`gezag.oneens.${value}.hulp`], { name }),
        }))}
        value={typed.route}
        error={errors.route}
      />
      <Button>{say(uiWords['knop.bewaar'])}</Button>
    </Form>
  )
}

/** What this reader said before and still stands, with the way to take it back. */
export function OwnDispute({
  seen,
  asked,
  id,
  words,
}: Pick<FormProps<unknown>, 'seen' | 'asked'> & { id: Id; words: string }) {
  const { say } = seen
  return (
    <Card>
      <p>{say(custodyWords['gezag.oneens.loopt'], { words })}</p>
      <Form action={`/gezin/${seen.family.id}/gezag/oneens/${id}/terug`} csrf={asked.csrf} op={asked.fresh()} bare>
        <Button kind="other">{say(custodyWords['gezag.oneens.terug'])}</Button>
      </Form>
    </Card>
  )
}
