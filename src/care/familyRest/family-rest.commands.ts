/** Asking for a rest from messages for a whole family, and ending it. */

import {
  type Act,
  actInDossier,
  type Dossier,
  type Knock,
  type Look,
  type Outcome,
} from '#care/access/door.commands.ts'
import { isFamilyOrCoordinator } from '#care/access/frame.ts'
import { pauseUntil } from '#care/notifications/notification.ts'
import type { Id } from '#care/pass/facts.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import { restOneByOne, restRows } from './family-rest.sql.ts'
import { restNow } from './family-rest.ts'

export const restLook = (familyId: Id, action: Look['action']): Look => ({
  familyId,
  purpose: 'een bericht lezen of schrijven',
  action,
  topics: ['messages'],
  object: { class: 'familyRest' },
})

const restPlace = (familyId: Id): string => `/gezin/${familyId}/rust`

/** For the family and for who coordinates; for anybody else there is no such page. */
export function mustKnowRest(dossier: Dossier): void {
  if (!isFamilyOrCoordinator(dossier)) throw new Refusal('notFound')
}

export const restHere = async (dossier: Dossier) =>
  restNow(await restRows(dossier, dossier.family.id, dossier.today), dossier.today)

type Wish = { familyId: Id; days: string; draft: string }

export const askRest = (knock: Knock, act: Act, wish: Wish): Promise<Outcome | { problem: 'days' }> =>
  actInDossier<'days'>(knock, restLook(wish.familyId, 'create'), act, async (dossier) => {
    mustKnowRest(dossier)
    if (!dossier.isCoordinator) throw new Refusal('notYours')
    const until = pauseUntil(wish.days === '' ? Number.NaN : Number(wish.days), dossier.today)
    if (until === null) return { problem: 'days' }
    await restOneByOne(dossier, wish.familyId)
    if ((await restHere(dossier)) !== null) throw new Refusal('conflict')
    await dossier.run(
      write.insertInto('care.family_rest').values({
        ...{ municipality_id: dossier.viewer.municipality, family_id: wish.familyId, id: act.operation },
        ...{ person_id: dossier.viewer.person, at: dossier.at, until_on: until },
      }),
    )
    const to = restPlace(wish.familyId)
    return { to, draft: wish.draft, notice: { said: 'rust.klaar', undo: `${to}/${act.operation}/stop` } }
  })

export const endRest = (
  knock: Knock,
  act: Act,
  wish: { familyId: Id; rest: Id },
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, restLook(wish.familyId, 'change'), act, async (dossier) => {
    mustKnowRest(dossier)
    await restOneByOne(dossier, wish.familyId)
    const rests = await restRows(dossier, wish.familyId, dossier.today)
    const found = rests.find(({ id }) => id === wish.rest)
    if (found === undefined) throw new Refusal('notFound')
    if (found.stoppedAt !== null) throw new Refusal('conflict')
    await dossier.run(
      write
        .updateTable('care.family_rest')
        .set({ stopped_at: dossier.at, stopped_by: dossier.viewer.person })
        .where('family_id', '=', wish.familyId)
        .where('id', '=', found.id),
    )
    return { to: restPlace(wish.familyId), notice: { said: 'rust.gestopt' } }
  })
