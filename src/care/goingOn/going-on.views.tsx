import { nameOf } from '#care/access/frame.ts'
import type { Asking, Reader } from '#care/agreements/share-question.views.tsx'
import { helpWords } from '#care/helpQuestions/help.words.ts'
import type { Id } from '#care/pass/facts.ts'
import { type Day, dayOf, longDay } from '#platform/dates.ts'
import { Button } from '#ui/button.views.tsx'
import { Card } from '#ui/card.views.tsx'
import { Radios } from '#ui/choice.views.tsx'
import { DateField } from '#ui/date-field.views.tsx'
import { EyeLabel } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { type GoingOnKind, goingOnLength } from './going-on.ts'
import { goingOnWords as words } from './going-on.words.ts'

export type GoingOnFormProps = {
  seen: Reader
  asked: Asking
  youth: Id
  open: readonly GoingOnKind[]
  colleagues: readonly { id: Id; name: string }[]
  typed: {
    kind: string
    reasons: string
    youthWords: string
    colleague: string
    talk: { day: string; month: string; year: string }
  }
  errors: Partial<Record<string, string>>
}

/** Which of the open ways, the reasons, the words of the youth, and with whom it was decided. */
export function GoingOnForm({ seen, asked, youth, open, colleagues, typed, errors }: GoingOnFormProps) {
  const { say } = seen
  const name = nameOf(seen, youth)
  const eye = <EyeLabel say={say} language={seen.viewer.voice.language} names={[name]} />
  const texts = [
    { field: 'reasons', label: say(words['pro.verder.redenen']), value: typed.reasons },
    { field: 'youthWords', label: say(words['pro.verder.woorden'], { name }), value: typed.youthWords },
  ]
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      <p>{say(words['pro.verder.uitleg'])}</p>
      <p>{say(words['pro.verder.ouders'])}</p>
      <Radios
        say={say}
        name="kind"
        label={say(words['pro.verder.soort'])}
        options={open.map((value) => ({ value, label: say(words[`pro.verder.${value}`], { name }) }))}
        value={typed.kind}
        error={errors.kind}
      />
      {texts.map(({ field, label, value }) => (
        <Field
          say={say}
          kind="long"
          name={field}
          label={label}
          value={value}
          most={goingOnLength}
          error={errors[field]}
        >
          {eye}
        </Field>
      ))}
      <Radios
        say={say}
        name="colleague"
        label={say(words['pro.verder.collega'])}
        options={colleagues.map(({ id, name: label }) => ({ value: id, label }))}
        value={typed.colleague}
        error={errors.colleague}
      />
      {open.includes('youthPersists') ? (
        <DateField
          say={say}
          name="talk"
          label={say(words['pro.verder.gesprek'], { name })}
          help={say(words['pro.verder.gesprek.hulp'], { name })}
          value={typed.talk}
          error={errors.talk}
          optional
        />
      ) : null}
      <Button>{say(words['pro.verder.knop'])}</Button>
    </Form>
  )
}

type Why = {
  kind: GoingOnKind
  by: Id
  colleague: string
  secondTalkOn: Day | null
  at: Date
  reasons: string
  youthWords: string
}

export function WhyItGoesOnHere({ seen, youth, why }: { seen: Reader; youth: Id; why: readonly Why[] }) {
  const { say, viewer, today } = seen
  const name = nameOf(seen, youth)
  const dayIn = (day: Day) => longDay(viewer.voice, day, today)
  return (
    <>
      {why.map(({ kind, by, colleague, secondTalkOn, at, reasons, youthWords }) => (
        <Card title={dayIn(dayOf(at))}>
          <p>{say(helpWords[`zorg.verder.${kind}`], { child: name })}</p>
          <p>
            {say(helpWords['zorg.verder.wie'], { name: nameOf(seen, by), other: colleague, date: dayIn(dayOf(at)) })}
          </p>
          {secondTalkOn === null ? null : <p>{say(words['zorg.verder.gesprek'], { date: dayIn(secondTalkOn) })}</p>}
          <h3>{say(words['zorg.verder.zei'], { name })}</h3>
          <p class="onsplan-typed">{youthWords}</p>
          <h3>{say(words['zorg.verder.redenen'])}</h3>
          <p class="onsplan-typed">{reasons}</p>
        </Card>
      ))}
    </>
  )
}
