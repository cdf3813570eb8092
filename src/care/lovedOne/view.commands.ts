/** How a loved one sees the conversation: written on the page that he or she reads, and read by who was there. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { takingPartPlace } from '#care/circleMember/circle-member.ts'
import type { Id } from '#care/pass/facts.ts'
import { mayTakeBack } from '#care/people/own-act.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import { ownViewRows, viewsOfLovedOnes, viewTable } from './loved-one.sql.ts'
import { type LovedOneView, type OwnView, readingPlace, type ViewProblem, viewProblem } from './loved-one.ts'
import { readingHere, readingLook } from './reading.commands.ts'

/** The own words, of each page the newest; also of a page that is closed again. */
export const ownViews = async (dossier: Dossier): Promise<OwnView[]> =>
  Promise.all(
    (await ownViewRows(dossier, dossier.family.id, dossier.viewer.person)).map(async ({ lovedOne, at, ...row }) => ({
      ...{ id: row.id, lovedOne, at },
      text: (await dossier.unseal<{ text: string }>(viewTable, row)).text,
    })),
  )

/** For who was there and who coordinates: how each loved one sees it. */
export const viewsHere = async (dossier: Dossier, talkId: Id): Promise<LovedOneView[]> =>
  Promise.all(
    (await viewsOfLovedOnes(dossier, talkId)).map(async ({ person, at, name, ...row }) => ({
      ...{ id: row.id, person, at: new Date(at) },
      name: (await dossier.unseal<{ callName: string }>('care.person', name)).callName,
      text: (await dossier.unseal<{ text: string }>(viewTable, row)).text,
    })),
  )

type Wish = { familyId: Id; lovedOne: Id; text: string; draft: string }

export const sayAsLovedOne = (knock: Knock, act: Act, wish: Wish): Promise<Outcome | { problem: ViewProblem }> =>
  actInDossier<ViewProblem>(knock, readingLook(wish.familyId, 'create', wish.lovedOne), act, async (dossier) => {
    await readingHere(dossier, wish.lovedOne)
    const problem = viewProblem(wish.text)
    if (problem !== null) return { problem }
    const [id, me] = [act.operation, dossier.viewer.person]
    await dossier.run(
      write.insertInto(viewTable).values({
        ...{ municipality_id: dossier.viewer.municipality, family_id: dossier.family.id, id, author: me },
        ...{ loved_one_id: wish.lovedOne, at: dossier.at, key_person: me },
        sealed: await dossier.seal({ table: viewTable, id, wording: 1, keyPerson: me }, { text: wish.text }),
      }),
    )
    const to = readingPlace(wish.familyId, wish.lovedOne)
    return { to, draft: wish.draft, notice: { said: 'meelees.zicht.klaar', undo: `${to}/zicht/${id}/terug` } }
  })

/** Within ten minutes, also when the page was closed meanwhile. */
export const takeViewBack = (
  knock: Knock,
  act: Act,
  wish: { familyId: Id; lovedOne: Id; view: Id },
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, readingLook(wish.familyId, 'change', wish.lovedOne), act, async (dossier) => {
    const me = dossier.viewer.person
    const view = (await ownViews(dossier)).find(({ id, lovedOne }) => id === wish.view && lovedOne === wish.lovedOne)
    if (view === undefined) throw new Refusal('notFound')
    if (!mayTakeBack(me, { author: me, at: view.at }, dossier.at)) throw new Refusal('conflict')
    await dossier.run(
      write
        .updateTable(viewTable)
        .set({ undone_at: dossier.at })
        .where('family_id', '=', wish.familyId)
        .where('id', '=', wish.view),
    )
    return { to: takingPartPlace(wish.familyId), notice: { said: 'bevestig.teruggezet' } }
  })
