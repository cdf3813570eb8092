/** Putting a step in the plan of a child and taking it out, by a grown-up; the sticker, by the child. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { childHere, childLook } from '#care/childTurn/child-turn.commands.ts'
import { childPlace } from '#care/childTurn/child-turn.ts'
import type { SeenStep } from '#care/goals/goals.sql.ts'
import { isOpen, stateOfStep } from '#care/goals/step.ts'
import type { Id } from '#care/pass/facts.ts'
import { mayTakeBack } from '#care/people/own-act.ts'
import { childrenFor, isForChild } from '#care/steps/for-child.ts'
import { addStepAct, lookAtStep, type StepPlace, seenStep } from '#care/steps/step.commands.ts'
import { newId } from '#platform/clock.ts'
import { dayOf } from '#platform/dates.ts'
import { Refusal } from '#platform/web/page.ts'
import {
  addPicture,
  addSticker,
  holdPicture,
  pictureRows,
  pictureTable,
  takeDoneBack,
  takeOff,
} from './picture-plan.sql.ts'
import { type PictureStep, type PutProblem, planOf, putProblem, stickerOn } from './picture-plan.ts'

export const picturePlanPlace = (familyId: Id): string => `${childPlace(familyId)}/plan`

/** In the order in which they were put there; what the child may not read itself is in nobody's plan with pictures, also not on paper. */
export async function pictureStepsOf(dossier: Dossier): Promise<PictureStep[]> {
  const rows = (await pictureRows(dossier, dossier.family.id)).filter((row) => isForChild(row, row.child))
  return Promise.all(
    rows.map(async ({ stepSealed, stepWording, stepKeyPerson, sealed, wording, keyPerson, ...row }) => {
      const told = await dossier.unseal(pictureTable, { id: row.id, sealed, wording, keyPerson })
      const place = { id: row.stepId, sealed: stepSealed, wording: stepWording, keyPerson: stepKeyPerson }
      const { outside = '' } = row.doer === null ? await dossier.unseal('care.step', place) : {}
      const acts = (row.acts ?? []).map((act) => ({ ...act, at: new Date(act.at), on: dayOf(new Date(act.at)) }))
      const state = stateOfStep({ ...row, acts, createdOn: dayOf(row.createdAt) }, dossier.today)
      const stickers = (row.stickers ?? []).map((sticker) => ({ ...sticker, at: new Date(sticker.at) }))
      return { ...row, keyPerson, acts, state, stickers, outside, picture: told.picture ?? '', what: told.what ?? '' }
    }),
  )
}

export type Put = StepPlace & { child: Id; picture: string; what: string; isKnown: boolean; draft: string }

/** The child of whom this is asked, as far as this viewer puts steps in its plan. */
export function childFor(dossier: Dossier, step: Pick<SeenStep, 'subjects' | 'doer' | 'audience'>, child: Id) {
  const found = childrenFor(dossier, step).find(({ id }) => id === child)
  if (found === undefined) throw new Refusal('notFound')
  return found
}

export const putInPlan = (knock: Knock, act: Act, put: Put): Promise<Outcome | { problem: PutProblem }> =>
  actInDossier<PutProblem>(knock, lookAtStep(put.familyId, put.stepId, 'change'), act, async (dossier) => {
    const { step } = await seenStep(dossier, put, true)
    const { id: child } = childFor(dossier, step, put.child)
    const steps = await pictureStepsOf(dossier)
    const before = steps.find((one) => one.stepId === step.id && one.child === child)
    const beside = planOf(steps, child, dossier.today).filter((one) => one !== before).length
    const problem = putProblem({ what: put.what, hasPicture: put.isKnown, isOpen: isOpen(step.state), beside })
    if (problem !== null) return { problem }
    if (before !== undefined) await takeOff(dossier, pictureTable, put.familyId, before.id, dossier.at)
    const place = { table: pictureTable, id: act.operation, wording: 1, keyPerson: step.keyPerson }
    await addPicture(dossier, {
      ...{ municipality: dossier.viewer.municipality, familyId: put.familyId, id: act.operation },
      ...{ by: dossier.viewer.person, at: dossier.at, stepId: step.id, child, keyPerson: step.keyPerson },
      sealed: await dossier.seal(place, { picture: put.picture, what: put.what }),
    })
    return { to: stepPlaceOf(put), notice: { said: 'platenplan.gezet', values: { name: child } }, draft: put.draft }
  })

export const takeOutOfPlan = (
  knock: Knock,
  act: Act,
  place: StepPlace & { child: Id },
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, lookAtStep(place.familyId, place.stepId, 'change'), act, async (dossier) => {
    const { step } = await seenStep(dossier, place, true)
    const { id: child } = childFor(dossier, step, place.child)
    const found = (await pictureStepsOf(dossier)).find((one) => one.stepId === step.id && one.child === child)
    if (found === undefined) throw new Refusal('notFound')
    await takeOff(dossier, pictureTable, place.familyId, found.id, dossier.at)
    return { to: stepPlaceOf(place), notice: { said: 'platenplan.iseraf', values: { name: child } } }
  })

const stepPlaceOf = ({ familyId, goalId, stepId }: StepPlace): string =>
  `/gezin/${familyId}/doelen/${goalId}/acties/${stepId}`

type Own = { familyId: Id; id: Id }

/** A step that the child does itself is done by it; on that of somebody else it is a sticker and no more. */
export const stickOn = (knock: Knock, act: Act, { familyId, id }: Own): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, childLook(familyId, 'change'), act, async (dossier) => {
    const step = await ownRow(dossier, id)
    if (stickerOn(step, dossier.today) !== undefined) return { to: picturePlanPlace(familyId), notice }
    const [by, municipality] = [dossier.viewer.person, dossier.viewer.municipality]
    await addSticker(dossier, { municipality, familyId, id: newId(), pictureId: id, by, at: dossier.at })
    if (step.doer === by && isOpen(step.state))
      await addStepAct(dossier, { step: { id: step.stepId, doer: by, keyPerson: step.keyPerson }, kind: 'done' })
    return { to: picturePlanPlace(familyId), notice }
  })

export const takeStickerOff = (knock: Knock, act: Act, { familyId, id }: Own): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, childLook(familyId, 'change'), act, async (dossier) => {
    const step = await ownRow(dossier, id)
    const last = lastSticker(step, dossier)
    if (last === undefined) throw new Refusal('notFound')
    await takeOff(dossier, 'care.step_sticker', familyId, last.id, dossier.at)
    await takeDoneBack(dossier, familyId, step.stepId, last, dossier.at)
    return { to: picturePlanPlace(familyId), notice }
  })

const notice = { said: 'kind.bewaard' }

/** The sticker that the child may still take off. */
export const lastSticker = ({ stickers }: PictureStep, { viewer, at }: Pick<Dossier, 'viewer' | 'at'>) =>
  stickers.findLast((sticker) => mayTakeBack(viewer.person, { author: sticker.by, at: sticker.at }, at))

async function ownRow(dossier: Dossier, id: Id): Promise<PictureStep> {
  const child = childHere(dossier)
  if (!(await holdPicture(dossier, dossier.family.id, id))) throw new Refusal('notFound')
  const found = planOf(await pictureStepsOf(dossier), child, dossier.today).find((step) => step.id === id)
  if (found === undefined) throw new Refusal('notFound')
  return found
}
