import type { ComponentChildren } from 'preact'
import type { Asked } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Reader } from '#care/speakers/speaker.views.tsx'
import { startWords } from '#care/startConversation/start.words.ts'
import { replyBefore, wordsLength } from '#care/startConversation/start-conversation.ts'
import { newestOf, replyTo, type SeenTalk, type StartVoice, textOf } from '#care/startConversation/start-voice.ts'
import { bylineOf } from '#care/statements/statements.views.tsx'
import { dayOf, longDay } from '#platform/dates.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card, Details } from '#ui/card.views.tsx'
import { EyeLabel } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { OwnWords, WorkerText } from '#ui/written.views.tsx'
import { answerPath, firstUnanswered, replyPath } from './answer.ts'
import { startPageWords } from './start-page.words.ts'

/** What was typed last for this answer: it came back, or was kept. */
export type TypedReply = { answerId: Id; text: string; error?: string }

type Told = { asked: Asked; seen: Reader; start: SeenTalk; leader: string; reply: TypedReply | undefined }

/** What each said of the page, or that he or she has not said anything yet. */
export function RightOrNot(told: Told) {
  const { seen, start } = told
  const { say } = seen
  const answers = newestOf(start.voices, 'answer')
  const next = firstUnanswered(start.voices)
  const line = (id: Id): ComponentChildren => {
    const answer = answers.find(({ author }) => author === id)
    const name = nameOf(seen, id)
    if (answer === undefined) return <p>{say(startPageWords['startgesprek.nogniet.wie'], { name })}</p>
    if (answer.value === 'right') {
      const by = say(startWords[answer.typedBy === null ? 'startgesprek.klopt.wie' : 'startgesprek.klopt.tafel'], {
        name,
      })
      return textOf(answer) === '' ? <p>{by}</p> : <OwnWords text={textOf(answer)} by={by} />
    }
    return (
      <OwnWords text={textOf(answer)} by={say(startWords['startgesprek.kloptniet.wie'], { name })}>
        <Reply {...told} answer={answer} isNext={answer.id === next?.id} />
      </OwnWords>
    )
  }
  return <Card title={say(startPageWords['startgesprek.klopt.ieder'])}>{start.talk.present.map(line)}</Card>
}

type ReplyProps = Told & {
  answer: StartVoice
  /** The first that nobody answered. */
  isNext: boolean
}

/** What is done with it; until that is said, before which day it will be. Who coordinates answers one after the other, the first that was said first. */
function Reply(props: ReplyProps) {
  const { seen, start, leader, answer, isNext } = props
  const { say, viewer, today, isCoordinator } = seen
  const reply = replyTo(start.voices, answer)
  if (reply !== undefined) return <WorkerText text={textOf(reply)} by={bylineOf(seen, reply)} />
  if (isCoordinator && isNext) return <ReplyForm {...props} />
  const date = longDay(viewer.voice, replyBefore(dayOf(answer.at)), today)
  return <p>{say(startPageWords['startgesprek.reactie.komt'], { name: leader, date })}</p>
}

function ReplyForm({ asked, seen, start: { talk }, answer, reply }: ReplyProps) {
  const { say } = seen
  const typed = reply?.answerId === answer.id ? reply : undefined
  const at = replyPath(seen.family.id, talk.id, answer.id)
  return (
    <Form action={at} csrf={asked.csrf} op={asked.fresh()} draft={at}>
      <Field
        say={say}
        name="reply"
        kind="long"
        label={say(startPageWords['pro.start.reactie'])}
        help={say(startPageWords['pro.start.reactie.uitleg'], { name: nameOf(seen, answer.author) })}
        value={typed?.text ?? ''}
        most={wordsLength}
        error={typed?.error}
      >
        <EyeLabel say={say} language={seen.viewer.voice.language} names={talk.present.map((id) => nameOf(seen, id))} />
      </Field>
      <Button>{say(uiWords['knop.bewaar'])}</Button>
    </Form>
  )
}

type AnswerProps = {
  asked: Asked
  seen: Reader
  talkId: Id
  text: string
  /** An answer of the reader stands already. */
  hasSaid: boolean
  readers: readonly string[]
  error: string | undefined
}

/** Klopt, Klopt niet: for oneself. Who said so is not asked again, and may still say something else. */
export function AnswerPage(props: AnswerProps) {
  const { seen, hasSaid, text, error } = props
  if (!hasSaid) return <AnswerForm {...props} />
  return (
    <Details summary={seen.say(startPageWords['startgesprek.klopt.anders'])} open={error !== undefined || text !== ''}>
      <AnswerForm {...props} />
    </Details>
  )
}

function AnswerForm({ talkId, ...props }: AnswerProps) {
  const { say, family } = props.seen
  return (
    <SayWhetherRight
      {...props}
      action={answerPath(family.id, talkId)}
      asks={say(startWords['startgesprek.klopt.vraag'])}
    />
  )
}

type SayProps = Pick<AnswerProps, 'asked' | 'seen' | 'text' | 'readers' | 'error'> & {
  action: string
  asks: string
  /** What stands on this page, where that may change under it. */
  shown?: string
}

/** Klopt, or Klopt niet with words, which are kept while they are typed. */
export function SayWhetherRight({ asked, seen, text, readers, error, action, asks, shown }: SayProps) {
  const { say } = seen
  return (
    <Form action={action} csrf={asked.csrf} op={asked.fresh()} draft={action}>
      <h2>{asks}</h2>
      {shown === undefined ? null : <input type="hidden" name="shown" value={shown} />}
      <Field
        say={say}
        name="text"
        kind="long"
        optional
        label={say(startWords['startgesprek.watniet'])}
        value={text}
        most={wordsLength}
        error={error}
      >
        <EyeLabel say={say} language={seen.viewer.voice.language} names={readers} />
      </Field>
      <Acts>
        <Button name="answer" value="right">
          {say(startWords['startgesprek.klopt'])}
        </Button>
        <Button kind="other" name="answer" value="notRight">
          {say(startWords['startgesprek.kloptniet'])}
        </Button>
      </Acts>
    </Form>
  )
}
