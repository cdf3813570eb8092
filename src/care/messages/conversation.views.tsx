import type { Asked } from '#care/access/family.views.tsx'
import { coordinatorOf, nameOf } from '#care/access/frame.ts'
import { allIn, dayIn } from '#care/familyGroupPlan/told.views.tsx'
import type { Id } from '#care/pass/facts.ts'
import type { Reader } from '#care/speakers/speaker.views.tsx'
import { dayOf } from '#platform/dates.ts'
import { Button } from '#ui/button.views.tsx'
import { Card } from '#ui/card.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { OwnWords, WorkerText } from '#ui/written.views.tsx'
import { OneMore } from './asked-in.views.tsx'
import {
  type AskedIn,
  type MessageLine,
  mayNeedNoAnswer,
  type NoAnswer,
  noAnswerNow,
  type Subject,
  type Told,
} from './message.ts'
import { Answers, at, Urgent } from './messages.views.tsx'
import { messageWords as words } from './messages.words.ts'
import { type TypedMessage, type WriteErrors, WriteForm } from './write.views.tsx'

type PageProps = {
  asked: Asked
  seen: Reader
  told: Told
  noAnswer: readonly NoAnswer[]
  /** One of two parents in two homes does not want it any more. */
  stopped: boolean
  choice: readonly Id[]
  waiting: readonly AskedIn[]
  readerError: string | undefined
  tone: boolean
  typed: TypedMessage
  errors: WriteErrors
}

export function MessagePage({ asked, seen, told, noAnswer, stopped, tone, typed, errors, ...more }: PageProps) {
  const { say } = seen
  const others = told.readers.filter((id) => id !== seen.viewer.person)
  const isAlone = others.length === 0
  return (
    <>
      <p class="onsplan-lead">
        {isAlone ? say(words['bericht.alleen']) : say(words['bericht.wie'], { names: allIn(seen, told.readers) })}
      </p>
      <div class="onsplan-stack">
        {told.lines.map((line) => (
          <Line seen={seen} line={line} works={told.professionals.includes(line.author)} />
        ))}
      </div>
      <NeedsNone asked={asked} seen={seen} told={told} noAnswer={noAnswer} />
      {isAlone ? <WriteAnew seen={seen} subject={told.subject} /> : null}
      {stopped ? <p>{say(words['bericht.samen.stil'])}</p> : null}
      {stopped || isAlone ? null : (
        <Card title={say(words['bericht.antwoord'])}>
          <WriteForm
            asked={asked}
            seen={seen}
            choice={null}
            readers={others}
            tone={tone}
            typed={typed}
            errors={errors}
          />
        </Card>
      )}
      {stopped ? null : (
        <OneMore
          asked={asked}
          seen={seen}
          message={told.message}
          choice={more.choice}
          waiting={more.waiting}
          error={more.readerError}
        />
      )}
      <Answers seen={seen} readers={others} />
      <Urgent seen={seen} />
    </>
  )
}

/** Where nobody else reads any more, the way to who coordinates now. */
function WriteAnew({ seen, subject }: { seen: Reader; subject: Subject }) {
  const coordinator = coordinatorOf(seen)
  if (coordinator === undefined || !subject.known.includes(coordinator.id)) return null
  const { name } = coordinator
  return (
    <LoneLink href={at(seen, `/${subject.kind}/${subject.id}`)}>
      {seen.say(words['bericht.opnieuw'], { name })}
    </LoneLink>
  )
}

/** That the last words need no answer: said by who works here, read by everybody in it. */
function NeedsNone({ asked, seen, told, noAnswer }: Pick<PageProps, 'asked' | 'seen' | 'told' | 'noAnswer'>) {
  const { say } = seen
  const said = noAnswerNow(noAnswer, told.lines)
  if (said !== null) return <p>{say(words['bericht.geenantwoord.gezegd'], { name: nameOf(seen, said.person) })}</p>
  if (!mayNeedNoAnswer(noAnswer, told, seen.viewer.person)) return null
  return (
    <Form action={at(seen, `/${told.message.id}/geen-antwoord`)} csrf={asked.csrf} op={asked.fresh()} bare>
      <input type="hidden" name="line" value={told.lines.at(-1)?.id} />
      <Button kind="other">{say(words['bericht.geenantwoord'])}</Button>
    </Form>
  )
}

function Line({ seen, line, works }: { seen: Reader; line: MessageLine; works: boolean }) {
  const { say } = seen
  const by = say(words['bericht.regel'], { name: nameOf(seen, line.author), date: dayIn(seen, dayOf(line.at)) })
  const Text = works ? WorkerText : OwnWords
  return (
    <Text text={line.text} by={by}>
      {line.answerBy === null ? null : (
        <p class="onsplan-help">{say(words['bericht.graagvoor'], { date: dayIn(seen, line.answerBy) })}</p>
      )}
    </Text>
  )
}
