import { type Asked, FamilyFrame } from '#care/access/family.views.tsx'
import type { StoryAudience } from '#care/speakers/speaker.ts'
import { type Reader, WhoReads } from '#care/speakers/speaker.views.tsx'
import { Button } from '#ui/button.views.tsx'
import { Checkboxes, Radios } from '#ui/choice.views.tsx'
import type { FieldProblem } from '#ui/error-summary.views.tsx'
import { EyeSentence } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { startWords } from './start.words.ts'
import { wordsLength } from './start-conversation.ts'
import { places, type Question, questionPath, questions, startPath, themes } from './start-voice.ts'

export const questionTexts = {
  place: 'gesprek.waar',
  comesAlong: 'gesprek.wiemee',
  peer: 'gesprek.ervaring',
  interpreter: 'gesprek.tolk',
  talksFreely: 'gesprek.veilig',
  toTalkAbout: 'gesprek.overwil',
  leaveOut: 'gesprek.niet',
  shouldChange: 'gesprek.wens',
} as const satisfies Record<Question, keyof typeof startWords>

export type QuestionProps = {
  asked: Asked
  seen: Reader
  talkId: string
  question: Question
  said: { value: string | null; text: string; audience: StoryAudience }
  /** Who leads the conversation and alone reads whether somebody can talk freely. */
  leader: string
  readers: readonly string[]
  problems: readonly FieldProblem[]
}

/** One question of one's own preparation on one page; each is kept when it is sent, and none has to be answered. */
export function PreparingQuestion(props: QuestionProps) {
  const { asked, seen, talkId, question, said, leader, readers, problems } = props
  const { say } = seen
  const n = questions.indexOf(question) + 1
  const before = questions[n - 2]
  const path = questionPath(seen.family.id, talkId, question)
  const back = before === undefined ? startPath(seen.family.id, talkId) : questionPath(seen.family.id, talkId, before)
  return (
    <FamilyFrame
      asked={asked}
      seen={seen}
      screen={say(startWords['gesprek.kop'])}
      heading={say(startWords[questionTexts[question]])}
      series={{ n, total: questions.length }}
      back={{ href: back, name: say(uiWords['knop.terug']) }}
      problems={problems}
    >
      <Form action={path} csrf={asked.csrf} op={asked.fresh()} draft={path} notOnDevice={question === 'talksFreely'}>
        <Answer {...props} />
        {question === 'talksFreely' ? (
          <EyeSentence>{say(startWords['gesprek.veilig.uitleg'], { name: leader })}</EyeSentence>
        ) : (
          <WhoReads seen={seen} audience={said.audience} readers={readers} />
        )}
        <Button>{say(uiWords[n === questions.length ? 'knop.bewaar' : 'knop.verder'])}</Button>
      </Form>
    </FamilyFrame>
  )
}

function Answer(props: QuestionProps) {
  const { seen, question, said } = props
  const { say } = seen
  const label = say(startWords[questionTexts[question]])
  if (question === 'place')
    return (
      <Options
        {...props}
        options={places.map((value) => ({ value, label: say(startWords[`gesprek.waar.${value}`]) }))}
      />
    )
  if (question === 'peer')
    return (
      <Options
        {...props}
        options={[
          { value: 'yes', label: say(startWords['gesprek.ervaring.ja']) },
          { value: 'no', label: say(startWords['gesprek.ervaring.nee']) },
        ]}
      />
    )
  if (question === 'talksFreely' || question === 'interpreter')
    return (
      <>
        <Options
          {...props}
          options={[
            { value: 'yes', label: say(startWords['gesprek.veilig.ja']) },
            { value: 'no', label: say(startWords['gesprek.veilig.nee']) },
          ]}
        />
        {question === 'interpreter' ? <Words {...props} label={say(startWords['gesprek.tolk.taal'])} short /> : null}
      </>
    )
  if (question === 'toTalkAbout')
    return (
      <>
        <Checkboxes
          say={say}
          name="ticks"
          label={label}
          sameAsHeading
          options={themes.map((value) => ({ value, label: say(startWords[`gesprek.thema.${value}`]) }))}
          values={(said.value ?? '').split(' ')}
          optional
        />
        <Words {...props} label={say(startWords['gesprek.overwil.meer'])} />
      </>
    )
  return <Words {...props} label={label} sameAsHeading short={question === 'comesAlong'} />
}

function Options({ seen, question, said, options }: QuestionProps & { options: { value: string; label: string }[] }) {
  const { say } = seen
  const label = say(startWords[questionTexts[question]])
  return (
    <Radios
      say={say}
      name="value"
      label={label}
      sameAsHeading
      options={options}
      value={said.value ?? undefined}
      optional
    />
  )
}

type WordsProps = QuestionProps & { label: string; sameAsHeading?: boolean; short?: boolean }

function Words({ seen, question, said, problems, label, sameAsHeading = false, short = false }: WordsProps) {
  const { say } = seen
  return (
    <Field
      say={say}
      name="text"
      kind={short ? 'text' : 'long'}
      label={label}
      sameAsHeading={sameAsHeading}
      help={question === 'comesAlong' ? say(startWords['gesprek.wiemee.uitleg']) : undefined}
      value={said.text}
      error={problems[0]?.text}
      most={wordsLength}
      optional
    />
  )
}
