/** B-01 and B-02: reading who works here, and stopping access at once. */

import { type Act, type Knock, refusing } from '#care/access/door.commands.ts'
import { readViewer } from '#care/access/frame.sql.ts'
import type { Viewer } from '#care/access/frame.ts'
import { listAtOnce } from '#care/access/glance.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import { asDay, type Day } from '#platform/dates.ts'
import { type SealedRow, unseal } from '#platform/keys/seal.ts'
import { Refusal } from '#platform/web/page.ts'
import {
  type ActAnswer,
  actOn,
  peopleQuestion,
  personQuestion,
  type RawPeople,
  type RawStaff,
  type RawStart,
  type RawWorker,
  type RawWorkerPage,
  type Said,
  startQuestion,
  stopAct,
} from './people-roles.sql.ts'
import type { StaffName, StopProblem, WorkerLine, WorkPlace } from './people-roles.ts'

export const lookOf = (kind: 'worker' | 'roleRequest' | 'organisation', id?: Id) =>
  ({ purpose: 'mensen en rollen beheren', object: { class: kind, ...(id === undefined ? {} : { id }) } }) as const

/** Who looks, and what was just done. */
export type StaffFrame = { today: Day; viewer: Viewer; done: { said: Said; at: Date; name: string } | undefined }

export const nameIn = async ({ house }: Knock, municipality: Id, row: SealedRow): Promise<StaffName> => ({
  id: row.id,
  name: (await unseal<{ callName: string }>(house.keys, municipality, 'care.person', row)).callName,
})

export async function frameOf(knock: Knock, raw: RawStaff): Promise<StaffFrame> {
  const viewer = await readViewer(knock.house.keys, raw.viewer)
  const named = raw.done?.name ? (await nameIn(knock, viewer.municipality, raw.done.name)).name : ''
  const done = raw.done === null ? undefined : { said: raw.done.answer.said, at: new Date(raw.done.at), name: named }
  return { today: asDay(raw.today), viewer, done }
}

async function lineOf(knock: Knock, municipality: Id, raw: RawWorker): Promise<WorkerLine> {
  const { name, untilOn, seenAt, ...line } = raw
  return {
    ...line,
    who: await nameIn(knock, municipality, name),
    untilOn: untilOn === null ? null : asDay(untilOn),
    seenAt: seenAt === null ? null : new Date(seenAt),
  }
}

export type Start = StaffFrame & {
  requests: number
  questions: number
  letters: number
  signals: number
  peers: number
  left: readonly WorkerLine[]
  absent: readonly WorkerLine[]
}

export async function readStart(knock: Knock): Promise<Start> {
  const raw = await listAtOnce<RawStart>(knock, lookOf('worker'), startQuestion)
  const frame = await frameOf(knock, raw)
  const line = (one: RawWorker) => lineOf(knock, frame.viewer.municipality, one)
  const [left, absent] = await Promise.all([Promise.all(raw.left.map(line)), Promise.all(raw.absent.map(line))])
  return {
    ...frame,
    requests: raw.requests,
    questions: raw.questions,
    letters: raw.letters,
    signals: raw.signals,
    peers: raw.peers,
    left,
    absent,
  }
}

export type People = StaffFrame & { places: readonly WorkPlace[]; people: readonly WorkerLine[] }

export async function readPeople(knock: Knock, done?: Id): Promise<People> {
  const raw = await listAtOnce<RawPeople>(knock, lookOf('worker'), peopleQuestion, [done ?? null])
  const frame = await frameOf(knock, raw)
  const people = raw.people.map((one) => lineOf(knock, frame.viewer.municipality, one))
  return { ...frame, places: raw.places, people: await Promise.all(people) }
}

export type WorkerPage = StaffFrame & {
  person: WorkerLine
  own: boolean
  families: number
  waiting: boolean
  standIns: readonly StaffName[]
}

export async function readWorker(knock: Knock, id: Id, done?: Id): Promise<WorkerPage> {
  const raw = await listAtOnce<RawWorkerPage>(knock, lookOf('worker', id), personQuestion, [id, done ?? null])
  const frame = await frameOf(knock, raw)
  const { municipality } = frame.viewer
  return {
    ...frame,
    person: await lineOf(knock, municipality, raw.person),
    own: raw.own,
    families: raw.families,
    waiting: raw.waiting,
    standIns: await Promise.all(raw.standIns.map((one) => nameIn(knock, municipality, one))),
  }
}

/** One act of the administration: once under its id, and a problem changes nothing. */
export async function actOnce<P extends string>(
  knock: Knock,
  look: ReturnType<typeof lookOf>,
  work: (tx: Tx) => Promise<ActAnswer<P> | undefined>,
): Promise<'done' | P | 'noStandIn'> {
  try {
    return await refusing(knock, { ...look, familyId: null }, async () => {
      const answer = await knock.house.pool.transaction(work)
      if (answer?.problem !== undefined) return answer.problem
      if (answer?.same !== true) throw new Refusal('changed')
      return 'done' as const
    })
  } catch (fault) {
    if ((fault as { code?: string }).code === 'OP409') return 'noStandIn'
    throw fault
  }
}

export const stopAccess = (
  knock: Knock,
  { operation, bodyHash }: Act,
  person: Id,
  standIn: Id | null,
): Promise<'done' | StopProblem> =>
  actOnce<StopProblem>(knock, lookOf('worker', person), (tx) =>
    actOn(tx, stopAct, [...[knock.token, knock.requestId, person, standIn], ...[operation, bodyHash]]),
  )
