/** Wanting an interpreter, saying in which language, taking it back, and saying that one was arranged. */

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
import { interpreterOneByOne, interpreterRows, interpreterTable } from './interpreter-request.sql.ts'
import { type InterpreterRequest, interpreterPlace, isOpen, isTooLong, openOf } from './interpreter-request.ts'

export const interpreterLook = (familyId: Id, action: Look['action'], id?: Id): Look => ({
  familyId,
  purpose: 'een gesprek voorbereiden',
  action,
  topics: ['meetings'],
  object: id === undefined ? { class: 'interpreterRequest' } : { class: 'interpreterRequest', id },
})

type Row = InterpreterRequest & { wording: number; keyPerson: Id }

const rowsHere = async (dossier: Dossier): Promise<Row[]> =>
  Promise.all(
    (await interpreterRows(dossier, dossier.family.id)).map(async ({ sealed, ...row }) => {
      const { language = '' } = await dossier.unseal<{ language?: string }>(interpreterTable, { ...row, sealed })
      return { ...row, language }
    }),
  )

export const interpretersHere = (dossier: Dossier): Promise<InterpreterRequest[]> => rowsHere(dossier)

/** For the family from twelve and for who coordinates; for anybody else there is no such page. */
export function mustKnowInterpreter(dossier: Dossier): void {
  if (!isFamilyOrCoordinator(dossier)) throw new Refusal('notFound')
}

async function oneHere(dossier: Dossier, id: Id): Promise<InterpreterRequest> {
  await interpreterOneByOne(dossier, dossier.family.id)
  const found = (await rowsHere(dossier)).find((one) => one.id === id)
  if (found === undefined) throw new Refusal('notFound')
  return found
}

const change = (dossier: Dossier, id: Id, values: Record<string, unknown>) =>
  dossier.run(
    write.updateTable(interpreterTable).set(values).where('family_id', '=', dossier.family.id).where('id', '=', id),
  )

/** Without a language from the page of help, where one press is enough. */
type Wish = { familyId: Id; language: string | null; draft: string }

/** Wanted twice it is wanted once; a language that is said later goes with the request that runs. */
export const wantInterpreter = (knock: Knock, act: Act, wish: Wish): Promise<Outcome | { problem: 'tooLong' }> =>
  actInDossier<'tooLong'>(knock, interpreterLook(wish.familyId, 'create', act.operation), act, async (dossier) => {
    if (!isFamilyFromTwelve(dossier)) throw new Refusal('notFound')
    if (isTooLong(wish.language)) return { problem: 'tooLong' }
    await interpreterOneByOne(dossier, wish.familyId)
    const running = openOf(await rowsHere(dossier), dossier.viewer.person) as Row | undefined
    const to = interpreterPlace(wish.familyId)
    if (running === undefined) await begin(dossier, act.operation, wish.language ?? '')
    else if (wish.language !== null) await wordAgain(dossier, running, wish.language)
    return { to, draft: wish.draft, notice: { said: 'bevestig.bewaard' } }
  })

async function begin(dossier: Dossier, id: Id, language: string): Promise<void> {
  const me = dossier.viewer.person
  await dossier.run(
    write.insertInto(interpreterTable).values({
      ...{ municipality_id: dossier.viewer.municipality, family_id: dossier.family.id, id },
      ...{ person_id: me, asked_at: dossier.at, key_person: me },
      sealed: await dossier.seal({ table: interpreterTable, id, wording: 1, keyPerson: me }, { language }),
    }),
  )
}

async function wordAgain(dossier: Dossier, { id, wording, keyPerson }: Row, language: string): Promise<void> {
  const place = { table: interpreterTable, id, wording: wording + 1, keyPerson }
  await change(dossier, id, { sealed: await dossier.seal(place, { language }), wording: place.wording })
}

type OnRequest = { familyId: Id; request: Id }

/** By who asked, at any moment before one was arranged. */
export const wantNoInterpreter = (knock: Knock, act: Act, wish: OnRequest): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, interpreterLook(wish.familyId, 'change', wish.request), act, async (dossier) => {
    const request = await oneHere(dossier, wish.request)
    if (request.person !== dossier.viewer.person) throw new Refusal('notYours')
    if (!isOpen(request)) throw new Refusal('conflict')
    await change(dossier, request.id, { undone_at: dossier.at })
    return { to: interpreterPlace(wish.familyId), notice: { said: 'tolk.weg.klaar' } }
  })

export const arrangeInterpreter = (knock: Knock, act: Act, wish: OnRequest): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, interpreterLook(wish.familyId, 'change', wish.request), act, async (dossier) => {
    const request = await oneHere(dossier, wish.request)
    if (!dossier.isCoordinator) throw new Refusal('notYours')
    if (!isOpen(request)) throw new Refusal('conflict')
    await change(dossier, request.id, { arranged_at: dossier.at, arranged_by: dossier.viewer.person })
    const to = interpreterPlace(wish.familyId)
    const values = { name: request.person }
    return { to, notice: { said: 'pro.tolk.klaar', values, undo: `${to}/${request.id}/niet-geregeld` } }
  })

/** Within ten minutes, by who said it, and not once the same person asks again. */
export const notArranged = (knock: Knock, act: Act, wish: OnRequest): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, interpreterLook(wish.familyId, 'change', wish.request), act, async (dossier) => {
    const { id, person, arrangedAt, arrangedBy } = await oneHere(dossier, wish.request)
    if (arrangedAt === null || arrangedBy === null) throw new Refusal('conflict')
    if (arrangedBy !== dossier.viewer.person) throw new Refusal('notYours')
    if (!mayTakeBack(dossier.viewer.person, { author: arrangedBy, at: arrangedAt }, dossier.at))
      throw new Refusal('conflict')
    if (openOf(await rowsHere(dossier), person) !== undefined) throw new Refusal('conflict')
    await change(dossier, id, { arranged_at: null, arranged_by: null })
    return { to: interpreterPlace(wish.familyId), notice: { said: 'bevestig.teruggezet' } }
  })
