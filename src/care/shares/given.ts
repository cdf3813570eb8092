// Gedeeld (share given): one topic or one piece of one person, open to one reader until a day; ended ones stay listed, marked (screens G-17).
// Stopping is one press and works at once. What somebody already saw is said honestly; nothing of it can be taken back.
import type { Id, Topic } from '#care/pass/facts.ts'
import { addDays, type Day, dayOf } from '#platform/dates.ts'

export type Given = {
  id: Id
  subject: Id
  /** Null for a single piece. */
  topic: Topic | null
  itemTable: string | null
  item: Id | null
  /** Of a goal that this reader of the list sees. */
  title: string | null
  reader: Id
  organisationName: string | null
  purpose: string
  ground: string
  fromAt: Date
  untilAt: Date | null
  grantedBy: Id
  withdrawnAt: Date | null
  /** The question it came from; null where nobody else was asked. */
  question: Id | null
}

/** A single goal that was asked for is a goal; any other piece is somebody's own words, until told otherwise. */
export const topicOf = ({ topic, itemTable, question }: Given): Topic =>
  topic ?? (itemTable === 'goal' && question !== null ? 'goals' : 'story')

export const isLive = ({ withdrawnAt, untilAt, fromAt }: Given, at: Date): boolean =>
  withdrawnAt === null && fromAt <= at && (untilAt === null || at < untilAt)

/** The last day on which it is open; null when it ends with a placement. */
export const lastDayOf = ({ untilAt }: Given): Day | null => (untilAt === null ? null : addDays(dayOf(untilAt), -1))

/** The day on which it stopped, by hand or by itself. */
export const endedOn = ({ withdrawnAt, untilAt }: Given, at: Date): Day | null => {
  if (withdrawnAt !== null) return dayOf(withdrawnAt)
  return untilAt !== null && untilAt <= at ? dayOf(untilAt) : null
}

const soonDays = 28

/** Live, and over within four weeks: time to ask whether it goes on. */
export function endsSoon(share: Given, at: Date): boolean {
  const last = lastDayOf(share)
  return isLive(share, at) && last !== null && last <= addDays(dayOf(at), soonDays)
}

/** What was shared together, by one question or one act, is told and stopped together. */
export type Shared = { key: string; subject: Id; reader: Id; parts: readonly Given[] }

export function together(shares: readonly Given[]): readonly Shared[] {
  const key = (share: Given) =>
    `${share.subject} ${share.reader} ${share.question ?? share.id} ${share.withdrawnAt === null}`
  return [...Map.groupBy(shares, key)].map(([name, parts]) => {
    const [first] = parts as [Given, ...Given[]]
    return { key: name, subject: first.subject, reader: first.reader, parts }
  })
}

export type Looked = { kind: 'these'; parts: readonly Given[] } | { kind: 'nothing' } | { kind: 'untold' }

type Looks = readonly { topics: readonly Topic[]; at: Date }[]

/** The parts that a reader opened while they were shared. A look of a family member is told to the youth alone, so to others it stays untold. */
export function seenAlready(shares: readonly Given[], looks: Looks, isTold: boolean): Looked {
  if (!isTold) return { kind: 'untold' }
  const parts = shares.filter((share) =>
    looks.some((look) => look.at >= share.fromAt && look.topics.includes(topicOf(share))),
  )
  return parts.length === 0 ? { kind: 'nothing' } : { kind: 'these', parts }
}
