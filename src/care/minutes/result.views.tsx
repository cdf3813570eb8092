import { membersOf, nameOf } from '#care/access/frame.ts'
import { goodEnough } from '#care/goals/goal.ts'
import { goalWords } from '#care/goals/goals.words.ts'
import type { LettingGoAnswer } from '#care/lettingGo/letting-go.ts'
import { lettingGoWords } from '#care/lettingGo/letting-go.words.ts'
import type { Id } from '#care/pass/facts.ts'
import { bylineOf, type Reader } from '#care/plan/byline.views.tsx'
import { type Review, stateOf } from '#care/reviews/review.ts'
import { type ReviewVoice, saidBy } from '#care/reviews/review-voice.ts'
import { reviewWords } from '#care/reviews/reviews.words.ts'
import { asDay, isDay, longDay } from '#platform/dates.ts'
import { Card } from '#ui/card.views.tsx'
import { namesOf } from '#ui/names.ts'
import { NumbersSideBySide, ReadTogetherMark } from '#ui/shared-screen.views.tsx'
import { OwnWords } from '#ui/written.views.tsx'

export type ResultProps = {
  seen: Reader
  review: Review
  voices: readonly ReviewVoice[]
  scores: readonly { goalId: Id; rater: Id; value: number }[]
  answers: readonly LettingGoAnswer[]
  choices: readonly {
    goalId: Id | null
    choice: 'bySelf' | 'lessOften' | 'keepOn' | null
    ownWords: string
    whyAbove: string
  }[]
  goals: readonly { id: Id; title: string; goodEnough: number }[]
  steps: readonly { id: Id; what: string }[]
}

/** The one page that is the minutes: what went well first, every voice with its name, numbers side by side (D-REV-10). */
export function Result(result: ResultProps) {
  const { seen, review, voices } = result
  return (
    <>
      <HowRead seen={seen} review={review} voices={voices} />
      <ResultCards {...result} />
      <RightOrNot seen={seen} review={review} voices={voices} />
    </>
  )
}

type AboutReading = Pick<ResultProps, 'seen' | 'review' | 'voices'>

/** Read together with those who said so at the table; older minutes know only that it was read. */
function HowRead({ seen, review, voices }: AboutReading) {
  const { say, viewer } = seen
  const names = membersOf(seen)
    .filter(({ id }) => review.present.includes(id))
    .filter(({ id }) =>
      voices.some((voice) => voice.kind === 'answer' && voice.author === id && voice.value === 'right'),
    )
    .map(({ name }) => name)
  if (review.readTogether !== 'screen' || names.length === 0)
    return <ReadTogetherMark say={say} how={review.readTogether ?? 'not'} />
  const people = namesOf(say, viewer.voice.language, names)
  return <p class="onsplan-help">{say(reviewWords['pro.gesprek.gelezen'], { names: people })}</p>
}

/** The cards of the result, from what went well to the next day. */
export function ResultCards(result: ResultProps) {
  const { seen, voices } = result
  const { say } = seen
  const said = (...kinds: ReviewVoice['kind'][]) =>
    voices.filter(({ kind, text, value }) => text !== '' && kinds.includes(kind) && value !== 'less')
  const children = voices.filter(({ value }) => value === 'notWanted')
  return (
    <>
      <Card title={say(reviewWords['review.stap1'])}>
        <Words seen={seen} voices={said('wentWell', 'childVoice', 'preparation')} />
        {children.map(({ author }) => (
          <p>{say(reviewWords['review.kindniet'], { child: nameOf(seen, author) })}</p>
        ))}
      </Card>
      <Numbers {...result} />
      {said('ownDoing').length === 0 ? null : (
        <Card title={say(reviewWords['review.stap4'])}>
          <Words seen={seen} voices={said('ownDoing')} />
        </Card>
      )}
      <Less {...result} />
      <Agreement seen={seen} voices={voices} />
      <NextDay seen={seen} voices={voices} />
    </>
  )
}

function Words({ seen, voices }: { seen: Reader; voices: readonly ReviewVoice[] }) {
  if (voices.length === 0) return <p>{seen.say(reviewWords['review.niksgezegd'])}</p>
  return (
    <>
      {voices.map((voice) => (
        <OwnWords text={voice.text} by={bylineOf(seen, voice.author, voice.at)} />
      ))}
    </>
  )
}

function Numbers({ seen, goals, scores, voices }: ResultProps) {
  const { say } = seen
  if (scores.length === 0 && !voices.some(({ kind }) => kind === 'noScore')) return null
  return (
    <Card title={say(reviewWords['review.stap2'])}>
      {goals.map((goal) => {
        const last = Map.groupBy(
          scores.filter((score) => score.goalId === goal.id),
          (score) => score.rater,
        )
        const numbers = seen.people.flatMap(({ id, name }) => {
          const value = last.get(id)?.at(-1)?.value
          return value === undefined ? [] : [{ name, value: String(value) }]
        })
        const ratherNot = voices.filter(
          ({ kind, goalId, author }) => kind === 'noScore' && goalId === goal.id && !last.has(author),
        )
        return numbers.length + ratherNot.length === 0 ? null : (
          <>
            <h3>{goal.title}</h3>
            <NumbersSideBySide numbers={numbers} />
            {ratherNot.map(({ author }) => (
              <p>{say(reviewWords['review.liever'], { name: nameOf(seen, author) })}</p>
            ))}
          </>
        )
      })}
    </Card>
  )
}

const choiceWords = { bySelf: 'afbouw.zelf', lessOften: 'afbouw.minder', keepOn: 'afbouw.zo' } as const

function Less({ seen, answers, choices, goals, steps }: ResultProps) {
  const { say } = seen
  const what = (stepId: Id) => steps.find(({ id }) => id === stepId)?.what ?? ''
  if (answers.length + choices.length === 0) return null
  return (
    <Card title={say(reviewWords['review.stap5'])}>
      <ul>
        {choices.map(({ goalId, choice, ownWords, whyAbove }) => {
          const goal = goals.find(({ id }) => id === goalId)
          return choice === null ? null : (
            <li>
              {say(lettingGoWords['afbouw.gekozen'], {
                goal: goal?.title ?? say(lettingGoWords['afbouw.kop']),
                choice: say(lettingGoWords[choiceWords[choice]]),
              })}{' '}
              {ownWords}
              {whyAbove === '' ? null : (
                <>
                  <br />
                  {say(goalWords['doel.waaromhulp'], { threshold: goal?.goodEnough ?? goodEnough.usual })} {whyAbove}
                </>
              )}
            </li>
          )
        })}
        {answers.map((given) => (
          <li>
            {given.answer === 'notYet' || given.untilOn === null
              ? say(lettingGoWords['loslaten.noghulp'], { step: what(given.stepId), why: given.why })
              : say(lettingGoWords['loslaten.geprobeerd'], {
                  step: given.part,
                  date: longDay(seen.viewer.voice, given.untilOn, seen.today),
                })}
          </li>
        ))}
      </ul>
    </Card>
  )
}

const lastAgreement = (voices: readonly ReviewVoice[]) => voices.findLast(({ kind }) => kind === 'agreement')

function Agreement({ seen, voices }: Pick<ResultProps, 'seen' | 'voices'>) {
  const agreed = lastAgreement(voices)
  if (agreed === undefined || agreed.text === '') return null
  return (
    <Card title={seen.say(reviewWords['review.afspraak'])}>
      <p class="onsplan-typed">{agreed.text}</p>
    </Card>
  )
}

function NextDay({ seen, voices }: Pick<ResultProps, 'seen' | 'voices'>) {
  const day = lastAgreement(voices)?.value ?? ''
  if (!isDay(day)) return null
  return (
    <Card title={seen.say(reviewWords['review.volgende'])}>
      <p>{seen.say(reviewWords['review.weerop'], { date: longDay(seen.viewer.voice, asDay(day), seen.today) })}</p>
    </Card>
  )
}

function RightOrNot({ seen, review, voices }: AboutReading) {
  const { say } = seen
  const present = membersOf(seen).filter(({ id }) => review.present.includes(id))
  const sentence = { right: 'review.zegtklopt', notRight: 'review.zegtniet' } as const
  const answered = voices.filter(({ kind }) => kind === 'answer').map(({ author }) => author)
  const silent = stateOf(review, answered, seen.at) === 'confirmed' ? 'review.nietsgezegd' : 'review.nietgezegd'
  return (
    <Card title={say(reviewWords['review.wieklopt'])}>
      <ul>
        {present.map(({ id, name }) => {
          const answer = saidBy(voices, 'answer', id)
          const words = answer?.value === 'right' || answer?.value === 'notRight' ? sentence[answer.value] : undefined
          return (
            <li>
              {say(reviewWords[words ?? silent], { name })} {answer?.text ?? ''}
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
