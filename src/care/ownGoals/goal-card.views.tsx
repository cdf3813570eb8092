import type { Asked } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import { goalWords } from '#care/goals/goals.words.ts'
import { voicesDiffer } from '#care/goals/score.ts'
import type { SeenGoal } from '#care/goals/seen.ts'
import { isOpen } from '#care/goals/step.ts'
import { GoalScores } from '#care/scores/score.views.tsx'
import { type Reader, StepList } from '#care/steps/step-list.views.tsx'
import { type Day, longDay } from '#platform/dates.ts'
import { Button } from '#ui/button.views.tsx'
import { Card } from '#ui/card.views.tsx'
import { LoneLink } from '#ui/facts.views.tsx'
import { namesOf } from '#ui/names.ts'

export const goalPath = (familyId: string, goalId: string): string => `/gezin/${familyId}/doelen/${goalId}`

export const namesOfPeople = (seen: Reader, ids: readonly string[]): string =>
  namesOf(
    seen.say,
    seen.viewer.voice.language,
    ids.map((id) => nameOf(seen, id)),
  )

export type GoalCardProps = {
  asked: Pick<Asked, 'csrf' | 'fresh'>
  seen: Reader
  goal: SeenGoal
  nextReviewOn: Day | null
  /** Where "Gedaan" lands: a path of the own pages. */
  back: string
}

/** One goal on the plan: whose it is, the number of each one, and the open actions. */
export function GoalCard({ asked, seen, goal, nextReviewOn, back }: GoalCardProps) {
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
      <p>{say(goalWords['doel.van'], { names: namesOfPeople(seen, goal.subjects) })}</p>
      {goal.state === 'active' ? null : <p>{say(goalWords[`doel.staat.${goal.state}`])}</p>}
      {goal.state === 'proposed' ? (
        <Button href={path}>{say(goalWords['voorstel.welk'])}</Button>
      ) : (
        <>
          <GoalScores seen={seen} goal={goal} />
          {voicesDiffer(goal.scores) ? <p>{say(goalWords['doel.verschil'])}</p> : null}
          {goal.state === 'active' && open.length === 0 ? <StandsOpen seen={seen} nextReviewOn={nextReviewOn} /> : null}
          {open.length === 0 ? null : <StepList asked={asked} seen={seen} steps={open} back={back} />}
          {goal.state === 'active' ? (
            <LoneLink href={`${path}/cijfer`}>{say(goalWords['doel.geefcijfer'])}</LoneLink>
          ) : null}
        </>
      )}
    </Card>
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
