/** What somebody said happened at a first conversation and did not put in the own story yet (D-STA-09). */

import type { Dossier } from '#care/access/door.commands.ts'
import { readTalks } from '#care/startConversation/start.commands.ts'
import type { StartVoice } from '#care/startConversation/start-voice.ts'
import { ownSaid } from '#care/startPage/carry.ts'
import { notInStory, type Prompt, type StoryPiece } from './story.ts'

/** Of the viewer alone, and of the one question that both ask in the same words. */
export async function saidAtTable(
  dossier: Dossier,
  prompt: Prompt,
  own: readonly StoryPiece[],
): Promise<readonly StartVoice[]> {
  if (prompt !== 'happened') return []
  return notInStory(own, ownSaid(await readTalks(dossier), dossier.viewer.person, 'happened', dossier.today))
}
