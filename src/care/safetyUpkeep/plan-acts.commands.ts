/** What happens with agreements about safety after they are written: agreed, explained, looked at again, ended, and their conditions. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { lookAtPlan, mayWord, planPath, type SeenSafetyPlan, seenPlan } from '#care/safetyPlan/safety-plan.commands.ts'
import { hasEnded, type PlanActKind, planNorm, wordsProblem } from '#care/safetyPlan/safety-plan.ts'
import { newId } from '#platform/clock.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'

/** To whom it was not explained yet: everybody it is made with. */
export const stillToTell = (plan: Pick<SeenSafetyPlan, 'author' | 'readers' | 'acts'>): readonly Id[] =>
  [plan.author, ...plan.readers].filter(
    (id) => !plan.acts.some(({ kind, person }) => kind === 'explained' && person === id),
  )

type NewAct = { id: Id; kind: PlanActKind; person?: Id; words?: string }

async function addAct(dossier: Dossier, plan: SeenSafetyPlan, { id, kind, person, words }: NewAct): Promise<void> {
  const place = { table: 'safety.plan_act', id, wording: 1, keyPerson: plan.keyPerson }
  await dossier.run(
    write.insertInto('safety.plan_act').values({
      municipality_id: dossier.viewer.municipality,
      family_id: dossier.family.id,
      id,
      plan_id: plan.id,
      kind,
      person_id: person ?? null,
      on_day: dossier.today,
      by_person: dossier.viewer.person,
      at: dossier.at,
      sealed: words === undefined ? null : await dossier.seal(place, { words }),
      key_person: plan.keyPerson,
    }),
  )
}

export type SayWish = { familyId: Id; planId: Id; id: Id; person: string }

/** Without a person it is one's own yes; with a person, that it was explained to him or her. */
export const sayOfPlan = (knock: Knock, act: Act, wish: SayWish): Promise<Outcome | { problem: 'personMissing' }> =>
  actInDossier<'personMissing'>(knock, lookAtPlan(wish.familyId, 'change', wish.planId), act, async (dossier) => {
    const plan = await seenPlan(dossier, wish.planId)
    if (hasEnded(plan)) throw new Refusal('conflict')
    if (wish.person === '') await addAct(dossier, plan, { id: wish.id, kind: 'agreed' })
    else if (!stillToTell(plan).includes(wish.person)) return { problem: 'personMissing' }
    else await addAct(dossier, plan, { id: wish.id, kind: 'explained', person: wish.person })
    return { to: planPath(wish.familyId, plan.id), notice: { said: 'bevestig.bewaard' } }
  })

/** `draft`: where what was typed is kept until now. */
type OnPlan = { familyId: Id; planId: Id; id: Id; draft: string }

export type CheckedWish = OnPlan & { words: string; reason: string }
export type CheckedProblem = 'missing' | 'long' | 'reasonLong'

/** Looked at again; with a reason these agreements end, so that none ends without a last look. */
export const checkPlan = (knock: Knock, act: Act, wish: CheckedWish): Promise<Outcome | { problem: CheckedProblem }> =>
  actInDossier<CheckedProblem>(knock, lookAtPlan(wish.familyId, 'change', wish.planId), act, async (dossier) => {
    const plan = await seenPlan(dossier, wish.planId)
    if (hasEnded(plan) || (wish.reason !== '' && !mayWord(dossier, plan))) throw new Refusal('conflict')
    const problem = wordsProblem(wish.words, planNorm.words)
    if (problem !== null) return { problem }
    if (wish.reason.length > planNorm.words) return { problem: 'reasonLong' }
    await addAct(dossier, plan, { id: wish.id, kind: 'checked', words: wish.words })
    if (wish.reason !== '') await addAct(dossier, plan, { id: newId(), kind: 'ended', words: wish.reason })
    return { to: planPath(wish.familyId, plan.id), draft: wish.draft, notice: { said: 'bevestig.bewaard' } }
  })

export type ConditionWish = OnPlan & { words: string }

export const setCondition = (
  knock: Knock,
  act: Act,
  wish: ConditionWish,
): Promise<Outcome | { problem: 'missing' | 'long' }> =>
  actInDossier(knock, lookAtPlan(wish.familyId, 'change', wish.planId), act, async (dossier) => {
    const plan = await seenPlan(dossier, wish.planId)
    if (hasEnded(plan)) throw new Refusal('conflict')
    const problem = wordsProblem(wish.words)
    if (problem !== null) return { problem }
    const place = { table: 'safety.plan_condition', id: wish.id, wording: 1, keyPerson: plan.keyPerson }
    await dossier.run(
      write.insertInto('safety.plan_condition').values({
        municipality_id: dossier.viewer.municipality,
        family_id: wish.familyId,
        id: wish.id,
        plan_id: plan.id,
        set_by: dossier.viewer.person,
        at: dossier.at,
        sealed: await dossier.seal(place, { words: wish.words }),
        key_person: plan.keyPerson,
      }),
    )
    return { to: planPath(wish.familyId, plan.id), draft: wish.draft, notice: { said: 'bevestig.bewaard' } }
  })

export type FactWish = OnPlan & { conditionId: Id; met: string; fact: string }
export type FactProblem = 'metMissing' | 'missing' | 'long'

/** Who set a condition says whether it is met, and so does who coordinates. */
export const maySayMet = (dossier: Dossier, condition: { setBy: Id }): boolean =>
  condition.setBy === dossier.viewer.person || dossier.isCoordinator

export const sayMet = (knock: Knock, act: Act, wish: FactWish): Promise<Outcome | { problem: FactProblem }> =>
  actInDossier<FactProblem>(knock, lookAtPlan(wish.familyId, 'change', wish.planId), act, async (dossier) => {
    const plan = await seenPlan(dossier, wish.planId)
    const condition = plan.conditions.find(({ id }) => id === wish.conditionId)
    if (condition === undefined) throw new Refusal('notFound')
    if (!maySayMet(dossier, condition)) throw new Refusal('notYours')
    if (hasEnded(plan)) throw new Refusal('conflict')
    if (wish.met !== 'yes' && wish.met !== 'no') return { problem: 'metMissing' }
    const problem = wordsProblem(wish.fact)
    if (problem !== null) return { problem }
    const place = { table: 'safety.condition_fact', id: wish.id, wording: 1, keyPerson: plan.keyPerson }
    await dossier.run(
      write.insertInto('safety.condition_fact').values({
        municipality_id: dossier.viewer.municipality,
        family_id: wish.familyId,
        id: wish.id,
        condition_id: condition.id,
        met: wish.met === 'yes',
        on_day: dossier.today,
        by_person: dossier.viewer.person,
        at: dossier.at,
        sealed: await dossier.seal(place, { words: wish.fact }),
        key_person: plan.keyPerson,
      }),
    )
    return { to: planPath(wish.familyId, plan.id), draft: wish.draft, notice: { said: 'bevestig.bewaard' } }
  })
