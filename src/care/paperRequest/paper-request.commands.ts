/** Asking for the plan on paper, taking that back, and saying that it was given. */

import {
  type Act,
  actInDossier,
  type Dossier,
  type Knock,
  type Look,
  type Outcome,
} from '#care/access/door.commands.ts'
import { isFamilyFromTwelve, isFamilyOrCoordinator } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import { mayTakeBack } from '#care/people/own-act.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import { paperOneByOne, paperRows, paperTable } from './paper-request.sql.ts'
import { isOpen, isWay, openOf, type PaperRequest } from './paper-request.ts'

export const paperLook = (familyId: Id, action: Look['action'], id?: Id): Look => ({
  familyId,
  purpose: 'printen',
  action,
  topics: ['goals'],
  object: id === undefined ? { class: 'paperRequest' } : { class: 'paperRequest', id },
})

export const paperPlace = (familyId: Id): string => `/gezin/${familyId}/printen/op-papier`

export const paperHere = (dossier: Dossier): Promise<PaperRequest[]> => paperRows(dossier, dossier.family.id)

/** For the family and for who coordinates; for anybody else there is no such page. */
export function mustKnowPaper(dossier: Dossier): void {
  if (!isFamilyOrCoordinator(dossier)) throw new Refusal('notFound')
}

async function oneHere(dossier: Dossier, id: Id): Promise<PaperRequest> {
  await paperOneByOne(dossier, dossier.family.id)
  const found = (await paperHere(dossier)).find((one) => one.id === id)
  if (found === undefined) throw new Refusal('notFound')
  return found
}

type Wish = { familyId: Id; way: string; draft: string }

export const askPaper = (knock: Knock, act: Act, wish: Wish): Promise<Outcome | { problem: 'way' }> =>
  actInDossier<'way'>(knock, paperLook(wish.familyId, 'create', act.operation), act, async (dossier) => {
    if (!isFamilyFromTwelve(dossier)) throw new Refusal('notFound')
    if (!isWay(wish.way)) return { problem: 'way' }
    await paperOneByOne(dossier, wish.familyId)
    if (openOf(await paperHere(dossier), dossier.viewer.person) !== undefined) throw new Refusal('conflict')
    await dossier.run(
      write.insertInto(paperTable).values({
        ...{ municipality_id: dossier.viewer.municipality, family_id: wish.familyId, id: act.operation },
        ...{ person_id: dossier.viewer.person, way: wish.way, asked_at: dossier.at },
      }),
    )
    const to = paperPlace(wish.familyId)
    const said = wish.way === 'post' ? 'print.postklaar' : 'papier.handklaar'
    return { to, draft: wish.draft, notice: { said, undo: `${to}/${act.operation}/weg` } }
  })

const change = (dossier: Dossier, id: Id, values: Record<string, unknown>) =>
  dossier.run(write.updateTable(paperTable).set(values).where('family_id', '=', dossier.family.id).where('id', '=', id))

type OnRequest = { familyId: Id; request: Id }

/** By who asked, at any moment before it was given. */
export const takePaperBack = (knock: Knock, act: Act, wish: OnRequest): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, paperLook(wish.familyId, 'change', wish.request), act, async (dossier) => {
    const request = await oneHere(dossier, wish.request)
    if (request.person !== dossier.viewer.person) throw new Refusal('notYours')
    if (!isOpen(request)) throw new Refusal('conflict')
    await change(dossier, request.id, { undone_at: dossier.at })
    return { to: paperPlace(wish.familyId), notice: { said: 'papier.weg.klaar' } }
  })

export const givePaper = (knock: Knock, act: Act, wish: OnRequest): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, paperLook(wish.familyId, 'change', wish.request), act, async (dossier) => {
    const request = await oneHere(dossier, wish.request)
    if (!dossier.isCoordinator) throw new Refusal('notYours')
    if (!isOpen(request)) throw new Refusal('conflict')
    await change(dossier, request.id, { given_at: dossier.at, given_by: dossier.viewer.person })
    const to = paperPlace(wish.familyId)
    return { to, notice: { said: 'pro.papier.klaar', undo: `${to}/${request.id}/niet-gegeven` } }
  })

/** Within ten minutes, by who said it. */
export const notGiven = (knock: Knock, act: Act, wish: OnRequest): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, paperLook(wish.familyId, 'change', wish.request), act, async (dossier) => {
    const request = await oneHere(dossier, wish.request)
    if (request.givenAt === null || request.givenBy === null) throw new Refusal('conflict')
    if (request.givenBy !== dossier.viewer.person) throw new Refusal('notYours')
    if (!mayTakeBack(dossier.viewer.person, { author: request.givenBy, at: request.givenAt }, dossier.at))
      throw new Refusal('conflict')
    await change(dossier, request.id, { given_at: null, given_by: null })
    return { to: paperPlace(wish.familyId), notice: { said: 'bevestig.teruggezet' } }
  })
