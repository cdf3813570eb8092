/** What who takes part reads: what is agreed this week of what is shared, what one said, and until when each thing is shared. */

import type { Dossier } from '#care/access/door.commands.ts'
import { youthsOf } from '#care/access/frame.ts'
import { plannedThisWeek } from '#care/network/network.commands.ts'
import { isLive } from '#care/shares/given.ts'
import { sharesHere } from '#care/shares/shares.sql.ts'
import { partHere } from './circle-member.commands.ts'
import type { TakingPart } from './circle-member.ts'
import { saidAbout, wordsOfCircle } from './circle-word.commands.ts'

export async function readTakingPart(dossier: Dossier): Promise<TakingPart> {
  const part = await partHere(dossier)
  const about = await saidAbout(dossier)
  const shares = await sharesHere(dossier, dossier.family.id)
  return {
    part,
    week: await plannedThisWeek(dossier),
    about,
    shares: shares.filter((share) => share.reader === dossier.viewer.person && isLive(share, dossier.at)),
    said: await wordsOfCircle(dossier),
    tells: youthsOf(dossier).some(({ id }) => part.subjects.includes(id)),
  }
}
