import type { Asked } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import {
  type AnswerTyped,
  type GroupOffer,
  groupAnswers,
  lengths,
  offerChannels,
} from '#care/familyGroupPlan/group-plan.ts'
import { groupPlanWords as words } from '#care/familyGroupPlan/group-plan.words.ts'
import { answerSaid, namesIn } from '#care/familyGroupPlan/told.views.tsx'
import type { Id } from '#care/pass/facts.ts'
import type { Reader } from '#care/speakers/speaker.views.tsx'
import { Button } from '#ui/button.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'

export type AnswerFormProps = {
  asked: Asked
  seen: Reader
  errors: Readonly<Record<string, string>>
  offer: GroupOffer
  typed: AnswerTyped
  readers: readonly Id[]
}

/** The own answer; who coordinates types what another said, and says whose it is. */
export function AnswerForm({ asked, seen, offer, typed, readers, errors }: AnswerFormProps) {
  const { say, viewer } = seen
  const isTyped = !offer.asked.includes(viewer.person)
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      <p>{say(words['zelfplan.uitleg'])}</p>
      {isTyped ? <WhoSaid seen={seen} offer={offer} typed={typed} errors={errors} /> : null}
      <Radios
        say={say}
        name="answer"
        label={say(words['zelfplan.antwoord.kop'])}
        options={groupAnswers.map((value) => ({ value, label: answerSaid(seen, value) }))}
        value={typed.answer}
        error={errors.answer}
      />
      <Field
        say={say}
        name="support"
        label={say(words['zelfplan.antwoord.wie'])}
        help={say(words['zelfplan.antwoord.wie.hulp'])}
        value={typed.support}
        most={lengths.support}
        error={errors.support}
        optional={say(words['zelfplan.antwoord.wie.als'])}
      >
        <EyeSentence>{say(words['zelfplan.antwoord.ziet'], { names: namesIn(seen, readers) })}</EyeSentence>
      </Field>
      <Button>{say(uiWords['knop.bewaar'])}</Button>
    </Form>
  )
}

function WhoSaid({ seen, offer, typed, errors }: Pick<AnswerFormProps, 'seen' | 'offer' | 'typed' | 'errors'>) {
  const { say } = seen
  return (
    <>
      <Radios
        say={say}
        name="person"
        label={say(words['pro.zelfplan.typ.wie'])}
        options={offer.asked.map((id) => ({ value: id, label: nameOf(seen, id) }))}
        value={typed.person}
        error={errors.person}
      />
      <Radios
        say={say}
        name="channel"
        label={say(words['pro.zelfplan.typ.hoe'])}
        options={offerChannels.map((value) => ({ value, label: say(words[`pro.zelfplan.typ.${value}`]) }))}
        value={typed.channel}
        error={errors.channel}
      />
    </>
  )
}
