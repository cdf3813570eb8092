/** Worries of peer workers: read by whom they were told first and by who coordinates, who says that they were read. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import type { PeerWorry } from './peer-worry.ts'
import { peersLook, peersPlace } from './peers.commands.ts'
import { worryAuthorRow, worryRows, worryTable } from './worry.sql.ts'

/** The newest first: of oneself, or for who coordinates all of them. */
export async function worriesHere(dossier: Dossier): Promise<PeerWorry[]> {
  const rows = await worryRows(dossier, dossier.family.id)
  const worries: PeerWorry[] = []
  for (const { person, at, heardAt, ...row } of rows) {
    const raw = await worryAuthorRow(dossier, row.id)
    if (raw == null) continue
    const { callName } = await dossier.unseal<{ callName: string }>('care.person', raw.name)
    const phone = raw.card === null ? '' : (await dossier.unseal<{ phone: string }>('care.worker', raw.card)).phone
    const { text = '' } = await dossier.unseal<{ text?: string }>(worryTable, row)
    worries.push({ id: row.id, person, at, heardAt, text, author: { name: callName, phone } })
  }
  return worries
}

/** Who coordinates read it: that takes it off the list, and whom it is about sees so, in the log too. */
export const hearWorry = (
  knock: Knock,
  act: Act,
  wish: { familyId: Id; worry: Id },
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, peersLook(wish.familyId, 'change', wish.worry), act, async (dossier) => {
    if (!dossier.isCoordinator) throw new Refusal('notFound')
    const worry = (await worriesHere(dossier)).find(({ id }) => id === wish.worry)
    if (worry === undefined) throw new Refusal('notFound')
    if (worry.heardAt !== null) throw new Refusal('conflict')
    await dossier.run(
      write
        .updateTable(worryTable)
        .set({ heard_by: dossier.viewer.person, heard_at: dossier.at })
        .where('family_id', '=', wish.familyId)
        .where('id', '=', worry.id),
    )
    return { to: peersPlace(wish.familyId), notice: { said: 'pro.kent.zorg.klaar', values: { name: worry.person } } }
  })
