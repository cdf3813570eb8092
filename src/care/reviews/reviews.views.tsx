import type { Asked } from '#care/access/family.views.tsx'
import { coordinatorOf } from '#care/access/frame.ts'
import { goalWords } from '#care/goals/goals.words.ts'
import type { Reader } from '#care/plan/byline.views.tsx'
import { type Day, dayOf, distance, longDay } from '#platform/dates.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card, EmptyState, Rows, StepRow } from '#ui/card.views.tsx'
import { DateField } from '#ui/date-field.views.tsx'
import { Field } from '#ui/field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { Prepared } from './prepared.views.tsx'
import type { Review } from './review.ts'
import { questionPath, type ReviewVoice } from './review-voice.ts'
import { reviewWords } from './reviews.words.ts'

/** Before: the day, what will be asked, and what people sent in. */
export function ReviewAhead({
  seen,
  ahead,
  voices,
  scores,
}: {
  seen: Reader
  ahead: Review
  voices: readonly ReviewVoice[]
  scores: readonly { goal: string; value: number }[]
}) {
  const { say, viewer } = seen
  const here = `/gezin/${seen.family.id}/terugkijken`
  const answered =
    scores.length > 0 || voices.some(({ kind, author }) => kind === 'preparation' && author === viewer.person)
  const invite = seen.isFamily ? (
    <Button href={questionPath(seen.family.id, 'wentWell')}>
      {say(reviewWords[answered ? 'review.veranderen' : 'review.invullen'])}
    </Button>
  ) : (
    <Button href={`${here}/voorbereiden`}>{say(reviewWords['review.voorbereiden'])}</Button>
  )
  return (
    <>
      <p>{whatIsAhead(seen, ahead.dueOn)}</p>
      {answered || !seen.isFamily ? (
        <>
          <Prepared seen={seen} voices={voices} mine />
          {scores.length === 0 ? null : (
            <ul>
              {scores.map(({ goal, value }) => (
                <li>{say(reviewWords['review.cijferbij'], { goal, score: value })}</li>
              ))}
            </ul>
          )}
          {invite}
        </>
      ) : (
        <>
          <p>{say(reviewWords['review.voor'])}</p>
          <EmptyState text={say(reviewWords['review.leeg'])}>{invite}</EmptyState>
        </>
      )}
      <Prepared seen={seen} voices={voices} mine={false} />
    </>
  )
}

/** A day that went by is nobody's lateness: a new one is proposed (D-REV-09). */
export function whatIsAhead({ say, viewer, today }: Reader, dueOn: Day): string {
  if (dueOn < today) return say(reviewWords['review.nieuwedag'])
  const date = `${longDay(viewer.voice, dueOn, today)} (${distance(viewer.voice, dueOn, today, uiWords)})`
  return say(reviewWords['review.uitleg'], { date })
}

/** No plan yet, or no day: what belongs here and who sees to it. */
export function NoReview({ seen, hasPlan }: { seen: Reader; hasPlan: boolean }) {
  const { say } = seen
  const name = coordinatorOf(seen)?.name ?? ''
  const family = `/gezin/${seen.family.id}`
  return (
    <EmptyState text={hasPlan ? say(reviewWords['review.geendag'], { name }) : say(reviewWords['review.wacht'])}>
      {seen.isCoordinator && hasPlan ? (
        <Button href={`${family}/terugkijken/dag`}>{say(reviewWords['review.volgende'])}</Button>
      ) : (
        <Button kind="other" href={`${family}/plan`}>
          {say(uiWords['bevestig.naar.plan'])}
        </Button>
      )}
    </EmptyState>
  )
}

/** Klopt, Klopt niet: for oneself, with words when it is not right. */
export function AnswerForm({
  asked,
  seen,
  review,
  error,
}: {
  asked: Asked
  seen: Reader
  review: Review
  error: string | undefined
}) {
  const { say } = seen
  return (
    <Form action={`/gezin/${seen.family.id}/terugkijken/${review.id}/antwoord`} csrf={asked.csrf} op={asked.fresh()}>
      <h2>{say(goalWords['doel.check'])}</h2>
      <Field say={say} name="text" kind="long" optional label={say(reviewWords['review.watniet'])} error={error} />
      <Acts>
        <Button name="answer" value="right">
          {say(reviewWords['review.klopt'])}
        </Button>
        <Button kind="other" name="answer" value="notRight">
          {say(reviewWords['review.kloptniet'])}
        </Button>
      </Acts>
    </Form>
  )
}

/** Earlier results, the newest first. */
export function PastReviews({ seen, past }: { seen: Reader; past: readonly Review[] }) {
  if (past.length === 0) return null
  return (
    <Card title={seen.say(reviewWords['review.eerder'])}>
      <Rows>
        {past.toReversed().map((review) => (
          <StepRow
            title={longDay(
              seen.viewer.voice,
              review.concludedAt ? dayOf(review.concludedAt) : review.dueOn,
              seen.today,
            )}
            href={`/gezin/${seen.family.id}/terugkijken/${review.id}`}
            more={seen.say(reviewWords['review.bekijk'])}
          />
        ))}
      </Rows>
    </Card>
  )
}

export type DayFormProps = {
  asked: Asked
  seen: Reader
  day: { day: string; month: string; year: string }
  latest: string
  error: string | undefined
}

export function DayForm({ asked, seen, day, latest, error }: DayFormProps) {
  const { say } = seen
  const path = `/gezin/${seen.family.id}/terugkijken/dag`
  return (
    <Form action={path} csrf={asked.csrf} op={asked.fresh()} draft={path}>
      <DateField
        say={say}
        name="day"
        label={say(reviewWords['review.volgende'])}
        help={say(reviewWords['review.fout.uiterlijk'], { date: latest })}
        value={day}
        error={error}
      />
      <Button>{say(uiWords['knop.bewaar'])}</Button>
    </Form>
  )
}

/** No form that can only be refused: when the last possible day went by, the review itself is the way on. */
export function NoLaterDay({ seen: { say, family } }: { seen: Reader }) {
  return (
    <EmptyState text={say(reviewWords['review.laatstedag'])}>
      <Button href={`/gezin/${family.id}/terugkijken/voorbereiden`}>{say(reviewWords['review.voorbereiden'])}</Button>
    </EmptyState>
  )
}
