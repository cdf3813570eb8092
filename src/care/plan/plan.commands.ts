/** Beginning the one plan, its sentence, and the time it asks of the coordinator. */

import type { Act, Dossier, Knock, Outcome } from '#care/access/door.commands.ts'
import { actInDossier } from '#care/access/door.commands.ts'
import { coordinatorOf, youthsOf } from '#care/access/frame.ts'
import { mayStartPlan } from '#care/familyGroupPlan/read-group-plan.commands.ts'
import { custodyOfFamily } from '#care/household/household.sql.ts'
import type { Id } from '#care/pass/facts.ts'
import { changeWords, keepFirstWords, rivalPath } from '#care/wording/wording.commands.ts'
import { newId } from '#platform/clock.ts'
import { write } from '#platform/database/write.ts'
import type { Texts } from '#platform/keys/seal.ts'
import { Refusal } from '#platform/web/page.ts'
import { addPlanAct, openPlanRow, type PlanRow, waitForPlan } from './plan.sql.ts'
import {
  formOf,
  type Load,
  loadOf,
  loads,
  longestOurselves,
  longestWish,
  type PlanProblem,
  type PlanStart,
  type PlanState,
  startProblem,
  stateOf,
} from './plan.ts'

const templateVersion = '1'

/** The open plan, readable. `wish` is "Dit willen we", `ourselves` what the family does itself; both may be empty. */
export type Plan = Omit<PlanRow, 'acts' | 'sealed'> & {
  state: PlanState
  acts: {
    kind: PlanRow['acts'][number]['kind']
    value: string | null
    until: PlanRow['acts'][number]['until']
    at: Date
  }[]
  wish: string
  ourselves: string
  reason: string
}

/** The open plan of this family for who looks; undefined when there is none, or none for this reader. */
export async function openPlan(dossier: Dossier): Promise<Plan | undefined> {
  const row = await openPlanRow(dossier, dossier.family.id)
  if (row === undefined) return undefined
  const { sealed, ...rest } = row
  const texts: Texts = await dossier.unseal('care.plan', { ...rest, sealed })
  const acts = row.acts.map((act) => ({ ...act, at: new Date(act.at) }))
  return {
    ...rest,
    acts,
    state: stateOf(acts, dossier.today),
    form: formOf(acts, row.form),
    load: loadOf(acts, row.load),
    wish: texts.wish ?? '',
    ourselves: texts.ourselves ?? '',
    reason: texts.reason ?? '',
  }
}

export type NewPlan = PlanStart & { familyId: Id; id: Id; draft: string }

const look = (familyId: Id, action: 'create' | 'change', objectClass: string, id?: Id) =>
  ({
    familyId,
    purpose: 'het plan bijwerken',
    action,
    topics: ['goals'],
    object: id === undefined ? { class: objectClass } : { class: objectClass, id },
  }) as const

/** A plan that the coordinator begins has started once the family was asked for a plan of its own (D-PLN-05); one that a family begins is a draft until the coordinator joins in. */
export const beginPlan = (knock: Knock, act: Act, plan: NewPlan): Promise<Outcome | { problem: PlanProblem }> =>
  actInDossier<PlanProblem>(knock, look(plan.familyId, 'create', 'plan', plan.id), act, async (dossier) => {
    await waitForPlan(dossier, plan.familyId)
    const problem = startProblem(plan, {
      youths: youthsOf(dossier).map((youth) => youth.id),
      hasCoordinator: coordinatorOf(dossier) !== undefined,
      hasOpenPlan: (await openPlanRow(dossier, plan.familyId)) !== undefined,
    })
    if (problem !== null) return { problem }
    const keyPerson = plan.youths[0] as Id
    const place = { table: 'care.plan', id: plan.id, keyPerson } as const
    const sealed = await dossier.seal({ ...place, wording: 1 }, textsOf(plan))
    await dossier.run(
      write.insertInto('care.plan').values({
        municipality_id: dossier.viewer.municipality,
        family_id: plan.familyId,
        id: plan.id,
        subjects: [...plan.youths],
        named: await madeWith(dossier, plan.youths),
        author: dossier.viewer.person,
        form: 'light',
        load: 'light',
        authorship: plan.authorship,
        template_version: templateVersion,
        started_on: dossier.today,
        created_at: dossier.at,
        changed_at: dossier.at,
        sealed,
        key_person: keyPerson,
      }),
    )
    await keepFirstWords(dossier, place, sealed)
    const starts = dossier.isCoordinator && (await mayStartPlan(dossier))
    if (starts) await addPlanAct(dossier, actOf(dossier, plan.id, 'started'))
    return {
      to: `/gezin/${plan.familyId}/${dossier.isCoordinator && !starts ? 'eigen-plan' : 'goed-en-lastig'}`,
      draft: plan.draft,
      notice: dossier.isCoordinator && !starts ? { said: 'plan.ligtklaar', next: 'plan.ligtklaar.hierna' } : begun,
    }
  })

const begun = { said: 'plan.begonnen', next: 'plan.begonnen.hierna' } as const

const textsOf = ({ wish, ourselves, reason }: Pick<PlanStart, 'wish' | 'ourselves' | 'reason'>): Texts => ({
  ...(wish === '' ? {} : { wish }),
  ...(ourselves === '' ? {} : { ourselves }),
  ...(reason === '' ? {} : { reason }),
})

/** Who decides for the youths of the plan, and who begins it from the family, belong to it from the start. */
async function madeWith(dossier: Dossier, youths: readonly Id[]): Promise<Id[]> {
  const custody = await custodyOfFamily(dossier, dossier.family.id)
  const holders = custody
    .filter((one) => one.outcome === 'confirmed' && youths.includes(one.youth))
    .flatMap((one) => one.holders)
  return [...new Set([...holders, ...(dossier.isFamily ? [dossier.viewer.person] : [])])]
}

const actOf = (dossier: Dossier, planId: Id, kind: 'started' | 'activated' | 'loadChanged', value?: string) => ({
  municipality: dossier.viewer.municipality,
  familyId: dossier.family.id,
  planId,
  id: newId(),
  kind,
  ...(value === undefined ? {} : { value }),
  by: dossier.viewer.person,
  at: dossier.at,
})

export type NewWish = { familyId: Id; base: number; wish: string; ourselves: string; draft: string }

/** The family's own sentence, worded again; somebody else's words of meanwhile are shown beside it. */
export const changeWish = (
  knock: Knock,
  act: Act,
  wish: NewWish,
): Promise<Outcome | { problem: 'wishTooLong' | 'ourselvesTooLong' }> =>
  actInDossier(knock, look(wish.familyId, 'change', 'plan'), act, async (dossier) => {
    if (wish.wish.length > longestWish) return { problem: 'wishTooLong' }
    if (wish.ourselves.length > longestOurselves) return { problem: 'ourselvesTooLong' }
    const plan = await openPlan(dossier)
    if (plan === undefined) throw new Refusal('notFound')
    const worded = await changeWords(dossier, {
      table: 'care.plan',
      id: plan.id,
      keyPerson: plan.keyPerson,
      base: wish.base,
      texts: textsOf({ ...wish, reason: plan.reason }),
    })
    return {
      to: 'rival' in worded ? rivalPath(wish.familyId, 'plan', plan.id, worded.rival) : `/gezin/${wish.familyId}/plan`,
      draft: wish.draft,
      notice: { said: 'bevestig.bewaard' },
    }
  })

/** How much time the plan asks; said to the family in words. The coordinator of a draft starts it with the same act, once the family said whether it makes a plan itself. */
export const changeLoad = (
  knock: Knock,
  act: Act,
  change: { familyId: Id; load: string },
): Promise<Outcome | { problem: 'loadMissing' }> =>
  actInDossier(knock, look(change.familyId, 'change', 'plan'), act, async (dossier) => {
    if (!(loads as readonly string[]).includes(change.load)) return { problem: 'loadMissing' }
    const plan = await openPlan(dossier)
    if (plan === undefined) throw new Refusal('notFound')
    if (!dossier.isCoordinator) throw new Refusal('notYours')
    if (plan.load !== change.load)
      await addPlanAct(dossier, actOf(dossier, plan.id, 'loadChanged', change.load as Load))
    if (plan.state !== 'draft' || !(await mayStartPlan(dossier)))
      return { to: `/gezin/${change.familyId}/plan/tijd`, notice: { said: 'bevestig.bewaard' } }
    await addPlanAct(dossier, actOf(dossier, plan.id, 'started'))
    return { to: `/gezin/${change.familyId}/goed-en-lastig`, notice: begun }
  })
