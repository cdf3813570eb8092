/** Own words of a first conversation that may become a part of the plan: somebody else's, or other ones, are none (D-STA-09). */

import type { Dossier } from '#care/access/door.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { readTalks } from '#care/startConversation/start.commands.ts'
import type { StartVoice } from '#care/startConversation/start-voice.ts'
import { ownSaid, type SpokenKind } from './carry.ts'

export async function ownSaidAs(dossier: Dossier, kind: SpokenKind, id: Id | null): Promise<StartVoice | undefined> {
  if (id === null) return undefined
  const own = ownSaid(await readTalks(dossier), dossier.viewer.person, kind, dossier.today)
  return own.find((voice) => voice.id === id)
}
