/** The youth or the JIM pauses and goes on, each for himself or herself. */

import {
  type Act,
  actInDossier,
  type Dossier,
  type Knock,
  type Look,
  type Outcome,
} from '#care/access/door.commands.ts'
import { jimAmong, jimPlace, jimsOf, ownJimLook } from '#care/jim/jim.commands.ts'
import type { Jim } from '#care/jim/jim.ts'
import type { Id } from '#care/pass/facts.ts'
import { newId } from '#platform/clock.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'

/** Of which of the two it is: each has a page and a line in the log of the own. */
export type Side = 'youth' | 'jim'

const pauseTable = 'care.jim_pause'

export const pauseLook = (familyId: Id, action: Look['action'], side: Side): Look =>
  side === 'youth'
    ? ownJimLook(familyId, action)
    : { familyId, purpose: 'meedenken als JIM', action, topics: ['story'], object: { class: 'jimWord' } }

export const afterPause = (familyId: Id, side: Side): string =>
  side === 'youth' ? jimPlace(familyId) : `/gezin/${familyId}/netwerk`

/** A running JIM who came in, for the youth and the JIM; for anybody else there is no such page. */
export async function pausableHere(dossier: Dossier, id: Id, side: Side): Promise<Jim> {
  const jim = jimAmong(await jimsOf(dossier), id)
  const me = side === 'youth' ? jim.youth : jim.person
  const cameIn = dossier.people.some((someone) => someone.id === jim.person)
  if (me !== dossier.viewer.person || jim.endedAt !== null || !cameIn) throw new Refusal('notFound')
  return jim
}

type PauseWish = { familyId: Id; jim: Id; side: Side }

export const pause = (knock: Knock, act: Act, wish: PauseWish): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, pauseLook(wish.familyId, 'change', wish.side), act, async (dossier) => {
    const jim = await pausableHere(dossier, wish.jim, wish.side)
    const me = dossier.viewer.person
    if (jim.pausedBy.includes(me)) throw new Refusal('conflict')
    await dossier.run(
      write.insertInto(pauseTable).values({
        ...{ municipality_id: dossier.viewer.municipality, family_id: wish.familyId, id: newId(), jim_id: jim.id },
        ...{ youth_id: jim.youth, by_person: me, from_at: dossier.at },
      }),
    )
    const said = wish.side === 'youth' ? 'jim.pauze.klaar' : 'jimrol.pauze.klaar'
    return { to: afterPause(wish.familyId, wish.side), notice: { said } }
  })

export const goOnAgain = (knock: Knock, act: Act, wish: PauseWish): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, pauseLook(wish.familyId, 'change', wish.side), act, async (dossier) => {
    const jim = await pausableHere(dossier, wish.jim, wish.side)
    const me = dossier.viewer.person
    if (!jim.pausedBy.includes(me)) throw new Refusal('conflict')
    await dossier.run(
      write
        .updateTable(pauseTable)
        .set({ until_at: dossier.at })
        .where('family_id', '=', wish.familyId)
        .where('jim_id', '=', jim.id)
        .where('by_person', '=', me)
        .where('until_at', 'is', null),
    )
    const said = wish.side === 'youth' ? 'jim.pauze.weer.klaar' : 'jimrol.pauze.weer.klaar'
    return { to: afterPause(wish.familyId, wish.side), notice: { said } }
  })
