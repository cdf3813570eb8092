// Kijk als (look as): the database says which items the other reader sees of those that the looker reads; nothing else of the plan is shown.
// A step or number is shown with its goal, and only when both of them read it (access.md 3, case 28).
import type { PlanOnPage } from '#care/dossier/plan-on-page.ts'

export type Together = Pick<PlanOnPage, 'goals' | 'looseSteps' | 'strengths' | 'worries' | 'whereTo'>

export function seenToo({ seenToo: ids, goals, looseSteps, strengths, worries, whereTo }: PlanOnPage): Together {
  const sees = ({ id }: { id: string }) => ids.includes(id)
  return {
    goals: goals
      .filter(sees)
      .map((goal) => ({ ...goal, steps: goal.steps.filter(sees), scores: goal.scores.filter(sees) })),
    looseSteps: looseSteps.filter(sees),
    strengths: strengths.filter(sees),
    worries: worries.filter(sees),
    whereTo: whereTo.filter(sees),
  }
}
