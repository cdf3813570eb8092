/** What giving a score asks of the database: one question for all that is judged. */

import type { ActQuestion } from '#care/access/frame.sql.ts'
import type { GoalAct } from '#care/goals/goal.ts'
import type { Id } from '#care/pass/facts.ts'

export type GoalOfScore = {
  id: Id
  subjects: Id[]
  audience: string
  acts: (Omit<GoalAct, 'at'> & { at: string })[] | null
  /** The last number of this rater that counts. */
  latest: number | null
}

/** Without a rater it is the own number of who asks. */
export const ratingQuestion = (goalId: Id, rater: Id | null): ActQuestion => ({
  name: 'scores.open',
  text: 'select care.open_score($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) as opened',
  more: [goalId, rater],
})
