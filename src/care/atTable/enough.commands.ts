/** D-REV-05: everybody present says that a goal is good enough. The rule then asks whether the help can be less. */

import type { Act, Knock } from '#care/access/door.commands.ts'
import { activeGoals } from '#care/lettingGo/read-letting-go.commands.ts'
import { proposeLess } from '#care/lettingGo/scale-down.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { stepPath } from '#care/reviews/review.ts'
import { Refusal } from '#platform/web/page.ts'
import { leadReview } from './lead.commands.ts'
import { withThis } from './table.commands.ts'

export type SaidByAll = { familyId: Id; goalId: Id }

/** Said of a goal whose numbers are not good enough, or that was answered meanwhile, it proposes nothing. */
export const sayEnough = (knock: Knock, act: Act, said: SaidByAll) =>
  leadReview<never>(knock, act, said.familyId, async ({ dossier, seen, review }) => {
    if (!activeGoals(seen).some(({ id }) => id === said.goalId)) throw new Refusal('notFound')
    const reviews = withThis(seen, review, dossier.at)
    await proposeLess(dossier, { ...seen, reviews }, review.id, [said.goalId])
    return { to: stepPath(said.familyId, 5), notice: { said: 'bevestig.bewaard' } }
  })
