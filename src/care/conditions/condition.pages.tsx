/** Of G-03: how a condition stands, on a page of its own. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { type ConditionProblem, factLength, waysFrom } from '#care/goals/condition.ts'
import { lookAtGoal } from '#care/goals/goal.commands.ts'
import { goalWords } from '#care/goals/goals.words.ts'
import { dayIn, typedDay } from '#care/steps/step.form.ts'
import { dayOf } from '#platform/dates.ts'
import type { Fields } from '#platform/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { sayHowItStands, seenCondition } from './condition.commands.ts'
import { SayStanding, type StandingErrors, type TypedStanding } from './condition.views.tsx'

type Problem = ConditionProblem | 'wrongDay'
type Failed = Exclude<Problem, 'notNow'>

const fieldOf = {
  noAnswer: 'answer',
  noFact: 'fact',
  longFact: 'fact',
  noDay: 'on',
  wrongDay: 'on',
  futureDay: 'on',
} as const satisfies Record<Failed, keyof StandingErrors>

function sentenceOf({ say }: Dossier, problem: Problem): string {
  if (problem === 'longFact') return say(uiWords['fout.telang'], { max: factLength })
  return say(sentences[problem])
}

const sentences = {
  notNow: goalWords['doel.fout.veranderd'],
  noAnswer: uiWords['fout.kies'],
  noFact: goalWords['voorwaarde.fout.feit'],
  noDay: goalWords['voorwaarde.fout.dag'],
  wrongDay: uiWords['fout.datumvorm'],
  futureDay: goalWords['voorwaarde.fout.later'],
} as const

const typedIn = (fields: Fields): TypedStanding => ({
  answer: typeof fields.answer === 'string' ? fields.answer : '',
  fact: typeof fields.fact === 'string' ? fields.fact.trim() : '',
  on: typedDay(fields, 'on'),
})

export const conditionPage = async (page: Page): Promise<Answer> =>
  standingForm(page, typedIn((await draftOf(page, page.path)) ?? {}))

export async function saidOfCondition(page: Page): Promise<Answer> {
  const typed = typedIn(page.fields as Fields)
  const on = dayIn(typed.on, dayOf(page.now))
  if (on === 'wrong') return standingForm(page, typed, 'wrongDay')
  const outcome = await sayHowItStands(knockOf(page), page, {
    familyId: page.param('familyId'),
    goalId: page.param('goalId'),
    answer: typed.answer,
    fact: typed.fact,
    on,
    draft: page.path,
  })
  return 'to' in outcome ? landed(page, outcome) : standingForm(page, typed, outcome.problem)
}

function standingForm(page: Page, typed: TypedStanding, problem?: Problem): Promise<Answer> {
  const look = { ...lookAtGoal(page.param('familyId'), page.param('goalId'), 'read'), done: doneOn(page.query) }
  return openDossier(knockOf(page), look, async (dossier) => {
    const goal = await seenCondition(dossier, page.param('goalId'))
    const ways = waysFrom(goal.state)
    if (ways.length === 0) throw new Refusal('conflict')
    const { say } = dossier
    const field = problem === undefined || problem === 'notNow' ? undefined : fieldOf[problem]
    const text = problem === undefined ? '' : sentenceOf(dossier, problem)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(goalWords['voorwaarde.hoe'])}
        back={{ href: `/gezin/${dossier.family.id}/doelen/${goal.id}`, name: say(uiWords['bevestig.naar.doel']) }}
        problems={problem === undefined ? undefined : [field === undefined ? { text } : { field, text }]}
      >
        <p class="onsplan-lead">{goal.title}</p>
        <SayStanding
          asked={page}
          seen={dossier}
          goal={goal}
          ways={ways}
          typed={typed}
          errors={field === undefined ? {} : { [field]: text }}
        />
      </FamilyFrame>,
      problem === undefined ? 200 : problem === 'notNow' ? 409 : 422,
    )
  })
}
