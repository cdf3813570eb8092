import { isOver } from '#care/goals/goal.ts'
import { goalWords } from '#care/goals/goals.words.ts'
import type { SeenGoal } from '#care/goals/seen.ts'
import { Acts, Button } from '#ui/button.views.tsx'
import { EmptyState } from '#ui/card.views.tsx'
import { Tabs } from '#ui/navigation.views.tsx'
import { dossierWords } from './dossier.words.ts'
import { GoalOnPage, type Told, usualMark } from './goal-on-page.views.tsx'
import type { PlanOnPage } from './plan-on-page.ts'
import { waysOf } from './ways.ts'

export const isDone = (goal: Pick<SeenGoal, 'state'>): boolean => isOver(goal.state)

type GoalsProps = { told: Told; seen: PlanOnPage; done: boolean }

/** What we do: the open goals, and on a tab of their own those that are done. */
export function Goals({ told, seen, done }: GoalsProps) {
  const { say, family } = told.seen
  const ways = waysOf(family.id)
  const shown = seen.goals.filter((goal) => isDone(goal) === done)
  return (
    <section class="onsplan-stack onsplan-columns__goals" aria-labelledby="doen">
      <h2 id="doen">{say(dossierWords['plan.doen'])}</h2>
      {seen.goals.length === 0 ? null : <OpenOrDone told={told} seen={seen} done={done} />}
      <Cards told={told} goals={shown} nextReviewOn={seen.nextReviewOn} />
      {shown.length > 0 ? null : done ? (
        <EmptyState text={say(dossierWords['plan.gedaan.leeg'])}>
          <a class="onsplan-link" href={`${ways.plan}#doen`}>
            {say(dossierWords['plan.terugnaaropen'])}
          </a>
        </EmptyState>
      ) : (
        <p>{say(dossierWords['plan.leeg'])}</p>
      )}
      {done ? null : (
        <Acts>
          <Button kind={seen.goals.length === 0 ? 'main' : 'other'} href={ways.newGoal}>
            {say(dossierWords['plan.nieuwdoel'])}
          </Button>
        </Acts>
      )}
    </section>
  )
}

function OpenOrDone({ told: { seen: frame }, seen, done }: GoalsProps) {
  const { say, family } = frame
  const { plan } = waysOf(family.id)
  const ended = seen.goals.filter(isDone).length
  const open = say(dossierWords['plan.open'], { count: seen.goals.length - ended })
  const tabs = [
    { name: open, href: `${plan}#doen`, current: !done },
    { name: say(dossierWords['plan.gedaan'], { count: ended }), href: `${plan}?deel=gedaan#doen`, current: done },
  ]
  return <Tabs tabs={tabs} label={say(dossierWords['plan.doen'])} />
}

type CardsProps = { told: Told; goals: readonly SeenGoal[]; nextReviewOn: PlanOnPage['nextReviewOn'] }

/** From which number on it is good enough is said once above the cards, and on a card only when its goal has another. */
export function Cards({ told, goals, nextReviewOn }: CardsProps) {
  const usual = usualMark(goals)
  return (
    <>
      {usual === undefined ? null : (
        <p class="onsplan-byline">{told.seen.say(goalWords['meting.grens'], { threshold: usual })}</p>
      )}
      {goals.map((goal) => (
        <GoalOnPage told={told} goal={goal} nextReviewOn={nextReviewOn} usual={usual} />
      ))}
    </>
  )
}
