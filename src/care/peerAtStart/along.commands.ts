/** Asking a peer worker along to the first conversation, choosing what is known of it, and saying whether a contribution is right. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { isJudgement, openOf } from '#care/peers/peer-request.ts'
import { type PeerCardWords, peersLook, requestsHere, undoRequest, writeRequest } from '#care/peers/peers.commands.ts'
import { requestsOneByOne } from '#care/peers/peers.sql.ts'
import { type Prepared, preparerOf, prepareTalk, sayBefore } from '#care/startConversation/prepare.commands.ts'
import { readTalk, startLook } from '#care/startConversation/start.commands.ts'
import { type SeenTalk, saidBy, startPath } from '#care/startConversation/start-voice.ts'
import { sayInTalk } from '#care/startConversation/voice.commands.ts'
import { newId } from '#platform/clock.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import {
  alongRows,
  alongTable,
  comingRows,
  contributionRows,
  contributionTable,
  judgedAt,
} from './peer-at-start.sql.ts'
import {
  type AlongProblem,
  alongProblem,
  type Choice,
  type Contribution,
  isPeerKind,
  type PeerKind,
  runningAlong,
  type TypedAlong,
} from './peer-at-start.ts'

export const alongPlace = (familyId: Id, talkId: Id): string => `${startPath(familyId, talkId)}/ervaring`

type OnTalk = { familyId: Id; talkId: Id }

/** Who prepares asks, as long as the conversation lies ahead. */
async function preparing(dossier: Dossier, talkId: Id): Promise<SeenTalk> {
  const seen = await readTalk(dossier, talkId)
  preparerOf(dossier, seen)
  await requestsOneByOne(dossier, dossier.viewer.person)
  return seen
}

export async function alongHere(dossier: Dossier, talkId: Id) {
  const [alongs, requests] = [await alongRows(dossier, dossier.family.id), await requestsHere(dossier)]
  const running = runningAlong(alongs, requests, talkId)
  const kind = alongs.find(({ id }) => id === running?.along.id)?.kind ?? null
  return { running, kind, open: openOf(requests) }
}

const undoAlong = (dossier: Dossier) =>
  dossier.run(
    write
      .updateTable(alongTable)
      .set({ undone_at: dossier.at })
      .where('family_id', '=', dossier.family.id)
      .where('person_id', '=', dossier.viewer.person)
      .where('undone_at', 'is', null),
  )

type NewAlong = { talkId: Id; requestId: Id; kind: PeerKind | null } & {
  chosenFor?: Id
  chosen?: readonly Choice[]
}

/** One asks along to one conversation at a time; what was asked or chosen before is taken back. */
async function writeAlong(dossier: Dossier, { talkId, requestId, kind, chosenFor, chosen = [] }: NewAlong) {
  await undoAlong(dossier)
  await dossier.run(
    write.insertInto(alongTable).values({
      ...{ municipality_id: dossier.viewer.municipality, family_id: dossier.family.id, id: newId() },
      ...{ talk_id: talkId, request_id: requestId, person_id: dossier.viewer.person, kind, at: dossier.at },
      ...{ chosen_for: chosenFor ?? null },
      ...{ tells_name: chosen.includes('name'), opens_words: chosen.includes('words') },
    }),
  )
}

/** Who said no before and asks now, says yes; to oneself, since nobody else is told of the request by it. */
async function sayYes(dossier: Dossier, { talk, voices }: SeenTalk): Promise<void> {
  const me = dossier.viewer.person
  const said = saidBy(voices, 'peer', me)
  if (said?.value !== 'no') return
  const own = { talkId: talk.id, kind: 'peer', author: me, subjects: [me], audience: 'onlyMe' } as const
  await sayInTalk(dossier, said, { ...own, value: 'yes', texts: {} })
}

type Wish = OnTalk & { typed: TypedAlong; draft: string }

export const askAlong = (knock: Knock, act: Act, wish: Wish): Promise<Outcome | { problem: AlongProblem }> =>
  actInDossier<AlongProblem>(knock, peersLook(wish.familyId, 'create', act.operation), act, async (dossier) => {
    const seen = await preparing(dossier, wish.talkId)
    if (seen.state !== 'planned') throw new Refusal('conflict')
    const { kind, wish: words, reach } = wish.typed
    const problem = alongProblem(wish.typed)
    if (problem !== null || !isPeerKind(kind)) return { problem: problem ?? { field: 'kind', is: 'choose' } }
    await writeRequest(dossier, act.operation, { what: 'startConversation', wish: words, reach }, seen.talk.plannedOn)
    await writeAlong(dossier, { talkId: wish.talkId, requestId: act.operation, kind })
    await sayYes(dossier, seen)
    return {
      to: alongPlace(wish.familyId, wish.talkId),
      draft: wish.draft,
      notice: { said: 'mee.gevraagd' },
    }
  })

/** Whom one asked before, or talks with already, comes along to this conversation too. */
export const bringAlong = (knock: Knock, act: Act, wish: OnTalk): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, peersLook(wish.familyId, 'change'), act, async (dossier) => {
    const seen = await preparing(dossier, wish.talkId)
    const { open, running } = await alongHere(dossier, wish.talkId)
    if (seen.state !== 'planned' || open === undefined || running !== undefined) throw new Refusal('conflict')
    await writeAlong(dossier, { talkId: wish.talkId, requestId: open.id, kind: null })
    await sayYes(dossier, seen)
    return { to: alongPlace(wish.familyId, wish.talkId), notice: { said: 'mee.gevraagd' } }
  })

/** For this peer worker alone: what who coordinates may know, and whether the own preparation is read. */
export const chooseAlong = (
  knock: Knock,
  act: Act,
  wish: OnTalk & { chosen: readonly Choice[] },
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, peersLook(wish.familyId, 'change'), act, async (dossier) => {
    const { talk } = await preparing(dossier, wish.talkId)
    const { running, kind } = await alongHere(dossier, talk.id)
    if (running === undefined || running.request.match === null) throw new Refusal('conflict')
    const { request } = running
    const chosenFor = running.request.match.person
    await writeAlong(dossier, { talkId: talk.id, requestId: request.id, kind, chosenFor, chosen: wish.chosen })
    return { to: alongPlace(wish.familyId, talk.id), notice: { said: 'bevestig.bewaard' } }
  })

/** Keeps what was said before the conversation. To the question whether one wants somebody: a yes leads to asking, and a no ends what was asked with the same tap (D-STA-04). */
export const prepareAlong: typeof prepareTalk = (knock, act, said) =>
  said.question === 'peer' ? answerPeer(knock, act, said) : prepareTalk(knock, act, said)

const answerPeer = (knock: Knock, act: Act, said: Prepared): Promise<Outcome | { problem: 'tooLong' }> =>
  actInDossier<'tooLong'>(knock, startLook(said.familyId, 'create', said.talkId), act, async (dossier) => {
    const outcome = await sayBefore(dossier, said)
    if ('problem' in outcome) return outcome
    await requestsOneByOne(dossier, dossier.viewer.person)
    const { running } = await alongHere(dossier, said.talkId)
    if (said.value === 'yes')
      return running === undefined ? { ...outcome, to: alongPlace(said.familyId, said.talkId) } : outcome
    if (said.value === 'no' && running !== undefined) {
      await undoAlong(dossier)
      const { id, what, match } = running.request
      if (match === null && what === 'startConversation') await undoRequest(dossier, id)
    }
    return outcome
  })

export type Coming = { name: string; card: PeerCardWords | null } | null

/** For who coordinates: each who comes along; null where the name was not told. */
export async function comingHere(dossier: Dossier, talkId: Id): Promise<Coming[]> {
  if (!dossier.isCoordinator) return []
  return Promise.all(
    (await comingRows(dossier, talkId)).map(async ({ name, card }) => {
      if (name === undefined) return null
      const { callName } = await dossier.unseal<{ callName: string }>('care.person', name)
      return { name: callName, card: card == null ? null : await dossier.unseal<PeerCardWords>('care.peer_card', card) }
    }),
  )
}

/** What counts, and of who asked also what is not judged yet; without a name where it was not told. */
export const contributionsHere = async (dossier: Dossier, talkId: Id): Promise<Contribution[]> =>
  Promise.all(
    (await contributionRows(dossier, talkId)).map(async ({ at, rightAt, name, ...row }) => ({
      ...{ id: row.id, talkId, at: new Date(at), rightAt: rightAt === null ? null : new Date(rightAt) },
      text: (await dossier.unseal<{ text: string }>(contributionTable, row)).text,
      name: name === null ? '' : (await dossier.unseal<{ callName: string }>('care.person', name)).callName,
    })),
  )

export const judgeContribution = (
  knock: Knock,
  act: Act,
  wish: OnTalk & { contribution: Id; says: string },
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, peersLook(wish.familyId, 'change'), act, async (dossier) => {
    await preparing(dossier, wish.talkId)
    const found = await judgedAt(dossier, wish.familyId, wish.talkId, wish.contribution)
    if (found === undefined) throw new Refusal('notFound')
    if (found.rightAt !== null || !isJudgement(wish.says)) throw new Refusal('conflict')
    const isRight = wish.says === 'yes'
    await dossier.run(
      write
        .updateTable(contributionTable)
        .set(isRight ? { right_at: dossier.at } : { undone_at: dossier.at })
        .where('family_id', '=', wish.familyId)
        .where('id', '=', wish.contribution),
    )
    const said = isRight ? 'kent.klopt.klaar' : 'kent.kloptniet.klaar'
    return { to: alongPlace(wish.familyId, wish.talkId), notice: { said } }
  })
