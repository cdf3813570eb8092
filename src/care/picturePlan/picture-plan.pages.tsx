/** K-04 Mijn plan, the picture plan on paper, and putting a step in the plan of a child. */

import { type Dossier, knockOf, type Look, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { ChildFrame } from '#care/childTurn/child-frame.views.tsx'
import { asChild } from '#care/childTurn/child-turn.commands.ts'
import { childPlace } from '#care/childTurn/child-turn.ts'
import { childWords } from '#care/childTurn/child-turn.words.ts'
import { goalWords } from '#care/goals/goals.words.ts'
import { childrenOf } from '#care/steps/for-child.ts'
import { seenStep } from '#care/steps/step.commands.ts'
import { pictogramOf } from '#care/threeHouses/picture-groups.views.tsx'
import type { Fields } from '#platform/fields.ts'
import { one } from '#platform/web/fields.ts'
import { landed, wentOn } from '#platform/web/landing.ts'
import { type Answer, goTo, type Page, Refusal, show } from '#platform/web/page.ts'
import { PrintButton } from '#ui/button.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import {
  childFor,
  lastSticker,
  picturePlanPlace,
  pictureStepsOf,
  putInPlan,
  stickOn,
  takeOutOfPlan,
  takeStickerOff,
} from './picture-plan.commands.ts'
import { type PutProblem, planOf, sentenceLength } from './picture-plan.ts'
import { ChildPlan, PlanOnPaper, PutInPlan } from './picture-plan.views.tsx'
import { picturePlanWords } from './picture-plan.words.ts'

const ownPlan = async (dossier: Dossier) => planOf(await pictureStepsOf(dossier), dossier.viewer.person, dossier.today)

export const childPlanPage = (page: Page): Promise<Answer> =>
  asChild(page, async (dossier) => {
    const { say, family } = dossier
    return show(
      <ChildFrame
        asked={page}
        seen={dossier}
        screen={say(childWords['kind.knop.plan'])}
        heading={say(picturePlanWords['kind.plan.kop'])}
        back={childPlace(family.id)}
      >
        <ChildPlan
          asked={page}
          seen={dossier}
          steps={await ownPlan(dossier)}
          mayUndo={(step) => lastSticker(step, dossier) !== undefined}
        />
      </ChildFrame>,
    )
  })

export const childPaperPage = (page: Page): Promise<Answer> =>
  asChild(page, async (dossier) => {
    const { say, family, viewer } = dossier
    return show(
      <ChildFrame
        asked={page}
        seen={dossier}
        screen={say(childWords['kind.knop.plan'])}
        back={picturePlanPlace(family.id)}
        ownHeading
      >
        <div class="onsplan-screen-only">
          <PrintButton say={say} />
        </div>
        <PlanOnPaper seen={dossier} child={viewer.name} steps={await ownPlan(dossier)} />
      </ChildFrame>,
    )
  })

const pictureOf = (page: Page) => ({ familyId: page.param('familyId'), id: page.param('pictureId') })

export const stickHere = async (page: Page): Promise<Answer> =>
  wentOn(await stickOn(knockOf(page), page, pictureOf(page)))

export const takeStickerOffHere = async (page: Page): Promise<Answer> =>
  wentOn(await takeStickerOff(knockOf(page), page, pictureOf(page)))

const placeOf = (page: Page) => ({
  familyId: page.param('familyId'),
  goalId: page.param('goalId'),
  stepId: page.param('stepId'),
  child: page.param('childId'),
})
const stepPathOf = (page: Page) =>
  `/gezin/${page.param('familyId')}/doelen/${page.param('goalId')}/acties/${page.param('stepId')}`

type Typed = { picture: string; what: string }

export const putInPlanPage = (page: Page): Promise<Answer> => putPage(page)

const faultOf = (dossier: Dossier, problem: PutProblem): { field?: 'picture' | 'what'; text: string } => {
  const { say } = dossier
  if (problem === 'over') return { text: say(goalWords['actie.fout.nietnu']) }
  if (problem === 'noPicture') return { field: 'picture', text: say(picturePlanWords['platenplan.fout.plaatje']) }
  if (problem === 'full') return { field: 'picture', text: say(picturePlanWords['platenplan.fout.vol']) }
  if (problem === 'noSentence') return { field: 'what', text: say(picturePlanWords['platenplan.fout.zin']) }
  return { field: 'what', text: say(uiWords['fout.telang'], { max: sentenceLength }) }
}

function putPage(page: Page, typed?: Typed, problem?: PutProblem): Promise<Answer> {
  const place = placeOf(page)
  const look: Look = {
    familyId: place.familyId,
    purpose: 'een actie doen of maken',
    action: 'read',
    topics: ['goals'],
    object: { class: 'step', id: place.stepId },
  }
  return openDossier(knockOf(page), look, async (dossier) => {
    const { say } = dossier
    const { step } = await seenStep(dossier, place)
    const child = childFor(dossier, step, place.child)
    const stands = (await pictureStepsOf(dossier)).find((one) => one.stepId === step.id && one.child === child.id)
    const draft: Fields | undefined = typed === undefined ? await draftOf(page, page.path) : undefined
    const kept = draft === undefined ? stands : { picture: one(draft, 'picture'), what: one(draft, 'what') }
    const fault = problem === undefined ? undefined : faultOf(dossier, problem)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(picturePlanWords['platenplan.titel'])}
        heading={say(goalWords['actie.platenplan'], { child: child.name })}
        back={{ href: stepPathOf(page), name: say(uiWords['knop.terug']) }}
        problems={fault === undefined ? undefined : [fault]}
      >
        <p>
          {say(goalWords['actie.kop'])}: {step.what}
        </p>
        <PutInPlan
          asked={page}
          seen={dossier}
          step={step}
          child={child}
          typed={typed ?? kept ?? { picture: '', what: '' }}
          stands={stands}
          errors={fault?.field === undefined ? {} : { [fault.field]: fault.text }}
        />
      </FamilyFrame>,
      problem === undefined ? 200 : problem === 'over' ? 409 : 422,
    )
  })
}

export async function putInPlanHere(page: Page): Promise<Answer> {
  const typed = { picture: one(page.fields, 'picture'), what: one(page.fields, 'what').trim() }
  const isKnown = pictogramOf(typed.picture) !== null
  const outcome = await putInPlan(knockOf(page), page, { ...placeOf(page), ...typed, isKnown, draft: page.path })
  return 'problem' in outcome ? putPage(page, typed, outcome.problem) : landed(page, outcome)
}

export async function takeOutOfPlanHere(page: Page): Promise<Answer> {
  const outcome = await takeOutOfPlan(knockOf(page), page, placeOf(page))
  return 'to' in outcome ? landed(page, outcome) : goTo(stepPathOf(page))
}

/** G-23: the picture plan of a child, for who makes it. */
export const picturePlanPaperPage = (page: Page): Promise<Answer> => {
  const familyId = page.param('familyId')
  const look: Look = {
    familyId,
    purpose: 'printen',
    action: 'print',
    topics: ['goals'],
    object: { class: 'picturePlan' },
  }
  return openDossier(knockOf(page), look, async (dossier) => {
    const { say, today } = dossier
    const child = childrenOf(dossier).find(({ id }) => id === page.param('childId'))
    if (child === undefined) throw new Refusal('notFound')
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(picturePlanWords['platenplan.titel'])}
        print={page.query.get('letters') === 'groot' ? 'large-letters' : undefined}
        ownHeading
        back={{ href: `/gezin/${familyId}/printen`, name: say(uiWords['knop.terug']) }}
      >
        <div class="onsplan-screen-only">
          <PrintButton say={say} />
        </div>
        <PlanOnPaper
          seen={dossier}
          child={child.name}
          steps={planOf(await pictureStepsOf(dossier), child.id, today)}
          cards={page.query.get('kaartjes') === 'ja'}
        />
      </FamilyFrame>,
    )
  })
}
