/** Naming a coach, seeing a certificate, and calling after a heavy talk. */

import { type Act, type Knock, refusing } from '#care/access/door.commands.ts'
import { readViewer } from '#care/access/frame.sql.ts'
import { listAtOnce } from '#care/access/glance.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { frameOf, nameIn, type StaffFrame } from '#care/staffRoles/people-roles.commands.ts'
import type { StaffName } from '#care/staffRoles/people-roles.ts'
import type { Tx } from '#platform/database/pool.ts'
import { asDay, type Day, dayOf } from '#platform/dates.ts'
import { unseal } from '#platform/keys/seal.ts'
import { Refusal } from '#platform/web/page.ts'
import {
  type Called,
  coachQuestion,
  deskQuestion,
  type Ended,
  type RawCoached,
  type RawCoachPage,
  type RawPeer,
  type RawPeerDesk,
  writeCalled,
  writeReady,
} from './peer-coach.sql.ts'
import { type Coached, type CoachPage, inCallOrder, type PeerAtDesk } from './peer-coach.ts'

const deskLook = (id?: Id) =>
  ({ purpose: 'mensen en rollen beheren', object: { class: 'peerCard', ...(id === undefined ? {} : { id }) } }) as const
const coachLook = (id?: Id) =>
  ({
    purpose: 'een ervaringsdeskundige bijstaan',
    object: { class: 'peerCoach', ...(id === undefined ? {} : { id }) },
  }) as const

export type PeerDeskSaid = 'coachNamed' | 'certified'
export type PeerDesk = StaffFrame & {
  peers: readonly PeerAtDesk[]
  coaches: readonly StaffName[]
  said: PeerDeskSaid | null
}

export async function readPeerDesk(knock: Knock, done: Id | undefined): Promise<PeerDesk> {
  const raw = await listAtOnce<RawPeerDesk>(knock, deskLook(), deskQuestion, [done ?? null])
  const frame = await frameOf(knock, raw)
  const { municipality } = frame.viewer
  const peer = async ({ name, certified, certifiedOn, coach }: RawPeer): Promise<PeerAtDesk> => ({
    who: await nameIn(knock, municipality, name),
    certifiedOn: certifiedOn === null ? null : asDay(certifiedOn),
    certified,
    coach: coach && (await nameIn(knock, municipality, coach)),
  })
  const [peers, coaches] = await Promise.all([
    Promise.all(raw.peers.map(peer)),
    Promise.all(raw.coaches.map((coach) => nameIn(knock, municipality, coach))),
  ])
  return {
    ...frame,
    done: undefined,
    peers: peers.toSorted((a, b) => a.who.name.localeCompare(b.who.name)),
    coaches: coaches.toSorted((a, b) => a.name.localeCompare(b.name)),
    said: (raw.done?.answer.said ?? null) as PeerDeskSaid | null,
  }
}

/** One peer worker at the desk. */
export async function readPeerAtDesk(
  knock: Knock,
  id: Id,
  done: Id | undefined,
): Promise<PeerDesk & { one: PeerAtDesk }> {
  const desk = await readPeerDesk(knock, done)
  return refusing(knock, { ...deskLook(id), familyId: null }, async () => {
    const one = desk.peers.find(({ who }) => who.id === id)
    if (one === undefined) throw new Refusal('notFound')
    return { ...desk, one }
  })
}

async function once(
  knock: Knock,
  look: ReturnType<typeof deskLook> | ReturnType<typeof coachLook>,
  work: (tx: Tx) => Promise<Ended | undefined>,
): Promise<'done' | 'choose'> {
  return refusing(knock, { ...look, familyId: null }, async () => {
    const ended = await knock.house.pool.transaction(work)
    if (ended !== 'done' && ended !== 'choose') throw new Refusal(ended === 'changed' ? 'changed' : 'conflict')
    return ended
  })
}

export const nameCoach = (knock: Knock, act: Act, peer: Id, coach: Id | null): Promise<'done' | 'choose'> =>
  once(knock, deskLook(peer), (tx) => writeReady(tx, knock.token, knock.requestId, act, { peer, coach, seenOn: null }))

/** The day is the one on the page: a card that changed meanwhile is looked at again. */
export const seeCertificate = (knock: Knock, act: Act, peer: Id, seenOn: Day | null): Promise<'done' | 'choose'> =>
  once(knock, deskLook(peer), (tx) => writeReady(tx, knock.token, knock.requestId, act, { peer, coach: null, seenOn }))

export async function readCoachPage(knock: Knock, done: Id | undefined): Promise<CoachPage> {
  const raw = await listAtOnce<RawCoachPage>(knock, coachLook(), coachQuestion, [done ?? null])
  const viewer = await readViewer(knock.house.keys, raw.viewer)
  const coached = async ({ name, heavySince, heavyUntil, card }: RawCoached): Promise<Coached> => ({
    who: await nameIn(knock, viewer.municipality, name),
    heavyOn: heavySince === null ? null : dayOf(new Date(heavySince)),
    heavyUntil,
    phone: card
      ? (await unseal<{ phone: string }>(knock.house.keys, viewer.municipality, 'care.worker', card)).phone
      : '',
  })
  return {
    ...{ today: asDay(raw.today), viewer, done: raw.done },
    peers: inCallOrder(await Promise.all(raw.peers.map(coached))),
  }
}

export const sayCalled = (knock: Knock, act: Act, called: Called): Promise<'done' | 'choose'> =>
  once(knock, coachLook(called.peer), (tx) => writeCalled(tx, knock.token, knock.requestId, act, called))
