/** Opening the own circle to somebody of the family: an act of its owner alone, with an end (access.md 4.2). */

import { type Act, actInDossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { consentLook } from '#care/agreements/share-question.commands.ts'
import { keeperHere, mayStillSee, ownCirclePlace } from '#care/circle/circle.commands.ts'
import { lastDayOf } from '#care/consent/sharing.ts'
import type { Id } from '#care/pass/facts.ts'
import { newId } from '#platform/clock.ts'
import { write } from '#platform/database/write.ts'
import type { Day } from '#platform/dates.ts'
import { midnightAfter } from './shares.sql.ts'

export const openUntil = (today: Day): Day => lastDayOf(today, null)

export const openCircle = (
  knock: Knock,
  act: Act,
  wish: { familyId: Id; readers: readonly string[] },
): Promise<Outcome | { problem: 'nobody' }> =>
  actInDossier<'nobody'>(knock, consentLook(wish.familyId, 'create', 'share'), act, async (dossier) => {
    const me = keeperHere(dossier).id
    const readers = mayStillSee(dossier).filter((id) => wish.readers.includes(id))
    if (readers.length === 0) return { problem: 'nobody' }
    const until = await midnightAfter(dossier, openUntil(dossier.today))
    for (const reader of readers)
      await dossier.run(
        write.insertInto('care.share').values({
          ...{ municipality_id: dossier.viewer.municipality, family_id: wish.familyId, id: newId() },
          ...{ subject: me, reader, topic: 'circle', purpose: 'readAlong', ground: 'own' },
          ...{ from_at: dossier.at, until_at: until },
          ...{ granted_by: me, granted_at: dossier.at, recorded_by: me },
        }),
      )
    return { to: ownCirclePlace(wish.familyId), notice: { said: 'kring.delen.klaar', seenBy: readers } }
  })
