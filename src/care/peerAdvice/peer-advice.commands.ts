/** Asking a peer worker to think along, taking it back, and answering; none of it names a family. */

import type { Act, Knock } from '#care/access/door.commands.ts'
import { readViewer } from '#care/access/frame.sql.ts'
import { listAtOnce } from '#care/access/glance.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { talkFrameOf } from '#care/peerTalk/peer-talk.commands.ts'
import { namesKnown, oncePerAct } from '#care/practiceSignal/practice-signal.commands.ts'
import { signalForAct, type Writing } from '#care/practiceSignal/practice-signal.sql.ts'
import { asDay } from '#platform/dates.ts'
import { lockKeys, type SealedRow, seal, type Texts, unseal } from '#platform/keys/seal.ts'
import { Refusal } from '#platform/web/page.ts'
import {
  adviceForAct,
  adviceTable,
  ownAdvice,
  questionTable,
  type RawOwnAdvice,
  type RawWaiting,
  waitingAdvice,
  writeAdvice,
  writeQuestion,
} from './peer-advice.sql.ts'
import {
  type AdviceProblem,
  adviceBefore,
  adviceProblem,
  type OwnAdvice,
  questionProblem,
  type TypedQuestion,
  type WaitingAdvice,
} from './peer-advice.ts'

const adviceLook = (id?: Id) =>
  ({
    purpose: 'praten met iemand die dit kent',
    object: { class: 'peerAdvice', ...(id === undefined ? {} : { id }) },
  }) as const

export async function readOwnAdvice(knock: Knock, done: Id | undefined): Promise<OwnAdvice> {
  const raw = await listAtOnce<RawOwnAdvice>(knock, adviceLook(), ownAdvice, [done ?? null])
  const viewer = await readViewer(knock.house.keys, raw.viewer)
  const open = <T extends Texts>(table: string, row: SealedRow) =>
    unseal<T>(knock.house.keys, viewer.municipality, table, row)
  const own = raw.own.map(async ({ id, at, answerBefore, words, answer }) => ({
    ...{ id, at: new Date(at), answerBefore: asDay(answerBefore) },
    ...(await open<TypedQuestion>(questionTable, words)),
    advice: answer && {
      name: (await open<{ callName: string }>('care.person', answer.name)).callName,
      at: new Date(answer.at),
      text: (await open<{ text: string }>(adviceTable, answer.words)).text,
    },
  }))
  return { today: asDay(raw.today), viewer, done: raw.done, own: await Promise.all(own) }
}

export async function readWaitingAdvice(knock: Knock, id: Id): Promise<WaitingAdvice> {
  const raw = await listAtOnce<RawWaiting>(knock, adviceLook(id), waitingAdvice, [id])
  const { frame, open } = await talkFrameOf(knock, raw)
  return {
    ...frame,
    id,
    answerBefore: asDay(raw.answerBefore),
    ...(await open<TypedQuestion>(questionTable, raw.words)),
  }
}

export const askAdvice = (knock: Knock, act: Act, typed: TypedQuestion): Promise<AdviceProblem | 'done'> =>
  oncePerAct<AdviceProblem, Writing>(
    knock,
    adviceLook(),
    (tx) => adviceForAct(tx, knock.token, act),
    async (tx, held) => {
      const problem = questionProblem(typed, await namesKnown(knock, held))
      if (problem !== null) return problem
      const { municipality, me, today } = held
      await lockKeys(tx, me)
      const place = { municipality, table: questionTable, id: act.operation, wording: 1, keyPerson: me }
      const sealed = await seal(knock.house.keys, place, typed)
      await writeQuestion(tx, knock.token, knock.requestId, act, { due: adviceBefore(asDay(today)), sealed })
      return 'done'
    },
  )

export const takeAdviceBack = (knock: Knock, act: Act, undone: Id): Promise<'done'> =>
  oncePerAct<never, Writing>(
    knock,
    adviceLook(undone),
    (tx) => adviceForAct(tx, knock.token, act),
    async (tx) => {
      await writeQuestion(tx, knock.token, knock.requestId, act, { undone })
      return 'done'
    },
  )

/** The names compared are those that this peer worker knows from the own talks. */
export const giveAdvice = (knock: Knock, act: Act, question: Id, text: string): Promise<AdviceProblem | 'done'> =>
  oncePerAct<AdviceProblem, Writing>(
    knock,
    adviceLook(question),
    (tx) => signalForAct(tx, knock.token, act),
    async (tx, held) => {
      const problem = adviceProblem(text, await namesKnown(knock, held))
      if (problem !== null) return problem
      const { municipality, me } = held
      await lockKeys(tx, me)
      const place = { municipality, table: adviceTable, id: act.operation, wording: 1, keyPerson: me }
      const sealed = await seal(knock.house.keys, place, { text })
      const done = await writeAdvice(tx, knock.token, knock.requestId, act, { question, sealed })
      if (done !== true) throw new Refusal('notFound')
      return 'done'
    },
  )
