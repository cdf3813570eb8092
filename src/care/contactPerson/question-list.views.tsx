import type { ComponentChildren } from 'preact'
import { accessWords } from '#care/access/access.words.ts'
import { type Asked, StaffFrame, type StaffFrameProps } from '#care/access/family.views.tsx'
import { mayTakeBack } from '#care/people/own-act.ts'
import { type Day, longDay } from '#platform/dates.ts'
import { type Say, speaker } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Card, Rows, Stack, StepRow, Tag } from '#ui/card.views.tsx'
import { Confirmation } from '#ui/confirmation.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import type { ListedQuestion, QuestionFrame, Questions } from './answering.ts'
import { contactWords as words } from './contact-person.words.ts'

export type FrameProps = Omit<StaffFrameProps, 'viewer' | 'tab' | 'children'> & {
  seen: QuestionFrame
  children: (say: Say) => ComponentChildren
}

export function QuestionFrameView({ asked, seen, children, ...page }: FrameProps) {
  const say = speaker(seen.viewer.voice)
  return (
    <StaffFrame asked={asked} viewer={seen.viewer} {...page}>
      <JustDone say={say} asked={asked} seen={seen} />
      {children(say)}
    </StaffFrame>
  )
}

const canBeUndone = ['talked', 'answered', 'planStarted', 'passedOn', 'withdrawn']

/** What was just done, and for ten minutes the way back. */
function JustDone({ say, asked, seen: { done, viewer } }: { say: Say; asked: Asked; seen: QuestionFrame }) {
  if (done === null) return null
  const undo =
    done.question !== undefined &&
    canBeUndone.includes(done.said) &&
    mayTakeBack(viewer.person, { author: viewer.person, at: done.at }, asked.now)
  return (
    <Confirmation
      say={say}
      language={viewer.voice.language}
      saved={say(words[`pro.vraag.klaar.${done.said}`])}
      undo={
        undo ? (
          <Form action={`/vragen/${done.question}/terug`} csrf={asked.csrf} op={asked.fresh()}>
            <Button kind="other">{say(uiWords['knop.zetterug'])}</Button>
          </Form>
        ) : undefined
      }
    />
  )
}

/** The own questions, those that are left lying, and whether one takes new ones. */
export function QuestionsPage({ asked, seen }: { asked: Asked; seen: Questions }) {
  const say = speaker(seen.viewer.voice)
  const mine = seen.questions.filter((question) => question.mine)
  const lying = seen.questions.filter((question) => !question.mine)
  return (
    <QuestionFrameView
      asked={asked}
      seen={seen}
      screen={say(words['pro.vragen'])}
      back={{ href: '/werklijst', name: say(accessWords['nav.werklijst']) }}
    >
      {() => (
        <Stack>
          <p>{say(words['pro.vragen.uitleg'])}</p>
          <LoneLink href="/vraag">{say(words['pro.vragen.bel'])}</LoneLink>
          {mine.length === 0 ? <p>{say(words['pro.vragen.leeg'])}</p> : <Own say={say} seen={seen} questions={mine} />}
          {lying.length === 0 ? null : <Lying say={say} seen={seen} questions={lying} />}
          <Duty say={say} asked={asked} onDuty={seen.onDuty} />
          <LoneLink href="/vragen/gezin">{say(words['pro.vragen.gezin'])}</LoneLink>
        </Stack>
      )}
    </QuestionFrameView>
  )
}

type ListProps = {
  say: Say
  seen: Questions
  questions: readonly ListedQuestion[]
  id: string
  heading: string
  help?: string
  line: (question: ListedQuestion) => { title: string; more: string }
}

function Listed({ say, seen, questions, id, heading, help, line }: ListProps) {
  return (
    <section class="onsplan-section" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {help === undefined ? null : <p>{help}</p>}
      <Rows>
        {questions.map((question) => (
          <StepRow
            {...line(question)}
            href={`/vragen/${question.id}`}
            tag={isPast(seen, question) ? <Tag kind="due">{say(words['pro.vragen.laat'])}</Tag> : undefined}
          />
        ))}
      </Rows>
    </section>
  )
}

type OfSome = Pick<ListProps, 'say' | 'seen' | 'questions'>

/** By the first name of who asks. */
function Own(some: OfSome) {
  const { say, seen } = some
  const line = ({ name, talked, dueOn }: ListedQuestion) => ({
    title: name,
    more: talked ? say(words['pro.vragen.gesproken']) : answerBefore(say, seen, dueOn),
  })
  return <Listed {...some} id="mijn" heading={say(words['pro.vragen.mijn'])} line={line} />
}

/** Only whose it is and from when: the words open to who takes it over. */
function Lying(some: OfSome) {
  const { say, seen } = some
  const line = ({ name, dueOn }: ListedQuestion) => ({
    title: say(words['pro.vragen.van'], { name }),
    more: answerBefore(say, seen, dueOn),
  })
  const texts = { heading: say(words['pro.vragen.over']), help: say(words['pro.vragen.over.uitleg']) }
  return <Listed {...some} id="over" {...texts} line={line} />
}

const isPast = ({ today }: Questions, { dueOn, talked }: ListedQuestion): boolean => !talked && dueOn < today

const answerBefore = (say: Say, { viewer, today }: QuestionFrame, due: Day): string =>
  say(words['pro.vragen.voor'], { date: longDay(viewer.voice, due, today) })

function Duty({ say, asked, onDuty }: { say: Say; asked: Asked; onDuty: boolean }) {
  return (
    <Card title={say(words['pro.vragen.dienst'])}>
      <p>{say(words[onDuty ? 'pro.vragen.dienst.aan' : 'pro.vragen.dienst.uit'])}</p>
      <Form action="/vragen/dienst" csrf={asked.csrf} op={asked.fresh()}>
        <Button kind="other" name="takes" value={onDuty ? 'no' : 'yes'}>
          {say(words[onDuty ? 'pro.vragen.dienst.stop' : 'pro.vragen.dienst.begin'])}
        </Button>
      </Form>
    </Card>
  )
}
