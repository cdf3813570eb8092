/** What school reads of its pupils, each look written in the log that the family reads. */

import type { Dossier, Look } from '#care/access/door.commands.ts'
import { allGoals } from '#care/goals/goals.sql.ts'
import type { Id } from '#care/pass/facts.ts'
import { Refusal } from '#platform/web/page.ts'
import { goalShares, pupilRow } from './school.sql.ts'
import { type Pupil, pupilsOf } from './school.ts'

export const schoolLook = (familyId: Id): Look => ({
  familyId,
  purpose: 'plan bekijken',
  action: 'read',
  topics: ['goals'],
  object: { class: 'plan' },
})

/** For who takes part for school; for anybody else there is no such page. */
export async function readPupils(dossier: Dossier): Promise<Pupil[]> {
  const [me, family] = [dossier.viewer.person, dossier.family.id]
  const pupils = (await pupilRow(dossier, family, me))?.pupils ?? []
  if (pupils.length === 0) throw new Refusal('notFound')
  const { goals, looseSteps } = await allGoals(dossier)
  return pupilsOf(pupils, { goals, looseSteps, shares: await goalShares(dossier, family, me) }, me, dossier.at)
}
