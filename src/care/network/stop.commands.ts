/** Stopping, by the youth or by the JIM: what was open closes in the same moment, and nobody has to say why (D-JIM-07). */

import { type Act, actInDossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { runningJim } from '#care/jim/choose.commands.ts'
import { jimAmong, jimPlace, jimsOf, jimTable, ownJimLook } from '#care/jim/jim.commands.ts'
import { endJim } from '#care/jim/jim.sql.ts'
import type { Id } from '#care/pass/facts.ts'
import { mayTakeBack } from '#care/people/own-act.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import { jimHere, networkLook } from './network.commands.ts'

/** At any time and without a reason; the person stays in the circle (D-JIM-07). */
export const stopJim = (knock: Knock, act: Act, familyId: Id, id: Id): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, ownJimLook(familyId, 'change', id), act, async (dossier) => {
    const jim = jimAmong(await jimsOf(dossier), id)
    if (jim.youth !== dossier.viewer.person) throw new Refusal('notYours')
    if (jim.endedAt !== null) throw new Refusal('conflict')
    if (!(await endJim(dossier, id))) throw new Refusal('conflict')
    return { to: jimPlace(familyId), notice: { said: 'jim.status.gestopt', undo: `${jimPlace(familyId)}/${id}/terug` } }
  })

export const goOnWithJim = (knock: Knock, act: Act, familyId: Id, id: Id): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, ownJimLook(familyId, 'change', id), act, async (dossier) => {
    const jims = await jimsOf(dossier)
    const jim = jimAmong(jims, id)
    if (jim.endedAt === null || jim.youth !== dossier.viewer.person) throw new Refusal('notFound')
    if (jim.endedBy !== jim.youth) throw new Refusal('conflict')
    if (!mayTakeBack(jim.youth, { author: jim.youth, at: jim.endedAt }, dossier.at)) throw new Refusal('conflict')
    if (runningJim(dossier, jims) !== undefined) throw new Refusal('conflict')
    await dossier.run(
      write
        .updateTable(jimTable)
        .set({ ended_at: null, ended_by: null })
        .where('family_id', '=', familyId)
        .where('id', '=', id),
    )
    await dossier.one('jim.resume', 'select door.resume_jim($1)', [id])
    return { to: jimPlace(familyId), notice: { said: 'bevestig.teruggezet' } }
  })

/** The JIM stops: everything closes now, and the youth hears only that (D-JIM-07). The way there is a page for who has no place here any more. */
export const stopBeingJim = (knock: Knock, act: Act, familyId: Id): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, networkLook(familyId, 'change'), act, async (dossier) => {
    const jim = await jimHere(dossier)
    if (!(await endJim(dossier, jim.id))) throw new Refusal('conflict')
    return { to: '/gestopt', notice: { said: 'jimrol.gestopt' } }
  })
