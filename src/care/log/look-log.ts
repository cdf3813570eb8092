// Wie keek (access log): one line per event, told as a sentence, grouped per day.
// A look by a family member is shown to the youth whose part it was and to nobody else in the family (access.md 7).

import type { Id, Topic } from '#care/pass/facts.ts'
import { type Day, dayOf, workingDaysAfter } from '#platform/dates.ts'

export type LogLine = {
  id: Id
  at: Date
  action: 'create' | 'read' | 'change' | 'delete' | 'print' | 'export' | 'search' | 'emergency' | 'logRead'
  person: Id | null
  role: string
  organisation: string | null
  purpose: string
  subjects: readonly Id[]
  topics: readonly Topic[]
}

/** Lines of one person for one purpose on one day: told together, and asked about together. */
export type OfPurpose = { purpose: string; lines: readonly LogLine[]; told: readonly ToldLine[] }
/** The same done to the same parts, with all its moments, the first one first. */
export type ToldLine = { line: LogLine; moments: readonly Date[] }
export type OfPerson = { who: LogLine; perPurpose: readonly OfPurpose[] }
export type LogDay = { day: Day; people: readonly OfPerson[] }

const answerWorkingDays = 5
/** Looks of one person for one purpose within this time are told once, at the last moment. */
const sameVisitMilliseconds = 10 * 60_000
/** A page ends with the day on which it holds this many purposes; quiet days fill it up to a week. */
const purposesOnPage = 8
const daysOnPage = 7

export const answerDueOn = (askedOn: Day): Day => workingDaysAfter(askedOn, answerWorkingDays)

/** Newest first: per day in Amsterdam, per person, per purpose; forty lines of one visit would hide the others. */
export function byDay(lines: readonly LogLine[]): LogDay[] {
  return grouped(lines, ({ at }) => dayOf(at)).map((ofDay) => ({
    day: dayOf(ofDay[0].at),
    people: grouped(ofDay, ({ person, role, organisation }) => [person, role, organisation].join()).map((own) => ({
      who: own[0],
      perPurpose: grouped(own, ({ purpose }) => purpose).map((ofOne) => ({
        purpose: ofOne[0].purpose,
        lines: ofOne,
        told: grouped(ofOne, sameAct).map((same) => ({ line: same[0], moments: visitsOf(same) })),
      })),
    })),
  }))
}

export type LogAct = 'looked' | 'changed' | 'printed' | 'took' | 'opened'

export function actOf({ action }: LogLine): LogAct {
  if (action === 'emergency') return 'opened'
  if (action === 'read' || action === 'logRead' || action === 'search') return 'looked'
  return action === 'print' ? 'printed' : action === 'export' ? 'took' : 'changed'
}

const sameAct = (line: LogLine): string => [actOf(line), line.subjects.join(), line.topics.join()].join('|')

function visitsOf(lines: readonly LogLine[]): Date[] {
  const moments: Date[] = []
  for (const { at } of lines) {
    const later = moments[0]
    if (later === undefined || later.getTime() - at.getTime() >= sameVisitMilliseconds) moments.unshift(at)
  }
  return moments
}

type Some<T> = [T, ...T[]]

const grouped = (lines: readonly LogLine[], key: (line: LogLine) => string): Some<LogLine>[] =>
  [...Map.groupBy(lines, key).values()] as Some<LogLine>[]

/**
 * Of the newest lines the whole days that fit on a page, and the moment before which the earlier days lie, if there are any.
 * `isAll` says that nothing older was left unread; otherwise the oldest day may be cut, and comes whole on the next page.
 */
export function daysToShow(lines: readonly LogLine[], isAll: boolean): { shown: LogLine[]; before: Date | null } {
  const days = grouped(lines, ({ at }) => dayOf(at))
  const whole = isAll || days.length < 2 ? days : days.slice(0, -1)
  const purposes = whole.map((ofDay) => new Set(ofDay.map(({ person, purpose }) => `${person} ${purpose}`)).size)
  const before = (day: number) => purposes.slice(0, day).reduce((sum, count) => sum + count, 0)
  const shown = whole.filter((_, day) => day < daysOnPage && before(day) < purposesOnPage).flat()
  const isLast = isAll && shown.length === lines.length
  return { shown, before: isLast ? null : (shown.at(-1)?.at ?? null) }
}

type Person = { id: Id; organisation: string | null; parts: readonly string[] }

/** Whose looks this reader may find here: of professionals everybody does, of the family only a youth. */
export function toChooseFrom<P extends Person>(people: readonly P[], me: Id, lines: readonly LogLine[]): P[] {
  const isYouth = people.some(({ id, parts }) => id === me && parts.includes('youth'))
  return people.filter(
    ({ id, organisation }) =>
      id !== me && (isYouth || organisation !== null || lines.some((line) => line.person === id)),
  )
}
