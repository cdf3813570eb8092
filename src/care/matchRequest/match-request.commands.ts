/** Asking for a buddy or a support family, taking that back, and stopping it. */

import {
  type Act,
  actInDossier,
  type Dossier,
  type Knock,
  type Look,
  type Outcome,
} from '#care/access/door.commands.ts'
import { isFamilyFromTwelve } from '#care/access/frame.ts'
import { writesHere } from '#care/household/household.sql.ts'
import type { Id } from '#care/pass/facts.ts'
import { newId } from '#platform/clock.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import { factTable, matchesOneByOne, reachRows, requestRows, requestTable } from './match-request.sql.ts'
import {
  isOpen,
  type MatchRequest,
  matchesPlace,
  mayUndo,
  type RequestProblem,
  requestProblem,
  runsAlready,
  type TypedRequest,
  talkBefore,
} from './match-request.ts'

export const matchLook = (familyId: Id, action: Look['action'], id?: Id): Look => ({
  familyId,
  purpose: 'een maatje of steungezin zoeken',
  action,
  topics: ['help'],
  object: id === undefined ? { class: 'matchRequest' } : { class: 'matchRequest', id },
})

/** For the family from twelve and for who coordinates: the persons that this reader speaks for. */
export async function speaksFor(dossier: Dossier): Promise<readonly Id[]> {
  if (!isFamilyFromTwelve(dossier) && !dossier.isCoordinator) throw new Refusal('notFound')
  return writesHere(dossier)
}

export async function requestsHere(dossier: Dossier): Promise<MatchRequest[]> {
  await speaksFor(dossier)
  const reached = await reachRows(dossier, dossier.family.id)
  return Promise.all(
    (await requestRows(dossier, dossier.family.id)).map(async ({ sealed, wording, keyPerson, ...row }) => {
      const { goal = '' } = await dossier.unseal<{ goal?: string }>(requestTable, {
        ...{ id: row.id, sealed, wording, keyPerson },
      })
      const way = reached.find(({ request }) => request === row.id)
      const { reach = '' } = way === undefined ? {} : await dossier.unseal<{ reach?: string }>(factTable, way)
      return { ...row, goal, reach }
    }),
  )
}

/** The request of this page, with nobody else acting on it meanwhile. */
export async function oneRequest(dossier: Dossier, id: Id): Promise<MatchRequest> {
  await matchesOneByOne(dossier, dossier.family.id)
  const found = (await requestsHere(dossier)).find((one) => one.id === id)
  if (found === undefined) throw new Refusal('notFound')
  return found
}

type Wish = { familyId: Id; typed: TypedRequest; draft: string }

export const askMatch = (knock: Knock, act: Act, wish: Wish): Promise<Outcome | { problem: RequestProblem }> =>
  actInDossier<RequestProblem>(knock, matchLook(wish.familyId, 'create', act.operation), act, async (dossier) => {
    const people = await speaksFor(dossier)
    if (!dossier.isFamily) throw new Refusal('notFound')
    const problem = requestProblem(wish.typed, people)
    if (problem !== null) return { problem }
    await matchesOneByOne(dossier, wish.familyId)
    if (runsAlready(await requestsHere(dossier), wish.typed.kind, wish.typed.who))
      return { problem: { field: 'kind', is: 'runs' } }
    await keepRequest(dossier, act.operation, wish.typed)
    const to = matchesPlace(wish.familyId)
    const notice = { said: 'maatje.klaar', values: { date: talkBefore(dossier.today) } }
    return { to, draft: wish.draft, notice: { ...notice, undo: `${to}/${act.operation}/weg` } }
  })

async function keepRequest(dossier: Dossier, id: Id, { kind, who, goal, reach }: TypedRequest): Promise<void> {
  const [me, reachId] = [dossier.viewer.person, newId()]
  const of = { municipality_id: dossier.viewer.municipality, family_id: dossier.family.id }
  await dossier.run(
    write.insertInto(requestTable).values({
      ...{ ...of, id, kind, asked_by: me, for_person: who, asked_at: dossier.at, key_person: who },
      sealed: await dossier.seal({ table: requestTable, id, wording: 1, keyPerson: who }, { goal }),
    }),
  )
  await dossier.run(
    write.insertInto(factTable).values({
      ...{ ...of, id: reachId, request_id: id, kind: 'reach', author: me, at: dossier.at, on_day: dossier.today },
      key_person: me,
      sealed: await dossier.seal({ table: factTable, id: reachId, wording: 1, keyPerson: me }, { reach }),
    }),
  )
}

type OnRequest = { familyId: Id; request: Id }

/** By each of the family who may know of it: taken back where that is still possible, and ended in any other case. No reason is asked. */
export const stopMatch = (knock: Knock, act: Act, wish: OnRequest): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, matchLook(wish.familyId, 'change', wish.request), act, async (dossier) => {
    const request = await oneRequest(dossier, wish.request)
    if (!isOpen(request)) throw new Refusal('conflict')
    if (!dossier.isFamily) throw new Refusal('notYours')
    await endMatch(dossier, request)
    return { to: matchesPlace(wish.familyId), notice: { said: 'maatje.weg.klaar' } }
  })

/** Taken back, it is as if it had not been asked; ended, it stays with the day and by whom. */
export async function endMatch(dossier: Dossier, request: MatchRequest): Promise<void> {
  const ended = { ended_at: dossier.at, ended_by: dossier.viewer.person }
  await dossier.run(
    write
      .updateTable(requestTable)
      .set(mayUndo(dossier.viewer.person, request, dossier.at) ? { undone_at: dossier.at } : ended)
      .where('family_id', '=', dossier.family.id)
      .where('id', '=', request.id),
  )
}
