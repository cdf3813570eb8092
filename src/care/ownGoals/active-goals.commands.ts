/** Which goals can wait when there are five. */

import type { Dossier } from '#care/access/door.commands.ts'
import { goalsOfPlan } from '#care/goals/goals.sql.ts'
import { openPlanRow } from '#care/plan/plan.sql.ts'

/** The active goals this reader may let wait. */
export async function activeGoals(dossier: Dossier) {
  const plan = await openPlanRow(dossier, dossier.family.id)
  const { goals } = plan === undefined ? { goals: [] } : await goalsOfPlan(dossier, plan.id)
  return goals.filter((goal) => goal.state === 'active' && goal.mine && goal.kind !== 'condition')
}
