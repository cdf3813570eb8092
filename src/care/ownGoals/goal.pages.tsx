/** G-03 Doel, and what is decided about one. */

import { type Dossier, knockOf, type Look, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { maySayHow } from '#care/conditions/condition.commands.ts'
import { readsForClass } from '#care/goals/for-class.ts'
import { actorOn, lookAtGoal, moveGoal, putGoalBack } from '#care/goals/goal.commands.ts'
import { type GoalMove, isMove, type MoveProblem, moveLength, possibleMoves, stopReasons } from '#care/goals/goal.ts'
import { goalOf, type OneGoal } from '#care/goals/goals.sql.ts'
import { goalWords } from '#care/goals/goals.words.ts'
import { isEnoughForAll } from '#care/goals/score.ts'
import { ratersIn } from '#care/scores/score.commands.ts'
import { statementsOf } from '#care/statements/statements.commands.ts'
import { type Fields, keptAt, text as textIn } from '#platform/fields.ts'
import { one } from '#platform/web/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, goTo, type Page, Refusal, show } from '#platform/web/page.ts'
import type { Words } from '#platform/words.ts'
import { uiWords } from '#ui/ui.words.ts'
import { NotSent } from '#ui/written.views.tsx'
import { activeGoals } from './active-goals.commands.ts'
import { goalPath } from './goal-card.views.tsx'
import {
  ChooseMove,
  FullPlan,
  isChosenApart,
  keptMoveAt,
  type MoveErrors,
  type TypedMove,
  titleOfMove,
} from './goal-moves.views.tsx'
import { GoalPage } from './goal-page.views.tsx'

type Problem = Exclude<MoveProblem, 'notYours'> | 'noAnswer' | 'tooLate'
const sentences: Record<Problem, Words | Words<'max'>> = {
  notNow: goalWords['doel.fout.veranderd'],
  tooLate: goalWords['doel.fout.telaat'],
  full: goalWords['plan.vol'],
  noAnswer: uiWords['fout.kies'],
  noReason: goalWords['doel.fout.reden'],
  noWords: goalWords['doel.fout.zelf'],
  longWords: uiWords['fout.telang'],
  notEnough: goalWords['doel.fout.klaar'],
}
const fieldOf: Partial<Record<Problem, keyof MoveErrors>> = {
  noAnswer: 'move',
  noReason: 'reason',
  noWords: 'words',
  longWords: 'words',
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
    const moves = possibleMoves(found.goal.state, actorOn(dossier, found.goal))
    const chosen = one(page.fields, 'move') || (page.query.get('kies') ?? '')
    const typed = page.method === 'POST' ? typedMove(page.fields) : await keptMove(page, chosen)
    const field = problem === undefined ? undefined : fieldIn(problem, chosen)
    const text = problem === undefined ? '' : sentenceOf(dossier, problem, chosen)
    const apart =
      problem === undefined || field !== undefined
        ? moves.find((move) => move === chosen && isChosenApart(move))
        : undefined
    if (problem === 'full' || apart !== undefined)
      return show(
        await onePage(
          page,
          dossier,
          found,
          { move: apart, typed },
          problem === undefined ? undefined : { field, text },
        ),
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
        <NotSent say={say} typed={problem === 'notNow' && typed.words !== '' ? [typed.words] : []} />
        <GoalPage
          asked={page}
          seen={dossier}
          {...found}
          moves={moves}
          enough={isEnoughForAll(found.goal.scores, found.goal.subjects, found.goal.goodEnough)}
          mayScore={dossier.isCoordinator || ratersIn(dossier).includes(dossier.viewer.person)}
          maySayHow={maySayHow(dossier)}
          statements={await statementsOf(dossier, [found.goal.id])}
          typed={typed}
          errors={field === undefined ? {} : { [field]: text }}
        />
      </FamilyFrame>,
      problem === undefined ? 200 : conflicts.includes(problem) ? 409 : 422,
    )
  })
}

const typedMove = (fields: Fields): TypedMove => ({
  move: textIn(fields, 'move'),
  words: textIn(fields, 'whyReached') || textIn(fields, 'words'),
  reason: textIn(fields, 'reason'),
})

/** Left here before: of the answer to a proposal, or of the one move that has this page for itself. */
async function keptMove(page: Page, chosen: string): Promise<TypedMove> {
  const path = goalPath(page.param('familyId'), page.param('goalId'))
  const kept = typedMove((await draftOf(page, keptMoveAt(path, chosen))) ?? {})
  return chosen === '' ? kept : { ...kept, move: chosen }
}

const fieldIn = (problem: Problem, move: string): keyof MoveErrors | undefined =>
  problem === 'longWords' && move === 'reach' ? 'whyReached' : fieldOf[problem]

const sentenceOf = ({ say }: Dossier, problem: Problem, move: string): string =>
  (say as (words: Words | Words<'max'>, values: { max: number }) => string)(sentences[problem], {
    max: isMove(move) ? moveLength(move) : 0,
  })

type Told = { field: keyof MoveErrors | undefined; text: string }

/** One question about a goal, with nothing beside it: why it stops, or which of five goals waits. */
async function onePage(
  page: Page,
  dossier: Dossier,
  found: OneGoal,
  { move, typed }: { move: GoalMove | undefined; typed: TypedMove },
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
          typed={typed}
          errors={told?.field === undefined ? {} : { [told.field]: told.text }}
        />
      )}
    </FamilyFrame>
  )
}

async function fullPlan(page: Page, dossier: Dossier, { goal }: OneGoal) {
  const { move, words, reason } = typedMove(page.fields)
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
      draft={keptAt(page)}
    />
  )
}

export async function decideOnGoal(page: Page): Promise<Answer> {
  const typed = typedMove(page.fields)
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
    draft: keptAt(page),
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
