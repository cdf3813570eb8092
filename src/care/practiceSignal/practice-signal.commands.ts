/** Giving a signal or a plainer text, taking it back, answering it, and reading what was answered. */

import { type Act, type Knock, type Look, refusing, required } from '#care/access/door.commands.ts'
import { readViewer } from '#care/access/frame.sql.ts'
import type { Viewer } from '#care/access/frame.ts'
import { listAtOnce } from '#care/access/glance.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { talkFrameOf } from '#care/peerTalk/peer-talk.commands.ts'
import type { TypedPlainer } from '#care/peerTalk/peer-talk.ts'
import { frameOf, type StaffFrame } from '#care/staffRoles/people-roles.commands.ts'
import type { Tx } from '#platform/database/pool.ts'
import { asDay, type Day } from '#platform/dates.ts'
import { lockKeys, type SealedRow, seal, type Texts, unseal } from '#platform/keys/seal.ts'
import { Refusal } from '#platform/web/page.ts'
import { namesIn } from './nameless.ts'
import {
  answerForAct,
  answerTable,
  deskQuestion,
  ownQuestion,
  type RawDesk,
  type RawOwn,
  type RawSignal,
  type RawTold,
  signalForAct,
  signalTable,
  toldQuestion,
  unwriteSignal,
  type Writing,
  writeAnswer,
  writeSignal,
} from './practice-signal.sql.ts'
import {
  answerBefore,
  answerProblem,
  type Given,
  type OwnSignals,
  plainerProblem,
  type SignalDone,
  type SignalProblem,
  signalProblem,
  type TypedSignal,
} from './practice-signal.ts'

const lookOf = (id?: Id) =>
  ({
    purpose: 'een signaal geven of lezen',
    object: { class: 'practiceSignal', ...(id === undefined ? {} : { id }) },
  }) as const

const given = ({ house }: Knock, municipality: Id, rows: readonly RawSignal[]): Promise<Given[]> =>
  Promise.all(
    rows.map(async ({ id, kind, about, at, answerBefore: due, words, answer }) => {
      const texts = await unseal<Texts>(house.keys, municipality, signalTable, words)
      const said = answer && (await unseal<{ text: string }>(house.keys, municipality, answerTable, answer.words))
      return {
        ...({ kind, about, ...texts } as Given),
        ...{ id, at: new Date(at), answerBefore: asDay(due) },
        answer: answer && said && { at: new Date(answer.at), named: answer.named, text: said.text },
      }
    }),
  )

export async function readOwnSignals(knock: Knock, done: Id | undefined): Promise<OwnSignals> {
  const raw = await listAtOnce<RawOwn>(knock, lookOf(), ownQuestion, [done ?? null])
  const { frame } = await talkFrameOf(knock, { ...raw, done: null })
  const { municipality } = frame.viewer
  const [own, others] = await Promise.all([given(knock, municipality, raw.own), given(knock, municipality, raw.others)])
  return { ...frame, own, others, said: (raw.done?.said ?? null) as SignalDone | null }
}

export type Desk = StaffFrame & { waiting: readonly Given[]; told: readonly Given[]; said: SignalDone | null }

export async function readDesk(knock: Knock, done: Id | undefined): Promise<Desk> {
  const raw = await listAtOnce<RawDesk>(knock, lookOf(), deskQuestion, [done ?? null])
  const frame = await frameOf(knock, raw)
  const { municipality } = frame.viewer
  const [waiting, told] = await Promise.all([
    given(knock, municipality, raw.waiting),
    given(knock, municipality, raw.told),
  ])
  return { ...frame, done: undefined, waiting, told, said: (raw.done?.answer.said ?? null) as SignalDone | null }
}

/** One signal that waits, to answer it; the others stay closed. */
export const readWaiting = (knock: Knock, id: Id): Promise<StaffFrame & { one: Given }> =>
  refusing(knock, { ...lookOf(id), familyId: null }, async () => {
    const raw = await listAtOnce<RawDesk>(knock, lookOf(), deskQuestion, [null])
    const frame = await frameOf(knock, raw)
    const wanted = raw.waiting.filter((signal) => signal.id === id)
    const [one] = await given(knock, frame.viewer.municipality, wanted)
    if (one === undefined) throw new Refusal('notFound')
    return { ...frame, done: undefined, one }
  })

export type Told = { today: Day; viewer: Viewer; told: readonly Given[] }

export async function readTold(knock: Knock): Promise<Told> {
  const raw = await listAtOnce<RawTold>(knock, lookOf(), toldQuestion)
  const viewer = await readViewer(knock.house.keys, raw.viewer)
  return { today: asDay(raw.today), viewer, told: await given(knock, viewer.municipality, raw.told) }
}

/** Sent twice it was done once. */
export function oncePerAct<P, H extends { same: boolean | null }>(
  knock: Knock,
  look: Pick<Look, 'purpose' | 'object'>,
  asked: (tx: Tx) => Promise<H | undefined>,
  work: (tx: Tx, held: H) => Promise<P | 'done'>,
): Promise<P | 'done'> {
  return refusing(knock, { ...look, familyId: null }, () =>
    knock.house.pool.transaction(async (tx) => {
      const held = required(await asked(tx))
      if (held.same === null) return work(tx, held)
      if (!held.same) throw new Refusal('changed')
      return 'done' as const
    }),
  )
}

/** Names that may not stand in it: what the house holds of who is near, with the name by birth; of how a family or somebody of a circle is called, what is written as a name. */
export async function namesKnown({ house }: Knock, held: Writing): Promise<string[]> {
  const open = (table: string, rows: readonly SealedRow[]) =>
    Promise.all(rows.map((row) => unseal<Texts>(house.keys, held.municipality, table, row)))
  const [people, births, families, circle] = await Promise.all([
    open('care.person', held.people),
    open('care.birth', held.births),
    open('care.family', held.families),
    open('care.circle_member', held.circle),
  ])
  return [
    ...people.map(({ callName = '' }) => callName),
    ...births.map(({ familyName = '' }) => familyName),
    ...[...families, ...circle].flatMap(({ name = '' }) => namesIn(name)),
  ]
}

type Wish = { kind: Given['kind']; about: string; texts: Texts; problem: (names: string[]) => SignalProblem | null }

const keep = (knock: Knock, act: Act, { kind, about, texts, problem }: Wish): Promise<SignalProblem | 'done'> =>
  oncePerAct<SignalProblem, Writing>(
    knock,
    lookOf(),
    (tx) => signalForAct(tx, knock.token, act),
    async (tx, held) => {
      const wrong = problem(await namesKnown(knock, held))
      if (wrong !== null) return wrong
      const { municipality, me } = held
      await lockKeys(tx, me)
      const place = { municipality, table: signalTable, id: act.operation, wording: 1, keyPerson: me }
      const sealed = await seal(knock.house.keys, place, texts)
      const due = answerBefore(asDay(held.today))
      await writeSignal(tx, knock.token, knock.requestId, act, { kind, about, due, sealed })
      return 'done'
    },
  )

export const giveSignal = (knock: Knock, act: Act, typed: TypedSignal): Promise<SignalProblem | 'done'> => {
  const { theme, ...texts } = typed
  return keep(knock, act, { kind: 'signal', about: theme, texts, problem: (names) => signalProblem(typed, names) })
}

export const proposePlainer = (knock: Knock, act: Act, typed: TypedPlainer): Promise<SignalProblem | 'done'> => {
  const { place, ...texts } = typed
  return keep(knock, act, { kind: 'plainer', about: place, texts, problem: (names) => plainerProblem(typed, names) })
}

export const takeSignalBack = (knock: Knock, act: Act, signal: Id): Promise<'done'> =>
  oncePerAct<never, Writing>(
    knock,
    lookOf(signal),
    (tx) => signalForAct(tx, knock.token, act),
    async (tx) => {
      await unwriteSignal(tx, knock.token, knock.requestId, act, signal)
      return 'done'
    },
  )

type Answer = { signal: Id; named: boolean; answer: string }

/** With the answer everybody who works here reads it; where a name was found, only who wrote it hears so. */
export const answerSignal = (knock: Knock, act: Act, { signal, named, answer }: Answer) =>
  oncePerAct<SignalProblem, Awaited<ReturnType<typeof answerForAct>> & object>(
    knock,
    lookOf(signal),
    (tx) => answerForAct(tx, knock.token, act, signal),
    async (tx, { municipality, me }) => {
      const problem = named ? null : answerProblem(answer)
      if (problem !== null) return problem
      await lockKeys(tx, me)
      const place = { municipality, table: answerTable, id: act.operation, wording: 1, keyPerson: me }
      const sealed = await seal(knock.house.keys, place, { text: named ? '' : answer })
      const done = await writeAnswer(tx, knock.token, knock.requestId, act, { signal, named, sealed })
      if (done !== true) throw new Refusal('conflict')
      return 'done'
    },
  )
