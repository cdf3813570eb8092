import { coordinatorOf, nameOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Reader } from '#care/speakers/speaker.views.tsx'
import { Button } from '#ui/button.views.tsx'
import { Card, NothingYet, Stack } from '#ui/card.views.tsx'
import { EyeLabel } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { inOrder, type Signal, signalLength } from './signal.ts'
import { Done, type Told, titleOf, WhatWasSeen } from './signals.views.tsx'
import { signalsWords as words } from './signals.words.ts'

type OneProps = Told & {
  signal: Signal
  /** For whom who looks speaks. */
  speaks: readonly Id[]
}

const at = ({ family }: Reader): string => `/gezin/${family.id}/zorgen/gelezen`

/** For the family and who coordinates: what others told, what waits first. */
export function AllTold({ all, ...one }: Omit<OneProps, 'signal'> & { all: readonly Signal[] }) {
  const { say, family } = one.seen
  if (all.length === 0)
    return <NothingYet say={say} text={say(words['zorgen.gelezen.leeg'])} back={`/gezin/${family.id}/team`} />
  return (
    <Stack>
      <p>{say(words['zorgen.gelezen.uitleg'], { name: coordinatorOf(one.seen)?.name ?? '' })}</p>
      {inOrder(all).map((signal) => (
        <OneTold {...one} signal={signal} />
      ))}
    </Stack>
  )
}

function OneTold({ signal, ...props }: OneProps) {
  const { seen } = props
  return (
    <Card title={titleOf(seen, signal)}>
      <WhatWasSeen seen={seen} signal={signal} />
      <p class="onsplan-help">{nameOf(seen, signal.author)}</p>
      <Done seen={seen} signal={signal} />
      {seen.isCoordinator && signal.answer === null ? (
        <Button kind="other" href={`${at(seen)}/${signal.id}`}>
          {seen.say(words['zorgen.antwoord.naar'])}
        </Button>
      ) : null}
      <OurQuestion {...props} signal={signal} />
    </Card>
  )
}

/** D-STO-08: it is a question of the family only by its own word. */
function OurQuestion({ asked, seen, signal, speaks }: OneProps) {
  const { say } = seen
  const { question } = signal
  if (question === null) {
    if (!speaks.includes(signal.youth)) return null
    return (
      <>
        <p>{say(words['zorgen.vraag.uitleg'])}</p>
        <Form action={`${at(seen)}/${signal.id}/vraag`} csrf={asked.csrf} op={asked.fresh()} bare>
          <Button kind="other">{say(words['zorgen.vraag.ja'])}</Button>
        </Form>
      </>
    )
  }
  const name = coordinatorOf(seen)?.name ?? seen.viewer.municipalityName
  return (
    <>
      <p>{say(words['zorgen.vraag.van'], { name: nameOf(seen, question.author) })}</p>
      {question.heardAt === null ? null : <p>{say(words['zorgen.vraag.opgepakt'], { name })}</p>}
      {question.heardAt === null && seen.isCoordinator && question.author !== seen.viewer.person ? (
        <Form action={`${at(seen)}/${signal.id}/oppakken`} csrf={asked.csrf} op={asked.fresh()} bare>
          <Button kind="other">{say(words['zorgen.oppakken'])}</Button>
        </Form>
      ) : null}
    </>
  )
}

type AnswerProps = Told & { signal: Signal; readers: readonly Id[]; text: string; error: string | undefined }

/** For who coordinates: what was told, and one field for what was done with it. */
export function AnswerForm({ asked, seen, signal, readers, text, error }: AnswerProps) {
  const { say, viewer } = seen
  return (
    <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()} draft={asked.path}>
      <Card title={titleOf(seen, signal)}>
        <WhatWasSeen seen={seen} signal={signal} />
        <p class="onsplan-help">{nameOf(seen, signal.author)}</p>
      </Card>
      <Field
        {...{ say, kind: 'long', name: 'text', label: say(words['zorgen.antwoord']), value: text, error }}
        most={signalLength}
      >
        <EyeLabel say={say} language={viewer.voice.language} names={readers.map((id) => nameOf(seen, id))} />
      </Field>
      <Button>{say(uiWords['knop.verstuur'])}</Button>
    </Form>
  )
}
