/** A youth and a JIM agree with each other: one writes it down, the other says yes, and a change asks both again. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import type { Jim } from '#care/jim/jim.ts'
import { pausableHere, pauseLook, type Side } from '#care/jimPause/jim-pause.commands.ts'
import { isPaused } from '#care/jimPause/jim-pause.ts'
import type { Id } from '#care/pass/facts.ts'
import { mayTakeBack } from '#care/people/own-act.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import { arrangementRows } from './jim-arrangement.sql.ts'
import {
  type Agreed,
  type Arrangement,
  type ArrangementProblem,
  type ArrangementWords,
  agreedOf,
  arrangementProblem,
  otherOf,
  type TypedArrangement,
  typedOf,
  wordsOf,
} from './jim-arrangement.ts'

const arrangementTable = 'care.jim_arrangement'
const yesTable = 'care.jim_arrangement_yes'

export const arrangementLook = pauseLook

export const arrangementPlace = (familyId: Id, jim: Id, side: Side): string =>
  side === 'youth' ? `/gezin/${familyId}/jim/${jim}/afspraken` : `/gezin/${familyId}/netwerk/afspraken/${jim}`

export type Here = Agreed & { jim: Jim; written: readonly Arrangement[] }

/** For the youth and the JIM who came in; for anybody else there is no such page. */
export async function arrangementHere(dossier: Dossier, id: Id, side: Side): Promise<Here> {
  const jim = await pausableHere(dossier, id, side)
  const rows = await arrangementRows(dossier, dossier.family.id, id)
  const written = await Promise.all(rows.map((row) => unsealed(dossier, row)))
  return { jim, written, ...agreedOf(written) }
}

const nothing: TypedArrangement = {
  ...{ does: '', doesNot: '', about: '', how: '', rhythm: '', support: '', expenses: '' },
}

async function unsealed(
  dossier: Dossier,
  row: Awaited<ReturnType<typeof arrangementRows>>[number],
): Promise<Arrangement> {
  const { id, author, at, agreedBy, agreedAt } = row
  const typed: Partial<TypedArrangement> = await dossier.unseal(arrangementTable, row)
  return { ...wordsOf({ ...nothing, ...typed }), id, author, at, agreedBy, agreedAt }
}

/** In a pause nothing is agreed. */
async function openHere(dossier: Dossier, wish: ArrangementWish): Promise<Here> {
  const here = await arrangementHere(dossier, wish.jim, wish.side)
  if (isPaused(here.jim)) throw new Refusal('conflict')
  return here
}

export type ArrangementWish = { familyId: Id; jim: Id; side: Side }

export const writeDown = (
  knock: Knock,
  act: Act,
  wish: ArrangementWish & { words: ArrangementWords; draft: string },
): Promise<Outcome | { problem: ArrangementProblem }> =>
  actInDossier<ArrangementProblem>(knock, arrangementLook(wish.familyId, 'create', wish.side), act, async (dossier) => {
    const { jim } = await openHere(dossier, wish)
    const problem = arrangementProblem(wish.words)
    if (problem !== null) return { problem }
    const [id, me] = [act.operation, dossier.viewer.person]
    const place = { table: arrangementTable, id, keyPerson: me, wording: 1 } as const
    await dossier.run(
      write.insertInto(arrangementTable).values({
        ...{ municipality_id: dossier.viewer.municipality, family_id: wish.familyId, id, jim_id: jim.id },
        ...{ youth_id: jim.youth, author: me, at: dossier.at, key_person: me },
        sealed: await dossier.seal(place, typedOf(wish.words)),
      }),
    )
    const to = arrangementPlace(wish.familyId, jim.id, wish.side)
    const notice = { said: 'bevestig.bewaard', seenBy: [otherOf(jim, me)], undo: `${to}/${id}/terug` }
    return { to, draft: wish.draft, notice }
  })

type OneWish = ArrangementWish & { arrangement: Id }

/** Only to the text that was read: who meanwhile wrote something else is asked again. */
export const agree = (knock: Knock, act: Act, wish: OneWish): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, arrangementLook(wish.familyId, 'change', wish.side), act, async (dossier) => {
    const { jim, standing, proposed } = await openHere(dossier, wish)
    const to = arrangementPlace(wish.familyId, jim.id, wish.side)
    const me = dossier.viewer.person
    if (standing?.id === wish.arrangement) return { to, notice: { said: 'jimafspraak.ja.klaar' } }
    if (proposed?.id !== wish.arrangement || proposed.author === me) throw new Refusal('conflict')
    await dossier.run(
      write.insertInto(yesTable).values({
        ...{ municipality_id: dossier.viewer.municipality, family_id: wish.familyId, id: act.operation },
        ...{ arrangement_id: proposed.id, person_id: me, at: dossier.at },
      }),
    )
    return { to, notice: { said: 'jimafspraak.ja.klaar', undo: `${to}/${proposed.id}/terug` } }
  })

/** Within ten minutes: the own text as long as the other did not say yes, or the own yes. */
export const takeArrangementBack = (knock: Knock, act: Act, wish: OneWish): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, arrangementLook(wish.familyId, 'change', wish.side), act, async (dossier) => {
    const { jim, written } = await openHere(dossier, wish)
    const me = dossier.viewer.person
    const found = written.find(({ id }) => id === wish.arrangement)
    if (found === undefined) throw new Refusal('notFound')
    const { author, at, agreedBy, agreedAt } = found
    const isOwnYes = agreedBy === me && agreedAt !== null
    if (!isOwnYes && (author !== me || agreedBy !== null)) throw new Refusal('conflict')
    if (!mayTakeBack(me, { author: me, at: isOwnYes ? agreedAt : at }, dossier.at)) throw new Refusal('conflict')
    const took = { undone_at: dossier.at }
    await dossier.run(
      isOwnYes
        ? write
            .updateTable(yesTable)
            .set(took)
            .where('family_id', '=', wish.familyId)
            .where('arrangement_id', '=', found.id)
            .where('undone_at', 'is', null)
        : write
            .updateTable(arrangementTable)
            .set(took)
            .where('family_id', '=', wish.familyId)
            .where('id', '=', found.id),
    )
    return { to: arrangementPlace(wish.familyId, jim.id, wish.side), notice: { said: 'bevestig.teruggezet' } }
  })
