import type { Asked } from '#care/access/family.views.tsx'
import type { Reader } from '#care/speakers/speaker.views.tsx'
import { startWords } from '#care/startConversation/start.words.ts'
import { saidBy } from '#care/startConversation/start-voice.ts'
import { SayWhetherRight } from '#care/startPage/answer.views.tsx'
import { longDay } from '#platform/dates.ts'
import { Button } from '#ui/button.views.tsx'
import { EyeLabel } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { agreedOn, type LookedBack, lookBackPath, ownNumber, rightPath, shownOf } from './look-back.ts'
import { lookBackWords as words } from './look-back.words.ts'

type OwnProps = {
  asked: Asked
  seen: Reader
  looked: LookedBack
  /** Who reads it: who was there, and who coordinates. */
  readers: readonly string[]
  typed: string | undefined
  error: string | undefined
}

/** The own number beforehand; it may also be said when one looks back. */
export function OwnNumber({ asked, seen, looked, readers, typed, error }: OwnProps) {
  const { say, viewer, family, today } = seen
  const { voices, talk } = looked.start
  const first = saidBy(voices, 'howIsIt', viewer.person)?.value
  const mine = ownNumber(voices, looked.backs, viewer.person)
  const due = agreedOn(looked)
  return (
    <Form action={lookBackPath(family.id, talk.id)} csrf={asked.csrf} op={asked.fresh()}>
      <h2>{say(words['gesprekterug.hoenu'])}</h2>
      {due === null || due < today ? null : (
        <p>{say(startWords['startgesprek.terugkijken'], { date: longDay(viewer.voice, due, today) })}</p>
      )}
      {first === undefined || first === null ? null : <p>{say(words['gesprekterug.eerst'], { score: first })}</p>}
      <Field
        say={say}
        name="number"
        kind="number"
        label={say(words['gesprekterug.cijfer'])}
        help={say(words['gesprekterug.cijfer.hulp'])}
        value={typed ?? mine ?? ''}
        error={error}
        width={2}
      >
        <EyeLabel say={say} language={viewer.voice.language} names={readers} />
      </Field>
      <p class="onsplan-help">{say(words['gesprekterug.hoeft'])}</p>
      <Button>{say(uiWords['knop.bewaar'])}</Button>
    </Form>
  )
}

/** Klopt, Klopt niet: for oneself, with words when it is not right. */
export function RightOrNot({ asked, seen, looked, readers, typed, error }: OwnProps) {
  const { say, family } = seen
  return (
    <SayWhetherRight
      {...{ asked, seen, readers, error }}
      action={rightPath(family.id, looked.start.talk.id)}
      asks={say(words['gesprekterug.vraag'])}
      text={typed ?? ''}
      shown={shownOf(looked)}
    />
  )
}
