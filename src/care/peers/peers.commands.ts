/** Asking for a talk with a peer worker, opening the own story for it, taking it back, and saying whether it was of use. */

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
import { openOwn } from '#care/shares/open-own.commands.ts'
import { write } from '#platform/database/write.ts'
import type { Day } from '#platform/dates.ts'
import { Refusal } from '#platform/web/page.ts'
import {
  answerBefore,
  isJudgement,
  isUse,
  openOf,
  type PeerNote,
  type PeerRequest,
  type RequestProblem,
  type ReturnReason,
  requestProblem,
  type TypedRequest,
} from './peer-request.ts'
import {
  goneRow,
  letPeerGo,
  noteRows,
  noteTable,
  peerRow,
  peerTable,
  requestRows,
  requestsOneByOne,
  sharedTopics,
} from './peers.sql.ts'

export const peersPlace = (familyId: Id): string => `/gezin/${familyId}/iemand-die-dit-kent`

export const peersLook = (familyId: Id, action: Look['action'], id?: Id): Look => ({
  familyId,
  purpose: 'praten met iemand die dit kent',
  action,
  topics: ['story'],
  object: id === undefined ? { class: 'peerRequest' } : { class: 'peerRequest', id },
})

/** For the family from twelve, and for who coordinates; for anybody else there is no such page. */
export function mustKnowPeers(dossier: Dossier): void {
  if (!isFamilyOrCoordinator(dossier)) throw new Refusal('notFound')
}

export async function requestsHere(dossier: Dossier): Promise<PeerRequest[]> {
  const rows = await requestRows(dossier, dossier.family.id)
  return Promise.all(
    rows.map(async ({ person, firstOn, endedAt, was, ...row }) => {
      const { wish = '', reach = '' } = await dossier.unseal<{ wish?: string; reach?: string }>(peerTable, row)
      const { id, what, askedAt } = row
      return {
        ...{ id, what, wish, reach, askedAt, answerBefore: row.answerBefore },
        match: person === null || firstOn === null ? null : { person, firstOn },
        ended: endedAt === null || was === null ? null : { at: endedAt, was },
      }
    }),
  )
}

export type PeerCardWords = { role: string; table: string; tells: string; fee: string }
export type Peer = { name: string; card: PeerCardWords | null; readsStory: boolean }

/** Who took the request that runs, with the role card, and whether the own story is open to him or her. */
export async function peerHere(dossier: Dossier, request: PeerRequest | undefined): Promise<Peer | undefined> {
  if (request?.match == null) return undefined
  const raw = await peerRow(dossier, request.id)
  if (raw == null) return undefined
  const { callName } = await dossier.unseal<{ callName: string }>('care.person', raw.name)
  const card = raw.card === null ? null : await dossier.unseal<PeerCardWords>('care.peer_card', raw.card)
  const [family, me] = [dossier.family.id, dossier.viewer.person]
  const open = await sharedTopics(dossier, family, me, request.match.person, dossier.at)
  return { name: callName, card, readsStory: open.some(({ topic }) => topic === 'story') }
}

export type PeerGone = { name: string; reason: ReturnReason | null }

/** Who gave the request back, as long as nobody else took it. */
export async function goneHere(dossier: Dossier, request: PeerRequest | undefined): Promise<PeerGone | undefined> {
  if (request === undefined || request.match !== null) return undefined
  const raw = await goneRow(dossier, request.id)
  if (raw == null) return undefined
  const { callName } = await dossier.unseal<{ callName: string }>('care.person', raw.name)
  return { name: callName, reason: raw.reason }
}

type Wish = { familyId: Id; typed: TypedRequest; draft: string }

/** Writes down what is asked, once at a time; until the day before which one hears, no later than what it is for. */
export async function writeRequest(
  dossier: Dossier,
  id: Id,
  { what, wish, reach }: TypedRequest,
  latest?: Day,
): Promise<Day> {
  const me = dossier.viewer.person
  await requestsOneByOne(dossier, me)
  if (openOf(await requestsHere(dossier)) !== undefined) throw new Refusal('conflict')
  const usual = answerBefore(dossier.today)
  const due = latest !== undefined && latest < usual ? latest : usual
  await dossier.run(
    write.insertInto(peerTable).values({
      ...{ municipality_id: dossier.viewer.municipality, family_id: dossier.family.id, id },
      ...{ person_id: me, what, asked_at: dossier.at, answer_before: due, key_person: me },
      sealed: await dossier.seal({ table: peerTable, id, wording: 1, keyPerson: me }, { wish, reach }),
    }),
  )
  return due
}

export const askPeer = (knock: Knock, act: Act, wish: Wish): Promise<Outcome | { problem: RequestProblem }> =>
  actInDossier<RequestProblem>(knock, peersLook(wish.familyId, 'create', act.operation), act, async (dossier) => {
    if (!isFamilyFromTwelve(dossier)) throw new Refusal('notFound')
    const problem = requestProblem(wish.typed)
    if (problem !== null) return { problem }
    const due = await writeRequest(dossier, act.operation, wish.typed)
    const to = peersPlace(wish.familyId)
    const notice = { said: 'kent.klaar', values: { date: due }, undo: `${to}/${act.operation}/weg` }
    return { to, draft: wish.draft, notice }
  })

export async function oneHere(dossier: Dossier, id: Id): Promise<PeerRequest> {
  await requestsOneByOne(dossier, dossier.viewer.person)
  const found = (await requestsHere(dossier)).find((one) => one.id === id)
  if (found === undefined) throw new Refusal('notFound')
  return found
}

export const changeRequest = (dossier: Dossier, id: Id, values: Record<string, unknown>) =>
  dossier.run(write.updateTable(peerTable).set(values).where('family_id', '=', dossier.family.id).where('id', '=', id))

export async function undoRequest(dossier: Dossier, id: Id): Promise<void> {
  await letPeerGo(dossier, id)
  await changeRequest(dossier, id, { undone_at: dossier.at })
}

type OnRequest = { familyId: Id; request: Id }

/** At any moment while nobody has it. */
export const takePeerBack = (knock: Knock, act: Act, wish: OnRequest): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, peersLook(wish.familyId, 'change', wish.request), act, async (dossier) => {
    const request = await oneHere(dossier, wish.request)
    if (request.match !== null) throw new Refusal('conflict')
    await undoRequest(dossier, request.id)
    return { to: peersPlace(wish.familyId), notice: { said: 'kent.weg.klaar' } }
  })

/** The own story, for this talk; it closes with the request. */
export const openStory = (knock: Knock, act: Act, wish: OnRequest): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, peersLook(wish.familyId, 'change', wish.request), act, async (dossier) => {
    const request = await oneHere(dossier, wish.request)
    const peer = await peerHere(dossier, request)
    if (request.match === null || request.ended !== null || peer?.readsStory !== false) throw new Refusal('conflict')
    await openOwn(dossier, 'story', [request.match.person])
    return { to: peersPlace(wish.familyId), notice: { said: 'kent.leest.klaar', values: { name: peer.name } } }
  })

/** Ends it, and with it all that this peer worker reads of who asked (D-PEE-03). */
export const sayUse = (
  knock: Knock,
  act: Act,
  wish: OnRequest & { was: string },
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, peersLook(wish.familyId, 'change', wish.request), act, async (dossier) => {
    const request = await oneHere(dossier, wish.request)
    if (request.match === null || request.ended !== null || !isUse(wish.was)) throw new Refusal('conflict')
    const me = dossier.viewer.person
    await changeRequest(dossier, request.id, { ended_at: dossier.at, was: wish.was })
    await dossier.run(
      write
        .updateTable('care.share')
        .set({ withdrawn_by: me, withdrawn_at: dossier.at })
        .where('family_id', '=', wish.familyId)
        .where('subject', '=', me)
        .where('reader', '=', request.match.person)
        .where('withdrawn_at', 'is', null),
    )
    return { to: peersPlace(wish.familyId), notice: { said: 'kent.dank' } }
  })

export const notesHere = async (dossier: Dossier): Promise<PeerNote[]> =>
  Promise.all(
    (await noteRows(dossier, dossier.family.id)).map(async ({ request, author, at, rightAt, ...row }) => {
      const { text = '' } = await dossier.unseal<{ text?: string }>(noteTable, row)
      return { id: row.id, request, author, at, rightAt, text }
    }),
  )

type OnNote = { familyId: Id; note: Id; says: string }

/** "Dat klopt" makes a note count; a no takes it away for both. */
export const judgeNote = (knock: Knock, act: Act, wish: OnNote): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, peersLook(wish.familyId, 'change'), act, async (dossier) => {
    await requestsOneByOne(dossier, dossier.viewer.person)
    const note = (await notesHere(dossier)).find(({ id }) => id === wish.note)
    if (note === undefined) throw new Refusal('notFound')
    if (note.rightAt !== null || !isJudgement(wish.says)) throw new Refusal('conflict')
    const isRight = wish.says === 'yes'
    await dossier.run(
      write
        .updateTable(noteTable)
        .set(isRight ? { right_at: dossier.at } : { undone_at: dossier.at })
        .where('family_id', '=', wish.familyId)
        .where('id', '=', note.id),
    )
    return {
      to: peersPlace(wish.familyId),
      notice: { said: isRight ? 'kent.klopt.klaar' : 'kent.kloptniet.klaar' },
    }
  })
