import { membersOf, nameOf } from '#care/access/frame.ts'
import { goodEnough } from '#care/goals/goal.ts'
import { goalWords } from '#care/goals/goals.words.ts'
import type { LettingGoAnswer } from '#care/lettingGo/letting-go.ts'
import { lettingGoWords } from '#care/lettingGo/letting-go.words.ts'
import type { Id } from '#care/pass/facts.ts'
import { bylineOf, type Reader } from '#care/plan/byline.views.tsx'
import { asDay, dayOf, isDay, longDay } from '#platform/dates.ts'
import { Card } from '#ui/card.views.tsx'
import { NumbersSideBySide, ReadTogetherMark } from '#ui/shared-screen.views.tsx'
import { OwnWords } from '#ui/written.views.tsx'
import type { Review } from './review.ts'
import { type ReviewVoice, saidBy } from './review-voice.ts'
import { reviewWords } from './reviews.words.ts'

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

export const resultTitle = ({ seen, review }: Pick<ResultProps, 'seen' | 'review'>): string => {
  const day = review.concludedAt === null ? review.dueOn : dayOf(review.concludedAt)
  return seen.say(reviewWords['review.resultaat'], { date: longDay(seen.viewer.voice, day, seen.today) })
}

/** The one page that is the minutes: what went well first, every voice with its name, numbers side by side (D-REV-10). */
export function Result(result: ResultProps) {
  const { seen, review, voices } = result
  const { say } = seen
  const said = (...kinds: ReviewVoice['kind'][]) =>
    voices.filter(({ kind, text, value }) => text !== '' && kinds.includes(kind) && value !== 'less')
  const children = voices.filter(({ value }) => value === 'notWanted')
  return (
    <>
      <ReadTogetherMark say={say} how={review.readTogether ?? 'not'} />
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
      <Card title={say(reviewWords['review.volgende'])}>
        <NextDay seen={seen} voices={voices} />
      </Card>
      <RightOrNot seen={seen} review={review} voices={voices} />
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
  return (
    <Card title={say(reviewWords['review.stap2'])}>
      {goals.map((goal) => {
        const last = Map.groupBy(
          scores.filter((score) => score.goalId === goal.id),
          (score) => score.rater,
        )
        const numbers = [...last].map(([rater, own]) => ({
          name: nameOf(seen, rater),
          value: String(own.at(-1)?.value),
        }))
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
  return <p>{seen.say(reviewWords['review.weerop'], { date: longDay(seen.viewer.voice, asDay(day), seen.today) })}</p>
}

function RightOrNot({ seen, review, voices }: Pick<ResultProps, 'seen' | 'review' | 'voices'>) {
  const { say } = seen
  const present = membersOf(seen).filter(({ id }) => review.present.includes(id))
  const sentence = { right: 'review.zegtklopt', notRight: 'review.zegtniet' } as const
  return (
    <Card title={say(reviewWords['review.wieklopt'])}>
      <ul>
        {present.map(({ id, name }) => {
          const answer = saidBy(voices, 'answer', id)
          const words = answer?.value === 'right' || answer?.value === 'notRight' ? sentence[answer.value] : undefined
          return (
            <li>
              {say(reviewWords[words ?? 'review.nietgezegd'], { name })} {answer?.text ?? ''}
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
