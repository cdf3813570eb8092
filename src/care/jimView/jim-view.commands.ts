/** A youth chooses who takes part; each of them writes the own side, and takes it back. */

import {
  type Act,
  actInDossier,
  type Dossier,
  type Knock,
  type Look,
  type Outcome,
} from '#care/access/door.commands.ts'
import type { Someone } from '#care/access/frame.ts'
import { jimsOf, toldJimLook } from '#care/jim/jim.commands.ts'
import { pausableHere, pauseLook } from '#care/jimPause/jim-pause.commands.ts'
import { isPaused } from '#care/jimPause/jim-pause.ts'
import type { Id } from '#care/pass/facts.ts'
import { mayTakeBack } from '#care/people/own-act.ts'
import { strangersAmong } from '#care/speakers/strangers.commands.ts'
import { newId } from '#platform/clock.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import { viewNames, viewParts, viewRows } from './jim-view.sql.ts'
import {
  byRank,
  changeOfParts,
  inOrder,
  mayTakePart,
  type Place,
  type View,
  type ViewProblem,
  type ViewWords,
  viewPlace,
  viewProblem,
} from './jim-view.ts'

const partTable = 'care.jim_view_part'
const viewTable = 'care.jim_view'

export const viewLook = (familyId: Id, action: Look['action'], place: Place): Look =>
  place === 'other' ? toldJimLook(familyId, action) : pauseLook(familyId, action, place)

export type ViewWish = { familyId: Id; jim: Id; place: Place }

/** `parts` names the youth first, then who takes part; a JIM in a pause reads no words. */
export type Here = {
  youth: Id
  parts: readonly Id[]
  /** Those of them of whom this reader is told nothing but this. */
  strangers: readonly Someone[]
  views: readonly View[]
  isPaused: boolean
}

/** For the youth, and for whom the youth chose; for anybody else there is no such page. */
export async function viewsHere(dossier: Dossier, { jim: id, place }: ViewWish): Promise<Here> {
  const me = dossier.viewer.person
  const jim =
    place === 'other'
      ? (await jimsOf(dossier)).find((one) => one.id === id && one.person === me)
      : await pausableHere(dossier, id, place)
  const rows = (await viewParts(dossier, dossier.family.id, id)).filter(({ reads }) => reads)
  const strangers = await strangersAmong(dossier, await viewNames(dossier, id))
  const youth = jim?.youth ?? rows[0]?.youth
  if (youth === undefined || (me !== youth && !rows.some(({ person }) => person === me))) throw new Refusal('notFound')
  const written = await viewRows(dossier, dossier.family.id, id)
  const views = written.map(async (row) => {
    const { well = '', matter = '' }: Partial<ViewWords> = await dossier.unseal(viewTable, row)
    return { id: row.id, author: row.author, at: row.at, well, matter }
  })
  const isResting = jim?.person === me && isPaused(jim)
  return {
    youth,
    parts: [
      youth,
      ...inOrder(
        [...dossier.people, ...strangers],
        rows.map(({ person }) => person),
      ),
    ],
    strangers,
    views: await Promise.all(views),
    isPaused: isResting,
  }
}

/** Whom the youth may choose among, and who takes part now. */
export async function choosingHere(dossier: Dossier, id: Id) {
  const jim = await pausableHere(dossier, id, 'youth')
  const now = (await viewParts(dossier, dossier.family.id, id)).map(({ person }) => person)
  return { jim, now, people: mayTakePart(dossier.people, jim).toSorted(byRank) }
}

export const chooseParts = (
  knock: Knock,
  act: Act,
  wish: Omit<ViewWish, 'place'> & { people: readonly string[] },
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, viewLook(wish.familyId, 'change', 'youth'), act, async (dossier) => {
    const { jim, now, people } = await choosingHere(dossier, wish.jim)
    const chosen = people.map(({ id }) => id).filter((id) => wish.people.includes(id))
    const { begin, stop } = changeOfParts(now, chosen)
    if (stop.length > 0)
      await dossier.run(
        write
          .updateTable(partTable)
          .set({ until_at: dossier.at })
          .where('family_id', '=', wish.familyId)
          .where('jim_id', '=', jim.id)
          .where('person_id', 'in', stop)
          .where('until_at', 'is', null),
      )
    if (begin.length > 0)
      await dossier.run(
        write.insertInto(partTable).values(
          begin.map((person) => ({
            ...{ municipality_id: dossier.viewer.municipality, family_id: wish.familyId, id: newId(), jim_id: jim.id },
            ...{ youth_id: jim.youth, person_id: person, from_at: dossier.at },
          })),
        ),
      )
    return { to: viewPlace(wish.familyId, jim.id, 'youth'), notice: { said: 'bevestig.bewaard', seenBy: chosen } }
  })

/** In a pause the JIM writes nothing; where nobody takes part there is nobody to write for. */
async function writingHere(dossier: Dossier, wish: ViewWish): Promise<Here> {
  const here = await viewsHere(dossier, wish)
  if (here.isPaused || here.parts.length < 2) throw new Refusal('conflict')
  return here
}

export const writeView = (
  knock: Knock,
  act: Act,
  wish: ViewWish & { words: ViewWords; draft: string },
): Promise<Outcome | { problem: ViewProblem }> =>
  actInDossier<ViewProblem>(knock, viewLook(wish.familyId, 'create', wish.place), act, async (dossier) => {
    const { youth, parts } = await writingHere(dossier, wish)
    const problem = viewProblem(wish.words)
    if (problem !== null) return { problem }
    const [id, me] = [act.operation, dossier.viewer.person]
    const { well, matter } = wish.words
    await dossier.run(
      write.insertInto(viewTable).values({
        ...{ municipality_id: dossier.viewer.municipality, family_id: wish.familyId, id, jim_id: wish.jim },
        ...{ youth_id: youth, author: me, at: dossier.at, key_person: me },
        sealed: await dossier.seal({ table: viewTable, id, keyPerson: me, wording: 1 }, { well, matter }),
      }),
    )
    const to = viewPlace(wish.familyId, wish.jim, wish.place)
    const seenBy = parts.filter((person) => person !== me)
    return { to, draft: wish.draft, notice: { said: 'bevestig.bewaard', seenBy, undo: `${to}/${id}/terug` } }
  })

/** Within ten minutes; what one wrote before counts again. */
export const takeViewBack = (
  knock: Knock,
  act: Act,
  wish: ViewWish & { view: Id },
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, viewLook(wish.familyId, 'change', wish.place), act, async (dossier) => {
    const { views } = await writingHere(dossier, wish)
    const me = dossier.viewer.person
    const view = views.find(({ id, author }) => id === wish.view && author === me)
    if (view === undefined) throw new Refusal('notFound')
    if (!mayTakeBack(me, view, dossier.at)) throw new Refusal('conflict')
    await dossier.run(
      write
        .updateTable(viewTable)
        .set({ undone_at: dossier.at })
        .where('family_id', '=', wish.familyId)
        .where('id', '=', view.id),
    )
    return { to: viewPlace(wish.familyId, wish.jim, wish.place), notice: { said: 'bevestig.teruggezet' } }
  })
