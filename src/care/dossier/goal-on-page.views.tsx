import type { Asked } from '#care/access/family.views.tsx'
import { nameOf, type Frame as Seen } from '#care/access/frame.ts'
import { goalWords } from '#care/goals/goals.words.ts'
import { linesOf } from '#care/goals/score-line.ts'
import type { SeenGoal, SeenStep } from '#care/goals/seen.ts'
import { isOpen } from '#care/goals/step.ts'
import { StepList } from '#care/steps/step-list.views.tsx'
import { type Day, longDay } from '#platform/dates.ts'
import type { Say } from '#platform/words.ts'
import { Card, Tag } from '#ui/card.views.tsx'
import { namesOf } from '#ui/names.ts'
import { ScoreTrails } from '#ui/score-trail.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { dossierWords } from './dossier.words.ts'
import { waysOf } from './ways.ts'

export type Told = { asked: Asked; seen: Seen & { say: Say } }

/** A goal as it stands on a page about everything: whose, how it goes, what is done next. */
export function GoalOnPage({ told, goal, nextReviewOn }: { told: Told; goal: SeenGoal; nextReviewOn: Day | null }) {
  const { say } = told.seen
  const ways = waysOf(told.seen.family.id)
  const steps = byDay(goal.steps.filter((step) => isOpen(step.state)))
  return (
    <Card title={goal.title} id={`doel-${goal.id}`}>
      <GoalLine told={told} goal={goal} />
      <NumbersNow told={told} goal={goal} />
      {steps.length > 0 ? (
        <StepList asked={told.asked} seen={told.seen} steps={steps} back={ways.plan} />
      ) : goal.state === 'active' ? (
        <p>{whatIsNext(told, nextReviewOn)}</p>
      ) : null}
      <a class="onsplan-link" href={ways.goal(goal.id)} aria-label={`${say(uiWords['knop.leesmeer'])}: ${goal.title}`}>
        {say(uiWords['knop.leesmeer'])}
      </a>
    </Card>
  )
}

/** D-GOA-06: a goal without open steps says what happens next; it never reads as finished. */
function whatIsNext({ seen }: Told, nextReviewOn: Day | null): string {
  if (nextReviewOn === null || nextReviewOn < seen.today) return seen.say(dossierWords['plan.doelopen.zonder'])
  return seen.say(dossierWords['plan.doelopen'], { date: longDay(seen.viewer.voice, nextReviewOn, seen.today) })
}

function GoalLine({ told: { seen }, goal }: { told: Told; goal: SeenGoal }) {
  const names = namesOf(
    seen.say,
    seen.viewer.voice.language,
    goal.subjects.map((id) => nameOf(seen, id)),
  )
  const tag = goal.state === 'waiting' ? 'plan.wacht' : goal.state === 'proposed' ? 'plan.voorgesteld' : undefined
  return (
    <p class="onsplan-byline">
      {tag === undefined ? null : <Tag kind="new">{seen.say(dossierWords[tag])}</Tag>}{' '}
      {seen.say(dossierWords['plan.voorwie'], { names })}
    </p>
  )
}

/** Everyone's number of now beside each other; without any number nothing is said, because none is needed (D-ALL-12). */
export function NumbersNow({ told: { seen }, goal }: { told: Told; goal: SeenGoal }) {
  const lines = linesOf(
    goal.scores,
    seen.people.map(({ id }) => id),
  )
  if (lines.length === 0) return null
  const trails = lines.map(({ rater, points }) => {
    const scores = points.map(({ value }) => value)
    const before = scores.slice(0, -1)
    return {
      name: nameOf(seen, rater),
      scores,
      before: before.length === 0 ? undefined : seen.say(dossierWords['plan.eerder'], { scores: before.join(', ') }),
    }
  })
  return (
    <div>
      <ScoreTrails trails={trails} threshold={goal.goodEnough} />
      <p class="onsplan-byline">{seen.say(goalWords['meting.grens'], { threshold: goal.goodEnough })}</p>
    </div>
  )
}

/** The first day first; what has no day comes last. */
export const byDay = (steps: readonly SeenStep[]): SeenStep[] =>
  [...steps].sort((a, b) => ((a.state.dueOn ?? '9') < (b.state.dueOn ?? '9') ? -1 : 1))
