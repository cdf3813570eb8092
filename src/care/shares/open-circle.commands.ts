/** Opening the own circle to somebody of the family: an act of its owner alone, with an end (access.md 4.2). */

import { type Act, actInDossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { consentLook } from '#care/agreements/share-question.commands.ts'
import { keeperHere, mayStillSee, ownCirclePlace } from '#care/circle/circle.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { openOwn } from './open-own.commands.ts'

export const openCircle = (
  knock: Knock,
  act: Act,
  wish: { familyId: Id; readers: readonly string[] },
): Promise<Outcome | { problem: 'nobody' }> =>
  actInDossier<'nobody'>(knock, consentLook(wish.familyId, 'create', 'share'), act, async (dossier) => {
    keeperHere(dossier)
    const readers = mayStillSee(dossier).filter((id) => wish.readers.includes(id))
    if (readers.length === 0) return { problem: 'nobody' }
    await openOwn(dossier, 'circle', readers)
    return { to: ownCirclePlace(wish.familyId), notice: { said: 'kring.delen.klaar', seenBy: readers } }
  })
