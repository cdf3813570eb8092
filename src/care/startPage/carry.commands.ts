/** Whether words of a first conversation may become a part of the plan by this actor: somebody else's, or other ones, are none (D-STA-09). */

import type { Dossier } from '#care/access/door.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { readTalks } from '#care/startConversation/start.commands.ts'
import { ownSaid, type SpokenKind } from './carry.ts'

export async function ownSaidIn(dossier: Dossier, kind: SpokenKind, saidIn: Id | null): Promise<Id | null> {
  if (saidIn === null) return null
  const own = ownSaid(await readTalks(dossier), dossier.viewer.person, kind, dossier.today)
  return own.find(({ id }) => id === saidIn)?.id ?? null
}
