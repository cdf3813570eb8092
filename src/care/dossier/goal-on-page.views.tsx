import type { Asked } from '#care/access/family.views.tsx'
import { nameOf, type Frame as Seen } from '#care/access/frame.ts'
import { goalWords } from '#care/goals/goals.words.ts'
import { linesOf } from '#care/goals/score-line.ts'
import type { SeenGoal, SeenStep } from '#care/goals/seen.ts'
import { isOpen } from '#care/goals/step.ts'
import { StepList } from '#care/steps/step-list.views.tsx'
import { type Day, longDay } from '#platform/dates.ts'
import type { Say } from '#platform/words.ts'
import { Fold, Tag } from '#ui/card.views.tsx'
import { namesOf } from '#ui/names.ts'
import { ScoreTrails } from '#ui/score-trail.views.tsx'
import { dossierWords } from './dossier.words.ts'
import { waysOf } from './ways.ts'

export type Told = { asked: Asked; seen: Seen & { say: Say } }

type GoalOnPageProps = {
  told: Told
  goal: SeenGoal
  nextReviewOn: Day | null
  /** The number that the page names as good enough for all goals. */
  usual?: number | undefined
}

/** A goal as it stands on a page about everything: whose, how it goes, what is done next; the other actions behind a fold. */
export function GoalOnPage({ told, goal, nextReviewOn, usual }: GoalOnPageProps) {
  const steps = byDay(goal.steps.filter((step) => isOpen(step.state)))
  return (
    <section class="onsplan-card onsplan-goal" id={`doel-${goal.id}`}>
      <div>
        <h3>
          <a class="onsplan-link" href={waysOf(told.seen.family.id).goal(goal.id)}>
            {goal.title}
          </a>
        </h3>
        <GoalLine told={told} goal={goal} />
      </div>
      <NumbersNow told={told} goal={goal} usual={usual} />
      {steps.length > 0 ? (
        <Steps told={told} steps={steps} />
      ) : goal.state === 'active' ? (
        <p>{whatIsNext(told, nextReviewOn)}</p>
      ) : null}
    </section>
  )
}

function Steps({ told: { asked, seen }, steps }: { told: Told; steps: readonly SeenStep[] }) {
  const list = (some: readonly SeenStep[]) => (
    <StepList asked={asked} seen={seen} steps={some} back={waysOf(seen.family.id).plan} />
  )
  const more = steps.slice(1)
  return (
    <div>
      {list(steps.slice(0, 1))}
      {more.length === 0 ? null : (
        <Fold summary={seen.say(dossierWords['plan.nogacties'], { count: more.length })}>{list(more)}</Fold>
      )}
    </div>
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
  const condition = goal.kind === 'condition' ? goalWords[`doel.staat.${goal.state}`] : undefined
  const tag = goal.state === 'waiting' ? 'plan.wacht' : goal.state === 'proposed' ? 'plan.voorgesteld' : undefined
  return (
    <p class="onsplan-byline">
      {tag === undefined ? null : <Tag kind="new">{seen.say(dossierWords[tag])}</Tag>}
      {condition === undefined ? null : <Tag>{seen.say(condition)}</Tag>}{' '}
      {seen.say(dossierWords['plan.voorwie'], { names })}
    </p>
  )
}

/** From which number on it is good enough, said once for all goals that have numbers; another goal says its own. */
export const usualMark = (goals: readonly SeenGoal[]): number | undefined =>
  goals.find(({ scores }) => scores.length > 0)?.goodEnough

/** Everyone's number of now beside each other; without any number nothing is said, because none is needed (D-ALL-12). */
export function NumbersNow({ told: { seen }, goal, usual }: Pick<GoalOnPageProps, 'told' | 'goal' | 'usual'>) {
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
      {goal.goodEnough === usual ? null : (
        <p class="onsplan-byline">{seen.say(goalWords['meting.grens'], { threshold: goal.goodEnough })}</p>
      )}
    </div>
  )
}

/** The first day first; what has no day comes last. */
export const byDay = (steps: readonly SeenStep[]): SeenStep[] =>
  [...steps].sort((a, b) => ((a.state.dueOn ?? '9') < (b.state.dueOn ?? '9') ? -1 : 1))
