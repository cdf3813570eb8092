import type { Asked } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import type { Reader } from '#care/speakers/speaker.views.tsx'
import { dayOf, longDay } from '#platform/dates.ts'
import { Button } from '#ui/button.views.tsx'
import { Card, EmptyState } from '#ui/card.views.tsx'
import { Checkboxes } from '#ui/choice.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { WorkerText } from '#ui/written.views.tsx'
import {
  type AdviceField,
  advicePlace,
  type Choice,
  type FamilyAdvice,
  lengths,
  mayUndo,
  stateOf,
  type TypedAdvice,
  waitsAlready,
} from './family-advice.ts'
import { AdviceAnswer, namesIn, Tried } from './family-advice.views.tsx'
import { familyAdviceWords as words } from './family-advice.words.ts'

type Told = { asked: Asked; seen: Reader }
type AskProps = Told & {
  choices: readonly Choice[]
  typed: TypedAdvice
  errors: Partial<Record<AdviceField, string>>
}

/** For who coordinates: the question, as long as none waits, and what became of those before. */
export function AskFamilyAdvice({ own, ...props }: AskProps & { own: readonly FamilyAdvice[] }) {
  const { asked, seen } = props
  const { say, today } = seen
  return (
    <>
      <p class="onsplan-lead">{say(words['pro.gezinmeedenk.uitleg'])}</p>
      {waitsAlready(own, today) ? null : <AskForm {...props} />}
      {own.length === 0 ? null : (
        <section class="onsplan-section" aria-labelledby="mijn">
          <h2 id="mijn">{say(words['pro.gezinmeedenk.mijn'])}</h2>
          {own.map((one) => (
            <OwnAdvice asked={asked} seen={seen} one={one} />
          ))}
        </section>
      )}
    </>
  )
}

function AskForm({ asked, seen, choices, typed, errors }: AskProps) {
  const { say } = seen
  if (choices.length === 0)
    return (
      <EmptyState text={say(words['pro.gezinmeedenk.niemand'])}>
        <Button kind="other" href="/meedenken">
          {say(words['pro.gezinmeedenk.zonder'])}
        </Button>
      </EmptyState>
    )
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      <p>{say(words['pro.gezinmeedenk.eerst'])}</p>
      <Checkboxes
        say={say}
        name="subjects"
        label={say(words['pro.gezinmeedenk.over'])}
        options={choices.map(({ person, voices }) => ({
          value: person,
          label: nameOf(seen, person),
          help: say(words[voices.length === 1 ? 'pro.gezinmeedenk.leest' : 'pro.gezinmeedenk.lezen'], {
            names: namesIn(seen, voices),
          }),
        }))}
        values={typed.subjects}
        error={errors.subjects}
      />
      {(['question', 'tried'] as const).map((field) => (
        <Field
          say={say}
          kind="long"
          name={field}
          label={say(words[`pro.gezinmeedenk.${field}`])}
          most={lengths[field]}
          value={typed[field]}
          error={errors[field]}
          optional={field === 'tried'}
        >
          <EyeSentence>{say(words['pro.gezinmeedenk.oog'])}</EyeSentence>
        </Field>
      ))}
      <Button>{say(words['pro.gezinmeedenk.knop'])}</Button>
    </Form>
  )
}

function OwnAdvice({ asked, seen, one }: Told & { one: FamilyAdvice }) {
  const { say, viewer, today, family } = seen
  const date = longDay(viewer.voice, dayOf(one.at), today)
  const state = stateOf(one, today)
  return (
    <Card>
      <WorkerText
        text={one.question}
        by={say(words['pro.gezinmeedenk.op'], { date, names: namesIn(seen, one.subjects) })}
      />
      <Tried seen={seen} one={one} />
      {state === 'past' ? <p>{say(words['pro.gezinmeedenk.past'])}</p> : null}
      {state === 'waits' ? (
        <p>{say(words['pro.gezinmeedenk.waits'], { date: longDay(viewer.voice, one.untilOn, today) })}</p>
      ) : null}
      <AdviceAnswer seen={seen} one={one} />
      {mayUndo(viewer.person, one, asked.now, today) ? (
        <Form action={`${advicePlace(family.id)}/${one.id}/terug`} csrf={asked.csrf} op={asked.fresh()}>
          <Button kind="other">{say(uiWords['knop.zetterug'])}</Button>
        </Form>
      ) : null}
    </Card>
  )
}
