/** Saying how a condition stands: met, not met, or no longer asked. Only who answers for it does, never a member of the family. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import {
  type ConditionAnswer,
  type ConditionProblem,
  type ConditionWish,
  conditionProblem,
} from '#care/goals/condition.ts'
import { addGoalAct, lookAtGoal, noticeOf, pathOf, seenGoal } from '#care/goals/goal.commands.ts'
import type { Audience } from '#care/goals/goal.ts'
import { holdGoals, type SeenGoal } from '#care/goals/goals.sql.ts'
import type { Id } from '#care/pass/facts.ts'
import { Refusal } from '#platform/web/page.ts'

/** Whoever coordinates now answers for it, also after a change of worker. */
export const maySayHow = (dossier: Pick<Dossier, 'isCoordinator' | 'isFamily'>): boolean =>
  dossier.isCoordinator && !dossier.isFamily

export async function seenCondition(dossier: Dossier, goalId: Id): Promise<SeenGoal> {
  const goal = await seenGoal(dossier, goalId)
  if (goal.kind !== 'condition') throw new Refusal('notFound')
  if (!maySayHow(dossier)) throw new Refusal('notYours')
  return goal
}

export type SaidOfCondition = ConditionWish & { familyId: Id; goalId: Id; draft: string }

export const sayHowItStands = (
  knock: Knock,
  act: Act,
  said: SaidOfCondition,
): Promise<Outcome | { problem: ConditionProblem }> =>
  actInDossier<ConditionProblem>(knock, lookAtGoal(said.familyId, said.goalId), act, async (dossier) => {
    // Two who say it at the same moment come one after the other; the second is told how it stands now.
    await holdGoals(dossier)
    const goal = await seenCondition(dossier, said.goalId)
    const problem = conditionProblem(goal.state, said, dossier.today)
    if (problem !== null || said.on === null) return { problem: problem ?? 'noDay' }
    await addGoalAct(dossier, {
      goalId: goal.id,
      kind: said.answer as ConditionAnswer,
      keyPerson: goal.keyPerson,
      words: said.fact,
      factOn: said.on,
    })
    const notice = noticeOf(dossier, goal.id, 'bevestig.bewaard', goal.audience as Audience, goal.subjects)
    return { to: pathOf(dossier, goal.id), notice, draft: said.draft }
  })
