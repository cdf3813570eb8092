/** Who decides about a youth is recorded, with its source and day. */

import { type Act, actInDossier, type Knock, type Look, type Outcome } from '#care/access/door.commands.ts'
import { membersOf } from '#care/access/frame.ts'
import { type Custody, type CustodyProblem, custodyProblem } from '#care/families/custody.ts'
import type { Id } from '#care/pass/facts.ts'
import { write } from '#platform/database/write.ts'

const updating = (familyId: Id, objectClass: string, id: Id): Look => ({
  familyId,
  purpose: 'het gezin bijwerken',
  action: 'create',
  topics: [],
  object: { class: objectClass, id },
})

export type NewCustody = Custody & { familyId: Id; id: Id; back: string }

/** Recorded by the professional coordinator, with its source and day; the newest counts and none is overwritten. */
export const recordCustody = (
  knock: Knock,
  act: Act,
  custody: NewCustody,
): Promise<Outcome | { problem: CustodyProblem }> =>
  actInDossier<CustodyProblem>(
    knock,
    updating(custody.familyId, 'custodySnapshot', custody.id),
    act,
    async (dossier) => {
      const problem = custodyProblem(
        custody,
        membersOf(dossier).map((member) => member.id),
        dossier.today,
      )
      if (problem !== null) return { problem }
      await dossier.run(
        write.insertInto('care.custody_snapshot').values({
          municipality_id: dossier.viewer.municipality,
          family_id: custody.familyId,
          id: custody.id,
          youth_id: custody.youth,
          holders: [...custody.holders],
          kind: custody.kind,
          source: custody.source,
          outcome: custody.outcome,
          checked_on: custody.checkedOn,
          recorded_by: dossier.viewer.person,
          recorded_at: dossier.at,
        }),
      )
      return { to: custody.back, notice: { said: 'bevestig.bewaard' } }
    },
  )
