/** Beginning the plan, wording its sentence again, and the time it asks. */

import { type Dossier, knockOf, type Look, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import { backToPlan, FamilyFrame } from '#care/access/family.views.tsx'
import { seenBy, youthsOf } from '#care/access/frame.ts'
import { mayStartPlan } from '#care/familyGroupPlan/read-group-plan.commands.ts'
import { writesHere } from '#care/household/household.sql.ts'
import { one } from '#platform/web/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { beginPlan, changeLoad, changeWish, openPlan } from './plan.commands.ts'
import { planStartOf, problemPlaces } from './plan.form.ts'
import type { PlanProblem, PlanStart } from './plan.ts'
import { BeginForm, CustodyFirst, LoadOfPlan, namesIn, PlanAlready, WishForm } from './plan.views.tsx'
import { planWords } from './plan.words.ts'

const look = (page: Page): Look => ({
  familyId: page.param('familyId'),
  purpose: 'het plan bijwerken',
  action: 'read',
  topics: ['goals'],
  object: { class: 'plan' },
  done: doneOn(page.query),
})

const problemIn = ({ say }: Dossier, problem: PlanProblem) => {
  const place = problemPlaces[problem]
  const text = 'max' in place ? say(uiWords['fout.telang'], { max: place.max }) : say(place.words)
  return { ...(place.field === '' ? {} : { field: place.field }), text }
}

export const beginPlanPage = (page: Page): Promise<Answer> => beginForm(page, undefined, undefined)

export async function beginPlanAct(page: Page): Promise<Answer> {
  const typed = planStartOf(page.fields)
  const plan = { ...typed, familyId: page.param('familyId'), id: page.operation, draft: page.path }
  const outcome = await beginPlan(knockOf(page), page, plan)
  return 'problem' in outcome ? beginForm(page, typed, outcome.problem) : landed(page, outcome)
}

/** One open plan: who would begin a second one is shown the first. */
function beginForm(page: Page, typed: PlanStart | undefined, problem: PlanProblem | undefined): Promise<Answer> {
  return openDossier(knockOf(page), look(page), async (dossier) => {
    const { say } = dossier
    const plan = await openPlan(dossier)
    const youths = youthsOf(dossier)
    const writes = await writesHere(dossier)
    const mayBegin = dossier.isCoordinator || youths.some(({ id }) => writes.includes(id))
    const draft = await draftOf(page, page.path)
    const all = draft ?? { 'youths[]': youths.map(({ id }) => id), authorship: 'withSupport' }
    const found = problem === undefined || plan !== undefined ? undefined : problemIn(dossier, problem)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(planWords['plan.begin.kop'])}
        back={backToPlan(dossier)}
        problems={found === undefined ? undefined : [found]}
      >
        {plan !== undefined ? (
          <PlanAlready seen={dossier} plan={plan} />
        ) : !mayBegin ? (
          <CustodyFirst seen={dossier} />
        ) : (
          <BeginForm
            seen={dossier}
            asked={page}
            typed={typed ?? planStartOf(all)}
            youths={youths}
            readers={namesIn(
              dossier,
              seenBy(
                dossier,
                'plan',
                youths.map(({ id }) => id),
              ),
            )}
            errors={found?.field === undefined ? {} : { [found.field]: found.text }}
            draft={page.path}
          />
        )}
      </FamilyFrame>,
      plan !== undefined && typed !== undefined ? 409 : found === undefined ? 200 : 422,
    )
  })
}

type Sentences = Pick<PlanStart, 'wish' | 'ourselves'> & { base: number }

export const wishPage = (page: Page): Promise<Answer> => wishForm(page, undefined, undefined)

export async function changeWishAct(page: Page): Promise<Answer> {
  const { wish, ourselves } = planStartOf(page.fields)
  const typed = { wish, ourselves, base: Number(one(page.fields, 'base')) }
  const place = { familyId: page.param('familyId'), draft: page.path }
  const outcome = await changeWish(knockOf(page), page, { ...typed, ...place })
  return 'problem' in outcome ? wishForm(page, typed, outcome.problem) : landed(page, outcome)
}

function wishForm(page: Page, typed: Sentences | undefined, problem: PlanProblem | undefined): Promise<Answer> {
  return openDossier(knockOf(page), look(page), async (dossier) => {
    const { say } = dossier
    const plan = await openPlan(dossier)
    if (plan === undefined) throw new Refusal('notFound')
    const draft = await draftOf(page, page.path)
    const present = { wish: plan.wish, ourselves: plan.ourselves, base: plan.wording }
    const kept = draft === undefined ? present : { ...planStartOf(draft), base: Number(draft.base ?? plan.wording) }
    const found = problem === undefined ? undefined : problemIn(dossier, problem)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(planWords['plan.wil'])}
        back={{ href: `/gezin/${dossier.family.id}/plan`, name: say(uiWords['knop.terug']) }}
        problems={found === undefined ? undefined : [found]}
      >
        <WishForm
          seen={dossier}
          asked={page}
          typed={typed ?? kept}
          base={(typed ?? kept).base}
          readers={namesIn(dossier, seenBy(dossier, 'plan', plan.subjects))}
          errors={found?.field === undefined ? {} : { [found.field]: found.text }}
          draft={page.path}
        />
      </FamilyFrame>,
      found === undefined ? 200 : 422,
    )
  })
}

export const loadPage = (page: Page): Promise<Answer> => loadForm(page, false)

export async function changeLoadAct(page: Page): Promise<Answer> {
  const change = { familyId: page.param('familyId'), load: one(page.fields, 'load') }
  const outcome = await changeLoad(knockOf(page), page, change)
  return 'problem' in outcome ? loadForm(page, true) : landed(page, outcome)
}

function loadForm(page: Page, wrong: boolean): Promise<Answer> {
  return openDossier(knockOf(page), look(page), async (dossier) => {
    const { say } = dossier
    const plan = await openPlan(dossier)
    if (plan === undefined) throw new Refusal('notFound')
    const error = wrong ? say(uiWords['fout.kies']) : undefined
    const starts = plan.state === 'draft' && dossier.isCoordinator && (await mayStartPlan(dossier))
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(planWords['plan.tijd.kop'])}
        back={{ href: `/gezin/${dossier.family.id}/plan`, name: say(uiWords['knop.terug']) }}
        problems={error === undefined ? undefined : [{ field: 'load', text: error }]}
      >
        <LoadOfPlan seen={dossier} asked={page} load={plan.load} state={plan.state} starts={starts} error={error} />
      </FamilyFrame>,
      wrong ? 422 : 200,
    )
  })
}
