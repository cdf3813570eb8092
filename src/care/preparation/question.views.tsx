import { type Asked, FamilyFrame } from '#care/access/family.views.tsx'
import { nameOf, seenBy } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Reader } from '#care/plan/byline.views.tsx'
import { type Question, questionPath, questions, type ReviewVoice, saidBy } from '#care/reviews/review-voice.ts'
import { reviewWords } from '#care/reviews/reviews.words.ts'
import { scaleTexts } from '#care/scores/score.views.tsx'
import { type Fields, rowOf, text } from '#platform/fields.ts'
import { Button } from '#ui/button.views.tsx'
import type { FieldProblem } from '#ui/error-summary.views.tsx'
import { EyeLabel } from '#ui/eye-label.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Along, Form } from '#ui/form.views.tsx'
import { Scale } from '#ui/scale.views.tsx'
import { uiWords } from '#ui/ui.words.ts'

const texts = { wentWell: 'review.v1', numbers: 'review.v2', less: 'review.v3' } as const

export type QuestionProps = {
  asked: Asked
  seen: Reader
  review: Id
  question: Question
  voices: readonly ReviewVoice[]
  goals: readonly { id: Id; title: string; goodEnough: number }[]
  scores: readonly { goalId: Id; rater: Id; value: number }[]
  typed: Fields | undefined
  problems: readonly FieldProblem[]
}

/** One question of one's own preparation on one page; each is kept when it is sent, and none has to be answered. */
export function PreparationQuestion({ asked, seen, review, question, problems, ...kept }: QuestionProps) {
  const { say } = seen
  const n = questions.indexOf(question) + 1
  const here = `/gezin/${seen.family.id}/terugkijken`
  const title = say(reviewWords[texts[question]])
  const path = questionPath(seen.family.id, question)
  const before = questions[n - 2]
  return (
    <FamilyFrame
      asked={asked}
      seen={seen}
      screen={say(reviewWords['review.kop'])}
      heading={title}
      series={{ n, total: questions.length }}
      back={{
        href: before === undefined ? here : questionPath(seen.family.id, before),
        name: say(uiWords['knop.terug']),
      }}
      problems={problems}
    >
      <Form action={path} csrf={asked.csrf} op={asked.fresh()} draft={path}>
        <Along name="review" value={review} />
        {question === 'numbers' ? (
          <GoalNumbers seen={seen} {...kept} />
        ) : (
          <OwnAnswer seen={seen} question={question} title={title} problems={problems} {...kept} />
        )}
        <Button>{say(uiWords[n === questions.length ? 'knop.bewaar' : 'knop.verder'])}</Button>
      </Form>
    </FamilyFrame>
  )
}

type Kept = Pick<QuestionProps, 'seen' | 'voices' | 'typed'>

function OwnAnswer({
  seen,
  question,
  title,
  voices,
  typed,
  problems,
}: Kept & { question: Question; title: string; problems: readonly FieldProblem[] }) {
  const { say, viewer } = seen
  const before = saidBy(voices, 'preparation', viewer.person, question)
  const names = seenBy(seen, 'plan', [viewer.person]).map((id) => nameOf(seen, id))
  return (
    <>
      <Field
        say={say}
        name="text"
        kind="long"
        optional
        most={500}
        label={title}
        sameAsHeading
        value={typedIn(typed, 'text', before?.text ?? '')}
        error={problems[0]?.text}
      />
      {question === 'less' ? (
        <Field
          say={say}
          name="missing"
          optional
          label={say(reviewWords['review.missen'])}
          value={typedIn(typed, 'missing', saidBy(voices, 'missing', viewer.person)?.text ?? '')}
        />
      ) : null}
      <EyeLabel
        say={say}
        language={viewer.voice.language}
        names={names}
        choice={{ name: 'audience', offered: ['onlyMe', 'family', 'plan'], value: audienceOf(typed, before) }}
      />
    </>
  )
}

const typedIn = (typed: Kept['typed'], name: string, otherwise: string): string =>
  typed?.[name] === undefined ? otherwise : text(typed, name)

function audienceOf(typed: Kept['typed'], before: ReviewVoice | undefined): 'onlyMe' | 'family' | 'plan' {
  const chosen = typedIn(typed, 'audience', before?.audience ?? '')
  return chosen === 'onlyMe' || chosen === 'family' ? chosen : 'plan'
}

function GoalNumbers({ seen, goals, scores, typed }: Kept & Pick<QuestionProps, 'goals' | 'scores'>) {
  const { say, viewer } = seen
  if (goals.length === 0) return <p>{say(reviewWords['review.geendoel'])}</p>
  return (
    <>
      {goals.map((goal, at) => {
        const own = scores.findLast((score) => score.goalId === goal.id && score.rater === viewer.person)
        const chosen = rowOf(typed, { goal: goal.id }, at)?.[`score.${at}`] ?? own?.value
        return (
          <>
            <Along name={`goal.${at}`} value={goal.id} />
            <Scale
              say={say}
              name={`score.${at}`}
              label={goal.title}
              threshold={goal.goodEnough}
              value={chosen === undefined || chosen === '' ? undefined : Number(chosen)}
              texts={scaleTexts(say, goal.goodEnough)}
              optional
            />
          </>
        )
      })}
      <EyeLabel
        say={say}
        language={viewer.voice.language}
        names={seenBy(seen, 'plan', [viewer.person]).map((id) => nameOf(seen, id))}
      />
    </>
  )
}
