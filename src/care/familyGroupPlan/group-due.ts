// Wat wacht bij het eigen plan (groupDue): what the list of who coordinates says about the plan of the family and the time that the law gives.
// Only days and acts count; what anybody answered or wrote stays where it is (D-PLN-07).

import type { Id } from '#care/pass/facts.ts'
import { addDays, type Day } from '#platform/dates.ts'
import {
  answersNow,
  clearOn,
  fixBy,
  type GroupAnswer,
  isHandedIn,
  isSettled,
  lastDay,
  type OfferFacts,
} from './group-plan.ts'

const dueNorm = { fixAheadDays: 14, readDays: 7 } as const

/** What the database says of one family: days, people and the code of an answer, no words. */
export type RawGroup = {
  offers: {
    id: Id
    asked: Id[]
    until: Day
    longerUntil: Day | null
    said: { person: Id; answer: GroupAnswer; at: string }[]
    handedInAt: string | null
    unread: boolean
  }[]
  skips: { at: string }[]
  institution: boolean
  hasPlan: boolean
  /** The day on which the open plan was laid, as long as it did not start. */
  waitsSince: Day | null
  /** Its first version was offered, or there is no plan to fix. */
  fixed: boolean
}

/** The same, with moments. */
export type GroupRead = Omit<RawGroup, 'offers' | 'skips'> & {
  offers: readonly (OfferFacts & { id: Id; unread: boolean })[]
  skips: readonly { at: Date }[]
}

export const groupRead = (raw: RawGroup): GroupRead => ({
  ...raw,
  offers: raw.offers.map(({ handedInAt, said, ...offer }) => ({
    ...offer,
    said: said.map((one) => ({ ...one, at: new Date(one.at) })),
    plan: handedInAt === null ? undefined : { handedInAt: new Date(handedInAt) },
  })),
  skips: raw.skips.map(({ at }) => ({ at: new Date(at) })),
})

/** Before this day the plan is fixed; null while that is not counted. */
export function fixedBefore(group: GroupRead, today: Day): Day | null {
  const clear = group.fixed ? null : clearOn(group, today)
  return clear === null ? null : fixBy(clear)
}

type Offers = Pick<GroupRead, 'offers'>

/** Offers of which the plan is not handed in yet, each with its last day, as long as there is time for it. */
const inTime = ({ offers }: Offers, today: Day, chosen: (offer: OfferFacts) => boolean): { id: Id; until: Day }[] =>
  offers
    .filter((offer) => !isHandedIn(offer) && chosen(offer))
    .map((offer) => ({ id: offer.id, until: lastDay(offer) }))
    .filter(({ until }) => until >= today)

/** Offers that this person was asked about, said nothing to, and still has time for. */
export const askedOf = (group: Offers, me: Id, today: Day) =>
  inTime(group, today, ({ asked, said }) => asked.includes(me) && !said.some(({ person }) => person === me))

/** Offers to which this person said yes, in whatever way, as long as the plan is not handed in and there is time for it. */
export const makingOf = (group: Offers, me: Id, today: Day) =>
  inTime(group, today, (offer) => answersNow(offer).some(({ person, answer }) => person === me && answer !== 'no'))

export type GroupDue = 'groupOffer' | 'groupBegin' | 'groupRead' | 'planFix'

/** What waits for who coordinates, each with its day; a day that comes stands there from two weeks before. */
export function groupDue(group: GroupRead, today: Day): { waits: GroupDue; due: Day }[] {
  const { offers, waitsSince } = group
  const fix = fixedBefore(group, today)
  const settled = isSettled(group, today)
  return [
    ...(waitsSince !== null && !settled && offers.length === 0
      ? [{ waits: 'groupOffer', due: addDays(waitsSince, dueNorm.readDays) } as const]
      : []),
    ...(waitsSince !== null && settled
      ? [{ waits: 'groupBegin', due: addDays(waitsSince, dueNorm.readDays) } as const]
      : []),
    ...offers
      .filter(({ unread }) => unread)
      .map(() => ({ waits: 'groupRead', due: addDays(today, dueNorm.readDays) }) as const)
      .slice(0, 1),
    ...(fix !== null && addDays(fix, -dueNorm.fixAheadDays) <= today ? [{ waits: 'planFix', due: fix } as const] : []),
  ]
}

/** What who coordinates reads of it beside the family: what waits, or that the answer of the family does. */
export const waitsOf = (group: GroupRead, today: Day): (GroupDue | 'groupAnswer')[] => [
  ...groupDue(group, today).map(({ waits }) => waits),
  ...(group.waitsSince !== null && group.offers.length > 0 && !isSettled(group, today)
    ? (['groupAnswer'] as const)
    : []),
]
