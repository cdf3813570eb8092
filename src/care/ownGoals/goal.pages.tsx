/** G-03 Doel, the list of goals, and what is decided about one. */

import { type Dossier, knockOf, type Look, openDossier } from '#care/access/door.commands.ts'
import { backToPlan, FamilyFrame } from '#care/access/family.views.tsx'
import { maySayHow } from '#care/conditions/condition.commands.ts'
import { readsForClass } from '#care/goals/for-class.ts'
import { actorOn, lookAtGoal, moveGoal, putGoalBack } from '#care/goals/goal.commands.ts'
import { type GoalMove, isMove, isOver, type MoveProblem, possibleMoves, stopReasons } from '#care/goals/goal.ts'
import { goalOf, goalsOfPlan, type OneGoal } from '#care/goals/goals.sql.ts'
import { goalWords } from '#care/goals/goals.words.ts'
import { isEnoughForAll } from '#care/goals/score.ts'
import { openPlanRow } from '#care/plan/plan.sql.ts'
import { ratersIn } from '#care/scores/score.commands.ts'
import { statementsOf } from '#care/statements/statements.commands.ts'
import { one } from '#platform/web/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, goTo, type Page, Refusal, show } from '#platform/web/page.ts'
import type { Words } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { EmptyState } from '#ui/card.views.tsx'
import { Tabs } from '#ui/navigation.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { activeGoals } from './active-goals.commands.ts'
import { goalPath } from './goal-card.views.tsx'
import { GoalGroups } from './goal-groups.views.tsx'
import {
  ChooseMove,
  FullPlan,
  isChosenApart,
  type MoveErrors,
  type TypedMove,
  titleOfMove,
} from './goal-moves.views.tsx'
import { GoalPage } from './goal-page.views.tsx'

type Problem = Exclude<MoveProblem, 'notYours'> | 'noAnswer' | 'tooLate'
const sentences: Record<Problem, Words> = {
  notNow: goalWords['doel.fout.veranderd'],
  tooLate: goalWords['doel.fout.telaat'],
  full: goalWords['plan.vol'],
  noAnswer: uiWords['fout.kies'],
  noReason: goalWords['doel.fout.reden'],
  noWords: goalWords['doel.fout.zelf'],
  notEnough: goalWords['doel.fout.klaar'],
}
const fieldOf: Partial<Record<Problem, keyof MoveErrors>> = {
  noAnswer: 'move',
  noReason: 'reason',
  noWords: 'words',
  notEnough: 'whyReached',
}
const conflicts: readonly Problem[] = ['notNow', 'tooLate', 'full']

const look = (page: Page): Look => ({
  ...lookAtGoal(page.param('familyId'), page.param('goalId'), 'read'),
  done: doneOn(page.query),
})

export const goalPage = (page: Page): Promise<Answer> => goalForm(page, undefined)

function goalForm(page: Page, problem: Problem | undefined): Promise<Answer> {
  return openDossier(knockOf(page), look(page), async (dossier) => {
    const found = await goalOf(dossier, page.param('goalId'))
    if (found === undefined) throw new Refusal('notFound')
    if (readsForClass(dossier, found.goal.subjects)) return goTo(`/gezin/${dossier.family.id}/school`)
    const { say } = dossier
    const field = problem === undefined ? undefined : fieldOf[problem]
    const text = problem === undefined ? '' : say(sentences[problem])
    const moves = possibleMoves(found.goal.state, actorOn(dossier, found.goal))
    const chosen = typedMove(page).move || (page.query.get('kies') ?? '')
    const apart =
      problem === undefined || field !== undefined
        ? moves.find((move) => move === chosen && isChosenApart(move))
        : undefined
    if (problem === 'full' || apart !== undefined)
      return show(
        await onePage(page, dossier, found, apart, problem === undefined ? undefined : { field, text }),
        problem === undefined ? 200 : problem === 'full' ? 409 : 422,
      )
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(goalWords['doel.kop'])}
        heading={found.goal.title}
        back={{ href: `/gezin/${dossier.family.id}/doelen`, name: say(goalWords['doel.lijst']) }}
        problems={problem === undefined ? undefined : [field === undefined ? { text } : { field, text }]}
      >
        <GoalPage
          asked={page}
          seen={dossier}
          {...found}
          moves={moves}
          enough={isEnoughForAll(found.goal.scores, found.goal.subjects, found.goal.goodEnough)}
          mayScore={dossier.isCoordinator || ratersIn(dossier).includes(dossier.viewer.person)}
          maySayHow={maySayHow(dossier)}
          statements={await statementsOf(dossier, [found.goal.id])}
          typed={typedMove(page)}
          errors={field === undefined ? {} : { [field]: text }}
        />
      </FamilyFrame>,
      problem === undefined ? 200 : conflicts.includes(problem) ? 409 : 422,
    )
  })
}

const typedMove = (page: Page): TypedMove & { whyReached: string } => ({
  move: one(page.fields, 'move'),
  words: (one(page.fields, 'whyReached') || one(page.fields, 'words')).trim(),
  whyReached: one(page.fields, 'whyReached'),
  reason: one(page.fields, 'reason'),
})

type Told = { field: keyof MoveErrors | undefined; text: string }

/** One question about a goal, with nothing beside it: why it stops, or which of five goals waits. */
async function onePage(
  page: Page,
  dossier: Dossier,
  found: OneGoal,
  move: GoalMove | undefined,
  told: Told | undefined,
) {
  const { goal } = found
  const enough = isEnoughForAll(goal.scores, goal.subjects, goal.goodEnough)
  return (
    <FamilyFrame
      asked={page}
      seen={dossier}
      screen={dossier.say(goalWords[move === undefined ? 'doel.kop' : titleOfMove(move)])}
      back={{ href: goalPath(dossier.family.id, goal.id), name: dossier.say(uiWords['bevestig.naar.doel']) }}
      problems={
        told === undefined
          ? undefined
          : [told.field === undefined ? { text: told.text } : { field: told.field, text: told.text }]
      }
    >
      <p class="onsplan-lead">{goal.title}</p>
      {move === undefined ? (
        await fullPlan(page, dossier, found)
      ) : (
        <ChooseMove
          asked={page}
          seen={dossier}
          goal={goal}
          move={move}
          enough={enough}
          typed={typedMove(page)}
          errors={told?.field === undefined ? {} : { [told.field]: told.text }}
        />
      )}
    </FamilyFrame>
  )
}

async function fullPlan(page: Page, dossier: Dossier, { goal }: OneGoal) {
  const { move, words, reason } = typedMove(page)
  return (
    <FullPlan
      asked={page}
      seen={dossier}
      action={`${goalPath(dossier.family.id, goal.id)}/keuze`}
      fields={[
        ['move', move],
        ['words', words],
        ['reason', reason],
      ]}
      goals={await activeGoals(dossier)}
      self={{ value: goal.id, label: dossier.say(goalWords['doel.vol.dit']) }}
    />
  )
}

export async function decideOnGoal(page: Page): Promise<Answer> {
  const typed = typedMove(page)
  const waits = one(page.fields, 'waits')
  if (!isMove(typed.move)) return goalForm(page, 'noAnswer')
  if (waits !== '' && waits === page.param('goalId')) return goTo(goalPath(page.param('familyId'), waits))
  const outcome = await moveGoal(knockOf(page), page, {
    familyId: page.param('familyId'),
    goalId: page.param('goalId'),
    move: typed.move as GoalMove,
    reason: stopReasons.find((reason) => reason === typed.reason),
    words: typed.words,
    waits: waits === '' ? null : waits,
  })
  if ('to' in outcome) return landed(page, outcome)
  if (outcome.problem === 'notYours') throw new Refusal('notYours')
  return goalForm(page, outcome.problem)
}

export async function putGoalBackHere(page: Page): Promise<Answer> {
  const place = { familyId: page.param('familyId'), goalId: page.param('goalId') }
  const outcome = await putGoalBack(knockOf(page), page, place)
  return 'to' in outcome ? landed(page, outcome) : goalForm(page, outcome.problem)
}

/** All goals of the plan on two tabs: being worked on, and done or stopped. */
export const goalsPage = (page: Page): Promise<Answer> =>
  openDossier(
    knockOf(page),
    {
      familyId: page.param('familyId'),
      purpose: 'plan bekijken',
      action: 'read',
      topics: ['goals'],
      object: { class: 'goal' },
      done: doneOn(page.query),
    },
    async (dossier) => {
      const plan = await openPlanRow(dossier, dossier.family.id)
      const seen = plan === undefined ? { goals: [], nextReviewOn: null } : await goalsOfPlan(dossier, plan.id)
      const done = page.query.get('tab') === 'klaar'
      const shown = seen.goals.filter((goal) => isOver(goal.state) === done)
      const { say } = dossier
      const path = `/gezin/${dossier.family.id}/doelen`
      const create = <Button href={`${path}/nieuw`}>{say(goalWords['doel.nieuw'])}</Button>
      return show(
        <FamilyFrame asked={page} seen={dossier} screen={say(goalWords['doel.lijst'])} back={backToPlan(dossier)}>
          <Tabs
            label={say(goalWords['doel.lijst'])}
            tabs={[
              { name: say(goalWords['doel.lijst.open']), href: path, current: !done },
              { name: say(goalWords['doel.lijst.klaar']), href: `${path}?tab=klaar`, current: done },
            ]}
          />
          {shown.length === 0 ? (
            <EmptyState text={say(goalWords[done ? 'doel.leegklaar' : 'doel.leeg'])}>
              {done ? (
                <Button kind="other" href={path}>
                  {say(goalWords['doel.lijst.open'])}
                </Button>
              ) : plan === undefined ? (
                <Button kind="other" href={`/gezin/${dossier.family.id}/plan`}>
                  {say(uiWords['nav.plan'])}
                </Button>
              ) : (
                create
              )}
            </EmptyState>
          ) : (
            <GoalGroups seen={dossier} goals={shown} nextReviewOn={seen.nextReviewOn} />
          )}
          {shown.length === 0 || done ? null : create}
        </FamilyFrame>,
      )
    },
  )
