/** Opening own words to somebody: the word of their owner is enough, and it ends by itself (access.md 4.2). */

import type { Dossier } from '#care/access/door.commands.ts'
import { lastDayOf } from '#care/consent/sharing.ts'
import type { Id, Topic } from '#care/pass/facts.ts'
import { newId } from '#platform/clock.ts'
import { write } from '#platform/database/write.ts'
import type { Day } from '#platform/dates.ts'
import { midnightAfter } from './shares.sql.ts'

export const openUntil = (today: Day): Day => lastDayOf(today, null)

/** One topic of the viewer's own, to each of these readers by a share of its own. */
export async function openOwn(dossier: Dossier, topic: Topic, readers: readonly Id[]): Promise<void> {
  const me = dossier.viewer.person
  const until = await midnightAfter(dossier, openUntil(dossier.today))
  for (const reader of readers)
    await dossier.run(
      write.insertInto('care.share').values({
        ...{ municipality_id: dossier.viewer.municipality, family_id: dossier.family.id, id: newId() },
        ...{ subject: me, reader, topic, purpose: 'readAlong', ground: 'own' },
        ...{ from_at: dossier.at, until_at: until },
        ...{ granted_by: me, granted_at: dossier.at, recorded_by: me },
      }),
    )
}
