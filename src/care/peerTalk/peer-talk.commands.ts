/** What a peer worker sees and does: the own talks, the role card, and taking a request. */

import { type Act, type Knock, refusing, required } from '#care/access/door.commands.ts'
import { readViewer } from '#care/access/frame.sql.ts'
import { listAtOnce } from '#care/access/glance.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { answerBefore, isReturnReason } from '#care/peers/peer-request.ts'
import { noteTable, peerTable } from '#care/peers/peers.sql.ts'
import type { Tx } from '#platform/database/pool.ts'
import { asDay, type Day, dayOf } from '#platform/dates.ts'
import { lockKeys, type SealedRow, seal, type Texts, unseal } from '#platform/keys/seal.ts'
import { Refusal } from '#platform/web/page.ts'
import {
  giveBackRequest,
  type HeldAct,
  listTalks,
  pageTalk,
  type RawOneTalk,
  type RawTalk,
  type RawTalkFrame,
  type RawTalks,
  takeRequest,
  talkForAct,
  writeCard,
  writeNote,
} from './peer-talk.sql.ts'
import {
  type CardProblem,
  type CardText,
  cardProblem,
  contactDays,
  type ListedTalk,
  type NoteProblem,
  noteProblem,
  type OneTalk,
  type TalkFrame,
  type Talks,
  type TypedCard,
  type TypedNote,
} from './peer-talk.ts'

const cardTable = 'care.peer_card'
export const talkLook = (id?: Id) =>
  ({
    purpose: 'praten met iemand die dit kent',
    object: { class: 'peerRequest', ...(id === undefined ? {} : { id }) },
  }) as const

type Open = <T extends Texts>(table: string, row: SealedRow) => Promise<T>

export async function talkFrameOf({ house }: Knock, raw: RawTalkFrame): Promise<{ frame: TalkFrame; open: Open }> {
  const viewer = await readViewer(house.keys, raw.viewer)
  const open: Open = (table, row) => unseal(house.keys, viewer.municipality, table, row)
  const card = raw.card && {
    ...(await open<Record<CardText, string>>(cardTable, raw.card)),
    certifiedOn: asDay(raw.card.certifiedOn),
  }
  const coach = raw.coach && (await open<{ callName: string }>('care.person', raw.coach)).callName
  const { certified } = raw
  return { frame: { today: asDay(raw.today), viewer, card, certified, coach, done: raw.done?.said ?? null }, open }
}

async function talkOf(open: Open, raw: RawTalk): Promise<ListedTalk> {
  const { id, what, young, mine, name, firstOn, along } = raw
  return {
    ...{ id, what, young, mine },
    name: name == null ? '' : (await open<{ callName: string }>('care.person', name)).callName,
    askedOn: dayOf(new Date(raw.askedAt)),
    answerBefore: asDay(raw.answerBefore),
    firstOn: firstOn === null ? null : asDay(firstOn),
    along: along && { ...along, on: asDay(along.on) },
  }
}

export async function readTalks(knock: Knock, done: Id | undefined): Promise<Talks> {
  const raw = await listAtOnce<RawTalks>(knock, talkLook(), listTalks, [done ?? null])
  const { frame, open } = await talkFrameOf(knock, raw)
  const advice = raw.advice.map(({ answerBefore: due, ...one }) => ({ ...one, answerBefore: asDay(due) }))
  return {
    ...frame,
    advice,
    firstTalks: raw.firstTalks,
    talks: await Promise.all(raw.requests.map((one) => talkOf(open, one))),
  }
}

export const readTalk = async (knock: Knock, id: Id, done: Id | undefined): Promise<OneTalk> =>
  oneTalkOf(knock, await listAtOnce<RawOneTalk>(knock, talkLook(id), pageTalk, [id, done ?? null]))

export async function oneTalkOf(knock: Knock, raw: RawOneTalk): Promise<OneTalk> {
  const { frame, open } = await talkFrameOf(knock, raw)
  return {
    ...frame,
    ...(await talkOf(open, raw)),
    words: raw.words === undefined ? null : await open<{ wish: string; reach: string }>(peerTable, raw.words),
    notes: await Promise.all(
      (raw.notes ?? []).map(async ({ at, rightAt, ...row }) => ({
        ...{ id: row.id, at: new Date(at), rightAt: rightAt === null ? null : new Date(rightAt) },
        text: (await open<{ text: string }>(noteTable, row)).text,
      })),
    ),
    story: raw.reads == null ? null : `/gezin/${raw.family}/verhaal`,
  }
}

/** Sent twice it was done once. */
export function actAtWork<P>(
  knock: Knock,
  act: Act,
  id: Id | undefined,
  work: (tx: Tx, held: HeldAct) => Promise<P | 'done'>,
): Promise<P | 'done'> {
  return refusing(knock, { ...talkLook(id), familyId: null }, () =>
    knock.house.pool.transaction(async (tx) => {
      const held = required(await talkForAct(tx, knock.token, act, id))
      if (held.same === null) return work(tx, held)
      if (!held.same) throw new Refusal('changed')
      return 'done' as const
    }),
  )
}

export const keepCard = (knock: Knock, act: Act, typed: TypedCard): Promise<CardProblem | 'done'> =>
  actAtWork<CardProblem>(knock, act, undefined, async (tx, { municipality, me, today }) => {
    const problem = cardProblem(typed, today)
    if (problem !== null) return problem
    const { certifiedOn, ...texts } = typed
    if (certifiedOn === null) return { field: 'certifiedOn', is: 'missing' }
    await lockKeys(tx, me)
    const place = { municipality, table: cardTable, id: act.operation, wording: 1, keyPerson: me }
    const sealed = await seal(knock.house.keys, place, texts)
    await writeCard(tx, knock.token, knock.requestId, act, { on: certifiedOn, sealed, due: answerBefore(today) })
    return 'done'
  })

export type PeerProblem = 'choose' | 'notYet'

export const takeTalk = (knock: Knock, act: Act, id: Id, on: string): Promise<PeerProblem | 'done'> =>
  actAtWork<PeerProblem>(knock, act, id, async (tx, { today }) => {
    const chosen: Day | undefined = contactDays(today).find((day) => day === on)
    if (chosen === undefined) return 'choose'
    return (await takeRequest(tx, knock.token, knock.requestId, act, { id, on: chosen })) ? 'done' : 'notYet'
  })

/** Others may take it, and who gave it back reads nothing of it any more (D-PEE-03). */
export const giveTalkBack = (knock: Knock, act: Act, id: Id, reason: string): Promise<'done'> =>
  actAtWork<never>(knock, act, id, async (tx, { today }) => {
    const said = isReturnReason(reason) ? reason : null
    await giveBackRequest(tx, knock.token, knock.requestId, act, { id, reason: said, due: answerBefore(today) })
    return 'done'
  })

/** In the words of who asked; it counts once that person says so. */
export const keepNote = (knock: Knock, act: Act, talk: Id, { text, heavy }: TypedNote): Promise<NoteProblem | 'done'> =>
  actAtWork<NoteProblem>(knock, act, talk, async (tx, { municipality, person }) => {
    if (person === null) throw new Refusal('notFound')
    const problem = noteProblem(text)
    if (problem !== null) return problem
    await lockKeys(tx, person)
    const place = { municipality, table: noteTable, id: act.operation, wording: 1, keyPerson: person }
    const sealed = await seal(knock.house.keys, place, { text })
    await writeNote(tx, knock.token, knock.requestId, act, { talk, sealed, heavy })
    return 'done'
  })

export const takeNoteBack = (knock: Knock, act: Act, talk: Id, undone: Id): Promise<'done'> =>
  actAtWork<never>(knock, act, talk, async (tx) => {
    await writeNote(tx, knock.token, knock.requestId, act, { talk, undone })
    return 'done'
  })
