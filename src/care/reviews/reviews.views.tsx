import type { Asked } from '#care/access/family.views.tsx'
import { coordinatorOf } from '#care/access/frame.ts'
import type { Reader } from '#care/plan/byline.views.tsx'
import { type Day, dayOf, distance, longDay } from '#platform/dates.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { Card, EmptyState, Rows, StepRow } from '#ui/card.views.tsx'
import { DateField } from '#ui/date-field.views.tsx'
import { Form } from '#ui/form.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import type { Leading } from './leader.ts'
import { proposedDays } from './next-review.ts'
import { Prepared } from './prepared.views.tsx'
import { type Review, stepPath } from './review.ts'
import { questionPath, type ReviewVoice } from './review-voice.ts'
import { reviewWords } from './reviews.words.ts'

type AheadProps = {
  seen: Reader
  ahead: Review
  leading: Leading | null
  /** The name of who leads, when that is somebody else. */
  leader: string | undefined
  voices: readonly ReviewVoice[]
  scores: readonly { goal: string; value: number }[]
}

/** Before: the day, what will be asked, and what people sent in. */
export function ReviewAhead({ seen, ahead, leading, leader, voices, scores }: AheadProps) {
  const { say, viewer } = seen
  const answered =
    scores.length > 0 || voices.some(({ kind, author }) => kind === 'preparation' && author === viewer.person)
  const ways = <Ways seen={seen} leads={leading !== null} answered={answered} />
  return (
    <>
      <p>{whatIsAhead(seen, ahead.dueOn)}</p>
      {leading === 'standby' && leader !== undefined ? (
        <p>{say(reviewWords['review.leidt'], { name: leader })}</p>
      ) : null}
      {ahead.dueOn < seen.today && ahead.startedAt === null ? <ProposedDays seen={seen} leader={leader} /> : null}
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
          {ways}
        </>
      ) : (
        <>
          <p>{say(reviewWords['review.voor'])}</p>
          <EmptyState text={say(reviewWords['review.leeg'])}>{ways}</EmptyState>
        </>
      )}
      <Prepared seen={seen} voices={voices} mine={false} />
    </>
  )
}

/** One's own answers for the family, and the agenda for who leads. */
function Ways({ seen, leads, answered }: { seen: Reader; leads: boolean; answered: boolean }) {
  const { say, family, isFamily } = seen
  return (
    <Acts>
      {isFamily ? (
        <Button href={questionPath(family.id, 'wentWell')}>
          {say(reviewWords[answered ? 'review.veranderen' : 'review.invullen'])}
        </Button>
      ) : null}
      {leads ? (
        <Button kind={isFamily ? 'other' : 'main'} href={`/gezin/${family.id}/terugkijken/voorbereiden`}>
          {say(reviewWords['review.voorbereiden'])}
        </Button>
      ) : null}
    </Acts>
  )
}

/** Days that can be, in words; who leads sets the day, so that is whom to call. */
function ProposedDays({ seen, leader }: { seen: Reader; leader: string | undefined }) {
  const { say, viewer, today } = seen
  const days = proposedDays(today).map((day) => longDay(viewer.voice, day, today))
  return (
    <p>
      {say(reviewWords['review.kanop'], {
        days: new Intl.ListFormat(viewer.voice.language, { type: 'disjunction' }).format(days),
      })}{' '}
      {leader === undefined ? null : say(reviewWords['review.pastniet'], { name: leader })}
    </p>
  )
}

/** A day that went by is nobody's lateness: a new one is proposed (D-REV-09). */
export function whatIsAhead({ say, viewer, today }: Reader, dueOn: Day): string {
  if (dueOn < today) return say(reviewWords['review.nieuwedag'])
  const date = `${longDay(viewer.voice, dueOn, today)} (${distance(viewer.voice, dueOn, today, uiWords)})`
  return say(reviewWords['review.uitleg'], { date })
}

type NoReviewProps = { seen: Reader; hasPlan: boolean; leads: boolean; leader: string | undefined }

/** No plan yet, or no day: what belongs here and who sees to it. */
export function NoReview({ seen, hasPlan, leads, leader }: NoReviewProps) {
  const { say } = seen
  const name = leader ?? coordinatorOf(seen)?.name ?? ''
  const family = `/gezin/${seen.family.id}`
  return (
    <EmptyState text={hasPlan ? say(reviewWords['review.geendag'], { name }) : say(reviewWords['review.wacht'])}>
      {leads && hasPlan ? (
        <Button href={`${family}/terugkijken/dag`}>{say(reviewWords['review.volgende'])}</Button>
      ) : (
        <Button kind="other" href={`${family}/plan`}>
          {say(uiWords['bevestig.naar.plan'])}
        </Button>
      )}
    </EmptyState>
  )
}

/** The heading of the minutes, also where a link leads to them. */
export const resultTitle = ({ seen, review }: { seen: Reader; review: Review }): string => {
  const day = review.concludedAt === null ? review.dueOn : dayOf(review.concludedAt)
  return seen.say(reviewWords['review.resultaat'], { date: longDay(seen.viewer.voice, day, seen.today) })
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
  day: { day: string; month: string; year: string; quick: string }
  /** When the day went by: days that are soon, to take with one tap. */
  proposed: readonly Day[]
  latest: string
  error: string | undefined
}

export function DayForm({ asked, seen, day, proposed, latest, error }: DayFormProps) {
  const { say, viewer, today } = seen
  const path = `/gezin/${seen.family.id}/terugkijken/dag`
  return (
    <Form action={path} csrf={asked.csrf} op={asked.fresh()} draft={path}>
      <DateField
        say={say}
        name="day"
        label={say(reviewWords['review.volgende'])}
        help={say(reviewWords['review.fout.uiterlijk'], { date: latest })}
        value={day}
        quick={proposed.map((one) => ({ value: one, label: longDay(viewer.voice, one, today) }))}
        error={error}
      />
      <Button>{say(uiWords['knop.bewaar'])}</Button>
    </Form>
  )
}

/** No form that can only be refused: once it began, the next day is chosen in the conversation. */
export function AlreadyBegun({ seen: { say, family } }: { seen: Reader }) {
  return (
    <EmptyState text={say(reviewWords['review.begonnen'])}>
      <Button href={stepPath(family.id, 1)}>{say(reviewWords['review.gaverder'])}</Button>
    </EmptyState>
  )
}
