/** D-PEO-14: how the family is called here, which the family says itself. */

import {
  type Act,
  actInDossier,
  type Dossier,
  type Knock,
  type Look,
  type Outcome,
} from '#care/access/door.commands.ts'
import { type FamilyNameProblem, familyNameProblem } from '#care/families/household.ts'
import type { Id } from '#care/pass/facts.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import { placeOf } from './household.commands.ts'
import { wordingOfName, writesHere } from './household.sql.ts'

export const nameLook = (familyId: Id, action: Look['action']): Look => ({
  ...{ familyId, purpose: 'het gezin bijwerken', action, topics: [] },
  object: { class: 'family', id: familyId },
})

/** Which name is changed: its number, so that nobody's choice of a moment ago is lost. */
export async function nameToChange(dossier: Dossier): Promise<number> {
  if (!dossier.isFamily || (await writesHere(dossier)).length === 0) throw new Refusal('notYours')
  const found = await wordingOfName(dossier, dossier.family.id)
  if (found === undefined) throw new Refusal('notFound')
  return found.wording
}

export type FamilyNameChange = { familyId: Id; name: string; base: number; draft: string }

export const renameFamily = (
  knock: Knock,
  act: Act,
  { familyId, name, base, draft }: FamilyNameChange,
): Promise<Outcome | { problem: FamilyNameProblem | 'changedMeanwhile' }> =>
  actInDossier(knock, nameLook(familyId, 'change'), act, async (dossier) => {
    const now = await nameToChange(dossier)
    const problem = familyNameProblem(name) ?? (now === base ? null : 'changedMeanwhile')
    if (problem !== null) return { problem }
    const place = { table: 'care.family', id: familyId, wording: now + 1, keyPerson: familyId }
    const changed = await dossier.run(
      write
        .updateTable('care.family')
        .set({ sealed: await dossier.seal(place, { name }), wording: place.wording })
        .where('id', '=', familyId)
        .where('wording', '=', now)
        .returning('wording'),
    )
    // Somebody else chose one while this act waited.
    if (changed.length === 0) return { problem: 'changedMeanwhile' }
    return { to: placeOf(familyId), draft, notice: { said: 'gezin.naam.klaar' } }
  })
