/** A youth notes whom he or she would ask next, and takes it back. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import type { CircleMember } from '#care/circle/circle.ts'
import { candidatesOf } from '#care/jim/choose.commands.ts'
import { jimAmong, jimPlace, jimsOf, ownJimLook } from '#care/jim/jim.commands.ts'
import type { Jim } from '#care/jim/jim.ts'
import type { Id } from '#care/pass/facts.ts'
import { mayTakeBack } from '#care/people/own-act.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import { successorRow } from './jim-successor.sql.ts'
import { successorChosen, successorsFor } from './jim-successor.ts'

const successorTable = 'care.jim_successor'

export const successorPlace = (familyId: Id, jim: Id): string => `${jimPlace(familyId)}/${jim}/opvolger`

/** The own running JIM, and whom the youth may think of; for anybody else there is no such page. */
export async function successorHere(dossier: Dossier, id: Id): Promise<{ jim: Jim; people: CircleMember[] }> {
  const own = await candidatesOf(dossier)
  const jim = jimAmong(await jimsOf(dossier), id)
  if (jim.youth !== dossier.viewer.person || jim.toldAt === null || jim.endedAt !== null) throw new Refusal('notFound')
  return { jim, people: successorsFor(jim, own) }
}

type SuccessorWish = { familyId: Id; jim: Id }

export const thinkOf = (
  knock: Knock,
  act: Act,
  wish: SuccessorWish & { who: string },
): Promise<Outcome | { problem: 'who' }> =>
  actInDossier<'who'>(knock, ownJimLook(wish.familyId, 'create'), act, async (dossier) => {
    const { jim, people } = await successorHere(dossier, wish.jim)
    const chosen = successorChosen(wish.who, people)
    if (chosen === undefined) return { problem: 'who' }
    await dossier.run(
      write.insertInto(successorTable).values({
        ...{ municipality_id: dossier.viewer.municipality, family_id: wish.familyId, id: act.operation },
        ...{ jim_id: jim.id, youth_id: jim.youth, circle_member_id: chosen, at: dossier.at },
      }),
    )
    const undo = `${successorPlace(wish.familyId, jim.id)}/${act.operation}/terug`
    return { to: jimPlace(wish.familyId), notice: { said: 'bevestig.bewaard', seenBy: [], undo } }
  })

/** Within ten minutes; what stood before counts again. */
export const takeSuccessorBack = (
  knock: Knock,
  act: Act,
  wish: SuccessorWish & { successor: Id },
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, ownJimLook(wish.familyId, 'change'), act, async (dossier) => {
    const { jim } = await successorHere(dossier, wish.jim)
    const found = await successorRow(dossier, wish.familyId, wish.successor)
    if (found === undefined) throw new Refusal('notFound')
    if (!mayTakeBack(jim.youth, found, dossier.at)) throw new Refusal('conflict')
    await dossier.run(
      write
        .updateTable(successorTable)
        .set({ undone_at: dossier.at })
        .where('family_id', '=', wish.familyId)
        .where('id', '=', found.id),
    )
    return { to: jimPlace(wish.familyId), notice: { said: 'bevestig.teruggezet', seenBy: [] } }
  })
