/** Whether the viewer leads the look-back of this family, and as what. */

import type { Dossier } from '#care/access/door.commands.ts'
import { nameOf } from '#care/access/frame.ts'
import { Refusal } from '#platform/web/page.ts'
import { leaderOf } from './leader.sql.ts'
import { type Leading, leadingOf } from './leader.ts'

export async function leadingIn(dossier: Dossier): Promise<Leading | null> {
  const { viewer, isCoordinator } = dossier
  return leadingOf(await leaderOf(dossier, dossier.family.id), { person: viewer.person, isCoordinator })
}

/** Also the name of who leads, when that is somebody else than the viewer. */
export async function whoLeads(dossier: Dossier): Promise<{ leading: Leading | null; leader: string | undefined }> {
  const { viewer, isCoordinator } = dossier
  const leader = await leaderOf(dossier, dossier.family.id)
  const name = leader === undefined || leader.person === viewer.person ? undefined : nameOf(dossier, leader.person)
  return { leading: leadingOf(leader, { person: viewer.person, isCoordinator }), leader: name }
}

/** Only who leads; who does not, reads with whom to talk. */
export async function mustLead(dossier: Dossier): Promise<Leading> {
  const leading = await leadingIn(dossier)
  if (leading === null) throw new Refusal('notYours')
  return leading
}
