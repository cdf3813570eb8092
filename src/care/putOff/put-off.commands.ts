/** Putting a line off, and bringing it back: the only acts on a list that is otherwise computed. */

import { type Act, actInDossier, type Knock, type Look, type Outcome } from '#care/access/door.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { addDays } from '#platform/dates.ts'
import { Refusal } from '#platform/web/page.ts'
import { bringBack, putOff } from './put-off.sql.ts'
import { isLaterReason, type LaterProblem } from './put-off.ts'

export type LaterWish = { familyId: Id; id: Id; reason: string; because: string; days: number }

const look = (familyId: Id, action: 'create' | 'change', id?: Id): Look => ({
  familyId,
  purpose: 'de werklijst bekijken',
  action,
  topics: [],
  object: { class: 'worklistLater', ...(id === undefined ? {} : { id }) },
})

/** The problem was found in the list just before; it is told inside, because who sends twice is no longer on that list. */
export const putLineOff = (
  knock: Knock,
  act: Act,
  wish: LaterWish,
  problem: LaterProblem | null,
): Promise<Outcome | { problem: LaterProblem }> =>
  actInDossier<LaterProblem>(knock, look(wish.familyId, 'create', wish.id), act, async (dossier) => {
    if (!dossier.isCoordinator) throw new Refusal('notFound')
    if (problem !== null || !isLaterReason(wish.because)) return { problem: problem ?? 'choose' }
    const because = wish.because
    const untilOn = addDays(dossier.today, wish.days)
    const worker = dossier.viewer.person
    await putOff(dossier, dossier.viewer.municipality, wish.familyId, { ...wish, because, worker, untilOn }, dossier.at)
    return { to: '/werklijst', notice: { said: 'pro.later.klaar', values: { date: untilOn } } }
  })

export const bringLineBack = (
  knock: Knock,
  act: Act,
  line: { familyId: Id; reason: string },
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, look(line.familyId, 'change'), act, async (dossier) => {
    if (!dossier.isCoordinator) throw new Refusal('notYours')
    await bringBack(dossier, line.familyId, dossier.viewer.person, line.reason, dossier.at)
    return { to: '/werklijst', notice: { said: 'pro.later.terug' } }
  })
