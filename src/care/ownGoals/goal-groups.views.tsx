import { goalWords } from '#care/goals/goals.words.ts'
import type { SeenGoal } from '#care/goals/seen.ts'
import type { Reader } from '#care/steps/step-list.views.tsx'
import type { Day } from '#platform/dates.ts'
import { GoalCard } from './goal-card.views.tsx'

type Groups = { seen: Reader; goals: readonly SeenGoal[]; nextReviewOn: Day | null }

/** What asks for an answer first, then what is being worked on; conditions and what waits under a heading of their own. */
export function GoalGroups({ seen, goals, nextReviewOn }: Groups) {
  const { say } = seen
  const card = (goal: SeenGoal) => <GoalCard seen={seen} goal={goal} nextReviewOn={nextReviewOn} />
  const own = goals.filter((goal) => goal.kind !== 'condition')
  const conditions = goals.filter((goal) => goal.kind === 'condition')
  const waiting = own.filter((goal) => goal.state === 'waiting')
  return (
    <div class="onsplan-stack">
      {own.filter((goal) => goal.state === 'proposed').map(card)}
      {own.filter((goal) => goal.state !== 'proposed' && goal.state !== 'waiting').map(card)}
      {conditions.length === 0 ? null : <h2>{say(goalWords['voorwaarde.lijst'])}</h2>}
      {conditions.map(card)}
      {waiting.length === 0 ? null : <h2>{say(goalWords['doel.lijst.wacht'])}</h2>}
      {waiting.map(card)}
    </div>
  )
}
