import type { Asked } from '#care/access/family.views.tsx'
import { sentenceOf } from '#care/log/log-question.views.tsx'
import type { LogReader } from '#care/log/look-sentence.views.tsx'
import { longDay } from '#platform/dates.ts'
import { speaker } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Tag } from '#ui/card.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { NotSent, OwnWords } from '#ui/written.views.tsx'
import { type AnswerProblem, type AskedQuestion, answerLength } from './oversight.ts'
import { OversightFrame } from './oversight.views.tsx'
import { oversightWords } from './oversight.words.ts'

export type AnswerPageProps = {
  asked: Asked
  question: AskedQuestion
  typed: string
  problem: AnswerProblem | undefined
}

/** The question, the answer, and beneath it who looked: lines without content. */
export function AnswerPage({ asked, question, typed, problem }: AnswerPageProps) {
  const say = speaker(question.viewer.voice)
  const { name } = question.asker
  const date = (day: AskedQuestion['dueOn']) => longDay(question.viewer.voice, day, question.today)
  const error =
    problem === undefined
      ? undefined
      : problem === 'answered'
        ? say(oversightWords['beheer.vraag.beantwoord'])
        : problem === 'empty'
          ? say(uiWords['fout.tekst'])
          : say(uiWords['fout.telang'], { max: answerLength })
  return (
    <OversightFrame
      say={say}
      viewer={question.viewer}
      asked={asked}
      screen={say(oversightWords['beheer.vragen'])}
      heading={say(oversightWords['beheer.vraag.van'], { name })}
      back={{ href: '/beheer/controle', name: say(oversightWords['beheer.controle']) }}
      problems={error === undefined ? undefined : [{ field: 'answer', text: error }]}
    >
      <OwnWords
        text={question.text}
        by={say(oversightWords['beheer.vraag.voor'], { asked: date(question.askedOn), due: date(question.dueOn) })}
      />
      {question.answered ? (
        <>
          <p>{say(oversightWords['beheer.vraag.beantwoord'])}</p>
          <NotSent say={say} typed={problem === 'answered' && typed.trim() !== '' ? [typed] : []} />
        </>
      ) : (
        <Form action={asked.path} csrf={asked.csrf} op={asked.fresh()}>
          <Field
            say={say}
            kind="long"
            name="answer"
            label={say(oversightWords['beheer.vraag.antwoord'])}
            value={typed}
            error={error}
            most={answerLength}
          >
            <EyeSentence>{say(oversightWords['beheer.vraag.wieleest'], { name })}</EyeSentence>
          </Field>
          <Button>{say(oversightWords['beheer.vraag.verstuur'])}</Button>
        </Form>
      )}
      <LinesAbout question={question} />
    </OversightFrame>
  )
}

function LinesAbout({ question }: { question: AskedQuestion }) {
  const say = speaker(question.viewer.voice)
  const people: LogReader['people'] = [
    question.asker,
    ...question.workers.filter(({ id }) => id !== question.asker.id),
  ].map((someone) => ({
    ...someone,
    ...{ kind: 'member', parts: [], age: null, role: null, organisation: null, phone: null, days: null },
  }))
  const listener = { people, viewer: question.viewer, today: question.today, say }
  return (
    <section class="onsplan-section" aria-labelledby="regels">
      <h2 id="regels">{say(oversightWords['beheer.vraag.regels'])}</h2>
      <p class="onsplan-help">{say(oversightWords['beheer.vraag.regels.uitleg'], { name: question.asker.name })}</p>
      <ul class="onsplan-log">
        {question.lines.map((line) => (
          <li>
            {line.meant ? <Tag kind="new">{say(oversightWords['beheer.vraag.bedoeld'])}</Tag> : null}
            <p>{sentenceOf(listener, line)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
