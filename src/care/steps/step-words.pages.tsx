/** Changing the words of an action, on top of the version one reads here. */

import { knockOf, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { goalWords } from '#care/goals/goals.words.ts'
import { isProfessional, stepTextLength } from '#care/goals/step.ts'
import { one } from '#platform/web/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import type { Words } from '#platform/words.ts'
import { uiWords } from '#ui/ui.words.ts'
import { lookAtStep, seenStep } from './step.commands.ts'
import { stepPath } from './step-list.views.tsx'
import { rewordStep, type StepWords, type StepWordsProblem } from './step-words.commands.ts'
import { ChangeStep } from './step-words.views.tsx'

const places: Record<StepWordsProblem, { field: keyof StepWords; words: Words<never> | Words<'max'> }> = {
  noWhat: { field: 'what', words: goalWords['actie.fout.wat'] },
  longWhat: { field: 'what', words: uiWords['fout.telang'] },
  noWhy: { field: 'why', words: goalWords['actie.fout.waarom'] },
  longWhy: { field: 'why', words: uiWords['fout.telang'] },
  noEffort: { field: 'supports', words: goalWords['actie.fout.zodat'] },
  longEffort: { field: 'supports', words: uiWords['fout.telang'] },
}

const placeOf = (page: Page) => ({
  familyId: page.param('familyId'),
  goalId: page.param('goalId'),
  stepId: page.param('stepId'),
})

export const changeStepPage = (page: Page): Promise<Answer> => changeForm(page, [])

export async function rewordStepHere(page: Page): Promise<Answer> {
  const outcome = await rewordStep(knockOf(page), page, {
    ...placeOf(page),
    base: Number(one(page.fields, 'base')),
    words: wordsIn((name) => one(page.fields, name)),
    draft: page.path,
  })
  return 'to' in outcome ? landed(page, outcome) : changeForm(page, outcome.problem)
}

const wordsIn = (typed: (name: keyof StepWords) => string): StepWords => ({
  what: typed('what').trim(),
  why: typed('why').trim(),
  supports: typed('supports').trim(),
})

function changeForm(page: Page, problems: readonly StepWordsProblem[]): Promise<Answer> {
  const { familyId, stepId } = placeOf(page)
  const look = { ...lookAtStep(familyId, stepId, 'change'), action: 'read', done: doneOn(page.query) } as const
  return openDossier(knockOf(page), look, async (dossier) => {
    const { step } = await seenStep(dossier, placeOf(page))
    if (!step.mine) throw new Refusal('notYours')
    const say = dossier.say as (words: Words<never> | Words<'max'>, values: { max: number }) => string
    const told = problems.map((problem) => ({
      field: places[problem].field,
      text: say(places[problem].words, { max: stepTextLength }),
    }))
    const draft = page.method === 'GET' ? await draftOf(page, page.path) : undefined
    const typed = wordsIn((name) =>
      name in page.fields ? one(page.fields, name) : (draft?.[name] ?? step[name] ?? ''),
    )
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={dossier.say(goalWords['actie.aanpassen'])}
        back={{ href: stepPath(familyId, step), name: dossier.say(uiWords['knop.terug']) }}
        problems={told.length === 0 ? undefined : told}
      >
        <ChangeStep
          asked={page}
          seen={dossier}
          step={step}
          base={one(page.fields, 'base') || (draft?.base ?? String(step.wording))}
          byHelper={isProfessional(step.doerKind)}
          typed={typed}
          errors={Object.fromEntries(told.map(({ field, text }) => [field, text]))}
        />
      </FamilyFrame>,
      told.length === 0 ? 200 : 422,
    )
  })
}
