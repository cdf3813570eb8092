/** G-30 Veiligheidsafspraken: what there is for this reader, making, reading and wording again. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { filledIn, sentOrKept } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { safetyWords } from '#care/safety/safety.words.ts'
import { one } from '#platform/web/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { PlanForm } from './plan-form.views.tsx'
import {
  coordinatorsIn,
  lookAtPlan,
  makerOf,
  makeSafetyPlan,
  mayNameReaders,
  mayRead,
  mayWord,
  planPath,
  plansPath,
  readersOf,
  rewordSafetyPlan,
  type SeenSafetyPlan,
  seenPlan,
} from './safety-plan.commands.ts'
import { type TypedPlan, typedPlan, wishIn } from './safety-plan.form.ts'
import { hasEnded, kindsFor, type PlanProblem } from './safety-plan.ts'

const lookOn = (page: Page) => ({
  ...lookAtPlan(page.param('familyId'), 'read', page.param('planId')),
  done: doneOn(page.query),
})

export const newPlanPage = (page: Page): Promise<Answer> => newForm(page, undefined)

export async function makePlanHere(page: Page): Promise<Answer> {
  const about = { familyId: page.param('familyId'), id: page.operation, draft: page.path }
  const wish = { ...wishIn(typedPlan(page.fields)), ...about }
  const outcome = await makeSafetyPlan(knockOf(page), page, wish)
  return 'problem' in outcome ? newForm(page, outcome.problem) : landed(page, outcome)
}

const problems = {
  kindMissing: ['kind', safetyWords['veiligplan.fout.wie']],
  readersWrong: ['readers', safetyWords['veiligplan.fout.lezers']],
  wordsLong: ['worries', safetyWords['veiligplan.fout.lang']],
  stepsMissing: ['steps', safetyWords['veiligplan.fout.doe']],
  stepsMany: ['steps', safetyWords['veiligplan.fout.doe']],
  callsMissing: ['calls', safetyWords['veiligplan.fout.bel']],
  callsMany: ['calls', safetyWords['veiligplan.fout.bel']],
  callWithoutNumber: ['calls', safetyWords['veiligplan.fout.nummer']],
  placeReaders: ['placeReaders', safetyWords['veiligplan.fout.plek']],
  changed: ['calls', safetyWords['veiligplan.fout.veranderd']],
} as const satisfies Record<PlanProblem | 'changed', readonly [string, unknown]>

type Around = Pick<Parameters<typeof PlanForm>[0], 'kinds' | 'readers' | 'placeReaders'> & { base?: number }
type Shown = { typed: TypedPlan; around: Around; problem: PlanProblem | 'changed' | undefined; back: string }

function planForm(page: Page, dossier: Dossier, { typed, around, problem, back }: Shown): Answer {
  const { say } = dossier
  const found = problem === undefined ? undefined : problems[problem]
  const error = found === undefined ? undefined : { field: found[0], text: say(found[1]) }
  return show(
    <FamilyFrame
      asked={page}
      seen={dossier}
      screen={say(safetyWords['veiligplan.kop'])}
      back={{ href: back, name: say(uiWords['knop.terug']) }}
      problems={error === undefined ? undefined : [error]}
    >
      <PlanForm
        seen={dossier}
        asked={page}
        typed={typed}
        errors={error === undefined ? {} : { [error.field]: error.text }}
        {...around}
      />
    </FamilyFrame>,
    problem === undefined ? 200 : problem === 'changed' ? 409 : 422,
  )
}

function newForm(page: Page, problem: PlanProblem | undefined): Promise<Answer> {
  return openDossier(knockOf(page), lookAtPlan(page.param('familyId'), 'read'), async (dossier) => {
    const kinds = kindsFor(makerOf(dossier))
    const readers = [...new Set(kinds.flatMap((kind) => mayRead(dossier, kind)))]
    const coordinators = coordinatorsIn(dossier).filter((id) => id !== dossier.viewer.person)
    const around = { kinds, readers, placeReaders: [...new Set([...readers, ...coordinators])] }
    return planForm(page, dossier, {
      typed: typedPlan(await sentOrKept(page)),
      around,
      problem,
      back: plansPath(dossier.family.id),
    })
  })
}

export const changePlanPage = (page: Page): Promise<Answer> => changeForm(page, undefined)

export async function changePlanHere(page: Page): Promise<Answer> {
  const outcome = await rewordSafetyPlan(knockOf(page), page, {
    ...wishIn(typedPlan(page.fields)),
    familyId: page.param('familyId'),
    planId: page.param('planId'),
    base: Number(one(page.fields, 'base')),
    draft: page.path,
  })
  return 'problem' in outcome ? changeForm(page, outcome.problem) : landed(page, outcome)
}

function changeForm(page: Page, problem: PlanProblem | 'changed' | undefined): Promise<Answer> {
  return openDossier(knockOf(page), lookOn(page), async (dossier) => {
    const plan = await seenPlan(dossier, page.param('planId'))
    if (!mayWord(dossier, plan) || hasEnded(plan)) throw new Refusal('conflict')
    const readers = mayNameReaders(dossier, plan) ? mayRead(dossier, plan.kind).filter((id) => id !== plan.author) : []
    const known = readersOf(dossier, plan).filter((id) => id !== dossier.viewer.person)
    const kept = await filledIn(page)
    const typed = kept === undefined ? typedOf(plan) : typedPlan(kept)
    const around = {
      kinds: [plan.kind],
      readers,
      placeReaders: [...new Set([...known, ...readers])],
      base: problem === 'changed' ? plan.wording : Number(kept?.base ?? plan.wording),
    }
    return planForm(page, dossier, { typed, around, problem, back: planPath(dossier.family.id, plan.id) })
  })
}

const typedOf = (plan: SeenSafetyPlan): TypedPlan => ({
  ...plan.texts,
  kind: plan.kind,
  readers: plan.readers,
  place: plan.place?.words ?? '',
  placeReaders: plan.place?.readers ?? [],
  covered: plan.covered,
})
