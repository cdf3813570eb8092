// Melding (notification): a neutral sign by mail or text message that something waits, and never what or about whom (D-MSG-04).
// Once a day at 17.00; at once only for the kinds named here; nothing between 20.00 and 8.00 (D-MSG-05).
// A kind of item that is not named here is told to nobody (D-MSG-07).

import { addDays, type Day, dayOf, hourOf, workingDaysAfter } from '#platform/dates.ts'

export const norm = {
  digestHour: 17,
  fromHour: 8,
  untilHour: 20,
  mostDays: 14,
  askedWorkingDays: 3,
  settleSeconds: 30,
} as const

export const rhythms = ['off', 'daily', 'direct'] as const
export type Rhythm = (typeof rhythms)[number]
export const levels = ['neutral', 'short'] as const
export type Level = (typeof levels)[number]

export const channels = ['mail', 'sms'] as const
export type Channel = (typeof channels)[number]

/** How somebody hears who never chose: by mail, once a day, and only that there is something. */
export const choiceAtFirst = {
  rhythm: 'daily',
  level: 'neutral',
  channel: 'mail',
} as const satisfies NotificationChoice
export type NotificationChoice = { rhythm: Rhythm; level: Level; channel: Channel }

/** What may ever be told, by the class under which its look stands in the log. */
export const tellings = {
  message: 'message',
  messageReader: 'asked',
  planAgreement: 'asked',
  share: 'asked',
  careConsent: 'asked',
  review: 'asked',
  shareEnding: 'ending',
  coordinatorTerm: 'coordinator',
  emergencyLook: 'look',
  familyAdvice: 'message',
  startTalk: 'message',
  startTalkSoon: 'soon',
} as const satisfies Record<string, TellingKind>

export type TellingKind = 'message' | 'asked' | 'ending' | 'coordinator' | 'look' | 'soon'

/** Default is silence: what is not named is told to nobody, whatever the database brings. */
export const kindOf = (item: string): TellingKind | null =>
  Object.hasOwn(tellings, item) ? tellings[item as keyof typeof tellings] : null

const atOnce: readonly TellingKind[] = ['coordinator', 'look', 'soon']

/** Something that waits for one person; `due` is the day before which an answer is asked, `rests` those of the whole family that had not ended when it came. */
export type Telling = {
  id: string
  item: string
  at: Date
  due: Day | null
  rests: readonly Rest[]
}

/** From a moment until another, in which nothing is told. */
export type Rest = { from: Date; until: Date }

/** One person and what waits: `seenAt` is when he or she last opened the site, `pausedUntil` the last day without messages, `pauses` the own rests that ended too. */
export type Hearer = Pick<NotificationChoice, 'rhythm' | 'level'> & {
  pausedUntil: Day | null
  pauses: readonly Rest[]
  seenAt: Date | null
  digestAt: Date | null
  directAt: Date | null
  remindedAt: Date | null
  tellings: readonly Telling[]
}

/** One mail: which, before which day an answer is asked, and by what it is known as the same. */
export type Told = {
  kind: 'digest' | 'direct' | 'reminder'
  text: 'new' | 'asked' | 'reminder'
  due: Day | null
  key: string
}

const isAfter = (at: Date, moment: Date | null): boolean => moment === null || at > moment
const later = (one: Date | null, other: Date | null): Date | null =>
  one === null || (other !== null && other > one) ? other : one

/** Between 8.00 and 20.00 a mail may leave that nobody asked for at that moment. */
export const isDaytime = (now: Date): boolean => hourOf(now) >= norm.fromHour && hourOf(now) < norm.untilHour

/** What this person is told now, if anything: at most one mail, however many things wait. */
export function toldNow(hearer: Hearer, now: Date): Told | null {
  const { rhythm, pausedUntil } = hearer
  const today = dayOf(now)
  if (rhythm === 'off' || !isDaytime(now) || (pausedUntil !== null && today <= pausedUntil)) return null
  const waiting = hearer.tellings
    .filter(({ item, at }) => kindOf(item) !== null && isAfter(at, hearer.seenAt))
    .map((one) => afterRest(one, hearer, now))
    .filter(({ at }) => at.getTime() <= now.getTime() - norm.settleSeconds * 1000)
  const before = { ...hearer, digestAt: settled(hearer.digestAt), directAt: settled(hearer.directAt) }
  const isDigest = hourOf(now) >= norm.digestHour && (before.digestAt === null || dayOf(before.digestAt) < today)
  return (isDigest ? digestOf(waiting, before, today) : null) ?? directOf(waiting, before, today)
}

/** Of what was saved in the same seconds as a mail nothing is sure: the mail after it looks at that again. */
const settled = (told: Date | null): Date | null => told && new Date(told.getTime() - norm.settleSeconds * 1000)

type Waiting = Telling & { askedAt: Date }

/**
 * D-MSG-08: what a rest held comes when that rest ends, and while one runs nothing comes; what was told before it is not told again.
 * The days after which one is asked once more count from the end of a rest, of the family or the own, in which a mail would have left. What is told at once waits for none.
 */
function afterRest(one: Telling, { rhythm, pauses }: Pick<Hearer, 'rhythm' | 'pauses'>, now: Date): Waiting {
  let [at, askedAt] = [one.at, one.at]
  if (isAtOnce(one.item)) return { ...one, askedAt }
  for (const { from, until } of inOrder(one.rests))
    if (until > at && (holds(from, until, at, rhythm) || (from <= now && now < until))) at = until
  for (const { from, until } of inOrder([...one.rests, ...pauses]))
    if (until > askedAt && holds(from, until, from, 'daily')) askedAt = until
  return { ...one, at, askedAt: later(at, askedAt) ?? at }
}

const inOrder = (rests: readonly Rest[]): Rest[] => rests.toSorted((a, b) => a.from.getTime() - b.from.getTime())

/** Whether what came at this moment, before the rest or in it, would have been told while it ran. */
function holds(from: Date, until: Date, at: Date, rhythm: Rhythm): boolean {
  const hour = rhythm === 'direct' ? norm.fromHour : norm.digestHour
  if (rhythm === 'direct' && isDaytime(at)) return from <= at && at < until
  const day = hourOf(at) < hour ? dayOf(at) : addDays(dayOf(at), 1)
  return isBefore(from, day, hour) && !isBefore(until, day, hour)
}

/** Before this hour of this day, on the clock of the Netherlands. */
const isBefore = (moment: Date, day: Day, hour: number): boolean =>
  dayOf(moment) < day || (dayOf(moment) === day && hourOf(moment) < hour)

/** What came after 17.00 waits for tomorrow: the hour of a mail does not tell when something happened. */
const isOfToday = (at: Date, today: Day): boolean => dayOf(at) < today || hourOf(at) < norm.digestHour

function digestOf(waiting: readonly Waiting[], hearer: Hearer, today: Day): Told | null {
  const { rhythm, digestAt, directAt, remindedAt } = hearer
  const toldUntil = (item: string) => (rhythm === 'direct' || isAtOnce(item) ? later(digestAt, directAt) : digestAt)
  // What nobody told yet is news, however long ago it was asked.
  if (waiting.some((one) => !isAfter(one.at, toldUntil(one.item)) && isToRemind(one, remindedAt, today)))
    return { kind: 'reminder', text: 'reminder', due: null, key: today }
  const untold = waiting.filter(({ item, at }) => isOfToday(at, today) && isAfter(at, toldUntil(item)))
  return untold.length === 0 ? null : { kind: 'digest', ...textOf(untold, today), key: today }
}

function directOf(waiting: readonly Telling[], { rhythm, digestAt, directAt }: Hearer, today: Day): Told | null {
  const untold = waiting.filter(
    ({ item, at }) => (rhythm === 'direct' || isAtOnce(item)) && isAfter(at, later(digestAt, directAt)),
  )
  const newest = untold.toSorted((a, b) => b.at.getTime() - a.at.getTime())[0]
  return newest === undefined
    ? null
    : { kind: 'direct', ...textOf(untold, today), key: `${newest.id} ${newest.at.toISOString()}` }
}

const isAtOnce = (item: string): boolean => {
  const kind = kindOf(item)
  return kind !== null && atOnce.includes(kind)
}

/** D-MSG-06: asked, and the site was not opened for three working days: once more, with whom to call. */
const isToRemind = ({ item, at, askedAt }: Waiting, remindedAt: Date | null, today: Day): boolean =>
  kindOf(item) === 'asked' &&
  isAfter(at, remindedAt) &&
  workingDaysAfter(dayOf(askedAt), norm.askedWorkingDays) <= today

/** Before which day an answer is asked, the first when there are more; a day that has begun is not named. */
function textOf(untold: readonly Telling[], today: Day): Pick<Told, 'text' | 'due'> {
  const days = untold.filter(({ item }) => kindOf(item) === 'asked').flatMap(({ due }) => (due === null ? [] : [due]))
  const due = days.filter((day) => day > today).toSorted()[0] ?? null
  return { text: due === null ? 'new' : 'asked', due }
}

/** D-MSG-08: the last day without messages, for one to fourteen days from today. */
export function pauseUntil(days: number, today: Day): Day | null {
  return Number.isInteger(days) && days >= 1 && days <= norm.mostDays ? addDays(today, days) : null
}
