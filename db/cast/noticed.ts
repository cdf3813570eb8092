/** Strengths and worries of the cast, told in one line each and written down by the command people use. */
import { openDossier } from '#care/access/door.commands.ts'
import { beginPlan } from '#care/plan/plan.commands.ts'
import { addPlanAct } from '#care/plan/plan.sql.ts'
import { addNoticed } from '#care/strengths/strength.commands.ts'
import type { LifeDomain, NoticedKind } from '#care/strengths/strength.ts'
import { newId } from '#platform/clock.ts'
import { done, type Stage } from './load.ts'

export type CastNoticed = {
  by: string
  about: string
  words: string
  noticedBy?: string
  since?: string
  exception?: string
  domains?: LifeDomain[]
  audience?: 'family' | 'plan'
}

/** Gives back the id, for a worry that is settled or moved later. */
export async function notice(stage: Stage, family: string, kind: NoticedKind, item: CastNoticed): Promise<string> {
  const id = newId()
  await done(
    addNoticed(await stage.knock(item.by), stage.act(), {
      kind,
      subjects: [stage.person(item.about)],
      words: item.words,
      exception: item.exception ?? '',
      since: item.since ?? '',
      noticedBy: item.noticedBy ?? '',
      domains: item.domains ?? [],
      audience: item.audience ?? 'plan',
      saidIn: null,
      unsplit: false,
      familyId: stage.family(family),
      id,
      draft: '',
    }),
  )
  return id
}

/** begunBefore: before a family was asked for a plan of its own first; such a plan stays what it is. */
export type CastPlan = {
  begunBefore?: true
  by: string
  youths: string[]
  wish?: string
  ourselves?: string
  authorship: string
}

export const startPlan = async (stage: Stage, family: string, plan: CastPlan): Promise<void> => {
  const [familyId, planId] = [stage.family(family), newId()]
  const knock = await stage.knock(plan.by)
  await done(
    beginPlan(knock, stage.act(), {
      youths: plan.youths.map(stage.person),
      authorship: plan.authorship,
      wish: plan.wish ?? '',
      ourselves: plan.ourselves ?? '',
      reason: '',
      familyId,
      id: planId,
      draft: '',
    }),
  )
  if (plan.begunBefore !== true) return
  const look = { familyId, purpose: 'het plan bijwerken', action: 'change', topics: ['goals'] } as const
  await openDossier(knock, { ...look, object: { class: 'plan', id: planId } }, async (dossier) => {
    const act = { municipality: dossier.viewer.municipality, familyId, planId, id: newId(), kind: 'started' } as const
    await addPlanAct(dossier, { ...act, by: dossier.viewer.person, at: dossier.at })
  })
}
