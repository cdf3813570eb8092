/** What a peer worker, and in the end a local team, sees and does with first talks. The words open to who took one. */

import { type Act, type Knock, refusing } from '#care/access/door.commands.ts'
import { readViewer } from '#care/access/frame.sql.ts'
import { listAtOnce } from '#care/access/glance.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { talkFrameOf } from '#care/peerTalk/peer-talk.commands.ts'
import { asDay, dayOf } from '#platform/dates.ts'
import { unseal } from '#platform/keys/seal.ts'
import { Refusal } from '#platform/web/page.ts'
import {
  firstTalkTable,
  listFirst,
  pageFirst,
  type RawFirst,
  type RawFirstList,
  type RawFirstPage,
  setKinds,
  writeTalkAct,
} from './first-talk.sql.ts'
import {
  type AskedTalk,
  type DeskFrame,
  type FirstTalks,
  isTalkKind,
  type OneFirst,
  type TalkAct,
} from './first-talk.ts'

const lookOf = (peer: boolean, id?: Id) =>
  ({
    purpose: peer ? 'praten met iemand die dit kent' : 'een eerste vraag beantwoorden',
    object: { class: 'firstTalk', ...(id === undefined ? {} : { id }) },
  }) as const

async function frameOf(knock: Knock, raw: RawFirstList | RawFirstPage): Promise<DeskFrame> {
  const did = raw.did?.firstTalk ?? null
  if (!('certified' in raw))
    return { today: asDay(raw.today), viewer: await readViewer(knock.house.keys, raw.viewer), peer: null, did }
  const { frame } = await talkFrameOf(knock, { ...raw, done: null })
  return { today: frame.today, viewer: frame.viewer, peer: frame, did }
}

const opened = async ({ house }: Knock, frame: DeskFrame, { words }: RawFirst): Promise<AskedTalk | null> =>
  words && unseal<AskedTalk>(house.keys, frame.viewer.municipality, firstTalkTable, words)

export async function readFirstTalks(knock: Knock, done: Id | undefined): Promise<FirstTalks> {
  const raw = await listAtOnce<RawFirstList>(knock, lookOf(true), listFirst, [done ?? null])
  const frame = await frameOf(knock, raw)
  const talks = raw.talks.map(async (one) => ({
    ...{ id: one.id, kind: one.kind, dueOn: asDay(one.dueOn), mine: one.mine },
    name: (await opened(knock, frame, one))?.name ?? '',
  }))
  return { ...frame, duty: raw.duty, talks: await Promise.all(talks) }
}

export async function readFirstTalk(knock: Knock, peer: boolean, id: Id, done: Id | undefined): Promise<OneFirst> {
  const raw = await listAtOnce<RawFirstPage>(knock, lookOf(peer, id), pageFirst, [id, done ?? null, peer])
  const frame = await frameOf(knock, raw)
  const { kind, mine, ended } = raw
  return {
    ...frame,
    ...{ id, kind, mine, ended, dueOn: asDay(raw.dueOn), askedOn: dayOf(new Date(raw.askedAt)) },
    asked: await opened(knock, frame, raw),
  }
}

export const changeKinds = (knock: Knock, act: Act, kinds: readonly string[]): Promise<void> =>
  refusing(knock, { ...lookOf(true), familyId: null }, async () => {
    const { token, requestId } = knock
    const chosen = kinds.filter(isTalkKind)
    const done = await knock.house.pool.transaction((tx) => setKinds(tx, token, requestId, act, chosen))
    if (done?.same !== true) throw new Refusal('changed')
  })

type Step = { peer: boolean; talk: Id; what: TalkAct; heavy?: boolean }

/** Whether it may be done is judged by the database, on the row that it holds. Sent twice it was done once. */
export const actOnTalk = (knock: Knock, act: Act, { heavy = false, ...step }: Step): Promise<void> =>
  refusing(knock, { ...lookOf(step.peer, step.talk), familyId: null }, async () => {
    const { token, requestId } = knock
    const done = await knock.house.pool.transaction((tx) => writeTalkAct(tx, token, requestId, act, { ...step, heavy }))
    if (done?.same !== true) throw new Refusal('changed')
  })
