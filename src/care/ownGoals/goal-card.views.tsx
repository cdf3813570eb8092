import { nameOf } from '#care/access/frame.ts'
import { goalWords } from '#care/goals/goals.words.ts'
import { voicesDiffer } from '#care/goals/score.ts'
import { linesOf } from '#care/goals/score-line.ts'
import type { SeenGoal } from '#care/goals/seen.ts'
import { isOpen } from '#care/goals/step.ts'
import type { Reader } from '#care/steps/step-list.views.tsx'
import { type Day, longDay } from '#platform/dates.ts'
import { Button } from '#ui/button.views.tsx'
import { Card, Tag } from '#ui/card.views.tsx'
import { namesOf } from '#ui/names.ts'
import { ScoreTrails } from '#ui/score-trail.views.tsx'

export const goalPath = (familyId: string, goalId: string): string => `/gezin/${familyId}/doelen/${goalId}`

export const namesOfPeople = (seen: Reader, ids: readonly string[]): string =>
  namesOf(
    seen.say,
    seen.viewer.voice.language,
    ids.map((id) => nameOf(seen, id)),
  )

type OfGoal = { seen: Reader; goal: SeenGoal }

/** How it stands, as a word on a tint, and whose it is: one line under the title. */
export function StateLine({ seen, goal, onList = false }: OfGoal & { onList?: boolean }) {
  const { say } = seen
  const condition = goal.kind === 'condition'
  return (
    <p class="onsplan-byline">
      {condition ? <Tag>{say(goalWords['voorwaarde.naam'])}</Tag> : null}{' '}
      {(onList ? goal.state === 'active' : condition) ? null : (
        <Tag kind={goal.state === 'proposed' ? 'new' : 'plain'}>{say(goalWords[`doel.staat.${goal.state}`])}</Tag>
      )}{' '}
      {say(goalWords[condition ? 'voorwaarde.over' : 'doel.van'], { names: namesOfPeople(seen, goal.subjects) })}
    </p>
  )
}

/** One goal on the list: how it goes for each one and how much there is to do. Its page holds the rest. */
export function GoalCard({ seen, goal, nextReviewOn }: OfGoal & { nextReviewOn: Day | null }) {
  const { say } = seen
  const path = goalPath(seen.family.id, goal.id)
  const open = goal.steps.filter((step) => isOpen(step.state))
  return (
    <Card id={`doel-${goal.id}`}>
      <h2>
        <a class="onsplan-link" href={path}>
          {goal.title}
        </a>
      </h2>
      <StateLine seen={seen} goal={goal} onList />
      <NumbersNow seen={seen} goal={goal} />
      {voicesDiffer(goal.scores) ? <p>{say(goalWords['doel.verschil'])}</p> : null}
      {open.length === 0 ? null : <p>{say(goalWords['doel.opendoen'], { count: open.length })}</p>}
      {goal.state === 'active' && open.length === 0 ? <StandsOpen seen={seen} nextReviewOn={nextReviewOn} /> : null}
      {goal.state === 'proposed' ? <Button href={path}>{say(goalWords['voorstel.welk'])}</Button> : null}
    </Card>
  )
}

/** Everyone's number of now beside each other, never one for all (D-SCO-03). */
function NumbersNow({ seen, goal }: OfGoal) {
  const lines = linesOf(
    goal.scores,
    seen.people.map(({ id }) => id),
  )
  if (lines.length === 0) return null
  return (
    <ScoreTrails
      threshold={goal.goodEnough}
      trails={lines.map(({ rater, points }) => ({
        name: nameOf(seen, rater),
        scores: points.map(({ value }) => value),
      }))}
    />
  )
}

/** A goal without open actions says what happens next and when; it never reads as finished (D-GOA-06). */
export function StandsOpen({ seen, nextReviewOn }: { seen: Reader; nextReviewOn: Day | null }) {
  const { say, viewer, today } = seen
  return (
    <p>
      {nextReviewOn === null || nextReviewOn < today
        ? say(goalWords['doel.openzonder'])
        : say(goalWords['doel.open'], { date: longDay(viewer.voice, nextReviewOn, today) })}
    </p>
  )
}
